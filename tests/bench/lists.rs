//! Times lists, edits and searches on generated plans, in the store: `cargo run --release -p app --example lists [ACTIONS...]`.
//!
//! Prints a table in Markdown (milliseconds) with, beside each saved edit, what the disk asks for one durable write in the
//! same folder and run. Plans are generated once under `target/bench`. What is measured is a fresh copy: edits and their taking back stay in a
//! file's history, and after a hundred runs the rows that are edited have a page of history each.
#![allow(clippy::print_stdout, clippy::print_stderr, clippy::disallowed_methods, reason = "a bench prints what it measured")]

use app::laptop::Laptop;
use app::register::Column;
use app::wire::{ActionsQuery, AlertsArg, PageArg, RowEdit, SearchArg, Typed};
use app::{Desk, action, alert, axis, overview, record, search};
use domain::{Id, Noun};
use std::collections::BTreeMap;
use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

const PAGE: u32 = 100;
const EDITS: usize = 51;
const BULK: usize = 1_000;
const TURNS: usize = 81;
const SORTS: [&str; 7] = ["number", "title", "status", "led_by", "planned_end", "budget", "lateness"];

fn main() -> Result<(), Box<dyn Error>> {
    let sizes: Vec<u32> = std::env::args().skip(1).map(|size| size.parse()).collect::<Result<_, _>>()?;
    let sizes = if sizes.is_empty() { vec![300, 3_000, 30_000, 300_000] } else { sizes };
    let mut columns: Vec<(u32, Vec<(String, f64)>)> = Vec::new();
    for size in sizes {
        eprintln!("{size} actions");
        // `BULK=1` asks for bulk edits alone.
        columns.push((size, if std::env::var_os("BULK").is_some() { Vec::new() } else { measure(size)? }));
    }
    let sizes: Vec<u32> = columns.iter().map(|(size, _)| *size).collect();
    for (name, figures) in bulk(&sizes)? {
        columns.iter_mut().zip(figures).for_each(|((_, own), figure)| own.push((name.clone(), figure)));
    }
    let heads: Vec<String> = columns.iter().map(|(size, _)| format!("{size} |")).collect();
    println!("| milliseconds | {}", heads.join(" "));
    println!("| --- |{}", " ---: |".repeat(columns.len()));
    for (row, (name, _)) in columns[0].1.iter().enumerate() {
        let cells: Vec<String> = columns.iter().map(|(_, figures)| format!("{:.3} |", figures[row].1)).collect();
        println!("| {name} | {}", cells.join(" "));
    }
    Ok(())
}

fn ms(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1_000.0
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn timed<T>(work: impl FnOnce() -> Result<T, app::Fault>) -> Result<(T, f64), String> {
    let start = Instant::now();
    let answer = work().map_err(|fault| format!("{fault:?}"))?;
    Ok((answer, ms(start)))
}

fn asked(sort: &str, text: &str) -> ActionsQuery {
    ActionsQuery {
        plan: None,
        axis: None,
        statuses: vec![],
        late_only: false,
        text: text.to_owned(),
        filters: vec![],
        sort: sort.to_owned(),
        descending: false,
        group: None,
    }
}

/// A list and its first page, as a window asks for them.
fn list(desk: &mut Desk, asked: &ActionsQuery) -> Result<Vec<app::wire::GridRow>, app::Fault> {
    let view = action::query(desk, asked)?;
    action::page(desk, &PageArg { handle: view.handle, from: 0, count: PAGE, columns: vec![asked.sort.clone()] })
}

fn plan(size: u32) -> Result<(PathBuf, Laptop), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../target/bench");
    std::fs::create_dir_all(&folder)?;
    let laptop = Laptop::at(&folder.join("settings.json"));
    let made = folder.join(format!("plan-{size}.ensemblier"));
    if !made.exists() {
        let draft = folder.join(format!("draft-{size}.ensemblier"));
        let _ = std::fs::remove_file(&draft);
        app::generate::make(&draft, &laptop, size, 1, &mut |_| ()).map_err(|fault| format!("{fault:?}"))?;
        std::fs::rename(&draft, &made)?;
    }
    let copy = folder.join(format!("measured-{size}.ensemblier"));
    // The log of a run that was stopped is not this copy's.
    for beside in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(folder.join(format!("measured-{size}.ensemblier{beside}")));
    }
    std::fs::copy(&made, &copy)?;
    // What the disk still has to write would be waited for by the first commits.
    std::fs::File::open(&copy)?.sync_all()?;
    Ok((copy, laptop))
}

