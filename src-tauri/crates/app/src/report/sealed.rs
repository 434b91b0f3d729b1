//! What was sealed: looked at, saved, made again, and compared with today.

use super::compare::compare;
use super::keep;
use super::page::asked;
use super::seal::make;
use super::snapshot::in_words;
use crate::desk::Desk;
use crate::wire::{Chosen, Fault, SealComparison, SealRemade, SealSave, SealView};
use domain::Id;
use domain::records::{ProgressReport, SealedReport};
use report::progress::Snapshot;
use std::path::Path;

/// The seals of a draft, the newest first.
pub(super) fn views(desk: &Desk, draft: Id) -> Result<Vec<SealView>, Fault> {
    let mut seals = desk.workspace.load_naming::<SealedReport>("progress_report", draft)?;
    // Made one after another, their identifiers are in the order of time.
    seals.sort_by_key(|seal| std::cmp::Reverse((seal.sealed_on, seal.id)));
    seals
        .into_iter()
        .map(|seal| {
            let size = desk.workspace.bytes(&seal.pdf_digest)?.map(|bytes| u64::try_from(bytes.len()).unwrap_or(0));
            Ok(SealView {
                id: seal.id,
                on: desk.words.day(seal.sealed_on),
                author: seal.author.unwrap_or_default(),
                version: seal.program_version,
                digest: seal.pdf_digest,
                size: size.map(|size| desk.words.size(size)),
                unsealed_because: seal.unsealed_because,
            })
        })
        .collect()
}

/// Saves a copy of the sealed PDF: the very bytes.
pub fn save(desk: &Desk, arg: &SealSave) -> Result<Chosen, Fault> {
    let seal = desk.workspace.find::<SealedReport>(arg.id)?;
    keep(&bytes(desk, &seal.pdf_digest)?, Path::new(&arg.path), "pdf")?;
    Ok(Chosen { path: Some(arg.path.clone()) })
}

/// Makes the PDF again from what was sealed, and says whether it is the same to the byte.
pub fn remake(desk: &Desk, id: Id) -> Result<SealRemade, Fault> {
    let seal = desk.workspace.find::<SealedReport>(id)?;
    let again = make(&sealed(desk, &seal)?)?;
    Ok(SealRemade { same: again == bytes(desk, &seal.pdf_digest)?, version: seal.program_version, now: env!("CARGO_PKG_VERSION").to_owned() })
}

/// What has changed between what was sealed and what the report would say now.
pub fn difference(desk: &Desk, id: Id) -> Result<SealComparison, Fault> {
    let seal = desk.workspace.find::<SealedReport>(id)?;
    let draft = desk.workspace.find::<ProgressReport>(seal.progress_report)?;
    let mut now = asked(&draft);
    now.as_of = crate::clock::today().max(now.as_of);
    Ok(compare(&sealed(desk, &seal)?, &in_words(desk, &now)?, &desk.words))
}

fn sealed(desk: &Desk, seal: &SealedReport) -> Result<Snapshot, Fault> {
    serde_json::from_slice(&bytes(desk, &seal.snapshot_digest)?).map_err(|error| Fault::new("internal").with("detail", error))
}

pub(super) fn bytes(desk: &Desk, digest: &str) -> Result<Vec<u8>, Fault> {
    desk.workspace.bytes(digest)?.ok_or_else(|| Fault::new("attachment_lost").with("name", digest))
}
