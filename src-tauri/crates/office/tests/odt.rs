//! A text as ODT: nothing is lost, and what makes it accessible and easy to change is there.

mod support;

use office::Format;
use report::content::{Block, Document};
use roxmltree::{Document as Tree, Node};
use std::collections::BTreeSet;
use support::report_support::small;
use support::{charts, lost, made, parts, progress_report, said, text, tight};

fn content(document: &Document) -> String {
    text(&parts(&made(document, Format::Odt)), "content.xml")
}

fn all<'a>(node: Node<'a, 'a>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.descendants().filter(move |node| node.tag_name().name() == name)
}

/// An attribute by its name, whatever its space.
fn attribute(node: Node<'_, '_>, name: &str) -> String {
    node.attributes().find(|one| one.name() == name).map(|one| one.value().to_owned()).unwrap_or_default()
}

fn words(node: Node<'_, '_>) -> String {
    node.descendants()
        .filter(|node| node.is_text() && !matches!(node.parent().unwrap().tag_name().name(), "desc" | "title"))
        .filter_map(|node| node.text())
        .collect()
}

fn in_contents(node: Node<'_, '_>) -> bool {
    node.ancestors().any(|above| above.tag_name().name() == "table-of-content")
}

#[test]
fn every_text_of_the_document_is_there_in_order() {
    for document in [small(), progress_report()] {
        let part = content(&document);
        let tree = Tree::parse(&part).unwrap();
        let shown = tree.descendants().filter(|node| matches!(node.tag_name().name(), "p" | "h") && !in_contents(*node));
        let found = tight(&shown.map(words).collect::<Vec<_>>().join("\n"));
        assert_eq!(lost(&said(&document), &found), None);
    }
}

#[test]
fn headings_carry_their_level_and_never_skip_one() {
    let document = progress_report();
    let part = content(&document);
    let tree = Tree::parse(&part).unwrap();
    let levels: Vec<u32> = all(tree.root_element(), "h").map(|node| attribute(node, "outline-level").parse().unwrap()).collect();
    let wanted = document.sections.len()
        + document.sections.iter().flat_map(|section| &section.blocks).filter(|block| matches!(block, Block::Heading { .. })).count();
    assert_eq!(levels.len(), wanted);
    assert!(levels[0] == 1 && levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
}

#[test]
fn the_index_is_filled_and_links_lead_to_marks_that_exist() {
    let document = progress_report();
    let part = content(&document);
    let tree = Tree::parse(&part).unwrap();
    let root = tree.root_element();
    let marks: BTreeSet<String> = all(root, "bookmark-start").map(|node| attribute(node, "name")).collect();
    let links: Vec<String> = all(root, "a").map(|node| attribute(node, "href").trim_start_matches('#').to_owned()).collect();
    let pages: Vec<String> = all(root, "bookmark-ref").map(|node| attribute(node, "ref-name")).collect();
    assert!(links.iter().chain(&pages).all(|link| marks.contains(link)), "{links:?} {marks:?}");
    let lines = all(root, "index-body").flat_map(|node| all(node, "p")).count();
    let wanted = document.sections.iter().filter(|section| section.in_toc).count()
        + document.sections.iter().flat_map(|s| &s.blocks).filter(|block| matches!(block, Block::Heading { in_toc: true, .. })).count();
    assert_eq!((lines, pages.len()), (wanted, wanted));
}

#[test]
fn tables_have_header_rows_and_every_picture_is_described() {
    let document = progress_report();
    let files = parts(&made(&document, Format::Odt));
    let part = text(&files, "content.xml");
    let tree = Tree::parse(&part).unwrap();
    let root = tree.root_element();
    let blocks = || document.sections.iter().flat_map(|section| &section.blocks);
    let wanted = blocks().filter(|block| matches!(block, Block::Table(table) if !table.rows.is_empty())).count();
    let heads: Vec<usize> = all(root, "table-header-rows").map(|node| all(node, "table-row").count()).collect();
    assert_eq!((heads.len(), heads.iter().all(|rows| *rows == 1)), (wanted, true));
    let frames: Vec<String> = all(root, "frame").map(|node| all(node, "desc").filter_map(|desc| desc.text()).collect()).collect();
    let alts = charts(&document);
    assert_eq!(frames.len(), alts.len());
    assert!(frames.iter().zip(&alts).all(|(frame, (alt, _))| tight(frame).starts_with(&tight(alt))), "{frames:?}");
    for image in all(root, "image") {
        assert!(files.contains_key(&attribute(image, "href")), "{}", attribute(image, "href"));
    }
}

#[test]
fn every_style_and_page_that_is_named_exists() {
    let files = parts(&made(&progress_report(), Format::Odt));
    let (styles, part) = (text(&files, "styles.xml"), text(&files, "content.xml"));
    let (styles, part) = (Tree::parse(&styles).unwrap(), Tree::parse(&part).unwrap());
    let both = || styles.descendants().chain(part.descendants());
    let known: BTreeSet<String> = both()
        .filter(|node| matches!(node.tag_name().name(), "style" | "master-page" | "list-style" | "page-layout" | "default-style"))
        .map(|node| attribute(node, "name"))
        .collect();
    let naming = ["style-name", "parent-style-name", "master-page-name", "page-layout-name", "next-style-name", "list-style-name"];
    let used: BTreeSet<String> =
        both().flat_map(|node| node.attributes()).filter(|one| naming.contains(&one.name())).map(|one| one.value().to_owned()).collect();
    assert!(used.len() > 20 && used.is_subset(&known), "{:?}", used.difference(&known).collect::<Vec<_>>());
    assert!(used.contains("Landscape") && used.contains("Cover"), "{used:?}");
}
