//! Section 9: what was told to whom, when and where.

use super::Snapshot;
use super::cells::Ledger;
use super::rich::rich;
use super::say::{Say, row, total};
use crate::content::{Block, Cell, Column};

/// Whether there is something to say.
pub fn speaks(snapshot: &Snapshot) -> bool {
    snapshot.texts.communication.is_some() || !snapshot.events.is_empty()
}

/// The blocks of the section: Date, Type, Intitulé, Lieu, Public, Participants, Coût, Support.
pub fn blocks(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    let mut blocks = snapshot.texts.communication.as_deref().map(rich).unwrap_or_default();
    let events = &snapshot.events;
    let ledger = Ledger::of(events.iter().filter_map(|event| event.cost));
    let mut rows: Vec<_> = events
        .iter()
        .map(|event| {
            row(vec![
                say.on(Some(event.on)),
                event.kind.map_or_else(|| say.dash(), |kind| say.words.code(kind)).into(),
                event.title.as_str().into(),
                say.text(event.place.as_deref()).into(),
                say.text(event.audience.as_deref()).into(),
                say.counting(event.participants),
                ledger.maybe(say, event.cost),
                say.text(event.support.as_deref()).into(),
            ])
        })
        .collect();
    if rows.len() > 1 {
        let mut cells = vec![say.t("total").into()];
        cells.extend((0..4).map(|_| Cell::default()));
        cells.push(say.counting(events.iter().filter_map(|event| event.participants).reduce(|a, b| a + b)));
        cells.push(ledger.maybe(say, events.iter().filter_map(|event| event.cost).reduce(|a, b| a + b)));
        cells.push(Cell::default());
        rows.push(total(cells));
    }
    let columns = vec![
        Column::words(say.t("day"), 2.0),
        Column::words(say.t("kind"), 2.4),
        Column::titles(say.t("title"), 5.0),
        Column::words(say.t("place"), 2.6),
        Column::words(say.t("audience"), 2.8),
        Column::number(say.t("participants"), 2.0),
        Column::number(say.t("cost-eur"), 2.0),
        Column::words(say.t("support"), 3.0),
    ];
    blocks.push(Block::Table(say.table("caption-events", columns, rows, "no-event")));
    blocks
}
