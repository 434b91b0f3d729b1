//! The text as Office Open XML (ISO/IEC 29500, transitional), for Word and LibreOffice.
//! Invariant: what people change is in styles, fields and bookmarks, so that Word's own tools work on it.

mod body;
mod inline;
mod parts;
mod styles;
mod table;

use crate::error::Error;
use crate::flow::Flow;
use crate::package::Package;
use crate::picture::{Bitmaps, media_type};
use crate::xml::Xml;

const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// A twentieth of a point, which Word counts in.
pub fn twips(points: f32) -> i64 {
    (points * 20.0).round() as i64
}

/// Parts beside the text itself: name, kind of relation, kind of content.
const BESIDE: [(&str, &str, &str); 8] = [
    ("styles", "styles", "styles+xml"),
    ("settings", "settings", "settings+xml"),
    ("numbering", "numbering", "numbering+xml"),
    ("fontTable", "fontTable", "fontTable+xml"),
    ("header1", "header", "header+xml"),
    ("footer1", "footer", "footer+xml"),
    ("header2", "header", "header+xml"),
    ("footer2", "footer", "footer+xml"),
];

/// The bytes of a text.
pub fn write(flow: &Flow) -> Result<Vec<u8>, Error> {
    let (text, pictures) = body::write(flow);
    let mut package = Package::new();
    package.add("[Content_Types].xml", &content_types())?;
    package.add("_rels/.rels", &top_relations())?;
    package.add("docProps/core.xml", &parts::core(flow))?;
    package.add("docProps/app.xml", &parts::app(flow))?;
    package.add("word/document.xml", &text)?;
    package.add("word/_rels/document.xml.rels", &relations(&pictures))?;
    package.add("word/styles.xml", &styles::write(flow))?;
    package.add("word/settings.xml", &parts::settings(flow))?;
    package.add("word/numbering.xml", &parts::numbering())?;
    package.add("word/fontTable.xml", &parts::fonts())?;
    for (place, landscape) in [(1, false), (2, true)] {
        package.add(&format!("word/header{place}.xml"), &parts::header(flow, landscape))?;
        package.add(&format!("word/footer{place}.xml"), &parts::footer(flow, landscape))?;
    }
    for (place, picture) in pictures.iter().enumerate() {
        for (end, bytes) in picture.files() {
            let name = format!("word/media/picture{}.{end}", place + 1);
            if end == "svg" { package.add(&name, bytes)? } else { package.store(&name, bytes)? }
        }
    }
    Ok(package.done()?)
}

fn content_types() -> Vec<u8> {
    let mut xml = Xml::file();
    xml.tag("Types").set("xmlns", format!("{PACKAGE}content-types")).holds(|xml| {
        let known = [("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml")];
        let pictures = ["png", "jpg", "svg"].map(|end| (end, media_type(end)));
        for (end, kind) in known.into_iter().chain(pictures) {
            xml.tag("Default").set("Extension", end).set("ContentType", kind).empty();
        }
        let mut part = |name: &str, kind: &str| xml.tag("Override").set("PartName", name).set("ContentType", kind).empty();
        part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        part("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        part("/word/document.xml", &format!("{WORD}document.main+xml"));
        for (name, _, kind) in BESIDE {
            part(&format!("/word/{name}.xml"), &format!("{WORD}{kind}"));
        }
    });
    xml.done()
}

fn top_relations() -> Vec<u8> {
    let mut xml = Xml::file();
    xml.tag("Relationships").set("xmlns", format!("{PACKAGE}relationships")).holds(|xml| {
        let mut one = |id: &str, kind: String, target: &str| xml.tag("Relationship").set("Id", id).set("Type", kind).set("Target", target).empty();
        one("rId1", format!("{OFFICE}/officeDocument"), "word/document.xml");
        one("rId2", format!("{PACKAGE}relationships/metadata/core-properties"), "docProps/core.xml");
        one("rId3", format!("{OFFICE}/extended-properties"), "docProps/app.xml");
    });
    xml.done()
}

fn relations(pictures: &[&Bitmaps]) -> Vec<u8> {
    let mut xml = Xml::file();
    xml.tag("Relationships").set("xmlns", format!("{PACKAGE}relationships")).holds(|xml| {
        let mut one = |id: String, kind: &str, target: String| {
            xml.tag("Relationship").set("Id", id).set("Type", format!("{OFFICE}/{kind}")).set("Target", target).empty()
        };
        for (name, kind, _) in BESIDE {
            one(name.to_owned(), kind, format!("{name}.xml"));
        }
        for (place, picture) in (1..).zip(pictures) {
            for (end, _) in picture.files() {
                let id = if end == "svg" { "svg" } else { "points" };
                one(format!("{id}{place}"), "image", format!("media/picture{place}.{end}"));
            }
        }
    });
    xml.done()
}
