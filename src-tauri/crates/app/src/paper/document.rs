//! Which paper, and its document.

use super::{climate, council, indicators, poster, sheets, sheets_of};
use crate::desk::Desk;
use crate::file_name::is_plain;
use crate::statement;
use crate::wire::{ChangesPrintArg, Fault};
use crate::{governance, label};
use domain::records::Committee;
use domain::statement::Kind;
use domain::{Day, Id, Noun};
use report::content::Document;

/// A paper that can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paper {
    /// The sheets of some actions.
    Sheets(Vec<Id>),
    /// The sheets of a plan's actions.
    AllSheets(Option<Id>),
    /// The note to the council, of a contract.
    Council(Id),
    /// The dashboard of a plan.
    Poster(Option<Id>),
    /// The climate on one leaf.
    Climate(Option<Id>),
    /// The table of a plan's indicators.
    Indicators(Option<Id>),
    /// A statement of a contract's money.
    Statement(Kind, Id),
    /// What has changed since a committee last met.
    Changes(Id),
}

/// The document of a paper on a day.
pub fn document(desk: &mut Desk, paper: &Paper, day: Day) -> Result<Document, Fault> {
    let page = |made: Result<Document, report::Error>| made.map_err(|error| Fault::new("internal").with("detail", error));
    match paper {
        Paper::Sheets(actions) => Ok(report::paper::sheet::document(&sheets(desk, actions, day)?, &desk.words)),
        Paper::AllSheets(plan) => Ok(report::paper::sheet::document(&sheets_of(desk, *plan, day)?, &desk.words)),
        Paper::Council(contract) => page(report::paper::council::document(&council(desk, *contract, day)?, &desk.words)),
        Paper::Poster(plan) => page(report::paper::poster::document(&poster(desk, *plan, day)?, &desk.words)),
        Paper::Climate(plan) => page(report::paper::climate::document(&climate(desk, *plan, day)?, &desk.words)),
        Paper::Indicators(plan) => Ok(report::paper::indicators::document(&indicators(desk, *plan, day)?, &desk.words)),
        Paper::Statement(kind, contract) => {
            let until = desk.words.day(day);
            let request = statement::Request { kind: kind.code(), contract: Some(*contract), plan: None, from: None, until: Some(&until) };
            let made = statement::make(desk, &statement::parse(desk, &request)?)?;
            Ok(statement::document(&made, &desk.words))
        }
        Paper::Changes(committee) => {
            desk.workspace.find::<Committee>(*committee)?;
            let since = governance::committee(desk, *committee)?.since;
            let arg = ChangesPrintArg { committee: *committee, since, path: String::new() };
            Ok(report::changes::document(&governance::snapshot(desk, &arg)?, &desk.words))
        }
    }
}

/// The longest name of a file, without its end: in characters, so that every file system takes it.
const LONGEST: usize = 90;

/// The name of a paper's file, without its end: what it is, of what, and the day.
pub fn file_name(desk: &Desk, paper: &Paper, day: Day) -> Result<String, Fault> {
    let text = |key: &str| desk.words.text(&format!("report-{key}"));
    let plan = |plan: &Option<Id>| -> Result<String, Fault> {
        Ok(super::plan_of(desk, *plan)?.map(|plan| label::of(desk, Noun::Plan, plan)).unwrap_or_default())
    };
    let contract = |id: Id| label::of(desk, Noun::Contract, id);
    let (what, whose) = match paper {
        Paper::Sheets(actions) => match &actions[..] {
            [one] => (text("sheets-title"), label::of(desk, Noun::Action, *one)),
            _ => (text("sheets-title"), plan(&None)?),
        },
        Paper::AllSheets(asked) => (text("sheets-title"), plan(asked)?),
        Paper::Council(id) => (text("council-title"), contract(*id)),
        Paper::Poster(asked) => (text("poster-title"), plan(asked)?),
        Paper::Climate(asked) => (text("climate-title"), plan(asked)?),
        Paper::Indicators(asked) => (text("indicators-title"), plan(asked)?),
        Paper::Statement(kind, id) => (desk.words.statement_title(*kind), contract(*id)),
        Paper::Changes(id) => (text("changes-title"), label::of(desk, Noun::Committee, *id)),
    };
    let name = [what, whose].join(" - ");
    let plain = |c: char| if is_plain(c) { c } else { ' ' };
    let name: String = name.chars().map(plain).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    let name: String = name.chars().take(LONGEST).collect();
    Ok(format!("{} - {}", name.trim_end_matches([' ', '.', '-']), day.format("%Y-%m-%d")))
}
