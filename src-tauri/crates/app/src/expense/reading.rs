//! Invoices that were read, with what they name found in the plan: the action, its contract, the cost line; and whether each is
//! there already.
//!
//! Invariant: the contract of an invoice is what its line says, else what its cost line, its action or its funder leaves alone.
//! Where two are left, nobody chooses.

use super::books::with_ledger;
use super::query::{Periods, periods};
use crate::desk::Desk;
use crate::names::Names;
use crate::wire::Fault;
use crate::{clock, file};
use domain::code::Code;
use domain::fold::fold;
use domain::ledger::{gross_of, is_outside};
use domain::records::{ActionContract, ContractFunder, CostLine};
use domain::{Cents, Id, Noun, Value};
use exchange::invoices::{self, Column, Draft};
use std::collections::{BTreeMap, HashMap};
use store::Error;
use words::Arg;

/// A row of what was given.
pub(super) struct Row {
    /// Its line, from 1.
    pub line: u32,
    /// What it becomes, by field.
    pub values: BTreeMap<&'static str, Value>,
    /// Whether an invoice of this supplier, day and amount with tax is there already: in the file, or above.
    pub already: bool,
    /// What was found in its cells.
    pub found: Vec<Found>,
}

impl Row {
    /// Whether a finding keeps it from being written.
    pub fn is_wrong(&self) -> bool {
        self.found.iter().any(|found| found.blocks)
    }

    pub(super) fn id(&self, field: &str) -> Option<Id> {
        self.values.get(field).and_then(Value::as_id)
    }

    pub(super) fn cents(&self, field: &str) -> Option<Cents> {
        self.values.get(field).and_then(Value::as_int).map(Cents)
    }

    fn find(&mut self, column: Column, given: &str, sentence: String, blocks: bool) {
        self.found.push(Found { column, given: given.to_owned(), sentence, blocks });
    }
}

/// What was found in a cell, in words.
pub(super) struct Found {
    pub column: Column,
    pub given: String,
    pub sentence: String,
    pub blocks: bool,
}

/// What was read.
pub(super) struct Reading {
    pub invoices: invoices::Invoices,
    pub rows: Vec<Row>,
}

/// What rows may name.
struct Plan {
    names: Names,
    lines: Vec<CostLine>,
    links: HashMap<Id, Vec<Id>>,
    funders: HashMap<Id, Vec<Id>>,
    periods: Periods,
}

impl Plan {
    fn read(desk: &Desk) -> Result<Self, Fault> {
        let (mut links, mut funders): (HashMap<Id, Vec<Id>>, HashMap<Id, Vec<Id>>) = Default::default();
        for link in desk.workspace.load::<ActionContract>()? {
            links.entry(link.action).or_default().push(link.contract);
        }
        for link in desk.workspace.load::<ContractFunder>()? {
            funders.entry(link.funder).or_default().push(link.contract);
        }
        let periods = periods(desk, clock::today())?;
        Ok(Self { names: Names::default(), lines: desk.workspace.load::<CostLine>()?, links, funders, periods })
    }
}

