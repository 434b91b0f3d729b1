//! Sheets of actions: all that is known of an action, a page or two each.
//! Invariant: what is empty is left out, and every filled field has its line.

use super::Heading;
use super::indicators::{Measure, of_year, on_day};
use crate::content::{Block, Cell, Column, Document, Section, Span, Table};
use crate::progress::actions::{budget, gauge, milestones, notes, partners};
use crate::progress::cells::Ledger;
use crate::progress::indicators::spark;
use crate::progress::rich::rich;
use crate::progress::say::{Say, row};
use crate::progress::{BudgetFacts, MilestoneFacts, NoteFacts, PartnerFacts};
use domain::codes::Status;
use domain::{Cents, Day};
use words::Words;

/// From how many sheets on they have a table of contents.
const CONTENTS: usize = 6;

/// What the sheets say.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// Their head and their foot.
    pub heading: Heading,
    /// The sheets, in the order in which they are printed.
    pub sheets: Vec<Sheet>,
}

/// All that is known of an action. Amounts in EUR cents, net of tax.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Number and title.
    pub title: String,
    /// What it stands under, the widest first: its plan when the head does not say it, its axes.
    pub path: Vec<String>,
    /// The person's status.
    pub status: Status,
    /// Computed on the day, beside the person's status.
    pub days_late: Option<i64>,
    /// In percents.
    pub progress: Option<i64>,
    /// Lead's function, else department, else structure.
    pub lead: Option<String>,
    /// Its partners, by role.
    pub partners: Vec<PartnerFacts>,
    /// Its filled fields that have no place of their own, as on its sheet on the screen.
    pub groups: Vec<Group>,
    /// Its milestones.
    pub milestones: Vec<MilestoneFacts>,
    /// Its notes of a year, the newest first.
    pub notes: Vec<NoteFacts>,
    /// Its indicators, with the effect expected of it on each in a year.
    pub indicators: Vec<(Measure, Option<f64>)>,
    /// Its budget by year.
    pub budget: Vec<BudgetFacts>,
    /// Planned, committed and paid.
    pub sums: [Cents; 3],
    /// Its share of invoices, and how many they are.
    pub spent: (Cents, usize),
    /// Who pays.
    pub funding: Vec<Funding>,
    /// The contracts that finance it without a cap of its own.
    pub contracts: Vec<String>,
    /// What it is tied to: kind and names.
    pub links: Vec<(String, Vec<String>)>,
}

/// Filled fields under one heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The heading.
    pub title: String,
    /// Name and value; the long ones are texts of several lines.
    pub fields: Vec<Field>,
}

/// A filled field.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Its value, in words.
    pub value: String,
    /// Whether it is a text of its own, with its simple formatting.
    pub prose: bool,
}

/// A line of a funding plan, or a contract that finances the action.
#[derive(Clone, Debug, PartialEq)]
pub struct Funding {
    /// The funder or the contract.
    pub name: String,
    /// The programme, or what the funder pays for.
    pub programme: Option<String>,
    /// What it pays, or at most.
    pub amount: Option<Cents>,
    /// How far the decision is, in words.
    pub status: Option<String>,
}

/// The document of some sheets.
pub fn document(snapshot: &Snapshot, words: &Words) -> Document {
    let say = Say { words };
    let title = match &snapshot.sheets[..] {
        [one] => say.with("sheet-of", &[("title", one.title.as_str().into())]),
        _ => say.t("sheets-title"),
    };
    let contents = snapshot.sheets.len() >= CONTENTS;
    let mut sections = Vec::new();
    if contents {
        sections.push(Section { title: say.t("sheets-title"), anchor: "contents".to_owned(), blocks: vec![Block::Toc], ..Section::default() });
    }
    if snapshot.sheets.is_empty() {
        sections.push(Section { title: title.clone(), blocks: vec![say.nothing("sheets-none")], ..Section::default() });
    }
    sections.extend(snapshot.sheets.iter().enumerate().map(|(place, one)| Section {
        title: one.title.clone(),
        anchor: format!("sheet-{place}"),
        in_toc: true,
        page_break: contents || place > 0,
        blocks: blocks(one, snapshot.heading.day, &say),
        ..Section::default()
    }));
    snapshot.heading.document(&title, sections, words)
}

fn blocks(sheet: &Sheet, day: Day, say: &Say<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !sheet.path.is_empty() {
        blocks.push(Block::Para(vec![Span::italic(sheet.path.join(" › "))]));
    }
    blocks.push(Block::KeyValue(facts(sheet, say)));
    sheet.groups.iter().for_each(|group| blocks.extend(texts(group)));
    let mut part = |key: &str, filled: bool, block: &dyn Fn() -> Block| {
        if filled {
            blocks.extend([heading(say, key), bare(block())]);
        }
    };
    part("milestones", !sheet.milestones.is_empty(), &|| milestones(&sheet.milestones, day, say));
    part("sheet-notes", !sheet.notes.is_empty(), &|| notes(&sheet.notes, say));
    part("indicators", !sheet.indicators.is_empty(), &|| indicators(sheet, say));
    part("budget", !sheet.budget.is_empty(), &|| budget(&sheet.budget, sheet.sums, say));
    part("funding", !sheet.funding.is_empty(), &|| funding(sheet, say));
    if !sheet.links.is_empty() {
        blocks.push(heading(say, "sheet-links"));
        blocks.push(Block::KeyValue(sheet.links.iter().map(|(kind, names)| (kind.clone(), names.join(" · ").into())).collect()));
    }
    blocks
}

