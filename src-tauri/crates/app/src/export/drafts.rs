//! The actions of a plan as lines of a workbook say them: what names other rows is a text.
//!
//! Invariant: without contacts a lead and an elected sponsor are called by their functions.

use crate::axis;
use crate::desk::Desk;
use crate::wire::Fault;
use domain::code::Code;
use domain::codes::{PartnerRole, TaxBase};
use domain::fold::natural;
use domain::records::{
    Action, ActionIndicator, ActionPartner, Axis, Department, ElectedSponsor, Funder, FundingLine, FundingPlan, Indicator, Lead, Partner,
};
use domain::{Cents, Id, funding};
use exchange::action_plan::{ActionDraft, AxisDraft, Column, Funding, Left, financing_head, indicators_head};
use std::collections::{BTreeMap, HashMap};
use words::Arg;

/// The axes and actions of a plan, each after its parent.
pub struct Drafts {
    /// The axes.
    pub axes: Vec<AxisDraft>,
    /// The actions.
    pub actions: Vec<ActionDraft>,
}

/// Reads the actions of a plan.
pub fn drafts(desk: &Desk, plan: Id, contacts: bool) -> Result<Drafts, Fault> {
    let (axes, places) = axes(&axis::sorted(desk, plan)?);
    let known = Known::read(desk, contacts)?;
    let mut rows = desk.workspace.load_naming::<Action>("plan", plan)?;
    let order = |row: &Action| {
        let number = natural(row.number.as_deref().unwrap_or(""));
        (row.axis.and_then(|axis| places.get(&axis).copied()).unwrap_or(usize::MAX), row.number.is_none(), number, natural(&row.title), row.id)
    };
    rows.sort_by_cached_key(order);
    let mut lines: HashMap<Id, store::action::ActionLine> = HashMap::new();
    desk.workspace.each_action_line(Some(plan), |line| {
        lines.insert(line.id, line);
    })?;
    let ids: HashMap<Id, usize> = rows.iter().enumerate().map(|(at, row)| (row.id, at)).collect();
    let mut under: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        under.entry(row.parent.and_then(|parent| ids.get(&parent).copied())).or_default().push(at);
    }
    let mut actions: Vec<ActionDraft> = Vec::with_capacity(rows.len());
    // Depth first: a part comes after its parent, before the next. What a circle of parents holds comes last, as wholes.
    let mut waiting: Vec<(usize, Option<usize>)> = under.get(&None).into_iter().flatten().rev().map(|at| (*at, None)).collect();
    let mut done = vec![false; rows.len()];
    while let Some((at, parent)) = waiting.pop().or_else(|| done.iter().position(|done| !done).map(|at| (at, None))) {
        if std::mem::replace(&mut done[at], true) {
            continue;
        }
        let mut draft = known.draft(desk, &rows[at], lines.get(&rows[at].id));
        draft.parent = parent;
        draft.axis = rows[at].axis.and_then(|axis| places.get(&axis).copied());
        waiting.extend(under.get(&Some(at)).into_iter().flatten().rev().map(|part| (*part, Some(actions.len()))));
        actions.push(draft);
    }
    Ok(Drafts { axes, actions })
}

/// The axes depth first, and where each stands.
fn axes(sorted: &[Axis]) -> (Vec<AxisDraft>, HashMap<Id, usize>) {
    let (mut drafts, mut places) = (Vec::with_capacity(sorted.len()), HashMap::new());
    axis::walk(sorted, None, 0, &mut |axis, _| {
        places.insert(axis.id, drafts.len());
        let parent = axis.parent.and_then(|parent| places.get(&parent).copied());
        drafts.push(AxisDraft { parent, number: axis.number.clone(), title: axis.title.clone() });
    });
    (drafts, places)
}

/// What actions name, read once.
struct Known {
    partners: HashMap<Id, String>,
    roles: HashMap<Id, Vec<ActionPartner>>,
    departments: HashMap<Id, String>,
    leads: HashMap<Id, String>,
    sponsors: HashMap<Id, String>,
    indicators: HashMap<Id, Vec<String>>,
    funding: HashMap<Id, Vec<(FundingPlan, Vec<FundingLine>)>>,
    funders: HashMap<Id, String>,
}

impl Known {
    fn read(desk: &Desk, contacts: bool) -> Result<Self, Fault> {
        let file = &desk.workspace;
        let called = |function: String, name: Option<String>| name.filter(|_| contacts).unwrap_or(function);
        let mut roles: HashMap<Id, Vec<ActionPartner>> = HashMap::new();
        for role in file.load::<ActionPartner>()? {
            roles.entry(role.action).or_default().push(role);
        }
        let titles: HashMap<Id, String> = file.load::<Indicator>()?.into_iter().map(|own| (own.id, own.title)).collect();
        let mut indicators: HashMap<Id, Vec<String>> = HashMap::new();
        for link in file.load::<ActionIndicator>()? {
            indicators.entry(link.action).or_default().extend(titles.get(&link.indicator).cloned());
        }
        indicators.values_mut().for_each(|titles| titles.sort_by_cached_key(|title| natural(title)));
        let mut lines: HashMap<Id, Vec<FundingLine>> = HashMap::new();
        for line in file.load::<FundingLine>()? {
            lines.entry(line.funding_plan).or_default().push(line);
        }
        let mut funding: HashMap<Id, Vec<(FundingPlan, Vec<FundingLine>)>> = HashMap::new();
        for plan in file.load::<FundingPlan>()? {
            let mut own = lines.remove(&plan.id).unwrap_or_default();
            own.sort_by(|one, other| (&one.rank, one.id).cmp(&(&other.rank, other.id)));
            funding.entry(plan.action).or_default().push((plan, own));
        }
        funding.values_mut().for_each(|plans| plans.sort_by_cached_key(|(plan, _)| (natural(&plan.title), plan.id)));
        Ok(Self {
            partners: file.load::<Partner>()?.into_iter().map(|own| (own.id, own.name)).collect(),
            roles,
            departments: file.load::<Department>()?.into_iter().map(|own| (own.id, own.name)).collect(),
            leads: file.load::<Lead>()?.into_iter().map(|own| (own.id, called(own.function, own.name))).collect(),
            sponsors: file.load::<ElectedSponsor>()?.into_iter().map(|own| (own.id, called(own.function, own.name))).collect(),
            indicators,
            funding,
            funders: file.load::<Funder>()?.into_iter().map(|own| (own.id, own.name)).collect(),
        })
    }

