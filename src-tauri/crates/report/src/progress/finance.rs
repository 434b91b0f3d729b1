//! Section 10: the money. Invariant: totals are sums of the cents above them, never of rounded texts.

use super::cells::Ledger;
use super::say::{Say, row, total};
use super::{CostLineFacts, ExpenseFacts, FundingFacts, Snapshot, YearFacts};
use crate::chart::{BarGroup, Chart, Series};
use crate::content::{Block, Cell, Column, Plot, Span, Value};
use domain::Cents;

/// Whether there is something to say.
pub fn speaks(snapshot: &Snapshot) -> bool {
    let finance = &snapshot.finance;
    !(finance.cost_lines.is_empty()
        && finance.funding.is_empty()
        && finance.instalments.is_empty()
        && finance.expenses.is_empty()
        && finance.years.is_empty()
        && snapshot.remarks.is_empty())
}

/// The blocks of the section.
pub fn blocks(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    let finance = &snapshot.finance;
    let mut blocks = Vec::new();
    if !snapshot.remarks.is_empty() {
        blocks.push(Block::heading(2, say.t("remarks"), "remarks"));
        blocks.push(Block::List(snapshot.remarks.iter().map(|r| vec![Span::plain(r.clone())]).collect()));
    }
    blocks.extend([Block::heading(2, say.t("spending"), "spending"), spending(&finance.cost_lines, say)]);
    blocks.extend(years(&finance.years, say).map(|plot| Block::Charts(vec![plot])));
    blocks.extend(years_table(&finance.years, say));
    blocks.push(Block::heading(2, say.t("funding"), "funding"));
    blocks.extend(funders(&finance.funding, say).map(|plot| Block::Charts(vec![plot])));
    blocks.push(funding(&finance.funding, say));
    blocks.extend([Block::heading(2, say.t("instalments"), "instalments"), instalments(snapshot, say)]);
    blocks.extend([Block::heading(2, say.t("statement"), "statement"), statement(&finance.expenses, say)]);
    blocks
}

/// Poste, Prévu, Modifié (avenant), Engagé, Mandaté sur la période, Mandaté cumulé, Écart, % consommé.
fn spending(lines: &[CostLineFacts], say: &Say<'_>) -> Block {
    let due = |l: &CostLineFacts| l.amended.or(l.planned);
    let amounts = lines.iter().flat_map(|l| [l.planned, l.amended, Some(l.committed), Some(l.paid_in_period), Some(l.paid_to_date)]);
    let ledger = Ledger::of(amounts.flatten());
    let mut rows: Vec<_> = lines
        .iter()
        .map(|l| {
            row(vec![
                say.under(&l.title, l.nature.map(|nature| say.words.code(nature))).into(),
                ledger.maybe(say, l.planned),
                ledger.maybe(say, l.amended),
                ledger.cell(say, l.committed),
                ledger.cell(say, l.paid_in_period),
                ledger.cell(say, l.paid_to_date),
                ledger.maybe(say, due(l).map(|d| d - l.paid_to_date)),
                say.share(due(l).and_then(|d| l.paid_to_date.share_of(d))),
            ])
        })
        .collect();
    if !rows.is_empty() {
        let sum = |of: &dyn Fn(&CostLineFacts) -> Cents| lines.iter().map(of).sum::<Cents>();
        let (all_due, paid) = (sum(&|l| due(l).unwrap_or_default()), sum(&|l| l.paid_to_date));
        rows.push(total(vec![
            say.t("total").into(),
            ledger.cell(say, sum(&|l| l.planned.unwrap_or_default())),
            ledger.cell(say, all_due),
            ledger.cell(say, sum(&|l| l.committed)),
            ledger.cell(say, sum(&|l| l.paid_in_period)),
            ledger.cell(say, paid),
            ledger.cell(say, all_due - paid),
            say.share(paid.share_of(all_due)),
        ]));
    }
    let number = |key: &str| Column::number(say.t(key), 2.0);
    let columns = vec![
        Column::words(say.t("cost-line"), 4.6),
        number("planned"),
        number("amended"),
        number("committed"),
        number("paid-period"),
        number("paid-to-date"),
        number("gap"),
        number("consumed"),
    ];
    Block::Table(say.table("caption-spending", columns, rows, "no-cost-line"))
}

/// What each funder is to bring.
fn funders(lines: &[FundingFacts], say: &Say<'_>) -> Option<Plot> {
    let bars: Vec<_> = lines.iter().filter_map(|f| f.planned.map(|p| (f.funder.clone(), say.amount(p)))).collect();
    if bars.is_empty() {
        return None;
    }
    let list: Vec<String> = bars.iter().map(|(n, a)| say.pair(n, &a.text)).collect();
    let alt = say.with("alt-funders", &[("list", list.join(", ").into())]);
    Some(say.plot("chart-funders", alt, Chart::HorizontalBars { bars }))
}

