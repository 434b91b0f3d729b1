//! A text as DOCX: nothing is lost, and what makes it accessible and easy to change is there.

mod support;

use office::Format;
use report::chart::Chart;
use report::content::{Block, Document};
use roxmltree::{Document as Tree, Node};
use std::collections::BTreeSet;
use support::report_support::small;
use support::{charts, lost, made, parts, progress_report, said, text, tight};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

fn main_part(document: &Document) -> String {
    text(&parts(&made(document, Format::Docx)), "word/document.xml")
}

fn all<'a>(node: Node<'a, 'a>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.descendants().filter(move |node| node.has_tag_name((W, name)))
}

fn attribute(node: Node<'_, '_>, name: &str) -> String {
    node.attribute((W, name)).unwrap_or_default().to_owned()
}

/// The style of a paragraph.
fn style(paragraph: Node<'_, '_>) -> String {
    let own = paragraph.descendants().find(|node| node.has_tag_name((W, "pStyle")));
    own.map(|node| attribute(node, "val")).unwrap_or_default()
}

/// The words of a node; a table of contents says headings before they come, and is left out.
fn words(node: Node<'_, '_>) -> String {
    node.descendants().filter(|node| node.has_tag_name((W, "t"))).filter_map(|node| node.text()).collect()
}

fn body_text(tree: &Tree<'_>) -> String {
    let shown = all(tree.root_element(), "p").filter(|one| !style(*one).starts_with("TOC"));
    tight(&shown.map(words).collect::<Vec<_>>().join("\n"))
}

#[test]
fn every_text_of_the_document_is_there_in_order() {
    for document in [small(), progress_report()] {
        let part = main_part(&document);
        let wanted = said(&document);
        assert!(wanted.len() > 20, "{}", wanted.len());
        assert_eq!(lost(&wanted, &body_text(&Tree::parse(&part).unwrap())), None);
    }
}

#[test]
fn headings_are_real_and_never_skip_a_level() {
    let document = progress_report();
    let part = main_part(&document);
    let tree = Tree::parse(&part).unwrap();
    let levels: Vec<u32> = all(tree.root_element(), "p").filter_map(|one| style(one).strip_prefix("Heading")?[..1].parse().ok()).collect();
    let wanted = document.sections.len()
        + document.sections.iter().flat_map(|section| &section.blocks).filter(|block| matches!(block, Block::Heading { .. })).count();
    assert_eq!(levels.len(), wanted);
    let mut before = 0;
    for level in levels {
        assert!(level <= before + 1, "{level} after {before}");
        before = level;
    }
}

#[test]
fn the_contents_are_a_field_filled_with_links_to_marks_that_exist() {
    let document = progress_report();
    let part = main_part(&document);
    let tree = Tree::parse(&part).unwrap();
    let root = tree.root_element();
    let marks: BTreeSet<String> = all(root, "bookmarkStart").map(|node| attribute(node, "name")).collect();
    let anchors: Vec<String> = all(root, "hyperlink").map(|node| attribute(node, "anchor")).collect();
    assert!(anchors.iter().all(|anchor| marks.contains(anchor)), "{anchors:?} {marks:?}");
    assert!(marks.iter().all(|mark| mark.len() <= 40 && mark.starts_with(|c: char| c.is_ascii_alphabetic())), "{marks:?}");
    let lines: Vec<String> = all(root, "p").filter(|one| style(*one).starts_with("TOC")).map(words).collect();
    let wanted = document.sections.iter().filter(|section| section.in_toc).count()
        + document.sections.iter().flat_map(|s| &s.blocks).filter(|block| matches!(block, Block::Heading { in_toc: true, .. })).count();
    assert_eq!(lines.len(), wanted);
    assert!(lines.iter().all(|line| !line.trim().is_empty()));
    let fields: Vec<&str> = all(root, "instrText").filter_map(|node| node.text()).collect();
    assert!(fields[0].trim().starts_with("TOC "), "{fields:?}");
    let kinds: Vec<String> = all(root, "fldChar").map(|node| attribute(node, "fldCharType")).collect();
    let count = |kind: &str| kinds.iter().filter(|own| *own == kind).count();
    assert_eq!((count("begin"), count("separate")), (count("end"), count("end")));
}

#[test]
fn tables_have_heads_that_repeat_and_totals_in_bold() {
    let document = progress_report();
    let part = main_part(&document);
    let tree = Tree::parse(&part).unwrap();
    let tables: Vec<&report::content::Table> = document
        .sections
        .iter()
        .flat_map(|section| &section.blocks)
        .filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
        .filter(|table| !table.rows.is_empty())
        .collect();
    let is_table = |node: &Node<'_, '_>| all(*node, "tblStyle").any(|style| attribute(style, "val") == "ReportTable");
    let found: Vec<Node<'_, '_>> = all(tree.root_element(), "tbl").filter(is_table).collect();
    assert_eq!(found.len(), tables.len());
    for (node, table) in found.into_iter().zip(tables) {
        let rows: Vec<Node<'_, '_>> = all(node, "tr").collect();
        assert_eq!(rows.len(), table.rows.len() + 1);
        let heads: Vec<bool> = rows.iter().map(|row| all(*row, "tblHeader").next().is_some()).collect();
        assert!(heads[0] && !heads[1..].contains(&true), "{heads:?}");
        for (row, own) in rows[1..].iter().zip(&table.rows) {
            assert_eq!(all(*row, "tc").count(), table.columns.len());
            assert!(all(*row, "p").all(|one| (style(one) == "TableTotal") == own.total), "{}", words(*row));
        }
        let widths: i64 = all(node, "gridCol").map(|node| attribute(node, "w").parse::<i64>().unwrap()).sum();
        let body = if table.landscape { 841.9 - 85.0 } else { 595.3 - 119.0 };
        assert!((widths as f64 / 20.0 - body).abs() < 2.0, "{widths}");
    }
}

