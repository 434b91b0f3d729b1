//! What an action of a workbook becomes: its fields, the axes that it stands under, and those whom it names.

use super::reckon::{Insert, Named, Reckoned};
use crate::clock;
use crate::desk::Desk;
use crate::wire::Fault;
use domain::field::string_list_json;
use domain::fold::fold;
use domain::{Id, Noun, Value};
use exchange::action_plan::{ActionDraft, Column};
use std::collections::{HashMap, HashSet};
use store::Row;

/// Fields of an action that are texts of a column.
const TEXTS: [(Column, &str); 4] =
    [(Column::Description, "description"), (Column::Governance, "governance"), (Column::Objectives, "objectives"), (Column::Resources, "resources")];
/// Who may be named, and the field that says how they are called.
const NAMED: [(Noun, &str); 5] =
    [(Noun::Partner, "name"), (Noun::Department, "name"), (Noun::Lead, "function"), (Noun::ElectedSponsor, "function"), (Noun::Funder, "name")];

/// What the file holds, as an import asks for it.
pub(super) struct Known {
    actions: HashMap<Id, Row>,
    /// Actions by number and title, with where they stand.
    by_title: HashMap<String, Vec<Place>>,
    axes: HashMap<(Option<Id>, String), Id>,
    names: HashMap<(Noun, String), Id>,
    left: HashSet<Id>,
}

struct Place {
    id: Id,
    number: String,
    axis: Option<Id>,
    parent: Option<Id>,
}

