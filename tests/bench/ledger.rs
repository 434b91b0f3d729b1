//! Times the ledger of expenses and the dashboards, in the store: `cargo run --release -p app --example ledger [INVOICES...]`.
//!
//! Prints a table in Markdown (milliseconds). Ledgers are generated once under `target/bench`, over 3,000 actions and through the
//! normal door; what is imported is taken back at the end.
#![allow(clippy::print_stdout, clippy::print_stderr, clippy::disallowed_methods, reason = "a bench prints what it measured")]

use app::laptop::Laptop;
use app::wire::{BudgetLinesArg, BudgetQuery, InvoicesArg, LedgerQuery, PlanArg, RowsArg, Typed};
use app::{Desk, budget, expense, record};
use domain::{Cents, Day, Id, Noun, Value};
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Instant;
use store::Op;

const ACTIONS: u32 = 3_000;
const PAGE: u32 = 100;
const IMPORTED: u32 = 10_000;
const TURNS: usize = 9;

fn main() -> Result<(), Box<dyn Error>> {
    let sizes: Vec<u32> = std::env::args().skip(1).map(|size| size.parse()).collect::<Result<_, _>>()?;
    let sizes = if sizes.is_empty() { vec![10_000, 100_000] } else { sizes };
    let mut columns: Vec<(u32, Vec<(String, f64)>)> = Vec::new();
    for size in sizes {
        eprintln!("{size} invoices");
        columns.push((size, measure(size)?));
    }
    let heads: Vec<String> = columns.iter().map(|(size, _)| format!("{size} |")).collect();
    println!("| milliseconds | {}", heads.join(" "));
    println!("| --- |{}", " ---: |".repeat(columns.len()));
    for (row, (name, _)) in columns[0].1.iter().enumerate() {
        let cells: Vec<String> = columns.iter().map(|(_, figures)| format!("{:.1} |", figures[row].1)).collect();
        println!("| {name} | {}", cells.join(" "));
    }
    Ok(())
}

fn timed<T>(work: impl FnOnce() -> Result<T, app::Fault>) -> Result<(T, f64), String> {
    let start = Instant::now();
    let answer = work().map_err(|fault| format!("{fault:?}"))?;
    Ok((answer, start.elapsed().as_secs_f64() * 1_000.0))
}

/// The first time, and the median of the next ones.
fn first_and_again<T>(desk: &mut Desk, work: impl Fn(&mut Desk) -> Result<T, app::Fault>) -> Result<(f64, f64), String> {
    let (_, first) = timed(|| work(desk))?;
    let mut times: Vec<f64> = (0..TURNS).map(|_| timed(|| work(desk)).map(|one| one.1)).collect::<Result<_, _>>()?;
    times.sort_by(f64::total_cmp);
    Ok((first, times[TURNS / 2]))
}

/// A sequence that is the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

