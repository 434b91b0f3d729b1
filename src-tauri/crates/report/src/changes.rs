//! « Ce qui a changé »: what happened to the actions of a plan since a committee met, in the document of a page or two.
//! Invariant: pure, as every document is; words come from `words` alone.

use crate::content::{Block, Cell, Column, Document, Labels, Row, Section, Span, Table};
use chrono::{DateTime, FixedOffset};
use domain::Day;
use words::{Arg, Words};

/// What the page says.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// The territory.
    pub territory: String,
    /// The plan; empty when the committee is of none.
    pub plan: String,
    /// The committee.
    pub committee: String,
    /// From this day on.
    pub since: Day,
    /// Up to this day.
    pub until: Day,
    /// Who asked for the page.
    pub author: String,
    /// The moment in the metadata: the same gives the same bytes.
    pub produced_at: DateTime<FixedOffset>,
    /// The actions that changed.
    pub actions: Vec<ActionFacts>,
}

/// An action and its changes.
#[derive(Clone, Debug, PartialEq)]
pub struct ActionFacts {
    /// Number and title.
    pub title: String,
    /// Whether it is in the plan no more.
    pub gone: bool,
    /// Its changes.
    pub changes: Vec<ChangeFacts>,
}

/// A change, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeFacts {
    /// What became of the row: made, changed, deleted.
    pub what: String,
    /// What the change is about, when it is not the action itself.
    pub subject: String,
    /// The field; empty when the whole row came or went.
    pub field: String,
    /// What it held.
    pub before: String,
    /// What it holds.
    pub after: String,
    /// When.
    pub at: String,
    /// Who.
    pub author: String,
}

/// The document of a snapshot.
pub fn document(snapshot: &Snapshot, words: &Words) -> Document {
    let t = |key: &str| words.text(&format!("report-{key}"));
    let with = |key: &str, args: &[(&str, Arg)]| words.text_with(&format!("report-{key}"), args);
    let days: [(&str, Arg); 2] = [("from", words.day_in_words(snapshot.since).into()), ("to", words.day_in_words(snapshot.until).into())];
    let title = t("changes-title");
    let mut blocks = vec![Block::KeyValue(vec![
        (t("changes-territory"), snapshot.territory.clone().into()),
        (t("changes-plan"), or_dash(&snapshot.plan, words).into()),
        (t("changes-committee"), snapshot.committee.clone().into()),
        (t("period"), with("period-value", &days).into()),
        (t("changes-author"), or_dash(&snapshot.author, words).into()),
    ])];
    if snapshot.actions.is_empty() {
        blocks.push(Block::Para(vec![Span::italic(t("changes-none"))]));
    } else {
        blocks.push(Block::para(with("changes-count", &[("count", snapshot.actions.len().into())])));
    }
    for (place, action) in snapshot.actions.iter().enumerate() {
        let gone = if action.gone { format!(" — {}", t("changes-gone")) } else { String::new() };
        blocks.push(Block::Heading { level: 2, text: format!("{}{gone}", action.title), anchor: format!("action-{place}"), in_toc: false });
        blocks.push(Block::Table(table(action, words)));
    }
    Document {
        title: format!("{title} — {}", snapshot.committee),
        subject: with("subject", &[("from", words.day(snapshot.since).into()), ("to", words.day(snapshot.until).into())]),
        author: snapshot.territory.clone(),
        creator: format!("Ensemblier {}", env!("CARGO_PKG_VERSION")),
        lang: words.language().tag().to_owned(),
        produced_at: snapshot.produced_at,
        running_head: snapshot.committee.clone(),
        running_foot: with("changes-foot", &[("day", words.day_in_words(snapshot.until).into())]),
        labels: Labels {
            page_of: with("page-of", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
            go_to_page: with("go-to-page", &[("page", "{page}".into())]),
            continued: t("continued"),
            cover: t("cover"),
            sheets: t("sheets"),
            under: t("under"),
            untitled: title.clone(),
        },
        cover: None,
        sections: vec![Section { title, anchor: "changes".to_owned(), blocks, ..Section::default() }],
    }
}

fn table(action: &ActionFacts, words: &Words) -> Table {
    let t = |key: &str| words.text(&format!("report-{key}"));
    let columns = vec![
        Column::words(t("changes-field"), 3.0),
        Column::words(t("changes-before"), 3.4),
        Column::words(t("changes-after"), 3.4),
        Column::words(t("changes-when"), 2.6),
    ];
    let rows = action.changes.iter().map(|change| Row { cells: cells(change, words), total: false }).collect();
    Table { caption: String::new(), columns, rows, row_headers: true, empty: t("changes-none"), landscape: false }
}

fn cells(change: &ChangeFacts, words: &Words) -> Vec<Cell> {
    let what = if change.field.is_empty() { change.what.clone() } else { change.field.clone() };
    let name = if change.subject.is_empty() { what } else { format!("{}\n{what}", change.subject) };
    let when = [change.at.as_str(), change.author.as_str()].join("\n");
    vec![name.into(), or_dash(&change.before, words).into(), or_dash(&change.after, words).into(), when.into()]
}

fn or_dash(text: &str, words: &Words) -> String {
    if text.trim().is_empty() { words.text("report-none") } else { text.to_owned() }
}
