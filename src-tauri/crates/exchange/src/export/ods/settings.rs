//! How a reader shows each sheet first: its head stays in sight.

use super::named;
use crate::xml::Xml;

/// The part.
pub fn write(names: &[String]) -> Vec<u8> {
    let mut xml = Xml::file();
    named(xml.tag("office:document-settings")).holds(|xml| {
        xml.tag("office:settings").holds(|xml| {
            xml.tag("config:config-item-set").set("config:name", "ooo:view-settings").holds(|xml| {
                xml.tag("config:config-item-map-indexed").set("config:name", "Views").holds(|xml| {
                    xml.tag("config:config-item-map-entry").holds(|xml| {
                        item(xml, "ViewId", "string", "view1");
                        xml.tag("config:config-item-map-named").set("config:name", "Tables").holds(|xml| {
                            for name in names {
                                xml.tag("config:config-item-map-entry").set("config:name", name).holds(frozen);
                            }
                        });
                        if let Some(first) = names.first() {
                            item(xml, "ActiveTable", "string", first);
                        }
                    });
                });
            });
        });
    });
    xml.done()
}

/// Cut under the first row; the rest moves.
fn frozen(xml: &mut Xml) {
    item(xml, "HorizontalSplitMode", "short", "0");
    item(xml, "VerticalSplitMode", "short", "2");
    item(xml, "VerticalSplitPosition", "int", "1");
    item(xml, "ActiveSplitRange", "short", "2");
    item(xml, "PositionTop", "int", "0");
    item(xml, "PositionBottom", "int", "1");
}

fn item(xml: &mut Xml, name: &'static str, kind: &'static str, value: &str) {
    xml.tag("config:config-item").set("config:name", name).set("config:type", kind).says(value);
}
