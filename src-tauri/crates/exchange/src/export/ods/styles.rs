//! How cells look: the part that names no cell, and the styles that cells name.

use super::named;
use crate::export::grid::Shape;
use crate::xml::Xml;
use words::{Language, Words};

/// The style of a head.
pub const HEAD: &str = "head";
/// The style of the words of a row of totals.
pub const TOTAL: &str = "line-total";
/// The style of a sheet that is read.
pub const SHOWN: &str = "shown";
/// The style of a sheet that is not.
pub const UNSHOWN: &str = "unshown";

/// The widths of columns, in digits.
const WIDTHS: [u16; 7] = [11, 13, 17, 20, 30, 38, 44];

/// The style of the cells of a shape: a name of its own, which that of a total extends with `-total`.
pub const fn cell(shape: Shape) -> &'static str {
    match shape {
        Shape::Key | Shape::Line | Shape::Listed(_) | Shape::Flag => "line",
        Shape::Prose => "prose",
        Shape::Day => "day",
        Shape::Money => "money",
        Shape::Hundredths => "hundredths",
        Shape::Share => "share",
        Shape::Percent => "percent",
        Shape::Year => "year",
        Shape::Count => "count",
        Shape::Quantity => "quantity",
    }
}

/// The style of a column of a shape.
pub fn column(shape: Shape) -> String {
    format!("width-{}", shape.width())
}

/// The part that no cell is named in: the language, and the page.
pub fn write(words: &Words) -> Vec<u8> {
    let (language, country) = match words.language() {
        Language::French => ("fr", "FR"),
        Language::English => ("en", "GB"),
    };
    let mut xml = Xml::file();
    named(xml.tag("office:document-styles")).holds(|xml| {
        xml.tag("office:styles").holds(|xml| {
            xml.tag("style:default-style").set("style:family", "table-cell").holds(|xml| {
                xml.tag("style:text-properties").set("fo:language", language).set("fo:country", country).set("fo:font-size", "10pt").empty();
            });
        });
        xml.tag("office:automatic-styles").holds(|xml| {
            xml.tag("style:page-layout").set("style:name", "page").holds(|xml| {
                let page = xml.tag("style:page-layout-properties").set("fo:page-width", "29.7cm").set("fo:page-height", "21cm");
                page.set("style:print-orientation", "landscape").set("style:scale-to-X", 1).set("style:scale-to-Y", 0).empty();
            });
        });
        xml.tag("office:master-styles").holds(|xml| {
            xml.tag("style:master-page").set("style:name", "Default").set("style:page-layout-name", "page").empty();
        });
    });
    xml.done()
}

/// The styles that the cells, columns and sheets name.
pub fn named_by_cells(xml: &mut Xml) {
    for (name, shown) in [(SHOWN, true), (UNSHOWN, false)] {
        xml.tag("style:style").set("style:name", name).set("style:family", "table").set("style:master-page-name", "Default").holds(|xml| {
            xml.tag("style:table-properties").set("table:display", shown).empty();
        });
    }
    for width in WIDTHS {
        xml.tag("style:style").set("style:name", format!("width-{width}")).set("style:family", "table-column").holds(|xml| {
            xml.tag("style:table-column-properties").set("style:column-width", format!("{}mm", width * 2)).empty();
        });
    }
    numbers(xml);
    let shapes: [(&str, Option<&str>, bool); 10] = [
        ("line", None, false),
        ("prose", None, true),
        ("day", Some("n-day"), false),
        ("money", Some("n-money"), false),
        ("hundredths", Some("n-hundredths"), false),
        ("share", Some("n-share"), false),
        ("percent", Some("n-percent"), false),
        ("year", Some("n-year"), false),
        ("count", Some("n-count"), false),
        ("quantity", Some("n-quantity"), false),
    ];
    for (name, number, wraps) in shapes {
        cells(xml, name.to_owned(), number, wraps, false);
        cells(xml, format!("{name}-total"), number, wraps, true);
    }
    xml.tag("style:style").set("style:name", HEAD).set("style:family", "table-cell").holds(|xml| {
        let cell = xml.tag("style:table-cell-properties").set("fo:background-color", "#e8eeec").set("fo:border-bottom", "0.5pt solid #000000");
        cell.set("fo:wrap-option", "wrap").set("style:vertical-align", "top").empty();
        xml.tag("style:text-properties").set("fo:font-weight", "bold").empty();
    });
}

fn cells(xml: &mut Xml, name: String, number: Option<&str>, wraps: bool, total: bool) {
    let style = xml.tag("style:style").set("style:name", name).set("style:family", "table-cell").maybe("style:data-style-name", number);
    style.holds(|xml| {
        let cell = xml.tag("style:table-cell-properties").set("style:vertical-align", "top");
        cell.maybe("fo:wrap-option", wraps.then_some("wrap")).maybe("fo:border-top", total.then_some("0.5pt solid #000000")).empty();
        if total {
            xml.tag("style:text-properties").set("fo:font-weight", "bold").empty();
        }
    });
}

/// The formats of numbers and days.
fn numbers(xml: &mut Xml) {
    let number = |xml: &mut Xml, least: u32, most: u32, grouping: bool| {
        let number = xml.tag("number:number").set("number:decimal-places", most).set("number:min-decimal-places", least);
        number.set("number:min-integer-digits", 1).maybe("number:grouping", grouping.then_some("true")).empty();
    };
    for (name, least, most, grouping) in [("n-hundredths", 2, 2, true), ("n-year", 0, 0, false), ("n-count", 0, 0, true), ("n-quantity", 0, 6, true)]
    {
        xml.tag("number:number-style").set("style:name", name).holds(|xml| number(xml, least, most, grouping));
    }
    for (name, decimals) in [("n-share", 2), ("n-percent", 0)] {
        xml.tag("number:percentage-style").set("style:name", name).holds(|xml| {
            number(xml, decimals, decimals, false);
            xml.tag("number:text").says("\u{a0}%");
        });
    }
    xml.tag("number:currency-style").set("style:name", "n-money").holds(|xml| {
        number(xml, 2, 2, true);
        xml.tag("number:text").says("\u{a0}");
        xml.tag("number:currency-symbol").set("number:language", "fr").set("number:country", "FR").says("€");
    });
    xml.tag("number:date-style").set("style:name", "n-day").holds(|xml| {
        xml.tag("number:day").set("number:style", "long").empty();
        xml.tag("number:text").says("/");
        xml.tag("number:month").set("number:style", "long").empty();
        xml.tag("number:text").says("/");
        xml.tag("number:year").set("number:style", "long").empty();
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Noun;

    #[test]
    fn every_shape_has_a_width_that_is_written() {
        let list = Noun::ALL.iter().flat_map(|noun| noun.fields()).find_map(|field| match field.kind {
            domain::Kind::Code(list) => Some(list),
            _ => None,
        });
        let plain = [Shape::Key, Shape::Line, Shape::Prose, Shape::Flag, Shape::Day, Shape::Money, Shape::Hundredths];
        let others = [Shape::Share, Shape::Percent, Shape::Year, Shape::Count, Shape::Quantity, Shape::Listed(list.unwrap())];
        for shape in plain.into_iter().chain(others) {
            assert!(WIDTHS.contains(&shape.width()), "{shape:?}");
        }
    }
}