    fn draft(&self, desk: &Desk, row: &Action, line: Option<&store::action::ActionLine>) -> ActionDraft {
        let texts = [
            (Column::Description, &row.description),
            (Column::Governance, &row.governance),
            (Column::Objectives, &row.objectives),
            (Column::Resources, &row.resources),
        ];
        let one = |names: &HashMap<Id, String>, id: Option<Id>| id.and_then(|id| names.get(&id).cloned()).into_iter().collect::<Vec<_>>();
        let mut roles: Vec<(&String, PartnerRole)> =
            self.roles.get(&row.id).into_iter().flatten().filter_map(|role| Some((self.partners.get(&role.partner)?, role.role))).collect();
        roles.sort_by_cached_key(|(name, role)| (natural(name), *role));
        let leads_with = |role: PartnerRole| matches!(role, PartnerRole::ContractingAuthority | PartnerRole::CoContractingAuthority);
        let mut lead_structures = one(&self.partners, row.lead_structure);
        let mut partners: Vec<String> = Vec::new();
        for (name, role) in roles {
            if !lead_structures.contains(name) && !partners.contains(name) {
                if leads_with(role) { lead_structures.push(name.clone()) } else { partners.push(name.clone()) }
            }
        }
        let (funding, comments) = self.funding(row.id);
        let budget = line.map(|line| line.planned).filter(|planned| *planned != Cents(0));
        let posts = line.map(|line| line.fte).filter(|fte| *fte != Cents(0));
        let posts = posts.map(|fte| desk.words.text_with("export-fit-posts", &[("count", Arg::Text(desk.words.hundredths(fte.0)))]));
        let told = comments.into_iter().chain(posts).collect::<Vec<_>>().join("\n");
        let indicators = self.indicators.get(&row.id).map(|titles| titles.join("\n")).unwrap_or_default();
        let left = [(indicators_head(), indicators), (financing_head(), told)];
        ActionDraft {
            number: row.number.clone(),
            title: row.title.clone(),
            texts: texts.into_iter().filter_map(|(column, text)| Some((column, text.clone()?))).collect(),
            status: Some(row.status.code()),
            priority: row.priority.map(Code::code),
            participation: row.participation.map(Code::code),
            start: row.planned_start,
            end: row.planned_end,
            yearly: row.yearly,
            lead_structures,
            partners,
            departments: one(&self.departments, row.department),
            leads: one(&self.leads, row.lead),
            sponsors: one(&self.sponsors, row.elected_sponsor),
            budget: budget.map(|cents| (cents, false)),
            funding,
            left: left.into_iter().filter(|(_, text)| !text.is_empty()).map(|(head, text)| Left { head: head.to_owned(), text }).collect(),
            ..ActionDraft::default()
        }
    }

    /// Who pays for an action, each once on each base, what was refused left out; and what its funding plans say in words.
    fn funding(&self, action: Id) -> (Vec<Funding>, Vec<String>) {
        let (mut all, mut comments): (Vec<Funding>, Vec<String>) = (Vec::new(), Vec::new());
        for (plan, lines) in self.funding.get(&action).into_iter().flatten() {
            comments.extend(plan.comment.clone());
            let gross = plan.base == Some(TaxBase::Gross);
            for line in lines.iter().filter(|line| funding::counts(line)) {
                let Some(name) = self.funders.get(&line.funder) else { continue };
                let amount = line.amount.or_else(|| funding::at_rate(line));
                let same =
                    all.iter_mut().find(|own| own.gross == gross && own.funders.first() == Some(name) && own.amount.is_some() == amount.is_some());
                match same {
                    Some(own) => own.amount = own.amount.zip(amount).map(|(one, other)| one + other),
                    None => all.push(Funding { funders: vec![name.clone()], amount, gross }),
                }
            }
        }
        (all, comments)
    }
}

/// The plan that is asked for, or the only one.
pub fn plan_of(desk: &Desk, asked: Option<Id>) -> Result<domain::records::Plan, Fault> {
    let mut plans = desk.workspace.load::<domain::records::Plan>()?;
    match (asked, plans.len()) {
        (Some(id), _) => plans.into_iter().find(|plan| plan.id == id).ok_or_else(|| Fault::new("workbook_no_target")),
        (None, 1) => Ok(plans.remove(0)),
        (None, 0) => Err(Fault::new("workbook_no_target")),
        (None, _) => {
            let mut known: Vec<String> = plans.into_iter().map(|plan| plan.title).collect();
            known.sort_by_cached_key(|title| natural(title));
            Err(Fault::new("export_which_plan").with("known", known.join("\n  ")).at("plan"))
        }
    }
}
