//! What readings of a spreadsheet would bring, before they are written: which are new, the same, or others; and what was found in every cell.

use super::reckon::{Reckoned, State, reckon};
use crate::desk::Desk;
use crate::wire::{Fault, ReadingFinding, ReadingLine, ReadingsArg, ReadingsPreview};
use domain::code::Code;
use exchange::book::column_name;

/// How many lines, and how many findings, are shown.
const SHOWN: usize = 500;
/// Decimals of a value.
const DECIMALS: usize = 6;

/// What importing would do. Nothing is written, whatever is asked.
pub fn preview(desk: &Desk, asked: &ReadingsArg) -> Result<ReadingsPreview, Fault> {
    let Reckoned { lines, findings, unknown, lost, indicators, communes } = reckon(desk, asked)?;
    let words = &desk.words;
    let count = |is: fn(&State) -> bool| number(lines.iter().filter(|line| is(&line.state)).count());
    Ok(ReadingsPreview {
        fresh: count(|state| *state == State::Fresh),
        same: count(|state| matches!(state, State::Same(_))),
        other: count(|state| matches!(state, State::Other(..))),
        wrong: count(|state| *state == State::Wrong).saturating_add(number(lost)),
        lines: lines
            .iter()
            .take(SHOWN)
            .map(|line| ReadingLine {
                line: number(line.draft.line),
                indicator: line
                    .indicator
                    .and_then(|id| indicators.get(&id))
                    .map(|one| one.title.clone())
                    .or_else(|| line.draft.indicator.clone())
                    .unwrap_or_default(),
                on: words.day(line.draft.on),
                commune: line.commune.and_then(|id| communes.get(&id).cloned()).or_else(|| line.draft.commune.clone()).unwrap_or_default(),
                sector: line.draft.sector.map(|sector| words.code(sector)).unwrap_or_default(),
                value: words.number(line.draft.value, DECIMALS),
                before: if let State::Other(_, value) = line.state { words.number(value, DECIMALS) } else { String::new() },
                confidence: line.draft.confidence.map(|own| own.code().to_owned()),
                state: match line.state {
                    State::Fresh => "fresh",
                    State::Same(_) => "same",
                    State::Other(..) => "other",
                    State::Wrong => "wrong",
                }
                .to_owned(),
            })
            .collect(),
        found: number(findings.len()),
        findings: findings
            .into_iter()
            .take(SHOWN)
            .map(|one| ReadingFinding {
                cell: format!("{}{}", column_name(u16::try_from(one.column.saturating_sub(1)).unwrap_or(u16::MAX)), one.line),
                line: number(one.line),
                given: one.given,
                sentence: one.sentence,
            })
            .collect(),
        unknown,
    })
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
