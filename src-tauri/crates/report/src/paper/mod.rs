//! Papers that are not a progress report: sheets of actions, the note to the council, the dashboard, the climate on a leaf, the table of indicators.
//! Invariant: pure, as every document is; a value that is absent is left out, and words come from `words` alone.

pub mod climate;
pub mod council;
mod fit;
pub mod indicators;
pub mod poster;
pub mod sheet;

use crate::content::{Document, Labels, Section};
use chrono::{DateTime, FixedOffset};
use domain::Day;
use words::Words;

/// What stands at the head and at the foot of every page.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// The organisation that signs.
    pub organisation: String,
    /// What the paper is about: the plan, or the contract.
    pub subject: String,
    /// The day of the situation.
    pub day: Day,
    /// The moment in the metadata: the same gives the same bytes.
    pub produced_at: DateTime<FixedOffset>,
}

impl Heading {
    /// The document of some sections under one title.
    fn document(&self, title: &str, sections: Vec<Section>, words: &Words) -> Document {
        let foot = |day: String| words.text_with("statement-foot", &[("title", title.into()), ("day", day.into())]);
        Document {
            title: if self.subject.trim().is_empty() { title.to_owned() } else { format!("{title} — {}", self.subject) },
            subject: foot(words.day(self.day)),
            author: self.organisation.clone(),
            creator: format!("Ensemblier {}", env!("CARGO_PKG_VERSION")),
            lang: words.language().tag().to_owned(),
            produced_at: self.produced_at,
            running_head: self.subject.clone(),
            running_foot: foot(words.day_in_words(self.day)),
            labels: Labels::new(words, title.to_owned()),
            cover: None,
            sections,
        }
    }
}
