//! The import workbook of Territoires en Transitions, filled: it has the template's shape, and is read back as it was written.

#[path = "support/workbooks.rs"]
mod support;

use domain::code::Code;
use domain::codes::{Participation, Priority, Status};
use domain::{Cents, Day};
use exchange::action_plan::{
    ActionDraft, AxisDraft, Column, Filled, Funding, Left, Misfit, Plan, Problem, Reading, Template, financing_head, indicators_head, read, write,
};
use exchange::book::{Book, Cell, Limits, open};
use proptest::prelude::*;
use std::collections::BTreeMap;
use support::HEADS;
use words::Words;

fn day(year: i32, month: u32, day: u32) -> Day {
    Day::from_ymd_opt(year, month, day).unwrap()
}

thread_local! {
    static WORDS: Words = Words::french();
}

fn fill(axes: &[AxisDraft], actions: &[ActionDraft], format: Template) -> Filled {
    let plan = Plan { title: "Plan climat du Ternois", day: day(2024, 5, 1), axes, actions };
    WORDS.with(|words| write(&plan, format, words).unwrap())
}

fn book(filled: &Filled) -> Book {
    open(&filled.bytes, None, Limits::USUAL).unwrap()
}

fn reading(filled: &Filled) -> Reading {
    WORDS.with(|words| read(&book(filled), None, words))
}

/// A name without what a list may add to it.
fn bare(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase()
}

/// What an action says, wherever it stands.
fn said(axes: &[AxisDraft], actions: &[ActionDraft]) -> Vec<impl PartialEq + std::fmt::Debug> {
    let path = |at: Option<usize>| {
        let (mut path, mut at) = (Vec::new(), at);
        while let Some(axis) = at.map(|at| &axes[at]) {
            path.insert(0, (axis.number.clone(), axis.title.clone()));
            at = axis.parent;
        }
        path
    };
    let names = |names: &[String]| names.iter().map(|name| bare(name)).collect::<Vec<_>>();
    let one = |action: &ActionDraft| {
        let left: BTreeMap<String, String> = action.left.iter().map(|left| (left.head.clone(), left.text.clone())).collect();
        (
            (path(action.axis), action.parent.map(|at| actions[at].title.clone()), action.number.clone(), action.title.clone()),
            action.texts.iter().cloned().collect::<BTreeMap<_, _>>(),
            (action.status, action.priority, action.participation, action.start, action.end, action.budget),
            [&action.lead_structures, &action.partners, &action.departments, &action.leads, &action.sponsors].map(|list| names(list)),
            action.funding.iter().map(|funding| (names(&funding.funders), funding.amount, funding.gross)).collect::<Vec<_>>(),
            left,
        )
    };
    actions.iter().map(one).collect()
}

fn action(title: &str) -> ActionDraft {
    ActionDraft { title: title.to_owned(), ..ActionDraft::default() }
}

fn misfits(filled: &Filled) -> Vec<(String, Misfit)> {
    filled.findings.iter().map(|finding| (finding.cell(), finding.why)).collect()
}

#[test]
fn the_workbook_has_the_sheet_the_line_and_the_28_heads_that_the_platform_looks_for() {
    for format in Template::ALL {
        let book = book(&fill(&[], &[action("Planter des haies")], format));
        let [sheet] = &book.sheets[..] else { panic!("{:?}", book.sheets.len()) };
        assert_eq!((sheet.name.as_str(), sheet.hidden), ("Fichier dimport", false));
        let heads: Vec<&Cell> = sheet.rows[1].cells.iter().map(|(_, cell)| cell).collect();
        assert_eq!(sheet.rows[1].number, 2);
        assert_eq!(heads, HEADS.map(|head| Cell::Text(head.to_owned())).iter().collect::<Vec<_>>());
        assert_eq!(sheet.rows[1].cells.iter().map(|(at, _)| *at).collect::<Vec<_>>(), (0..28).collect::<Vec<_>>());
        assert_eq!((sheet.rows[3].number, sheet.rows[3].at(3)), (4, Some(&Cell::Text("Planter des haies".to_owned()))));
        assert_eq!(sheet.rows.len(), 4);
    }
}

