//! Properties of the layout, on documents made by chance: whatever people type, pages are full, whole and in order.

mod cases;

use super::block::{Ink, Kind, Role, TextInk};
use super::{Laid, lay_out};
use crate::chart::{Amount, Chart, Sign};
use crate::content::{Alt, Block, Cell, Column, Cover, Document, Figure, Labels, Photo, Plot, Row, Section, Span, Table};
use crate::structure;
use crate::text::Fonts;
use crate::typo::Manner;
use proptest::prelude::*;
use std::ops::ControlFlow;

/// A square of one point, red, as SVG: every photograph of these documents.
const PICTURE: &[u8] = br##"<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><path d="M0 0h900v900z" fill="#a00"/></svg>"##;

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "[a-zàéèç']{1,12}( [a-zàéèç']{1,12}){0,12}",
        2 => "[A-Za-z0-9 :;!?«»%€.,-]{0,60}",
        1 => "\\PC{0,40}",
        1 => "[a-z]{80,300}",
        1 => "[א-ת]{1,9}( [א-ت0-9()a-z]{1,9}){0,9}".prop_map(|t| t.chars().filter(|c| c.is_alphanumeric() || c.is_ascii()).collect()),
        1 => "[ا-ي]{1,9}( [ا-ي0-9a-z«»]{1,9}){0,30}",
        1 => "[一-龥]{1,120}",
        1 => "[🌀-🙏]{1,20}",
        1 => Just(String::new()),
        1 => "[a-zé]{2,9}( [a-zé]{2,9}){40,160}",
    ]
}

fn row(columns: usize) -> impl Strategy<Value = Row> {
    let cell = (text(), prop::option::weighted(0.2, Just(Sign::Late))).prop_map(|(text, sign)| Cell { text, sign, ..Cell::default() });
    (prop::collection::vec(cell, 0..=columns + 1), prop::bool::weighted(0.1)).prop_map(|(cells, total)| Row { cells, total })
}

fn table() -> impl Strategy<Value = Table> {
    prop_oneof![4 => 1_usize..6, 1 => 6_usize..14].prop_flat_map(|columns| {
        let column = ("[A-Za-z]{1,14}( [a-z]{1,9}){0,2}", 0.1_f32..4.0).prop_map(|(title, weight)| Column::words(title, weight));
        let parts = (text(), prop::collection::vec(column, columns), prop::collection::vec(row(columns), 0..10));
        (parts, any::<bool>(), any::<bool>()).prop_map(|((caption, columns, rows), row_headers, landscape)| Table {
            caption,
            columns,
            rows,
            row_headers,
            empty: "rien".to_owned(),
            landscape,
        })
    })
}

fn block() -> impl Strategy<Value = Block> {
    prop_oneof![
        3 => (0_u8..6, text()).prop_map(|(level, text)| Block::Heading { level, text, anchor: String::new(), in_toc: true }),
        3 => prop::collection::vec(text().prop_map(Span::plain), 1..4).prop_map(Block::Para),
        1 => prop::collection::vec(text().prop_map(|t| vec![Span::plain(t)]), 0..6).prop_map(Block::List),
        1 => prop::collection::vec((text(), text().prop_map(Cell::from)), 0..6).prop_map(Block::KeyValue),
        1 => prop::collection::vec((text(), text()).prop_map(|(value, label)| Figure { value, label }), 0..7).prop_map(Block::Figures),
        3 => table().prop_map(Block::Table),
        1 => text().prop_map(|title| {
            let alt = Alt::new("graphique").expect("not blank");
            Block::Charts(vec![Plot { title, alt, chart: Chart::Progress { ratio: 0.5, text: "50 %".to_owned() } }])
        }),
        1 => prop::collection::vec((text(), any::<bool>()), 0..4).prop_map(|photos| {
            let photo = |(caption, read): (String, bool)| Photo {
                bytes: if read { PICTURE.into() } else { b"rien".as_slice().into() },
                alt: Alt::new("photo").expect("not blank"),
                caption,
            };
            Block::Photos(photos.into_iter().map(photo).collect())
        }),
        1 => (text(), 0_usize..70).prop_map(|(label, count)| {
            let bars = (0..count).map(|i| (format!("{i} {label}"), Amount { value: i as f64, text: label.clone() })).collect();
            let alt = Alt::new("barres").expect("not blank");
            Block::Charts(vec![Plot { title: label, alt, chart: Chart::HorizontalBars { bars } }])
        }),
        1 => Just(Block::PageBreak),
        1 => Just(Block::Tie),
        1 => Just(Block::Toc),
    ]
}

