//! The ledger of expenses: lists of it, parts of an invoice, and invoices that come from spreadsheets.

mod support;

use app::wire::{AllocateArg, AllocationPart, InvoicesArg, LedgerQuery, LedgerRow, LedgerView, RowsArg, Typed};
use app::{Desk, expense, record, steps};
use domain::records::{Expense, ExpenseAllocation};
use domain::{Cents, Id, Noun};
use proptest::prelude::*;
use std::collections::BTreeMap;
use support::{desk, laptop};

fn asked() -> LedgerQuery {
    LedgerQuery {
        plan: None,
        contract: None,
        cost_line: None,
        action: None,
        axis: None,
        from: None,
        to: None,
        text: String::new(),
        paid: None,
        found: String::new(),
        sort: "invoiced_on".into(),
        descending: true,
    }
}

fn list(desk: &mut Desk, asked: &LedgerQuery) -> (LedgerView, Vec<LedgerRow>) {
    let view = expense::query(desk, asked).unwrap();
    let rows = expense::rows(desk, &RowsArg { handle: view.handle, from: 0, count: view.rows }).unwrap();
    (view, rows)
}

fn make(desk: &mut Desk, noun: Noun, values: &[(&str, &str)]) -> Id {
    let typed = values.iter().map(|(name, value)| ((*name).to_owned(), Typed::from(*value))).collect();
    record::create(desk, noun, &typed).unwrap().id
}

fn pasted(text: &str) -> InvoicesArg {
    InvoicesArg { text: Some(text.to_owned()), path: None, also: vec![] }
}

fn count(desk: &Desk) -> u32 {
    desk.workspace.count(Noun::Expense).unwrap()
}

/// A plan with an action, a contract that finances it, its cost line with little left, and an amendment that ends it sooner.
struct Plan {
    _folder: tempfile::TempDir,
    desk: Desk,
    action: Id,
    contract: Id,
    line: Id,
}

fn a_plan() -> Plan {
    let (folder, mut desk) = desk();
    let plan = desk.workspace.rows(Noun::Plan).unwrap()[0].id.to_string();
    let action = make(&mut desk, Noun::Action, &[("plan", &plan), ("number", "2.1"), ("title", "Rénover les écoles")]);
    let contract = make(
        &mut desk,
        Noun::Contract,
        &[
            ("kind", "cot"),
            ("title", "COT 2016-2018"),
            ("number", "16-01"),
            ("starts_on", "01/01/2016"),
            ("ends_on", "31/12/2018"),
            ("aid_rate", "50"),
        ],
    );
    let of = contract.to_string();
    make(&mut desk, Noun::ActionContract, &[("action", &action.to_string()), ("contract", &of), ("cap", "2 000")]);
    let line = make(&mut desk, Noun::CostLine, &[("contract", &of), ("title", "Études"), ("planned", "3 000")]);
    make(&mut desk, Noun::Amendment, &[("contract", &of), ("number", "1"), ("effective_on", "01/01/2017"), ("new_ends_on", "30/06/2018")]);
    let funder = make(&mut desk, Noun::Funder, &[("code", "fonds-essai"), ("name", "Fonds d’essai")]);
    make(&mut desk, Noun::ContractFunder, &[("contract", &of), ("funder", &funder.to_string())]);
    Plan { _folder: folder, desk, action, contract, line }
}