#[test]
fn labels_are_those_of_the_platform() {
    let words = Words::french();
    let labels = |list: &'static domain::code::CodeList| list.codes.iter().map(|code| words.code_of(list, code)).collect::<Vec<_>>();
    assert_eq!(labels(Status::LIST), ["À venir", "En cours", "Réalisé", "En pause", "Abandonné", "Bloqué", "En retard", "À discuter"]);
    assert_eq!(labels(Priority::LIST), ["Élevé", "Moyen", "Bas"]);
    assert_eq!(labels(Participation::LIST), ["Pas de participation citoyenne", "Information", "Consultation", "Concertation", "Co-construction"]);
}

#[test]
fn a_sub_action_repeats_its_parent_and_days_and_amounts_are_real_ones() {
    let axes = [
        AxisDraft { parent: None, number: Some("1".into()), title: "Nature".into() },
        AxisDraft { parent: Some(0), number: None, title: "Haies".into() },
    ];
    let parent = ActionDraft { axis: Some(1), number: Some("1.1".into()), start: Some(day(2024, 3, 1)), ..action("Planter") };
    let part = ActionDraft { axis: Some(1), parent: Some(0), budget: Some((Cents(1_200_000), false)), ..action("Acheter les plants") };
    for format in Template::ALL {
        let filled = fill(&axes, &[parent.clone(), part.clone()], format);
        let sheet = book(&filled).sheets.remove(0);
        let cell = |row: usize, at: u16| sheet.rows[row].at(at).cloned();
        let text = |text: &str| Some(Cell::Text(text.to_owned()));
        for row in [3, 4] {
            assert_eq!((cell(row, 0), cell(row, 1), cell(row, 3)), (text("1. Nature"), text("Haies"), text("1.1. Planter")));
        }
        assert_eq!((cell(3, 4), cell(4, 4)), (None, text("Acheter les plants")));
        assert_eq!((cell(3, 26), cell(4, 23)), (Some(Cell::Day(day(2024, 3, 1))), Some(Cell::Number(12_000.0))));
        assert_eq!(filled.findings, []);
    }
}

#[test]
fn what_the_platform_would_refuse_or_drop_is_said_at_its_cell_and_stands_elsewhere_on_the_line() {
    let euros = |funder: &str, cents: Option<i64>, gross: bool| Funding { funders: vec![funder.to_owned()], amount: cents.map(Cents), gross };
    let long = "mot ".repeat(90).trim().to_owned();
    let axes: Vec<AxisDraft> =
        (0..4).map(|at: usize| AxisDraft { parent: at.checked_sub(1), number: None, title: format!("Niveau {}", at + 1) }).collect();
    let first = ActionDraft {
        axis: Some(3),
        texts: vec![(Column::Description, "=1+1".into())],
        partners: vec!["Terre (et mer".into()],
        funding: vec![
            euros("ADEME", Some(1_000_050), false),
            euros("Région", None, false),
            euros("FEDER", Some(200_000), true),
            euros("État", Some(300_000), false),
            euros("FDE 62", Some(400_000), false),
            euros("Communes", Some(500_000), false),
        ],
        start: Some(day(1850, 1, 1)),
        ..action(&long)
    };
    let part = ActionDraft { parent: Some(0), ..action("Part") };
    let deep = ActionDraft { parent: Some(1), ..action("Part de part") };
    let filled = fill(&axes, &[first, part, deep, action("Même"), action("même")], Template::Xlsx);
    let found = misfits(&filled);
    let expected = [
        ("C4", Misfit::DeepAxis),
        ("D4", Misfit::LongTitle),
        ("L4", Misfit::Respelt),
        ("R4", Misfit::NoAmount),
        ("R4", Misfit::NotNet),
        ("S4", Misfit::Rounded),
        ("V4", Misfit::MoreFunders),
        ("AA4", Misfit::OldDay),
        ("C5", Misfit::DeepAxis),
        ("C6", Misfit::DeepAxis),
        ("E6", Misfit::DeepPart),
        ("D8", Misfit::Twice),
    ];
    assert_eq!(found, expected.map(|(cell, why)| (cell.to_owned(), why)));
    let read = reading(&filled);
    let action = &read.actions[0];
    assert!(action.text(Column::Description).unwrap().starts_with(&format!("{long}\n\n=1+1")), "{:?}", action.texts);
    assert_eq!(action.funding.iter().map(|funding| funding.amount.unwrap().0).collect::<Vec<_>>(), [1_000_000, 300_000, 400_000]);
    let told = &action.left.iter().find(|left| left.head == financing_head()).unwrap().text;
    for said in ["ADEME", "10\u{202f}000,50", "Région", "FEDER", "TTC", "Communes", "5\u{202f}000"] {
        assert!(told.contains(said), "{said}: {told}");
    }
}

