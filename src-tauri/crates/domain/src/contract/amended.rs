//! What an amendment changes: each field that it fills, each cost line, as it stood before and as it stands after.
//!
//! Invariant: « before » is the contract with every earlier amendment applied, never with a later one.

use super::contract_at;
use crate::records::{Amendment, AmendmentLine, Contract, CostLine};
use crate::{Cents, Day, Id};

/// A value that an amendment may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// A day.
    Day(Option<Day>),
    /// An amount, EUR cents.
    Money(Option<Cents>),
}

/// A field of the contract that an amendment fills, by the contract's own name for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The contract's field.
    pub field: &'static str,
    /// As the amendments before it left it.
    pub before: Term,
    /// As this one leaves it. The same as before when it only says again what held.
    pub after: Term,
}

/// A cost line that an amendment changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineChange {
    /// The cost line.
    pub cost_line: Id,
    /// What it was planned at.
    pub before: Option<Cents>,
    /// What it is planned at from then on.
    pub after: Cents,
}

/// The amendments of the contract that come before one, and that one last.
fn up_to<'a>(amendments: &'a [Amendment], one: &Amendment) -> Vec<&'a Amendment> {
    let mut list: Vec<&Amendment> = amendments
        .iter()
        .filter(|other| other.contract == one.contract && (other.effective_on, &other.number, other.id) < (one.effective_on, &one.number, one.id))
        .collect();
    list.sort_by(|a, b| (a.effective_on, &a.number, a.id).cmp(&(b.effective_on, &b.number, b.id)));
    list
}

/// The fields that an amendment fills, in the order of a contract's page.
pub fn changes(contract: &Contract, amendments: &[Amendment], one: &Amendment) -> Vec<Change> {
    let earlier: Vec<Amendment> = up_to(amendments, one).into_iter().cloned().collect();
    let before = contract_at(contract, &earlier, one.effective_on);
    let day = |field, before, after: Option<Day>| after.map(|_| Change { field, before: Term::Day(before), after: Term::Day(after) });
    let money = |field, before, after: Option<Cents>| after.map(|_| Change { field, before: Term::Money(before), after: Term::Money(after) });
    [
        day("ends_on", before.ends_on, one.new_ends_on),
        day("eligible_until", before.eligible_until, one.new_eligible_until),
        day("work_start_deadline", before.work_start_deadline, one.new_work_start_deadline),
        day("claim_deadline", before.claim_deadline, one.new_claim_deadline),
        money("eligible_base", before.eligible_base, one.new_eligible_base),
        money("granted", before.granted, one.new_granted),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The cost lines that an amendment changes, in the order of the lines.
pub fn line_changes(lines: &[CostLine], amendments: &[Amendment], changed: &[AmendmentLine], one: &Amendment) -> Vec<LineChange> {
    let earlier = up_to(amendments, one);
    let planned = |line: &CostLine, amendment: Id| {
        changed.iter().find(|change| change.amendment == amendment && change.cost_line == line.id).map(|change| change.planned)
    };
    lines
        .iter()
        .filter_map(|line| {
            let before = earlier.iter().rev().find_map(|amendment| planned(line, amendment.id)).or(line.planned);
            Some(LineChange { cost_line: line.id, before, after: planned(line, one.id)? })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Record, Value};

    fn row<R: Record>(name: &str, given: &[(&str, Value)]) -> R {
        let value = |field: &crate::Field| given.iter().find(|(name, _)| *name == field.name).map_or(Value::Null, |(_, value)| value.clone());
        R::from_values(Id::seeded("amended", name), &R::FIELDS.iter().map(value).collect::<Vec<_>>()).unwrap()
    }

    fn contract() -> Contract {
        row("contract", &[("kind", "cot".into()), ("title", "COT".into()), ("granted", Value::Int(10_000)), ("ends_on", "2018-12-31".into())])
    }

    fn amendment(number: &str, on: &str, more: &[(&str, Value)]) -> Amendment {
        let mut given = vec![("contract", Value::Id(contract().id)), ("number", number.into()), ("effective_on", on.into())];
        given.extend(more.iter().cloned());
        row(number, &given)
    }

    #[test]
    fn a_second_amendment_starts_from_what_the_first_left_whatever_their_order_in_the_file() {
        let first = amendment("1", "2017-01-01", &[("new_granted", Value::Int(12_000))]);
        let second = amendment("2", "2018-01-01", &[("new_granted", Value::Int(9_000)), ("new_ends_on", "2019-06-30".into())]);
        let all = [second.clone(), first.clone()];
        let money = |before, after| Change { field: "granted", before: Term::Money(Some(Cents(before))), after: Term::Money(Some(Cents(after))) };
        assert_eq!(changes(&contract(), &all, &first), [money(10_000, 12_000)]);
        let day = |text: &str| Term::Day(Some(text.parse().unwrap()));
        let ends = Change { field: "ends_on", before: day("2018-12-31"), after: day("2019-06-30") };
        assert_eq!(changes(&contract(), &all, &second), [ends, money(12_000, 9_000)]);
    }

    #[test]
    fn of_two_amendments_of_one_day_the_second_by_its_number_comes_after() {
        let [one, two] = ["1", "2"].map(|number| amendment(number, "2017-01-01", &[]));
        let line: CostLine = row("line", &[("contract", Value::Id(contract().id)), ("title", "Studies".into()), ("planned", Value::Int(4_200))]);
        let change = |amendment: &Amendment, planned: i64| {
            row(
                &format!("{}-{planned}", amendment.number),
                &[("amendment", Value::Id(amendment.id)), ("cost_line", Value::Id(line.id)), ("planned", Value::Int(planned))],
            )
        };
        let changed = [change(&one, 4_800), change(&two, 5_000)];
        let all = [two.clone(), one.clone()];
        let lines = [line.clone()];
        let expect = |before, after| [LineChange { cost_line: line.id, before: Some(Cents(before)), after: Cents(after) }];
        assert_eq!(line_changes(&lines, &all, &changed, &one), expect(4_200, 4_800));
        assert_eq!(line_changes(&lines, &all, &changed, &two), expect(4_800, 5_000));
    }

    #[test]
    fn deadlines_of_works_and_of_claims_are_amended_too() {
        let one = amendment("1", "2017-01-01", &[("new_work_start_deadline", "2018-06-30".into()), ("new_claim_deadline", "2019-12-31".into())]);
        let fields: Vec<&str> = changes(&contract(), std::slice::from_ref(&one), &one).iter().map(|change| change.field).collect();
        assert_eq!(fields, ["work_start_deadline", "claim_deadline"]);
        let after = contract_at(&contract(), &[one], "2017-01-01".parse().unwrap());
        assert_eq!((after.work_start_deadline, after.claim_deadline), ("2018-06-30".parse().ok(), "2019-12-31".parse().ok()));
    }
}
