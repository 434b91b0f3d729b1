//! The files as archives: well formed, dated by the document, the same twice, safe with any text.

mod support;

use office::Format;
use report::content::{Block, Cell, Column, Row, Span, Table};
use roxmltree::Document as Tree;
use support::report_support::{document, small};
use support::{made, parts, progress_report, text};

#[test]
fn the_same_document_gives_the_same_bytes() {
    let report = progress_report();
    for format in Format::ALL {
        assert!(made(&report, format) == made(&report, format), "{format:?}");
        let (first, mut later) = (small(), small());
        later.produced_at += chrono::TimeDelta::days(1);
        assert!(made(&first, format) != made(&later, format), "{format:?} carries the date of the document");
    }
}

#[test]
fn every_part_is_well_formed() {
    let mut seen = 0;
    for format in Format::ALL {
        for (name, bytes) in parts(&made(&progress_report(), format)) {
            if name.ends_with(".xml") || name.ends_with(".rels") || name.ends_with(".svg") {
                let part = String::from_utf8(bytes).unwrap();
                assert!(Tree::parse(part.trim_start()).is_ok(), "{format:?} {name}");
                seen += 1;
            }
        }
    }
    assert!(seen > 40, "{seen}");
}

#[test]
fn an_odt_says_what_it_is_in_its_first_bytes_and_lists_its_files() {
    let bytes = made(&small(), Format::Odt);
    let mime = b"mimetypeapplication/vnd.oasis.opendocument.text";
    assert_eq!(&bytes[30..30 + mime.len()], mime, "first, not compressed, without an extra field");
    let files = parts(&bytes);
    let manifest = text(&files, "META-INF/manifest.xml");
    for name in files.keys().filter(|name| *name != "mimetype" && !name.starts_with("META-INF/")) {
        assert!(manifest.contains(&format!("\"{name}\"")), "{name}");
    }
}

#[test]
fn every_relation_of_a_docx_leads_to_a_part_with_a_type() {
    let files = parts(&made(&progress_report(), Format::Docx));
    let types = text(&files, "[Content_Types].xml");
    for (relations, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
        let part = text(&files, relations);
        let tree = Tree::parse(&part).unwrap();
        let targets: Vec<String> = tree.descendants().filter_map(|node| node.attribute("Target")).map(|target| format!("{folder}{target}")).collect();
        assert!(targets.len() >= 3);
        for target in targets {
            let end = target.rsplit('.').next().unwrap();
            assert!(files.contains_key(&target), "{target}");
            assert!(types.contains(&format!("\"/{target}\"")) || matches!(end, "png" | "svg"), "{target}");
        }
    }
}

#[test]
fn title_author_and_date_are_those_of_the_document() {
    let (docx, odt) = (parts(&made(&small(), Format::Docx)), parts(&made(&small(), Format::Odt)));
    let (core, meta) = (text(&docx, "docProps/core.xml"), text(&odt, "meta.xml"));
    for said in ["<dc:title>Rapport d’essai</dc:title>", "PETR Ternois-7\u{a0}Vallées", "2018-03-12T08:30:00Z", "fr-FR"] {
        let plain = |part: &str| part.replace('\u{a0}', " ").contains(&said.replace('\u{a0}', " "));
        assert!(plain(&core), "{said}: {core}");
        assert!(plain(&meta), "{said}: {meta}");
    }
}

#[test]
fn hostile_texts_are_written_and_stay_texts() {
    let hostile = "\u{0}\u{b}\u{1}a < b & \"c\" 'd' ]]> \u{fffe}\u{ffff} 🌱 \u{202e}x\r\ny =1+1";
    let table = Table {
        caption: hostile.into(),
        columns: vec![Column::words(hostile, f32::NAN), Column::number("", -1.0)],
        rows: vec![Row { cells: vec!["=cmd()".into(), Cell::link(hostile, "nowhere"), "de trop".into()], total: true }, Row::default()],
        ..Table::default()
    };
    let mut report = document(vec![report::content::Section {
        title: hostile.into(),
        anchor: hostile.into(),
        in_toc: true,
        blocks: vec![Block::Toc, Block::Para(vec![Span::link(hostile, hostile)]), Block::Table(table), Block::heading(3, hostile, "")],
        ..report::content::Section::default()
    }]);
    report.labels.page_of = "{page".to_owned();
    for format in Format::ALL {
        let files = parts(&made(&report, format));
        for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".xml")) {
            let part = String::from_utf8(bytes.clone()).unwrap();
            assert!(Tree::parse(&part).is_ok(), "{format:?} {name}");
        }
        let all: String = files.iter().filter(|(name, _)| name.ends_with(".xml")).map(|(_, bytes)| String::from_utf8_lossy(bytes)).collect();
        assert!(all.contains("🌱") && all.contains("a &lt; b &amp; ") && all.contains("=cmd()") && all.contains("de trop"), "{format:?}");
        assert!(!all.contains("<f>"), "{format:?}: a text became a formula");
    }
}

#[test]
fn a_document_of_nothing_is_a_file_all_the_same() {
    let mut report = document(Vec::new());
    report.cover = None;
    for format in Format::ALL {
        assert!(made(&report, format).starts_with(b"PK"), "{format:?}");
    }
}
