//! Tables as a workbook of LibreOffice (OpenDocument 1.3), written element by element. What it says is what the workbook of Excel
//! says: see `docs/adr/0028-ods.md` for why no library writes it.
//!
//! Invariant: no date and no name of a machine: the same tables give the same bytes.

mod body;
mod settings;
mod styles;

use super::grid::Grid;
use super::lists::Lists;
use super::{MARK, Tables, Unwritten};
use crate::package::Package;
use crate::sheet::Names;
use crate::xml::{Tag, Xml};
use words::Words;

const KIND: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// The bytes of the workbook.
pub fn write(tables: &Tables, words: &Words) -> Result<Vec<u8>, Unwritten> {
    let grids = Grid::all(tables, words);
    let lists = Lists::of(&grids, words);
    let mut names = Names::default();
    let of_mark = names.name(MARK, MARK);
    let of_lists = names.name(&words.text("export-lists"), "lists");
    let named: Vec<String> = grids.iter().map(|grid| names.name(&grid.title, "0")).collect();
    let mut package = Package::new();
    // A reader knows the format from the first file, which is not compressed.
    package.store("mimetype", KIND.as_bytes())?;
    package.add("META-INF/manifest.xml", &manifest())?;
    package.add("meta.xml", &meta(tables))?;
    package.add("settings.xml", &settings::write(&named))?;
    package.add("styles.xml", &styles::write(words))?;
    package.add(
        "content.xml",
        &body::write(&body::Book {
            grids: &grids,
            names: &named,
            lists: &lists,
            of_lists: &of_lists,
            mark: tables.mark.as_ref().map(|mark| (of_mark.as_str(), mark)),
            words,
        }),
    )?;
    Ok(package.done()?)
}

/// The names that every part uses.
fn named(tag: Tag<'_>) -> Tag<'_> {
    const OASIS: &str = "urn:oasis:names:tc:opendocument:xmlns:";
    let tag = ["office", "table", "text", "style", "meta", "config"]
        .into_iter()
        .fold(tag, |tag, name| tag.set(&format!("xmlns:{name}"), format!("{OASIS}{name}:1.0")));
    tag.set("xmlns:number", format!("{OASIS}datastyle:1.0"))
        .set("xmlns:fo", format!("{OASIS}xsl-fo-compatible:1.0"))
        .set("xmlns:of", format!("{OASIS}of:1.2"))
        .set("xmlns:ooo", "http://openoffice.org/2004/office")
        .set("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .set("office:version", "1.3")
}

fn manifest() -> Vec<u8> {
    let mut xml = Xml::file();
    xml.tag("manifest:manifest").set("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0").set("manifest:version", "1.3").holds(
        |xml| {
            xml.tag("manifest:file-entry").set("manifest:full-path", "/").set("manifest:version", "1.3").set("manifest:media-type", KIND).empty();
            for name in ["content.xml", "styles.xml", "settings.xml", "meta.xml"] {
                xml.tag("manifest:file-entry").set("manifest:full-path", name).set("manifest:media-type", "text/xml").empty();
            }
        },
    );
    xml.done()
}

fn meta(tables: &Tables) -> Vec<u8> {
    let mut xml = Xml::file();
    named(xml.tag("office:document-meta")).holds(|xml| {
        xml.tag("office:meta").holds(|xml| {
            xml.tag("meta:generator").says("Ensemblier");
            xml.tag("dc:title").says(&tables.title);
        });
    });
    xml.done()
}
