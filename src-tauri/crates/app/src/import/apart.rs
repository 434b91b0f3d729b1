//! A workbook is read in a process of its own, with limits on memory and time: one that is made to harm takes that process down, and nothing else.
//! Both programs read so when they are started with [`ASKED`]; without one of them (in tests) the same reading happens here.

use super::Watch;
use crate::clock;
use crate::wire::Fault;
use exchange::book::{Book, Limits, TextShape, Unread, open};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

/// The argument that asks a program to read a workbook, and to write its cells.
pub const ASKED: &str = "--read-workbook";
/// The largest file that is looked at, in bytes.
const LARGEST: u64 = 128 << 20;
/// How long a workbook may take, in milliseconds: ten thousand actions take two seconds.
const PATIENCE_MS: i64 = 120_000;
/// What the process may take: address space, in bytes, and processor time, in seconds.
#[cfg(unix)]
const MOST: (u64, u64) = (3 << 30, 90);

/// The program that reads, once it has said that it can.
static PROGRAM: OnceLock<PathBuf> = OnceLock::new();

/// What both programs do first: when they were started to read a workbook they do, and end; else they can be asked to.
pub fn begin() -> Option<ExitCode> {
    let mut args = std::env::args_os().skip(1);
    if args.next().is_none_or(|first| first != ASKED) {
        if let Ok(program) = std::env::current_exe() {
            let _ = PROGRAM.set(program);
        }
        return None;
    }
    limit();
    let path = args.next().map(PathBuf::from).unwrap_or_default();
    let shape = args.next().and_then(|shape| serde_json::from_str(&shape.to_string_lossy()).ok());
    let read = std::fs::read(&path).map_err(|error| Unread::Damaged(error.to_string())).and_then(|bytes| open(&bytes, shape, Limits::USUAL));
    let told = serde_json::to_vec(&read).unwrap_or_default();
    let wrote = std::io::stdout().lock().write_all(&told).is_ok();
    Some(if wrote { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[cfg(unix)]
fn limit() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    for (resource, most) in [(Resource::As, MOST.0), (Resource::Cpu, MOST.1)] {
        // A system that refuses to limit still has the limits of the reading itself.
        let _ = setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) });
    }
}

#[cfg(not(unix))]
const fn limit() {}

/// The cells of a workbook.
pub fn read(path: &Path, shape: Option<TextShape>, watch: Watch<'_>) -> Result<Book, Fault> {
    let about = std::fs::metadata(path)?;
    if about.len() > LARGEST {
        return Err(fault(&Unread::TooManyBytes(LARGEST)));
    }
    match PROGRAM.get() {
        Some(program) => apart(program, path, shape, watch),
        None => open(&std::fs::read(path)?, shape, Limits::USUAL).map_err(|unread| fault(&unread)),
    }
}

fn apart(program: &Path, path: &Path, shape: Option<TextShape>, watch: Watch<'_>) -> Result<Book, Fault> {
    let failed = |error: std::io::Error| fault(&Unread::Damaged(error.to_string()));
    let mut command = Command::new(program);
    command.arg(ASKED).arg(path);
    if let Some(shape) = shape {
        command.arg(serde_json::to_string(&shape).unwrap_or_default());
    }
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().map_err(failed)?;
    let mut out = child.stdout.take();
    let told = std::thread::spawn(move || {
        let mut told = Vec::new();
        let read = out.as_mut().map(|out| out.take(Limits::USUAL.bytes * 2).read_to_end(&mut told));
        read.is_some_and(|read| read.is_ok()).then_some(told)
    });
    let start = clock::now_ms();
    while !told.is_finished() {
        let goes_on = watch("reading", 0, 0);
        if !goes_on || clock::now_ms() - start > PATIENCE_MS {
            let _ = child.kill();
            let _ = child.wait();
            return Err(if goes_on { fault(&Unread::TooManyCells(Limits::USUAL.cells)) } else { Fault::new("cancelled") });
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let _ = child.kill();
    let _ = child.wait();
    let told = told.join().ok().flatten().unwrap_or_default();
    // A process that was stopped by its limits says nothing.
    serde_json::from_slice::<Result<Book, Unread>>(&told).unwrap_or(Err(Unread::TooManyBytes(Limits::USUAL.bytes))).map_err(|unread| fault(&unread))
}

fn fault(unread: &Unread) -> Fault {
    match unread {
        Unread::TooManyBytes(most) => Fault::new("workbook_too_large").with("most", most >> 20),
        Unread::TooManyCells(most) => Fault::new("workbook_too_many_cells").with("most", most),
        Unread::Protected => Fault::new("workbook_protected"),
        Unread::Entities => Fault::new("workbook_entities"),
        Unread::Unknown => Fault::new("workbook_unknown"),
        Unread::Damaged(detail) => Fault::new("workbook_damaged").with("detail", detail),
    }
}
