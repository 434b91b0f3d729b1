//! What people read stands in the catalogue: no French elsewhere, and no code without its sentence.

use super::sources::{is_shipped, literals, read, tracked, without_web_comments};
use domain::Noun;
use std::collections::BTreeSet;
use store::Op;
use words::{Language, Words};

const ACCENTS: &str = "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ«»";

/// French that stands in code for a reason.
const ALLOWED: &[(&str, &str, &str)] =
    &[("src-tauri/crates/report/src/typo.rs", "", "the rules of French typography name the signs that they are about")];

fn is_allowed(name: &str, text: &str) -> bool {
    ALLOWED.iter().any(|(file, word, _)| *file == name && (word.is_empty() || text.contains(word)))
}

#[test]
fn the_sources_say_no_french() {
    let mut found = Vec::new();
    for name in tracked(&[".rs"]).into_iter().filter(|name| is_shipped(name)) {
        let french = literals(&read(&name)).into_iter().filter(|(_, text, _)| text.contains(|c| ACCENTS.contains(c)) && !is_allowed(&name, text));
        found.extend(french.map(|(line, text, _)| format!("{name}:{line}: {text}")));
    }
    for name in tracked(&[".ts", ".svelte", ".html"]).into_iter().filter(|name| name.starts_with("ui/") && !name.contains("test")) {
        for (line, text) in without_web_comments(&read(&name)).lines().enumerate() {
            if text.contains(|c| ACCENTS.contains(c)) && !is_allowed(&name, text) {
                found.push(format!("{name}:{}: {}", line + 1, text.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
    for (file, word, reason) in ALLOWED {
        assert!(literals(&read(file)).iter().any(|(_, text, _)| text.contains(word)), "{file} no longer needs to be allowed: {reason}");
    }
}

/// The keys that a catalogue lacks.
fn missing(keys: &BTreeSet<String>) -> Vec<String> {
    let lacks = |language: Language| {
        let words = Words::new(language);
        keys.iter().filter(|key| !words.has(key)).map(|key| format!("{language:?}: {key}")).collect::<Vec<_>>()
    };
    Language::ALL.into_iter().flat_map(lacks).collect()
}

/// The texts of these sources that stand where `is_code` says, by what precedes and what follows each.
fn codes(prefix: &str, names: &[&str], is_code: impl Fn(&str, &str) -> bool) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for name in tracked(&[".rs"]).into_iter().filter(|name| is_shipped(name) && names.iter().any(|start| name.starts_with(start))) {
        let source = read(&name);
        let pieces = super::sources::pieces(&source);
        for window in pieces.windows(3) {
            if let [(_, super::sources::Piece::Code(before)), (_, super::sources::Piece::Text(text)), (_, super::sources::Piece::Code(after))] =
                window
                && is_code(before, after)
            {
                keys.insert(format!("{prefix}-{}", text.trim_matches('"')));
            }
        }
    }
    keys
}

#[test]
fn every_finding_has_its_sentence_in_both_catalogues() {
    let keys = codes("finding", &["src-tauri/crates/domain/src/rules/"], |_, after| after.starts_with(", Severity::"));
    assert!(keys.len() >= 12, "{keys:?}");
    assert_eq!(missing(&keys), Vec::<String>::new());
}

#[test]
fn every_error_has_its_sentence_in_both_catalogues() {
    let mut keys = codes("error", &["src-tauri/crates/store/src/error.rs"], |before, _| before.ends_with("=> "));
    assert!(keys.len() >= 20, "{keys:?}");
    let faults =
        codes("error", &["src-tauri/crates/app/src/", "src-tauri/crates/cli/src/", "src-tauri/src/"], |before, _| before.ends_with("Fault::new("));
    assert!(faults.len() >= 10, "{faults:?}");
    keys.extend(faults);
    assert_eq!(missing(&keys), Vec::<String>::new());
}

#[test]
fn every_operation_has_its_words_in_both_catalogues() {
    let mut ops = vec![Op::StartPlan];
    while let Some(next) = after(ops[ops.len() - 1]) {
        ops.push(next);
    }
    let keys = ops.iter().map(|op| format!("op-{}", op.code())).collect();
    assert_eq!(missing(&keys), Vec::<String>::new());
}

/// The operation that follows one in the list of them all: a new one does not compile before it stands here.
const fn after(op: Op) -> Option<Op> {
    Some(match op {
        Op::StartPlan => Op::MakeExample,
        Op::MakeExample => Op::Generate,
        Op::Generate => Op::Create(Noun::Action),
        Op::Create(_) => Op::Edit(Noun::Action),
        Op::Edit(_) => Op::Move(Noun::Action),
        Op::Move(_) => Op::Delete(Noun::Action),
        Op::Delete(_) => Op::ReceiveInstalment,
        Op::ReceiveInstalment => Op::PasteActions,
        Op::PasteActions => Op::ImportExpenses,
        Op::ImportExpenses => Op::ImportPlan,
        Op::ImportPlan => Op::ImportPcaet,
        Op::ImportPcaet => Op::ImportFactors,
        Op::ImportFactors => Op::ImportScores,
        Op::ImportScores => Op::ImportReadings,
        Op::ImportReadings => Op::TakeIndicators,
        Op::TakeIndicators => Op::SetOut,
        Op::SetOut => Op::WorkOut,
        Op::WorkOut => Op::EnterFarm,
        Op::EnterFarm => Op::WorkOutFarm,
        Op::WorkOutFarm => Op::TakeFactors,
        Op::TakeFactors => Op::BringBack,
        Op::BringBack => Op::SaveView,
        Op::SaveView => Op::DismissAlert,
        Op::DismissAlert => Op::MergePartners,
        Op::MergePartners => Op::ChooseTerritory,
        Op::ChooseTerritory => Op::ImportContours,
        Op::ImportContours => Op::StartContract,
        Op::StartContract => Op::RequestInstalment,
        Op::RequestInstalment => Op::EnterDays,
        Op::EnterDays => Op::ReviewActions,
        Op::ReviewActions => Op::Renew,
        Op::Renew => Op::Undo,
        Op::Undo => Op::Redo,
        Op::Redo => return None,
    })
}

#[test]
fn every_shape_and_every_noun_has_its_words_in_both_catalogues() {
    let fields = Noun::ALL.iter().flat_map(|noun| noun.fields());
    let mut keys: BTreeSet<String> = fields.map(|field| format!("shape-{}", field.kind.shape())).collect();
    keys.extend(Noun::ALL.iter().flat_map(|noun| [format!("noun-{}", noun.table()), format!("nouns-{}", noun.table())]));
    keys.extend(["created", "changed", "deleted", "restored"].map(|what| format!("history-{what}")));
    assert_eq!(missing(&keys), Vec::<String>::new());
}
