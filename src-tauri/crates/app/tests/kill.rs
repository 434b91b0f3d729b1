//! A program that is killed in the middle of its work loses nothing that it said was done.

mod support;

use app::wire::Typed;
use app::{Desk, record};
use domain::records::Action;
use domain::{Id, Noun};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use store::HistoryFilter;
use support::laptop;

const PLAN: &str = "ENSEMBLIER_TEST_PLAN";
const EDITS: u32 = 100;
const ROUNDS: u32 = 6;

/// The child: one edit after another, each said to be done once the use case has answered.
fn edit_and_tell(path: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::open(path, &laptop(&folder)).unwrap();
    let action = desk.workspace.load::<Action>().unwrap()[0].id;
    let mut told = std::io::stdout().lock();
    writeln!(told).unwrap();
    for number in 1..=EDITS {
        let title = Typed::Text(title(number));
        record::edit(&mut desk, Noun::Action, action, &BTreeMap::from([("title".to_owned(), title)])).unwrap();
        writeln!(told, "DONE {number}").unwrap();
        told.flush().unwrap();
    }
}

fn title(number: u32) -> String {
    format!("Titre {number} {}", "rénover —".repeat(25))
}

#[test]
fn a_hundred_edits_killed_at_any_moment_lose_none_that_was_acknowledged() {
    if let Some(path) = std::env::var_os(PLAN) {
        return edit_and_tell(Path::new(&path));
    }
    let mut stopped_midway = 0;
    for round in 0..ROUNDS {
        let (folder, mut desk) = support::desk();
        let plan = desk.workspace.rows(Noun::Plan).unwrap()[0].id;
        let given = BTreeMap::from([("plan".to_owned(), Typed::Text(plan.to_string())), ("title".to_owned(), "Titre 0".into())]);
        let action = record::create(&mut desk, Noun::Action, &given).unwrap().id;
        let path = desk.workspace.path().to_owned();
        drop(desk);

        let acknowledged = kill_midway(&path);
        stopped_midway += u32::from(acknowledged < EDITS);

        let desk = Desk::open(&path, &laptop(&folder)).unwrap();
        assert_eq!(desk.workspace.damages().unwrap(), Vec::new(), "round {round}");
        let remembered = remembered(&desk, action);
        let lost: Vec<u32> = (1..=acknowledged).filter(|number| !remembered.contains(&title(*number))).collect();
        assert!(lost.is_empty(), "round {round}: acknowledged up to {acknowledged}, lost {lost:?}");
        // The edit under way when the blow fell is there whole, or not at all.
        let now = desk.workspace.find::<Action>(action).unwrap().title;
        let may_be: Vec<String> = (acknowledged..=EDITS).map(title).chain((acknowledged == 0).then(|| "Titre 0".to_owned())).collect();
        assert!(may_be.contains(&now), "round {round}: {now}");
        assert_eq!(remembered.contains(&now), now != "Titre 0", "round {round}: data and history commit together");
    }
    assert!(stopped_midway > 0, "no round was killed before its end: nothing was proved");
}

/// Runs the child, kills it at some edit, and answers the last edit that it said was done.
fn kill_midway(path: &Path) -> u32 {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "a_hundred_edits_killed_at_any_moment_lose_none_that_was_acknowledged", "--nocapture"])
        .env(PLAN, path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let done = |line: std::io::Result<String>| line.unwrap().strip_prefix("DONE ").map(|number| number.parse::<u32>().unwrap());
    let blow = u32::from(app::clock::fresh_id().as_bytes()[15]) % 80;
    let mut last = 0;
    while last < blow {
        last = lines.by_ref().find_map(done).expect("the child ended before its time");
    }
    // A moment inside the edit that follows, not always right after an answer.
    for _ in 0..u32::from(app::clock::fresh_id().as_bytes()[14]) * 64 {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    assert!(!child.wait().unwrap().success());
    // What it still said before it died.
    lines.filter_map(done).last().unwrap_or(last)
}

fn remembered(desk: &Desk, action: Id) -> BTreeSet<String> {
    let history = desk.workspace.history(&HistoryFilter { rows: vec![action], ..Default::default() }).unwrap();
    history.iter().filter(|line| line.field.as_deref() == Some("title")).filter_map(|line| line.after.as_text()).map(str::to_owned).collect()
}
