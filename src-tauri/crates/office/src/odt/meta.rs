//! Who made the text, and when. Invariant: the dates are the document's.

use super::named;
use crate::flow::Flow;
use crate::xml::Xml;

/// The part.
pub fn write(flow: &Flow) -> Vec<u8> {
    let mut xml = Xml::file();
    named(xml.tag("office:document-meta")).holds(|xml| {
        xml.tag("office:meta").holds(|xml| {
            let at = flow.produced_at.to_utc().format("%Y-%m-%dT%H:%M:%SZ").to_string();
            xml.tag("meta:generator").says(&flow.creator);
            xml.tag("dc:title").says(&flow.title);
            xml.tag("dc:subject").says(&flow.subject);
            xml.tag("meta:initial-creator").says(&flow.author);
            xml.tag("dc:creator").says(&flow.author);
            xml.tag("meta:creation-date").says(&at);
            xml.tag("dc:date").says(&at);
            xml.tag("dc:language").says(&flow.lang);
        });
    });
    xml.done()
}
