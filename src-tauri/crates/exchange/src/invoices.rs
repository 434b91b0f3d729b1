//! Invoices from a spreadsheet: pasted lines (tabs), or a file of text (semicolons, commas, tabs). Columns are found by their
//! heads, whatever their order, accents and case; lines without heads stand in the order of the ledger.
//!
//! Invariant: nothing is guessed. A cell that cannot be read, an amount in another currency, a negative amount that is no credit
//! note: each is a finding at its cell, and every one of them is found at once.

use crate::amount::{Amount, currency, read_amount};
use crate::cells::day;
use domain::code::Code;
use domain::codes::ExpenseKind;
use domain::fold::{fold, words as words_of};
use domain::ledger::{Amiss, amiss};
use domain::{Cents, Day};
use std::collections::BTreeMap;
use words::Words;

pub use crate::table::{cells, text_of};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is a field of an expense, but the funder: whoever pays, by which the contract is found")]
pub enum Column {
    Number,
    InvoicedOn,
    Supplier,
    Subject,
    Action,
    CostLine,
    Contract,
    Net,
    Vat,
    Gross,
    Mandate,
    PaidOn,
    Kind,
    Funder,
    Comment,
}

impl Column {
    /// Every column; the first twelve are the ledger's own, in its order.
    pub const ALL: [Self; 15] = [
        Self::Number,
        Self::InvoicedOn,
        Self::Supplier,
        Self::Subject,
        Self::Action,
        Self::CostLine,
        Self::Contract,
        Self::Net,
        Self::Vat,
        Self::Gross,
        Self::Mandate,
        Self::PaidOn,
        Self::Kind,
        Self::Funder,
        Self::Comment,
    ];
    const LEDGER: usize = 12;
    const REQUIRED: [Self; 4] = [Self::InvoicedOn, Self::Supplier, Self::Subject, Self::Net];

    /// The name of the field that it fills; of `funder`, the word of the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::InvoicedOn => "invoiced_on",
            Self::Supplier => "supplier",
            Self::Subject => "subject",
            Self::Action => "action",
            Self::CostLine => "cost_line",
            Self::Contract => "contract",
            Self::Net => "net",
            Self::Vat => "vat",
            Self::Gross => "gross",
            Self::Mandate => "mandate",
            Self::PaidOn => "paid_on",
            Self::Kind => "kind",
            Self::Funder => "funder",
            Self::Comment => "comment",
        }
    }

    const fn is_amount(self) -> bool {
        matches!(self, Self::Net | Self::Vat | Self::Gross)
    }
}

/// What is wrong in a cell, or to be known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// No column has this head, and no invoice is without it.
    NoColumn,
    /// Nothing is in it, and no invoice is without it.
    Missing,
    /// It is no day.
    BadDay,
    /// It is no amount, or could be two.
    BadAmount,
    /// It is no kind of expense.
    BadKind,
    /// It is an amount in another currency.
    Currency(String),
    /// It had more decimals than a cent has: half to even.
    Rounded(Cents),
    /// Its amounts do not hold together.
    Amiss(Amiss),
}

impl Problem {
    /// Whether the row cannot be written as it is.
    pub const fn blocks(&self) -> bool {
        !matches!(self, Self::Rounded(_) | Self::Amiss(Amiss::GrossBelowNet | Amiss::SumDiffers(_)))
    }
}

/// A cell, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellFinding {
    /// The line of what was given, from 1.
    pub line: usize,
    /// Its column.
    pub column: Column,
    /// What is in it.
    pub given: String,
    /// What is wrong.
    pub problem: Problem,
}

/// An invoice as it was read. What names other rows is left as a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Its line, from 1.
    pub line: usize,
    /// The texts of its cells that hold something.
    pub texts: BTreeMap<Column, String>,
    /// Its day.
    pub invoiced_on: Option<Day>,
    /// When it was paid.
    pub paid_on: Option<Day>,
    /// Net of tax; what tax leaves of the gross when it is not said.
    pub net: Option<Cents>,
    /// Tax.
    pub vat: Option<Cents>,
    /// With tax.
    pub gross: Option<Cents>,
    /// What it is, when it says so or is negative and speaks of a credit note.
    pub kind: Option<ExpenseKind>,
}

