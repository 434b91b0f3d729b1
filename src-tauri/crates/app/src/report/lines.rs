//! The drafts of reports.

use super::seal::holding;
use crate::desk::Desk;
use crate::wire::{Fault, ReportLine};
use domain::Noun;
use domain::code::Code;
use domain::records::ProgressReport;

/// Every draft, the one whose period ends last first.
pub fn lines(desk: &Desk) -> Result<Vec<ReportLine>, Fault> {
    let mut drafts = desk.workspace.load::<ProgressReport>()?;
    drafts.sort_by(|a, b| (b.ends_on, b.starts_on, &b.version, b.id).cmp(&(a.ends_on, a.starts_on, &a.version, a.id)));
    drafts.iter().map(|draft| line(desk, draft)).collect()
}

pub(super) fn line(desk: &Desk, draft: &ProgressReport) -> Result<ReportLine, Fault> {
    Ok(ReportLine {
        id: draft.id,
        contract: draft.contract,
        contract_label: desk.label(Noun::Contract, draft.contract),
        kind: draft.kind.code().to_owned(),
        from: desk.words.day(draft.starts_on),
        to: desk.words.day(draft.ends_on),
        as_of: draft.as_of.map(|day| desk.words.day(day)),
        version: draft.version.clone().unwrap_or_else(|| "1".to_owned()),
        sealed_on: holding(desk, draft.id)?.map(|seal| desk.words.day(seal.sealed_on)),
    })
}