/// Financeur, Dispositif, Assiette, Taux, Prévu, Notifié, Appelé, Perçu, Reste.
fn funding(lines: &[FundingFacts], say: &Say<'_>) -> Block {
    let amounts = lines.iter().flat_map(|l| [l.base, l.planned, l.notified, Some(l.called), Some(l.received), Some(l.remaining)]);
    let ledger = Ledger::of(amounts.flatten());
    let mut rows: Vec<_> = lines
        .iter()
        .map(|l| {
            let status = l.status.map(|s| say.words.code(s));
            let funder =
                status.map_or_else(|| l.funder.clone(), |s| say.with("partner-role", &[("name", l.funder.as_str().into()), ("role", s.into())]));
            row(vec![
                funder.into(),
                say.text(l.programme.as_deref()).into(),
                ledger.maybe(say, l.base),
                say.share(l.rate),
                ledger.maybe(say, l.planned),
                ledger.maybe(say, l.notified),
                ledger.cell(say, l.called),
                ledger.cell(say, l.received),
                ledger.cell(say, l.remaining),
            ])
        })
        .collect();
    if !rows.is_empty() {
        let sum = |of: fn(&FundingFacts) -> Cents| ledger.cell(say, lines.iter().map(of).sum());
        rows.push(total(vec![
            say.t("total").into(),
            Cell::default(),
            Cell::default(),
            Cell::default(),
            sum(|l| l.planned.unwrap_or_default()),
            sum(|l| l.notified.unwrap_or_default()),
            sum(|l| l.called),
            sum(|l| l.received),
            sum(|l| l.remaining),
        ]));
    }
    let number = |key: &str| Column::number(say.t(key), 1.8);
    let columns = vec![
        Column::words(say.t("funder"), 4.0),
        Column::words(say.t("programme"), 3.0),
        number("base"),
        Column::number(say.t("rate"), 1.4),
        number("planned"),
        number("notified"),
        number("called-short"),
        number("received-short"),
        number("remaining-short"),
    ];
    Block::Table(say.table("caption-funding", columns, rows, "no-funding"))
}

/// Type, Date de demande, Montant, Pièces, Date d'encaissement.
fn instalments(snapshot: &Snapshot, say: &Say<'_>) -> Block {
    let lines = &snapshot.finance.instalments;
    let ledger = Ledger::of(lines.iter().flat_map(|l| [l.amount, l.received_amount]).flatten());
    let rows = lines
        .iter()
        .map(|l| {
            let kind = kind_of(say.words.code(l.kind), l.title.as_deref());
            row(vec![
                kind.into(),
                say.on(l.requested_on),
                ledger.maybe(say, l.amount),
                say.text(l.evidence.as_deref()).into(),
                say.on(l.received_on),
                ledger.maybe(say, l.received_amount),
            ])
        })
        .collect();
    let columns = vec![
        Column::words(say.t("kind"), 3.0),
        Column::words(say.t("requested-on"), 1.8),
        Column::number(say.t("amount-eur"), 1.8),
        Column::words(say.t("evidence"), 4.4),
        Column::words(say.t("received-on"), 1.8),
        Column::number(say.t("received-eur"), 1.8),
    ];
    Block::Table(say.table("caption-instalments", columns, rows, "no-instalment"))
}

/// The kind of an instalment over its title, unless the title says the kind.
fn kind_of(kind: String, title: Option<&str>) -> String {
    match title.map(str::trim).filter(|title| !title.is_empty()) {
        Some(title) if domain::fold::fold(title).contains(&domain::fold::fold(&kind)) => title.to_owned(),
        Some(title) => format!("{kind}\n{title}"),
        None => kind,
    }
}

/// N°, Date facture, Fournisseur, Objet, Action, Poste, HT, TVA, TTC, N° mandat, Date paiement.
fn statement(lines: &[ExpenseFacts], say: &Say<'_>) -> Block {
    let ledger = Ledger::of(lines.iter().flat_map(|l| [Some(l.net), l.vat, l.gross]).flatten());
    let mut rows: Vec<_> = lines
        .iter()
        .map(|l| {
            row(vec![
                say.text(l.number.as_deref()).into(),
                say.on(Some(l.invoiced_on)),
                l.supplier.as_str().into(),
                l.subject.as_str().into(),
                say.text(l.action.as_deref()).into(),
                say.text(l.cost_line.as_deref()).into(),
                ledger.cell(say, l.net),
                ledger.maybe(say, l.vat),
                ledger.maybe(say, l.gross),
                say.text(l.mandate.as_deref()).into(),
                say.on(l.paid_on),
            ])
        })
        .collect();
    if !rows.is_empty() {
        let mut cells = vec![say.t("total").into()];
        cells.extend((0..5).map(|_| Cell::default()));
        cells.push(ledger.cell(say, lines.iter().map(|l| l.net).sum()));
        cells.push(ledger.cell(say, lines.iter().filter_map(|l| l.vat).sum()));
        cells.push(ledger.cell(say, lines.iter().filter_map(|l| l.gross).sum()));
        cells.extend([Cell::default(), Cell::default()]);
        rows.push(total(cells));
    }
    let columns = vec![
        Column::words(say.t("number"), 2.6),
        Column::words(say.t("invoiced-on"), 3.2),
        Column::words(say.t("supplier"), 6.0),
        Column::words(say.t("subject-of"), 9.0),
        Column::words(say.t("action"), 4.0),
        Column::words(say.t("cost-line"), 6.0),
        Column::number(say.t("net"), 3.2),
        Column::number(say.t("vat"), 3.0),
        Column::number(say.t("gross"), 3.2),
        Column::words(say.t("mandate"), 3.2),
        Column::words(say.t("paid-on"), 3.2),
    ];
    let mut table = say.table("caption-statement", columns, rows, "no-expense");
    table.landscape = true;
    Block::Table(table)
}