/// A ledger of so many invoices: 400 suppliers, one in ten shared by two actions, two in three paid.
fn ledger(size: u32) -> Result<(PathBuf, Laptop), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../target/bench");
    std::fs::create_dir_all(&folder)?;
    let laptop = Laptop::at(&folder.join("settings.json"));
    let made = folder.join(format!("ledger-{size}.ensemblier"));
    if made.exists() {
        return Ok((made, laptop));
    }
    let draft = folder.join(format!("ledger-draft-{size}.ensemblier"));
    let _ = std::fs::remove_file(&draft);
    let mut desk = app::generate::make(&draft, &laptop, ACTIONS, 1, &mut |_| ()).map_err(|fault| format!("{fault:?}"))?;
    let ids = |desk: &Desk, noun: Noun| -> Result<Vec<Id>, String> {
        Ok(desk.workspace.rows(noun).map_err(|error| error.to_string())?.iter().map(|row| row.id).collect())
    };
    let (actions, contracts, lines) = (ids(&desk, Noun::Action)?, ids(&desk, Noun::Contract)?, ids(&desk, Noun::CostLine)?);
    let known = u32::try_from(ids(&desk, Noun::Expense)?.len())?;
    let mut dice = Dice(7);
    for chunk in 0..size.saturating_sub(known).div_ceil(5_000) {
        let rows = 5_000.min(size - known - chunk * 5_000);
        let write = desk.change(Op::ImportExpenses, |tx| {
            for row in 0..rows {
                let number = chunk * 5_000 + row;
                let pick = |dice: &mut Dice, all: &[Id]| all[usize::try_from(dice.below(all.len() as u64)).unwrap_or(0)];
                let day = Day::from_ymd_opt(2015, 1, 1).unwrap_or_default() + chrono::Days::new(dice.below(3_600));
                let net = Cents(i64::try_from(1_000 + dice.below(900_000)).unwrap_or(0));
                let vat = net.at(domain::Rate::percent(20));
                let id = app::clock::fresh_id();
                let named: Vec<(&str, Value)> = vec![
                    ("number", format!("F-{number}").into()),
                    ("contract", pick(&mut dice, &contracts).into()),
                    ("cost_line", pick(&mut dice, &lines).into()),
                    ("action", pick(&mut dice, &actions).into()),
                    ("invoiced_on", day.into()),
                    ("supplier", format!("Fournisseur {}", dice.below(400)).into()),
                    ("subject", format!("Prestation {number} du lot {}", dice.below(60)).into()),
                    ("net", net.into()),
                    ("vat", vat.into()),
                    ("gross", (net + vat).into()),
                    ("mandate", format!("M-{number}").into()),
                    ("paid_on", if dice.below(3) > 0 { (day + chrono::Days::new(30)).into() } else { Value::Null }),
                ];
                tx.insert(Noun::Expense, id, &app::file::values(Noun::Expense, &named))?;
                if dice.below(10) == 0 {
                    let parts = net.split(&[1, 2]);
                    for part in parts {
                        let named: Vec<(&str, Value)> =
                            vec![("expense", id.into()), ("action", pick(&mut dice, &actions).into()), ("amount", part.into())];
                        let values = app::file::values(Noun::ExpenseAllocation, &named);
                        let link = Noun::ExpenseAllocation.link_id(&values).unwrap_or_else(app::clock::fresh_id);
                        tx.insert(Noun::ExpenseAllocation, link, &values)?;
                    }
                }
            }
            Ok(())
        });
        write.map_err(|fault| format!("{fault:?}"))?;
    }
    drop(desk);
    std::fs::rename(&draft, &made)?;
    Ok((made, laptop))
}

fn asked() -> LedgerQuery {
    LedgerQuery {
        plan: None,
        contract: None,
        cost_line: None,
        action: None,
        axis: None,
        from: None,
        to: None,
        text: String::new(),
        paid: None,
        found: String::new(),
        sort: "invoiced_on".to_owned(),
        descending: true,
    }
}

/// A list and its first page, as a window asks for them.
fn list(desk: &mut Desk, asked: &LedgerQuery) -> Result<Vec<app::wire::LedgerRow>, app::Fault> {
    let view = expense::query(desk, asked)?;
    expense::rows(desk, &RowsArg { handle: view.handle, from: 0, count: PAGE })
}

fn grid(desk: &mut Desk, plan: Id, group: &str) -> Result<Vec<app::wire::BudgetRow>, app::Fault> {
    let asked = BudgetQuery { plan: Some(plan), figure: "planned".into(), unit: "eur_ht".into(), nature: None, group: group.into() };
    let view = budget::query(desk, &asked)?;
    budget::rows(desk, &RowsArg { handle: view.handle, from: 0, count: PAGE })
}

/// A table of invoices as a spreadsheet gives it.
fn table(desk: &Desk) -> Result<String, Box<dyn Error>> {
    let numbers: Vec<String> =
        desk.workspace.rows(Noun::Action)?.iter().filter_map(|row| row.value(Noun::Action, "number").as_text().map(str::to_owned)).collect();
    let mut dice = Dice(11);
    let mut text = String::from("Date de facture\tFournisseur\tObjet\tAction\tHT\tTVA\tTTC\tN° mandat\n");
    for row in 0..IMPORTED {
        let action = &numbers[usize::try_from(dice.below(numbers.len() as u64))?];
        let (day, month, supplier) = (1 + dice.below(28), 1 + dice.below(12), dice.below(400));
        writeln!(text, "{day:02}/{month:02}/2017\tFournisseur {supplier}\tTravaux {row}\t{action}\t{row},50\t0,00\t{row},50\tN-{row}")?;
    }
    Ok(text)
}

