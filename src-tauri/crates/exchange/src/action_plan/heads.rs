//! The columns of an action plan in a workbook, found by their heads: whatever their order, accents, case and punctuation.

use crate::book::{Cell, Row, Sheet};
use domain::fold::fold;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What a column of an action plan holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is named as in `assets/reference/plan_workbook.toml`")]
pub enum Column {
    Axis,
    SubAxis,
    SubSubAxis,
    Number,
    Title,
    SubTitle,
    Description,
    Governance,
    Objectives,
    Indicators,
    LeadStructure,
    Resources,
    Partners,
    Department,
    Lead,
    ElectedSponsor,
    Participation,
    Financing,
    Funder,
    Amount,
    Budget,
    Status,
    Priority,
    Start,
    End,
    Yearly,
    Calendar,
    Measures,
    Links,
    Notes,
    Documents,
    Theme,
    SubThemes,
    Effects,
    Audiences,
}

impl Column {
    /// Every column.
    pub const ALL: [Self; 35] = [
        Self::Axis,
        Self::SubAxis,
        Self::SubSubAxis,
        Self::Number,
        Self::Title,
        Self::SubTitle,
        Self::Description,
        Self::Governance,
        Self::Objectives,
        Self::Indicators,
        Self::LeadStructure,
        Self::Resources,
        Self::Partners,
        Self::Department,
        Self::Lead,
        Self::ElectedSponsor,
        Self::Participation,
        Self::Financing,
        Self::Funder,
        Self::Amount,
        Self::Budget,
        Self::Status,
        Self::Priority,
        Self::Start,
        Self::End,
        Self::Yearly,
        Self::Calendar,
        Self::Measures,
        Self::Links,
        Self::Notes,
        Self::Documents,
        Self::Theme,
        Self::SubThemes,
        Self::Effects,
        Self::Audiences,
    ];

    /// Its name, as mappings and the reference file write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Axis => "axis",
            Self::SubAxis => "sub_axis",
            Self::SubSubAxis => "sub_sub_axis",
            Self::Number => "number",
            Self::Title => "title",
            Self::SubTitle => "sub_title",
            Self::Description => "description",
            Self::Governance => "governance",
            Self::Objectives => "objectives",
            Self::Indicators => "indicators",
            Self::LeadStructure => "lead_structure",
            Self::Resources => "resources",
            Self::Partners => "partners",
            Self::Department => "department",
            Self::Lead => "lead",
            Self::ElectedSponsor => "elected_sponsor",
            Self::Participation => "participation",
            Self::Financing => "financing",
            Self::Funder => "funder",
            Self::Amount => "amount",
            Self::Budget => "budget",
            Self::Status => "status",
            Self::Priority => "priority",
            Self::Start => "start",
            Self::End => "end",
            Self::Yearly => "yearly",
            Self::Calendar => "calendar",
            Self::Measures => "measures",
            Self::Links => "links",
            Self::Notes => "notes",
            Self::Documents => "documents",
            Self::Theme => "theme",
            Self::SubThemes => "sub_themes",
            Self::Effects => "effects",
            Self::Audiences => "audiences",
        }
    }

    /// The column of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.name() == name)
    }

    /// What people read for it: its head in the template.
    pub fn label(self) -> String {
        KNOWN.written("heads", self.name(), 0).to_owned()
    }

    /// Whether several columns of a sheet may be it.
    pub const fn comes_often(self) -> bool {
        matches!(self, Self::Funder | Self::Amount)
    }
}

/// The reference file.
pub(super) struct Known {
    heads: BTreeMap<String, Column>,
    texts: BTreeMap<(String, String), Vec<String>>,
    written: BTreeMap<(String, String), Vec<String>>,
}

impl Known {
    /// Every head that is known, as [`bare`] leaves it.
    pub fn heads(&self) -> impl Iterator<Item = (&String, Column)> {
        self.heads.iter().map(|(head, column)| (head, *column))
    }

    /// The column of a head, as [`bare`] leaves it.
    pub fn head(&self, bare: &str) -> Option<Column> {
        self.heads.get(bare).copied()
    }

    /// A text that the reference file lists under a table and a key, as it is written there, by its place.
    pub fn written(&self, table: &str, key: &str, place: usize) -> &str {
        self.written.get(&(table.to_owned(), key.to_owned())).and_then(|list| list.get(place)).map_or("", String::as_str)
    }

    /// What the reference file lists under a table and a key, as [`bare`] leaves it.
    pub fn texts(&self, table: &str, key: &str) -> &[String] {
        self.texts.get(&(table.to_owned(), key.to_owned())).map_or(&[], Vec::as_slice)
    }

    /// The keys of a table, each with what it lists, as [`bare`] leaves it.
    pub fn keys<'a>(&'a self, table: &'a str) -> impl Iterator<Item = (&'a str, &'a [String])> {
        self.texts.iter().filter(move |((own, _), _)| own == table).map(|((_, key), texts)| (key.as_str(), texts.as_slice()))
    }
}

/// Read once. The file is ours: the test below reads it whole.
pub(super) static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let table: toml::Table = include_str!("../../../../../assets/reference/plan_workbook.toml").parse().unwrap_or_default();
    let (mut texts, mut written) = (BTreeMap::<(String, String), Vec<String>>::new(), BTreeMap::new());
    for (name, keys) in &table {
        for (key, list) in keys.as_table().into_iter().flatten() {
            let list: Vec<String> = list.as_array().into_iter().flatten().filter_map(toml::Value::as_str).map(str::to_owned).collect();
            texts.insert((name.clone(), key.clone()), list.iter().map(|text| bare(text)).collect());
            written.insert((name.clone(), key.clone()), list);
        }
    }
    let of = |column: Column| texts.get(&("heads".to_owned(), column.name().to_owned())).cloned().unwrap_or_default();
    let heads = Column::ALL.into_iter().flat_map(|column| of(column).into_iter().map(move |head| (head, column))).collect();
    Known { heads, texts, written }
});

