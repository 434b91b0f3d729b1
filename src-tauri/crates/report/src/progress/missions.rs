//! Section 8: the missions that the contract pays for the whole territory: shared energy advice, energy information, Clim'Agri.

use super::rich::rich;
use super::say::{Say, row};
use super::{MissionFacts, Snapshot};
use crate::content::{Block, Cell, Column};

/// Whether there is something to say.
pub fn speaks(snapshot: &Snapshot) -> bool {
    snapshot.texts.missions.is_some() || !snapshot.missions.is_empty()
}

/// The blocks of the section.
pub fn blocks(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    let mut blocks = snapshot.texts.missions.as_deref().map(rich).unwrap_or_default();
    blocks.push(table(&snapshot.missions, say));
    for mission in &snapshot.missions {
        let parts = [("mission-what", &mission.description), ("mission-results", &mission.results)];
        let said: Vec<_> =
            parts.into_iter().filter_map(|(key, text)| text.as_deref().filter(|text| !text.trim().is_empty()).map(|text| (key, text))).collect();
        if said.is_empty() {
            continue;
        }
        blocks.push(Block::heading(2, mission.title.clone(), ""));
        for (key, text) in said {
            blocks.push(Block::heading(3, say.t(key), ""));
            blocks.extend(rich(text));
        }
    }
    blocks
}

fn table(missions: &[MissionFacts], say: &Say<'_>) -> Block {
    let rows = missions
        .iter()
        .map(|one| {
            row(vec![
                say.words.code(one.kind).into(),
                one.title.as_str().into(),
                say.text(one.action.as_deref()).into(),
                one.status.map_or_else(|| Cell::from(say.dash()), |status| say.status(status, None)),
                say.text(one.post.as_deref()).into(),
                say.text(one.operator.as_deref()).into(),
            ])
        })
        .collect();
    let columns = vec![
        Column::words(say.t("mission"), 3.0),
        Column::titles(say.t("title"), 4.0),
        Column::words(say.t("action"), 4.0),
        Column::words(say.t("status"), 2.4),
        Column::words(say.t("post"), 3.0),
        Column::words(say.t("operator"), 3.0),
    ];
    Block::Table(say.table("caption-missions", columns, rows, "no-mission"))
}