/// What was read of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Invoices {
    /// What each column holds, from the left; nothing for a column that is none of ours.
    pub columns: Vec<Option<Column>>,
    /// The heads of the columns that are none of ours.
    pub unknown: Vec<String>,
    /// Whether heads were found.
    pub headed: bool,
    /// The rows, in their order.
    pub rows: Vec<Draft>,
    /// What is wrong, by line, then by column.
    pub findings: Vec<CellFinding>,
}

/// Reads a table of invoices.
pub fn read(text: &str, words: &Words) -> Invoices {
    let lines = cells(text);
    let heads = Heads::new(words);
    let mut invoices = Invoices::default();
    let head = heads.line(&lines);
    let mut currencies = Vec::new();
    if let Some(at) = head {
        invoices.headed = true;
        let mut taken: Vec<Column> = Vec::new();
        for cell in &lines[at].1 {
            // The first of two columns of one head is the one.
            let column = heads.column(cell).filter(|column| !taken.contains(column));
            taken.extend(column);
            if column.is_none() && !cell.is_empty() {
                invoices.unknown.push(cell.clone());
            }
            invoices.columns.push(column);
            currencies.push(currency(cell));
        }
        let lacks = Column::REQUIRED.into_iter().filter(|column| !taken.contains(column));
        // Net is what tax leaves of the gross.
        let lacks = lacks.filter(|column| *column != Column::Net || !(taken.contains(&Column::Gross) && taken.contains(&Column::Vat)));
        let missing = |column| CellFinding { line: lines[at].0, column, given: String::new(), problem: Problem::NoColumn };
        invoices.findings.extend(lacks.map(missing));
    } else {
        invoices.columns = Column::ALL[..Column::LEDGER].iter().copied().map(Some).collect();
    }
    let lacking: Vec<Column> = invoices.findings.iter().map(|finding| finding.column).collect();
    for (line, cells) in lines.iter().skip(head.map_or(0, |at| at + 1)) {
        if cells.iter().all(String::is_empty) {
            continue;
        }
        let mut row = Row { draft: Draft { line: *line, ..Draft::default() }, findings: Vec::new() };
        for (place, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            if let Some(column) = invoices.columns.get(place).copied().flatten() {
                row.draft.texts.insert(column, cell.clone());
                row.cell(column, cell, currencies.get(place).cloned().flatten(), words);
            }
        }
        row.whole(&lacking, words);
        row.findings.sort_by_key(|finding| finding.column);
        invoices.rows.push(row.draft);
        invoices.findings.extend(row.findings);
    }
    invoices
}

/// A row under way.
struct Row {
    draft: Draft,
    findings: Vec<CellFinding>,
}

impl Row {
    fn find(&mut self, column: Column, problem: Problem) {
        let given = self.draft.texts.get(&column).cloned().unwrap_or_default();
        self.findings.push(CellFinding { line: self.draft.line, column, given, problem });
    }

