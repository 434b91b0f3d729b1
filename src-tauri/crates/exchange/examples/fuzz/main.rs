//! Workbooks that nobody would write, thousands a second: what reads them may refuse them, never panic, never pass its limits, and never lose a line.
//!
//! `cargo run --release -p exchange --example fuzz -- --seconds 60 [--seed 1]`. Every case has a number, from which all of it follows: a fault names it, and
//! `--only NUMBER` runs it again. Files go through `book::open`, the guard of production; as there, the reading happens in a process of its own, with limits on
//! memory and time: one that its limits stop is counted, named, and the run goes on after it.

mod cases;
mod check;
#[path = "../../tests/support/messy.rs"]
mod messy;
mod mutate;
#[path = "../../tests/support/pages.rs"]
mod pages;
mod random;
#[path = "../../tests/support/workbooks.rs"]
mod support;

use cases::{Kind, Seeds};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};
use support::In;

/// What one process may take, as the program's own reading does: address space in bytes, and seconds of processor for one case.
const MEMORY: u64 = 3 << 30;
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Default)]
struct Told {
    by_kind: BTreeMap<&'static str, u64>,
    read: u64,
    refused: u64,
    held: BTreeMap<String, u64>,
    stopped: Vec<u64>,
    processor: Duration,
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| args.iter().position(|own| own == name).and_then(|at| args.get(at + 1)).and_then(|text| text.parse::<u64>().ok());
    if let Some(from) = value("--work") {
        return work(from, value("--until").unwrap_or(u64::MAX), Duration::from_millis(value("--millis").unwrap_or(u64::MAX / 2)));
    }
    if let Some(only) = value("--only") {
        return work(only, only + 1, PATIENCE);
    }
    let seed = value("--seed").unwrap_or(1).wrapping_mul(1_000_000_007);
    oversee(seed, Duration::from_secs(value("--seconds").unwrap_or(60)))
}

#[allow(clippy::disallowed_methods, reason = "a run is as long as it is asked to be")]
fn now() -> Instant {
    Instant::now()
}

/// Starts the process that works, and another after each that was stopped.
#[allow(clippy::print_stdout, reason = "what it is run for")]
fn oversee(seed: u64, long: Duration) -> ExitCode {
    let start = now();
    let mut told = Told::default();
    let mut next = seed;
    while let Some(left) = long.checked_sub(start.elapsed()).filter(|left| !left.is_zero()) {
        let mut child = Command::new(std::env::current_exe().unwrap_or_default())
            .args(["--work", &next.to_string(), "--millis", &left.as_millis().to_string()])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("no process: {error}"));
        let mut last = None;
        let mut ended = false;
        for line in BufReader::new(child.stdout.take().unwrap_or_else(|| panic!("no pipe"))).lines().map_while(Result::ok) {
            let mut words = line.splitn(3, ' ');
            match (words.next(), words.next(), words.next()) {
                (Some("case"), Some(case), Some(kind)) => {
                    last = case.parse::<u64>().ok();
                    if let Some(kind) = Kind::ALL.into_iter().find(|own| own.name() == kind) {
                        *told.by_kind.entry(kind.name()).or_default() += 1;
                    }
                }
                (Some("read"), ..) => told.read += 1,
                (Some("refused"), ..) => told.refused += 1,
                (Some("held"), Some(case), Some(place)) => {
                    let count = told.held.entry(place.to_owned()).or_default();
                    *count += 1;
                    if *count == 1 {
                        println!("a reader gave up, and was held: case {case}, {place}");
                    }
                }
                (Some("time"), Some(micros), _) => told.processor += Duration::from_micros(micros.parse().unwrap_or_default()),
                (Some("end"), ..) => ended = true,
                (Some("fault"), ..) => {
                    println!("{line}");
                    println!("run it again with --only {}", last.unwrap_or_default());
                    let _ = child.wait();
                    return ExitCode::FAILURE;
                }
                _ => {}
            }
        }
        let status = child.wait();
        match last {
            Some(case) if !ended => {
                println!("stopped by the limits of its process: case {case} ({status:?})");
                told.stopped.push(case);
                next = case + 1;
            }
            Some(_) => break,
            None => {
                println!("fault: nothing was run ({status:?})");
                return ExitCode::FAILURE;
            }
        }
    }
    say(&told, seed, start.elapsed());
    ExitCode::SUCCESS
}

#[allow(clippy::print_stdout, reason = "what it is run for")]
fn say(told: &Told, seed: u64, long: Duration) {
    let cases: u64 = told.by_kind.values().sum();
    println!("cases: {cases}, from number {seed}");
    for (kind, count) in &told.by_kind {
        println!("  {kind}: {count}");
    }
    println!("files read: {}, refused: {}", told.read, told.refused);
    println!("panics: 0");
    println!("readers of others that gave up, and were held by the guard of `book::open`: {}", told.held.values().sum::<u64>());
    for (place, count) in &told.held {
        println!("  {place}: {count}");
    }
    println!("stopped by the limits of their process: {}", told.stopped.len());
    println!("processor: {:.1} s, in {:.1} s", told.processor.as_secs_f64(), long.as_secs_f64());
}

/// Runs cases one after another, and says each before it begins.
#[allow(clippy::print_stdout, reason = "the one that oversees reads it")]
fn work(from: u64, until: u64, long: Duration) -> ExitCode {
    limits::set(MEMORY);
    std::panic::set_hook(Box::new(check::remember));
    let seeds = Seeds::new();
    let start = now();
    let mut out = std::io::stdout().lock();
    let mut before = Duration::ZERO;
    for case in from..until {
        if start.elapsed() > long {
            break;
        }
        // A case may take so long, beyond what those before it took.
        limits::patience(limits::processor() + PATIENCE);
        let kind = Kind::of(case);
        let _ = writeln!(out, "case {case} {}", kind.name());
        let _ = out.flush();
        match seeds.run(kind, case) {
            Ok(outcome) => {
                let _ = writeln!(out, "{} {case} {}", outcome.word(), outcome.place());
            }
            Err(fault) => {
                let _ = writeln!(out, "fault case {case} ({}): {fault}", kind.name());
                return ExitCode::FAILURE;
            }
        }
        let used = limits::processor();
        let _ = writeln!(out, "time {}", (used - before).as_micros());
        before = used;
    }
    let _ = writeln!(out, "end");
    ExitCode::SUCCESS
}

#[cfg(unix)]
mod limits {
    use rustix::process::{Resource, Rlimit, setrlimit};
    use std::time::Duration;

    pub fn set(memory: u64) {
        let _ = setrlimit(Resource::As, Rlimit { current: Some(memory), maximum: Some(memory) });
    }

    /// The processor time after which the system ends the process.
    pub fn patience(until: Duration) {
        let _ = setrlimit(Resource::Cpu, Rlimit { current: Some(until.as_secs()), maximum: None });
    }

    pub fn processor() -> Duration {
        let used = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
        Duration::new(u64::try_from(used.tv_sec).unwrap_or_default(), u32::try_from(used.tv_nsec).unwrap_or_default())
    }
}

/// Systems without these limits run the cases all the same.
#[cfg(not(unix))]
mod limits {
    use std::time::Duration;

    pub const fn set(_: u64) {}
    pub const fn patience(_: Duration) {}
    pub const fn processor() -> Duration {
        Duration::ZERO
    }
}
