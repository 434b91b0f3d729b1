//! Section 3: who steers the contract, who met and what was decided, and the team that it pays.

use super::rich::rich;
use super::say::{Say, row, total};
use super::{MeetingFacts, Snapshot};
use crate::content::{Block, Cell, Column};

/// Whether there is something to say.
pub fn speaks(snapshot: &Snapshot) -> bool {
    snapshot.texts.governance.is_some() || !snapshot.referents.is_empty() || !snapshot.meetings.is_empty() || !snapshot.finance.posts.is_empty()
}

/// The blocks of the section.
pub fn blocks(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    let mut blocks = snapshot.texts.governance.as_deref().map(rich).unwrap_or_default();
    blocks.extend([Block::heading(2, say.t("referents"), ""), referents(snapshot, say)]);
    blocks.extend([Block::heading(2, say.t("team"), ""), team(snapshot, say)]);
    blocks.extend([Block::heading(2, say.t("meetings"), ""), meetings(&snapshot.meetings, say)]);
    blocks
}

/// Nom, Fonction, Rôle: the function alone when no name is kept.
fn referents(snapshot: &Snapshot, say: &Say<'_>) -> Block {
    let rows = snapshot
        .referents
        .iter()
        .map(|one| row(vec![say.words.code(one.role).into(), one.function.as_str().into(), say.text(one.name.as_deref()).into()]))
        .collect();
    let columns = vec![Column::words(say.t("role"), 3.0), Column::words(say.t("function"), 5.0), Column::titles(say.t("name"), 3.0)];
    Block::Table(say.table("", columns, rows, "no-referent"))
}

/// Instance, Date, Objet, Participants, Décisions, Compte rendu.
fn meetings(meetings: &[MeetingFacts], say: &Say<'_>) -> Block {
    let rows = meetings
        .iter()
        .enumerate()
        .map(|(index, one)| {
            let minutes = match one.minutes.as_deref().filter(|text| !text.trim().is_empty()) {
                Some(_) => Cell::link(say.t("in-appendix"), minutes_anchor(index)),
                None => say.dash().into(),
            };
            row(vec![
                say.under(&one.committee, one.place.clone()).into(),
                say.on(Some(one.held_on)),
                say.text(one.subject.as_deref()).into(),
                say.text(one.attendees.as_deref()).into(),
                decisions(one, say).into(),
                minutes,
            ])
        })
        .collect();
    let columns = vec![
        Column::words(say.t("committee"), 3.0),
        Column::words(say.t("day"), 2.0),
        Column::words(say.t("subject-of"), 3.2),
        Column::words(say.t("attendees"), 4.0),
        Column::words(say.t("decisions"), 5.2),
        Column::words(say.t("minutes"), 1.9),
    ];
    Block::Table(say.table("caption-meetings", columns, rows, "no-meeting"))
}

fn decisions(meeting: &MeetingFacts, say: &Say<'_>) -> String {
    let one = |decision: &super::DecisionFacts| {
        let mut more: Vec<String> = decision.owner.iter().cloned().collect();
        more.extend(decision.due_on.map(|on| say.with("decision-due", &[("day", say.day(on).into())])));
        more.extend(decision.done_on.map(|on| say.with("decision-done", &[("day", say.day(on).into())])));
        if more.is_empty() { decision.text.clone() } else { format!("{} ({})", decision.text, more.join(", ")) }
    };
    if meeting.decisions.is_empty() { say.dash() } else { meeting.decisions.iter().map(one).collect::<Vec<_>>().join("\n") }
}

/// Where the minutes of a meeting stand.
pub fn minutes_anchor(index: usize) -> String {
    format!("minutes-{index}")
}

/// The months and the days that a post was planned for.
fn planned(post: &super::PostFacts, say: &Say<'_>) -> Option<String> {
    let counted = |key: &str, count: Option<i64>| count.map(|count| say.with(key, &[("count", words::Arg::Count(count))]));
    let parts: Vec<String> = [counted("post-months", post.months), counted("post-days", post.days_planned)].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// Poste, Statut, ETP, Début, Fin, Financeur, Jours réalisés.
fn team(snapshot: &Snapshot, say: &Say<'_>) -> Block {
    let posts = &snapshot.finance.posts;
    let days = |hundredths: Option<i64>| say.quantity(hundredths.map(|days| days as f64 / 100.0));
    let mut rows: Vec<_> = posts
        .iter()
        .map(|post| {
            row(vec![
                say.under(&post.title, planned(post, say)).into(),
                post.status.map_or_else(|| say.dash(), |status| say.words.code(status)).into(),
                say.equivalent(post.fte),
                say.on(post.starts_on),
                say.on(post.ends_on),
                say.text(post.funder.as_deref()).into(),
                days(post.days_in_period),
                days(post.days_worked),
            ])
        })
        .collect();
    if rows.len() > 1 {
        let sum = |of: fn(&super::PostFacts) -> Option<i64>| posts.iter().filter_map(of).reduce(|a, b| a + b);
        rows.push(total(vec![
            say.t("total").into(),
            Cell::default(),
            say.equivalent(sum(|post| post.fte)),
            Cell::default(),
            Cell::default(),
            Cell::default(),
            days(sum(|post| post.days_in_period)),
            days(sum(|post| post.days_worked)),
        ]));
    }
    let columns = vec![
        Column::words(say.t("post"), 4.4),
        Column::words(say.t("employment"), 2.2),
        Column::number(say.t("fte"), 1.2),
        Column::words(say.t("starts-on"), 1.8),
        Column::words(say.t("ends-on"), 1.8),
        Column::words(say.t("funder"), 2.4),
        Column::number(say.t("days-in-period"), 1.8),
        Column::number(say.t("days-to-date"), 1.8),
    ];
    Block::Table(say.table("caption-team", columns, rows, "no-post"))
}
