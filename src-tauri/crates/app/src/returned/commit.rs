//! Tables that come back are written, in one step that one undo takes back.

use super::preview::tell;
use super::reckon::{Line, Reckoned, reckon};
use crate::desk::Desk;
use crate::wire::{Fault, ReturnArg, ReturnPreview, Returned};
use domain::{Id, Kind, Noun, Value};
use store::{Op, Tx};
use words::Arg;

/// Writes what the preview showed.
pub fn import(desk: &mut Desk, asked: &ReturnArg) -> Result<Returned, Fault> {
    let reckoned = reckon(desk, asked)?;
    write(desk, &reckoned)
}

/// As [`import`], with what the preview would have said: the file is read once. What was written is nothing when there was nothing to write.
pub fn import_and_tell(desk: &mut Desk, asked: &ReturnArg) -> Result<(ReturnPreview, Option<Returned>), Fault> {
    let reckoned = reckon(desk, asked)?;
    let seen = tell(desk, &reckoned);
    let written = match write(desk, &reckoned) {
        Ok(written) => Some(written),
        Err(fault) if fault.code == "workbook_nothing_new" => None,
        Err(fault) => return Err(fault),
    };
    Ok((seen, written))
}

fn write(desk: &mut Desk, reckoned: &Reckoned) -> Result<Returned, Fault> {
    let made: Vec<&Line> = reckoned.lines.iter().filter(|line| line.is_made()).collect();
    let changed: Vec<&Line> =
        reckoned.lines.iter().filter(|line| line.makes.is_none() && !line.left && line.changes.iter().any(|change| change.taken)).collect();
    if made.is_empty() && changed.is_empty() {
        return Err(Fault::new("workbook_nothing_new"));
    }
    let filler = reckoned.reading.mark.as_ref().and_then(|mark| mark.filler.as_ref());
    let author = filler.map(|filler| desk.words.text_with("returned-author", &[("who", Arg::Text(filler.label.clone()))]));
    let own = author.map(|author| std::mem::replace(&mut desk.author, author));
    let written = desk.change(Op::BringBack, |tx| {
        rows(tx, &made)?;
        fields(tx, &changed)
    });
    if let Some(own) = own {
        desk.author = own;
    }
    let ((), touched) = written?;
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let fields = changed.iter().map(|line| line.changes.iter().filter(|change| change.taken).count()).sum();
    Ok(Returned { made: count(made.len()), changed_rows: count(changed.len()), fields: count(fields), changed: touched })
}

/// Makes rows: first with what they cannot be without, then with the rows that they name, which may have come after them.
fn rows(tx: &Tx<'_>, made: &[&Line]) -> Result<(), Fault> {
    for noun in Noun::ALL {
        for line in made.iter().filter(|line| line.noun == *noun) {
            let mut values = line.makes.clone().unwrap_or_default();
            for (value, _) in values.iter_mut().zip(noun.fields()).filter(|(_, field)| is_late(field)) {
                *value = Value::Null;
            }
            if let Some(place) = noun.place("rank").filter(|place| values[*place].is_null())
                && let Some((name, owner)) = owner(*noun, &values)
            {
                values[place] = tx.last_rank(*noun, name, owner)?.into();
            }
            tx.insert(*noun, line.id, &values)?;
        }
    }
    for line in made {
        let values = line.makes.iter().flatten().zip(line.noun.fields());
        let late: Vec<(&str, Value)> =
            values.filter(|(value, field)| is_late(field) && !value.is_null()).map(|(value, field)| (field.name, value.clone())).collect();
        tx.update(line.noun, line.id, &late)?;
    }
    Ok(())
}

/// Whether a field may name a row that comes later.
fn is_late(field: &domain::Field) -> bool {
    matches!(field.kind, Kind::Ref(_)) && !field.required
}

fn owner(noun: Noun, values: &[Value]) -> Option<(&'static str, Id)> {
    noun.fields().iter().zip(values).find(|(field, _)| field.owner).and_then(|(field, value)| Some((field.name, value.as_id()?)))
}

/// Changes fields. Two rows may change places in a tree: those that move leave their place before any takes its new one.
fn fields(tx: &Tx<'_>, changed: &[&Line]) -> Result<(), Fault> {
    let of = |line: &Line, within: bool| -> Vec<(&'static str, Value)> {
        let fields = line.noun.fields();
        let wanted = line.changes.iter().filter(|change| change.taken && (fields[change.place].kind == Kind::Ref(line.noun)) == within);
        wanted.map(|change| (fields[change.place].name, change.after.clone())).collect()
    };
    for line in changed {
        let left: Vec<(&str, Value)> = of(line, true).into_iter().map(|(name, _)| (name, Value::Null)).collect();
        tx.update(line.noun, line.id, &left)?;
    }
    for line in changed {
        tx.update(line.noun, line.id, &of(line, false))?;
        tx.update(line.noun, line.id, &of(line, true))?;
    }
    Ok(())
}
