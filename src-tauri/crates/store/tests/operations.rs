//! Every operation, on any noun, in any order: taken back, the file says what it said before; made again, what it said
//! at the end.

mod deeds;
mod support;

use deeds::ops::operations;
use domain::searched::{self, SEARCHED};
use domain::{Field, Id, Kind, Noun, Value};
use proptest::prelude::*;
use std::collections::HashMap;
use std::path::Path;
use store::{Error, Memory, Op, Workspace};
use support::{Dice, by, id_of, live, values, with};

/// A file, and what makes changes to it.
struct Bench {
    folder: tempfile::TempDir,
    workspace: Option<Workspace>,
    dice: Dice,
    at: i64,
}

impl Bench {
    /// A file whose founding operation wrote two rows of every noun.
    fn founded(op: Op, seed: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Workspace::create(&folder.path().join("a.ensemblier"), with("a")).unwrap();
        let mut bench = Self { folder, workspace: Some(workspace), dice: Dice(seed), at: 0 };
        assert_eq!(op.memory(), Memory::Founding);
        let dice = &mut bench.dice;
        let made = bench.workspace.as_mut().unwrap().transact::<_, Error>(op, by(0), |tx| {
            let mut ids: HashMap<Noun, Vec<Id>> = HashMap::new();
            for noun in Noun::ALL {
                for number in 0..2 {
                    let drawn = draw(*noun, dice, &|other| ids.get(&other).cloned().unwrap_or_default());
                    let id = id_of(*noun, &drawn, Id::seeded("founded", &format!("{}-{number}", noun.table())));
                    tx.insert(*noun, id, &drawn)?;
                    ids.entry(*noun).or_default().push(id);
                }
            }
            Ok(())
        });
        made.unwrap();
        bench
    }

    fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("a.ensemblier")
    }

    fn file(&mut self) -> &mut Workspace {
        self.workspace.as_mut().unwrap()
    }

    /// What the file says; its index of words says the same.
    fn fingerprint(&mut self) -> String {
        let file = self.file();
        assert_eq!(file.indexed_words().unwrap(), words(file));
        file.fingerprint().unwrap()
    }

    fn reopen(&mut self) {
        self.workspace = None;
        self.workspace = Some(Workspace::open(&self.path(), with("b")).unwrap());
    }

    /// Does one operation. One that the file refuses for a reason of the plan's own leaves it as it was.
    fn perform(&mut self, op: Op) {
        self.at += 1;
        let by = by(self.at);
        let before = self.fingerprint();
        let (file, dice) = (self.workspace.as_mut().unwrap(), &mut self.dice);
        let outcome: Result<(), Error> = match op {
            Op::StartPlan | Op::MakeExample | Op::Generate => {
                let refused = file.transact::<(), Error>(op, by, |_| panic!("a founding operation began in a file that has content"));
                assert!(matches!(refused, Err(Error::NotEmpty)), "{op:?}");
                Err(Error::NotEmpty)
            }
            Op::Create(noun) => {
                let drawn = draw(noun, dice, &|other| live(file, other));
                let id = id_of(noun, &drawn, Id::seeded("made", &self.at.to_string()));
                file.transact(op, by, |tx| tx.insert(noun, id, &drawn)).map(drop)
            }
            Op::Edit(noun) => match dice.one(&live(file, noun)) {
                None => Ok(()),
                Some(id) => {
                    let drawn = draw(noun, dice, &|other| live(file, other));
                    let few: Vec<(&str, Value)> =
                        noun.fields().iter().zip(drawn).filter(|_| dice.below(2) == 0).map(|(field, value)| (field.name, value)).collect();
                    file.transact(op, by, |tx| tx.update(noun, id, &few)).map(drop)
                }
            },
            Op::Move(noun) => {
                let rows = live(file, noun);
                match dice.one(&rows) {
                    None => Ok(()),
                    Some(id) => {
                        let (one, other) = (dice.one(&rows).filter(|_| dice.below(3) > 0), dice.one(&rows).filter(|_| dice.below(3) > 0));
                        file.transact(op, by, |tx| tx.place(noun, id, one, other)).map(drop)
                    }
                }
            }
            Op::Delete(noun) => match dice.one(&live(file, noun)) {
                None => Ok(()),
                Some(id) => {
                    file.transact::<_, Error>(op, by, |tx| tx.delete(noun, id)).unwrap();
                    assert_eq!(file.row(noun, id).unwrap(), None);
                    Ok(())
                }
            },
            Op::ReceiveInstalment => match dice.one(&live(file, Noun::Instalment)) {
                None => Ok(()),
                Some(id) => {
                    let changes = [("received_on", Value::from("2017-06-30")), ("received_amount", Value::Int(dice.between(0, 1_000_000)))];
                    file.transact(op, by, |tx| tx.update(Noun::Instalment, id, &changes)).map(drop)
                }
            },
            Op::PasteActions => {
                let drawn = draw(Noun::Action, dice, &|other| live(file, other));
                let (one, made) = (dice.one(&live(file, Noun::Action)), Id::seeded("pasted", &self.at.to_string()));
                let title = [("title", Value::from(format!("Action {}", self.at)))];
                file.transact(op, by, |tx| {
                    one.map_or(Ok(()), |id| tx.update(Noun::Action, id, &title))?;
                    tx.insert(Noun::Action, made, &drawn)
                })
                .map(drop)
            }
            // Outside of undo, and so outside of what undo gives back: the row is there again as it was.
            Op::SaveView => deeds::again(file, op, by, dice, "name"),
            Op::DismissAlert => deeds::again(file, op, by, dice, "fact"),
            Op::MergePartners => {
                let partners = live(file, Noun::Partner);
                match (dice.one(&partners), dice.one(&partners)) {
                    (Some(kept), Some(away)) if kept != away => {
                        file.transact::<_, Error>(op, by, |tx| tx.merge(Noun::Partner, kept, away, &[("phone", Value::from("03"))])).unwrap();
                        assert_eq!(file.row(Noun::Partner, away).unwrap(), None);
                        for (noun, field) in Noun::Partner.named_by() {
                            assert_eq!(file.count_naming(noun, field.name, away).unwrap(), 0, "{}.{}", noun.table(), field.name);
                        }
                        Ok(())
                    }
                    _ => Ok(()),
                }
            }
            Op::ChooseTerritory
            | Op::ImportContours
            | Op::ImportExpenses
            | Op::ImportPlan
            | Op::ImportPcaet
            | Op::ImportFactors
            | Op::ImportReadings
            | Op::TakeIndicators
            | Op::SetOut
            | Op::WorkOut
            | Op::EnterFarm
            | Op::WorkOutFarm
            | Op::TakeFactors
            | Op::ImportScores
            | Op::BringBack => deeds::brought(op, file, dice, by),
            Op::StartContract | Op::RequestInstalment | Op::EnterDays | Op::ReviewActions | Op::Renew => deeds::contract(op, file, dice, by, self.at),
            Op::Undo => file.undo(by).map(drop),
            Op::Redo => file.redo(by).map(drop),
        };
        if let Err(error) = outcome {
            // A reference that finds no live row, an axis under itself, a noun without order, an empty heap of steps.
            const REASONS: &[&str] = &["dangling", "circle", "required", "no_field", "nothing_to_undo", "not_empty"];
            assert!(REASONS.contains(&error.code()), "{op:?}: {error}");
            assert_eq!(self.fingerprint(), before, "{op:?} was refused and left something");
        }
    }

    /// Takes back all that can be, and says how many steps that was.
    fn undo_all(&mut self) -> usize {
        let mut steps = 0;
        loop {
            self.at += 1;
            let at = by(self.at);
            match self.file().undo(at) {
                Ok(_) => steps += 1,
                Err(Error::NothingToUndo) => return steps,
                Err(error) => panic!("step {steps} from the end: {error}"),
            }
        }
    }

    fn redo(&mut self, steps: usize) {
        for step in 0..steps {
            self.at += 1;
            let at = by(self.at);
            self.file().redo(at).unwrap_or_else(|error| panic!("step {step} again: {error}"));
        }
    }
}