#[test]
fn texts_that_look_like_formulas_stay_as_they_are_and_each_is_said() {
    for text in ["=1+1", "+33 3", "-12", "@cmd", "\tx", "\rx"] {
        for format in Template::ALL {
            let own = ActionDraft { texts: vec![(Column::Objectives, text.to_owned())], ..action("Haies") };
            let filled = fill(&[], &[own], format);
            assert_eq!(misfits(&filled), [("H4".to_owned(), Misfit::LikeAFormula)], "{text:?}");
            assert_eq!(reading(&filled).actions[0].text(Column::Objectives), Some(text.trim()), "{text:?} {format:?}");
        }
    }
}

fn titles() -> impl Strategy<Value = String> {
    ("[=@]?[A-Zé][a-zàœ',;:()€&<]{1,15}", "( [a-z0-9]{1,9}){0,5}").prop_map(|(first, rest)| first + &rest)
}

fn texts() -> impl Strategy<Value = String> {
    prop::collection::vec("[A-Za-zé=+@(«-][ -~éàœ’€»]{0,40}", 1..4).prop_map(|lines| lines.join("\n").trim().to_owned())
}

fn name() -> impl Strategy<Value = String> {
    let after =
        prop::sample::select(vec!["", ", service énergie", " (a, b)", " « x, y »", " ; z", " \"q, r\"", " (jamais close", " 5\" de", " ) et"]);
    ("[A-Z][a-zé]{2,10}", after).prop_map(|(name, after)| format!("{name}{after}"))
}

/// Names of which no two are alike.
fn names(most: usize) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(name(), 0..=most).prop_map(|names| names.into_iter().enumerate().map(|(at, name)| format!("n{at}{name}")).collect())
}

