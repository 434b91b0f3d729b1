//! The styles and the pages, under the names that LibreOffice knows. Invariant: the text names no style that is not here.

use super::inline::{page_of, words};
use super::{named, points};
use crate::flow::Flow;
use crate::look::{self, FONT, Page, RULE, Set};
use crate::xml::Xml;

/// A style: name, the one it follows, how it is set, level in the outline, how its lines stand.
type Style = (&'static str, &'static str, Set, Option<u8>, Option<&'static str>);

const BASE: &str = "Standard";
const STYLES: [Style; 31] = [
    ("Text_20_body", BASE, look::BODY, None, None),
    ("Title", BASE, look::TITLE, None, None),
    ("Subtitle", BASE, look::SUBTITLE, None, None),
    ("Cover_20_Organisation", BASE, look::ORGANISATION, None, None),
    ("Cover_20_Kind", BASE, look::EYEBROW, None, None),
    ("Heading_20_1", BASE, look::H1, Some(1), None),
    ("Heading_20_2", BASE, look::H2, Some(2), None),
    ("Heading_20_3", BASE, look::H3, Some(3), None),
    // The index is made of the first two headings above: these are headings that it leaves out.
    ("Heading_20_1_20_Unlisted", "Heading_20_1", look::H1, Some(1), None),
    ("Heading_20_2_20_Unlisted", "Heading_20_2", look::H2, Some(2), None),
    ("Caption", BASE, look::CAPTION, None, None),
    ("List_20_Bullet", BASE, look::BODY, None, None),
    ("Picture", BASE, look::PICTURE, None, None),
    ("Gap", BASE, look::RUNNING, None, None),
    ("Table_20_Contents", BASE, look::CELL, None, None),
    ("Table_20_Contents_20_Number", "Table_20_Contents", look::CELL, None, Some("end")),
    ("Table_20_Contents_20_Center", "Table_20_Contents", look::CELL, None, Some("center")),
    ("Table_20_Heading", "Table_20_Contents", look::HEAD, None, None),
    ("Table_20_Heading_20_Number", "Table_20_Heading", look::HEAD, None, Some("end")),
    ("Table_20_Heading_20_Center", "Table_20_Heading", look::HEAD, None, Some("center")),
    ("Table_20_Total", "Table_20_Contents", look::TOTAL, None, None),
    ("Table_20_Total_20_Number", "Table_20_Total", look::TOTAL, None, Some("end")),
    ("Table_20_Total_20_Center", "Table_20_Total", look::TOTAL, None, Some("center")),
    ("Key", BASE, look::KEY, None, None),
    ("Value", BASE, look::VALUE, None, None),
    ("Key_20_Figure", BASE, look::FIGURE, None, None),
    ("Key_20_Figure_20_Label", BASE, look::FIGURE_LABEL, None, None),
    ("Contents_20_1", BASE, look::TOC_1, None, None),
    ("Contents_20_2", BASE, look::TOC_2, None, None),
    ("Header", BASE, look::RUNNING, None, None),
    ("Footer", BASE, look::RUNNING, None, None),
];

/// The pages: name, whether they lie on their side, whether they have a head and a foot.
const PAGES: [(&str, bool, bool); 3] = [("Standard", false, true), ("Landscape", true, true), ("Cover", false, false)];

/// The part.
pub fn write(flow: &Flow) -> Vec<u8> {
    let mut xml = Xml::file();
    named(xml.tag("office:document-styles")).holds(|xml| {
        xml.tag("office:font-face-decls").holds(|xml| {
            let face = xml.tag("style:font-face").set("style:name", FONT).set("svg:font-family", format!("{FONT}, Carlito"));
            face.set("style:font-family-generic", "swiss").set("style:font-pitch", "variable").empty();
        });
        xml.tag("office:styles").holds(|xml| {
            defaults(xml, &flow.lang);
            STYLES.iter().for_each(|style| paragraph(xml, style));
            characters(xml);
            bullets(xml);
        });
        xml.tag("office:automatic-styles").holds(|xml| {
            for (name, landscape, running) in PAGES {
                layout(xml, name, Page::of(landscape), running);
            }
            running_on_wide_pages(xml);
        });
        xml.tag("office:master-styles").holds(|xml| {
            for (name, landscape, running) in PAGES {
                master(xml, flow, name, landscape, running);
            }
        });
    });
    xml.done()
}

fn defaults(xml: &mut Xml, lang: &str) {
    let (language, country) = lang.split_once('-').unwrap_or((lang, "none"));
    xml.tag("style:default-style").set("style:family", "paragraph").holds(|xml| {
        xml.tag("style:paragraph-properties").set("style:tab-stop-distance", "36pt").set("style:writing-mode", "lr-tb").empty();
        let text = xml.tag("style:text-properties").set("style:font-name", FONT).set("fo:font-size", "10.5pt").set("fo:hyphenate", "false");
        text.set("fo:language", language).set("fo:country", country).empty();
    });
    xml.tag("style:style").set("style:name", BASE).set("style:family", "paragraph").set("style:class", "text").empty();
}

fn paragraph(xml: &mut Xml, (name, parent, set, level, align): &Style) {
    let shown = name.replace("_20_", " ");
    let own = xml.tag("style:style").set("style:name", name).set("style:display-name", shown).set("style:family", "paragraph");
    let own = own.set("style:parent-style-name", parent);
    let next = level.map(|_| "Text_20_body");
    let own = own.maybe("style:next-style-name", next).maybe("style:default-outline-level", *level);
    own.maybe("style:list-style-name", (*name == "List_20_Bullet").then_some("Bullets")).holds(|xml| {
        let after = if *name == "List_20_Bullet" { 3.0 } else { set.after };
        // Word takes the larger of two spaces that meet, OpenDocument takes both: what stands above headings has one already.
        let before = if set.keep { (set.before - look::BODY.after).max(0.0) } else { set.before };
        let settings = xml.tag("style:paragraph-properties").set("fo:margin-top", points(before)).set("fo:margin-bottom", points(after));
        let settings = settings.maybe("fo:keep-with-next", set.keep.then_some("always")).maybe("fo:text-align", *align);
        let settings = settings.maybe("fo:margin-left", (*name == "Contents_20_2").then(|| points(14.0)));
        let settings = settings.maybe("fo:line-height", (*name == "Gap").then(|| points(6.0)));
        let rule = |width: f32, color: &str| format!("{width}pt solid #{color}");
        let settings = match *name {
            "Header" => settings.set("fo:border-bottom", rule(0.5, RULE)).set("fo:padding-bottom", "4pt"),
            "Footer" => settings.set("fo:border-top", rule(0.5, RULE)).set("fo:padding-top", "4pt"),
            "Cover_20_Organisation" => settings.set("fo:border-bottom", rule(1.5, look::ACCENT)).set("fo:padding-bottom", "4pt"),
            _ => settings,
        };
        match *name {
            "Contents_20_1" | "Header" | "Footer" => settings.holds(|xml| stop(xml, look::PORTRAIT.body(), name.starts_with('C'))),
            "Contents_20_2" => settings.holds(|xml| stop(xml, look::PORTRAIT.body() - 14.0, true)),
            _ => settings.empty(),
        }
        let text = xml.tag("style:text-properties").set("fo:font-size", points(set.size)).set("fo:color", format!("#{}", set.color));
        text.set("fo:font-weight", if set.bold { "bold" } else { "normal" }).empty();
    });
}

/// A stop on the right, after dots where asked for.
fn stop(xml: &mut Xml, at: f32, dots: bool) {
    xml.tag("style:tab-stops").holds(|xml| {
        let stop = xml.tag("style:tab-stop").set("style:position", points(at)).set("style:type", "right");
        stop.maybe("style:leader-style", dots.then_some("dotted")).maybe("style:leader-text", dots.then_some(".")).empty();
    });
}

fn characters(xml: &mut Xml) {
    for (name, bold, italic) in [("Strong", true, false), ("Emphasis", false, true), ("Strong_20_Emphasis", true, true)] {
        xml.tag("style:style").set("style:name", name).set("style:family", "text").holds(|xml| {
            let text = xml.tag("style:text-properties").maybe("fo:font-weight", bold.then_some("bold"));
            text.maybe("fo:font-style", italic.then_some("italic")).empty();
        });
    }
    let link = xml.tag("style:style").set("style:name", "Internet_20_link").set("style:display-name", "Internet Link").set("style:family", "text");
    link.holds(|xml| {
        let text = xml.tag("style:text-properties").set("fo:color", format!("#{}", look::ACCENT)).set("style:text-underline-style", "solid");
        text.set("style:text-underline-width", "auto").set("style:text-underline-color", "font-color").empty();
    });
    // A line of the contents is a link that looks like the line.
    let quiet = xml.tag("style:style").set("style:name", "Index_20_Link").set("style:display-name", "Index Link").set("style:family", "text");
    quiet.empty();
    let frame = xml.tag("style:style").set("style:name", "Picture").set("style:family", "graphic");
    frame.holds(|xml| xml.tag("style:graphic-properties").set("style:vertical-pos", "top").set("style:vertical-rel", "baseline").empty());
}

fn bullets(xml: &mut Xml) {
    xml.tag("text:list-style").set("style:name", "Bullets").holds(|xml| {
        xml.tag("text:list-level-style-bullet").set("text:level", 1).set("text:bullet-char", "•").holds(|xml| {
            xml.tag("style:list-level-properties").set("text:list-level-position-and-space-mode", "label-alignment").holds(|xml| {
                let label = xml.tag("style:list-level-label-alignment").set("text:label-followed-by", "listtab");
                label.set("text:list-tab-stop-position", "16pt").set("fo:text-indent", "-12pt").set("fo:margin-left", "16pt").empty();
            });
            xml.tag("style:text-properties").set("fo:color", format!("#{}", look::ACCENT)).empty();
        });
    });
}

fn layout(xml: &mut Xml, name: &str, page: Page, running: bool) {
    xml.tag("style:page-layout").set("style:name", format!("Layout_20_{name}")).holds(|xml| {
        let edge = points(if running { page.edge - 38.0 } else { page.edge });
        let settings =
            xml.tag("style:page-layout-properties").set("fo:page-width", points(page.width())).set("fo:page-height", points(page.height()));
        let settings = settings.set("style:print-orientation", if page.landscape { "landscape" } else { "portrait" });
        let settings = settings.set("fo:margin-left", points(page.side)).set("fo:margin-right", points(page.side));
        settings.set("fo:margin-top", &edge).set("fo:margin-bottom", &edge).empty();
        if running {
            for (part, margin) in [("style:header-style", "fo:margin-bottom"), ("style:footer-style", "fo:margin-top")] {
                xml.tag(part).holds(|xml| xml.tag("style:header-footer-properties").set("fo:min-height", "14pt").set(margin, "16pt").empty());
            }
        }
    });
}

/// Heads and feet of wide pages: their stop is further on.
fn running_on_wide_pages(xml: &mut Xml) {
    for name in ["Header", "Footer"] {
        let own = xml.tag("style:style").set("style:name", format!("{name}_20_Landscape")).set("style:family", "paragraph");
        own.set("style:parent-style-name", name)
            .holds(|xml| xml.tag("style:paragraph-properties").holds(|xml| stop(xml, look::LANDSCAPE.body(), false)));
    }
}

fn master(xml: &mut Xml, flow: &Flow, name: &str, landscape: bool, running: bool) {
    let page = xml.tag("style:master-page").set("style:name", name).set("style:page-layout-name", format!("Layout_20_{name}"));
    page.holds(|xml| {
        if !running {
            return;
        }
        let style = |name: &str| if landscape { format!("{name}_20_Landscape") } else { name.to_owned() };
        xml.tag("style:header").holds(|xml| {
            xml.tag("text:p").set("text:style-name", style("Header")).holds(|xml| {
                words(xml, &flow.running_head);
                xml.tag("text:tab").empty();
                xml.tag("text:chapter").set("text:display", "name").set("text:outline-level", 1).empty();
            });
        });
        xml.tag("style:footer").holds(|xml| {
            xml.tag("text:p").set("text:style-name", style("Footer")).holds(|xml| {
                words(xml, &flow.running_foot);
                xml.tag("text:tab").empty();
                page_of(xml, &flow.page_of);
            });
        });
    });
}
