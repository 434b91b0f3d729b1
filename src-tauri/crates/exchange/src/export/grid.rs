//! A table as a sheet shows it: columns with their heads and shapes, rows of typed cells. What XLSX, ODS and CSV share.
//!
//! Invariant: every field of a table is in its grid; nothing but a field's own value and its identifiers is.

use super::{Row, Table, Tables};
use domain::amount::{self, Amount};
use domain::code::{Code, CodeList};
use domain::codes::BudgetUnit;
use domain::field::{stored_day, string_list};
use domain::{Day, Field, Kind, Noun, Value};
use words::Words;

/// A table to show.
pub struct Grid<'a> {
    /// What its sheet is called.
    pub title: String,
    /// Its columns: the row's identifier first.
    pub columns: Vec<Column>,
    table: &'a Table,
    tables: &'a Tables,
    words: &'a Words,
}

/// A column.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its head: the field's label; for what people do not read, the field's own name.
    pub head: String,
    /// What its cells hold.
    pub shape: Shape,
    /// The place of its field.
    pub place: usize,
    /// What of the row it shows.
    pub part: Part,
}

/// What of a row a column shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The row's identifier.
    Row,
    /// The field's value; of a reference, what the row that it names is called.
    Value,
    /// The identifier that a reference is.
    Reference,
    /// An amount, where the row counts in this unit.
    In(BudgetUnit),
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// What programs read and people do not: an identifier, a rank.
    Key,
    /// A line.
    Line,
    /// A text of several lines, or several labels.
    Prose,
    /// One label of a list.
    Listed(&'static CodeList),
    /// Yes or no.
    Flag,
    /// A day.
    Day,
    /// Euro cents.
    Money,
    /// Hundredths of an FTE or of a day.
    Hundredths,
    /// Basis points.
    Share,
    /// Whole percents.
    Percent,
    /// A year.
    Year,
    /// A whole number.
    Count,
    /// A measured quantity.
    Quantity,
}

impl Shape {
    /// Whether people do not read it.
    pub fn is_hidden(self) -> bool {
        self == Self::Key
    }

    /// Whether the cells of the column are summed under it.
    pub fn is_summed(self) -> bool {
        matches!(self, Self::Money | Self::Hundredths)
    }

    /// How wide a column is, in digits.
    pub fn width(self) -> u16 {
        match self {
            Self::Key => 38,
            Self::Line => 30,
            Self::Prose => 44,
            Self::Listed(_) => 20,
            Self::Money => 17,
            Self::Day | Self::Hundredths | Self::Share | Self::Quantity => 13,
            Self::Flag | Self::Percent | Self::Year | Self::Count => 11,
        }
    }
}

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Blank,
    /// A text, a label, an identifier.
    Text(String),
    /// A day.
    Day(Day),
    /// Euro cents.
    Money(i64),
    /// Hundredths of an FTE or of a day.
    Hundredths(i64),
    /// Basis points.
    Share(i64),
    /// Whole percents.
    Percent(i64),
    /// A year or a whole number.
    Whole(i64),
    /// A measured quantity.
    Quantity(f64),
}

impl<'a> Grid<'a> {
    /// The grids of some tables.
    pub fn all(tables: &'a Tables, words: &'a Words) -> Vec<Self> {
        tables.tables.iter().map(|table| Self::of(table, tables, words)).collect()
    }

    /// The grid of a table.
    pub fn of(table: &'a Table, tables: &'a Tables, words: &'a Words) -> Self {
        let title = words.text(&format!("nouns-{}", table.noun.table()));
        let columns = columns(table.noun, table.places.iter().copied(), words);
        Self { title, columns, table, tables, words }
    }

    /// What its rows are.
    pub fn noun(&self) -> Noun {
        self.table.noun
    }

    /// The cells of a row of any table of the same noun.
    pub fn cells(&self, row: &Row) -> Vec<Cell> {
        self.columns.iter().map(|column| self.cell(row, column)).collect()
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.table.rows.len()
    }

    /// The rows, each a cell a column.
    pub fn rows(&self) -> impl Iterator<Item = Vec<Cell>> {
        self.table.rows.iter().map(|row| self.cells(row))
    }

    /// What stands under each column: the sum of its amounts, in hundredths. A table without rows has none.
    pub fn totals(&self) -> Option<Vec<Option<i64>>> {
        let summed = |column: &Column| column.shape.is_summed();
        if self.table.rows.is_empty() || !self.columns.iter().any(summed) {
            return None;
        }
        let amount = |row: &Row, column: &Column| match self.cell(row, column) {
            Cell::Money(amount) | Cell::Hundredths(amount) => amount,
            _ => 0,
        };
        let total = |column: &Column| self.table.rows.iter().fold(0_i64, |sum, row| sum.saturating_add(amount(row, column)));
        Some(self.columns.iter().map(|column| summed(column).then(|| total(column))).collect())
    }

    /// The first column that people read, which says what the row of totals is.
    pub fn first(&self) -> usize {
        self.columns.iter().position(|column| !column.shape.is_hidden()).unwrap_or(0)
    }

    fn cell(&self, row: &Row, column: &Column) -> Cell {
        self.cell_of(row, column.place, column.part, column.shape)
    }