#[test]
fn a_line_that_is_pasted_finds_its_action_and_its_contract_and_says_how_far_the_cap_is() {
    let Plan { _folder, mut desk, action, contract, line } = a_plan();
    let text = "F-12\t01/03/2017\tBureau d’études\tAudit\t2.1\tÉtudes\t\t1 520\t304\t1 824\tM-4\t\n";
    let preview = expense::preview(&mut desk, &pasted(text)).unwrap();
    assert_eq!((preview.rows, preview.fresh, preview.findings.len()), (1, 1, 0), "{:?}", preview.findings);
    assert_eq!(preview.lines[0].cells["contract"], "16-01 COT 2016-2018", "the contract of its cost line");
    let rooms: Vec<&str> = preview.rooms.iter().map(|room| room.sentence.as_str()).collect();
    let money = |euros: i64| desk.words.money(Cents::euros(euros));
    assert!(rooms[0].contains(&money(1_240)) && rooms[0].contains(&money(2_000)), "{rooms:?}");
    assert!(rooms[1].contains(&money(1_480)) && rooms[1].contains(&money(3_000)), "{rooms:?}");
    assert_eq!(count(&desk), 0, "nothing is written before it is told");
    expense::import(&mut desk, &pasted(text)).unwrap();
    let [written] = desk.workspace.load::<Expense>().unwrap().try_into().unwrap();
    assert_eq!((written.action, written.contract, written.cost_line), (Some(action), Some(contract), Some(line)));
    assert_eq!((written.net, written.gross, written.mandate.as_deref()), (Cents::euros(1_520), Some(Cents::euros(1_824)), Some("M-4")));
    let again = expense::preview(&mut desk, &pasted(&text.replace("Bureau", "BUREAU"))).unwrap();
    assert_eq!((again.fresh, again.already), (0, 1), "same supplier, day and gross amount");
    assert_eq!(expense::import(&mut desk, &pasted(text)).unwrap_err().code, "invoices_none");
    steps::undo(&mut desk).unwrap();
    assert_eq!(count(&desk), 0);
}

#[test]
fn what_a_line_names_wrong_is_found_at_its_cell_and_a_date_is_held_against_the_contract_as_amended() {
    let Plan { _folder, mut desk, .. } = a_plan();
    let text = "Date;Fournisseur;Objet;Action;Poste;Contrat;Financeur;HT\n\
                01/03/2017;A;Dans la période;2.1;;;;10\n\
                01/09/2018;B;Après l’avenant;2.1;;;;10\n\
                01/03/2017;C;Action inconnue;9.9;;;;10\n\
                01/03/2017;D;Poste inconnu;;Voyages;;;10\n\
                01/03/2017;E;Contrat inconnu;;;CRTE;;10\n\
                01/03/2017;F;Financeur inconnu;;;;Mécène;10\n\
                01/03/2017;G;Par le financeur;;;;fonds d'essai;10\n\
                01/03/2017;G;Par le financeur;;;;fonds d’essai;10\n\
                01/03/2017;H;Deux monnaies;;;;;10 $\n\
                01/03/2017;I;Négatif;;;;;-10\n";
    let preview = expense::preview(&mut desk, &pasted(text)).unwrap();
    let found: Vec<(u32, &str, bool)> = preview.findings.iter().map(|one| (one.line, one.column.as_str(), one.blocks)).collect();
    let expected = [
        (3, "invoiced_on", false),
        (4, "action", false),
        (5, "cost_line", false),
        (6, "contract", false),
        (7, "funder", false),
        (9, "supplier", false),
        (10, "net", true),
        (11, "net", true),
    ];
    assert_eq!(found, expected, "{:#?}", preview.findings);
    assert_eq!(preview.lines[6].cells["contract"], "16-01 COT 2016-2018", "found by its funder");
    assert_eq!((preview.fresh, preview.already, preview.wrong), (7, 1, 2));
    for finding in &preview.findings {
        assert!(!finding.sentence.starts_with("invoice-") && !finding.sentence.starts_with("error-"), "{}", finding.sentence);
    }
    assert_eq!(count(&desk), 0);
    expense::import(&mut desk, &InvoicesArg { also: vec![9], ..pasted(text) }).unwrap();
    assert_eq!(count(&desk), 8, "a line that is there already is written when it is asked for");
    let (view, rows) = list(&mut desk, &LedgerQuery { found: "outside".into(), ..asked() });
    assert_eq!((view.rows, rows[0].cells["supplier"].text.as_str(), rows[0].signs[0].code.as_str()), (1, "B", "outside"));
    assert_eq!(list(&mut desk, &LedgerQuery { found: "twice".into(), ..asked() }).0.rows, 2);
    steps::undo(&mut desk).unwrap();
    assert_eq!(count(&desk), 0, "an import is one step");
}