fn document() -> impl Strategy<Value = Document> {
    let section = (text(), prop::collection::vec(block(), 0..7), any::<bool>()).prop_map(|(title, blocks, page_break)| Section {
        title,
        blocks,
        page_break,
        in_toc: true,
        ..Section::default()
    });
    (prop::collection::vec(section, 0..3), text(), prop::bool::ANY).prop_map(|(sections, title, covered)| Document {
        cover: covered.then(|| Cover { title: title.clone(), ..Cover::default() }),
        title,
        subject: String::new(),
        author: String::new(),
        creator: "test".to_owned(),
        lang: "fr".to_owned(),
        produced_at: chrono::DateTime::default(),
        running_head: "tête".to_owned(),
        running_foot: "pied".to_owned(),
        labels: labels(),
        sections,
    })
}

/// The words that a layout adds of its own.
fn labels() -> Labels {
    Labels { continued: "(suite)".to_owned(), broken_picture: "[image illisible]".to_owned(), ..Labels::default() }
}

/// A document of these sections, without a cover.
fn of(sections: Vec<Section>) -> Document {
    Document {
        sections,
        cover: None,
        title: "t".to_owned(),
        subject: String::new(),
        author: String::new(),
        creator: "test".to_owned(),
        lang: "fr".to_owned(),
        produced_at: chrono::DateTime::default(),
        running_head: String::new(),
        running_foot: String::new(),
        labels: labels(),
    }
}

fn laid(document: &Document) -> (Laid, Fonts) {
    let mut fonts = Fonts::new().expect("the bundled fonts");
    let laid = lay_out(document, &mut fonts, &mut |_| ControlFlow::Continue(())).expect("no one cancels");
    (laid, fonts)
}

/// What of a text must be found again: its cleaned characters, but spaces.
fn essence(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// All texts of the structure, joined.
fn printed(laid: &Laid) -> String {
    let dump = structure::dump(laid);
    let mut out = String::new();
    for line in dump.lines().filter(|l| !l.trim_start().starts_with("Figure")) {
        if let (Some(a), Some(b)) = (line.find('"'), line.rfind('"'))
            && a < b
        {
            let quoted: String = serde_json_like(&line[a..=b]);
            out.push_str(&quoted);
        }
    }
    essence(&out)
}

/// Undoes the escapes of `{:?}`.
fn serde_json_like(quoted: &str) -> String {
    let mut out = String::new();
    let mut chars = quoted[1..quoted.len() - 1].chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('u') => {
                let code: String = chars.by_ref().skip(1).take_while(|c| *c != '}').collect();
                out.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
            }
            Some('n' | 't' | 'r') => {}
            Some(other) => out.push(other),
            None => {}
        }
    }
    out
}

fn read(text: &TextInk) -> String {
    text.words.iter().flat_map(|w| &w.glyphs).map(|g| &*g.text).collect()
}

