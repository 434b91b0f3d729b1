//! Papers that are not a progress report: sheets of actions, the note to the council, the dashboard, the climate on a leaf, the table of indicators; each alone,
//! or many into a folder.

mod batch;
mod choices;
mod climate;
mod council;
mod document;
mod folder;
mod groups;
mod indicators;
mod poster;
mod sheets;
mod start;

pub use batch::{batch, write_all};
pub use choices::choices;
pub use climate::climate;
pub use council::council;
pub use document::{Paper, document, file_name};
pub use groups::GROUPS;
pub use indicators::indicators;
pub use poster::poster;
pub use sheets::{sheets, sheets_of};
pub use start::{name, parse, start};

use crate::desk::Desk;
use crate::label;
use crate::wire::Fault;
use domain::records::{Plan, Territory};
use domain::{Day, Id, Noun};
use report::paper::Heading;

/// The head of a paper of a plan.
fn heading(desk: &Desk, plan: Option<Id>, day: Day) -> Result<Heading, Fault> {
    let plan = plan.map(|id| desk.workspace.find::<Plan>(id)).transpose()?;
    let organisation = match plan.as_ref().and_then(|plan| plan.territory) {
        Some(territory) => label::of(desk, Noun::Territory, territory),
        None => desk.workspace.load::<Territory>()?.into_iter().next().map(|territory| territory.name).unwrap_or_default(),
    };
    let subject = plan.map_or_else(|| organisation.clone(), |plan| plan.title);
    Ok(Heading { organisation, subject, day, produced_at: crate::report::midday(day) })
}

/// The plan asked for, or the newest.
fn plan_of(desk: &Desk, plan: Option<Id>) -> Result<Option<Id>, Fault> {
    Ok(match plan {
        Some(plan) => Some(plan),
        None => crate::file::plans(desk)?.first().map(|plan| plan.id),
    })
}