fn measure(size: u32) -> Result<Vec<(String, f64)>, Box<dyn Error>> {
    let (path, laptop) = plan(size)?;
    let mut out: Vec<(String, f64)> = Vec::new();
    let (mut desk, open) = timed(|| Desk::open(&path, &laptop))?;
    out.push(("open the file".to_owned(), open));
    let (first, took) = timed(|| list(&mut desk, &asked("number", "")))?;
    out.push(("first list (reads every action once)".to_owned(), took));
    let plan = desk.workspace.rows(Noun::Plan)?[0].id;
    let (_, took) = timed(|| axis::tree(&mut desk, plan))?;
    out.push(("tree of axes".to_owned(), took));
    for name in SORTS {
        let (_, took) = timed(|| list(&mut desk, &asked(name, "")))?;
        out.push((format!("first page by {name}, never sorted before"), took));
    }
    for name in SORTS {
        let times: Vec<f64> = (0..9).map(|_| timed(|| list(&mut desk, &asked(name, ""))).map(|one| one.1)).collect::<Result<_, _>>()?;
        out.push((format!("page by {name}"), median(times)));
    }
    let mut others: Vec<(&str, f64, f64)> = Vec::new();
    for name in Column::all().map(Column::name).filter(|name| !SORTS.contains(name)) {
        let (_, first) = timed(|| list(&mut desk, &asked(name, "")))?;
        others.push((name, first, timed(|| list(&mut desk, &asked(name, "")))?.1));
        if std::env::var_os("EACH").is_some() {
            eprintln!("  {name}: {first:.1} ms, then {:.1} ms", others[others.len() - 1].2);
        }
    }
    let slowest = |figure: fn(&(&str, f64, f64)) -> f64| others.iter().map(figure).fold(0.0, f64::max);
    out.push((format!("first page by any of {} other columns, never read before: the slowest", others.len()), slowest(|other| other.1)));
    out.push(("the same again: the slowest".to_owned(), slowest(|other| other.2)));
    for group in ["axis", "status", "led_by", "sectors", "funders", "contracts"] {
        let grouped = ActionsQuery { group: Some(group.to_owned()), ..asked("title", "") };
        out.push((format!("groups by {group}, with their totals"), timed(|| list(&mut desk, &grouped))?.1));
    }
    let mut filtered = asked("title", "");
    filtered.statuses = vec!["in_progress".to_owned(), "late".to_owned()];
    out.push(("filter by status, by title".to_owned(), timed(|| list(&mut desk, &filtered))?.1));
    for letters in ["re", "ren", "reno", "renov"] {
        out.push((format!("list kept by « {letters} »"), timed(|| list(&mut desk, &asked("number", letters)))?.1));
    }

    for letters in ["re", "ren", "reno", "renov", "renovation", "renovation energ"] {
        let (found, took) = timed(|| search::search(&mut desk, &SearchArg { text: letters.to_owned(), each: 5 }))?;
        let hits: usize = found.iter().map(|group| group.hits.len()).sum();
        eprintln!("  everywhere « {letters} »: {} nouns, {hits} rows", found.len());
        let (_, again) = timed(|| search::search(&mut desk, &SearchArg { text: letters.to_owned(), each: 5 }))?;
        out.push((format!("everywhere « {letters} », first"), took));
        out.push((format!("everywhere « {letters} », again"), again));
    }

    out.push(("« Aujourd'hui »".to_owned(), timed(|| overview::overview(&mut desk, None))?.1));
    out.push(("alerts".to_owned(), timed(|| alert::inbox(&mut desk, &AlertsArg { months: 6 }))?.1));

    let ids: Vec<Id> = first.iter().map(|row| row.action.id).collect();
    let mut edits = Vec::new();
    let mut after = Vec::new();
    for turn in 0..EDITS {
        let values = BTreeMap::from([("title".to_owned(), Typed::Text(format!("Titre donné {turn}")))]);
        let id = ids[turn % ids.len()];
        edits.push(timed(|| record::edit(&mut desk, Noun::Action, id, &values))?.1);
        after.push(timed(|| list(&mut desk, &asked("number", "")))?.1);
    }
    out.push(("one edit, durable (median)".to_owned(), median(edits)));
    out.push(("one durable write of 4 KiB, the disk alone (median)".to_owned(), fsync_floor(&path)?));
    out.push(("list after an edit (median)".to_owned(), median(after)));

    out.push(("memory, MB".to_owned(), memory()?));
    for _ in 0..EDITS {
        app::steps::undo(&mut desk).map_err(|fault| format!("{fault:?}"))?;
    }
    Ok(out)
}