fn measure(size: u32) -> Result<Vec<(String, f64)>, Box<dyn Error>> {
    let (path, laptop) = ledger(size)?;
    let mut out: Vec<(String, f64)> = Vec::new();
    let (mut desk, open) = timed(|| Desk::open(&path, &laptop))?;
    out.push(("open the file".to_owned(), open));
    desk.register().map_err(|fault| format!("{fault:?}"))?;
    let plan = app::file::plans(&desk).map_err(|fault| format!("{fault:?}"))?[0].id;
    let (first, again) = first_and_again(&mut desk, |desk| budget::dashboard(desk, &PlanArg { plan: Some(plan) }))?;
    out.push(("dashboard (by year, axis and funder, with its charts), first".to_owned(), first));
    out.push(("dashboard, again".to_owned(), again));
    out.push((
        "the sums of invoices, in SQL, read with the first list".to_owned(),
        first_and_again(&mut desk, |desk| Ok(desk.workspace.spending()?))?.1,
    ));
    for group in ["axis", "year", "lead", "funder", "contract"] {
        out.push((format!("budget by year, by {group}: its totals and first page"), first_and_again(&mut desk, |desk| grid(desk, plan, group))?.1));
    }
    let behind = BudgetLinesArg {
        plan: Some(plan),
        by: None,
        key: String::new(),
        action: None,
        year: None,
        figure: "planned".into(),
        unit: "eur_ht".into(),
        nature: None,
    };
    out.push(("the lines behind the largest amount".to_owned(), first_and_again(&mut desk, |desk| budget::lines(desk, &behind))?.1));

    out.push(("ledger, first page ever (reads every invoice once)".to_owned(), timed(|| list(&mut desk, &asked()))?.1));
    for sort in ["invoiced_on", "supplier", "subject", "action", "net"] {
        let (first, again) = first_and_again(&mut desk, |desk| list(desk, &LedgerQuery { sort: sort.to_owned(), ..asked() }))?;
        out.push((format!("ledger by {sort}, never sorted before"), first));
        out.push((format!("ledger by {sort}"), again));
    }
    let (contract, action) = (desk.workspace.rows(Noun::Contract)?[0].id, desk.workspace.rows(Noun::Action)?[7].id);
    let filters: [(&str, LedgerQuery); 8] = [
        ("plan", LedgerQuery { plan: Some(plan), ..asked() }),
        ("contract", LedgerQuery { contract: Some(contract), ..asked() }),
        ("action", LedgerQuery { action: Some(action), ..asked() }),
        ("period", LedgerQuery { from: Some("2017-01-01".into()), to: Some("2017-12-31".into()), ..asked() }),
        ("paid or not", LedgerQuery { paid: Some(false), ..asked() }),
        ("« fournisseur 12 »", LedgerQuery { text: "fournisseur 12".into(), ..asked() }),
        ("twice", LedgerQuery { found: "twice".into(), ..asked() }),
        ("outside the period", LedgerQuery { found: "outside".into(), ..asked() }),
    ];
    for (name, query) in filters {
        let (first, again) = first_and_again(&mut desk, |desk| list(desk, &query))?;
        out.push((format!("ledger kept by {name}, first"), first));
        out.push((format!("ledger kept by {name}"), again));
    }
    let id = list(&mut desk, &asked()).map_err(|fault| format!("{fault:?}"))?[0].id;
    let values = BTreeMap::from([("mandate".to_owned(), Typed::Text("M-bis".into()))]);
    out.push(("one edit, durable".to_owned(), timed(|| record::edit(&mut desk, Noun::Expense, id, &values))?.1));
    out.push(("ledger after an edit".to_owned(), timed(|| list(&mut desk, &asked()))?.1));
    out.push(("dashboard after an edit".to_owned(), timed(|| budget::dashboard(&mut desk, &PlanArg { plan: Some(plan) }))?.1));
    app::steps::undo(&mut desk).map_err(|fault| format!("{fault:?}"))?;

    let arg = InvoicesArg { text: Some(table(&desk)?), path: None, also: vec![] };
    let (preview, took) = timed(|| expense::preview(&mut desk, &arg))?;
    eprintln!("  {} new, {} there, {} wrong", preview.fresh, preview.already, preview.wrong);
    out.push((format!("preview of {IMPORTED} invoices"), took));
    out.push((format!("import of {IMPORTED} invoices, durable"), timed(|| expense::import(&mut desk, &arg))?.1));
    out.push(("ledger after the import".to_owned(), timed(|| list(&mut desk, &asked()))?.1));
    out.push(("undo of the import".to_owned(), timed(|| app::steps::undo(&mut desk))?.1));
    out.push(("memory, MB".to_owned(), memory()?));
    Ok(out)
}

/// What the program holds now.
fn memory() -> Result<f64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").trim().parse::<f64>()? / 1_024.0)
}
