//! Every value entered is found again in the report, in reading order: of the example and of a plan of 150 actions.
//!
//! Three steps. A leaf of the snapshot, made unlike any other, is in the document; the document's texts are in the PDF, in their order; and
//! the plan's own values are in the PDF as often as they were entered.
#![allow(clippy::print_stdout, reason = "what was looked for, and what was not, is said")]

mod printed;
mod scope;
#[path = "../support/mod.rs"]
mod support;

use ::report::progress::{PartFacts, Snapshot, document};
use app::generate;
use app::report::{Asked, snapshot};
use domain::code::Code;
use domain::codes::{CriterionScale, FundingStatus, ReferentRole, ReportKind, ReportSection};
use domain::records::{Contract, ProgressReport};
use domain::{Cents, Id};
use printed::Printed;
use scope::Form;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use tempfile::TempDir;
use words::Words;

/// The annual report of the example, as its draft has it.
fn example() -> (TempDir, Snapshot) {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::example::make(&folder.path().join("x.ensemblier"), &support::laptop(&folder)).unwrap();
    let draft = desk.workspace.load::<ProgressReport>().unwrap().remove(0);
    let asked =
        Asked { contract: draft.contract, draft: Some(draft.id), kind: draft.kind, from: draft.starts_on, to: draft.ends_on, as_of: draft.ends_on };
    let taken = snapshot(&desk, &asked).unwrap();
    (folder, taken)
}

/// The final report of a plan of 150 actions, with every part: that of its contract that has the most actions.
fn large() -> (TempDir, Snapshot) {
    let folder = tempfile::tempdir().unwrap();
    let desk = generate::make(&folder.path().join("x.ensemblier"), &support::laptop(&folder), 150, 1, &mut |_| {}).unwrap();
    let day = |text: &str| text.parse().unwrap();
    let of = |contract: Id| {
        let asked =
            Asked { contract, draft: None, kind: ReportKind::Final, from: day("2016-01-01"), to: day("2018-12-31"), as_of: day("2018-12-31") };
        whole(snapshot(&desk, &asked).unwrap())
    };
    let contracts = desk.workspace.load::<Contract>().unwrap();
    let taken = contracts.iter().map(|one| of(one.id)).max_by_key(|taken| taken.actions.len()).unwrap();
    (folder, taken)
}

/// The same, with every part.
fn whole(mut taken: Snapshot) -> Snapshot {
    taken.parts = ReportSection::ALL.iter().map(|section| PartFacts { section: *section, introduction: None }).collect();
    taken
}

/// What no snapshot of this test holds: it only chooses how others are printed.
const UNMET: &[&str] = &["silent", "colour"];

/// Adds what neither plan holds, so that every path is met.
fn fill(snapshot: &mut Value) {
    let texts = ["governance", "diagnosis", "missions", "communication", "scores", "relevance", "effectiveness", "efficiency", "coherence"];
    texts.iter().for_each(|name| snapshot["texts"][name] = "x".into());
    let picture = json!([{ "caption": "x", "bytes": "" }]);
    snapshot["logos"] = picture.clone();
    snapshot["parts"][0]["introduction"] = "x".into();
    snapshot["actions"][0]["photos"] = picture;
    snapshot["actions"][0]["days_late"] = 1.into();
    snapshot["outside"][0]["days_late"] = 1.into();
    let mut add = |list: &str, row: Value| snapshot.pointer_mut(list).and_then(Value::as_array_mut).unwrap().push(row);
    add("/referents", json!({ "role": ReferentRole::ALL[0].code(), "function": "x", "name": "x" }));
    add("/next_steps", json!({ "action": "x", "title": "x" }));
    let status = FundingStatus::ALL[0].code();
    add("/finance/funding", json!({ "funder": "x", "called": 0, "received": 0, "remaining": 0, "status": status }));
    let post = |amount: i64| json!({ "label": "x", "amount": amount, "by_hectare": 1 });
    let farm = json!([{ "quantity": "emissions", "posts": [post(1), post(1)] }]);
    add(
        "/inventories",
        json!({ "title": "x", "year": 2016, "method": "clim_agri", "version": "x", "source": "x", "lines": [], "farm": farm, "hectares": 1.0, "lacks": "x" }),
    );
    let (scale, day) = (CriterionScale::ALL[0].code(), "2018-01-01");
    let measured = json!({ "title": "x", "scale": scale, "phase": "x", "measured": 1.0, "measured_on": day, "due": 1 });
    add("/criteria", measured);
    add(
        "/scores",
        json!({ "name": "x", "version": "x", "initial_on": day, "current_on": day, "target_on": day, "axes": [{ "axis": null, "potential": 1.0 }], "unscored": 1 }),
    );
}

/// A leaf that is printed.
struct Leaf {
    /// Where it stands, as a JSON pointer.
    at: String,
    form: Form,
}

