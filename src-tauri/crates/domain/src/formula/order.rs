//! Formulas that need each other, in an order in which each stands after what it needs.

use super::Formula;
use std::collections::BTreeMap;

/// Indicators that need themselves: their codes, along the circle, the least first.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} needs itself", .0.join(" > "))]
pub struct Circle(pub Vec<String>);

/// The codes of computed indicators, each after those that it needs. What has no formula is there already and not told.
///
/// # Errors
/// The first circle, by the codes.
pub fn order(formulas: &BTreeMap<String, Formula>) -> Result<Vec<&str>, Circle> {
    let mut done: BTreeMap<&str, bool> = BTreeMap::new();
    let mut ordered = Vec::with_capacity(formulas.len());
    for code in formulas.keys() {
        visit(code, formulas, &mut done, &mut ordered)?;
    }
    Ok(ordered)
}

/// Walks what a code needs, without a stack that a long chain could pass: a frame is a code and what is left of its inputs.
fn visit<'a>(
    from: &'a str,
    formulas: &'a BTreeMap<String, Formula>,
    done: &mut BTreeMap<&'a str, bool>,
    ordered: &mut Vec<&'a str>,
) -> Result<(), Circle> {
    let mut path: Vec<(&str, Vec<&str>)> = Vec::new();
    let mut next = Some(from);
    loop {
        if let Some(code) = next.take()
            && let Some(formula) = formulas.get(code)
        {
            match done.get(code) {
                Some(true) => {}
                Some(false) => {
                    let start = path.iter().position(|(own, _)| *own == code).unwrap_or_default();
                    return Err(circle(path[start..].iter().map(|(own, _)| *own)));
                }
                None => {
                    done.insert(code, false);
                    path.push((code, formula.inputs()));
                }
            }
        }
        let Some((code, inputs)) = path.last_mut() else { return Ok(()) };
        match inputs.pop() {
            Some(input) => next = Some(input),
            None => {
                done.insert(code, true);
                ordered.push(code);
                path.pop();
            }
        }
    }
}

fn circle<'a>(codes: impl Iterator<Item = &'a str>) -> Circle {
    let mut codes: Vec<String> = codes.map(str::to_owned).collect();
    let least = codes.iter().enumerate().min_by_key(|(_, code)| *code).map_or(0, |(place, _)| place);
    codes.rotate_left(least);
    Circle(codes)
}
