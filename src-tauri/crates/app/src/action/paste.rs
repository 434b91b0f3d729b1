//! Cells of a spreadsheet pasted in a list: read as people write them (labels of codes, names of rows, days, amounts), shown
//! before anything is written, then written in one step.

use super::query::{column, lines};
use crate::cell;
use crate::clock;
use crate::desk::Desk;
use crate::label;
use crate::names::Names;
use crate::register::Column;
use crate::wire::{Changed, Fault, PasteArg, PasteCell, PastePreview};
use domain::code::Code;
use domain::codes::Status;
use domain::{Field, Id, Noun, Value};
use store::action::ActionLine;
use store::{Error, Op};

/// How many of the cells that would change are shown.
const SHOWN: usize = 200;

/// What a paste comes to.
struct Block {
    preview: PastePreview,
    edits: Vec<(Id, Vec<(&'static str, Value)>)>,
    created: Vec<Vec<(&'static str, Value)>>,
}

/// What a paste would do. Nothing is written, whatever is asked.
pub fn preview_paste(desk: &mut Desk, asked: &PasteArg) -> Result<PastePreview, Fault> {
    Ok(read(desk, asked)?.preview)
}

/// Writes what can be read of a paste; the cells that cannot keep what they held.
pub fn paste(desk: &mut Desk, asked: &PasteArg) -> Result<Changed, Fault> {
    let block = read(desk, asked)?;
    let rows: Vec<(Id, Vec<Value>)> = block.created.iter().map(|named| (clock::fresh_id(), crate::file::values(Noun::Action, named))).collect();
    let ((), changed) = desk.change(Op::PasteActions, |tx| {
        for (id, changes) in &block.edits {
            tx.update(Noun::Action, *id, changes).map_err(|error| Fault::from(error).with("row", id))?;
        }
        for (id, values) in &rows {
            tx.insert(Noun::Action, *id, values)?;
        }
        Ok(())
    })?;
    Ok(changed)
}

fn read(desk: &mut Desk, asked: &PasteArg) -> Result<Block, Fault> {
    let columns: Vec<Column> = asked.columns.iter().map(|name| column(name)).collect::<Result<_, _>>()?;
    let cells = exchange::cells::read(&asked.text);
    let actions = lines(desk, asked.handle, asked.from as usize, cells.len())?;
    let mut block = Block {
        preview: PastePreview { rows: count(cells.len()), changed: 0, same: 0, created: 0, beyond: 0, changes: Vec::new(), wrong: Vec::new() },
        edits: Vec::new(),
        created: Vec::new(),
    };
    let mut names = Names::default();
    for (row, typed) in (1..).zip(&cells) {
        match actions.get(row as usize - 1) {
            Some(action) => edit(desk, &mut names, &mut block, (row, action), &columns, typed)?,
            None => create(desk, &mut names, &mut block, row, &columns, typed, asked)?,
        }
    }
    Ok(block)
}

fn edit(
    desk: &mut Desk,
    names: &mut Names,
    block: &mut Block,
    (row, action): (u32, &ActionLine),
    columns: &[Column],
    typed: &[String],
) -> Result<(), Fault> {
    let Some(stored) = desk.workspace.row(Noun::Action, action.id)? else { return Ok(()) };
    let mut changes = Vec::new();
    for (at, text) in typed.iter().enumerate() {
        let Some(field) = fillable(columns, at) else {
            block.preview.beyond += 1;
            continue;
        };
        let before = stored.value(Noun::Action, field.name);
        let mut cell = PasteCell {
            row,
            column: field.name.to_owned(),
            label: label::of_row(desk, Noun::Action, &stored),
            before: cell::text(desk, field, before),
            after: text.clone(),
            fault: None,
        };
        match value(desk, names, field, text) {
            Ok(value) if value == *before => block.preview.same += 1,
            Ok(value) => {
                block.preview.changed += 1;
                if block.preview.changes.len() < SHOWN {
                    cell.after = cell::text(desk, field, &value);
                    block.preview.changes.push(cell);
                }
                changes.push((field.name, value));
            }
            Err(fault) => {
                cell.fault = Some(fault);
                block.preview.wrong.push(cell);
            }
        }
    }
    if !changes.is_empty() {
        block.edits.push((action.id, changes));
    }
    Ok(())
}

/// A row past the end of the list is a new action, when its title is there.
fn create(
    desk: &mut Desk,
    names: &mut Names,
    block: &mut Block,
    row: u32,
    columns: &[Column],
    typed: &[String],
    asked: &PasteArg,
) -> Result<(), Fault> {
    let Some(plan) = asked.plan else {
        block.preview.beyond += count(typed.len());
        return Ok(());
    };
    if typed.iter().all(String::is_empty) {
        return Ok(());
    }
    let mut named: Vec<(&'static str, Value)> = vec![("plan", plan.into())];
    let mut wrong = Vec::new();
    for (at, text) in typed.iter().enumerate() {
        let Some(field) = fillable(columns, at) else {
            block.preview.beyond += 1;
            continue;
        };
        match value(desk, names, field, text) {
            Ok(Value::Null) => {}
            Ok(value) => named.push((field.name, value)),
            Err(fault) => wrong.push((field.name, text.clone(), fault)),
        }
    }
    let title = named.iter().find_map(|(name, value)| (*name == "title").then(|| value.as_text().unwrap_or_default().to_owned()));
    if title.is_none() && !wrong.iter().any(|(name, ..)| *name == "title") {
        let fault = Error::Refused { noun: Noun::Action, field: "title", refusal: domain::field::Refusal::Required }.into();
        wrong.push(("title", String::new(), fault));
    }
    let label = title.clone().unwrap_or_default();
    let cell = |(column, after, fault): (&str, String, Fault)| PasteCell {
        row,
        column: column.to_owned(),
        label: label.clone(),
        before: String::new(),
        after,
        fault: Some(fault),
    };
    block.preview.wrong.extend(wrong.into_iter().map(cell));
    if title.is_some() {
        for (name, value) in [("status", Some(Status::Upcoming.code().into())), ("axis", asked.axis.map(Value::Id))] {
            if let Some(value) = value.filter(|_| !named.iter().any(|(given, _)| *given == name)) {
                named.push((name, value));
            }
        }
        block.preview.created += 1;
        block.created.push(named);
    }
    Ok(())
}

/// The field that a column of the block fills.
fn fillable(columns: &[Column], at: usize) -> Option<&'static Field> {
    columns.get(at).and_then(|column| column.field())
}

fn value(desk: &mut Desk, names: &mut Names, field: &'static Field, text: &str) -> Result<Value, Fault> {
    let value = names.read(desk, field, text)?;
    field.check(&value).map_err(|refusal| Fault::from(Error::Refused { noun: Noun::Action, field: field.name, refusal }))?;
    Ok(value)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