/// Every word of every live row that is looked through.
fn words(file: &Workspace) -> Vec<(String, Id)> {
    let mut all = Vec::new();
    for noun in SEARCHED {
        for row in file.rows(*noun).unwrap() {
            let values = searched::fields(*noun).map(|(place, field)| (field, &row.values[place]));
            all.extend(searched::words_of(values).into_iter().map(|word| (word, row.id)));
        }
    }
    all.sort();
    all
}

/// Values for a row of a noun, each drawn from its field's kind.
fn draw(noun: Noun, dice: &mut Dice, targets: &dyn Fn(Noun) -> Vec<Id>) -> Vec<Value> {
    let targets = |field: &Field| match field.kind {
        Kind::Ref(other) => targets(other),
        _ => Vec::new(),
    };
    noun.fields().iter().map(|field| dice.value(field, &targets(field))).collect()
}

fn a_deed() -> impl Strategy<Value = (usize, Noun, bool)> {
    (any::<prop::sample::Index>(), prop::sample::select(Noun::ALL), prop::bool::weighted(0.1))
        .prop_map(|(op, noun, reopen)| (op.index(operations(noun).len()), noun, reopen))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_taken_back_is_the_beginning_and_made_again_is_the_end(
        founding in prop::sample::select(vec![Op::StartPlan, Op::MakeExample, Op::Generate]),
        seed in any::<u64>(),
        deeds in prop::collection::vec(a_deed(), 1..28),
    ) {
        let mut bench = Bench::founded(founding, seed);
        let start = bench.fingerprint();
        for (op, noun, reopen) in deeds {
            if reopen {
                bench.reopen();
            }
            bench.perform(operations(noun)[op]);
        }
        let end = bench.fingerprint();
        let steps = bench.undo_all();
        prop_assert_eq!(bench.fingerprint(), start, "after {} steps back", steps);
        bench.reopen();
        bench.redo(steps);
        prop_assert_eq!(bench.fingerprint(), end, "after {} steps again", steps);
        prop_assert_eq!(bench.file().damages().unwrap(), Vec::new());
    }
}

#[test]
fn every_operation_on_every_noun_is_taken_back_and_made_again() {
    let mut bench = Bench::founded(Op::StartPlan, 7);
    let start = bench.fingerprint();
    for noun in Noun::ALL {
        let before = (bench.fingerprint(), bench.undo_all());
        for op in operations(*noun) {
            bench.perform(op);
        }
        let (end, steps) = (bench.fingerprint(), bench.undo_all());
        assert!(steps >= 2, "{}: {steps} steps", noun.table());
        assert_eq!((bench.fingerprint(), 0), before, "{}", noun.table());
        bench.redo(steps);
        assert_eq!(bench.fingerprint(), end, "{}", noun.table());
        bench.undo_all();
    }
    assert_eq!(bench.fingerprint(), start);
    assert_eq!(bench.file().damages().unwrap(), Vec::new());
}

#[test]
fn every_field_of_every_noun_goes_back_to_what_it_held() {
    let mut bench = Bench::founded(Op::Generate, 11);
    for noun in Noun::ALL {
        // A third row, which no row of its table names: it can stand under either of the two others.
        let drawn = draw(*noun, &mut bench.dice, &|other| if other == *noun { Vec::new() } else { live(bench.workspace.as_ref().unwrap(), other) });
        let id = id_of(*noun, &drawn, Id::seeded("third", noun.table()));
        bench.file().transact::<_, Error>(Op::Create(*noun), by(0), |tx| tx.insert(*noun, id, &drawn)).unwrap();
        for field in noun.fields() {
            let held = bench.file().row(*noun, id).unwrap().unwrap().value(*noun, field.name).clone();
            // Drawn until it differs: two kinds of field have few values.
            let mut changed = None;
            for _ in 0..40 {
                let targets = match field.kind {
                    Kind::Ref(other) => live(bench.file(), other),
                    _ => Vec::new(),
                };
                let value = bench.dice.value(field, &targets);
                let (file, at) = (bench.workspace.as_mut().unwrap(), by(1));
                match file.transact::<_, Error>(Op::Edit(*noun), at, |tx| tx.update(*noun, id, &[(field.name, value.clone())])) {
                    Ok((_, touched)) if !touched.rows.is_empty() => {
                        assert_eq!(touched.rows, [(*noun, id)]);
                        changed = Some(value);
                        break;
                    }
                    Ok(_) | Err(Error::Circle { .. }) => {}
                    Err(error) => panic!("{}.{}: {error}", noun.table(), field.name),
                }
            }
            let changed = changed.unwrap_or_else(|| panic!("{}.{} never changed", noun.table(), field.name));
            let file = bench.file();
            assert_eq!(*file.row(*noun, id).unwrap().unwrap().value(*noun, field.name), changed);
            file.undo(by(2)).unwrap();
            assert_eq!(*file.row(*noun, id).unwrap().unwrap().value(*noun, field.name), held, "{}.{}", noun.table(), field.name);
        }
    }
}

