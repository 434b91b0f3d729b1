//! Section 14: the minutes, the accountant's statement to sign, the words that a reader may not know.

use super::Snapshot;
use super::governance::minutes_anchor;
use super::rich::rich;
use super::say::Say;
use crate::content::{Block, Cell};
use domain::Cents;

/// Words of the field, in the order of the alphabet.
const WORDS: [&str; 11] = ["cae", "cep", "cot", "crte", "eci", "eie", "etp", "ges", "gwh", "pcaet", "tepcv"];

/// The blocks of the section.
pub fn blocks(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let minutes = || {
        snapshot
            .meetings
            .iter()
            .enumerate()
            .filter_map(|(place, one)| Some((place, one, one.minutes.as_deref().filter(|text| !text.trim().is_empty())?)))
    };
    if minutes().next().is_some() {
        blocks.push(Block::heading(2, say.t("minutes-of"), ""));
        for (place, meeting, text) in minutes() {
            let title = say.with("meeting-of", &[("committee", meeting.committee.as_str().into()), ("day", say.day(meeting.held_on).into())]);
            blocks.push(Block::heading(3, title, minutes_anchor(place)));
            blocks.extend(rich(text));
        }
    }
    blocks.push(Block::heading(2, say.t("attestation"), "attestation"));
    blocks.extend(attestation(snapshot, say));
    blocks.push(Block::heading(2, say.t("glossary"), "glossary"));
    blocks.push(Block::KeyValue(WORDS.iter().map(|word| (say.t(&format!("word-{word}")), say.t(&format!("word-{word}-is")).into())).collect()));
    blocks
}

/// What the accountant attests, over the place to sign.
fn attestation(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    let spent: Cents = snapshot.finance.cost_lines.iter().map(|line| line.paid_to_date).sum();
    let in_period: Cents = snapshot.finance.cost_lines.iter().map(|line| line.paid_in_period).sum();
    let args = [
        ("number", say.text(Some(&snapshot.contract.number)).into()),
        ("day", say.day(snapshot.as_of).into()),
        ("from", say.day(snapshot.from).into()),
        ("to", say.day(snapshot.to).into()),
        ("period", say.words.money(in_period).into()),
        ("total", say.words.money(spent).into()),
    ];
    let line = |key: &str| (say.t(key), Cell::from(say.t("to-fill")));
    vec![Block::para(say.with("attests", &args)), Block::KeyValue(["signed-at", "signed-the", "signed-by", "signature"].map(line).to_vec())]
}
