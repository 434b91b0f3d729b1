//! What a workbook of scores would bring beside the plan: measures and scores that are new, those that change, and what stays as it is.
//!
//! Invariant: nothing is taken away, and a title that somebody wrote is kept; what the workbook says nothing of stays.

use crate::clock;
use crate::desk::Desk;
use crate::import::apart;
use crate::wire::{Fault, ScoresArg};
use domain::code::Code;
use domain::codes::ScoreMoment;
use domain::fold::fold;
use domain::records::{Framework, Measure, Score};
use domain::score::latest;
use domain::{Day, Id, Kind, Noun, Value, rank};
use exchange::scores::{Framework as Told, Points, read};
use std::collections::{HashMap, HashSet};
use std::path::Path;
use words::Words;

/// The frameworks that a workbook may make: others must be in the plan.
const KNOWN: [&str; 2] = ["cae", "eci"];

/// A row to make.
pub(super) struct Row {
    pub noun: Noun,
    pub id: Id,
    pub values: Vec<(&'static str, Value)>,
}

/// What the import would do.
#[derive(Default)]
pub(super) struct Reckoned {
    pub told: Told,
    pub group: Option<usize>,
    pub on: Option<Day>,
    pub framework: String,
    pub makes: Vec<Row>,
    pub edits: Vec<Row>,
    /// How many scores are there already as the workbook says them.
    pub same: usize,
    pub titles: usize,
    pub absent: usize,
    pub silent: usize,
    pub cut: usize,
    /// Why nothing can be written.
    pub refused: Option<Fault>,
}

/// Reads the workbook, and works out the rows. Nothing is written.
pub(super) fn reckon(desk: &Desk, asked: &ScoresArg) -> Result<Reckoned, Fault> {
    let book = apart::read(Path::new(&asked.path), None, &mut |_, _, _| true)?;
    let mut reckoned = Reckoned { told: read(&book), ..Reckoned::default() };
    let outcome = rows(desk, asked, &mut reckoned);
    reckoned.refused = outcome.err();
    Ok(reckoned)
}

/// A moment, from its code.
pub(super) fn moment(code: &str) -> Result<ScoreMoment, Fault> {
    ScoreMoment::from_code(code).ok_or_else(|| Fault::new("unknown_label").with("text", code).at("moment"))
}

/// The state that is asked for; else the only one.
fn group(told: &Told, asked: &ScoresArg) -> Result<usize, Fault> {
    let count = told.groups.len();
    match asked.group {
        Some(group) => {
            usize::try_from(group).ok().filter(|group| *group < count).ok_or_else(|| Fault::new("scores_no_such_state").with("count", count))
        }
        None if count == 1 => Ok(0),
        None => Err(Fault::new("scores_several_states").with("count", count)),
    }
}

fn rows(desk: &Desk, asked: &ScoresArg, reckoned: &mut Reckoned) -> Result<(), Fault> {
    if reckoned.told.sheet.is_none() {
        return Err(Fault::new("scores_no_table"));
    }
    let moment = moment(&asked.moment)?;
    reckoned.on = match asked.scored_on.as_deref().filter(|typed| !typed.trim().is_empty()) {
        Some(typed) => Some(desk.words.parse_day(typed).map_err(|_| Fault::new("shape").with("shape", "day").at("scored_on"))?),
        None => reckoned.told.exported_on,
    };
    let own = framework(desk, asked, reckoned)?;
    let group = group(&reckoned.told, asked)?;
    reckoned.group = Some(group);
    if reckoned.told.measures.is_empty() {
        return Err(Fault::new("scores_empty"));
    }
    let known = desk.workspace.load_naming::<Measure>("framework", own)?;
    let ids = measures(own, &known, reckoned);
    scores(desk, &ids, (moment, group), reckoned)?;
    super::link::links(desk, &ids, reckoned)?;
    if reckoned.makes.is_empty() && reckoned.edits.is_empty() {
        return Err(Fault::new("scores_same"));
    }
    Ok(())
}

/// The framework of this code; one of those that the programme has is made when the plan lacks it.
fn framework(desk: &Desk, asked: &ScoresArg, reckoned: &mut Reckoned) -> Result<Id, Fault> {
    let code = fold(asked.framework.trim());
    let known = desk.workspace.load::<Framework>()?.into_iter().find(|own| fold(&own.code) == code);
    if let Some(own) = known {
        reckoned.framework = own.name;
        return Ok(own.id);
    }
    if !KNOWN.contains(&code.as_str()) {
        return Err(Fault::new("scores_no_framework").with("code", &asked.framework).at("framework"));
    }
    let id = clock::fresh_id();
    reckoned.framework = desk.words.text(&format!("framework-{code}"));
    let values =
        vec![("code", code.as_str().into()), ("name", reckoned.framework.as_str().into()), ("source", desk.words.text("framework-source").into())];
    reckoned.makes.push(Row { noun: Noun::Framework, id, values });
    Ok(id)
}

/// The measures of the workbook by their numbers; those that the plan lacks are made, with what stands above them first.
fn measures(own: Id, known: &[Measure], reckoned: &mut Reckoned) -> HashMap<String, Id> {
    let mut ids: HashMap<String, Id> = known.iter().map(|measure| (measure.code.trim().to_owned(), measure.id)).collect();
    let by_id: HashMap<Id, &Measure> = known.iter().map(|measure| (measure.id, measure)).collect();
    let last = known.iter().filter_map(|measure| measure.rank.as_ref().map(ToString::to_string)).max();
    let mut ranks = rank::after(last.as_deref(), reckoned.told.measures.len());
    // Those that stand above come first, whatever the order of the lines.
    let mut order: Vec<usize> = (0..reckoned.told.measures.len()).collect();
    order.sort_by_key(|place| reckoned.told.measures[*place].code.matches('.').count());
    for place in order {
        let draft = &reckoned.told.measures[place];
        if let Some(measure) = ids.get(&draft.code).and_then(|id| by_id.get(id)) {
            reckoned.titles += usize::from(!draft.title.is_empty() && fold(&draft.title) != fold(&measure.title));
            let points = draft.points.filter(|points| measure.points != Some(*points));
            if let Some(points) = points {
                reckoned.edits.push(Row { noun: Noun::Measure, id: measure.id, values: vec![("points", Value::Real(points))] });
            }
            continue;
        }
        let id = clock::fresh_id();
        let title = if draft.title.is_empty() { &draft.code } else { &draft.title };
        let title = cut(title, Noun::Measure, "title", &mut reckoned.cut);
        let mut values = vec![("framework", Value::Id(own)), ("code", draft.code.as_str().into()), ("title", title.into())];
        let above = std::iter::successors(draft.parent(), |code| code.rsplit_once('.').map(|(parent, _)| parent)).find_map(|code| ids.get(code));
        values.extend(above.map(|parent| ("parent", Value::Id(*parent))));
        values.extend(draft.points.map(|points| ("points", Value::Real(points))));
        values.extend(ranks.next().map(|rank| ("rank", rank.into())));
        ids.insert(draft.code.clone(), id);
        reckoned.makes.push(Row { noun: Noun::Measure, id, values });
    }
    let told: HashSet<&str> = reckoned.told.measures.iter().map(|draft| draft.code.as_str()).collect();
    reckoned.absent = known.iter().filter(|measure| !told.contains(measure.code.trim())).count();
    ids
}

/// A text as long as its field takes.
fn cut(text: &str, noun: Noun, field: &str, count: &mut usize) -> String {
    let most = match noun.field(field).map(|field| field.kind) {
        Some(Kind::Line { max }) => max,
        _ => usize::MAX,
    };
    *count += usize::from(text.chars().count() > most);
    text.chars().take(most).collect::<String>().trim_end().to_owned()
}

fn scores(desk: &Desk, ids: &HashMap<String, Id>, (moment, group): (ScoreMoment, usize), reckoned: &mut Reckoned) -> Result<(), Fault> {
    let all = desk.workspace.load::<Score>()?;
    let held = latest(&all, moment);
    for draft in &reckoned.told.measures {
        let Some(measure) = ids.get(&draft.code).copied() else { continue };
        let Some(points) = draft.states.get(group).and_then(Option::as_ref) else {
            reckoned.silent += usize::from(held.contains_key(&measure));
            continue;
        };
        let values = values(points, reckoned.on);
        match held.get(&measure) {
            Some(score) if says(score, &values) => reckoned.same += 1,
            Some(score) => reckoned.edits.push(Row { noun: Noun::Score, id: score.id, values }),
            None => {
                let mut named = vec![("measure", Value::Id(measure)), ("moment", moment.code().into())];
                named.extend(values);
                reckoned.makes.push(Row { noun: Noun::Score, id: clock::fresh_id(), values: named });
            }
        }
    }
    Ok(())
}

/// What a score would hold. What the workbook does not say is left as it is.
fn values(points: &Points, on: Option<Day>) -> Vec<(&'static str, Value)> {
    let mut values = vec![("potential", Value::Real(points.potential)), ("done", Value::Real(points.done))];
    values.extend(points.planned.map(|planned| ("planned", Value::Real(planned))));
    values.extend(points.not_done.map(|not_done| ("not_done", Value::Real(not_done))));
    values.extend(on.map(|day| ("scored_on", day.to_string().into())));
    if !points.comment.is_empty() {
        values.push(("comment", points.comment.as_str().into()));
    }
    values
}

/// Whether a score says all of it already.
fn says(score: &Score, values: &[(&'static str, Value)]) -> bool {
    let real = |value: Option<f64>| value.map_or(Value::Null, Value::Real);
    values.iter().all(|(name, value)| {
        let held = match *name {
            "potential" => real(score.potential),
            "done" => real(score.done),
            "planned" => real(score.planned),
            "not_done" => real(score.not_done),
            "scored_on" => score.scored_on.map_or(Value::Null, |day| day.to_string().into()),
            _ => score.comment.as_deref().map_or(Value::Null, Into::into),
        };
        held == *value
    })
}

/// A day, as people read it.
pub(super) fn day(words: &Words, day: Option<Day>) -> String {
    day.map(|day| words.day(day)).unwrap_or_default()
}
