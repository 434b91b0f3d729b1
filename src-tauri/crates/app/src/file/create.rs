//! A new plan: its territory, its first plan, and the funders that every territory meets.

use super::state;
use crate::clock;
use crate::desk::{App, Desk};
use crate::laptop::Laptop;
use crate::wire::{CreateArg, Fault, FileState};
use domain::{Id, Noun, Value};
use std::path::Path;
use store::Op;

/// Makes a plan and opens it in the window.
pub fn create(app: &App, arg: &CreateArg) -> Result<FileState, Fault> {
    let path = Path::new(&arg.path);
    let desk = start(path, &app.laptop(), &arg.territory, &arg.plan)?;
    *app.place() = Some(desk);
    app.laptop().opened(path);
    state(app)
}

/// Makes a plan. Names are checked before the file is made: a refused name leaves no file behind.
pub fn start(path: &Path, laptop: &Laptop, territory: &str, plan: &str) -> Result<Desk, Fault> {
    check(Noun::Territory, "name", territory)?;
    check(Noun::Plan, "title", plan)?;
    let mut desk = Desk::create(path, laptop)?;
    let (territory_id, plan_id) = (clock::fresh_id(), clock::fresh_id());
    desk.change(Op::StartPlan, |tx| {
        tx.insert(Noun::Territory, territory_id, &values(Noun::Territory, &[("name", territory.trim().into())]))?;
        let fields = [("territory", territory_id.into()), ("title", Value::from(plan.trim()))];
        tx.insert(Noun::Plan, plan_id, &values(Noun::Plan, &fields))?;
        for draft in crate::example::funders(&words::Words::french()) {
            tx.insert(Noun::Funder, draft.0, &draft.1)?;
        }
        Ok(())
    })?;
    Ok(desk)
}

fn check(noun: Noun, name: &'static str, text: &str) -> Result<(), Fault> {
    let field = noun.field(name).ok_or_else(|| Fault::new("no_field"))?;
    field.check(&text.trim().into()).map_err(|refusal| store::Error::Refused { noun, field: field.name, refusal }.into())
}

/// The values of a row, by field name; the fields that are not named are empty.
pub fn values(noun: Noun, named: &[(&str, Value)]) -> Vec<Value> {
    noun.fields().iter().map(|field| named.iter().find(|(name, _)| *name == field.name).map_or(Value::Null, |(_, value)| value.clone())).collect()
}

/// An identifier for a funder, from its official code.
pub fn funder_id(code: &str) -> Id {
    Id::official(Noun::Funder.table(), code)
}
