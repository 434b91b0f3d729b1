//! A report is sealed: what it says, its PDF and their digests are kept in the file, with who did it and with which version.
//!
//! Invariant: a sealed report is made of its snapshot alone. Its draft changes no more until somebody says why it may.

use super::page::asked;
use super::snapshot;
use crate::desk::Desk;
use crate::wire::{Changed, Created, Fault, ReportUnseal};
use crate::{clock, file};
use domain::records::{ProgressReport, SealedReport};
use domain::{Id, Noun, Value};
use report::progress::{Snapshot, document};
use std::ops::ControlFlow;
use store::Op;
use words::Words;

/// Seals a draft. A draft is sealed once, until it is unsealed.
pub fn seal(desk: &mut Desk, id: Id) -> Result<Created, Fault> {
    open_to_changes(desk, Noun::ProgressReport, id)?;
    let draft = desk.workspace.find::<ProgressReport>(id)?;
    let taken = snapshot(desk, &asked(&draft))?;
    let said = serde_json::to_vec(&taken).map_err(|error| Fault::new("internal").with("detail", error))?;
    let pdf = make(&taken)?;
    let seal = clock::fresh_id();
    let author = desk.author.clone();
    let ((), changed) = desk.change(Op::Create(Noun::SealedReport), |tx| {
        let named: [(&str, Value); 6] = [
            ("progress_report", id.into()),
            ("sealed_on", clock::today().into()),
            ("author", if author.is_empty() { Value::Null } else { author.as_str().into() }),
            ("program_version", env!("CARGO_PKG_VERSION").into()),
            ("snapshot_digest", tx.keep_bytes(&said)?.into()),
            ("pdf_digest", tx.keep_bytes(&pdf)?.into()),
        ];
        Ok(tx.insert(Noun::SealedReport, seal, &file::values(Noun::SealedReport, &named))?)
    })?;
    Ok(Created { id: seal, changed })
}

/// The bytes of the report of a snapshot.
pub(super) fn make(snapshot: &Snapshot) -> Result<Vec<u8>, Fault> {
    let printed = document(snapshot, &Words::french());
    let pdf = report::pdf(&printed, &mut |_| ControlFlow::Continue(()));
    Ok(pdf.map_err(|error| Fault::new("internal").with("detail", error))?.bytes)
}

/// Opens a sealed report to changes again. What was sealed is kept.
pub fn unseal(desk: &mut Desk, arg: &ReportUnseal) -> Result<Changed, Fault> {
    let seal = desk.workspace.find::<SealedReport>(arg.id)?;
    if seal.unsealed_because.is_some() {
        return Err(Fault::new("report_not_sealed"));
    }
    let reason = arg.reason.trim();
    if reason.is_empty() {
        return Err(Fault::new("required").at("unsealed_because"));
    }
    let ((), changed) =
        desk.change(Op::Edit(Noun::SealedReport), |tx| Ok(tx.update(Noun::SealedReport, arg.id, &[("unsealed_because", reason.into())])?))?;
    Ok(changed)
}

/// Refuses a change of a draft that is sealed, or of what belongs to one.
pub fn open_to_changes(desk: &Desk, noun: Noun, id: Id) -> Result<(), Fault> {
    let draft = match noun {
        Noun::ProgressReport => Some(id),
        Noun::ReportPart | Noun::Lesson | Noun::NextStep | Noun::Attachment => {
            desk.workspace.row(noun, id)?.and_then(|row| row.value(noun, "progress_report").as_id())
        }
        // A seal is opened by its own command, with a reason, and is what was signed for ever after.
        Noun::SealedReport => return Err(Fault::new("seal_kept")),
        _ => None,
    };
    let Some(draft) = draft else { return Ok(()) };
    match holding(desk, draft)? {
        Some(seal) => Err(Fault::new("report_sealed").with("day", desk.words.day(seal.sealed_on))),
        None => Ok(()),
    }
}

/// Refuses that a row goes when it is sealed, or would take a sealed report with it.
pub fn free_to_go(desk: &Desk, noun: Noun, id: Id) -> Result<(), Fault> {
    open_to_changes(desk, noun, id)?;
    if noun != Noun::Contract {
        return Ok(());
    }
    for draft in desk.workspace.load_naming::<ProgressReport>("contract", id)? {
        if let Some(seal) = holding(desk, draft.id)? {
            return Err(Fault::new("contract_sealed").with("day", desk.words.day(seal.sealed_on)));
        }
    }
    Ok(())
}

/// The seal that holds a draft, if any does.
pub(super) fn holding(desk: &Desk, draft: Id) -> Result<Option<SealedReport>, Fault> {
    let seals = desk.workspace.load_naming::<SealedReport>("progress_report", draft)?;
    Ok(seals.into_iter().find(|seal| seal.unsealed_because.is_none()))
}
