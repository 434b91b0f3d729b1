//! The Base Carbone's official export: 18,000 lines of emission factors, their posts and the data that they were made from.
//!
//! Invariant: a factor that is read has a value in kgCO2e by its unit; what is left out is counted by its reason, and what cannot be read
//! is found at its line and column.

use crate::figure::figure;
use crate::table::{cells_by, text_of};
use domain::fold::fold;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

/// A column that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is named as in `assets/reference/base_carbone.toml`")]
pub enum Column {
    Line,
    Code,
    Kind,
    Status,
    Name,
    Attribute,
    Boundary,
    Category,
    Unit,
    Source,
    Programme,
    Place,
    Modified,
    Uncertainty,
    Comment,
    Value,
}

impl Column {
    /// Every column.
    pub const ALL: [Self; 16] = [
        Self::Line,
        Self::Code,
        Self::Kind,
        Self::Status,
        Self::Name,
        Self::Attribute,
        Self::Boundary,
        Self::Category,
        Self::Unit,
        Self::Source,
        Self::Programme,
        Self::Place,
        Self::Modified,
        Self::Uncertainty,
        Self::Comment,
        Self::Value,
    ];
    /// Those that no export is without.
    const REQUIRED: [Self; 6] = [Self::Line, Self::Code, Self::Status, Self::Name, Self::Unit, Self::Value];

    const fn name(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Code => "code",
            Self::Kind => "kind",
            Self::Status => "status",
            Self::Name => "name",
            Self::Attribute => "attribute",
            Self::Boundary => "boundary",
            Self::Category => "category",
            Self::Unit => "unit",
            Self::Source => "source",
            Self::Programme => "programme",
            Self::Place => "place",
            Self::Modified => "modified",
            Self::Uncertainty => "uncertainty",
            Self::Comment => "comment",
            Self::Value => "value",
        }
    }

    /// Its head in the export.
    pub fn head(self) -> &'static str {
        KNOWN.heads.get(self.name()).map_or("", String::as_str)
    }
}

/// The reference file.
#[derive(Default, Deserialize)]
struct Known {
    heads: BTreeMap<String, String>,
    values: Values,
}

#[derive(Default, Deserialize)]
struct Values {
    element: Vec<String>,
    post: Vec<String>,
    factor: Vec<String>,
    archived: Vec<String>,
    per: String,
}

/// Read once. The file is ours: the test below reads it whole.
static KNOWN: LazyLock<Known> = LazyLock::new(|| toml::from_str(include_str!("../../../../assets/reference/base_carbone.toml")).unwrap_or_default());

/// A factor, as the export tells it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// Its line, from 1.
    pub line: usize,
    /// Its identifier in the Base Carbone.
    pub code: String,
    /// Its name, with its attribute.
    pub name: String,
    /// kgCO2e by unit.
    pub value: f64,
    /// The unit that it is by.
    pub unit: String,
    /// What it takes in, and where it holds.
    pub scope: String,
    /// The year in which it was last changed.
    pub vintage: Option<i32>,
    /// Where it comes from.
    pub source: String,
    /// Its category.
    pub category: String,
    /// How sure it is, in percent.
    pub uncertainty: Option<f64>,
    /// What is to be known.
    pub comment: String,
}

/// What is wrong in a cell. Its sentence is `factor-<code>` in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The column is missing.
    MissingColumn,
    /// Nothing is in it, and no factor is without it.
    Missing,
    /// It is no figure.
    BadFigure,
    /// It is no year, nor a day: the factor has no vintage.
    BadDay,
    /// The unit is not kgCO2e by something: the factor is not read.
    OtherUnit,
    /// The same element stands at this line already: the first is read.
    Twice(usize),
}

impl Problem {
    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::MissingColumn => "missing_column",
            Self::Missing => "missing",
            Self::BadFigure => "bad_figure",
            Self::BadDay => "bad_day",
            Self::OtherUnit => "other_unit",
            Self::Twice(_) => "twice",
        }
    }
}

/// A cell, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellFinding {
    /// Its line, from 1.
    pub line: usize,
    /// Its column, from 1.
    pub column: usize,
    /// What the column holds.
    pub of: Column,
    /// What is in it.
    pub given: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What was read of an export.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Factors {
    /// The factors, in their order.
    pub factors: Vec<Draft>,
    /// How many elements were left out since they are archived.
    pub archived: usize,
    /// How many lines were left out since they are a post of an element.
    pub posts: usize,
    /// How many lines were left out since they are data that factors were made from.
    pub data: usize,
    /// What is wrong, by line.
    pub findings: Vec<CellFinding>,
}

