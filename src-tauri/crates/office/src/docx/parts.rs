//! The small parts: properties, settings, bullets, heads and feet. Invariant: dates are the document's.

use super::inline::{field, page_of, plain};
use super::{MAIN, OFFICE, twips};
use crate::flow::Flow;
use crate::look::{ACCENT, FONT, Page};
use crate::xml::Xml;
use chrono::{DateTime, FixedOffset};

/// A moment as the properties write it.
fn moment(at: DateTime<FixedOffset>) -> String {
    at.to_utc().format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Who made what, and when.
pub fn core(flow: &Flow) -> Vec<u8> {
    let mut xml = Xml::file();
    let root = xml.tag("cp:coreProperties").set("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
    let root = root.set("xmlns:dc", "http://purl.org/dc/elements/1.1/").set("xmlns:dcterms", "http://purl.org/dc/terms/");
    root.set("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance").holds(|xml| {
        xml.tag("dc:title").says(&flow.title);
        xml.tag("dc:subject").says(&flow.subject);
        xml.tag("dc:creator").says(&flow.author);
        xml.tag("dc:language").says(&flow.lang);
        xml.tag("cp:lastModifiedBy").says(&flow.author);
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.tag(name).set("xsi:type", "dcterms:W3CDTF").says(&moment(flow.produced_at));
        }
    });
    xml.done()
}

/// The program that made it.
pub fn app(flow: &Flow) -> Vec<u8> {
    let mut xml = Xml::file();
    xml.tag("Properties").set("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties").holds(|xml| {
        xml.tag("Application").says(&flow.creator);
    });
    xml.done()
}

/// Settings of the whole text.
pub fn settings(flow: &Flow) -> Vec<u8> {
    let mut xml = Xml::file();
    xml.tag("w:settings").set("xmlns:w", MAIN).holds(|xml| {
        xml.tag("w:zoom").set("w:percent", 100).empty();
        xml.tag("w:autoHyphenation").set("w:val", "false").empty();
        xml.tag("w:compat").holds(|xml| {
            // Without it Word opens the text as one of 2007, with its rules of layout.
            let mode = xml.tag("w:compatSetting").set("w:name", "compatibilityMode");
            mode.set("w:uri", "http://schemas.microsoft.com/office/word").set("w:val", 15).empty();
        });
        xml.tag("w:themeFontLang").set("w:val", &flow.lang).empty();
        xml.tag("w:decimalSymbol").set("w:val", ",").empty();
        xml.tag("w:listSeparator").set("w:val", ";").empty();
    });
    xml.done()
}

/// The bullet of lists.
pub fn numbering() -> Vec<u8> {
    let mut xml = Xml::file();
    xml.tag("w:numbering").set("xmlns:w", MAIN).holds(|xml| {
        xml.tag("w:abstractNum").set("w:abstractNumId", 0).holds(|xml| {
            xml.tag("w:multiLevelType").set("w:val", "hybridMultilevel").empty();
            xml.tag("w:lvl").set("w:ilvl", 0).holds(|xml| {
                xml.tag("w:start").set("w:val", 1).empty();
                xml.tag("w:numFmt").set("w:val", "bullet").empty();
                xml.tag("w:pStyle").set("w:val", "ListBullet").empty();
                xml.tag("w:lvlText").set("w:val", "•").empty();
                xml.tag("w:lvlJc").set("w:val", "left").empty();
                xml.tag("w:pPr").holds(|xml| xml.tag("w:ind").set("w:left", twips(16.0)).set("w:hanging", twips(12.0)).empty());
                xml.tag("w:rPr").holds(|xml| xml.tag("w:color").set("w:val", ACCENT).empty());
            });
        });
        xml.tag("w:num").set("w:numId", 1).holds(|xml| xml.tag("w:abstractNumId").set("w:val", 0).empty());
    });
    xml.done()
}

/// The fonts, and who stands in for them.
pub fn fonts() -> Vec<u8> {
    let mut xml = Xml::file();
    xml.tag("w:fonts").set("xmlns:w", MAIN).holds(|xml| {
        xml.tag("w:font").set("w:name", FONT).holds(|xml| {
            xml.tag("w:altName").set("w:val", "Carlito").empty();
            xml.tag("w:family").set("w:val", "swiss").empty();
        });
    });
    xml.done()
}

/// The head of pages: the contract, and the section that the page is of.
pub fn header(flow: &Flow, landscape: bool) -> Vec<u8> {
    running("w:hdr", "Header", landscape, |xml| {
        plain(xml, &flow.running_head);
        xml.tag("w:r").holds(|xml| xml.tag("w:tab").empty());
        // The first heading of the page, whatever the language of Word names its style.
        field(xml, "STYLEREF 1", "");
    })
}

/// The foot of pages: what the report is, and the page.
pub fn footer(flow: &Flow, landscape: bool) -> Vec<u8> {
    running("w:ftr", "Footer", landscape, |xml| {
        plain(xml, &flow.running_foot);
        xml.tag("w:r").holds(|xml| xml.tag("w:tab").empty());
        page_of(xml, &flow.page_of);
    })
}

fn running(root: &'static str, style: &str, landscape: bool, inside: impl FnOnce(&mut Xml)) -> Vec<u8> {
    let mut xml = Xml::file();
    xml.tag(root).set("xmlns:w", MAIN).set("xmlns:r", OFFICE).holds(|xml| {
        xml.tag("w:p").holds(|xml| {
            xml.tag("w:pPr").holds(|xml| {
                xml.tag("w:pStyle").set("w:val", style).empty();
                let end = twips(Page::of(landscape).body());
                xml.tag("w:tabs").holds(|xml| xml.tag("w:tab").set("w:val", "right").set("w:pos", end).empty());
            });
            inside(xml);
        });
    });
    xml.done()
}
