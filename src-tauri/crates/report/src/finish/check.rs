//! Our own look at the structure of a finished file, for what veraPDF leaves open.
//! Invariant: reads the bytes alone, and knows nothing of how they were made.

use super::fail;
use crate::error::Error;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// What is wrong with the structure tree of a PDF: figures without words, headers without scope, skipped headings,
/// irregular tables, links without description. Empty when nothing is.
///
/// # Errors
/// [`Error::Pdf`] when the bytes are not a tagged PDF.
pub fn check_structure(bytes: &[u8]) -> Result<Vec<String>, Error> {
    let pdf = Document::load_mem(bytes).map_err(fail)?;
    let root = pdf.catalog().and_then(|c| c.get(b"StructTreeRoot")).and_then(Object::as_reference).map_err(fail)?;
    let mut check = Check { pdf: &pdf, findings: Vec::new(), level: 0 };
    let top = pdf.get_dictionary(root).map_err(fail)?;
    check.kids(top, 0);
    Ok(check.findings)
}

struct Check<'a> {
    pdf: &'a Document,
    findings: Vec<String>,
    level: u8,
}

impl Check<'_> {
    fn kids(&mut self, element: &Dictionary, depth: usize) {
        for id in references(element) {
            if let Ok(kid) = self.pdf.get_dictionary(id)
                && depth < 64
            {
                self.element(id, kid, depth + 1);
            }
        }
    }

    fn element(&mut self, id: ObjectId, element: &Dictionary, depth: usize) {
        let tag = tag(element);
        match tag.as_slice() {
            b"Figure" if !has_words(element, b"Alt") => self.report(id, "Figure without Alt"),
            b"Figure" if attribute(self.pdf, element, b"BBox").is_none() => self.report(id, "Figure without BBox"),
            b"TH" if attribute(self.pdf, element, b"Scope").is_none() => self.report(id, "TH without Scope"),
            b"Table" => self.table(id, element),
            b"Link" => self.link(id, element),
            [b'H', level @ b'1'..=b'6'] => {
                let level = level - b'0';
                if level > self.level + 1 {
                    self.report(id, "heading level skipped");
                }
                self.level = level;
            }
            _ => {}
        }
        self.kids(element, depth);
    }

    fn table(&mut self, id: ObjectId, table: &Dictionary) {
        let mut widths = Vec::new();
        let mut stack: Vec<ObjectId> = references(table);
        while let Some(id) = stack.pop() {
            let Ok(kid) = self.pdf.get_dictionary(id) else { continue };
            match tag(kid).as_slice() {
                b"TR" => widths.push(references(kid).len()),
                b"THead" | b"TBody" | b"TFoot" => stack.extend(references(kid)),
                _ => {}
            }
        }
        if widths.windows(2).any(|w| w[0] != w[1]) {
            self.report(id, "Table with rows of different lengths");
        }
    }

    fn link(&mut self, id: ObjectId, link: &Dictionary) {
        let kids = match link.get(b"K") {
            Ok(Object::Array(kids)) => kids.clone(),
            Ok(kid) => vec![kid.clone()],
            Err(_) => Vec::new(),
        };
        let annotations: Vec<ObjectId> =
            kids.iter().filter_map(|k| k.as_dict().ok()).filter_map(|d| d.get(b"Obj").and_then(Object::as_reference).ok()).collect();
        let described = |id: &ObjectId| self.pdf.get_dictionary(*id).is_ok_and(|a| has_words(a, b"Contents"));
        if annotations.is_empty() || !annotations.iter().all(described) {
            self.report(id, "Link without described annotation");
        }
    }

    fn report(&mut self, id: ObjectId, what: &str) {
        self.findings.push(format!("object {}: {what}", id.0));
    }
}

fn tag(element: &Dictionary) -> Vec<u8> {
    element.get(b"S").and_then(Object::as_name).map(<[u8]>::to_vec).unwrap_or_default()
}

fn has_words(element: &Dictionary, key: &[u8]) -> bool {
    let mark: &[u8] = &[0xFE, 0xFF];
    element.get(key).and_then(Object::as_str).is_ok_and(|said| !said.strip_prefix(mark).unwrap_or(said).is_empty())
}

fn attribute<'a>(pdf: &'a Document, element: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
    let attributes = element.get(b"A").ok()?;
    let attributes = match attributes {
        Object::Reference(id) => pdf.get_dictionary(*id).ok()?,
        other => other.as_dict().ok()?,
    };
    attributes.get(key).ok()
}

fn references(element: &Dictionary) -> Vec<ObjectId> {
    match element.get(b"K") {
        Ok(Object::Array(kids)) => kids.iter().filter_map(|k| k.as_reference().ok()).collect(),
        Ok(Object::Reference(id)) => vec![*id],
        _ => Vec::new(),
    }
}
