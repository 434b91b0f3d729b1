//! What an export of the Base Carbone would bring, before it is written.

use super::reckon::reckon;
use crate::desk::Desk;
use crate::wire::{FactorFinding, FactorsPreview, Fault, PathArg};
use exchange::base_carbone::{CellFinding, Problem};
use words::{Arg, Words};

/// How many findings are shown.
const SHOWN: usize = 500;

/// What importing would do. Nothing is written.
pub fn preview(desk: &Desk, asked: &PathArg) -> Result<FactorsPreview, Fault> {
    let reckoned = reckon(desk, asked)?;
    let read = &reckoned.factors;
    Ok(FactorsPreview {
        fresh: number(reckoned.rows.len()),
        newer: number(reckoned.newer),
        already: number(reckoned.already),
        archived: number(read.archived),
        posts: number(read.posts),
        data: number(read.data),
        cut: number(reckoned.cut),
        found: number(read.findings.len()),
        findings: read.findings.iter().take(SHOWN).map(|finding| shown(&desk.words, finding)).collect(),
    })
}

fn shown(words: &Words, finding: &CellFinding) -> FactorFinding {
    let mut args = vec![("head", Arg::from(finding.of.head())), ("given", Arg::Text(finding.given.clone()))];
    if let Problem::Twice(first) = finding.problem {
        args.push(("first", Arg::from(first)));
    }
    FactorFinding {
        line: number(finding.line),
        column: number(finding.column),
        given: finding.given.clone(),
        sentence: words.text_with(&format!("factor-{}", finding.problem.code()), &args),
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
