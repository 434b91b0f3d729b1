//! Blocks of a spreadsheet pasted in a list of actions.

mod support;

use app::wire::{ActionsQuery, PasteArg, PastePreview};
use app::{Desk, action, record, steps, view};
use domain::{Id, Noun};
use std::collections::BTreeSet;

const COLUMNS: [&str; 10] =
    ["title", "status", "priority", "progress", "planned_start", "planned_end", "sectors", "lead", "energy_saved", "description"];

fn by_number(text: &str) -> ActionsQuery {
    ActionsQuery {
        plan: None,
        axis: None,
        statuses: vec![],
        late_only: false,
        text: text.to_owned(),
        filters: vec![],
        sort: "number".to_owned(),
        descending: false,
        group: None,
    }
}

/// 200 rows of ten columns as a spreadsheet would hold them; what is said of a row and a column replaces its cell.
fn block(lead: &str, wrong: &[(usize, usize, &str)]) -> String {
    let rows = (0..200).map(|row| {
        let mut cells = [
            format!("Action collée {row}"),
            "En cours".to_owned(),
            "élevé".to_owned(),
            "40 %".to_owned(),
            "01/02/2027".to_owned(),
            "46752".to_owned(),
            "Déchets, Agriculture".to_owned(),
            lead.to_owned(),
            "1 234,5".to_owned(),
            "\"Deux lignes,\nun \"\"mot\"\"\"".to_owned(),
        ];
        for (_, column, text) in wrong.iter().filter(|(at, ..)| *at == row) {
            cells[*column] = (*text).to_owned();
        }
        cells.join("\t")
    });
    rows.collect::<Vec<_>>().join("\r\n") + "\r\n"
}

fn stored(desk: &Desk) -> Vec<store::Row> {
    desk.workspace.rows(Noun::Action).unwrap()
}

fn some_lead(desk: &mut Desk) -> String {
    let seen: Vec<String> = record::choices(desk, Noun::Lead, "", 100).unwrap().into_iter().map(|choice| choice.label).collect();
    seen.iter().find(|label| seen.iter().filter(|other| other == label).count() == 1).unwrap().clone()
}

#[test]
fn a_block_of_200_rows_by_10_columns_lists_each_of_its_15_wrong_cells_and_writes_nothing_until_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::generate::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder), 260, 3, &mut |_| ()).unwrap();
    let lead = some_lead(&mut desk);
    let long = "x".repeat(301);
    let wrong: [(usize, usize, &str); 15] = [
        (0, 0, ""),
        (3, 0, &long),
        (7, 1, "Fini"),
        (8, 1, ""),
        (20, 2, "Très élevé"),
        (21, 3, "beaucoup"),
        (22, 3, "140 %"),
        (50, 4, "31/02/2027"),
        (51, 4, "bientôt"),
        (52, 5, "31.12"),
        (99, 6, "Déchets, Nuages"),
        (120, 7, "Personne de ce nom"),
        (150, 8, "Entre 200 et 500"),
        (151, 8, "1,2,3"),
        (199, 1, "???"),
    ];
    let view = action::query(&mut desk, &by_number("")).unwrap();
    let arg = PasteArg {
        handle: view.handle,
        from: 5,
        columns: COLUMNS.iter().map(|name| (*name).to_owned()).collect(),
        text: block(&lead, &wrong),
        plan: None,
        axis: None,
    };
    let before = stored(&desk);
    let preview: PastePreview = action::preview_paste(&mut desk, &arg).unwrap();
    let found: BTreeSet<(usize, &str)> = preview.wrong.iter().map(|cell| (cell.row as usize - 1, cell.column.as_str())).collect();
    let placed: BTreeSet<(usize, &str)> = wrong.iter().map(|(row, column, _)| (*row, COLUMNS[*column])).collect();
    assert_eq!(found, placed);
    assert_eq!(preview.wrong.len(), 15);
    for cell in &preview.wrong {
        let fault = cell.fault.as_ref().unwrap();
        assert!(desk.words.has(&format!("error-{}", fault.code)), "{fault:?}");
    }
    assert_eq!((preview.rows, preview.changed + preview.same, preview.created, preview.beyond), (200, 2_000 - 15, 0, 0));
    assert_eq!(stored(&desk), before, "nothing is written before it is told");

    let ids: Vec<Id> = action::ids(&mut desk, view.handle).unwrap().ids;
    action::paste(&mut desk, &arg).unwrap();
    let cell = |desk: &Desk, at: usize, field: &str| record::view(desk, Noun::Action, ids[5 + at]).unwrap().cells[field].text.clone();
    assert_eq!(cell(&desk, 1, "title"), "Action collée 1");
    assert_eq!(cell(&desk, 1, "planned_end"), desk.words.day(domain::Day::from_ymd_opt(2027, 12, 31).unwrap()));
    assert_eq!(cell(&desk, 1, "lead"), lead);
    assert_eq!(cell(&desk, 1, "description"), "Deux lignes,\nun \"mot\"");
    let kept = before.iter().find(|row| row.id == ids[5]).unwrap().value(Noun::Action, "title").as_text().unwrap();
    assert_eq!(cell(&desk, 0, "title"), kept, "a cell that cannot be read keeps what it held");
    steps::undo(&mut desk).unwrap();
    assert_eq!(stored(&desk), before, "one step back");
}