/// A table under its heading needs no caption that says the same.
fn bare(block: Block) -> Block {
    match block {
        Block::Table(table) => Block::Table(Table { caption: String::new(), ..table }),
        other => other,
    }
}

fn heading(say: &Say<'_>, key: &str) -> Block {
    Block::Heading { level: 2, text: say.t(key), anchor: String::new(), in_toc: false }
}

/// The card at the head: status, lead, partners, money, then the short fields of each group, a line a group.
fn facts(sheet: &Sheet, say: &Say<'_>) -> Vec<(String, Cell)> {
    let mut facts = vec![(say.t("status"), say.status(sheet.status, sheet.days_late))];
    facts.extend(sheet.progress.map(|progress| (say.t("progress"), gauge(progress, say))));
    facts.extend(sheet.lead.as_deref().map(|lead| (say.t("lead"), lead.into())));
    if !sheet.partners.is_empty() {
        facts.push((say.t("partners"), partners(&sheet.partners, say).into()));
    }
    let money = money(sheet, say);
    if !money.is_empty() {
        facts.push((say.t("sheet-money"), money.into()));
    }
    if !sheet.contracts.is_empty() {
        facts.push((say.t("financed-by"), sheet.contracts.join(" · ").into()));
    }
    for group in &sheet.groups {
        let short: Vec<String> = group.fields.iter().filter(|field| !field.prose).map(|field| say.pair(&field.name, &field.value)).collect();
        if !short.is_empty() {
            facts.push((group.title.clone(), short.join(" · ").into()));
        }
    }
    facts
}

/// The money of the action in a line; amounts that are not there are left out.
fn money(sheet: &Sheet, say: &Say<'_>) -> String {
    let [planned, committed, paid] = sheet.sums;
    let (spent, count) = sheet.spent;
    let invoices = say.with("sheet-spent", &[("count", count.into())]);
    let all = [(planned, say.t("sheet-planned")), (committed, say.t("sheet-committed")), (paid, say.t("sheet-paid")), (spent, invoices)];
    let said = all.into_iter().filter(|(cents, _)| *cents != Cents::ZERO).map(|(cents, label)| say.pair(&label, &say.words.money(cents)));
    said.collect::<Vec<_>>().join(" · ")
}

/// The long fields of a group, each after its name.
fn texts(group: &Group) -> Vec<Block> {
    let mut blocks = Vec::new();
    for field in group.fields.iter().filter(|field| field.prose) {
        if blocks.is_empty() {
            blocks.push(Block::Heading { level: 2, text: group.title.clone(), anchor: String::new(), in_toc: false });
        }
        let name = Span::bold(format!("{}. ", field.name));
        let mut text = rich(&field.value);
        match text.first_mut() {
            Some(Block::Para(spans)) => spans.insert(0, name),
            _ => text.insert(0, Block::Para(vec![name])),
        }
        blocks.append(&mut text);
    }
    blocks
}

fn indicators(sheet: &Sheet, say: &Say<'_>) -> Block {
    let expected = sheet.indicators.iter().any(|(_, effect)| effect.is_some());
    let rows = sheet.indicators.iter().map(|(one, effect)| {
        let unit = one.unit.as_deref().filter(|unit| !unit.trim().is_empty());
        let name = unit.map_or_else(|| one.title.clone(), |unit| say.with("in-unit", &[("what", one.title.as_str().into()), ("unit", unit.into())]));
        let mut cells = vec![name.into(), of_year(one.baseline, say), on_day(one.latest, say), of_year(one.target, say), say.share(one.reached)];
        if expected {
            cells.push(say.quantity(*effect));
        }
        cells.push(spark(one.series.iter().copied(), say));
        row(cells)
    });
    let mut columns = vec![
        Column::words(say.t("indicator"), 5.0),
        Column::number(say.t("baseline"), 2.0).of(["baseline-value", "baseline-year"].map(|part| say.t(part))),
        Column::number(say.t("reading-last"), 2.2).of(["reading-last-value", "reading-last-day"].map(|part| say.t(part))),
        Column::number(say.t("target"), 2.0).of(["target-value", "target-year"].map(|part| say.t(part))),
        Column::number(say.t("reached"), 1.8),
    ];
    if expected {
        columns.push(Column::number(say.t("expected-effect"), 2.3));
    }
    columns.push(Column::words(say.t("trend"), 2.4));
    Block::Table(say.table("", columns, rows.collect(), "no-indicator"))
}

fn funding(sheet: &Sheet, say: &Say<'_>) -> Block {
    let ledger = Ledger::of(sheet.funding.iter().filter_map(|one| one.amount));
    let staged = sheet.funding.iter().any(|one| one.status.is_some());
    let rows = sheet.funding.iter().map(|one| {
        let mut cells = vec![one.name.as_str().into(), say.text(one.programme.as_deref()).into(), ledger.maybe(say, one.amount)];
        if staged {
            cells.push(say.text(one.status.as_deref()).into());
        }
        row(cells)
    });
    let mut columns = vec![Column::words(say.t("funder"), 5.0), Column::words(say.t("programme"), 4.0), Column::number(say.t("sheet-amount"), 2.2)];
    if staged {
        columns.push(Column::words(say.t("state"), 2.4));
    }
    Block::Table(say.table("", columns, rows.collect(), "no-funding"))
}