    fn cell(&mut self, column: Column, cell: &str, of_head: Option<String>, words: &Words) {
        match column {
            Column::InvoicedOn | Column::PaidOn => match day(cell, words) {
                Some(day) if column == Column::InvoicedOn => self.draft.invoiced_on = Some(day),
                Some(day) => self.draft.paid_on = Some(day),
                None => self.find(column, Problem::BadDay),
            },
            Column::Kind => {
                let wanted = fold(cell);
                let known = ExpenseKind::ALL.iter().find(|kind| kind.code() == cell || fold(&words.code(**kind)) == wanted);
                match known {
                    Some(kind) => self.draft.kind = Some(*kind),
                    None => self.find(column, Problem::BadKind),
                }
            }
            _ if column.is_amount() => {
                let read = of_head.map_or_else(|| read_amount(cell, words), Amount::Other);
                let amount = match read {
                    Amount::Exact(cents) => Some(cents),
                    Amount::Rounded(cents) => {
                        self.find(column, Problem::Rounded(cents));
                        Some(cents)
                    }
                    Amount::Other(currency) => {
                        self.find(column, Problem::Currency(currency));
                        None
                    }
                    Amount::Unreadable => {
                        self.find(column, Problem::BadAmount);
                        None
                    }
                };
                match column {
                    Column::Net => self.draft.net = amount,
                    Column::Vat => self.draft.vat = amount,
                    _ => self.draft.gross = amount,
                }
            }
            _ => {}
        }
    }

    /// What the cells say together, and those that are missing.
    fn whole(&mut self, lacking: &[Column], words: &Words) {
        if !self.draft.texts.contains_key(&Column::Net)
            && let (Some(gross), Some(vat)) = (self.draft.gross, self.draft.vat)
        {
            self.draft.net = Some(gross - vat);
        }
        for column in Column::REQUIRED {
            let there = self.draft.texts.contains_key(&column) || (column == Column::Net && self.draft.net.is_some());
            if !there && !lacking.contains(&column) {
                self.find(column, Problem::Missing);
            }
        }
        let Some(net) = self.draft.net else { return };
        if net < Cents::ZERO && self.draft.kind.is_none() && self.speaks_of_a_credit(words) {
            self.draft.kind = Some(ExpenseKind::CreditNote);
        }
        for amiss in amiss(self.draft.kind, net, self.draft.vat, self.draft.gross) {
            let column = match amiss {
                Amiss::Negative if net < Cents::ZERO => Column::Net,
                _ => Column::Gross,
            };
            self.find(column, Problem::Amiss(amiss));
        }
    }

    fn speaks_of_a_credit(&self, words: &Words) -> bool {
        let said = words.text("invoice-credit-words");
        let wanted: Vec<String> = said.split(';').map(|word| fold(word.trim())).collect();
        let texts = [Column::Number, Column::Subject].into_iter().filter_map(|column| self.draft.texts.get(&column));
        texts.flat_map(|text| words_of(text)).any(|word| wanted.contains(&word))
    }
}

/// The heads that each column goes by, from the catalogue.
struct Heads(BTreeMap<String, Column>);

impl Heads {
    /// How far down heads may stand: some exports begin with a title.
    const DEPTH: usize = 10;

    fn new(words: &Words) -> Self {
        let of = |column: Column| {
            let all = words.text(&format!("invoice-head-{}", column.name()));
            all.split(';').map(|head| (plain(head), column)).collect::<Vec<_>>()
        };
        Self(Column::ALL.into_iter().flat_map(of).collect())
    }

    fn column(&self, head: &str) -> Option<Column> {
        self.0.get(&plain(head)).copied()
    }

    /// The first line that has two heads at least, one of them of what no invoice is without.
    fn line(&self, lines: &[(usize, Vec<String>)]) -> Option<usize> {
        lines.iter().take(Self::DEPTH).position(|(_, cells)| {
            let known: Vec<Column> = cells.iter().filter_map(|cell| self.column(cell)).collect();
            known.len() >= 2 && known.iter().any(|column| Column::REQUIRED.contains(column) || *column == Column::Gross)
        })
    }
}

/// A head as heads are compared: its words without accents, case, signs, or what stands between brackets. Letters with points
/// between them are one word: « T.V.A. ».
fn plain(head: &str) -> String {
    let outside = head.split_once('(').map_or(head, |(before, _)| before);
    let mut out = String::new();
    let mut alone = false;
    for word in words_of(outside) {
        let letter = word.chars().count() == 1;
        let joined = alone && letter;
        if !out.is_empty() && !joined {
            out.push(' ');
        }
        out.push_str(&word);
        alone = letter;
    }
    out
}