/// Steps are taken back newest first, and every change but undo and redo is a step: what could have changed the row
/// « since » was always taken back before. A change that undo does not see exists only as a quiet operation, which no
/// use case makes yet; the door lets a test make one.
#[test]
fn a_step_whose_row_changed_out_of_sight_of_undo_is_refused_and_nothing_is_lost() {
    let mut bench = Bench::founded(Op::StartPlan, 3);
    let file = bench.file();
    let (plan, other) = (live(file, Noun::Plan)[0], live(file, Noun::Plan)[1]);
    let mut retitle = |op: Op, id: Id, title: &str| {
        file.transact::<_, Error>(op, by(1), |tx| tx.update(Noun::Plan, id, &[("title", title.into())])).unwrap();
    };
    retitle(Op::Edit(Noun::Plan), plan, "Un");
    retitle(Op::Undo, other, "Ailleurs");
    retitle(Op::Undo, plan, "Deux");
    let before = bench.fingerprint();
    let refused = bench.file().undo(by(2));
    assert!(matches!(refused, Err(Error::ChangedSince { noun: Noun::Plan, id }) if id == plan), "{refused:?}");
    assert_eq!(bench.fingerprint(), before);
    assert_eq!(bench.file().undo_step().unwrap().map(|step| step.op).as_deref(), Some("edit"), "the step is still there");
}

#[test]
fn a_founding_operation_is_one_row_of_the_journal_without_a_step_and_stands_alone() {
    for op in [Op::StartPlan, Op::MakeExample, Op::Generate] {
        let mut bench = Bench::founded(op, 5);
        assert!(bench.file().undo_step().unwrap().is_none());
        assert!(bench.file().history(&store::HistoryFilter::default()).unwrap().is_empty());
        for second in [Op::StartPlan, Op::MakeExample, Op::Generate] {
            bench.perform(second);
        }
    }
}

#[test]
fn deleting_a_plan_takes_its_actions_and_their_sub_actions_whatever_their_order() {
    for (first, second) in [("5", "a"), ("a", "5")] {
        let folder = tempfile::tempdir().unwrap();
        let mut file = new(&folder.path().join("a.ensemblier"));
        let plan = Id::seeded("test", "plan");
        let (parent, part) = (Id::seeded("test", "parent"), Id::seeded("test", "part"));
        let action = |title: &str, above: Value, rank: &str| {
            values(
                Noun::Action,
                &[("plan", plan.into()), ("title", title.into()), ("status", "upcoming".into()), ("parent", above), ("rank", rank.into())],
            )
        };
        let made = file.transact::<_, Error>(Op::Create(Noun::Plan), by(0), |tx| {
            tx.insert(Noun::Plan, plan, &values(Noun::Plan, &[("title", "Plan".into())]))?;
            tx.insert(Noun::Action, parent, &action("Rénover", Value::Null, first))?;
            tx.insert(Noun::Action, part, &action("Isoler", parent.into(), second))
        });
        made.unwrap();
        let before = file.fingerprint().unwrap();
        file.transact::<_, Error>(Op::Delete(Noun::Plan), by(1), |tx| tx.delete(Noun::Plan, plan)).unwrap();
        assert_eq!(file.count(Noun::Action).unwrap(), 0);
        file.undo(by(2)).unwrap();
        assert_eq!(file.fingerprint().unwrap(), before);
    }
}

fn new(path: &Path) -> Workspace {
    Workspace::create(path, with("a")).unwrap()
}
