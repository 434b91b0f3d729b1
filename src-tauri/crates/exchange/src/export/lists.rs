//! The closed lists of a workbook: their labels on a hidden sheet, which the cells of their columns choose from.

use super::grid::{Grid, Shape};
use domain::code::CodeList;
use words::Words;

/// The lists that some grids choose from, each once, in the order in which they come.
pub struct Lists {
    /// The name of each, and its labels.
    pub lists: Vec<(&'static str, Vec<String>)>,
}

/// The name of the list of yes and no; no list of codes is called so.
const FLAG: &str = "flag";

impl Lists {
    /// The lists of some grids.
    pub fn of(grids: &[Grid<'_>], words: &Words) -> Self {
        let mut lists: Vec<(&'static str, Vec<String>)> = Vec::new();
        for shape in grids.iter().flat_map(|grid| &grid.columns).map(|column| column.shape) {
            let Some(name) = name(shape).filter(|name| !lists.iter().any(|(known, _)| known == name)) else { continue };
            let labels = match shape {
                Shape::Listed(list) => labels(list, words),
                _ => vec![words.text("yes"), words.text("no")],
            };
            lists.push((name, labels));
        }
        Self { lists }
    }

    /// Where the list of a shape stands, from zero.
    pub fn place(&self, shape: Shape) -> Option<usize> {
        let name = name(shape)?;
        self.lists.iter().position(|(known, _)| *known == name)
    }

    /// The labels on the line of a number, from zero, a cell a list.
    pub fn line(&self, number: usize) -> impl Iterator<Item = Option<&String>> {
        self.lists.iter().map(move |(_, labels)| labels.get(number))
    }

    /// How many lines the longest takes.
    pub fn longest(&self) -> usize {
        self.lists.iter().map(|(_, labels)| labels.len()).max().unwrap_or(0)
    }
}

fn name(shape: Shape) -> Option<&'static str> {
    match shape {
        Shape::Listed(list) => Some(list.name),
        Shape::Flag => Some(FLAG),
        _ => None,
    }
}

fn labels(list: &CodeList, words: &Words) -> Vec<String> {
    list.codes.iter().map(|code| words.code_of(list, code)).collect()
}
