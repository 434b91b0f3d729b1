//! A plan, in the import workbook of Territoires en Transitions.

use super::drafts::{drafts, plan_of};
use super::gather::day;
use super::made::{Made, Noticed, withheld};
use crate::desk::Desk;
use crate::wire::Fault;
use domain::{Id, Noun};
use exchange::action_plan::{Misfitting, Plan, Template, write};
use words::{Arg, Words};

/// The workbook of a plan.
pub(super) fn template(desk: &Desk, plan: Option<Id>, format: Template, contacts: bool) -> Result<Made, Fault> {
    let words = &desk.words;
    let plan = plan_of(desk, plan)?;
    let read = drafts(desk, plan.id, contacts)?;
    let of = Plan { title: &plan.title, day: day(desk)?, axes: &read.axes, actions: &read.actions };
    let filled = write(&of, format, words).map_err(|error| Fault::new("internal").with("detail", error))?;
    let parts = read.actions.iter().filter(|action| action.parent.is_some()).count();
    let said = [("actions", Arg::from(filled.lines - parts)), ("parts", Arg::from(parts))];
    let mut made = Made::one(filled.bytes, format.code(), words.text_with("export-template", &said));
    made.rows = filled.lines;
    made.withheld = withheld(contacts, &[(Noun::Lead, &["name"]), (Noun::ElectedSponsor, &["name"])]);
    made.noticed = filled.findings.iter().map(|finding| noticed(finding, words)).collect();
    Ok(made)
}

fn noticed(finding: &Misfitting, words: &Words) -> Noticed {
    let code = finding.why.code();
    Noticed { cell: finding.cell(), code: code.to_owned(), given: finding.given.clone(), sentence: words.text(&format!("export-fit-{code}")) }
}
