//! Alerts: what is told, what is set aside and comes back, and the calendar that others read.

mod support;

use app::wire::{AlertRef, AlertsArg, AlertsExportArg, AlertsView, DismissArg, Typed};
use app::{Desk, alert, record};
use domain::{Id, Noun};
use std::collections::BTreeMap;

fn inbox(desk: &mut Desk) -> AlertsView {
    alert::inbox(desk, &AlertsArg { months: 6 }).unwrap()
}

fn told(view: &AlertsView, code: &str, id: Id) -> bool {
    view.groups.iter().any(|group| group.code == code && group.lines.iter().any(|line| line.id == id))
}

fn edit(desk: &mut Desk, noun: Noun, id: Id, values: &[(&str, &str)]) {
    let typed: BTreeMap<String, Typed> = values.iter().map(|(field, value)| ((*field).to_owned(), Typed::from(*value))).collect();
    record::edit(desk, noun, id, &typed).unwrap();
}

fn in_days(desk: &Desk, days: i64) -> String {
    desk.words.day(app::clock::today() + chrono::TimeDelta::days(days))
}

#[test]
fn each_kind_is_told_once_its_fact_is_there_and_every_sentence_is_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let actions: Vec<Id> = desk.workspace.rows(Noun::Action).unwrap().iter().map(|row| row.id).collect();
    let (past, near, far) = (in_days(&desk, -3), in_days(&desk, 12), in_days(&desk, 31));
    edit(&mut desk, Noun::Action, actions[0], &[("status", "in_progress"), ("planned_start", ""), ("planned_end", &past)]);
    edit(&mut desk, Noun::Action, actions[1], &[("status", "in_progress"), ("planned_start", ""), ("planned_end", &near)]);
    edit(&mut desk, Noun::Action, actions[2], &[("status", "in_progress"), ("planned_start", ""), ("planned_end", &far)]);
    edit(&mut desk, Noun::Action, actions[3], &[("status", "blocked"), ("status_reason", "")]);
    let deliverable = desk.workspace.rows(Noun::Deliverable).unwrap()[0].id;
    edit(&mut desk, Noun::Deliverable, deliverable, &[("due_on", &near), ("delivered_on", "")]);
    let view = inbox(&mut desk);
    assert!(told(&view, "action_late", actions[0]));
    assert!(told(&view, "action_due", actions[1]));
    assert!(!told(&view, "action_due", actions[2]), "in 31 days: later");
    assert!(told(&view, "action_blocked", actions[3]));
    assert!(told(&view, "deliverable_due", deliverable));
    assert_eq!(view.total, view.groups.iter().map(|group| group.count).sum::<u32>());
    assert_eq!(alert::count(&mut desk, &AlertsArg { months: 6 }).unwrap().open, Some(view.total));
    for line in view.groups.iter().flat_map(|group| &group.lines) {
        assert!(!line.sentence.is_empty() && !line.sentence.contains("alert-") && !line.sentence.contains('{'), "{line:?}");
    }
}

#[test]
fn an_alert_set_aside_comes_back_when_its_fact_changes_or_when_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let id = desk.workspace.rows(Noun::Action).unwrap()[0].id;
    let (past, other) = (in_days(&desk, -3), in_days(&desk, -4));
    edit(&mut desk, Noun::Action, id, &[("status", "in_progress"), ("planned_start", ""), ("planned_end", &past)]);
    let line =
        |view: &AlertsView| view.groups.iter().flat_map(|group| &group.lines).find(|line| line.id == id && line.code == "action_late").cloned();
    let late = line(&inbox(&mut desk)).unwrap();
    let refs = vec![AlertRef { code: late.code.clone(), noun: late.noun.clone(), id, fact: late.fact.clone() }];
    let step = app::steps::both(&desk).unwrap().0.unwrap().at;
    alert::dismiss(&mut desk, &DismissArg { alerts: refs.clone(), aside: true }).unwrap();
    assert_eq!(app::steps::both(&desk).unwrap().0.unwrap().at, step, "undo does not see it");
    let view = inbox(&mut desk);
    assert!(line(&view).is_none() && view.dismissed.iter().any(|line| line.id == id));
    edit(&mut desk, Noun::Action, id, &[("planned_end", &other)]);
    assert!(line(&inbox(&mut desk)).is_some(), "another day, another alert");
    edit(&mut desk, Noun::Action, id, &[("planned_end", &past)]);
    assert!(line(&inbox(&mut desk)).is_none());
    alert::dismiss(&mut desk, &DismissArg { alerts: refs, aside: false }).unwrap();
    assert!(line(&inbox(&mut desk)).is_some(), "brought back");
}

#[test]
fn what_falls_due_is_written_as_a_calendar_and_nothing_else_is_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let id = desk.workspace.rows(Noun::Action).unwrap()[0].id;
    let near = in_days(&desk, 12);
    edit(&mut desk, Noun::Action, id, &[("status", "in_progress"), ("planned_start", ""), ("planned_end", &near)]);
    let path = folder.path().join("dates.ics");
    let arg = |path: &std::path::Path| AlertsExportArg { months: 6, path: path.display().to_string() };
    let written = alert::export(&mut desk, &arg(&path)).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(text.matches("BEGIN:VEVENT").count(), written.count as usize);
    assert!(text.contains(&format!("UID:{id}@ensemblier")));
    assert_eq!(alert::export(&mut desk, &arg(&folder.path().join("a.ensemblier"))).unwrap_err().code, "file_exists");
}
