//! The sheets and their cells. Invariant: a formula stands under amounts alone; what a plan says is a value of its type, or words.

use super::named;
use super::styles;
use crate::export::grid::{Cell, Column, Grid};
use crate::export::lists::Lists;
use crate::export::{Format, Mark};
use crate::sheet::{decimal, reference};
use crate::xml::{Tag, Xml};
use words::Words;

/// What the sheets are made from.
pub struct Book<'a> {
    /// A table each.
    pub grids: &'a [Grid<'a>],
    /// What their sheets are called.
    pub names: &'a [String],
    /// The lists that cells choose from.
    pub lists: &'a Lists,
    /// What their sheet is called.
    pub of_lists: &'a str,
    /// What the sheet that says where they come from is called, and what it says.
    pub mark: Option<(&'a str, &'a Mark)>,
    /// The words of heads and totals.
    pub words: &'a Words,
}

/// The part.
pub fn write(book: &Book<'_>) -> Vec<u8> {
    let mut xml = Xml::file();
    named(xml.tag("office:document-content")).holds(|xml| {
        xml.tag("office:automatic-styles").holds(styles::named_by_cells);
        xml.tag("office:body").holds(|xml| {
            xml.tag("office:spreadsheet").holds(|xml| {
                validations(xml, book);
                for (grid, name) in book.grids.iter().zip(book.names) {
                    sheet(xml, book, grid, name);
                }
                of_lists(xml, book);
                of_mark(xml, book);
                filters(xml, book);
            });
        });
    });
    xml.done()
}

/// The rules that let a cell hold a label of a list alone.
fn validations(xml: &mut Xml, book: &Book<'_>) {
    if book.lists.lists.is_empty() {
        return;
    }
    xml.tag("table:content-validations").holds(|xml| {
        for (place, (name, labels)) in book.lists.lists.iter().enumerate() {
            let column = column_name(place);
            let range = format!("[$'{}'.${column}$2:.${column}${}]", book.of_lists, labels.len() + 1);
            let rule = xml.tag("table:content-validation").set("table:name", rule(name)).set("table:allow-empty-cell", true);
            rule.set("table:condition", format!("of:cell-content-is-in-list({range})")).set("table:display-list", "unsorted").empty();
        }
    });
}

fn rule(list: &str) -> String {
    format!("list-{list}")
}

fn column_name(place: usize) -> String {
    reference(place, 0).trim_end_matches('1').to_owned()
}

fn sheet(xml: &mut Xml, book: &Book<'_>, grid: &Grid<'_>, name: &str) {
    xml.tag("table:table").set("table:name", name).set("table:style-name", styles::SHOWN).holds(|xml| {
        for column in &grid.columns {
            let hidden = column.shape.is_hidden().then_some("collapse");
            xml.tag("table:table-column").set("table:style-name", styles::column(column.shape)).maybe("table:visibility", hidden).empty();
        }
        xml.tag("table:table-header-rows").holds(|xml| {
            xml.tag("table:table-row").holds(|xml| {
                for column in &grid.columns {
                    words(xml.tag("table:table-cell").set("table:style-name", styles::HEAD), &column.head);
                }
            });
        });
        for row in grid.rows() {
            xml.tag("table:table-row").holds(|xml| {
                for (column, cell) in grid.columns.iter().zip(&row) {
                    put(xml, book, column, cell);
                }
            });
        }
        if let Some(totals) = grid.totals() {
            xml.tag("table:table-row").holds(|xml| sums(xml, book, grid, &totals));
        }
    });
}

fn put(xml: &mut Xml, book: &Book<'_>, column: &Column, cell: &Cell) {
    let list = book.lists.place(column.shape).map(|place| rule(book.lists.lists[place].0));
    let tag = xml.tag("table:table-cell").set("table:style-name", styles::cell(column.shape)).maybe("table:content-validation-name", list);
    let number = |tag: Tag<'_>, kind: &str, value: String| tag.set("office:value-type", kind).set("office:value", value).empty();
    match cell {
        Cell::Blank => tag.empty(),
        Cell::Text(told) => words(tag, told),
        Cell::Day(day) => tag.set("office:value-type", "date").set("office:date-value", day.format("%Y-%m-%d")).empty(),
        Cell::Money(cents) => number(tag.set("office:currency", "EUR"), "currency", decimal(*cents, 100)),
        Cell::Hundredths(hundredths) => number(tag, "float", decimal(*hundredths, 100)),
        Cell::Share(points) => number(tag, "percentage", decimal(*points, 10_000)),
        Cell::Percent(percent) => number(tag, "percentage", decimal(*percent, 100)),
        Cell::Whole(whole) => number(tag, "float", whole.to_string()),
        Cell::Quantity(quantity) => number(tag, "float", quantity.to_string()),
    }
}

