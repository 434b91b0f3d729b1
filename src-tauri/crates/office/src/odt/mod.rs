//! The text as OpenDocument 1.3, for LibreOffice and Word.
//! Invariant: `mimetype` comes first and is not compressed, so that programs know the file by its first bytes.

mod body;
mod inline;
mod meta;
mod settle;
mod styles;
mod table;

use crate::error::Error;
use crate::flow::Flow;
use crate::package::Package;
use crate::picture::{Bitmaps, media_type};
use crate::xml::{Tag, Xml};

const KIND: &str = "application/vnd.oasis.opendocument.text";

/// A length as attributes write it.
pub fn points(length: f32) -> String {
    format!("{length:.2}pt")
}

/// The names that the three parts use.
pub fn named(tag: Tag<'_>) -> Tag<'_> {
    let oasis = |name: &str| format!("urn:oasis:names:tc:opendocument:xmlns:{name}:1.0");
    let mut tag = tag;
    for name in ["office", "style", "text", "table", "meta"] {
        tag = tag.set(&format!("xmlns:{name}"), oasis(name));
    }
    let tag = tag.set("xmlns:draw", oasis("drawing")).set("xmlns:fo", oasis("xsl-fo-compatible")).set("xmlns:svg", oasis("svg-compatible"));
    let tag = tag.set("xmlns:xlink", "http://www.w3.org/1999/xlink").set("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    tag.set("office:version", "1.3")
}

/// The bytes of a text.
pub fn write(flow: &Flow) -> Result<Vec<u8>, Error> {
    let (text, pictures) = body::write(flow);
    let mut package = Package::new();
    package.store("mimetype", KIND.as_bytes())?;
    package.add("META-INF/manifest.xml", &manifest(&pictures))?;
    package.add("meta.xml", &meta::write(flow))?;
    package.add("styles.xml", &styles::write(flow))?;
    package.add("content.xml", &text)?;
    for (place, picture) in pictures.iter().enumerate() {
        for (end, bytes) in picture.files() {
            let name = format!("Pictures/picture{}.{end}", place + 1);
            if end == "svg" { package.add(&name, bytes)? } else { package.store(&name, bytes)? }
        }
    }
    Ok(package.done()?)
}

fn manifest(pictures: &[&Bitmaps]) -> Vec<u8> {
    let mut xml = Xml::file();
    let root = xml.tag("manifest:manifest").set("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    root.set("manifest:version", "1.3").holds(|xml| {
        let mut entry = |path: &str, kind: &str| {
            let entry = xml.tag("manifest:file-entry").set("manifest:full-path", path);
            entry.maybe("manifest:version", (path == "/").then_some("1.3")).set("manifest:media-type", kind).empty();
        };
        entry("/", KIND);
        for part in ["content.xml", "styles.xml", "meta.xml"] {
            entry(part, "text/xml");
        }
        for (place, picture) in (1..).zip(pictures) {
            for (end, _) in picture.files() {
                entry(&format!("Pictures/picture{place}.{end}"), media_type(end));
            }
        }
    });
    xml.done()
}
