//! `info`: what the file holds.

use super::Call;
use crate::{Answer, Outcome, print};
use app::wire::PlanLine;
use app::{Desk, Fault};
use domain::records::Territory;
use serde::Serialize;
use std::collections::BTreeMap;

/// What the file holds.
#[derive(Serialize)]
pub struct Info {
    path: String,
    format: u32,
    version: &'static str,
    territory: Option<String>,
    plans: Vec<PlanLine>,
    fingerprint: String,
    read_only: bool,
    rows: BTreeMap<&'static str, u32>,
}

/// Looks at an open plan.
pub fn info(desk: &Desk) -> Result<Info, Fault> {
    Ok(Info {
        path: desk.workspace.path().display().to_string(),
        format: store::file::FORMAT,
        version: env!("CARGO_PKG_VERSION"),
        territory: desk.workspace.load::<Territory>()?.into_iter().next().map(|territory| territory.name),
        plans: app::file::plans(desk)?,
        fingerprint: desk.workspace.fingerprint()?,
        read_only: desk.workspace.is_read_only(),
        rows: desk.workspace.census()?.into_iter().map(|(noun, count)| (noun.table(), count)).collect(),
    })
}

/// The command.
pub fn run(call: &Call<'_>) -> Answer {
    let desk = call.desk()?;
    let info = info(&desk)?;
    if call.json() {
        print::json(&info)?;
        return Ok(Outcome::Well);
    }
    let words = call.words;
    let mut rows = vec![
        vec![words.text("cli-info-file"), info.path],
        vec![words.text("cli-info-territory"), info.territory.unwrap_or_default()],
        vec![words.text("cli-info-fingerprint"), info.fingerprint],
    ];
    rows.extend(info.plans.into_iter().map(|plan| vec![words.noun(domain::Noun::Plan), format!("{} ({})", plan.title, plan.period)]));
    for noun in domain::Noun::ALL {
        if let Some(count) = info.rows.get(noun.table()).filter(|count| **count > 0) {
            rows.push(vec![words.text(&format!("nouns-{}", noun.table())), words.count(i64::from(*count))]);
        }
    }
    print::table(&rows);
    Ok(Outcome::Well)
}
