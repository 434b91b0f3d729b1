//! Plans that a proof needs and that no command makes, with every document of theirs as PDF: `plans FOLDER`.
//!
//! `bare` is a contract of each template on which nobody has entered anything. `hostile` is a synthetic plan in which every text that can be
//! typed says what should never be typed: written through the same door as the window's. Each has a folder of its own.
#![allow(clippy::print_stdout, reason = "what was made is said")]

#[path = "../../src-tauri/crates/report/tests/support/hostile.rs"]
mod hostile;

use app::laptop::Laptop;
use app::report::Asked;
use app::wire::{ContractDraftArg, PapersFor, Typed};
use app::{Desk, Fault, cell, contract, file, generate, paper, record, report};
use domain::code::Code;
use domain::codes::{ContractKind, ReportKind};
use domain::{Day, Field, Id, Kind, Noun};
use std::collections::BTreeMap;
use std::path::Path;

/// Actions of the hostile plan: the least that fills every table.
const ACTIONS: u32 = 12;

/// Characters of a label.
const TAG: usize = 40;

fn main() -> Result<(), Fault> {
    let folder = std::env::args().nth(1).ok_or_else(|| Fault::new("usage: plans FOLDER"))?;
    let folder = Path::new(&folder);
    let laptop = Laptop::at(&folder.join("settings.json"));
    std::fs::create_dir_all(folder)?;
    let mut bare = file::start(&folder.join("bare.ensemblier"), &laptop, "Pays", "Plan")?;
    for kind in ContractKind::ALL {
        let asked = ContractDraftArg {
            kind: kind.code().to_owned(),
            plan: None,
            starts_on: "01/01/2016".to_owned(),
            edits: BTreeMap::new(),
            without: Vec::new(),
        };
        contract::start(&mut bare, &asked)?;
    }
    export(&mut bare, &folder.join("bare"))?;
    let mut hostile = generate::make(&folder.join("hostile.ensemblier"), &laptop, ACTIONS, 1, &mut |_| {})?;
    let changed = maltreat(&mut hostile)?;
    println!("{changed} texts are hostile");
    export(&mut hostile, &folder.join("hostile"))
}

/// Puts a hostile text in every field of every row that takes one.
fn maltreat(desk: &mut Desk) -> Result<usize, Fault> {
    let texts = texts();
    let (mut place, mut changed) = (0, 0);
    // What was sealed is never changed.
    for noun in Noun::ALL.iter().filter(|noun| **noun != Noun::SealedReport) {
        for row in desk.workspace.rows(*noun)? {
            let mut values = BTreeMap::new();
            for field in noun.fields() {
                let typed: Vec<Typed> = texts.iter().filter_map(|text| taken(desk, field, text)).collect();
                if let Some(one) = typed.get(place % typed.len().max(1)) {
                    values.insert(field.name.to_owned(), one.clone());
                    place += 1;
                }
            }
            match record::edit(desk, *noun, row.id, &values) {
                Ok(_) => changed += values.len(),
                // What is sealed is left as it is.
                Err(fault) if fault.code == "report_sealed" => {}
                Err(fault) => return Err(fault.with("noun", noun.table())),
            }
        }
    }
    Ok(changed)
}

/// What breaks a careless engine, a title of 300 characters, and a text of several screens.
fn texts() -> Vec<String> {
    let own = hostile::texts();
    let title = "Un titre de trois cents caractères, tel que la délibération l’a voté ".repeat(5).chars().take(300).collect();
    let long = own.iter().filter(|text| !text.trim().is_empty()).map(String::as_str).collect::<Vec<_>>().join("\n- ");
    own.into_iter().chain([title, long]).collect()
}

/// A text as the field takes it, cut to its length; nothing when it takes none, or not this one.
fn taken(desk: &Desk, field: &'static Field, text: &str) -> Option<Typed> {
    let cut = |max: usize| text.chars().take(max).collect::<String>();
    let typed = match field.kind {
        Kind::Line { max } => Typed::Text(cut(max)),
        Kind::Prose => Typed::Text(text.to_owned()),
        Kind::Tags if !text.trim().is_empty() => Typed::List(vec![cut(TAG)]),
        _ => return None,
    };
    let value = cell::parse(&desk.words, field, &typed).ok()?;
    (field.check(&value).is_ok() && value != domain::Value::Null).then_some(typed)
}

/// Writes every document of a plan, the progress report of each contract first: kind after kind.
fn export(desk: &mut Desk, folder: &Path) -> Result<(), Fault> {
    std::fs::create_dir_all(folder)?;
    let day = |year, month, day| Day::from_ymd_opt(year, month, day).unwrap_or_default();
    let (from, to) = (day(2016, 1, 1), day(2019, 12, 31));
    let contracts: Vec<Id> = desk.workspace.rows(Noun::Contract)?.iter().map(|row| row.id).collect();
    let mut pages = 0;
    for (contract, kind) in contracts.iter().zip(ReportKind::ALL.iter().cycle()) {
        let asked = Asked { contract: *contract, draft: None, kind: *kind, from, to, as_of: to };
        // Every part, whatever the drafts of the plan leave out.
        let mut taken = report::snapshot(desk, &asked)?;
        taken.parts.clear();
        let out = folder.join(format!("{}-{contract}.pdf", kind.code()));
        pages += report::write(&taken, &desk.words, &out, &mut |_, _, _| true)?.pages;
    }
    let lines = paper::choices(desk, &PapersFor { plan: None, contract: None })?;
    let papers = lines.iter().map(|line| paper::parse(&line.paper)).collect::<Result<Vec<_>, Fault>>()?;
    let written = paper::write_all(desk, &papers, to, folder)?;
    println!("{}: {} reports of {pages} pages, {} other documents", folder.display(), contracts.len(), written.len());
    Ok(())
}