/// Reads a table of invoices against the plan. Nothing is written.
pub(super) fn read(desk: &mut Desk, text: &str) -> Result<Reading, Fault> {
    let mut invoices = invoices::read(text, &desk.words);
    let mut plan = Plan::read(desk)?;
    let findings = std::mem::take(&mut invoices.findings);
    let mut of_line: HashMap<usize, Vec<&invoices::CellFinding>> = HashMap::new();
    findings.iter().for_each(|finding| of_line.entry(finding.line).or_default().push(finding));
    let mut rows: Vec<Row> = Vec::with_capacity(invoices.rows.len());
    for draft in &invoices.rows {
        let mut row = Row { line: u32::try_from(draft.line).unwrap_or(u32::MAX), values: typed(draft), already: false, found: Vec::new() };
        for finding in of_line.get(&draft.line).into_iter().flatten() {
            row.find(finding.column, &finding.given, sentence(desk, &finding.problem), finding.problem.blocks());
        }
        named(desk, &mut plan, draft, &mut row)?;
        checked(&mut row, desk);
        row.found.sort_by_key(|found| found.column);
        rows.push(row);
    }
    with_ledger(desk, |desk, ledger| {
        let mut above: HashMap<(String, String, Cents), u32> = HashMap::new();
        for row in rows.iter_mut().filter(|row| !row.is_wrong()) {
            let text = |field: &str| row.values.get(field).and_then(Value::as_text).unwrap_or_default().to_owned();
            let (supplier, day) = (text("supplier"), text("invoiced_on"));
            let gross = gross_of(row.cents("net").unwrap_or_default(), row.cents("vat"), row.cents("gross"));
            let first = *above.entry((fold(&supplier), day.clone(), gross)).or_insert(row.line);
            let there = day.parse().is_ok_and(|day| ledger.count_alike(&supplier, day, gross) > 0);
            row.already = there || first != row.line;
            if row.already {
                let key = if there { "invoice-already" } else { "invoice-already-above" };
                let said = desk.words.text_with(key, &[("line", Arg::from(i64::from(first)))]);
                row.find(Column::Supplier, &supplier, said, false);
            }
        }
        Ok(())
    })?;
    // What no row has: heads that are missing.
    invoices.findings = findings.into_iter().filter(|finding| !invoices.rows.iter().any(|draft| draft.line == finding.line)).collect();
    Ok(Reading { invoices, rows })
}

/// What a draft says by itself.
fn typed(draft: &Draft) -> BTreeMap<&'static str, Value> {
    let mut values = BTreeMap::new();
    for column in [Column::Number, Column::Supplier, Column::Subject, Column::Mandate, Column::Comment] {
        if let Some(text) = draft.texts.get(&column) {
            values.insert(column.name(), Value::from(text.as_str()));
        }
    }
    values.extend(draft.invoiced_on.map(|day| ("invoiced_on", Value::from(day))));
    values.extend(draft.paid_on.map(|day| ("paid_on", Value::from(day))));
    for (name, cents) in [("net", draft.net), ("vat", draft.vat), ("gross", draft.gross)] {
        values.extend(cents.map(|cents| (name, Value::from(cents))));
    }
    values.extend(draft.kind.map(|kind| ("kind", Value::from(kind.code()))));
    values
}

/// Finds what the cells of a row name. What is not found is left empty, and said at its cell.
fn named(desk: &mut Desk, plan: &mut Plan, draft: &Draft, row: &mut Row) -> Result<(), Fault> {
    let mut look = |desk: &mut Desk, row: &mut Row, column: Column, noun: Noun, field: &'static str| -> Option<Id> {
        let text = draft.texts.get(&column)?;
        let field = noun.field(field)?;
        match plan.names.read(desk, field, text) {
            Ok(value) => value.as_id(),
            Err(fault) => {
                let said = named_sentence(desk, &fault);
                row.find(column, text, said, false);
                None
            }
        }
    };
    let action = look(desk, row, Column::Action, Noun::Expense, "action");
    let said = look(desk, row, Column::Contract, Noun::Expense, "contract");
    let funder = look(desk, row, Column::Funder, Noun::ContractFunder, "funder");
    let mut contract = said;
    let mut line = None;
    if let Some(text) = draft.texts.get(&Column::CostLine) {
        let wanted = fold(text);
        let of_name: Vec<&CostLine> = plan.lines.iter().filter(|line| fold(&line.title) == wanted).collect();
        let likely =
            |line: &&&CostLine| contract.map_or_else(|| candidates(plan, action, funder).contains(&line.contract), |own| own == line.contract);
        let own: Vec<&&CostLine> = of_name.iter().filter(likely).collect();
        match (own.as_slice(), of_name.as_slice()) {
            ([only], _) => line = Some(**only),
            ([], [only]) if contract.is_none() => line = Some(*only),
            (_, []) => row.find(Column::CostLine, text, desk.words.text("invoice-unknown-cost_line"), false),
            ([], _) if contract.is_some() => row.find(Column::CostLine, text, desk.words.text("invoice-other-cost_line"), false),
            _ => row.find(Column::CostLine, text, desk.words.text("invoice-several"), false),
        }
    }
    contract = contract.or(line.map(|line| line.contract));
    if contract.is_none() && !draft.texts.contains_key(&Column::Contract) {
        let mut left = candidates(plan, action, funder);
        if left.len() > 1
            && let Some(day) = draft.invoiced_on
        {
            left.retain(|id| plan.periods.get(id).is_none_or(|period| !is_outside(*period, day)));
        }
        if let [only] = left.as_slice() {
            contract = Some(*only);
        }
    }
    row.values.extend(action.map(|id| ("action", Value::Id(id))));
    row.values.extend(contract.map(|id| ("contract", Value::Id(id))));
    row.values.extend(line.map(|line| ("cost_line", Value::Id(line.id))));
    if let (Some(contract), Some(day)) = (contract, draft.invoiced_on) {
        let period = plan.periods.get(&contract).copied().unwrap_or_default();
        if is_outside(period, day) {
            let words = &desk.words;
            let args = [
                ("contract", Arg::Text(crate::label::of(desk, Noun::Contract, contract))),
                ("from", Arg::Text(words.maybe_day(period.0))),
                ("to", Arg::Text(words.maybe_day(period.1))),
            ];
            let said = words.text_with("invoice-outside-of", &args);
            row.find(Column::InvoicedOn, draft.texts.get(&Column::InvoicedOn).map_or("", String::as_str), said, false);
        }
    }
    Ok(())
}

