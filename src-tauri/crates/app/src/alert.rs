//! Alerts: one inbox of what deserves to be looked at, set aside one by one, and as a calendar of other programs.

mod actions;
mod dismiss;
mod elsewhere;
mod export;
mod inbox;

pub use dismiss::dismiss;
pub use export::{calendar, export};
pub use inbox::{count, inbox};

use domain::{Day, Id, Noun};

/// One thing that deserves to be looked at.
#[derive(Clone, Debug)]
pub(crate) struct Alert {
    /// The rule: its sentence is `alert-<code>` in the catalogue.
    pub code: &'static str,
    /// What it is about.
    pub noun: Noun,
    /// Its row.
    pub id: Id,
    /// The field to look at.
    pub field: &'static str,
    /// What the row is called.
    pub title: String,
    /// The day that it is about, when it is about one.
    pub on: Option<Day>,
    /// How many days late it is, or how many days are left; months for what is left alone.
    pub days: i64,
    /// What it told: when this changes, an alert that was set aside comes back.
    pub fact: String,
}

impl Alert {
    /// What it is about, as a text that never changes.
    fn subject(&self) -> String {
        format!("{}:{}", self.noun.table(), self.id)
    }

    /// The row that sets it aside.
    fn dismissal(&self) -> Id {
        Id::official(Noun::Dismissal.table(), &format!("{} {}", self.code, self.subject()))
    }
}
