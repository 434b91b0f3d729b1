//! The document model that callers build: what is said, never where it goes on a page.
//! Invariant: every printed word comes from these values; the engine adds none of its own.

mod block;
mod label;
mod tabled;
mod texts;
mod value;

pub(crate) use block::is_web;
pub use block::{Align, Alt, Block, Cell, Column, Figure, Inline, Item, Photo, Row, Span, Style, Table};
pub use label::Labels;
pub use value::Value;

use crate::chart::Chart;
use crate::draw::Rgb;
use chrono::{DateTime, FixedOffset};
use std::sync::Arc;

/// A whole report: metadata, cover and sections.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Title in the metadata, and in the window of the reader.
    pub title: String,
    /// Subject in the metadata.
    pub subject: String,
    /// Author in the metadata: the organisation that signs.
    pub author: String,
    /// Name and version of the program, for the metadata.
    pub creator: String,
    /// BCP 47 language of the text, such as `fr-FR`.
    pub lang: String,
    /// The date printed in the metadata; the same date gives the same bytes.
    pub produced_at: DateTime<FixedOffset>,
    /// Left of the head of each page after the cover.
    pub running_head: String,
    /// Left of the foot of each page after the cover.
    pub running_foot: String,
    /// The words that the engine needs: « Page x / y » and the like.
    pub labels: Labels,
    /// First page, if any.
    pub cover: Option<Cover>,
    /// Body, in order.
    pub sections: Vec<Section>,
}

/// The first page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cover {
    /// Who signs, above everything.
    pub organisation: String,
    /// The kind of report, above the title.
    pub eyebrow: String,
    /// The title, as large as fits.
    pub title: String,
    /// Below the title: the territory, the period.
    pub subtitle: String,
    /// Label and value: contract number, dates, version.
    pub facts: Vec<(String, String)>,
    /// Heading above the contacts.
    pub contacts_title: String,
    /// Label and value, at the foot.
    pub contacts: Vec<(String, String)>,
    /// Side by side above everything, on white.
    pub logos: Vec<Logo>,
    /// Colour of the band; the words on it are white or dark, whichever is read well. `None` is the house's own.
    pub accent: Option<Rgb>,
}

/// The sign of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// A JPEG, PNG or SVG file. What cannot be read prints the words instead.
    pub bytes: Arc<[u8]>,
    /// Whose it is.
    pub alt: Alt,
}

/// A first-level part, with its `H1`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Section {
    /// Number as printed, such as `5`; empty for none.
    pub number: String,
    /// Title; an empty title prints no heading.
    pub title: String,
    /// Target of links; empty for none.
    pub anchor: String,
    /// Whether the table of contents lists it.
    pub in_toc: bool,
    /// Whether it starts on a new page.
    pub page_break: bool,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A chart in the text: data, title above, alternative text.
#[derive(Debug, Clone, PartialEq)]
pub struct Plot {
    /// Printed above the chart; empty for none.
    pub title: String,
    /// What the chart says, for who cannot see it.
    pub alt: Alt,
    /// The data.
    pub chart: Chart,
}