/// Reads an export: UTF-8 or Windows-1252.
pub fn read(bytes: &[u8]) -> Factors {
    let text = text_of(bytes);
    let mut rows = cells_by(&text, b';').into_iter();
    let mut read = Factors::default();
    let (line, heads) = rows.next().unwrap_or((1, Vec::new()));
    let plain = |head: &str| fold(&head.replace('\u{2019}', "'"));
    let places: BTreeMap<Column, usize> =
        Column::ALL.into_iter().filter_map(|column| Some((column, heads.iter().position(|head| plain(head) == plain(column.head()))?))).collect();
    for of in Column::REQUIRED.into_iter().filter(|column| !places.contains_key(column)) {
        read.findings.push(CellFinding { line, column: heads.len() + 1, of, given: of.head().to_owned(), problem: Problem::MissingColumn });
    }
    if !read.findings.is_empty() {
        // Without them every line would be at fault for the same reason.
        return read;
    }
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (line, cells) in rows {
        let row = Row { line, cells: &cells, places: &places };
        if cells.iter().all(String::is_empty) {
            continue;
        }
        if row.is(Column::Line, &KNOWN.values.post) || !row.is(Column::Line, &KNOWN.values.element) {
            read.posts += 1;
        } else if !row.text(Column::Kind).is_empty() && !row.is(Column::Kind, &KNOWN.values.factor) {
            read.data += 1;
        } else if row.is(Column::Status, &KNOWN.values.archived) {
            read.archived += 1;
        } else if let Some(draft) = row.draft(&mut read.findings) {
            match seen.get(&draft.code) {
                Some(first) => read.findings.push(row.found(Column::Code, Problem::Twice(*first))),
                None => {
                    seen.insert(draft.code.clone(), line);
                    read.factors.push(draft);
                }
            }
        }
    }
    read
}

/// A line under way.
struct Row<'a> {
    line: usize,
    cells: &'a [String],
    places: &'a BTreeMap<Column, usize>,
}

impl Row<'_> {
    fn text(&self, column: Column) -> &str {
        self.places.get(&column).and_then(|place| self.cells.get(*place)).map_or("", |text| text.trim_matches('"').trim())
    }

    fn is(&self, column: Column, list: &[String]) -> bool {
        let own = fold(self.text(column));
        list.iter().any(|known| fold(known) == own || own.starts_with(&fold(known)))
    }

    fn found(&self, of: Column, problem: Problem) -> CellFinding {
        let column = self.places.get(&of).map_or(0, |place| place + 1);
        CellFinding { line: self.line, column, of, given: self.text(of).to_owned(), problem }
    }

    /// The factor of the line, unless what no factor is without cannot be read.
    fn draft(&self, findings: &mut Vec<CellFinding>) -> Option<Draft> {
        let before = findings.len();
        for of in [Column::Code, Column::Name, Column::Unit, Column::Value].into_iter().filter(|of| self.text(*of).is_empty()) {
            findings.push(self.found(of, Problem::Missing));
        }
        let value = figure(self.text(Column::Value)).map(|figure| figure.value);
        if value.is_none() && !self.text(Column::Value).is_empty() {
            findings.push(self.found(Column::Value, Problem::BadFigure));
        }
        let unit = self.text(Column::Unit);
        let per = &KNOWN.values.per;
        let by = unit.get(..per.len()).filter(|head| head.eq_ignore_ascii_case(per)).map(|head| unit[head.len()..].trim().to_owned());
        if by.is_none() && !unit.is_empty() {
            findings.push(self.found(Column::Unit, Problem::OtherUnit));
        }
        if findings.len() > before {
            return None;
        }
        let uncertainty = self.text(Column::Uncertainty);
        let sure = figure(uncertainty.trim_end_matches('%')).map(|figure| figure.value);
        if sure.is_none() && !uncertainty.is_empty() {
            findings.push(self.found(Column::Uncertainty, Problem::BadFigure));
        }
        let modified = self.text(Column::Modified);
        let vintage = year(modified);
        if vintage.is_none() && !modified.is_empty() {
            findings.push(self.found(Column::Modified, Problem::BadDay));
        }
        let joined = |columns: &[Column]| {
            let texts: Vec<&str> = columns.iter().map(|column| self.text(*column)).filter(|text| !text.is_empty()).collect();
            texts.join(", ")
        };
        let source = [Column::Source, Column::Programme].into_iter().map(|column| self.text(column)).find(|text| !text.is_empty());
        Some(Draft {
            line: self.line,
            code: self.text(Column::Code).to_owned(),
            name: joined(&[Column::Name, Column::Attribute]),
            value: value?,
            unit: by?,
            scope: joined(&[Column::Boundary, Column::Place]),
            vintage,
            source: source.unwrap_or_default().to_owned(),
            category: self.text(Column::Category).to_owned(),
            uncertainty: sure,
            comment: self.text(Column::Comment).to_owned(),
        })
    }
}

/// The year of a day, however it is written: the only group of four digits.
fn year(text: &str) -> Option<i32> {
    let mut groups = text.split(|letter: char| !letter.is_ascii_digit()).filter(|group| group.len() == 4);
    let year = groups.next()?.parse().ok().filter(|year| (1990..=2100).contains(year))?;
    groups.next().is_none().then_some(year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reference_file_is_read_whole() {
        assert!(Column::ALL.into_iter().all(|column| !column.head().is_empty()));
        assert_eq!(KNOWN.heads.len(), Column::ALL.len());
        assert_eq!(KNOWN.values.per, "kgCO2e/");
    }

    #[test]
    fn the_year_of_a_day_is_read_however_it_is_written() {
        assert_eq!(["2023-05-31", "31/05/2023", "2023", "mai 2023"].map(year), [Some(2023); 4]);
        assert_eq!(["", "hier", "31/05/23", "2022-2023"].map(year), [None; 4]);
    }
}
