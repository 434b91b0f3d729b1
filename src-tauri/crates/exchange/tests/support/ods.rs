//! An ODS as LibreOffice writes it: covered cells under merged ones, empty cells repeated, hidden sheets by their style.

use super::{In, Page};
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const ROOT: &str = r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>"#;
const MANIFEST: &str = r#"<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"#;

pub fn write(pages: &[Page]) -> Vec<u8> {
    let mut body = ROOT.to_owned();
    for page in pages {
        table(&mut body, page);
    }
    body.push_str("</office:spreadsheet></office:body></office:document-content>");
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    let parts = [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet", CompressionMethod::Stored),
        ("content.xml", &body, CompressionMethod::Deflated),
        ("META-INF/manifest.xml", MANIFEST, CompressionMethod::Deflated),
    ];
    for (name, text, method) in parts {
        file.start_file(name, SimpleFileOptions::default().compression_method(method)).unwrap();
        file.write_all(text.as_bytes()).unwrap();
    }
    file.finish().unwrap().into_inner()
}

fn table(body: &mut String, page: &Page) {
    let style = if page.hidden { "ta2" } else { "ta1" };
    write!(body, r#"<table:table table:name="{}" table:style-name="{style}">"#, escaped(&page.name)).unwrap();
    let columns = page.lines.iter().map(Vec::len).max().unwrap_or(1).max(1);
    write!(body, r#"<table:table-column table:number-columns-repeated="{columns}"/>"#).unwrap();
    for (row, cells) in (0u32..).zip(&page.lines) {
        let shown = if page.hidden_rows.contains(&row) { r#" table:visibility="collapse""# } else { "" };
        write!(body, "<table:table-row{shown}>").unwrap();
        for column in 0..u16::try_from(columns).unwrap() {
            one(body, page, row, column, cells.get(usize::from(column)).unwrap_or(&In::Empty));
        }
        body.push_str("</table:table-row>");
    }
    body.push_str(r#"<table:table-row table:number-rows-repeated="1048"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>"#);
}

fn one(body: &mut String, page: &Page, row: u32, column: u16, cell: &In) {
    let over = page.merged.iter().find(|(top, left, bottom, right)| (*top..=*bottom).contains(&row) && (*left..=*right).contains(&column));
    let (tag, span) = match over {
        Some((top, left, bottom, right)) if (*top, *left) == (row, column) => {
            ("table-cell", format!(r#" table:number-columns-spanned="{}" table:number-rows-spanned="{}""#, right - left + 1, bottom - top + 1))
        }
        Some(_) => ("covered-table-cell", String::new()),
        None => ("table-cell", String::new()),
    };
    let text = |text: &str| escaped(text).split('\n').map(|line| format!("<text:p>{line}</text:p>")).collect::<String>();
    let (kind, inner) = match cell {
        In::Text(own) => (r#" office:value-type="string""#.to_owned(), text(own)),
        In::Number(number) => (format!(r#" office:value-type="float" office:value="{number}""#), text(&number.to_string())),
        In::Day(day) => (format!(r#" office:value-type="date" office:date-value="{day}""#), text(&day.to_string())),
        In::Flag(flag) => (format!(r#" office:value-type="boolean" office:boolean-value="{flag}""#), text(&flag.to_string())),
        In::Formula(formula, result) => {
            (format!(r#" table:formula="of:{}" office:value-type="float" office:value="{result}""#, escaped(formula)), text(result))
        }
        In::Empty => (String::new(), String::new()),
    };
    write!(body, "<table:{tag}{span}{kind}>{inner}</table:{tag}>").unwrap();
}

fn escaped(text: &str) -> String {
    let legal = |c: &char| matches!(c, '\n' | '\t') || !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
    let text: String = text.chars().filter(legal).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