/// What is measured, and a figure a size.
type Row = (String, Vec<f64>);

/// A new end for a thousand actions at once, and taken back: neighbours, as they were made one after another; then scattered, as
/// their numbers fall all over the file. A row's share, the median of [`TURNS`] times, each with other rows where there are enough. Every order
/// and column was asked for before. Sizes take turns: what the machine does meanwhile weighs on all alike. Between two edits people pause, and the
/// log is written back, as the window does, which shows the list by number.
fn bulk(sizes: &[u32]) -> Result<Vec<Row>, Box<dyn Error>> {
    let mut desks = sizes.iter().map(|size| warm(*size)).collect::<Result<Vec<_>, _>>()?;
    let mut out = Vec::new();
    for scattered in [false, true] {
        let name = if scattered { "scattered" } else { "neighbours" };
        let ids = desks.iter_mut().map(|desk| rows(desk, scattered)).collect::<Result<Vec<_>, _>>()?;
        let mut times = vec![(Vec::new(), Vec::new()); desks.len()];
        for turn in 0..TURNS {
            for ((desk, ids), (edits, undos)) in desks.iter_mut().zip(&ids).zip(&mut times) {
                let count = BULK.min(ids.len());
                let from = (ids.len() - count) * turn / TURNS;
                let values = BTreeMap::from([("planned_end".to_owned(), Typed::Text("31/12/2031".to_owned()))]);
                let rows: Vec<RowEdit> = ids[from..from + count].iter().map(|id| RowEdit { id: *id, values: values.clone() }).collect();
                edits.push(timed(|| record::edit_many(desk, Noun::Action, &rows))?.1 / count as f64);
                timed(|| list(desk, &asked("number", "")))?;
                undos.push(timed(|| app::steps::undo(desk))?.1 / count as f64);
                timed(|| list(desk, &asked("number", "")))?;
                pause(desk)?;
            }
        }
        // Their order by end waits for whoever looks at it.
        let ends = desks.iter_mut().map(|desk| Ok(timed(|| list(desk, &asked("planned_end", "")))?.1)).collect::<Result<Vec<_>, String>>()?;
        let (edits, undos): (Vec<_>, Vec<_>) = times.into_iter().map(|(edits, undos)| (median(edits), median(undos))).unzip();
        out.push((format!("bulk edit of 1,000 (or all) {name}, a row (median)"), edits));
        out.push((format!("undo of the {name}, a row (median)"), undos));
        out.push((format!("page by planned_end, which nobody looked at during {TURNS} of these and their undos"), ends));
    }
    Ok(out)
}

/// Two looks of the window at a file that nobody writes to.
fn pause(desk: &mut Desk) -> Result<(), String> {
    for _ in 0..2 {
        desk.rest().map_err(|fault| format!("{fault:?}"))?;
    }
    Ok(())
}

/// A desk of which every order and column was asked for.
fn warm(size: u32) -> Result<Desk, Box<dyn Error>> {
    let (path, laptop) = plan(size)?;
    let mut desk = Desk::open(&path, &laptop).map_err(|fault| format!("{fault:?}"))?;
    for name in Column::all().map(Column::name) {
        timed(|| list(&mut desk, &asked(name, "")))?;
    }
    Ok(desk)
}

/// Every action, as they were made or by number.
fn rows(desk: &mut Desk, numbered: bool) -> Result<Vec<Id>, String> {
    if !numbered {
        return Ok(desk.register().map_err(|fault| format!("{fault:?}"))?.lines(None).map(|line| line.id).collect());
    }
    let view = action::query(desk, &asked("number", "")).map_err(|fault| format!("{fault:?}"))?;
    Ok(action::ids(desk, view.handle).map_err(|fault| format!("{fault:?}"))?.ids)
}

/// What one durable write costs in this folder: nothing durable can be quicker.
fn fsync_floor(beside: &Path) -> Result<f64, Box<dyn Error>> {
    let path = beside.with_extension("floor");
    let mut file = std::fs::File::create(&path)?;
    let mut times = Vec::new();
    for _ in 0..EDITS {
        let start = Instant::now();
        file.write_all(&[7; 4096])?;
        file.sync_data()?;
        times.push(ms(start));
    }
    std::fs::remove_file(&path)?;
    Ok(median(times))
}

/// What the program holds now.
fn memory() -> Result<f64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").trim().parse::<f64>()? / 1_024.0)
}
