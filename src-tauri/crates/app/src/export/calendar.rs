//! What falls due, as a calendar of other programs.

use super::made::Made;
use crate::alert;
use crate::desk::Desk;
use crate::wire::Fault;
use words::Arg;

/// How far ahead a calendar looks, in months.
const AHEAD: u32 = 12;

/// The calendar of the year to come, and of what is late.
pub(super) fn calendar(desk: &mut Desk) -> Result<Made, Fault> {
    let (text, count) = alert::calendar(desk, AHEAD)?;
    let said = desk.words.text_with("export-calendar", &[("count", Arg::from(count))]);
    let mut made = Made::one(text.into_bytes(), "ics", said);
    made.rows = count;
    Ok(made)
}
