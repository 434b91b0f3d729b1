//! Names of a workbook that are nearly those of the plan: « ADEM » for « ADEME ».

use super::finding::{Finding, Problem};
use super::heads::{Column, bare};
use super::{Reading, lists, values};
use crate::book::Book;
use std::collections::HashMap;
use words::Words;

/// The names that the plan has, by what a column names.
#[derive(Clone, Debug, Default)]
pub struct Names {
    of: HashMap<Column, Vec<(String, String)>>,
}

impl Names {
    /// Adds a name that columns may hold.
    pub fn add(&mut self, columns: &[Column], name: &str) {
        let own = bare(name);
        for column in columns.iter().filter(|_| !own.is_empty()) {
            self.of.entry(*column).or_default().push((own.clone(), name.to_owned()));
        }
    }

    /// The one that a name nearly is; nothing when it is one, or could be two.
    pub fn near(&self, column: Column, name: &str) -> Option<&str> {
        let (own, known) = (bare(name), self.of.get(&column)?);
        if known.iter().any(|(other, _)| *other == own) {
            return None;
        }
        let letters = own.chars().count();
        let near = known.iter().filter_map(|(other, label)| {
            // One letter in five may differ.
            let differ = strsim::damerau_levenshtein(other, &own);
            (letters >= 4 && differ * 5 <= letters.max(other.chars().count())).then_some((differ, label))
        });
        let mut near: Vec<(usize, &String)> = near.collect();
        near.sort_by_key(|(differ, _)| *differ);
        match near[..] {
            [(first, one), (second, other), ..] if first == second && one != other => None,
            [(_, label), ..] => Some(label),
            [] => None,
        }
    }
}

/// A finding at each cell that names somebody whom the plan nearly has.
pub fn near_names(book: &Book, reading: &Reading, names: &Names, words: &Words) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut told: HashMap<(Column, String), Option<&str>> = HashMap::new();
    for (place, at, cell) in reading.cells(book) {
        let Some(column) = at.column.filter(|column| names.of.contains_key(column)) else { continue };
        for name in lists::names(&values::text(cell.cell, words)) {
            let near = *told.entry((column, name.clone())).or_insert_with(|| names.near(column, &name));
            if let Some(near) = near {
                found.push(Finding {
                    sheet: place,
                    row: cell.row,
                    at: cell.at,
                    column: Some(column),
                    head: at.head.clone(),
                    given: name,
                    proposed: Some(near.to_owned()),
                    problem: Problem::NearName,
                });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_nearly_one_of_the_plan_is_told_and_one_that_could_be_two_is_not() {
        let mut names = Names::default();
        for name in ["ADEME", "Région Hauts-de-France", "Commune de Saint-Pol", "Commune de Saint-Paul", "FDE 62"] {
            names.add(&[Column::Funder], name);
        }
        let near = |name: &str| names.near(Column::Funder, name);
        assert_eq!(near("ADEM"), Some("ADEME"));
        assert_eq!(near("region haut de france"), Some("Région Hauts-de-France"));
        assert_eq!(near("Ademe"), None, "it is one");
        assert_eq!(near("Commune de Saint-Pool"), Some("Commune de Saint-Pol"));
        assert_eq!(near("Commune de Saint-Pal"), None, "it could be two");
        assert_eq!(near("Département"), None);
        assert_eq!(names.near(Column::Lead, "ADEM"), None);
    }
}
