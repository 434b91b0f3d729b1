//! The structure tree as text, read back from what was placed. Invariant: text lost by the layout is missing here too.

use crate::layout::Laid;
use crate::layout::block::Ink;
use crate::layout::tree::{Kid, NodeId, Scope};
use crate::text::{HYPHEN, NOTHING};
use std::fmt::Write as _;

/// One element a line, indented: tag, scope, alternative text, own text in quotes.
pub fn dump(laid: &Laid) -> String {
    let mut out = String::new();
    // Marked contents by page, as found on the page.
    let texts: Vec<Vec<String>> = laid.pages.iter().map(page_texts).collect();
    node(laid, &texts, 0, 0, &mut out);
    out
}

fn page_texts(page: &crate::layout::block::Page) -> Vec<String> {
    let mut texts = vec![String::new(); page.owners.len()];
    for part in &page.parts {
        let Some(mcid) = part.mcid else { continue };
        for ink in &part.inks {
            if let Ink::Text(text) = ink {
                for glyph in text.words.iter().flat_map(|w| &w.glyphs) {
                    if !matches!(&*glyph.text, HYPHEN | NOTHING) {
                        texts[mcid].push_str(&glyph.text);
                    }
                }
            }
        }
    }
    texts
}

fn node(laid: &Laid, texts: &[Vec<String>], id: NodeId, depth: usize, out: &mut String) {
    let element = &laid.tree.nodes[id];
    let indent = "  ".repeat(depth);
    // Writing to a String cannot fail.
    let _ = write!(out, "{indent}{}", element.tag);
    match element.scope {
        Some(Scope::Column) => out.push_str(" scope=column"),
        Some(Scope::Row) => out.push_str(" scope=row"),
        None => {}
    }
    if let Some(alt) = &element.alt {
        let _ = write!(out, " alt={alt:?}");
    }
    let whole = element.kids.iter().all(|k| !matches!(k, Kid::Node(_)));
    if whole {
        let text: String = element.kids.iter().map(|k| text_of(texts, *k)).collect();
        if !text.is_empty() && element.tag != "Figure" {
            let _ = write!(out, " {:?}", text.trim_end());
        }
        if element.kids.iter().any(|k| matches!(k, Kid::Link { .. })) {
            out.push_str(" ->");
        }
        out.push('\n');
        return;
    }
    out.push('\n');
    for kid in &element.kids {
        match kid {
            Kid::Node(child) => node(laid, texts, *child, depth + 1, out),
            Kid::Content { .. } => {
                let _ = writeln!(out, "{indent}  {:?}", text_of(texts, *kid));
            }
            Kid::Link { .. } => {}
        }
    }
}

fn text_of(texts: &[Vec<String>], kid: Kid) -> &str {
    match kid {
        Kid::Content { page, mcid } => &texts[page][mcid],
        _ => "",
    }
}
