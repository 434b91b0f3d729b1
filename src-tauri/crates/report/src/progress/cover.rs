//! Section 0: the cover. Invariant: what identifies the report is all on it: number, period, kind, date, version.

use super::Snapshot;
use super::say::Say;
use crate::content::Cover;
use crate::draw::Rgb;
use domain::codes::CoverColour;

/// The contract's title, or its kind when it has none.
pub fn title(snapshot: &Snapshot, say: &Say<'_>) -> String {
    let title = snapshot.contract.title.trim();
    if title.is_empty() { say.words.code(snapshot.contract.kind) } else { title.to_owned() }
}

/// The cover.
pub fn cover(snapshot: &Snapshot, say: &Say<'_>) -> Cover {
    let contract = &snapshot.contract;
    let period = [("from", say.words.day_in_words(snapshot.from).into()), ("to", say.words.day_in_words(snapshot.to).into())];
    let fact = |key: &str, value: String| (say.t(key), value);
    let number = Some(contract.number.as_str());
    Cover {
        organisation: contract.beneficiary.clone().unwrap_or_else(|| snapshot.territory.name.clone()),
        eyebrow: say.words.code(snapshot.kind),
        title: title(snapshot, say),
        subtitle: if snapshot.territory.plan.is_empty() { snapshot.territory.name.clone() } else { snapshot.territory.plan.clone() },
        facts: vec![
            fact("contract-number", say.text(number)),
            fact("contract-kind", say.words.code(contract.kind)),
            fact("period", say.with("period-value", &period)),
            fact("report-kind", say.words.code(snapshot.kind)),
            fact("date", say.words.day_in_words(snapshot.as_of)),
            fact("version", snapshot.version.clone()),
        ],
        contacts_title: say.t("contacts"),
        logos: super::joined::logos(snapshot, say),
        accent: snapshot.colour.map(colour),
        contacts: contacts(snapshot, say),
    }
}

/// Those who answer for the contract, by their roles, then those who answer for most of its actions.
fn contacts(snapshot: &Snapshot, say: &Say<'_>) -> Vec<(String, String)> {
    let who = |one: &super::ReferentFacts| match one.name.as_deref().filter(|name| !name.trim().is_empty()) {
        Some(name) => format!("{name}, {}", one.function),
        None => one.function.clone(),
    };
    let own = snapshot.referents.iter().map(|one| (say.words.code(one.role), who(one)));
    let actions = snapshot.contract.referents.join(" ; ");
    own.chain((!actions.is_empty()).then(|| (say.t("action-referents"), actions))).collect()
}

/// The band of the cover. The engine chooses words that are read on it.
fn colour(colour: CoverColour) -> Rgb {
    match colour {
        CoverColour::Blue => Rgb(0x1f, 0x4e, 0x86),
        CoverColour::Green => Rgb(0x1d, 0x6b, 0x45),
        CoverColour::Ochre => Rgb(0xc9, 0x8b, 0x2b),
        CoverColour::Plum => Rgb(0x6b, 0x2e, 0x5b),
        CoverColour::Slate => Rgb(0x3a, 0x47, 0x52),
    }
}