    /// What a row shows of a field, whether or not the table has a column for it.
    pub fn cell_of(&self, row: &Row, place: usize, part: Part, shape: Shape) -> Cell {
        let value = row.value(place);
        match part {
            Part::Row => Cell::Text(row.id.to_string()),
            Part::Reference => self.named(value).map_or(Cell::Blank, |_| value.as_id().map_or(Cell::Blank, |id| Cell::Text(id.to_string()))),
            Part::Value => self.told(&self.table.noun.fields()[place], shape, value),
            Part::In(unit) => {
                let own = self.table.noun.place("unit").and_then(|place| row.value(place).as_text());
                if own == Some(unit.code()) { self.told(&self.table.noun.fields()[place], shape, value) } else { Cell::Blank }
            }
        }
    }

    fn named(&self, value: &Value) -> Option<&String> {
        value.as_id().and_then(|id| self.tables.labels.get(&id))
    }

    /// A value as its column holds it. A text is kept whole: the plan's file may be newer than what is known here.
    fn told(&self, field: &Field, shape: Shape, value: &Value) -> Cell {
        let words = self.words;
        let joined = |texts: Vec<String>| Cell::Text(texts.join("; "));
        match (field.kind, value) {
            (_, Value::Null) => Cell::Blank,
            (Kind::Ref(_), _) => self.named(value).map_or(Cell::Blank, |label| Cell::Text(label.clone())),
            (Kind::Cents, Value::Int(amount)) if shape == Shape::Hundredths => Cell::Hundredths(*amount),
            (Kind::Cents, Value::Int(cents)) => Cell::Money(*cents),
            (Kind::Rate, Value::Int(points)) => Cell::Share(*points),
            (Kind::Percent, Value::Int(percent)) => Cell::Percent(*percent),
            (Kind::Flag, Value::Int(flag)) => Cell::Text(words.text(if *flag != 0 { "yes" } else { "no" })),
            (Kind::Day, Value::Text(text)) => stored_day(text).map_or_else(|| Cell::Text(text.clone()), Cell::Day),
            (Kind::Code(list), Value::Text(code)) => Cell::Text(words.code_of(list, code)),
            (Kind::Codes(list), Value::Text(json)) => {
                joined(string_list(json).unwrap_or_default().iter().map(|code| words.code_of(list, code)).collect())
            }
            (Kind::Tags, Value::Text(json)) => {
                joined(string_list(json).unwrap_or_default().iter().map(|tag| crate::tables::list::guarded(tag)).collect())
            }
            (_, Value::Text(text)) => Cell::Text(text.clone()),
            (_, Value::Int(int)) => Cell::Whole(*int),
            (_, Value::Real(real)) => Cell::Quantity(*real),
            (_, Value::Id(id)) => Cell::Text(id.to_string()),
        }
    }
}

/// The columns of some fields of a noun, by their places: the row's identifier first.
pub fn columns(noun: Noun, places: impl Iterator<Item = usize>, words: &Words) -> Vec<Column> {
    let mut columns = vec![Column { head: "id".to_owned(), shape: Shape::Key, place: 0, part: Part::Row }];
    for place in places {
        columns.extend(noun.fields().get(place).into_iter().flat_map(|field| of_field(noun, place, field, words)));
    }
    columns
}

/// The columns of a field: a reference has two, and an amount whose unit is the row's own has one a unit.
fn of_field(noun: Noun, place: usize, field: &Field, words: &Words) -> Vec<Column> {
    let head = words.field(noun, field.name);
    let column = |head: String, shape: Shape, part: Part| Column { head, shape, place, part };
    match (field.kind, amount::of(noun, field)) {
        (Kind::Ref(_), _) => {
            vec![column(head, Shape::Line, Part::Value), column(format!("{}_id", field.name), Shape::Key, Part::Reference)]
        }
        (_, Some(Amount::ByUnit)) => {
            let fte = words.text_with("export-fte", &[("field", head.clone().into())]);
            vec![column(head, Shape::Money, Part::In(BudgetUnit::Euro)), column(fte, Shape::Hundredths, Part::In(BudgetUnit::Fte))]
        }
        (Kind::Rank, _) => vec![column(field.name.to_owned(), Shape::Key, Part::Value)],
        (_, of) => vec![column(head, shape(field.kind, of), Part::Value)],
    }
}

fn shape(kind: Kind, of: Option<Amount>) -> Shape {
    match kind {
        Kind::Cents if of == Some(Amount::Euro) => Shape::Money,
        Kind::Cents => Shape::Hundredths,
        Kind::Code(list) => Shape::Listed(list),
        Kind::Prose | Kind::Codes(_) | Kind::Tags => Shape::Prose,
        Kind::Day => Shape::Day,
        Kind::Year => Shape::Year,
        Kind::Rate => Shape::Share,
        Kind::Percent => Shape::Percent,
        Kind::Quantity => Shape::Quantity,
        Kind::Count => Shape::Count,
        Kind::Flag => Shape::Flag,
        Kind::Rank => Shape::Key,
        Kind::Line { .. } | Kind::Ref(_) | Kind::Siren | Kind::Email | Kind::Web | Kind::Digest => Shape::Line,
    }
}
