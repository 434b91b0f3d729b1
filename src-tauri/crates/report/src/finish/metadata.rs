//! Information dictionary, XMP, language. Invariant: both say the same title, author and dates (PDF/A wants it).

use super::{Work, fail, text};
use crate::error::Error;
use crate::typo::{self, Manner};
use lopdf::{Object, Stream, dictionary};

const XMP: &str = include_str!("xmp.xml");

impl Work<'_> {
    /// Writes metadata.
    pub fn metadata(&mut self) -> Result<(), Error> {
        let document = self.document;
        let plain = |value: &str| typo::clean(value, Manner { french: false, missing: "" }, |_| true).replace('\n', " ");
        let mut title = plain(&document.title);
        if title.is_empty() {
            title = plain(&document.labels.untitled);
        }
        if title.is_empty() {
            title = plain(&document.creator);
        }
        let (subject, author, creator) = (plain(&document.subject), plain(&document.author), plain(&document.creator));
        let lang = language(&document.lang);
        let at = document.produced_at;
        let offset = at.format("%z").to_string();
        let date = format!("D:{}{}'{}'", at.format("%Y%m%d%H%M%S"), &offset[..3], &offset[3..]);
        let mut info = dictionary! {
            "Title" => text(&title), "Producer" => text(&creator), "Creator" => text(&creator),
            "CreationDate" => Object::string_literal(date.clone()), "ModDate" => Object::string_literal(date),
        };
        let mut optional = String::new();
        if !author.is_empty() {
            info.set("Author", text(&author));
            optional += &format!("<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>", escape(&author));
        }
        if !subject.is_empty() {
            info.set("Subject", text(&subject));
            let entry = escape(&subject);
            optional += &format!("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{entry}</rdf:li></rdf:Alt></dc:description>");
        }
        let xmp = XMP
            .replace("{lang}", &lang)
            .replace("{date}", &at.format("%Y-%m-%dT%H:%M:%S%:z").to_string())
            .replace("{optional}", &optional)
            .replace("{creator}", &escape(&creator))
            .replace("{title}", &escape(&title));
        let info_id = self.pdf.trailer.get(b"Info").and_then(Object::as_reference).map_err(fail)?;
        self.pdf.objects.insert(info_id, info.into());
        let mut stream = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp.into_bytes());
        stream.allows_compression = false;
        let id = self.pdf.add_object(stream);
        self.catalog.set("Metadata", id);
        self.catalog.set("Lang", Object::string_literal(lang));
        self.catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
        self.catalog.set("MarkInfo", dictionary! { "Marked" => true });
        Ok(())
    }
}

/// A language tag made of letters, digits and hyphens; French when there is none.
fn language(lang: &str) -> String {
    let tag: String = lang.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    if tag.is_empty() { "fr".to_owned() } else { tag }
}

fn escape(value: &str) -> String {
    value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