/// A text, a paragraph a line: a cell whose type is said is never worked out.
fn words(tag: Tag<'_>, told: &str) {
    tag.set("office:value-type", "string").holds(|xml| {
        for line in told.replace("\r\n", "\n").split(['\n', '\r']) {
            xml.tag("text:p").holds(|xml| spaced(xml, line));
        }
    });
}

/// The words of a line. A reader takes many spaces for one, and none in front: those have an element.
fn spaced(xml: &mut Xml, line: &str) {
    let mut said = String::new();
    let mut after_space = true;
    for c in line.chars() {
        match c {
            '\t' | ' ' if c == '\t' || after_space => {
                xml.text(&std::mem::take(&mut said));
                xml.tag(if c == '\t' { "text:tab" } else { "text:s" }).empty();
            }
            c => said.push(c),
        }
        after_space = c == ' ';
    }
    xml.text(&said);
}

/// Under the lines: the sum of those that are in sight, and ours of them all as the value that is stored.
fn sums(xml: &mut Xml, book: &Book<'_>, grid: &Grid<'_>, totals: &[Option<i64>]) {
    let last = u32::try_from(grid.len()).unwrap_or(u32::MAX - 1);
    for (place, (column, total)) in grid.columns.iter().zip(totals).enumerate() {
        let tag = xml.tag("table:table-cell");
        match total {
            Some(total) => {
                let formula = format!("of:=SUBTOTAL(109;[.{}:.{}])", reference(place, 1), reference(place, last));
                let tag = tag.set("table:style-name", format!("{}-total", styles::cell(column.shape))).set("table:formula", formula);
                let is_money = column.shape == crate::export::grid::Shape::Money;
                let tag =
                    tag.set("office:value-type", if is_money { "currency" } else { "float" }).maybe("office:currency", is_money.then_some("EUR"));
                tag.set("office:value", decimal(*total, 100)).empty();
            }
            None if place == grid.first() => words(tag.set("table:style-name", styles::TOTAL), &book.words.text("export-total")),
            None => tag.empty(),
        }
    }
}

fn of_lists(xml: &mut Xml, book: &Book<'_>) {
    let lists = book.lists;
    if lists.lists.is_empty() {
        return;
    }
    xml.tag("table:table").set("table:name", book.of_lists).set("table:style-name", styles::UNSHOWN).holds(|xml| {
        xml.tag("table:table-column").set("table:number-columns-repeated", lists.lists.len()).empty();
        xml.tag("table:table-row").holds(|xml| lists.lists.iter().for_each(|(name, _)| words(xml.tag("table:table-cell"), name)));
        for number in 0..lists.longest() {
            xml.tag("table:table-row").holds(|xml| {
                for label in lists.line(number) {
                    let tag = xml.tag("table:table-cell");
                    match label {
                        Some(label) => words(tag, label),
                        None => tag.empty(),
                    }
                }
            });
        }
    });
}

fn of_mark(xml: &mut Xml, book: &Book<'_>) {
    let Some((name, mark)) = book.mark else { return };
    xml.tag("table:table").set("table:name", name).set("table:style-name", styles::UNSHOWN).holds(|xml| {
        xml.tag("table:table-column").set("table:number-columns-repeated", 2).empty();
        for (key, value) in mark.lines_in(Format::Ods) {
            xml.tag("table:table-row").holds(|xml| [key, value].iter().for_each(|told| words(xml.tag("table:table-cell"), told)));
        }
    });
}

/// The filters of the heads. A sheet's name holds no quote, see [`crate::sheet::Names`].
fn filters(xml: &mut Xml, book: &Book<'_>) {
    if book.grids.iter().all(|grid| grid.len() == 0) {
        return;
    }
    xml.tag("table:database-ranges").holds(|xml| {
        for (place, (grid, name)) in book.grids.iter().zip(book.names).enumerate().filter(|(_, (grid, _))| grid.len() > 0) {
            let end = reference(grid.columns.len() - 1, u32::try_from(grid.len()).unwrap_or(u32::MAX - 1));
            let range = xml.tag("table:database-range").set("table:name", format!("__Anonymous_Sheet_DB__{place}"));
            range.set("table:target-range-address", format!("'{name}'.A1:'{name}'.{end}")).set("table:display-filter-buttons", true).empty();
        }
    });
}
