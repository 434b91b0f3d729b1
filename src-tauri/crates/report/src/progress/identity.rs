//! Section 1: the contract's identity card. Invariant: amounts are those of the day, amendments applied.

use super::rich::rich;
use super::say::{Say, row};
use super::{ContractFacts, Snapshot};
use crate::content::{Block, Cell, Column};
use words::Arg;

/// The blocks of the section.
pub fn blocks(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    let contract = &snapshot.contract;
    let mut blocks = vec![Block::KeyValue(facts(snapshot, say))];
    blocks.push(Block::heading(2, say.t("perimeter"), ""));
    blocks.extend(perimeter(snapshot, say));
    blocks.push(Block::heading(2, say.t("signatories"), ""));
    let rows = contract
        .signatories
        .iter()
        .map(|s| row(vec![s.organisation.as_str().into(), say.text(s.function.as_deref()).into(), say.on(s.signed_on)]))
        .collect();
    let columns = vec![Column::words(say.t("organisation"), 4.0), Column::words(say.t("function"), 4.0), Column::words(say.t("signed-on"), 2.0)];
    blocks.push(Block::Table(say.table("", columns, rows, "no-signatory")));
    blocks.push(Block::heading(2, say.t("amendments"), ""));
    blocks.push(amendments(contract, say));
    if let Some(text) = &contract.description {
        blocks.push(Block::heading(2, say.t("description"), ""));
        blocks.extend(rich(text));
    }
    blocks
}

fn facts(snapshot: &Snapshot, say: &Say<'_>) -> Vec<(String, Cell)> {
    let contract = &snapshot.contract;
    let fact = |key: &str, value: String| (say.t(key), Cell::from(value));
    let mut facts = vec![
        fact("beneficiary", say.text(contract.beneficiary.as_deref())),
        fact("siren", say.text(contract.beneficiary_siren.as_deref())),
        fact("territory", territory(snapshot, say)),
        fact("contract-number", say.text(Some(&contract.number))),
        fact("contract-kind", say.words.code(contract.kind)),
        fact("signed-on", say.maybe_day(contract.signed_on)),
        fact("notified-on", say.maybe_day(contract.notified_on)),
        fact("starts-on", say.maybe_day(contract.starts_on)),
        fact("ends-on", say.maybe_day(contract.ends_on)),
    ];
    if contract.phase1_ends_on.is_some() {
        facts.push(fact("phase1-ends-on", say.maybe_day(contract.phase1_ends_on)));
    }
    facts.extend([
        fact("eligible-base", say.money(contract.eligible_base)),
        fact("aid-rate", say.rate(contract.aid_rate)),
        fact("granted", say.words.money(contract.granted)),
        fact("called", say.words.money(contract.called)),
        fact("received", say.words.money(contract.received)),
        fact("remaining", say.words.money(contract.remaining)),
    ]);
    facts
}

/// Where the plan applies: name, SIREN, department, region.
fn territory(snapshot: &Snapshot, say: &Say<'_>) -> String {
    let own = &snapshot.territory;
    let parts = [Some(own.name.clone()), own.siren.as_deref().map(|siren| siren_of(siren, say)), own.department.clone(), own.region.clone()];
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.trim().is_empty()).collect();
    say.text(Some(&parts.join(", ")))
}

fn siren_of(siren: &str, say: &Say<'_>) -> String {
    say.with("siren-of", &[("siren", siren.into())])
}

fn perimeter(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    let authorities = &snapshot.territory.authorities;
    if authorities.is_empty() {
        return vec![say.nothing("no-perimeter")];
    }
    let communes: usize = authorities.iter().map(|a| a.communes.len()).sum();
    let inhabitants: i64 = authorities.iter().map(|a| a.inhabitants).sum();
    let sentence = say.with(
        "perimeter-sum",
        &[
            ("territory", snapshot.territory.name.as_str().into()),
            ("communes", Arg::from(communes)),
            ("inhabitants", say.words.count(inhabitants).into()),
        ],
    );
    let mut blocks = vec![Block::para(sentence)];
    for authority in authorities {
        let mut line = vec![crate::content::Span::bold(authority.name.clone())];
        let detail = say.with(
            "authority-sum",
            &[("communes", Arg::from(authority.communes.len())), ("inhabitants", say.words.count(authority.inhabitants).into())],
        );
        let siren = authority.siren.as_deref().map(|siren| format!(", {}", siren_of(siren, say))).unwrap_or_default();
        line.push(crate::content::Span::plain(format!("{siren} {detail} {}.", authority.communes.join(", "))));
        blocks.push(Block::Para(line));
    }
    blocks
}

fn amendments(contract: &ContractFacts, say: &Say<'_>) -> Block {
    let rows = contract
        .amendments
        .iter()
        .map(|a| row(vec![a.number.as_str().into(), say.text(a.subject.as_deref()).into(), say.on(a.signed_on), say.on(Some(a.effective_on))]))
        .collect();
    let columns = vec![
        Column::words(say.t("number"), 1.4),
        Column::words(say.t("subject-of"), 5.0),
        Column::words(say.t("signed-on"), 1.8),
        Column::words(say.t("effective-on"), 1.8),
    ];
    Block::Table(say.table("", columns, rows, "no-amendment"))
}