/// A text without what does not count: letters and digits, folded, words apart.
pub(crate) fn bare(text: &str) -> String {
    let folded = fold(text);
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A column that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its place in the sheet, from 0.
    pub at: u16,
    /// Its head, as it is written.
    pub head: String,
    /// What it holds; nothing when that is not known.
    pub column: Option<Column>,
    /// Whether its amounts are with tax.
    pub gross: bool,
    /// Whether somebody said that it is not to be read.
    pub aside: bool,
}

/// How the columns of a sheet came to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// By heads that are known.
    Heads,
    /// By what their heads and cells seem to be: to be confirmed.
    Guessed,
    /// Somebody said so.
    Said,
}

/// The line of heads of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Its number, from 1.
    pub row: u32,
    /// Its columns, in order.
    pub columns: Vec<Found>,
    /// How they came to be known.
    pub how: How,
}

impl Header {
    /// The places of the columns that hold something.
    pub fn places(&self, column: Column) -> impl Iterator<Item = &Found> {
        self.columns.iter().filter(move |found| found.column == Some(column))
    }

    /// The place of a column.
    pub fn place(&self, column: Column) -> Option<u16> {
        self.places(column).next().map(|found| found.at)
    }
}

/// How many lines may stand above the heads.
pub(super) const ABOVE: usize = 60;
/// How many heads at least make a line of heads.
const FEWEST: usize = 3;

/// The line of heads: the one that has most of them, the title of an action among them.
pub fn find(sheet: &Sheet) -> Option<Header> {
    let headers = sheet.rows.iter().take(ABOVE).map(header);
    let known = |header: &Header| header.columns.iter().filter(|found| found.column.is_some()).count();
    let best = headers.filter(|header| header.place(Column::Title).is_some() && known(header) >= FEWEST);
    // Of two that have as many, the first.
    best.fold(None, |best: Option<Header>, next| match best {
        Some(best) if known(&best) >= known(&next) => Some(best),
        _ => Some(next),
    })
}

/// The column whose head is written as this text is.
pub(super) fn exact(text: &str) -> Option<Column> {
    KNOWN.head(&bare(text))
}

/// A line as heads: what each column holds, by its head alone.
pub(super) fn header(row: &Row) -> Header {
    let mut taken: Vec<Column> = Vec::new();
    let mut columns: Vec<Found> = Vec::new();
    for (at, cell) in &row.cells {
        let Cell::Text(head) = cell else { continue };
        let own = bare(head);
        let column = KNOWN.head(&own).filter(|column| column.comes_often() || !taken.contains(column));
        taken.extend(column);
        columns.push(Found { at: *at, head: head.clone(), column, gross: is_gross(head), aside: false });
    }
    // What people add to a head, once every head that is written as known has its column.
    for found in columns.iter_mut().filter(|found| found.column.is_none()) {
        found.column = begun(&bare(&found.head)).filter(|column| !taken.contains(column));
        taken.extend(found.column);
    }
    Header { row: row.number, columns, how: How::Heads }
}

/// Whether a head says that its amounts are with tax.
pub(super) fn is_gross(head: &str) -> bool {
    bare(head).split(' ').any(|word| word == "ttc")
}

/// The column whose head begins this one: « Statut (à choisir) ». One that goes on with a figure is another column (« Budget 2024 »), and amounts are never
/// guessed.
fn begun(head: &str) -> Option<Column> {
    let longest = KNOWN.heads.iter().filter(|(known, _)| head.strip_prefix(known.as_str()).is_some_and(|rest| rest.starts_with(' ')));
    let (known, column) = longest.max_by_key(|(known, _)| known.len())?;
    let guessed =
        !matches!(column, Column::Funder | Column::Amount | Column::Budget) && !head[known.len()..].bytes().any(|byte| byte.is_ascii_digit());
    guessed.then_some(*column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_has_heads_and_every_head_one_column() {
        for column in Column::ALL {
            assert!(!KNOWN.texts("heads", column.name()).is_empty(), "{column:?}");
        }
        let of_heads: Vec<_> = KNOWN.texts.iter().filter(|((table, _), _)| table == "heads").collect();
        let all: usize = of_heads.iter().map(|(_, heads)| heads.iter().collect::<std::collections::BTreeSet<_>>().len()).sum();
        assert_eq!(all, KNOWN.heads.len(), "a head stands for two columns");
        assert_eq!(of_heads.len(), Column::ALL.len());
    }

    #[test]
    fn what_people_add_to_a_head_does_not_hide_it() {
        let cells =
            ["Titre", "Statut (à choisir dans la liste)", "Date de fin prévue", "Budget 2024", "Statut", "Partenaires\n(séparés par des virgules)"];
        let row = Row { number: 1, cells: (0..).zip(cells.map(|head| Cell::Text(head.to_owned()))).collect() };
        let columns: Vec<_> = header(&row).columns.into_iter().map(|found| found.column).collect();
        assert_eq!(columns, [Some(Column::Title), None, Some(Column::End), None, Some(Column::Status), Some(Column::Partners)]);
    }

    #[test]
    fn what_does_not_count_in_a_head_does_not_count() {
        for head in ["Élu·e référent·e", "elu-e référent-e ", "ÉLU·E RÉFÉRENT·E"] {
            assert_eq!(KNOWN.heads.get(&bare(head)), Some(&Column::ElectedSponsor), "{head}");
        }
    }
}
