//! `history`: what changed, since a day.

use super::Call;
use crate::{Answer, Outcome, print};
use app::wire::HistoryArg;
use domain::Noun;

/// The command.
pub fn run(call: &Call<'_>) -> Answer {
    let desk = call.desk()?;
    let asked = HistoryArg { noun: None, id: None, since: call.text("since").map(str::to_owned), until: None, limit: 100_000 };
    let lines = app::history::lines(&desk, &asked)?;
    if call.json() {
        print::json(&lines)?;
        return Ok(Outcome::Well);
    }
    if lines.is_empty() {
        print::line(&call.words.text("cli-history-empty"));
    }
    for line in lines {
        let noun = Noun::from_table(&line.noun);
        let field = match (noun, &line.field) {
            (Some(noun), Some(field)) => call.words.field(noun, field),
            _ => call.words.text(&format!("history-{}", line.what)),
        };
        let change = if line.field.is_some() { format!("{} → {}", line.before, line.after) } else { String::new() };
        print::line(&format!("{}  {}  {} — {} {}", line.at, line.author, line.label, field, change));
    }
    Ok(Outcome::Well)
}
