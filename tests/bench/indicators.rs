//! Times the cards of indicators, in the store: `cargo run --release -p app --example indicators [INDICATORS YEARS COMMUNES]`.
//!
//! By default 100 indicators over 30 years in 20 communes: 60,000 readings, made through the normal door in a folder that goes afterwards. One in ten is
//! computed from the one before. Prints a table in Markdown (milliseconds).
#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "a bench prints what it measured")]

use app::laptop::Laptop;
use app::wire::PlanArg;
use app::{Desk, indicator};
use domain::{Id, Noun, Value};
use std::error::Error;
use std::time::Instant;
use store::Op;

const TURNS: usize = 21;

fn main() -> Result<(), Box<dyn Error>> {
    let sizes: Vec<u32> = std::env::args().skip(1).map(|size| size.parse()).collect::<Result<_, _>>()?;
    let [indicators, years, communes] = sizes[..] else { return run(100, 30, 20) };
    run(indicators, years, communes)
}

fn run(indicators: u32, years: u32, communes: u32) -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("indicators.ensemblier");
    let laptop = Laptop::at(&folder.path().join("settings.json"));
    let mut desk = Desk::create(&path, &laptop).map_err(|fault| format!("{fault:?}"))?;
    let (_, made) = timed(|| fill(&mut desk, indicators, years, communes))?;
    drop(desk);
    let desk = Desk::open(&path, &laptop).map_err(|fault| format!("{fault:?}"))?;
    let mut readings = 0_u32;
    let mut pass = || desk.workspace.each_reading(|_| readings += 1).map_err(app::Fault::from);
    let (_, first_pass) = timed(&mut pass)?;
    let again = median((0..TURNS).map(|_| timed(&mut pass).map(|one| one.1)).collect::<Result<_, _>>()?);
    let cards = || indicator::cards(&desk, &PlanArg { plan: None });
    let (_, first) = timed(cards)?;
    let cards_again = median((0..TURNS).map(|_| timed(cards).map(|one| one.1)).collect::<Result<_, _>>()?);
    println!("| milliseconds | {indicators} indicators, {years} years, {communes} communes: {} readings |", readings / (TURNS as u32 + 1));
    println!("| --- | ---: |");
    for (name, value) in [
        ("readings, made through the door", made),
        ("every reading, in SQL, first", first_pass),
        ("every reading, in SQL, again (median)", again),
        ("cards: sums of communes, formulas, ways, drawings, first", first),
        ("cards, again (median)", cards_again),
    ] {
        println!("| {name} | {value:.1} |");
    }
    Ok(())
}

fn timed<T>(work: impl FnOnce() -> Result<T, app::Fault>) -> Result<(T, f64), String> {
    let start = Instant::now();
    let answer = work().map_err(|fault| format!("{fault:?}"))?;
    Ok((answer, start.elapsed().as_secs_f64() * 1_000.0))
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn fill(desk: &mut Desk, indicators: u32, years: u32, communes: u32) -> Result<(), app::Fault> {
    let values = |noun: Noun, named: &[(&str, Value)]| -> Vec<Value> {
        noun.fields().iter().map(|field| named.iter().find(|(name, _)| *name == field.name).map_or(Value::Null, |(_, value)| value.clone())).collect()
    };
    let id = |kind: &str, number: u32| Id::seeded("bench", &format!("{kind}-{number}"));
    desk.change(Op::ImportPlan, |tx| {
        for commune in 0..communes {
            let named =
                [("insee_code", format!("62{commune:03}").into()), ("name", format!("Commune {commune}").into()), ("population", Value::Int(500))];
            tx.insert(Noun::Commune, id("commune", commune), &values(Noun::Commune, &named))?;
        }
        for indicator in 0..indicators {
            let own = id("indicator", indicator);
            let computed = indicator % 10 == 9;
            let formula = if computed { format!("[I{}] / [habitants] * 1000", indicator - 1).into() } else { Value::Null };
            let named = [("code", format!("I{indicator}").into()), ("title", format!("Indicateur {indicator}").into()), ("formula", formula)];
            tx.insert(Noun::Indicator, own, &values(Noun::Indicator, &named))?;
            let aim = |year: i64, value: f64| [("indicator", Value::Id(own)), ("year", Value::Int(year)), ("value", Value::Real(value))];
            tx.insert(Noun::Baseline, id("baseline", indicator), &values(Noun::Baseline, &aim(1995, 1_000.0)))?;
            tx.insert(Noun::Target, id("target", indicator), &values(Noun::Target, &aim(2050, 100.0)))?;
            for year in 0..years {
                for commune in 0..communes {
                    let named = [
                        ("indicator", Value::Id(own)),
                        ("observed_on", format!("{}-12-31", 1996 + year).into()),
                        ("value", Value::Real(f64::from(year * 7 + commune + indicator))),
                        ("commune", Value::Id(id("commune", commune))),
                    ];
                    tx.insert(Noun::Reading, id("reading", (indicator * years + year) * communes + commune), &values(Noun::Reading, &named))?;
                }
            }
        }
        Ok(())
    })?;
    Ok(())
}
