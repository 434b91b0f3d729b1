//! An action as its line says it. What names other rows of the plan is left as a text.

use super::heads::Column;
use domain::{Cents, Day};

/// An axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AxisDraft {
    /// The one that it stands under, by its place among the axes.
    pub parent: Option<usize>,
    /// Its number, when its title begins with one.
    pub number: Option<String>,
    /// Its title.
    pub title: String,
}

/// Who pays a part of an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Funding {
    /// Their names.
    pub funders: Vec<String>,
    /// EUR cents.
    pub amount: Option<Cents>,
    /// Whether the amount is with tax.
    pub gross: bool,
}

/// A text that no field of an action takes: it goes to its notes, under the head of its column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The head of the column.
    pub head: String,
    /// What the cell holds.
    pub text: String,
}

/// An action, or a sub-action.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActionDraft {
    /// The sheet, by its place in the book.
    pub sheet: usize,
    /// Its line, from 1.
    pub row: u32,
    /// The innermost axis that it stands under, by its place among the axes.
    pub axis: Option<usize>,
    /// The action that it is a part of, by its place among the actions.
    pub parent: Option<usize>,
    /// Its number, when it has one.
    pub number: Option<String>,
    /// Its title, at most 300 characters.
    pub title: String,
    /// The texts of the columns that an action has a field for, as they are.
    pub texts: Vec<(Column, String)>,
    /// Its status.
    pub status: Option<&'static str>,
    /// Its level of priority.
    pub priority: Option<&'static str>,
    /// How citizens take part.
    pub participation: Option<&'static str>,
    /// Its main theme.
    pub theme: Option<&'static str>,
    /// What is expected of it.
    pub effects: Vec<&'static str>,
    /// Whom it is for.
    pub audiences: Vec<&'static str>,
    /// Free labels.
    pub sub_themes: Vec<String>,
    /// When it should begin.
    pub start: Option<Day>,
    /// When it should end.
    pub end: Option<Day>,
    /// Whether it has no end of its own.
    pub yearly: Option<bool>,
    /// The structures that lead it, the first before all.
    pub lead_structures: Vec<String>,
    /// Its partners.
    pub partners: Vec<String>,
    /// The departments that lead it.
    pub departments: Vec<String>,
    /// Who leads it.
    pub leads: Vec<String>,
    /// The elected who stand for it.
    pub sponsors: Vec<String>,
    /// What it costs in all, EUR cents, and whether that is with tax.
    pub budget: Option<(Cents, bool)>,
    /// Who pays.
    pub funding: Vec<Funding>,
    /// What goes to its notes.
    pub left: Vec<Left>,
}

impl ActionDraft {
    /// The text of a column.
    pub fn text(&self, column: Column) -> Option<&str> {
        self.texts.iter().find(|(own, _)| *own == column).map(|(_, text)| text.as_str())
    }
}

/// A column that two lines say differently: what is kept, and what is not.
type Differing = (Column, String, String);

impl ActionDraft {
    /// Takes in what another line says of the same action, where this one says nothing; answers where they differ.
    pub(super) fn take_in(&mut self, other: Self) -> Vec<Differing> {
        let mut differing = Vec::new();
        for (column, text) in other.texts {
            match self.text(column) {
                None => self.texts.push((column, text)),
                Some(kept) if kept != text => differing.push((column, kept.to_owned(), text)),
                Some(_) => {}
            }
        }
        let mut code = |column: Column, own: &mut Option<&'static str>, given: Option<&'static str>| match (*own, given) {
            (None, given) => *own = given,
            (Some(kept), Some(given)) if kept != given => differing.push((column, kept.to_owned(), given.to_owned())),
            _ => {}
        };
        code(Column::Status, &mut self.status, other.status);
        code(Column::Priority, &mut self.priority, other.priority);
        code(Column::Participation, &mut self.participation, other.participation);
        code(Column::Theme, &mut self.theme, other.theme);
        let mut day = |column: Column, own: &mut Option<Day>, given: Option<Day>| match (*own, given) {
            (None, given) => *own = given,
            (Some(kept), Some(given)) if kept != given => differing.push((column, kept.to_string(), given.to_string())),
            _ => {}
        };
        day(Column::Start, &mut self.start, other.start);
        day(Column::End, &mut self.end, other.end);
        match (self.budget, other.budget) {
            (None, given) => self.budget = given,
            (Some((kept, _)), Some((given, _))) if kept != given => {
                differing.push((Column::Budget, format!("{:.2}", kept.0 as f64 / 100.0), format!("{:.2}", given.0 as f64 / 100.0)));
            }
            _ => {}
        }
        self.yearly = self.yearly.or(other.yearly);
        let add = |own: &mut Vec<String>, given: Vec<String>| {
            given.into_iter().for_each(|name| {
                if !own.contains(&name) {
                    own.push(name)
                }
            })
        };
        add(&mut self.lead_structures, other.lead_structures);
        add(&mut self.partners, other.partners);
        add(&mut self.sub_themes, other.sub_themes);
        for (own, given) in [(&mut self.departments, other.departments), (&mut self.leads, other.leads), (&mut self.sponsors, other.sponsors)] {
            if own.is_empty() {
                *own = given;
            }
        }
        for (own, given) in [(&mut self.effects, other.effects), (&mut self.audiences, other.audiences)] {
            given.into_iter().for_each(|code| {
                if !own.contains(&code) {
                    own.push(code)
                }
            });
        }
        let funding = other.funding.into_iter().filter(|given| !self.funding.contains(given)).collect::<Vec<_>>();
        self.funding.extend(funding);
        let left = other.left.into_iter().filter(|given| !self.left.contains(given)).collect::<Vec<_>>();
        self.left.extend(left);
        differing
    }
}