/// The contracts that an invoice of this action, or paid by this funder, may be of.
fn candidates(plan: &Plan, action: Option<Id>, funder: Option<Id>) -> Vec<Id> {
    let of_action = action.map(|id| plan.links.get(&id).cloned().unwrap_or_default());
    let of_funder = funder.map(|id| plan.funders.get(&id).cloned().unwrap_or_default());
    match (of_action, of_funder) {
        (Some(own), Some(paid)) if !own.is_empty() => own.into_iter().filter(|id| paid.contains(id)).collect(),
        (Some(own), None) => own,
        (_, Some(paid)) => paid,
        (None, None) => Vec::new(),
    }
}

/// Each value must pass its field's own check.
fn checked(row: &mut Row, desk: &Desk) {
    for column in Column::ALL {
        let (Some(field), Some(value)) = (Noun::Expense.field(column.name()), row.values.get(column.name())) else { continue };
        if let Err(refusal) = field.check(value) {
            let fault = Fault::from(Error::Refused { noun: Noun::Expense, field: field.name, refusal });
            let given = value.as_text().unwrap_or_default().to_owned();
            row.find(column, &given, fault.sentence(&desk.words), true);
        }
    }
}

fn named_sentence(desk: &Desk, fault: &Fault) -> String {
    let noun = fault.params.get("noun").map_or("action", String::as_str);
    if fault.code == "several_rows" { desk.words.text("invoice-several") } else { desk.words.text(&format!("invoice-unknown-{noun}")) }
}

fn sentence(desk: &Desk, problem: &invoices::Problem) -> String {
    use domain::ledger::Amiss;
    use invoices::Problem;
    let words = &desk.words;
    match problem {
        Problem::NoColumn => words.text("invoice-no-column"),
        Problem::Missing => words.text("invoice-missing"),
        Problem::BadDay => words.text("invoice-bad-day"),
        Problem::BadAmount => words.text("invoice-bad-amount"),
        Problem::BadKind => words.text("invoice-bad-kind"),
        Problem::Currency(currency) => words.text_with("invoice-currency", &[("currency", Arg::Text(currency.clone()))]),
        Problem::Rounded(to) => words.text_with("invoice-rounded", &[("to", Arg::Text(words.money(*to)))]),
        Problem::Amiss(Amiss::Negative) => words.text("invoice-negative"),
        Problem::Amiss(Amiss::GrossBelowNet) => words.text("invoice-gross-below-net"),
        Problem::Amiss(Amiss::SumDiffers(by)) => words.text_with("invoice-sum-differs", &[("by", Arg::Text(words.money(*by)))]),
    }
}

/// The sentence of what is wrong with a whole table.
pub(super) fn of_table(desk: &Desk, finding: &invoices::CellFinding) -> String {
    sentence(desk, &finding.problem)
}

/// The values of a row, in the order of the fields of an expense.
pub(super) fn values(row: &Row) -> Vec<Value> {
    let named: Vec<(&str, Value)> = row.values.iter().map(|(name, value)| (*name, value.clone())).collect();
    file::values(Noun::Expense, &named)
}
