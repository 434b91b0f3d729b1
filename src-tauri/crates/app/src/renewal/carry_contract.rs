//! What a new contract takes from the previous one: its terms as they were amended, its lines, its posts, its signatories
//! and funders; its schedule when it is asked for.

use super::carry::{Carried, head};
use crate::desk::Desk;
use crate::wire::{Fault, RenewContract};
use domain::contract::{contract_at, cost_line_at};
use domain::records::{ActionContract, Amendment, AmendmentLine, Contract, CostLine};
use domain::{Day, Id, Noun, Value};
use store::Row;

impl Carried {
    pub(super) fn contract(&mut self, desk: &Desk, asked: &RenewContract) -> Result<(), Fault> {
        let (title, starts_on, ends_on) = head(desk, Noun::Contract, &asked.title, &asked.starts_on, &asked.ends_on)?;
        let old = desk.workspace.find::<Contract>(asked.from)?;
        let amendments = desk.workspace.load_naming::<Amendment>("contract", asked.from)?;
        // The last state of the previous contract: every amendment has had its effect.
        let amended = contract_at(&old, &amendments, Day::MAX);
        // The contract's own days move by its own start, whatever the plan's.
        let of_plan = self.shift;
        self.shift = old.starts_on.zip(starts_on);
        let own = desk.workspace.row(Noun::Contract, asked.from)?.ok_or(store::Error::NoRow { noun: Noun::Contract, id: asked.from })?;
        let day = |day: Option<Day>| day.map_or(Value::Null, Value::from);
        let money = |cents: Option<domain::Cents>| cents.filter(|_| asked.amounts).map_or(Value::Null, Value::from);
        let number = asked.number.trim();
        let shifted = |value: Option<Day>| self.moved(&day(value));
        let mut set = vec![
            ("title", title),
            ("number", if number.is_empty() { Value::Null } else { number.into() }),
            ("previous_contract", asked.from.into()),
            ("signed_on", Value::Null),
            ("notified_on", Value::Null),
            ("starts_on", day(starts_on)),
            ("ends_on", day(ends_on)),
            ("eligible_from", day(old.eligible_from.and(starts_on))),
            ("eligible_until", day(old.eligible_until.and(ends_on))),
            ("phase1_ends_on", shifted(old.phase1_ends_on)),
            ("work_start_deadline", shifted(amended.work_start_deadline)),
            ("claim_deadline", shifted(amended.claim_deadline)),
            ("eligible_base", money(amended.eligible_base)),
            ("granted", money(amended.granted)),
            ("fixed_part", money(old.fixed_part)),
            ("variable_part", money(old.variable_part)),
            ("action_cap", money(old.action_cap)),
        ];
        // Made beside the next plan, it is that one's.
        set.extend(self.plan.map(|plan| ("plan", plan.into())));
        let contract = self.copy(Noun::Contract, &own, &set);
        self.contract = Some(contract);
        self.parts(desk, asked, &amendments)?;
        if self.plan.is_some() {
            self.links(desk, asked.from)?;
        }
        self.shift = of_plan.or(self.shift);
        Ok(())
    }

    fn parts(&mut self, desk: &Desk, asked: &RenewContract, amendments: &[Amendment]) -> Result<(), Fault> {
        let rows = |noun: Noun| desk.workspace.rows_naming(noun, "contract", asked.from);
        let kept = |noun: Noun, row: &Row, field: &str| if asked.amounts { row.value(noun, field).clone() } else { Value::Null };
        for row in rows(Noun::Phase)? {
            let days = ["starts_on", "ends_on"].map(|name| (name, self.moved(row.value(Noun::Phase, name))));
            self.copy(Noun::Phase, &row, &days);
        }
        for row in rows(Noun::Signatory)? {
            self.copy(Noun::Signatory, &row, &[("signed_on", Value::Null)]);
        }
        for row in rows(Noun::ContractFunder)? {
            let amounts = ["base", "granted", "cap"].map(|name| (name, kept(Noun::ContractFunder, &row, name)));
            self.copy(Noun::ContractFunder, &row, &amounts);
        }
        let mut changed: Vec<AmendmentLine> = Vec::new();
        for amendment in amendments {
            changed.extend(desk.workspace.load_naming::<AmendmentLine>("amendment", amendment.id)?);
        }
        let lines = desk.workspace.load_naming::<CostLine>("contract", asked.from)?;
        for row in rows(Noun::CostLine)? {
            let planned = lines.iter().find(|line| line.id == row.id).and_then(|line| cost_line_at(line, amendments, &changed, Day::MAX));
            let planned = planned.filter(|_| asked.amounts).map_or(Value::Null, Value::from);
            self.copy(Noun::CostLine, &row, &[("planned", planned), ("cap", kept(Noun::CostLine, &row, "cap"))]);
        }
        for row in rows(Noun::Post)? {
            let days = ["starts_on", "ends_on"].map(|name| (name, self.moved(row.value(Noun::Post, name))));
            let [start, end] = days;
            self.copy(Noun::Post, &row, &[start, end, ("days_worked", Value::Null)]);
        }
        for row in rows(Noun::Criterion)? {
            // The next period starts from what this one measured.
            let measured = row.value(Noun::Criterion, "measured").clone();
            let due = self.moved(row.value(Noun::Criterion, "due_on"));
            self.copy(
                Noun::Criterion,
                &row,
                &[
                    ("baseline", measured),
                    ("target", Value::Null),
                    ("measured", Value::Null),
                    ("measured_on", Value::Null),
                    ("weight", kept(Noun::Criterion, &row, "weight")),
                    ("due_on", due),
                ],
            );
        }
        if asked.schedule {
            for row in rows(Noun::Instalment)? {
                let due = self.moved(row.value(Noun::Instalment, "due_on"));
                self.copy(
                    Noun::Instalment,
                    &row,
                    &[
                        ("amount", kept(Noun::Instalment, &row, "amount")),
                        ("due_on", due),
                        ("requested_on", Value::Null),
                        ("requested_amount", Value::Null),
                        ("received_on", Value::Null),
                        ("received_amount", Value::Null),
                    ],
                );
            }
            for row in rows(Noun::Deliverable)? {
                let due = self.moved(row.value(Noun::Deliverable, "due_on"));
                self.copy(Noun::Deliverable, &row, &[("due_on", due), ("delivered_on", Value::Null)]);
            }
        }
        Ok(())
    }

    /// The actions that went on and that the previous contract financed to its end are the new one's. What its notice said of
    /// them was of that period.
    fn links(&mut self, desk: &Desk, from: Id) -> Result<(), Fault> {
        let links = desk.workspace.load_naming::<ActionContract>("contract", from)?;
        for link in links {
            if link.closed_by.is_some() || !self.became.contains_key(&link.action) {
                continue;
            }
            let Some(row) = desk.workspace.row(Noun::ActionContract, link.id)? else { continue };
            let empty = ["opened_by", "cap", "planned_spending", "planned_units", "done_units", "planned_work", "done_work"];
            self.copy(Noun::ActionContract, &row, &empty.map(|name| (name, Value::Null)));
        }
        Ok(())
    }
}
