//! Findings that people have decided to live with: told apart from the others, with who decided it and why.
//!
//! A finding stays accepted as long as its figures are those that were accepted: one that has grown since is open again.

use super::page;
use crate::desk::Desk;
use crate::wire::{Fault, FindingView, RowArg, WaiverView};
use domain::Id;
use domain::finding::Finding;
use domain::records::Waiver;
use std::collections::HashMap;

/// Findings, those that are open and those that were accepted.
pub struct Sorted {
    /// Open, in their order; with the waiver of other figures than today's, when there is one.
    pub open: Vec<(Finding, Option<Waiver>)>,
    /// Accepted, in their order.
    pub accepted: Vec<(Finding, Waiver)>,
}

/// Tells findings that were accepted from the others.
pub fn sort_out(desk: &Desk, found: Vec<Finding>) -> Result<Sorted, Fault> {
    let waivers = desk.workspace.load::<Waiver>()?;
    let mut by_id: HashMap<Id, &Waiver> = HashMap::new();
    let mut by_subject: HashMap<(&str, &str), &Waiver> = HashMap::new();
    for waiver in &waivers {
        by_id.insert(waiver.id, waiver);
        by_subject.insert((&waiver.code, &waiver.subject), waiver);
    }
    let mut sorted = Sorted { open: Vec::new(), accepted: Vec::new() };
    for finding in found {
        match by_id.get(&finding.waiver()) {
            Some(waiver) => sorted.accepted.push((finding, (*waiver).clone())),
            None => {
                let lapsed = by_subject.get(&(finding.code, finding.subject().as_str())).map(|waiver| (*waiver).clone());
                sorted.open.push((finding, lapsed));
            }
        }
    }
    Ok(sorted)
}

/// Findings in words: the open ones, then those that were accepted.
pub fn views(desk: &Desk, found: Vec<Finding>) -> Result<Vec<FindingView>, Fault> {
    let sorted = sort_out(desk, found)?;
    let open = sorted.open.iter().map(|(finding, lapsed)| show(desk, finding, lapsed.as_ref()));
    Ok(open.chain(sorted.accepted.iter().map(|(finding, waiver)| show(desk, finding, Some(waiver)))).collect())
}

/// A finding in words, with its waiver: one of other figures has lapsed.
pub fn show(desk: &Desk, finding: &Finding, waiver: Option<&Waiver>) -> FindingView {
    FindingView {
        code: finding.code.to_owned(),
        severity: finding.severity,
        sentence: desk.words.finding(finding),
        noun: finding.noun.table().to_owned(),
        id: finding.id,
        field: finding.field.map(str::to_owned),
        page: page(desk, finding.noun, finding.id).map(|(noun, id)| RowArg { noun: noun.table().to_owned(), id }),
        source: finding.source.map(|source| desk.words.source(source)),
        figures: finding.figures(),
        waiver: waiver.map(|waiver| WaiverView {
            id: waiver.id,
            reason: waiver.reason.clone(),
            decided_on: desk.words.maybe_day(waiver.decided_on),
            author: waiver.author.clone().unwrap_or_default(),
            lapsed: waiver.id != finding.waiver(),
        }),
    }
}
