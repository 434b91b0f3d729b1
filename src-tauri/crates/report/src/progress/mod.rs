//! The progress report of a contract: a snapshot of the plan in, the document of its sections out.
//! Invariant: one file a section; each says so in a sentence when it has nothing to say. Words come from `words` alone.

macro_rules! shapes {
    ($($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident: $type:ty,)* })+) => {$(
        $(#[$doc])*
        #[allow(missing_docs, reason = "a field is its name; units and rules are said where there are some")]
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub struct $name { $($(#[$fdoc])* pub $field: $type,)* }
    )+};
}

pub(crate) mod actions;
mod appendices;
pub(crate) mod cells;
mod communication;
pub(crate) mod course;
mod cover;
pub(crate) mod diagnosis;
mod evaluation;
mod facts;
mod farm;
pub(crate) mod finance;
mod governance;
mod identity;
pub(crate) mod indicators;
mod joined;
mod lessons;
mod missions;
mod next_year;
mod objectives;
mod outside;
mod parts;
pub(crate) mod program;
pub(crate) mod rich;
pub(crate) mod say;
mod scores;
mod snapshot;
mod synthesis;
mod timeline;

pub use facts::*;
pub use joined::PictureFacts;
pub use parts::{belongs, chosen, speaks};
pub use snapshot::*;

use crate::content::{Block, Document, Labels, Section};
use domain::codes::Status;
use say::Say;
use words::Words;

/// The sign of a status.
pub fn sign(status: Status) -> crate::chart::Sign {
    use crate::chart::Sign;
    match status {
        Status::Upcoming => Sign::Upcoming,
        Status::InProgress => Sign::InProgress,
        Status::Done => Sign::Done,
        Status::Paused => Sign::Paused,
        Status::Abandoned => Sign::Abandoned,
        Status::Blocked => Sign::Blocked,
        Status::Late => Sign::Late,
        Status::ToDiscuss => Sign::ToDiscuss,
    }
}

/// The document of a snapshot, in the language of `words`.
pub fn document(snapshot: &Snapshot, words: &Words) -> Document {
    let say = Say { words };
    let kind = words.code(snapshot.kind);
    let contract = cover::title(snapshot, &say);
    let contents =
        Section { title: say.t("contents"), anchor: "contents".to_owned(), page_break: true, blocks: vec![Block::Toc], ..Section::default() };
    let sections = Some(contents).into_iter().chain(parts::sections(snapshot, &say)).collect();
    Document {
        title: format!("{kind} — {contract}"),
        subject: say.with("subject", &[("from", say.day(snapshot.from).into()), ("to", say.day(snapshot.to).into())]),
        author: snapshot.contract.beneficiary.clone().unwrap_or_else(|| snapshot.territory.name.clone()),
        creator: format!("Ensemblier {}", env!("CARGO_PKG_VERSION")),
        lang: words.language().tag().to_owned(),
        produced_at: snapshot.produced_at,
        running_head: contract,
        running_foot: say.with(
            "foot",
            &[("kind", kind.into()), ("version", snapshot.version.as_str().into()), ("day", words.day_in_words(snapshot.as_of).into())],
        ),
        labels: Labels::new(words, say.t("untitled")),
        cover: Some(cover::cover(snapshot, &say)),
        sections,
    }
}

/// The anchor of an action's sheet.
fn anchor(index: usize) -> String {
    format!("action-{index}")
}

/// Number and title of an action.
fn name(action: &ActionFacts) -> String {
    match action.number.as_deref().filter(|n| !n.is_empty()) {
        Some(number) => format!("{number} {}", action.title),
        None => action.title.clone(),
    }
}
