//! The progress report of a contract: a snapshot of the plan in, the document of its sections out.
//! Invariant: one file a section; each says so in a sentence when it has nothing to say. Words come from `words` alone.

mod actions;
mod cells;
mod cover;
mod finance;
mod identity;
mod indicators;
mod outcome;
mod outside;
mod program;
mod say;
mod snapshot;
mod synthesis;
mod timeline;

pub use snapshot::*;

use crate::content::{Block, Document, Labels, Section};
use domain::codes::{ReportKind, Status};
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
    let mut sections = vec![
        Section { title: say.t("contents"), anchor: "contents".to_owned(), page_break: true, blocks: vec![Block::Toc], ..Section::default() },
        section(&say, "1", identity::blocks(snapshot, &say)),
        section(&say, "2", synthesis::blocks(snapshot, &say)),
        section(&say, "5", program::blocks(snapshot, &say)),
        section(&say, "6", actions::blocks(snapshot, &say)),
        section(&say, "7", indicators::blocks(snapshot, &say)),
        section(&say, "10", finance::blocks(snapshot, &say)),
    ];
    if snapshot.kind == ReportKind::Final {
        sections.push(section(&say, "12", outcome::blocks(snapshot, &say)));
    }
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
        labels: Labels {
            page_of: say.with("page-of", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
            go_to_page: say.with("go-to-page", &[("page", "{page}".into())]),
            continued: say.t("continued"),
            cover: say.t("cover"),
            sheets: say.t("sheets"),
            under: say.t("under"),
            untitled: say.t("untitled"),
        },
        cover: Some(cover::cover(snapshot, &say)),
        sections,
    }
}

fn section(say: &Say<'_>, number: &str, blocks: Vec<Block>) -> Section {
    Section {
        number: number.to_owned(),
        title: say.t(&format!("section-{number}")),
        anchor: format!("section-{number}"),
        in_toc: true,
        page_break: true,
        blocks,
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
