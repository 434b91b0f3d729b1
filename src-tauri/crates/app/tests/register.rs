//! The actions in memory are those of the file, whatever was done since they were read.

mod support;

use app::register::{Column, Group, Register, Totals, Wanted};
use app::wire::{ActionLine, ActionsQuery, ColumnFilter, PageArg, Typed};
use app::{Desk, action, label, record, steps};
use domain::codes::Status;
use domain::{Day, Id, Noun};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use std::collections::{BTreeMap, HashSet};

fn today() -> Day {
    Day::from_ymd_opt(2026, 3, 12).unwrap()
}

fn wanted(plan: Option<Id>, sort: Column) -> Wanted {
    Wanted { plan, sort, ..Wanted::everything(today()) }
}

fn everything() -> ActionsQuery {
    ActionsQuery {
        plan: None,
        axis: None,
        statuses: vec![],
        late_only: false,
        text: String::new(),
        filters: vec![],
        sort: "number".to_owned(),
        descending: false,
        group: None,
    }
}

/// A list whole: its rows, its groups and what they sum up to.
fn shown(register: &mut Register, desk: &Desk, wanted: &Wanted) -> (Vec<Id>, Totals, Vec<Group>) {
    wanted.columns().for_each(|column| register.need(&desk.workspace, column).unwrap());
    let kept = register.keep(wanted, &|noun, id| label::of(desk, noun, id));
    let ids = kept.page(0, usize::MAX).into_iter().map(|place| register.line(place).unwrap().id).collect();
    (ids, kept.totals, kept.groups)
}

/// Every list that the register gives, beside that of a register that was just read.
fn same_as_read(desk: &mut Desk, done: &str) {
    let mut read = Register::read(&desk.workspace).unwrap();
    let plans: Vec<Option<Id>> = std::iter::once(None).chain(desk.workspace.rows(Noun::Plan).unwrap().iter().map(|row| Some(row.id))).collect();
    desk.with_register(|desk, register| {
        let mut same = |wanted: &Wanted| {
            assert_eq!(shown(register, desk, wanted), shown(&mut read, desk, wanted), "{done}: by {:?}, in groups by {:?}", wanted.sort, wanted.group)
        };
        for plan in plans {
            for column in Column::all() {
                let mut wanted = wanted(plan, column);
                same(&wanted);
                wanted.statuses = vec![Status::InProgress, Status::Late];
                wanted.descending = true;
                wanted.group = Some(column).filter(|column| column.groups());
                same(&wanted);
            }
            let mut wanted = wanted(plan, Column::parse("number").unwrap());
            wanted.text = "re".to_owned();
            wanted.late_only = true;
            wanted.filters = vec![(Column::parse("priority").unwrap(), vec!["high".to_owned(), String::new()])];
            same(&wanted);
        }
        Ok(())
    })
    .unwrap();
}

