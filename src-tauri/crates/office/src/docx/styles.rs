//! The styles of the text, under the names that Word and LibreOffice know. Invariant: a person changes a style, not a thousand paragraphs.

use super::body::run_settings;
use super::{MAIN, twips};
use crate::flow::Flow;
use crate::look::{self, FONT, PORTRAIT, RULE, Set};
use crate::xml::Xml;

/// A style: identifier, name, the one it follows, the one that comes after it, how it is set, level in the outline.
type Style = (&'static str, &'static str, &'static str, &'static str, Set, Option<u8>);

const STYLES: [Style; 25] = [
    ("BodyText", "Body Text", "Normal", "BodyText", look::BODY, None),
    ("Title", "Title", "Normal", "Subtitle", look::TITLE, None),
    ("Subtitle", "Subtitle", "Normal", "BodyText", look::SUBTITLE, None),
    ("CoverOrganisation", "Cover Organisation", "Normal", "CoverKind", look::ORGANISATION, None),
    ("CoverKind", "Cover Kind", "Normal", "Title", look::EYEBROW, None),
    ("Heading1", "heading 1", "Normal", "BodyText", look::H1, Some(0)),
    ("Heading2", "heading 2", "Normal", "BodyText", look::H2, Some(1)),
    ("Heading3", "heading 3", "Normal", "BodyText", look::H3, Some(2)),
    // The table of contents is made of the three above: these two are headings that it leaves out.
    ("Heading1Unlisted", "Heading 1 Unlisted", "Heading1", "BodyText", look::H1, Some(0)),
    ("Heading2Unlisted", "Heading 2 Unlisted", "Heading2", "BodyText", look::H2, Some(1)),
    ("Caption", "caption", "Normal", "BodyText", look::CAPTION, None),
    ("ListBullet", "List Bullet", "Normal", "ListBullet", look::BODY, None),
    ("Picture", "Picture", "Normal", "BodyText", look::PICTURE, None),
    ("TableText", "Table Text", "Normal", "TableText", look::CELL, None),
    ("TableHeader", "Table Header", "TableText", "TableText", look::HEAD, None),
    ("TableNumber", "Table Number", "TableText", "TableNumber", look::CELL, None),
    ("TableTotal", "Table Total", "TableText", "TableTotal", look::TOTAL, None),
    ("Key", "Key", "Normal", "Key", look::KEY, None),
    ("Value", "Value", "Normal", "Value", look::VALUE, None),
    ("KeyFigure", "Key Figure", "Normal", "KeyFigureLabel", look::FIGURE, None),
    ("KeyFigureLabel", "Key Figure Label", "Normal", "BodyText", look::FIGURE_LABEL, None),
    ("TOC1", "toc 1", "Normal", "BodyText", look::TOC_1, None),
    ("TOC2", "toc 2", "Normal", "BodyText", look::TOC_2, None),
    ("Header", "header", "Normal", "Header", look::RUNNING, None),
    ("Footer", "footer", "Normal", "Footer", look::RUNNING, None),
];

/// Those that Word has a name for in every language.
const OF_WORD: [&str; 12] =
    ["BodyText", "Title", "Subtitle", "Heading1", "Heading2", "Heading3", "Caption", "ListBullet", "TOC1", "TOC2", "Header", "Footer"];

/// The part.
pub fn write(flow: &Flow) -> Vec<u8> {
    let mut xml = Xml::file();
    xml.tag("w:styles").set("xmlns:w", MAIN).holds(|xml| {
        xml.tag("w:docDefaults").holds(|xml| {
            xml.tag("w:rPrDefault").holds(|xml| {
                xml.tag("w:rPr").holds(|xml| {
                    xml.tag("w:rFonts").set("w:ascii", FONT).set("w:hAnsi", FONT).set("w:eastAsia", FONT).set("w:cs", FONT).empty();
                    xml.tag("w:sz").set("w:val", 21).empty();
                    xml.tag("w:szCs").set("w:val", 21).empty();
                    xml.tag("w:lang").set("w:val", &flow.lang).set("w:eastAsia", &flow.lang).set("w:bidi", "ar-SA").empty();
                });
            });
            xml.tag("w:pPrDefault").holds(|xml| xml.tag("w:pPr").empty());
        });
        let normal = xml.tag("w:style").set("w:type", "paragraph").set("w:default", 1).set("w:styleId", "Normal");
        normal.holds(|xml| {
            xml.tag("w:name").set("w:val", "Normal").empty();
            xml.tag("w:qFormat").empty();
        });
        STYLES.iter().for_each(|style| paragraph(xml, style));
        xml.tag("w:style").set("w:type", "character").set("w:styleId", "Hyperlink").holds(|xml| {
            xml.tag("w:name").set("w:val", "Hyperlink").empty();
            xml.tag("w:rPr").holds(|xml| {
                xml.tag("w:color").set("w:val", look::ACCENT).empty();
                xml.tag("w:u").set("w:val", "single").empty();
            });
        });
        let default = xml.tag("w:style").set("w:type", "table").set("w:default", 1).set("w:styleId", "TableNormal");
        default.holds(|xml| {
            xml.tag("w:name").set("w:val", "Normal Table").empty();
            xml.tag("w:tblPr").holds(|xml| xml.tag("w:tblInd").set("w:w", 0).set("w:type", "dxa").empty());
        });
        table(xml, "PlainTable", "Report Facts", false);
        table(xml, "ReportTable", "Report Table", true);
    });
    xml.done()
}