/// Left, top, right, bottom of what is seen of a text: its capitals and its letters, without the space at its end.
fn seen_box(text: &TextInk, fonts: &Fonts) -> [f32; 4] {
    let glyphs: Vec<_> = text.words.iter().flat_map(|w| &w.glyphs).collect();
    let seen = glyphs.iter().rposition(|g| &*g.text != " ").map_or(0, |i| i + 1);
    let wide: i32 = glyphs[..seen].iter().map(|g| g.advance).sum();
    [text.x, text.y - 0.66 * text.size, text.x + wide as f32 * fonts.scale(text.face, text.size), text.y + 0.15 * text.size]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pages_are_full_whole_and_in_order(document in document()) {
        let (laid, fonts) = laid(&document);
        for (number, page) in laid.pages.iter().enumerate() {
            let (paper, tall) = page.sheet.size();
            let (top, bottom) = (page.sheet.top(), page.sheet.top() + page.sheet.height());
            let bare_cover = number == 0 && document.cover.is_some();
            let bare_row = page.boxes.iter().any(|(_, _, k)| matches!(k, Kind::Row | Kind::Slice));
            prop_assert!(!page.owners.is_empty() || laid.pages.len() == 1 || bare_cover || bare_row, "page {number} is empty");
            // Blocks stay in the body and follow each other.
            let mut last = top - 0.01;
            for (from, to, kind) in &page.boxes {
                prop_assert!(*from >= last - 0.02, "page {number}: blocks overlap");
                prop_assert!(*to <= bottom + 0.02, "page {number}: a {kind:?} leaves the body");
                last = *to;
            }
            // Text stays on the body's width.
            for part in page.parts.iter().filter(|p| matches!(p.role, Role::Node(_))) {
                for ink in &part.inks {
                    let Ink::Text(text) = ink else { continue };
                    let glyphs: Vec<_> = text.words.iter().flat_map(|w| &w.glyphs).collect();
                    let seen = glyphs.iter().rposition(|g| &*g.text != " ").map_or(0, |i| i + 1);
                    let wide: i32 = glyphs[..seen].iter().map(|g| g.advance).sum();
                    let right = text.x + wide as f32 * fonts.scale(text.face, text.size);
                    prop_assert!(text.x >= page.sheet.left() - 0.1, "page {number}: text starts at {}", text.x);
                    prop_assert!(right <= paper - page.sheet.left() + 8.0, "page {number}: text ends at {right}");
                    prop_assert!(text.y > 0.0 && text.y < tall);
                    prop_assert!(glyphs.iter().all(|g| g.id != 0), "a glyph is missing");
                }
            }
            // Pictures and texts stay on the body, and no text stands on another.
            let mut boxes: Vec<([f32; 4], String)> = Vec::new();
            for part in &page.parts {
                let Role::Node(node) = part.role else { continue };
                for ink in &part.inks {
                    match ink {
                        Ink::Picture(p) => prop_assert!(p.x >= page.sheet.left() - 0.1 && p.x + p.width <= paper - page.sheet.left() + 0.1 && p.y + p.height <= bottom + 0.1),
                        Ink::Text(text) if laid.tree.nodes[node].tag != "Figure" => boxes.push((seen_box(text, &fonts), read(text))),
                        Ink::Text(text) => {
                            let [left, _, right, _] = seen_box(text, &fonts);
                            prop_assert!(left >= page.sheet.left() - 0.5 && right <= paper - page.sheet.left() + 0.5, "a label leaves its chart: {}", read(text));
                        }
                        Ink::Mark(_) => {}
                    }
                }
            }
            boxes.retain(|(b, _)| b[2] - b[0] > 0.2);
            for (i, (a, first)) in boxes.iter().enumerate() {
                for (b, second) in &boxes[i + 1..] {
                    let apart = a[2] <= b[0] + 0.3 || b[2] <= a[0] + 0.3 || a[3] <= b[1] + 0.3 || b[3] <= a[1] + 0.3;
                    prop_assert!(apart, "page {number}: {first:?} {a:?} and {second:?} {b:?} overlap");
                }
            }
            // No page but the last ends on a heading.
            if number + 1 < laid.pages.len() {
                let after = &laid.pages[number + 1];
                let alone = page.boxes.iter().rposition(|(_, _, k)| *k != Kind::Other);
                let ends = alone.is_some_and(|i| page.boxes[i].2 == Kind::Heading && page.boxes[i + 1..].iter().all(|(a, b, _)| b - a < 7.0));
                let headings_go_on = after.boxes.first().is_some_and(|(_, _, k)| *k == Kind::Heading);
                let asked = document.sections.iter().any(|s| s.page_break || s.blocks.contains(&Block::PageBreak) || s.blocks.contains(&Block::Toc));
                let turned = page.sheet != after.sheet;
                prop_assert!(!ends || headings_go_on || asked || turned, "page {number} ends on a heading");
            }
            // A cut row is one that no page could have held.
            let slices: f32 = page.boxes.iter().filter(|b| b.2 == Kind::Slice).map(|b| b.1 - b.0).sum();
            if slices > 0.0 && laid.pages.len() > 1 {
                let everywhere: f32 = laid.pages.iter().flat_map(|p| &p.boxes).filter(|b| b.2 == Kind::Slice).map(|b| b.1 - b.0).sum();
                prop_assert!(everywhere > page.sheet.height() * 0.29);
            }
        }
        // Every text is there.
        let all = printed(&laid);
        for text in document.texts() {
            let clean = crate::typo::clean(&text, Manner { french: true, missing: "" }, |c| fonts.covers(c));
            let clean: String = essence(&clean).replace('\u{2011}', "-");
            prop_assert!(all.contains(&clean), "lost: {clean:?}");
        }
    }
}
