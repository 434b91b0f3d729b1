//! Which papers a plan and its contracts can be put into.

use super::plan_of;
use crate::contract;
use crate::desk::Desk;
use crate::wire::{Fault, PaperAsked, PaperLine, PapersFor};
use crate::{clock, governance, label};
use domain::code::Code;
use domain::codes::ContractKind;
use domain::statement::Kind;
use domain::{Id, Noun};

/// The papers that may be chosen: the plan's own, each contract's, each committee's that has met.
pub fn choices(desk: &Desk, asked: &PapersFor) -> Result<Vec<PaperLine>, Fault> {
    let text = |key: &str| desk.words.text(&format!("report-{key}"));
    let line = |what: &str, of: Option<Id>, kind: Option<Kind>, title: String, about: &str| PaperLine {
        paper: PaperAsked { what: what.to_owned(), of, kind: kind.map(|kind| kind.code().to_owned()), actions: Vec::new() },
        title,
        about: about.to_owned(),
    };
    let plan = plan_of(desk, asked.plan)?;
    let about = plan.map(|plan| label::of(desk, Noun::Plan, plan)).unwrap_or_default();
    let mut found: Vec<PaperLine> =
        [("poster", "poster-title"), ("climate", "climate-title"), ("indicators", "indicators-title"), ("all_sheets", "sheets-title")]
            .into_iter()
            .map(|(what, title)| line(what, plan, None, text(title), &about))
            .collect();
    for one in contract::lines(desk, clock::today())? {
        if asked.contract.is_some_and(|wanted| wanted != one.id) {
            continue;
        }
        let about = label::of(desk, Noun::Contract, one.id);
        found.push(line("council", Some(one.id), None, text("council-title"), &about));
        let plans = desk.workspace.count_naming(Noun::FundingPlan, "contract", one.id)?;
        let makes_sense = |kind: &Kind| match kind {
            Kind::Notice => one.kind == ContractKind::Tepcv.code(),
            Kind::Funding => plans > 0,
            Kind::Invoices | Kind::Receipts | Kind::Balance => true,
        };
        let statements = Kind::ALL.iter().filter(|kind| makes_sense(kind));
        found.extend(statements.map(|kind| line("statement", Some(one.id), Some(*kind), desk.words.statement_title(*kind), &about)));
    }
    let met = governance::committees(desk)?.into_iter().filter(|committee| !committee.last.is_empty());
    found.extend(met.map(|committee| line("changes", Some(committee.id), None, text("changes-title"), &committee.name)));
    Ok(found)
}
