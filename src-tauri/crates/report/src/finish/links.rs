//! Link annotations. Invariant: each has words for who cannot see where it leads, and a place in the structure tree.

use super::{Work, integer, text};
use crate::content::is_web;
use lopdf::{Object, ObjectId, dictionary};

impl Work<'_> {
    /// Writes the links of every page; the structure keys come after those of the pages.
    pub fn links(&mut self, nodes: &[ObjectId]) -> Vec<Vec<ObjectId>> {
        let laid = self.laid;
        let mut out = Vec::with_capacity(laid.pages.len());
        let mut key = laid.pages.len();
        for page in &laid.pages {
            let height = page.sheet.size().1;
            let mut ids = Vec::with_capacity(page.links.len());
            for link in &page.links {
                // Links are made for known anchors only; a heading that was left out is the top of the document.
                let (target, y) = laid.anchors.get(&link.anchor).copied().unwrap_or((0, 0.0));
                let [l, t, r, b] = link.rect;
                let rect: Vec<Object> = [l, height - b, r, height - t].into_iter().map(Object::Real).collect();
                let mut annotation = dictionary! {
                    "Type" => "Annot", "Subtype" => "Link", "Rect" => rect, "F" => 4,
                    "Border" => vec![0.into(), 0.into(), 0.into()], "StructParent" => integer(key),
                };
                if is_web(&link.anchor) {
                    annotation.set("Contents", text(&link.anchor));
                    annotation.set("A", dictionary! { "S" => "URI", "URI" => Object::string_literal(encoded(&link.anchor)) });
                } else {
                    let words = self.document.labels.go_to_page(target + 1);
                    annotation.set("Contents", text(if words.trim().is_empty() { (target + 1).to_string() } else { words }.as_str()));
                    annotation.set("Dest", self.destination(target, y));
                }
                debug_assert!(link.node < nodes.len());
                key += 1;
                ids.push(self.pdf.add_object(annotation));
            }
            out.push(ids);
        }
        out
    }
}

/// An address in the seven-bit letters that a PDF asks for: what is not of them is percent-encoded.
fn encoded(address: &str) -> String {
    let one = |byte: u8| if byte.is_ascii_graphic() { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    address.bytes().map(one).collect()
}
