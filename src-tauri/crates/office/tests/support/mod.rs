//! What the tests share: files taken apart, and what a document says, in order.
#![allow(dead_code, reason = "each test takes its part")]

#[path = "../../../report/tests/support/mod.rs"]
pub mod report_support;

use domain::codes::ReportKind;
use office::Format;
use report::chart::Chart;
use report::content::{Block, Cell, Document};
use report::progress;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use words::Words;

/// A progress report with every section filled.
pub fn progress_report() -> Document {
    progress::document(&report_support::snapshot::full(ReportKind::Final, 5), &Words::french())
}

/// The bytes of a document.
pub fn made(document: &Document, format: Format) -> Vec<u8> {
    office::write(document, format).expect("an office file is made of any text")
}

/// The files of an archive, by name.
pub fn parts(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut parts = BTreeMap::new();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).expect("a file");
        let mut own = Vec::new();
        file.read_to_end(&mut own).expect("its bytes");
        parts.insert(file.name().expect("a name").into_owned(), own);
    }
    parts
}

/// A part as text.
pub fn text(parts: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    String::from_utf8(parts[name].clone()).expect("UTF-8")
}

/// A text as it is printed, without its spaces of any width, so that lines and columns do not matter.
pub fn tight(text: &str) -> String {
    let clean = report::typo::clean(text, report::typo::Manner { french: true, missing: "" }, |_| true);
    clean.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Every text that a text of the document shows, in order.
pub fn said(document: &Document) -> Vec<String> {
    let mut said = Vec::new();
    if let Some(cover) = &document.cover {
        let unread = cover.logos.iter().filter(|logo| report::picture_file(&logo.bytes, (150.0, 46.0)).is_none());
        said.extend(unread.map(|logo| logo.alt.as_str().to_owned()));
        said.extend([&cover.organisation, &cover.eyebrow, &cover.title, &cover.subtitle].map(String::clone));
        let pairs = |pairs: &[(String, String)]| pairs.iter().flat_map(|(key, value)| [key.clone(), value.clone()]).collect::<Vec<_>>();
        said.extend(pairs(&cover.facts));
        if !cover.contacts.is_empty() {
            said.push(cover.contacts_title.clone());
            said.extend(pairs(&cover.contacts));
        }
    }
    for section in &document.sections {
        said.push(format!("{} {}", section.number, section.title));
        section.blocks.iter().for_each(|block| of_block(block, &mut said));
    }
    said.into_iter().map(|text| tight(&text)).filter(|text| !text.is_empty()).collect()
}

fn of_block(block: &Block, said: &mut Vec<String>) {
    match block {
        Block::Heading { text, .. } => said.push(text.clone()),
        Block::Para(spans) => said.extend(spans.iter().map(|span| span.text.clone())),
        Block::List(items) => said.extend(items.iter().flatten().map(|span| span.text.clone())),
        Block::KeyValue(pairs) => pairs.iter().for_each(|(key, value)| {
            said.push(key.clone());
            of_cell(value, said);
        }),
        Block::Figures(figures) => said.extend(figures.iter().flat_map(|figure| [figure.value.clone(), figure.label.clone()])),
        Block::Table(table) => {
            said.push(table.caption.clone());
            if table.rows.is_empty() {
                said.push(table.empty.clone());
            } else {
                said.extend(table.columns.iter().map(|column| column.title.clone()));
                table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| of_cell(cell, said));
            }
        }
        Block::Charts(plots) => said.extend(plots.iter().map(|plot| plot.title.clone())),
        Block::Photos(photos) => said.extend(photos.iter().flat_map(|photo| {
            // What a picture shows is said beside it.
            let words = report::picture_file(&photo.bytes, (330.0, 250.0)).is_none().then(|| photo.alt.as_str().to_owned());
            words.into_iter().chain([photo.caption.clone()])
        })),
        Block::Toc | Block::PageBreak | Block::Tie | Block::Space(_) => {}
    }
}

fn of_cell(cell: &Cell, said: &mut Vec<String>) {
    said.push(cell.text.clone());
    if let Some(Chart::Progress { text, .. }) = cell.inline.as_ref().map(|inline| &inline.chart) {
        said.push(text.clone());
    }
}

/// The charts of a document that are pictures in a text: their words, in order, and the charts.
pub fn charts(document: &Document) -> Vec<(String, Chart)> {
    let mut charts = Vec::new();
    for block in document.sections.iter().flat_map(|section| &section.blocks) {
        match block {
            Block::Charts(plots) => charts.extend(plots.iter().map(|plot| (plot.alt.as_str().to_owned(), plot.chart.clone()))),
            Block::Table(table) => {
                let inlines = table.rows.iter().flat_map(|row| &row.cells).filter_map(|cell| cell.inline.as_ref());
                let drawn = inlines.filter(|inline| !matches!(inline.chart, Chart::Progress { .. }));
                charts.extend(drawn.map(|inline| (inline.alt.as_str().to_owned(), inline.chart.clone())));
            }
            _ => {}
        }
    }
    charts
}

/// The first text that does not follow the others, if any.
pub fn lost<'t>(wanted: &'t [String], found: &str) -> Option<&'t String> {
    let mut rest = found;
    wanted.iter().find(|text| match rest.find(text.as_str()) {
        Some(at) => {
            rest = &rest[at + text.len()..];
            false
        }
        None => true,
    })
}