fn code(list: &'static domain::code::CodeList) -> impl Strategy<Value = Option<&'static str>> {
    prop::option::of(prop::sample::select(list.codes.to_vec()))
}

fn amounts() -> impl Strategy<Value = Cents> {
    (0..2_000_000_000_i64).prop_map(|euros| Cents(euros * 100))
}

prop_compose! {
    fn actions()(
        title in titles(), number in prop::option::of("[1-9](\\.[0-9]{1,2}){0,3}|[1-9]\\.[1-9]\\.[a-z]|[A-Z][1-9][0-9]?|[A-Z](\\.[1-9]){0,2}"),
        texts in [prop::option::of(texts()), prop::option::of(texts()), prop::option::of(texts()), prop::option::of(texts())],
        codes in (code(Status::LIST), code(Priority::LIST), code(Participation::LIST)),
        start in prop::option::of((2000..2100i32, 1..13u32, 1..29u32)), lasts in prop::option::of(0..4000i64),
        lists in (names(3), names(5), names(1), names(1), names(1)),
        budget in prop::option::of(amounts()), funding in prop::collection::vec((names(2), amounts()), 0..4),
        left in (prop::option::of(texts()), prop::option::of(texts())),
        place in (any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<bool>()),
    ) -> (ActionDraft, prop::sample::Index, prop::sample::Index, bool) {
        let columns = [Column::Description, Column::Governance, Column::Objectives, Column::Resources];
        let start = start.map(|(y, m, d)| day(y, m, d));
        let heads = [indicators_head(), financing_head()].into_iter().zip([left.0, left.1]);
        let action = ActionDraft {
            number, title,
            texts: columns.into_iter().zip(texts).filter_map(|(column, text)| Some((column, text?))).collect(),
            status: codes.0, priority: codes.1, participation: codes.2,
            start, end: start.zip(lasts).map(|(start, days)| start + chrono::Days::new(days.unsigned_abs())),
            lead_structures: lists.0, partners: lists.1, departments: lists.2, leads: lists.3, sponsors: lists.4,
            budget: budget.map(|cents| (cents, false)),
            funding: funding.into_iter().filter(|(names, _)| !names.is_empty())
                .map(|(funders, amount)| Funding { funders, amount: Some(amount), gross: false }).collect(),
            left: heads.filter_map(|(head, text)| Some(Left { head: head.to_owned(), text: text? })).collect(),
            ..ActionDraft::default()
        };
        (action, place.0, place.1, place.2)
    }
}

/// A plan: a tree of axes of three levels, actions under them, parts under actions.
fn plans() -> impl Strategy<Value = (Vec<AxisDraft>, Vec<ActionDraft>)> {
    let axis = (titles(), prop::option::of("[1-9](\\.[0-9])?"), any::<prop::sample::Index>(), any::<bool>());
    (prop::collection::vec(axis, 0..6), prop::collection::vec(actions(), 1..12)).prop_map(|(given, actions)| {
        let (mut axes, mut depths) = (Vec::<AxisDraft>::new(), Vec::<usize>::new());
        for (at, (title, number, under, stands_under)) in given.into_iter().enumerate() {
            let parent = (stands_under && at > 0).then(|| under.index(at)).filter(|parent| depths[*parent] < 2);
            depths.push(parent.map_or(0, |parent| depths[parent] + 1));
            axes.push(AxisDraft { parent, number, title: format!("{title} x{at}") });
        }
        let mut out: Vec<ActionDraft> = Vec::new();
        for (at, (mut action, axis, under, is_part)) in actions.into_iter().enumerate() {
            action.title = format!("{} x{at}", action.title);
            let parent = (is_part && at > 0).then(|| under.index(at)).filter(|parent| out[*parent].parent.is_none());
            action.parent = parent;
            action.axis = match parent {
                Some(parent) => out[parent].axis,
                None => (!axes.is_empty()).then(|| axis.index(axes.len())),
            };
            out.push(action);
        }
        (axes, out)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Every field of every action comes back, from both formats.
    #[test]
    fn what_is_written_is_read_back_as_it_was((axes, actions) in plans()) {
        for format in Template::ALL {
            let filled = fill(&axes, &actions, format);
            let read = reading(&filled);
            prop_assert_eq!(format!("{:#?}", said(&read.axes, &read.actions)), format!("{:#?}", said(&axes, &actions)), "{:?}", format);
            let strange = |problem: &Problem| !matches!(problem, Problem::Instruction | Problem::LikeAFormula);
            prop_assert!(!read.findings.iter().any(|finding| strange(&finding.problem)), "{:?}", read.findings);
            prop_assert!(filled.findings.iter().all(|finding| matches!(finding.why, Misfit::LikeAFormula | Misfit::Respelt)), "{:?}", filled.findings);
            prop_assert_eq!(&filled.bytes, &fill(&axes, &actions, format).bytes);
        }
    }
}
