//! Makes a progress report of made-up actions: `progress OUT.pdf [ACTIONS]`, and says how long it took and how big it is.
#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "a bench prints what it measured")]

#[path = "../tests/support/snapshot.rs"]
mod snapshot;

use domain::codes::ReportKind;
use std::ops::ControlFlow;
use std::time::Instant;
use words::Words;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let out = arguments.next().ok_or("usage: progress OUT.pdf [ACTIONS]")?;
    let actions = arguments.next().map_or(Ok(24), |n| n.parse())?;
    let snapshot = snapshot::full(ReportKind::Final, actions);
    let words = Words::french();
    let start = Instant::now();
    let document = report::progress::document(&snapshot, &words);
    let built = start.elapsed();
    let pdf = report::pdf(&document, &mut |p| {
        if p.done == 0 || p.stage == report::Stage::Finish {
            println!("{:6.2} s {:?} {}", start.elapsed().as_secs_f64(), p.stage, p.done);
        }
        ControlFlow::Continue(())
    })?;
    let (built, whole) = (built.as_secs_f64(), start.elapsed().as_secs_f64());
    println!("{actions} actions, {} pages, {} bytes, {built:.2} + {:.2} s", pdf.pages, pdf.bytes.len(), whole - built);
    std::fs::write(&out, &pdf.bytes)?;
    std::fs::write(format!("{out}.txt"), &pdf.structure)?;
    Ok(())
}