/// A name as it is compared.
pub(super) fn spelt(text: &str) -> String {
    fold(text).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Two texts that differ by their lines' ends and spaces alone say the same.
pub(super) fn reads_alike(one: &Value, other: &Value) -> bool {
    let tidy = |value: &Value| value.as_text().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    matches!((tidy(one), tidy(other)), (Some(one), Some(other)) if one == other)
}

impl Known {
    pub fn read(desk: &Desk, plan: Id) -> Result<Self, Fault> {
        let mut known = Self { actions: HashMap::new(), by_title: HashMap::new(), axes: HashMap::new(), names: HashMap::new(), left: HashSet::new() };
        let text = |row: &Row, noun: Noun, field: &str| row.value(noun, field).as_text().unwrap_or_default().to_owned();
        for row in desk.workspace.rows_naming(Noun::Axis, "plan", plan)? {
            let parent = row.value(Noun::Axis, "parent").as_id();
            let name = format!("{} {}", text(&row, Noun::Axis, "number"), spelt(&text(&row, Noun::Axis, "title")));
            known.axes.entry((parent, name)).or_insert(row.id);
        }
        for row in desk.workspace.rows_naming(Noun::Action, "plan", plan)? {
            let place = Place {
                id: row.id,
                number: text(&row, Noun::Action, "number"),
                axis: row.value(Noun::Action, "axis").as_id(),
                parent: row.value(Noun::Action, "parent").as_id(),
            };
            known.by_title.entry(spelt(&text(&row, Noun::Action, "title"))).or_default().push(place);
            known.actions.insert(row.id, row);
        }
        for (noun, field) in NAMED {
            for row in desk.workspace.rows(noun)? {
                for name in [field, "acronym", "code", "name"] {
                    let name = noun.field(name).map(|field| spelt(&text(&row, noun, field.name))).unwrap_or_default();
                    if !name.is_empty() {
                        known.names.entry((noun, name)).or_insert(row.id);
                    }
                }
            }
        }
        Ok(known)
    }

    /// The action that a draft is: of its title, its parent, and its number where both have one. Where two are left, the one of the same axis; one of
    /// another axis only when the workbook has no other action of this title (`alone`): it was moved.
    pub fn find(&self, draft: &ActionDraft, axis: Option<Id>, parent: Option<Id>, alone: bool) -> Option<Id> {
        let number = draft.number.as_deref().unwrap_or_default();
        let titled = self.by_title.get(&spelt(&draft.title))?;
        let agrees = |place: &&Place| place.parent == parent && (number.is_empty() || place.number.is_empty() || place.number == number);
        let mut fits: Vec<&Place> = titled.iter().filter(agrees).collect();
        if !alone || fits.iter().any(|place| place.axis == axis) {
            fits.retain(|place| place.axis == axis);
        }
        match fits[..] {
            [place] => Some(place.id),
            _ => fits.iter().find(|place| place.number == number).map(|place| place.id),
        }
    }

    /// The row of an action that the file has.
    pub fn row(&self, id: Id) -> Option<&Row> {
        self.actions.get(&id)
    }

    pub fn leave(&mut self, id: Id) {
        self.left.insert(id);
    }

    pub fn is_left(&self, id: Id) -> bool {
        self.left.contains(&id)
    }

    /// Whoever is called so: there already, or to be made.
    pub fn named(&mut self, noun: Noun, name: &str, reckoned: &mut Reckoned) -> Id {
        let key = (noun, spelt(name));
        if let Some(id) = self.names.get(&key) {
            return *id;
        }
        let id = clock::fresh_id();
        let field = NAMED.iter().find(|(own, _)| *own == noun).map_or("name", |(_, field)| field);
        let name: String = name.chars().take(200).collect();
        let mut values = vec![(field, Value::from(name.as_str()))];
        if noun == Noun::Funder {
            values.push(("code", Value::from(name.chars().take(40).collect::<String>())));
        }
        reckoned.inserts.push((noun, id, values));
        self.names.insert(key, id);
        id
    }

    /// Rows that are not made after all.
    pub fn forget(&mut self, rows: impl Iterator<Item = Insert>) {
        let gone: HashSet<Id> = rows.map(|(_, id, _)| id).collect();
        self.names.retain(|_, id| !gone.contains(id));
    }
}

/// The axes of the reading: there already, or to be made. Each by its place in the reading.
pub(super) fn axes(reckoned: &mut Reckoned, known: &mut Known) -> Vec<Id> {
    let mut ids: Vec<Id> = Vec::with_capacity(reckoned.reading.axes.len());
    for axis in reckoned.reading.axes.clone() {
        let parent = axis.parent.map(|at| ids[at]);
        let name = |number: &str| format!("{number} {}", spelt(&axis.title));
        let number = axis.number.as_deref().unwrap_or_default();
        let id = known.axes.get(&(parent, name(number))).copied().unwrap_or_else(|| {
            let id = clock::fresh_id();
            let title: String = axis.title.chars().take(300).collect();
            let mut values = vec![("plan", Value::Id(reckoned.plan)), ("title", title.into()), ("parent", parent.map_or(Value::Null, Value::Id))];
            values.extend(axis.number.as_deref().map(|number| ("number", number.into())));
            reckoned.inserts.push((Noun::Axis, id, values));
            known.axes.insert((parent, name(number)), id);
            id
        });
        ids.push(id);
    }
    ids
}

/// The fields of an action that a draft fills.
pub(super) fn values(draft: &ActionDraft, known: &mut Known, reckoned: &mut Reckoned) -> Named {
    let list = |texts: &[String]| Value::Text(string_list_json(texts));
    let codes = |codes: &[&'static str]| Value::Text(string_list_json(codes));
    let mut values: Named = vec![("title", draft.title.as_str().into())];
    values.extend(draft.number.as_deref().map(|number| ("number", number.into())));
    values.extend(TEXTS.iter().filter_map(|(column, field)| Some((*field, draft.text(*column)?.into()))));
    for (field, code) in [("status", draft.status), ("priority", draft.priority), ("participation", draft.participation), ("theme", draft.theme)] {
        values.extend(code.map(|code| (field, code.into())));
    }
    values.extend(draft.start.map(|day| ("planned_start", day.into())));
    values.extend(draft.end.map(|day| ("planned_end", day.into())));
    values.extend(draft.yearly.filter(|yearly| *yearly).map(|_| ("yearly", Value::Int(1))));
    for (field, own) in [("effects", &draft.effects), ("audiences", &draft.audiences)] {
        if !own.is_empty() {
            values.push((field, codes(own)));
        }
    }
    if !draft.sub_themes.is_empty() {
        values.push(("sub_themes", list(&draft.sub_themes)));
    }
    let who = [
        ("lead_structure", Noun::Partner, &draft.lead_structures),
        ("department", Noun::Department, &draft.departments),
        ("lead", Noun::Lead, &draft.leads),
        ("elected_sponsor", Noun::ElectedSponsor, &draft.sponsors),
    ];
    for (field, noun, names) in who {
        if let Some(name) = names.first() {
            values.push((field, Value::Id(known.named(noun, name, reckoned))));
        }
    }
    values
}
