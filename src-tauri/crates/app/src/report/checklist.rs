//! What is missing from a report before it is made, part by part, where it is put right, and what it costs. It never stops a report.
//!
//! Invariant: what is said to be missing is what the snapshot lacks: the list and the paper cannot disagree.

use super::snapshot::pictures::{self, Sorted};
use crate::desk::Desk;
use crate::wire::{Fault, MissingItem, MissingPlace, PartCheck, ReportCheck, RowArg};
use chrono::Datelike;
use domain::code::Code;
use domain::codes::{ContractKind, ReportKind, ReportSection, Status};
use domain::records::{Attachment, Criterion, Deliverable, Indicator, Instalment, Meeting, Post, ProgressReport};
use domain::{Cents, Id, Noun};
use report::progress::{ActionFacts, Snapshot, chosen};
use words::Arg;

/// More places than this are counted and not named.
const SHOWN: usize = 5;

/// The list for a draft.
pub fn checklist(desk: &Desk, draft: &ProgressReport, snapshot: &Snapshot) -> Result<ReportCheck, Fault> {
    let sorted = pictures::sort(desk, Some(draft.id), snapshot.actions.iter().map(|action| action.id))?;
    let look = Look { desk, draft, snapshot, sorted };
    let mut parts = Vec::new();
    for part in chosen(snapshot) {
        let items = look.part(part.section)?;
        if !items.is_empty() {
            parts.push(PartCheck { section: part.section.code().to_owned(), title: desk.words.code(part.section), items });
        }
    }
    let missing = parts.iter().map(|part| part.items.len()).sum::<usize>();
    Ok(ReportCheck { stake: stake(desk, draft)?, missing: u32::try_from(missing).unwrap_or(u32::MAX), parts })
}

/// The instalment that waits for the report: the first that nobody has asked for yet.
fn stake(desk: &Desk, draft: &ProgressReport) -> Result<Option<String>, Fault> {
    let mut waiting = desk.workspace.load_naming::<Instalment>("contract", draft.contract)?;
    waiting.retain(|one| one.requested_on.is_none() && one.received_on.is_none());
    waiting.sort_by_cached_key(|one| (one.due_on.is_none(), one.due_on, one.rank.clone()));
    Ok(waiting.first().map(|one| {
        let title = one.title.clone().unwrap_or_else(|| desk.words.code(one.kind));
        let amount = one.amount.map_or_else(|| desk.words.text("report-none"), |amount| desk.words.money(amount));
        desk.words.text_with("check-stake", &[("title", title.into()), ("amount", amount.into())])
    }))
}

struct Look<'a> {
    desk: &'a Desk,
    draft: &'a ProgressReport,
    snapshot: &'a Snapshot,
    /// The pictures, those that stay out of the report too.
    sorted: Sorted,
}

