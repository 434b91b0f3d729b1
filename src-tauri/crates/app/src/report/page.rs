//! The page of a draft: what only the report says, and what is missing from it.

use super::checklist::checklist;
use super::lines::line;
use super::snapshot::in_words;
use super::{Asked, sealed};
use crate::desk::Desk;
use crate::record;
use crate::wire::{Collection, Fault, ReportPage};
use domain::records::ProgressReport;
use domain::{Id, Noun};

/// The page of a draft.
pub fn page(desk: &Desk, id: Id) -> Result<ReportPage, Fault> {
    let draft = desk.workspace.find::<ProgressReport>(id)?;
    let taken = in_words(desk, &asked(&draft))?;
    let mut collections = record::collections(desk, Noun::ProgressReport, id)?;
    // What belongs to the contract and only a report prints is entered beside its texts.
    for noun in [Noun::CommunicationEvent, Noun::Mission, Noun::Referent] {
        let rows = record::collection(desk, noun, "contract", draft.contract)?;
        collections.push(Collection { noun: noun.table().to_owned(), field: "contract".to_owned(), rows });
    }
    let logos = record::collection(desk, Noun::Attachment, "progress_report", id)?;
    collections.push(Collection { noun: Noun::Attachment.table().to_owned(), field: "progress_report".to_owned(), rows: logos });
    let line = line(desk, &draft)?;
    Ok(ReportPage {
        record: record::view(desk, Noun::ProgressReport, id)?,
        check: checklist(desk, &draft, &taken)?,
        seals: sealed::views(desk, id)?,
        sealed: line.sealed_on.is_some(),
        line,
        collections,
    })
}

/// What a draft asks for.
pub fn asked(draft: &ProgressReport) -> Asked {
    Asked {
        contract: draft.contract,
        draft: Some(draft.id),
        kind: draft.kind,
        from: draft.starts_on,
        to: draft.ends_on,
        as_of: draft.as_of.unwrap_or(draft.ends_on),
    }
}
