//! XML written element by element. Invariant: what is opened is closed, and no character that XML forbids gets in.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use std::fmt::Display;

/// An XML text under way.
pub struct Xml {
    out: Writer<Vec<u8>>,
}

/// An element whose attributes are being set.
pub struct Tag<'a> {
    xml: &'a mut Xml,
    name: &'static str,
    start: BytesStart<'static>,
}

impl Xml {
    /// A piece of XML, without its declaration.
    pub fn piece() -> Self {
        Self { out: Writer::new(Vec::new()) }
    }

    /// A whole file.
    pub fn file() -> Self {
        let mut xml = Self::piece();
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml
    }

    /// An element, to be set and closed.
    pub fn tag(&mut self, name: &'static str) -> Tag<'_> {
        Tag { xml: self, name, start: BytesStart::new(name) }
    }

    /// Words.
    pub fn text(&mut self, text: &str) {
        let text: String = text.chars().filter(|c| is_allowed(*c)).collect();
        self.event(Event::Text(BytesText::new(&text)));
    }

    /// XML that was written before.
    pub fn splice(&mut self, piece: Xml) {
        self.out.get_mut().extend(piece.out.into_inner());
    }

    /// The bytes.
    pub fn done(self) -> Vec<u8> {
        self.out.into_inner()
    }

    fn event(&mut self, event: Event<'_>) {
        // Writing to memory cannot fail.
        let _ = self.out.write_event(event);
    }
}

impl Tag<'_> {
    /// Sets an attribute.
    pub fn set(mut self, key: &str, value: impl Display) -> Self {
        let value: String = value.to_string().chars().filter(|c| is_allowed(*c)).collect();
        self.start.push_attribute((key, value.as_str()));
        self
    }

    /// Sets an attribute, when there is something to say.
    pub fn maybe(self, key: &str, value: Option<impl Display>) -> Self {
        match value {
            Some(value) => self.set(key, value),
            None => self,
        }
    }

    /// Closes the element, with nothing in it.
    pub fn empty(self) {
        self.xml.event(Event::Empty(self.start));
    }

    /// Closes the element, with words in it.
    pub fn says(self, text: &str) {
        self.holds(|xml| xml.text(text));
    }

    /// Closes the element, with what `inside` writes in it.
    pub fn holds(self, inside: impl FnOnce(&mut Xml)) {
        self.xml.event(Event::Start(self.start));
        inside(self.xml);
        self.xml.event(Event::End(BytesEnd::new(self.name)));
    }
}

/// Whether XML 1.0 takes a character.
pub fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\u{20}'..='\u{fffd}' | '\u{10000}'..)
}