impl Look<'_> {
    fn part(&self, section: ReportSection) -> Result<Vec<MissingItem>, Fault> {
        let texts = &self.snapshot.texts;
        let mut items = Vec::new();
        match section {
            ReportSection::Identity => {
                self.identity(&mut items);
                self.pictures(&mut items, ["logo", "logo_more"], |file| file.action.is_none());
            }
            ReportSection::Synthesis => {
                self.text(&mut items, "highlights", texts.highlights.as_deref());
                self.text(&mut items, "difficulties", texts.difficulties.as_deref());
                self.text(&mut items, "orientations", texts.orientations.as_deref());
            }
            ReportSection::Governance => self.governance(&mut items)?,
            ReportSection::Diagnosis if self.snapshot.inventories.is_empty() => items.push(self.item("inventory", vec![], None)),
            ReportSection::Programme => self.programme(&mut items),
            ReportSection::Actions => {
                let silent = self.actions(|action| action.notes.is_empty() && action.status == Status::InProgress);
                self.some(&mut items, "note", silent);
                self.pictures(&mut items, ["photo", "photo_more"], |file| file.action.is_some());
            }
            ReportSection::Indicators => self.indicators(&mut items)?,
            ReportSection::Missions if !report::progress::speaks(section, self.snapshot) => {
                items.push(self.item("mission", vec![self.of_draft(None)], None))
            }
            ReportSection::Communication if self.snapshot.events.is_empty() => items.push(self.item("event", vec![self.of_draft(None)], None)),
            ReportSection::Finance => self.finance(&mut items)?,
            ReportSection::Objectives => self.objectives(&mut items)?,
            ReportSection::Lessons if self.snapshot.lessons.is_empty() => items.push(self.item("lesson", vec![self.of_draft(None)], None)),
            ReportSection::NextYear if self.snapshot.next_steps.is_empty() && self.snapshot.kind != ReportKind::Final => {
                items.push(self.item("next_step", vec![self.of_draft(None)], None));
            }
            ReportSection::Evaluation => {
                self.text(&mut items, "relevance", texts.relevance.as_deref());
                self.text(&mut items, "effectiveness", texts.effectiveness.as_deref());
                self.text(&mut items, "efficiency", texts.efficiency.as_deref());
                self.text(&mut items, "coherence", texts.coherence.as_deref());
            }
            _ => {}
        }
        Ok(items)
    }

    fn identity(&self, items: &mut Vec<MissingItem>) {
        let contract = &self.snapshot.contract;
        let missing = [
            ("number", contract.number.is_empty()),
            ("beneficiary", contract.beneficiary.is_none()),
            ("beneficiary_siren", contract.beneficiary_siren.is_none()),
            ("notified_on", contract.notified_on.is_none()),
            ("starts_on", contract.starts_on.is_none()),
            ("ends_on", contract.ends_on.is_none()),
            ("granted", contract.granted == Cents::ZERO),
        ];
        let places: Vec<MissingPlace> = missing
            .into_iter()
            .filter(|(_, missing)| *missing)
            .map(|(field, _)| MissingPlace {
                label: self.desk.words.field(Noun::Contract, field),
                page: self.of(Noun::Contract, self.draft.contract),
                row: None,
                field: Some(field.to_owned()),
            })
            .collect();
        self.some(items, "contract_field", places);
        if contract.signatories.is_empty() {
            items.push(self.item("signatory", vec![self.of_contract()], None));
        }
        if self.snapshot.territory.authorities.is_empty() {
            items.push(self.item("perimeter", vec![], None));
        }
    }

    fn governance(&self, items: &mut Vec<MissingItem>) -> Result<(), Fault> {
        let snapshot = self.snapshot;
        if snapshot.referents.is_empty() {
            items.push(self.item("referent", vec![self.of_draft(None)], None));
        }
        if snapshot.meetings.is_empty() {
            items.push(self.item("meeting", vec![], None));
        }
        let mut silent: Vec<Meeting> = self.desk.workspace.load::<Meeting>()?;
        silent.retain(|one| {
            one.minutes.as_deref().is_none_or(|text| text.trim().is_empty()) && one.held_on >= snapshot.from && one.held_on <= snapshot.to
        });
        silent.sort_by_key(|one| one.held_on);
        let place = |one: &Meeting| MissingPlace {
            label: self.desk.label(Noun::Meeting, one.id),
            page: self.of(Noun::Committee, one.committee),
            row: Some(one.id),
            field: None,
        };
        self.some(items, "minutes", silent.iter().map(place).collect());
        if snapshot.contract.kind == ContractKind::Cot {
            let posts = self.desk.workspace.load_naming::<Post>("contract", self.draft.contract)?;
            let idle = snapshot.finance.posts.iter().filter(|post| post.days_worked.is_none());
            let titles: Vec<&str> = idle.map(|post| post.title.as_str()).collect();
            let places =
                posts.iter().filter(|post| titles.contains(&post.title.as_str())).map(|post| self.row(post.id, &post.title, "days_worked")).collect();
            self.some(items, "worked_days", places);
        }
        Ok(())
    }

    fn programme(&self, items: &mut Vec<MissingItem>) {
        if self.snapshot.actions.is_empty() {
            items.push(self.item("action", vec![self.of_contract()], None));
        }
        self.some(items, "lead", self.actions(|action| action.lead.is_none()));
        self.some(items, "dates", self.actions(|action| action.planned_end.is_none()));
        self.some(items, "progress", self.actions(|action| action.progress.is_none() && action.status != Status::Upcoming));
        self.some(items, "budget", self.actions(|action| action.planned == Cents::ZERO));
        self.some(
            items,
            "reason",
            self.actions(|action| matches!(action.status, Status::Blocked | Status::Abandoned | Status::Paused) && action.status_reason.is_none()),
        );
    }

    fn indicators(&self, items: &mut Vec<MissingItem>) -> Result<(), Fault> {
        if self.snapshot.indicators.is_empty() {
            items.push(self.item("indicator", vec![], None));
            return Ok(());
        }
        let rows = self.desk.workspace.load::<Indicator>()?;
        let without = |missing: fn(&report::progress::IndicatorFacts) -> bool| -> Vec<MissingPlace> {
            let facts = self.snapshot.indicators.iter().filter(|one| missing(one));
            facts
                .filter_map(|one| {
                    let row = rows.iter().find(|row| row.title == one.title && row.code == one.code)?;
                    Some(MissingPlace { label: one.title.clone(), page: self.of(Noun::Indicator, row.id), row: None, field: None })
                })
                .collect()
        };
        let (unread, aimless) = (without(|one| one.current.is_none()), without(|one| one.target.is_none()));
        let year = self.snapshot.to.year().to_string();
        if !unread.is_empty() {
            items.push(self.with("reading", &[("year", year.into())], unread, None));
        }
        self.some(items, "target", aimless);
        Ok(())
    }

    fn finance(&self, items: &mut Vec<MissingItem>) -> Result<(), Fault> {
        if self.snapshot.finance.cost_lines.is_empty() {
            items.push(self.item("cost_line", vec![self.of_contract()], None));
        }
        if self.snapshot.finance.funding.is_empty() {
            items.push(self.item("funder", vec![self.of_contract()], None));
        }
        let unpaid: Vec<&report::progress::ExpenseFacts> = self.snapshot.finance.expenses.iter().filter(|one| one.paid_on.is_none()).collect();
        if !unpaid.is_empty() {
            let amount = unpaid.iter().map(|one| one.net).sum();
            let mut item = self.counted("unpaid", unpaid.len(), vec![self.of_contract()]);
            item.cost = Some(self.desk.words.money(amount));
            items.push(item);
        }
        let mut late = self.desk.workspace.load_naming::<Deliverable>("contract", self.draft.contract)?;
        late.retain(|one| one.delivered_on.is_none() && one.due_on.is_some_and(|due| due <= self.snapshot.as_of));
        if !late.is_empty() {
            let instalments = self.desk.workspace.load_naming::<Instalment>("contract", self.draft.contract)?;
            let held: Cents = instalments
                .iter()
                .filter(|one| one.received_on.is_none() && late.iter().any(|deliverable| deliverable.instalment == Some(one.id)))
                .filter_map(|one| one.amount)
                .sum();
            let places = late.iter().map(|one| self.row(one.id, &one.title, "delivered_on")).collect();
            items.push(self.item("deliverable", places, (held != Cents::ZERO).then_some(held)));
        }
        Ok(())
    }

    fn objectives(&self, items: &mut Vec<MissingItem>) -> Result<(), Fault> {
        if self.snapshot.criteria.is_empty() {
            if self.snapshot.contract.kind != ContractKind::CotSince2021 {
                // The part is there for the scores of the plan: such a contract has no criteria.
                return Ok(());
            }
            items.push(self.item("criterion", vec![self.of_contract()], None));
            return Ok(());
        }
        let unread: Vec<_> = self.snapshot.criteria.iter().filter(|one| one.measured.is_none()).collect();
        if unread.is_empty() {
            return Ok(());
        }
        let cost: Cents = unread.iter().filter_map(|one| one.weight).sum();
        let rows = self.desk.workspace.load_naming::<Criterion>("contract", self.draft.contract)?;
        let places =
            rows.iter().filter(|row| unread.iter().any(|one| one.title == row.title)).map(|row| self.row(row.id, &row.title, "measured")).collect();
        items.push(self.item("measure", places, (cost != Cents::ZERO).then_some(cost)));
        Ok(())
    }

    /// The pictures that stay out, by the names of their files.
    /// Pictures that cannot be printed, then those for which there is no room.
    fn pictures(&self, items: &mut Vec<MissingItem>, [unread, more]: [&str; 2], own: impl Fn(&Attachment) -> bool) {
        let place = |file: &Attachment| MissingPlace {
            label: file.name.clone(),
            page: file.action.map_or_else(|| self.of(Noun::ProgressReport, self.draft.id), |action| self.of(Noun::Action, action)),
            row: Some(file.id),
            field: None,
        };
        self.some(items, unread, self.sorted.left_out.iter().filter(|file| own(file)).map(place).collect());
        self.some(items, more, self.sorted.too_many.iter().filter(|file| own(file)).map(place).collect());
    }

    /// The actions that lack something, as places.
    fn actions(&self, lacks: impl Fn(&ActionFacts) -> bool) -> Vec<MissingPlace> {
        let place = |action: &ActionFacts| MissingPlace {
            label: self.desk.label(Noun::Action, action.id),
            page: self.of(Noun::Action, action.id),
            row: None,
            field: None,
        };
        self.snapshot.actions.iter().filter(|action| lacks(action)).map(place).collect()
    }

    fn of(&self, noun: Noun, id: Id) -> RowArg {
        RowArg { noun: noun.table().to_owned(), id }
    }

    fn of_contract(&self) -> MissingPlace {
        let label = self.desk.label(Noun::Contract, self.draft.contract);
        MissingPlace { label, page: self.of(Noun::Contract, self.draft.contract), row: None, field: None }
    }

    fn of_draft(&self, field: Option<&str>) -> MissingPlace {
        let label = field.map_or_else(|| self.desk.words.text("check-here"), |field| self.desk.words.field(Noun::ProgressReport, field));
        MissingPlace { label, page: self.of(Noun::ProgressReport, self.draft.id), row: None, field: field.map(str::to_owned) }
    }

    /// A row of the contract's page.
    fn row(&self, id: Id, label: &str, field: &str) -> MissingPlace {
        MissingPlace { label: label.to_owned(), page: self.of(Noun::Contract, self.draft.contract), row: Some(id), field: Some(field.to_owned()) }
    }

    fn text(&self, items: &mut Vec<MissingItem>, field: &str, text: Option<&str>) {
        if text.is_none_or(|text| text.trim().is_empty()) {
            let label = self.desk.words.field(Noun::ProgressReport, field);
            items.push(self.with("text", &[("field", label.into())], vec![self.of_draft(Some(field))], None));
        }
    }

    /// One line for all that lack the same, when any does.
    fn some(&self, items: &mut Vec<MissingItem>, code: &str, places: Vec<MissingPlace>) {
        if !places.is_empty() {
            items.push(self.item(code, places, None));
        }
    }

    fn item(&self, code: &str, places: Vec<MissingPlace>, cost: Option<Cents>) -> MissingItem {
        self.with(code, &[], places, cost)
    }

    fn with(&self, code: &str, args: &[(&str, Arg)], places: Vec<MissingPlace>, cost: Option<Cents>) -> MissingItem {
        let count = places.len();
        let mut item = self.counted_with(code, count, args, places);
        item.cost = cost.map(|cost| self.desk.words.money(cost));
        item
    }

    fn counted(&self, code: &str, count: usize, places: Vec<MissingPlace>) -> MissingItem {
        self.counted_with(code, count, &[], places)
    }

    fn counted_with(&self, code: &str, count: usize, args: &[(&str, Arg)], mut places: Vec<MissingPlace>) -> MissingItem {
        let mut all = vec![("count", Arg::Count(i64::try_from(count).unwrap_or(i64::MAX)))];
        all.extend(args.iter().cloned());
        places.truncate(SHOWN);
        MissingItem {
            code: code.to_owned(),
            sentence: self.desk.words.text_with(&format!("check-{}", code.replace('_', "-")), &all),
            cost: None,
            places,
            count: u32::try_from(count).unwrap_or(u32::MAX),
        }
    }
}
