//! A workbook to fill is made: the rows of one department, commune or partner, without anybody's name.

use super::open::{columns, is_open, room};
use super::whose::{Whose, actions, named};
use crate::desk::{Desk, noun};
use crate::export;
use crate::report::keep;
use crate::wire::{Fault, PackArg, PackMade};
use domain::{Id, Noun};
use exchange::export::pack::{self, Pack};
use exchange::export::{Filler, Format, Mark, Tables};
use std::collections::HashSet;
use std::path::Path;

/// What a workbook has: a table each, in this order.
const TABLES: [Noun; 4] = [Noun::Action, Noun::Milestone, Noun::BudgetLine, Noun::Note];

/// The bytes of the workbook, and what it holds.
pub fn make(desk: &Desk, whose: &Whose) -> Result<(Vec<u8>, PackMade), Fault> {
    let own = actions(desk, whose)?;
    let mut tables = tables(desk, &own)?;
    let count = |noun: Noun, tables: &Tables| {
        let rows = tables.tables.iter().find(|table| table.noun == noun).map_or(0, |table| table.rows.len());
        u32::try_from(rows).unwrap_or(u32::MAX)
    };
    let counts = TABLES.map(|noun| count(noun, &tables));
    if counts[0] == 0 {
        return Err(Fault::new("pack_empty").with("text", &whose.label));
    }
    let rows = tables.tables.iter().map(|table| (table.noun, table.rows.len())).collect();
    let filler = Filler { noun: whose.noun, id: whose.id, label: whose.label.clone() };
    tables.mark = tables.mark.map(|mark| Mark { rows, format: Some(Format::Xlsx), filler: Some(filler), ..mark });
    let labels: Vec<String> = tables.tables[0].rows.iter().filter_map(|row| tables.labels.get(&row.id).cloned()).collect();
    let pack = Pack { tables: &tables, is_open: &is_open, room: &room, actions: &labels };
    let bytes = pack::write(&pack, &desk.words).map_err(|error| Fault::new("internal").with("detail", error))?;
    let [actions, milestones, lines, _] = counts;
    Ok((bytes, PackMade { path: String::new(), label: whose.label.clone(), actions, milestones, lines }))
}

/// Makes the workbook of whom the window names.
pub fn fill(desk: &Desk, asked: &PackArg) -> Result<PackMade, Fault> {
    write(desk, &named(desk, noun(&asked.noun)?, asked.id)?, Path::new(&asked.path))
}

/// Makes a workbook and keeps it.
pub fn write(desk: &Desk, whose: &Whose, path: &Path) -> Result<PackMade, Fault> {
    let (bytes, made) = make(desk, whose)?;
    keep(&bytes, path, Format::Xlsx.code())?;
    Ok(PackMade { path: path.display().to_string(), ..made })
}

/// The tables, with the rows of these actions alone. Notes are for what people add: those of others stay where they are.
fn tables(desk: &Desk, actions: &HashSet<Id>) -> Result<Tables, Fault> {
    let mut tables = export::tables(desk, TABLES.into_iter(), false, &|noun| Ok(desk.workspace.rows(noun)?))?;
    for table in &mut tables.tables {
        let owner = table.noun.place("action");
        table.places = columns(table.noun).iter().filter_map(|name| table.noun.place(name)).collect();
        table.rows.retain(|row| match (table.noun, owner) {
            (Noun::Action, _) => actions.contains(&row.id),
            (Noun::Note, _) | (_, None) => false,
            (_, Some(owner)) => row.values[owner].as_id().is_some_and(|id| actions.contains(&id)),
        });
    }
    Ok(tables)
}