#[test]
fn wide_tables_lie_on_wide_pages_and_the_cover_has_no_head() {
    let document = progress_report();
    let part = main_part(&document);
    let tree = Tree::parse(&part).unwrap();
    let sections: Vec<Node<'_, '_>> = all(tree.root_element(), "sectPr").collect();
    let heads: Vec<usize> = sections.iter().map(|section| all(*section, "headerReference").count()).collect();
    assert!(heads[0] == 0 && heads[1..].iter().all(|count| *count == 1), "{heads:?}");
    let wide = |section: &Node<'_, '_>| all(*section, "pgSz").any(|size| attribute(size, "orient") == "landscape");
    assert!(sections.iter().filter(|section| wide(section)).count() >= 3);
    let files = parts(&made(&document, Format::Docx));
    let foot = text(&files, "word/footer1.xml");
    assert!(foot.contains(" PAGE ") && foot.contains(" NUMPAGES "), "{foot}");
}

#[test]
fn every_picture_says_its_figures_and_names_files_that_exist() {
    let document = progress_report();
    let files = parts(&made(&document, Format::Docx));
    let part = text(&files, "word/document.xml");
    let tree = Tree::parse(&part).unwrap();
    let told: Vec<String> =
        tree.descendants().filter(|node| node.tag_name().name() == "docPr").map(|node| tight(node.attribute("descr").unwrap_or_default())).collect();
    let wanted = charts(&document);
    assert!(wanted.len() > 4);
    assert_eq!(told.len(), wanted.len());
    for (told, (alt, chart)) in told.iter().zip(&wanted) {
        assert!(told.starts_with(&tight(alt)), "{told}");
        for text in figures(chart) {
            assert!(told.contains(&tight(&text)), "{text}: {told}");
        }
    }
    for place in 1..=wanted.len() {
        let svg = text(&files, &format!("word/media/picture{place}.svg"));
        Tree::parse(&svg).unwrap();
        assert!(!svg.contains("<text"), "words are outlines: no machine draws them with another font");
        assert!(files[&format!("word/media/picture{place}.png")].starts_with(b"\x89PNG"));
    }
}

/// The figures that a chart shows.
fn figures(chart: &Chart) -> Vec<String> {
    let of = |amounts: &[report::chart::Amount]| amounts.iter().filter(|one| one.value != 0.0).map(|one| one.text.clone()).collect::<Vec<_>>();
    match chart {
        Chart::StatusDonut { parts, .. } => parts.iter().flat_map(|part| [part.label.clone(), part.amount.text.clone()]).collect(),
        Chart::StackedBars { rows, .. } | Chart::PartBars { rows, .. } => rows.iter().flat_map(|row| of(&row.amounts)).collect(),
        Chart::GroupedBars { groups, .. } | Chart::BarRows { groups, .. } => groups.iter().flat_map(|group| of(&group.amounts)).collect(),
        Chart::HorizontalBars { bars } => bars.iter().flat_map(|(name, amount)| [name.clone(), amount.text.clone()]).collect(),
        Chart::Gantt { rows, .. } => rows.iter().map(|row| row.label.clone()).collect(),
        Chart::Trend { points, .. } => points.iter().map(|(_, amount)| amount.text.clone()).collect(),
        Chart::Course { lines } => {
            let told = lines.iter().flat_map(|line| &line.points).map(|(_, amount)| amount.text.clone());
            told.filter(|text| !text.is_empty()).collect()
        }
        Chart::Radar { spokes, .. } => spokes.iter().map(|(label, _)| label.clone()).collect(),
        Chart::Progress { .. } | Chart::Spark { .. } => Vec::new(),
    }
}

#[test]
fn no_style_is_used_that_the_styles_do_not_have() {
    let files = parts(&made(&progress_report(), Format::Docx));
    let (styles, part) = (text(&files, "word/styles.xml"), text(&files, "word/document.xml"));
    let (styles, part) = (Tree::parse(&styles).unwrap(), Tree::parse(&part).unwrap());
    let known: BTreeSet<String> = all(styles.root_element(), "style").map(|node| attribute(node, "styleId")).collect();
    let named = ["pStyle", "rStyle", "tblStyle"].into_iter().flat_map(|name| all(part.root_element(), name)).map(|node| attribute(node, "val"));
    let used: BTreeSet<String> = named.collect();
    assert!(used.len() > 15 && used.is_subset(&known), "{:?}", used.difference(&known));
    let lang = all(styles.root_element(), "lang").next().unwrap();
    assert_eq!(attribute(lang, "val"), "fr-FR");
}