#[test]
fn after_any_change_every_list_is_what_the_file_says() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::generate::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder), 60, 11, &mut |_| ()).unwrap();
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    let mut below = move |bound: usize| usize::try_from(rng.next_u64() % bound.max(1) as u64).unwrap();
    same_as_read(&mut desk, "read");
    let text = |value: &str| Typed::Text(value.to_owned());
    for turn in 0..200 {
        let actions = desk.workspace.rows(Noun::Action).unwrap();
        let one = &actions[below(actions.len())];
        let sectors = Typed::List(["waste", "road"][..below(3)].iter().map(|code| (*code).to_owned()).collect());
        let edits: [(&str, Typed); 13] = [
            ("title", text(&format!("Rénover la mairie n° {turn}"))),
            ("number", text(["", "1.2", "1.10", "A-3"][below(4)])),
            ("status", text(["done", "in_progress", "late", "upcoming"][below(4)])),
            ("planned_end", text(["", "31/12/2017", "01/02/2030"][below(3)])),
            ("progress", text(["0", "40", "100"][below(3)])),
            ("plan", text(&desk.workspace.rows(Noun::Plan).unwrap()[below(2)].id.to_string())),
            ("lead", Typed::Null),
            ("tags", text("bocage")),
            ("sectors", sectors),
            ("priority", text(["", "high", "low"][below(3)])),
            ("description", text(["", "Étudier", "Écouter"][below(3)])),
            ("energy_saved", text(["", "12,5", "-3", "0"][below(4)])),
            ("parent", Typed::Null),
        ];
        let done = match below(13) {
            0..=3 => {
                let (field, value) = edits[below(edits.len())].clone();
                // A value that the plan refuses changes nothing: that, too, is followed.
                let _ = record::edit(&mut desk, Noun::Action, one.id, &BTreeMap::from([(field.to_owned(), value)]));
                format!("edit of {field}")
            }
            4 => {
                let lines = desk.workspace.rows(Noun::BudgetLine).unwrap();
                let line = &lines[below(lines.len())];
                record::edit(&mut desk, Noun::BudgetLine, line.id, &BTreeMap::from([("planned".to_owned(), text("1234,56"))])).unwrap();
                "edit of a budget line".to_owned()
            }
            5 => {
                let lead = one.value(Noun::Action, "lead").as_id();
                let noun_id = lead.map_or((Noun::Partner, one.value(Noun::Action, "lead_structure").as_id()), |id| (Noun::Lead, Some(id)));
                if let (noun, Some(id)) = noun_id {
                    let field = if noun == Noun::Lead { "function" } else { "name" };
                    record::edit(&mut desk, noun, id, &BTreeMap::from([(field.to_owned(), text(&format!("Service {turn}")))])).unwrap();
                }
                "a lead renamed".to_owned()
            }
            6 => {
                record::delete(&mut desk, Noun::Action, one.id).unwrap();
                "deletion".to_owned()
            }
            7 => {
                let plan = one.value(Noun::Action, "plan").as_id().unwrap().to_string();
                let typed = BTreeMap::from([("plan".to_owned(), text(&plan)), ("title".to_owned(), text("Action neuve"))]);
                record::create(&mut desk, Noun::Action, &typed).unwrap();
                "creation".to_owned()
            }
            8 => {
                let _ = steps::undo(&mut desk);
                "undo".to_owned()
            }
            9 => {
                // A line of budget goes to another action: both have other sums.
                let lines = desk.workspace.rows(Noun::BudgetLine).unwrap();
                let line = &lines[below(lines.len())];
                record::edit(&mut desk, Noun::BudgetLine, line.id, &BTreeMap::from([("action".to_owned(), text(&one.id.to_string()))])).unwrap();
                "a budget line moved".to_owned()
            }
            10 => {
                let links = desk.workspace.rows(Noun::ActionPartner).unwrap();
                record::delete(&mut desk, Noun::ActionPartner, links[below(links.len())].id).unwrap();
                "a partner taken away".to_owned()
            }
            11 => {
                let lines = desk.workspace.rows(Noun::FundingLine).unwrap();
                let funders = desk.workspace.rows(Noun::Funder).unwrap();
                let (line, funder) = (&lines[below(lines.len())], &funders[below(funders.len())]);
                let typed = BTreeMap::from([("funder".to_owned(), text(&funder.id.to_string()))]);
                record::edit(&mut desk, Noun::FundingLine, line.id, &typed).unwrap();
                "another funder".to_owned()
            }
            _ => {
                let _ = steps::redo(&mut desk);
                "redo".to_owned()
            }
        };
        // Not after each: what several changes have moved is put right together.
        if below(2) == 0 {
            same_as_read(&mut desk, &done);
        }
    }
    same_as_read(&mut desk, "the last change");
}

#[test]
fn words_in_any_order_find_an_action_and_its_name_comes_before_its_lead() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let asked = |text: &str| ActionsQuery { text: text.to_owned(), ..everything() };
    let all = action::query(&mut desk, &asked("")).unwrap().total;
    for words in ["agri clim", "CLIM'AGRI", "1.1.1 clim"] {
        let found = action::query(&mut desk, &asked(words)).unwrap().total;
        assert!(found >= 1 && found < all, "{words}: {found} of {all}");
        let choices = record::choices(&mut desk, Noun::Action, words, 5).unwrap();
        assert!(choices[0].label.contains("Clim’Agri"), "{words}: {choices:?}");
    }
}

#[test]
fn a_list_that_is_shown_stays_readable_while_the_plan_changes() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let asked = everything();
    let view = action::query(&mut desk, &asked).unwrap();
    let page = |desk: &mut Desk, handle| -> Vec<ActionLine> {
        action::page(desk, &PageArg { handle, from: 0, count: 200, columns: vec![] }).unwrap().into_iter().map(|row| row.action).collect()
    };
    let before = page(&mut desk, view.handle);
    let gone = before[0].id;
    record::delete(&mut desk, Noun::Action, gone).unwrap();
    let during: HashSet<Id> = page(&mut desk, view.handle).iter().map(|line| line.id).collect();
    assert_eq!(during, before.iter().map(|line| line.id).collect(), "the list that was asked for");
    let again = action::query(&mut desk, &asked).unwrap();
    assert!(page(&mut desk, again.handle).iter().all(|line| line.id != gone));
    assert!(u32::try_from(before.len()).unwrap() > again.total);
}

