//! A diagnosis as a grid of one quantity, with its chart.

use super::{lines, wording};
use crate::desk::Desk;
use crate::record;
use crate::wire::{Drawing, Fault, InventoryCell, InventoryGrid, InventoryGridArg, InventoryHead, InventoryRow, InventorySign, InventorySum};
use domain::code::Code;
use domain::codes::{InventoryMethod, NotationKey, Quantity};
use domain::inventory::{Cell, Doubt, Grid, Head, Row, Sum, adds_up, grid, offered};
use domain::records::{Inventory, InventoryLine};
use domain::{Id, Noun};
use report::chart::{self, Amount, Chart};
use words::{Arg, Words};

/// Words of 8 points; the page shows the drawing half as large again.
const WIDTH: f32 = 420.0;

/// The grid of a quantity.
pub fn page(desk: &Desk, asked: &InventoryGridArg) -> Result<InventoryGrid, Fault> {
    let (inventory, lines) = read(desk, asked.id)?;
    let first = || lines.iter().map(|line| line.quantity).filter(|own| *own != Quantity::FarmInput).min().unwrap_or(Quantity::Emissions);
    let quantity = asked.quantity.as_deref().map_or_else(|| Ok(first()), quantity)?;
    let made = of(&inventory, &lines, quantity);
    let words = &desk.words;
    let alone = made.columns.len() == 1;
    let column = |head: &Head| InventoryHead {
        key: head.key(),
        label: wording::head(words, head, if alone { "inventory-value" } else { "inventory-whole-column" }),
    };
    let signs =
        NotationKey::ALL.iter().map(|key| InventorySign { code: key.code().to_owned(), sign: wording::sign(words, *key), label: words.code(*key) });
    Ok(InventoryGrid {
        record: record::view(desk, Noun::Inventory, asked.id)?,
        quantity: quantity.code().to_owned(),
        unit: wording::unit(words, quantity),
        quantities: lines::totals(words, &lines),
        columns: made.columns.iter().map(column).collect(),
        rows: made.rows.iter().map(|row| show_row(words, &made, row)).collect(),
        totals: made.totals.iter().map(|sum| show_sum(words, sum)).collect(),
        total: show_sum(words, &made.total),
        adds_up: adds_up(quantity),
        doubts: made.doubts.iter().map(|doubt| sentence(words, &made, doubt)).collect(),
        signs: signs.collect(),
        chart: bars(words, &made),
    })
}

/// A diagnosis and its lines.
pub(crate) fn read(desk: &Desk, id: Id) -> Result<(Inventory, Vec<InventoryLine>), Fault> {
    Ok((desk.workspace.find::<Inventory>(id)?, desk.workspace.load_naming::<InventoryLine>("inventory", id)?))
}

/// The grid of a quantity, with the rows and columns that its method asks for. Where people wrote sectors, no posts are proposed beside.
pub(super) fn of(inventory: &Inventory, lines: &[InventoryLine], quantity: Quantity) -> Grid {
    let by_sector = lines.iter().any(|line| line.quantity == quantity && line.sector.is_some());
    let (rows, columns) = offered(if by_sector { InventoryMethod::Pcaet } else { inventory.method }, quantity);
    grid(quantity, lines, &rows, &columns)
}

/// A quantity, from its code.
pub(super) fn quantity(code: &str) -> Result<Quantity, Fault> {
    Quantity::from_code(code).ok_or_else(|| Fault::new("unknown_label").with("text", code).at("quantity"))
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn show_sum(words: &Words, sum: &Sum) -> InventorySum {
    InventorySum { text: sum.value().map(|value| wording::figure(words, value)).unwrap_or_default(), blank: count(sum.blank) }
}

fn show_row(words: &Words, made: &Grid, row: &Row) -> InventoryRow {
    InventoryRow {
        key: row.head.key(),
        label: wording::head(words, &row.head, "inventory-whole-row"),
        cells: row.cells.iter().map(|cell| show_cell(words, cell)).collect(),
        total: show_sum(words, &row.total),
        share: share(words, made, row).unwrap_or_default(),
        counts: row.counts,
    }
}

/// What a row is of the total, in whole percents.
fn share(words: &Words, made: &Grid, row: &Row) -> Option<String> {
    let total = made.total.value().filter(|total| *total > 0.0 && adds_up(made.quantity) && row.counts)?;
    Some(words.percent((row.total.value()? / total * 100.0).round() as i64))
}

fn show_cell(words: &Words, cell: &Cell) -> InventoryCell {
    let sign = cell.notation.map(|key| wording::sign(words, key)).unwrap_or_default();
    let typed = cell.sum.value().map(|value| wording::figure(words, value).replace(['\u{202f}', '\u{a0}'], "").replace('\u{2212}', "-"));
    InventoryCell {
        text: cell.sum.value().map(|value| wording::figure(words, value)).unwrap_or_default(),
        typed: [typed, Some(sign.clone())].into_iter().flatten().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" "),
        sign,
        lines: count(cell.lines.len()),
        counts: cell.counts,
    }
}

fn sentence(words: &Words, made: &Grid, doubt: &Doubt) -> String {
    let unit = wording::unit(words, made.quantity);
    match doubt {
        Doubt::WholeDiffers { row, whole, parts } => words.text_with(
            "inventory-whole-differs",
            &[
                ("row", Arg::from(wording::head(words, row, "inventory-whole-row"))),
                ("whole", Arg::from(wording::figure(words, *whole))),
                ("parts", Arg::from(wording::figure(words, *parts))),
                ("unit", Arg::from(unit)),
            ],
        ),
        Doubt::SeveralLines { row, column, count: lines } => words.text_with(
            "inventory-several-lines",
            &[
                ("row", Arg::from(wording::head(words, row, "inventory-whole-row"))),
                ("column", Arg::from(wording::head(words, column, "inventory-whole-column"))),
                ("count", Arg::from(*lines)),
            ],
        ),
    }
}

/// Its rows as bars, with their shares. Every figure stands in the grid beside.
fn bars(words: &Words, made: &Grid) -> Drawing {
    let unit = wording::unit(words, made.quantity);
    let bar = |row: &Row| {
        let value = row.total.value()?;
        let figure = format!("{}\u{a0}{unit}", wording::figure(words, value));
        let text = share(words, made, row).map_or_else(|| figure.clone(), |share| format!("{figure} ({share})"));
        Some((wording::head(words, &row.head, "inventory-whole-row"), Amount { value, text }))
    };
    let bars: Vec<(String, Amount)> = made.rows.iter().filter(|row| row.counts).filter_map(bar).collect();
    let alt = bars.iter().map(|(label, amount)| format!("{label} : {}", amount.text)).collect::<Vec<_>>().join(" ; ");
    if bars.is_empty() {
        return Drawing { svg: String::new(), alt };
    }
    let svg = chart::drawing(&Chart::HorizontalBars { bars }, WIDTH).map(|drawing| chart::svg(&drawing)).unwrap_or_default();
    Drawing { svg, alt }
}