#[test]
fn the_ledger_is_filtered_sorted_and_summed() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &laptop(&folder)).unwrap();
    let all = desk.workspace.load::<Expense>().unwrap();
    let (view, rows) = list(&mut desk, &asked());
    assert_eq!(rows.len(), all.len());
    assert_eq!(desk.words.parse_cents(&view.net).unwrap(), all.iter().map(|one| one.net).sum());
    let days: Vec<&Typed> = rows.iter().map(|row| &row.cells["invoiced_on"].raw).collect();
    assert!(days.windows(2).all(|pair| pair[0].as_text() >= pair[1].as_text()), "the newest first");
    let (paid, unpaid) = (LedgerQuery { paid: Some(true), ..asked() }, LedgerQuery { paid: Some(false), ..asked() });
    assert_eq!(list(&mut desk, &paid).0.rows + list(&mut desk, &unpaid).0.rows, view.rows);
    let year = LedgerQuery { from: Some("2017-01-01".into()), to: Some("2017-12-31".into()), ..asked() };
    assert!(list(&mut desk, &year).1.iter().all(|row| row.cells["invoiced_on"].text.ends_with("2017")));
    let (_, found) = list(&mut desk, &LedgerQuery { text: "PAIE ternois".into(), ..asked() });
    assert!(!found.is_empty() && found.iter().all(|row| row.cells["supplier"].text.contains("paie")));
    for sort in ["number", "supplier", "subject", "action", "cost_line", "contract", "net", "vat", "gross", "mandate", "paid_on", "kind"] {
        let up = list(&mut desk, &LedgerQuery { sort: sort.into(), descending: false, ..asked() }).1;
        let down = list(&mut desk, &LedgerQuery { sort: sort.into(), descending: true, ..asked() }).1;
        let filled = |rows: &[LedgerRow]| rows.iter().map(|row| row.cells[sort].text.clone()).filter(|text| !text.is_empty()).collect::<Vec<_>>();
        let mut turned = filled(&down);
        turned.reverse();
        let mut sets = (filled(&up), turned.clone());
        assert_eq!(sets.0.first(), turned.first(), "{sort}");
        sets.0.sort();
        sets.1.sort();
        assert_eq!(sets.0, sets.1);
    }
    assert_eq!(expense::query(&mut desk, &LedgerQuery { sort: "comment".into(), ..asked() }).unwrap_err().code, "no_column");
    // An action that has parts of invoices: the ledger says what of them is its own.
    let one = &desk.workspace.load::<ExpenseAllocation>().unwrap()[0];
    let own: Cents =
        desk.workspace.load::<ExpenseAllocation>().unwrap().iter().filter(|other| other.action == one.action).map(|other| other.amount).sum();
    let direct: Cents = all.iter().filter(|expense| expense.action == Some(one.action)).map(|expense| expense.net).sum();
    let (view, rows) = list(&mut desk, &LedgerQuery { action: Some(one.action), ..asked() });
    assert_eq!(desk.words.parse_cents(&view.part.unwrap()).unwrap(), own + direct);
    assert!(rows.iter().any(|row| row.part.is_some()));
}

/// After changes of every kind, the ledger in memory is what a ledger read anew would be.
#[test]
fn the_ledger_in_memory_follows_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ensemblier");
    let mut desk = app::example::make(&path, &laptop(&folder)).unwrap();
    let shown = |desk: &mut Desk| {
        let mut out = Vec::new();
        for query in
            [asked(), LedgerQuery { found: "twice".into(), sort: "supplier".into(), ..asked() }, LedgerQuery { text: "neuf".into(), ..asked() }]
        {
            let (view, rows) = list(desk, &query);
            out.push((view.net, view.gross, format!("{rows:?}")));
        }
        out
    };
    shown(&mut desk);
    let ids: Vec<Id> = desk.workspace.rows(Noun::Expense).unwrap().iter().map(|row| row.id).collect();
    let actions: Vec<Id> = desk.workspace.rows(Noun::Action).unwrap().iter().take(3).map(|row| row.id).collect();
    let edit = |desk: &mut Desk, id: Id, field: &str, text: &str| {
        record::edit(desk, Noun::Expense, id, &BTreeMap::from([(field.to_owned(), Typed::from(text))])).unwrap()
    };
    edit(&mut desk, ids[0], "supplier", "Fournisseur neuf");
    edit(&mut desk, ids[1], "net", "12,34");
    record::delete(&mut desk, Noun::Expense, ids[2]).unwrap();
    let parts = actions.iter().map(|action| AllocationPart { action: *action, cost_line: None, typed: "1".into() }).collect();
    expense::allocate(&mut desk, &AllocateArg { id: ids[3], by_shares: true, parts }).unwrap();
    expense::import(&mut desk, &pasted("\t02/02/2017\tFournisseur neuf\tUn\t\t\t\t5\t1\t6\n\t02/02/2017\tFournisseur neuf\tDeux\t\t\t\t7\t1\t8\n"))
        .unwrap();
    record::delete(&mut desk, Noun::Expense, ids[4]).unwrap();
    steps::undo(&mut desk).unwrap();
    let followed = shown(&mut desk);
    drop(desk);
    let mut fresh = Desk::open(&path, &laptop(&folder)).unwrap();
    assert_eq!(shown(&mut fresh), followed);
}