#[test]
fn groups_tell_what_they_sum_up_to_and_an_action_of_two_groups_is_counted_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    for column in Column::all().filter(|column| column.groups()) {
        let view = action::query(&mut desk, &ActionsQuery { group: Some(column.name().to_owned()), ..everything() }).unwrap();
        let rows: u32 = view.groups.iter().map(|group| group.count).sum();
        assert_eq!(rows, view.rows, "{}", column.name());
        assert!(view.total <= rows && view.groups.iter().all(|group| !group.label.is_empty()), "{}: {:?}", column.name(), view.groups);
        let mut from = 0;
        for group in &view.groups {
            assert_eq!(group.from, from);
            from += group.count;
            // What a filter on the same value keeps is what the group holds.
            let filters = vec![ColumnFilter { column: column.name().to_owned(), values: vec![group.key.clone()] }];
            let alone = action::query(&mut desk, &ActionsQuery { filters, ..everything() }).unwrap();
            assert_eq!((alone.total, &alone.totals.planned, &alone.totals.fte), (group.count, &group.totals.planned, &group.totals.fte));
        }
    }
    let by_sector = action::query(&mut desk, &ActionsQuery { group: Some("sectors".to_owned()), ..everything() }).unwrap();
    assert!(by_sector.rows > by_sector.total, "the example has actions of several sectors");
    assert!(action::query(&mut desk, &ActionsQuery { group: Some("title".to_owned()), ..everything() }).is_err());
    assert_eq!(action::query(&mut desk, &ActionsQuery { sort: "nothing".to_owned(), ..everything() }).unwrap_err().code, "no_column");
}

/// Many rows that change at once go through their orders another way than few.
#[test]
fn after_a_change_of_many_rows_every_list_is_what_the_file_says() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::generate::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder), 120, 12, &mut |_| ()).unwrap();
    same_as_read(&mut desk, "read");
    let ids: Vec<Id> = desk.workspace.rows(Noun::Action).unwrap().iter().map(|row| row.id).collect();
    let values: [(&str, &[&str]); 6] = [
        ("number", &["", "1.2", "1.10", "2"]),
        ("title", &["Planter", "Rénover", "Étudier"]),
        ("status", &["done", "late", "upcoming"]),
        ("planned_end", &["", "31/12/2017", "01/02/2030"]),
        ("progress", &["0", "100"]),
        ("description", &["", "Écouter"]),
    ];
    for (field, values) in values {
        for many in [33, 100] {
            let edit = |(at, id): (usize, &Id)| app::wire::RowEdit {
                id: *id,
                values: BTreeMap::from([(field.to_owned(), Typed::Text(values[at % values.len()].to_owned()))]),
            };
            let rows: Vec<_> = ids.iter().take(many).enumerate().map(edit).collect();
            record::edit_many(&mut desk, Noun::Action, &rows).unwrap();
            same_as_read(&mut desk, &format!("{field} of {many}"));
        }
        steps::undo(&mut desk).unwrap();
        same_as_read(&mut desk, &format!("{field} taken back"));
    }
    // Orders that wait keep waiting over few changes, over a plan that is changed, and over the day.
    let plans: Vec<Id> = desk.workspace.rows(Noun::Plan).unwrap().iter().map(|row| row.id).collect();
    for (turn, (field, values)) in values.iter().enumerate() {
        let text = |at: usize| Typed::Text(values[at % values.len()].to_owned());
        let rows: Vec<_> = ids
            .iter()
            .skip(turn * 7)
            .take(50)
            .enumerate()
            .map(|(at, id)| app::wire::RowEdit { id: *id, values: BTreeMap::from([((*field).to_owned(), text(at + turn))]) })
            .collect();
        record::edit_many(&mut desk, Noun::Action, &rows).unwrap();
        for (at, id) in ids.iter().skip(turn * 5).step_by(23).enumerate() {
            let plan = Typed::Text(plans[(at + turn) % plans.len()].to_string());
            record::edit(&mut desk, Noun::Action, *id, &BTreeMap::from([((*field).to_owned(), text(at)), ("plan".to_owned(), plan)])).unwrap();
        }
        if turn % 2 == 1 {
            same_as_read(&mut desk, &format!("{field} of many, then of few"));
        }
    }
    // Many go and come back at once, with the plan that they belong to.
    let plan = desk.workspace.rows(Noun::Plan).unwrap()[0].id;
    record::delete(&mut desk, Noun::Plan, plan).unwrap();
    same_as_read(&mut desk, "a plan deleted");
    steps::undo(&mut desk).unwrap();
    same_as_read(&mut desk, "a plan that came back");
}