/// Every leaf of a snapshot: those that are printed, and how many are not, by where they stand and why.
#[derive(Default)]
struct Leaves {
    printed: Vec<Leaf>,
    unsaid: BTreeMap<(String, &'static str), usize>,
    paths: BTreeSet<String>,
}

fn leaves(snapshot: &Value) -> Leaves {
    let mut out = Leaves::default();
    walk(snapshot, &Value::Null, (String::new(), String::new()), snapshot, &mut out);
    out
}

fn walk(value: &Value, row: &Value, (at, path): (String, String), whole: &Value, out: &mut Leaves) {
    let dotted = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, one)| walk(one, value, (format!("{at}/{name}"), dotted(name)), whole, out)),
        Value::Array(items) => {
            for (place, one) in items.iter().enumerate() {
                // A pair has fields of its own: its first and its second.
                let below = if row.is_array() { dotted(&place.to_string()) } else { format!("{path}[]") };
                walk(one, value, (format!("{at}/{place}"), below), whole, out);
            }
        }
        Value::Null => {}
        leaf => {
            let form = scope::form(&path);
            out.paths.insert(path.clone());
            let why = if let Form::Not(why) = form { Some(why) } else { scope::unsaid(&path, leaf, row, whole) };
            match why {
                Some(why) => *out.unsaid.entry((path, why)).or_default() += 1,
                None => out.printed.push(Leaf { at, form }),
            }
        }
    }
}

/// The values that are printed less often than they were entered, each with a place where it was; and how many were looked for.
fn lost(snapshot: &Value, printed: &Printed) -> (Vec<String>, usize) {
    let words = Words::french();
    let mut wanted: BTreeMap<(bool, Vec<String>), (Form, usize, String)> = BTreeMap::new();
    let leaves = leaves(snapshot).printed;
    for leaf in &leaves {
        let texts = scope::said(leaf.form, snapshot.pointer(&leaf.at).unwrap(), &words);
        let (_, times, _) = wanted.entry((leaf.form.is_drawn(), texts)).or_insert_with(|| (leaf.form, 0, leaf.at.clone()));
        *times = if leaf.form.is_shared() { (*times).max(1) } else { *times + 1 };
    }
    let short = |((_, texts), (form, times, at)): ((bool, Vec<String>), (Form, usize, String))| {
        let found = printed.times(&texts, form);
        (found < times).then(|| format!("{at}: {found} of {times} {:?}", texts[0]))
    };
    (wanted.into_iter().filter_map(short).collect(), leaves.len())
}

/// The snapshot with every printed leaf made unlike any other.
fn unlike(snapshot: &Value) -> Value {
    let mut changed = snapshot.clone();
    for (place, leaf) in leaves(snapshot).printed.iter().enumerate() {
        if let Some(value) = scope::unlike(leaf.form, i64::try_from(place).unwrap()) {
            *changed.pointer_mut(&leaf.at).unwrap() = value;
        }
    }
    changed
}

#[test]
fn every_leaf_of_a_snapshot_is_printed_or_has_a_reason_not_to_be() {
    let mut met = BTreeSet::new();
    for taken in [example().1, large().1] {
        let mut full = serde_json::to_value(whole(taken)).unwrap();
        fill(&mut full);
        let marked = unlike(&full);
        let of = |snapshot: &Value| Printed::of_document(&document(&serde_json::from_value(snapshot.clone()).unwrap(), &Words::french()));
        let (lost, looked_for) = lost(&marked, &of(&marked));
        println!("{looked_for} leaves are printed; not printed: {:#?}", leaves(&marked).unsaid);
        assert!(lost.is_empty(), "{} lost: {lost:#?}", lost.len());
        met.extend(leaves(&marked).paths);
    }
    let never: Vec<String> = scope::paths().filter(|path| !met.contains(path)).collect();
    assert_eq!(never, UNMET, "what no plan of this test holds proves nothing");
}

/// Makes the report of a snapshot, reads it back, and looks for all that was entered.
fn read_back(taken: &Snapshot) -> Printed {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.pdf");
    let made = document(taken, &Words::french());
    let pdf = ::report::pdf(&made, &mut |_| ControlFlow::Continue(())).unwrap();
    std::fs::write(&path, &pdf.bytes).unwrap();
    let printed = Printed::of_pdf(&path);
    let texts = ::report::printed(&made.texts(), &made.labels, &made.lang).unwrap();
    let astray = printed.astray(&texts);
    println!("{} pages, {} of {} texts found in order", pdf.pages, texts.len() - astray.len(), texts.len());
    assert!(astray.is_empty(), "{astray:#?}");
    let (lost, looked_for) = lost(&serde_json::to_value(taken).unwrap(), &printed);
    println!("{looked_for} values looked for, {} lost", lost.len());
    assert!(lost.is_empty(), "{lost:#?}");
    printed
}

#[test]
fn every_value_of_the_example_is_found_again_in_reading_order_and_one_that_is_taken_away_is_missed() {
    let (_folder, taken) = example();
    let printed = read_back(&taken);
    let mut more = taken;
    more.lessons[0].measure = Some("Une mesure que personne ne lit".to_owned());
    more.finance.expenses[0].net = Cents(123_456_789);
    let (lost, _) = lost(&serde_json::to_value(&more).unwrap(), &printed);
    assert_eq!(lost.len(), 2, "{lost:#?}");
    assert!(lost.iter().any(|one| one.starts_with("/lessons/0/measure")) && lost.iter().any(|one| one.starts_with("/finance/expenses/0/net")));
}

#[test]
fn every_value_of_a_plan_of_150_actions_is_found_again_in_reading_order() {
    read_back(&large().1);
}