#[test]
fn parts_that_do_not_make_the_invoice_are_refused_and_those_that_do_are_one_step() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &laptop(&folder)).unwrap();
    let invoice = make(&mut desk, Noun::Expense, &[("invoiced_on", "02/05/2017"), ("supplier", "A"), ("subject", "B"), ("net", "100")]);
    let actions: Vec<Id> = desk.workspace.rows(Noun::Action).unwrap().iter().take(3).map(|row| row.id).collect();
    let arg = |by_shares: bool, typed: &[&str]| AllocateArg {
        id: invoice,
        by_shares,
        parts: actions
            .iter()
            .zip(typed)
            .map(|(action, typed)| AllocationPart { action: *action, cost_line: None, typed: (*typed).to_owned() })
            .collect(),
    };
    assert_eq!(expense::allocate(&mut desk, &arg(false, &["50", "49,99"])).unwrap_err().code, "allocation_differs");
    let preview = expense::preview_allocation(&desk, &arg(true, &["33,33", "33,33", "33,33"])).unwrap();
    assert_eq!((preview.amounts.as_slice(), preview.exact), (["33,34", "33,33", "33,33"].map(str::to_owned).as_slice(), true));
    let twice = AllocateArg {
        parts: [0, 0].map(|at| AllocationPart { action: actions[at], cost_line: None, typed: "50".into() }).to_vec(),
        ..arg(false, &[])
    };
    assert_eq!(expense::allocate(&mut desk, &twice).unwrap_err().code, "allocation_action_twice");
    expense::allocate(&mut desk, &arg(true, &["1", "1", "1"])).unwrap();
    let page = expense::page(&mut desk, invoice).unwrap();
    assert_eq!((page.allocations.len(), page.allocated.as_str()), (3, "100"));
    expense::allocate(&mut desk, &arg(false, &["60", "40"])).unwrap();
    assert_eq!(expense::page(&mut desk, invoice).unwrap().allocations.len(), 2);
    steps::undo(&mut desk).unwrap();
    assert_eq!(expense::page(&mut desk, invoice).unwrap().allocations.len(), 3);
}

/// Sums by action and year.
type Totals = BTreeMap<(Option<Id>, Option<i64>), [Cents; 2]>;

/// What invoices come to, in memory and in the file.
fn sums(desk: &mut Desk) -> [Totals; 2] {
    let kept = desk.books.spending(&desk.workspace).unwrap();
    [kept.as_ref().clone(), desk.workspace.spending().unwrap()].map(|entries| {
        let mut sums = BTreeMap::new();
        entries.iter().for_each(|entry| domain::rollup::add(sums.entry((entry.action, entry.year)).or_insert([Cents::ZERO; 2]), &entry.amounts));
        sums.retain(|_, amounts| *amounts != [Cents::ZERO; 2]);
        sums
    })
}