/// Planned, committed and paid budgets by year; nothing when no budget has a year.
pub(crate) fn years(years: &[YearFacts], say: &Say<'_>) -> Option<Plot> {
    if years.is_empty() {
        return None;
    }
    let groups: Vec<BarGroup> = years
        .iter()
        .map(|y| BarGroup { label: y.year.to_string(), amounts: [y.planned, y.committed, y.paid].map(|c| say.thousands(c)).to_vec() })
        .collect();
    let list: Vec<String> = years
        .iter()
        .map(|y| {
            let args = [
                ("year", y.year.to_string().into()),
                ("planned", say.words.money(y.planned).into()),
                ("committed", say.words.money(y.committed).into()),
                ("paid", say.words.money(y.paid).into()),
            ];
            say.with("alt-year", &args)
        })
        .collect();
    let alt = say.with("alt-years", &[("list", list.join(" ; ").into())]);
    let legend = ["planned", "committed", "paid"].map(|k| Series { label: say.t(k) }).to_vec();
    Some(say.plot("chart-years", alt, Chart::GroupedBars { groups, legend }))
}

/// Years that stand side by side in a table.
const ACROSS: usize = 6;

/// The figures of that chart, to the cent when there are cents: a column a year, or a row a year when there are many.
pub(crate) fn years_table(years: &[YearFacts], say: &Say<'_>) -> Option<Block> {
    if years.is_empty() {
        return None;
    }
    let of = |y: &YearFacts| [y.planned, y.committed, y.paid];
    if years.len() > ACROSS {
        let name = |y: &YearFacts| Cell::valued(y.year.to_string(), Some(Value::Year(y.year)));
        return Some(amounts(years.iter().map(|y| (name(y), of(y))).collect(), ("year", "caption-years"), say));
    }
    let ledger = Ledger::of(years.iter().flat_map(of));
    let line = |(at, key): (usize, &str)| {
        let sum: Cents = years.iter().map(|y| of(y)[at]).sum();
        let amounts = years.iter().map(|y| of(y)[at]).chain((years.len() > 1).then_some(sum));
        row([say.t(key).into()].into_iter().chain(amounts.map(|cents| ledger.cell(say, cents))).collect())
    };
    let mut columns = vec![Column::titles(say.t("year"), 2.0)];
    columns.extend(years.iter().map(|y| Column::number(y.year.to_string(), 2.0)));
    columns.extend((years.len() > 1).then(|| Column::number(say.t("total"), 2.0)));
    let rows = ["planned", "committed", "paid"].into_iter().enumerate().map(line).collect();
    let mut table = say.table("caption-years", columns, rows, "no-budget");
    table.row_headers = true;
    Some(Block::Table(table))
}

/// Planned, committed and paid amounts of things that have a name, with their sums.
pub(crate) fn amounts(groups: Vec<(Cell, [Cents; 3])>, (what, caption): (&str, &str), say: &Say<'_>) -> Block {
    let ledger = Ledger::of(groups.iter().flat_map(|(_, amounts)| *amounts));
    let sums = [0, 1, 2].map(|at| groups.iter().map(|(_, amounts)| amounts[at]).sum::<Cents>());
    let line = |name: Cell, amounts: [Cents; 3]| [name].into_iter().chain(amounts.map(|cents| ledger.cell(say, cents))).collect();
    let several = groups.len() > 1;
    let mut rows: Vec<_> = groups.into_iter().map(|(name, amounts)| row(line(name, amounts))).collect();
    if several {
        rows.push(total(line(say.t("total").into(), sums)));
    }
    let mut columns = vec![Column::titles(say.t(what), 4.0)];
    columns.extend(["planned", "committed", "paid"].map(|key| Column::number(say.t(key), 2.0)));
    let mut table = say.table(caption, columns, rows, "no-budget");
    table.row_headers = true;
    Block::Table(table)
}