fn paragraph(xml: &mut Xml, (id, name, based, next, set, level): &Style) {
    let own = xml.tag("w:style").set("w:type", "paragraph").maybe("w:customStyle", (!OF_WORD.contains(id)).then_some(1));
    own.set("w:styleId", id).holds(|xml| {
        xml.tag("w:name").set("w:val", name).empty();
        xml.tag("w:basedOn").set("w:val", based).empty();
        xml.tag("w:next").set("w:val", next).empty();
        xml.tag("w:qFormat").empty();
        xml.tag("w:pPr").holds(|xml| {
            if set.keep {
                xml.tag("w:keepNext").empty();
                xml.tag("w:keepLines").empty();
            }
            if *id == "ListBullet" {
                xml.tag("w:numPr").holds(|xml| xml.tag("w:numId").set("w:val", 1).empty());
            }
            rule(xml, id);
            tabs(xml, id);
            let after = if *id == "ListBullet" { 3.0 } else { set.after };
            xml.tag("w:spacing").set("w:before", twips(set.before)).set("w:after", twips(after)).empty();
            match *id {
                "TOC2" => xml.tag("w:ind").set("w:left", twips(14.0)).set("w:right", twips(30.0)).empty(),
                "TOC1" => xml.tag("w:ind").set("w:right", twips(30.0)).empty(),
                "TableNumber" => xml.tag("w:jc").set("w:val", "right").empty(),
                _ => {}
            }
            if let Some(level) = level {
                xml.tag("w:outlineLvl").set("w:val", level).empty();
            }
        });
        run_settings(xml, set);
    });
}

/// A rule under the head of a page and above its foot, and under the subtitle of the cover.
fn rule(xml: &mut Xml, id: &str) {
    let (side, size, color) = match id {
        "Header" => ("w:bottom", 4, RULE),
        "Footer" => ("w:top", 4, RULE),
        "CoverOrganisation" => ("w:bottom", 12, look::ACCENT),
        _ => return,
    };
    xml.tag("w:pBdr").holds(|xml| xml.tag(side).set("w:val", "single").set("w:sz", size).set("w:space", 4).set("w:color", color).empty());
}

fn tabs(xml: &mut Xml, id: &str) {
    if let "TOC1" | "TOC2" = id {
        let end = twips(PORTRAIT.body());
        xml.tag("w:tabs").holds(|xml| xml.tag("w:tab").set("w:val", "right").set("w:leader", "dot").set("w:pos", end).empty());
    }
}

fn table(xml: &mut Xml, id: &str, name: &str, ruled: bool) {
    xml.tag("w:style").set("w:type", "table").set("w:customStyle", 1).set("w:styleId", id).holds(|xml| {
        xml.tag("w:name").set("w:val", name).empty();
        xml.tag("w:basedOn").set("w:val", "TableNormal").empty();
        xml.tag("w:tblPr").holds(|xml| {
            xml.tag("w:tblBorders").holds(|xml| {
                let sides: &[&'static str] = if ruled { &["w:top", "w:bottom", "w:insideH"] } else { &["w:insideH"] };
                for side in sides {
                    xml.tag(side).set("w:val", if ruled { "single" } else { "nil" }).set("w:sz", 4).set("w:space", 0).set("w:color", RULE).empty();
                }
            });
            xml.tag("w:tblCellMar").holds(|xml| {
                for side in ["w:left", "w:right"] {
                    xml.tag(side).set("w:w", twips(4.0)).set("w:type", "dxa").empty();
                }
            });
        });
    });
}
