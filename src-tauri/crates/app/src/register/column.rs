//! The columns of a list: every field of an action, and what the program works out. The few that lists are mostly sorted by
//! have their order kept ([`SortKey`]); of the others, the values are read once, when they are first asked for.

use domain::records::Action;
use domain::{Field, Kind, Noun, Record};
use store::action::Pairs;

/// An order that is made once, then kept sorted change by change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SortKey {
    /// Number as voted, in natural order (2.10 after 2.9).
    Number,
    /// Title, in French order.
    Title,
    /// Status, in reading order.
    Status,
    /// Lead's function, else the department, else the lead structure.
    LedBy,
    /// Planned end.
    PlannedEnd,
    /// Planned budget.
    Budget,
    /// Days late.
    Lateness,
    /// Progress.
    Progress,
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// One whose order is kept.
    Key(SortKey),
    /// Another field of the action.
    Field(&'static str),
    /// Committed, EUR.
    Committed,
    /// Paid, EUR.
    Paid,
    /// Planned work, FTE.
    Fte,
    /// What the action is tied to.
    Pairs(Pairs),
}

/// The columns that have a name of their own; the others are called as their fields.
const NAMED: [(&str, Column); 15] = [
    ("number", Column::Key(SortKey::Number)),
    ("title", Column::Key(SortKey::Title)),
    ("status", Column::Key(SortKey::Status)),
    ("lateness", Column::Key(SortKey::Lateness)),
    ("progress", Column::Key(SortKey::Progress)),
    ("led_by", Column::Key(SortKey::LedBy)),
    ("planned_end", Column::Key(SortKey::PlannedEnd)),
    ("budget", Column::Key(SortKey::Budget)),
    ("committed", Column::Committed),
    ("paid", Column::Paid),
    ("fte", Column::Fte),
    ("contracts", Column::Pairs(Pairs::Contracts)),
    ("funders", Column::Pairs(Pairs::Funders)),
    ("partners", Column::Pairs(Pairs::Partners)),
    ("communes", Column::Pairs(Pairs::Communes)),
];

impl Column {
    /// Every column, in the order in which they are offered: the named ones, then the other fields as the sheet has them.
    pub fn all() -> impl Iterator<Item = Column> {
        let fields = Action::FIELDS.iter().filter(|field| !matches!(field.name, "plan" | "rank")).map(|field| Column::Field(field.name));
        NAMED.into_iter().map(|(_, column)| column).chain(fields.filter(|column| !NAMED.iter().any(|(name, _)| *name == column.name())))
    }

    /// The column of a name.
    pub fn parse(name: &str) -> Option<Column> {
        Self::all().find(|column| column.name() == name)
    }

    /// Its name on the wire and in the catalogue.
    pub fn name(self) -> &'static str {
        match self {
            Self::Field(name) => name,
            named => NAMED.iter().find(|(_, column)| *column == named).map_or("", |(name, _)| name),
        }
    }

    /// The field that it shows, when it is one: what may be edited in it.
    pub fn field(self) -> Option<&'static Field> {
        Noun::Action.field(self.name())
    }

    /// The noun of the rows that it holds.
    pub fn noun(self) -> Option<Noun> {
        match (self, self.field().map(|field| field.kind)) {
            (Self::Pairs(Pairs::Contracts), _) => Some(Noun::Contract),
            (Self::Pairs(Pairs::Funders), _) => Some(Noun::Funder),
            (Self::Pairs(Pairs::Partners), _) => Some(Noun::Partner),
            (Self::Pairs(Pairs::Communes), _) => Some(Noun::Commune),
            (_, Some(Kind::Ref(noun))) => Some(noun),
            _ => None,
        }
    }

    /// Whether actions are put together by it: codes, yes or no, rows, leads.
    pub fn groups(self) -> bool {
        let few = self.field().is_some_and(|field| matches!(field.kind, Kind::Code(_) | Kind::Codes(_) | Kind::Flag));
        few || self.noun().is_some() || self == Self::Key(SortKey::LedBy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_field_of_an_action_is_one_column_and_every_column_has_one_name() {
        let names: Vec<&str> = Column::all().map(Column::name).collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{names:?}");
        for field in Action::FIELDS.iter().filter(|field| !matches!(field.name, "plan" | "rank")) {
            assert!(names.contains(&field.name), "{}", field.name);
        }
        for name in names {
            assert_eq!(Column::parse(name).map(Column::name), Some(name));
        }
    }
}
