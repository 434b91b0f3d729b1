//! What belongs to an action of a workbook beside its fields: partners, budget, funding, and a note of what no field takes.

use super::labels;
use super::reckon::{Insert, Named, Reckoned};
use super::rows::{Known, reads_alike};
use crate::clock;
use crate::desk::Desk;
use crate::wire::Fault;
use domain::field::LONGEST_PROSE;
use domain::{Id, Noun, Value};
use exchange::action_plan::{ActionDraft, Funding};
use std::collections::HashSet;

/// An action that an import makes or completes.
pub(super) struct Parts<'a> {
    pub desk: &'a Desk,
    /// Whether the file has it already: what it has is not made again.
    pub plan_has: bool,
    pub action: Id,
}

impl Parts<'_> {
    /// Adds the rows that are not there; answers how many.
    pub fn add(&self, draft: &ActionDraft, known: &mut Known, reckoned: &mut Reckoned) -> Result<usize, Fault> {
        let mut own: Vec<Insert> = Vec::new();
        self.partners(draft, known, reckoned, &mut own)?;
        self.budget(draft, &mut own)?;
        self.funding(draft, known, reckoned, &mut own)?;
        self.note(draft, &mut own)?;
        let count = own.len();
        reckoned.inserts.extend(own);
        Ok(count)
    }

    fn there(&self, noun: Noun) -> Result<Vec<store::Row>, Fault> {
        if self.plan_has { Ok(self.desk.workspace.rows_naming(noun, "action", self.action)?) } else { Ok(Vec::new()) }
    }

    /// Those who act with the lead, and those who lead with it.
    fn partners(&self, draft: &ActionDraft, known: &mut Known, reckoned: &mut Reckoned, own: &mut Vec<Insert>) -> Result<(), Fault> {
        let there = self.there(Noun::ActionPartner)?;
        let mut seen: HashSet<Id> = there.iter().filter_map(|row| row.value(Noun::ActionPartner, "partner").as_id()).collect();
        let others = draft.lead_structures.iter().skip(1).map(|name| (name, "co_contracting_authority"));
        for (name, role) in others.chain(draft.partners.iter().map(|name| (name, "technical_partner"))) {
            let partner = known.named(Noun::Partner, name, reckoned);
            if seen.insert(partner) {
                own.push((
                    Noun::ActionPartner,
                    clock::fresh_id(),
                    vec![("action", self.action.into()), ("partner", partner.into()), ("role", role.into())],
                ));
            }
        }
        Ok(())
    }

    /// What it costs in all, when the file has no budget for it.
    fn budget(&self, draft: &ActionDraft, own: &mut Vec<Insert>) -> Result<(), Fault> {
        let Some((cents, gross)) = draft.budget.filter(|(cents, _)| cents.0 > 0) else { return Ok(()) };
        let there = self.there(Noun::BudgetLine)?;
        if there.iter().any(|row| row.value(Noun::BudgetLine, "unit").as_text() == Some("eur_ht")) {
            return Ok(());
        }
        let mut values: Named = vec![("action", self.action.into()), ("unit", "eur_ht".into()), ("planned", Value::Int(cents.0))];
        if gross {
            values.push(("title", self.desk.words.text("imported-with-tax").into()));
        }
        own.push((Noun::BudgetLine, clock::fresh_id(), values));
        Ok(())
    }

    /// Who pays, when the file has no funding plan for it.
    fn funding(&self, draft: &ActionDraft, known: &mut Known, reckoned: &mut Reckoned, own: &mut Vec<Insert>) -> Result<(), Fault> {
        if draft.funding.is_empty() || !self.there(Noun::FundingPlan)?.is_empty() {
            return Ok(());
        }
        let words = &self.desk.words;
        let plan = clock::fresh_id();
        let gross = draft.funding.iter().any(|funding| funding.gross);
        // Several who give one amount together: nobody shares it out for them.
        let together = |funding: &&Funding| funding.funders.len() > 1 && funding.amount.is_some();
        let comment: Vec<String> = draft
            .funding
            .iter()
            .filter(together)
            .map(|funding| format!("{} : {}", funding.funders.join(", "), words.money(funding.amount.unwrap_or_default())))
            .collect();
        let mut values: Named = vec![
            ("action", self.action.into()),
            ("title", words.text("imported-funding-plan").into()),
            ("base", if gross { "gross" } else { "net" }.into()),
        ];
        if !comment.is_empty() {
            values.push(("comment", comment.join("\n").into()));
        }
        own.push((Noun::FundingPlan, plan, values));
        for funding in &draft.funding {
            for name in &funding.funders {
                let funder = known.named(Noun::Funder, name, reckoned);
                let mut values: Named = vec![("funding_plan", plan.into()), ("funder", funder.into()), ("status", "considered".into())];
                if let (Some(amount), 1) = (funding.amount, funding.funders.len()) {
                    values.push(("amount", Value::Int(amount.0)));
                }
                own.push((Noun::FundingLine, clock::fresh_id(), values));
            }
        }
        Ok(())
    }

    /// What no field of an action takes, under the heads of its columns.
    fn note(&self, draft: &ActionDraft, own: &mut Vec<Insert>) -> Result<(), Fault> {
        let parts: Vec<String> = draft.left.iter().map(|left| labels::under(&left.head, &left.text)).collect();
        let body = Value::from(parts.join("\n\n").chars().take(LONGEST_PROSE).collect::<String>());
        let told = self.there(Noun::Note)?.iter().any(|note| reads_alike(note.value(Noun::Note, "body"), &body));
        if parts.is_empty() || told {
            return Ok(());
        }
        let values = vec![("action", self.action.into()), ("noted_on", clock::today().into()), ("body", body)];
        own.push((Noun::Note, clock::fresh_id(), values));
        Ok(())
    }
}