#[test]
fn what_invoices_come_to_follows_every_change_of_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &laptop(&folder)).unwrap();
    let actions: Vec<Id> = desk.workspace.rows(Noun::Action).unwrap().iter().take(3).map(|row| row.id).collect();
    let shared = desk.workspace.load::<ExpenseAllocation>().unwrap();
    let invoice = shared.iter().map(|one| one.expense).find(|id| desk.workspace.find::<Expense>(*id).unwrap().paid_on.is_some()).unwrap();
    let [mut before, _] = sums(&mut desk);
    let mut steps_taken = 0;
    let mut same = |desk: &mut Desk, moves: bool, what: &str| {
        let [kept, stored] = sums(desk);
        assert_eq!(kept, stored, "{what}");
        assert_eq!(kept != before, moves, "{what}");
        before = kept;
        steps_taken += 1;
    };
    // With the ledger in memory, and without it.
    for looked_at in [false, true] {
        if looked_at {
            expense::query(&mut desk, &asked()).unwrap();
        }
        let edit = |desk: &mut Desk, field: &str, typed: &str| {
            record::edit(desk, Noun::Expense, invoice, &BTreeMap::from([(field.to_owned(), typed.into())])).unwrap();
        };
        for (field, typed, moves) in [
            ("net", "123,45", true),
            ("net", "9 876,54", true),
            ("paid_on", "", true),
            ("paid_on", "01/06/2017", true),
            ("invoiced_on", "02/05/2013", true),
            ("subject", "Autre chose", false),
            ("action", &actions[0].to_string(), true),
            ("action", "", true),
        ] {
            edit(&mut desk, field, typed);
            same(&mut desk, moves, field);
        }
        let parts = [("60", 1), ("40", 2)].map(|(typed, at)| AllocationPart { action: actions[at], cost_line: None, typed: typed.to_owned() });
        expense::allocate(&mut desk, &AllocateArg { id: invoice, by_shares: true, parts: parts.to_vec() }).unwrap();
        same(&mut desk, true, "allocated");
        record::delete(&mut desk, Noun::Expense, invoice).unwrap();
        same(&mut desk, true, "deleted");
        for back in 0..10 {
            steps::undo(&mut desk).unwrap();
            same(&mut desk, back != 4, &format!("undo {back}"));
        }
    }
    assert_eq!(steps_taken, 40);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn allocations_add_up_to_the_invoice_whatever_the_shares(net in -9_000_000i64..9_000_000, shares in prop::collection::vec(1u32..9_999, 1..8)) {
        let (_folder, mut desk) = desk();
        let plan = desk.workspace.rows(Noun::Plan).unwrap()[0].id.to_string();
        let typed = desk.words.amount_to_the_cent(Cents(net));
        let invoice = make(&mut desk, Noun::Expense, &[("invoiced_on", "02/05/2017"), ("supplier", "A"), ("subject", "B"), ("net", &typed)]);
        let parts = shares.iter().enumerate().map(|(at, share)| AllocationPart {
            action: make(&mut desk, Noun::Action, &[("plan", &plan), ("title", &format!("Action {at}"))]),
            cost_line: None,
            typed: format!("{},{:02}", share / 100, share % 100),
        }).collect();
        expense::allocate(&mut desk, &AllocateArg { id: invoice, by_shares: true, parts }).unwrap();
        let sum: Cents = desk.workspace.load::<ExpenseAllocation>().unwrap().iter().map(|one| one.amount).sum();
        prop_assert_eq!(sum, Cents(net));
        prop_assert_eq!(desk.workspace.spending().unwrap().iter().map(|entry| entry.amounts[0]).sum::<Cents>(), Cents(net));
    }
}

#[test]
fn a_file_of_another_program_is_read_and_a_workbook_is_named() {
    let Plan { _folder, mut desk, .. } = a_plan();
    let path = |name: &str| _folder.path().join(name);
    std::fs::write(path("a.csv"), b"Date de facture;Fournisseur;Objet;HT\r\n01/03/2017;Soci\xe9t\xe9 A;\xc9tude;12,50\r\n").unwrap();
    let of = |name: &str| InvoicesArg { text: None, path: Some(path(name).display().to_string()), also: vec![] };
    let preview = expense::preview(&mut desk, &of("a.csv")).unwrap();
    assert_eq!((preview.fresh, preview.lines[0].cells["supplier"].as_str()), (1, "Société A"));
    std::fs::write(path("b.xlsx"), b"PK\x03\x04....").unwrap();
    assert_eq!(expense::preview(&mut desk, &of("b.xlsx")).unwrap_err().code, "table_workbook");
    assert_eq!(expense::preview(&mut desk, &of("c.csv")).unwrap_err().code, "io");
}