#[test]
fn rows_past_the_end_become_actions_and_columns_that_nobody_fills_are_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let plan = desk.workspace.rows(Noun::Plan).unwrap()[0].id;
    let view = action::query(&mut desk, &ActionsQuery { plan: Some(plan), ..by_number("") }).unwrap();
    let arg = PasteArg {
        handle: view.handle,
        from: view.rows - 1,
        columns: ["title", "budget", "status"].map(str::to_owned).to_vec(),
        text: "Dernière\t12\t\nNeuve\t34\tÀ venir\tde trop\n\t\tEn cours\n".to_owned(),
        plan: Some(plan),
        axis: None,
    };
    let preview = action::preview_paste(&mut desk, &arg).unwrap();
    assert_eq!((preview.changed, preview.created, preview.beyond), (1, 1, 4), "{preview:?}");
    let wrong: Vec<(u32, &str, &str)> =
        preview.wrong.iter().map(|cell| (cell.row, cell.column.as_str(), cell.fault.as_ref().unwrap().code.as_str())).collect();
    assert_eq!(wrong, [(1, "status", "required"), (3, "title", "required")]);
    let before = stored(&desk).len();
    action::paste(&mut desk, &arg).unwrap();
    assert_eq!(stored(&desk).len(), before + 1);
    let made = action::query(&mut desk, &ActionsQuery { plan: Some(plan), ..by_number("neuve") }).unwrap();
    assert_eq!(made.total, 1);
    steps::undo(&mut desk).unwrap();
    assert_eq!(stored(&desk).len(), before);
}

#[test]
fn a_view_is_kept_in_the_file_outside_of_undo() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ensemblier");
    let laptop = support::laptop(&folder);
    let mut desk = app::example::make(&path, &laptop).unwrap();
    let plan = desk.workspace.rows(Noun::Plan).unwrap()[0].id;
    let save = |name: &str, settings: &str| app::wire::SaveViewArg { plan: Some(plan), name: name.to_owned(), settings: settings.to_owned() };
    let one = view::save(&mut desk, &save("Retards", "{\"a\":1}")).unwrap();
    assert!(!one.replaced && one.changed.undo.is_none(), "undo does not see it");
    let again = view::save(&mut desk, &save("retards ", "{\"a\":2}")).unwrap();
    assert!(again.replaced && again.id == one.id);
    assert_eq!(view::save(&mut desk, &save(" ", "{}")).unwrap_err().code, "required");
    drop(desk);
    let mut desk = Desk::open(&path, &laptop).unwrap();
    let views = view::lines(&desk, Some(plan)).unwrap();
    assert_eq!(views.iter().map(|view| (view.name.as_str(), view.settings.as_str())).collect::<Vec<_>>(), [("retards", "{\"a\":2}")]);
    view::forget(&mut desk, one.id).unwrap();
    assert!(view::lines(&desk, Some(plan)).unwrap().is_empty());
}
