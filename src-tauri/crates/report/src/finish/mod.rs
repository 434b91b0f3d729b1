//! Turns tagged pages into an accessible, archivable file. Invariant: what is written follows from the document alone.

mod check;
mod links;
mod metadata;
mod outline;
mod tags;

pub use check::check_structure;

use crate::content::Document;
use crate::error::Error;
use crate::layout::Laid;
use crate::write::Plain;
use lopdf::{Dictionary, Object, ObjectId, StringFormat, dictionary};

/// The file under construction.
struct Work<'a> {
    document: &'a Document,
    laid: &'a Laid,
    pdf: lopdf::Document,
    /// What is written already.
    plain: Plain,
    pages: Vec<ObjectId>,
    catalog: Dictionary,
}

/// Adds the structure tree, bookmarks, links, page labels and metadata. Elements of the tree are written at once: they are many.
///
/// # Errors
/// [`Error::Pdf`] when printpdf left out a part that every PDF has.
pub fn finish(document: &Document, laid: &Laid, mut pdf: lopdf::Document) -> Result<(lopdf::Document, Plain), Error> {
    pdf.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = pdf.get_pages().into_values().collect();
    let root = pdf.trailer.get(b"Root").and_then(Object::as_reference).map_err(fail)?;
    let catalog = pdf.get_dictionary(root).map_err(fail)?.clone();
    let mut work = Work { document, laid, pdf, plain: Plain::default(), pages, catalog };
    work.metadata()?;
    work.color();
    work.page_labels();
    work.outline();
    let nodes = work.node_ids();
    let links = work.links(&nodes);
    work.page_entries(&links)?;
    work.tags(&nodes, &links);
    let Work { mut pdf, plain, catalog, .. } = work;
    pdf.objects.insert(root, Object::Dictionary(catalog));
    Ok((pdf, plain))
}

impl Work<'_> {
    fn color(&mut self) {
        let profile = include_bytes!("../../../../../assets/color/srgb.icc").to_vec();
        let icc = self.pdf.add_object(lopdf::Stream::new(dictionary! { "N" => 3 }, profile));
        let intent = dictionary! {
            "Type" => "OutputIntent", "S" => "GTS_PDFA1", "DestOutputProfile" => icc,
            "OutputConditionIdentifier" => Object::string_literal("sRGB"),
            "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        };
        self.catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    }

    /// Labels are the printed numbers; the cover has a name instead.
    fn page_labels(&mut self) {
        let mut numbers = Vec::new();
        if self.document.cover.is_some() {
            numbers.push(0.into());
            let name = if self.document.labels.cover.is_empty() { "1" } else { &self.document.labels.cover };
            numbers.push(dictionary! { "P" => text(name) }.into());
            if self.pages.len() > 1 {
                numbers.push(1.into());
                numbers.push(dictionary! { "S" => "D", "St" => 2 }.into());
            }
        } else {
            numbers.push(0.into());
            numbers.push(dictionary! { "S" => "D" }.into());
        }
        self.catalog.set("PageLabels", dictionary! { "Nums" => numbers });
    }

    fn page_entries(&mut self, links: &[Vec<ObjectId>]) -> Result<(), Error> {
        for (i, id) in self.pages.iter().enumerate() {
            let page = self.pdf.get_object_mut(*id).and_then(Object::as_dict_mut).map_err(fail)?;
            for key in [b"Annots".as_slice(), b"TrimBox", b"CropBox"] {
                page.remove(key);
            }
            if !links[i].is_empty() {
                page.set("Annots", links[i].iter().map(|l| Object::from(*l)).collect::<Vec<_>>());
            }
            page.set("Tabs", "S");
            page.set("StructParents", integer(i));
            let (width, height) = self.laid.pages[i].sheet.size();
            page.set("MediaBox", vec![0.into(), 0.into(), Object::Real(width), Object::Real(height)]);
        }
        Ok(())
    }
}

/// A text string of PDF: in one byte a character where that can be said, else UTF-16 with its mark.
fn text(value: &str) -> Object {
    if let Some(bytes) = value.chars().map(one_byte).collect::<Option<Vec<u8>>>() {
        return Object::String(bytes, StringFormat::Literal);
    }
    let mut bytes = vec![0xFE, 0xFF];
    for unit in value.encode_utf16() {
        bytes.extend(unit.to_be_bytes());
    }
    Object::String(bytes, StringFormat::Literal)
}

/// A character in PDFDocEncoding (ISO 32000-1, annex D.2). `þ` and `ÿ` are left out: two of them would be the mark of UTF-16.
fn one_byte(c: char) -> Option<u8> {
    Some(match c {
        ' '..='~' => c as u8,
        '\u{2022}' => 0x80,
        '\u{2026}' => 0x83,
        '\u{2014}' => 0x84,
        '\u{2013}' => 0x85,
        '\u{2018}' => 0x8F,
        '\u{2019}' => 0x90,
        '\u{152}' => 0x96,
        '\u{153}' => 0x9C,
        '\u{20AC}' => 0xA0,
        '¡'..='ý' if c != '\u{AD}' => u8::try_from(u32::from(c)).ok()?,
        _ => return None,
    })
}

/// A count as a PDF integer; none of ours comes near 2^63.
fn integer(value: usize) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

fn fail(error: lopdf::Error) -> Error {
    Error::Pdf(error.to_string())
}
