//! The aid that spending brings, line by line: its rate, its cap, the caps of actions, and never more than the grant.

use crate::codes::ContractKind;
use crate::dossier::Dossier;
use crate::records::{Contract, CostLine};
use crate::{Cents, Day, Id, Rate};
use std::collections::{BTreeMap, HashMap};

/// How an aid follows spending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// At a rate.
    Rate(Rate),
    /// No rate is written: the whole grant for the whole eligible base, and in proportion when less is spent.
    ProRata {
        /// What is granted.
        granted: Cents,
        /// What it is granted for.
        base: Cents,
    },
    /// Nothing says how.
    Unknown,
}

impl Share {
    fn of_contract(at: &Contract) -> Self {
        match (at.aid_rate, at.granted, at.eligible_base) {
            (Some(rate), _, _) => Self::Rate(rate),
            (None, Some(granted), Some(base)) if base > Cents::ZERO => Self::ProRata { granted, base },
            _ => Self::Unknown,
        }
    }

    /// The aid for some spending; credit notes never make it negative.
    pub fn of(self, spent: Cents) -> Cents {
        let spent = spent.max(Cents::ZERO);
        match self {
            Self::Rate(rate) => spent.at(rate),
            Self::ProRata { granted, base } => granted.pro_rata(spent, base),
            Self::Unknown => Cents::ZERO,
        }
    }

    /// What has to be spent for an aid; nothing is known when nothing says how the aid follows.
    pub fn spending_for(self, aid: Cents) -> Option<Cents> {
        match self {
            _ if aid <= Cents::ZERO => Some(Cents::ZERO),
            Self::Rate(rate) => aid.base_at(rate),
            Self::ProRata { granted, base } if granted > Cents::ZERO => {
                let least = base.pro_rata(aid, granted);
                Some(if self.of(least) < aid { least + Cents(1) } else { least })
            }
            Self::ProRata { .. } | Self::Unknown => None,
        }
    }
}

/// The aid of one cost line; of what stands on no line when there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineAid {
    /// The cost line.
    pub line: Option<Id>,
    /// What it is planned at on the day, amendments in force applied.
    pub planned: Option<Cents>,
    /// What was spent on it, up to the day.
    pub spent: Cents,
    /// How its aid follows.
    pub share: Share,
    /// The most that it may bring, as the contract says.
    pub cap: Option<Cents>,
    /// What its spending would bring without the line's own cap.
    pub uncapped: Cents,
    /// What it brings.
    pub aid: Cents,
    /// What it brings once all that is planned is spent.
    pub most: Cents,
    /// What has still to be spent for that.
    pub needed: Option<Cents>,
}

/// The aid of a contract on what was spent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Aid {
    /// By cost line, in their order; what stands on no line comes last.
    pub lines: Vec<LineAid>,
    /// What all of it brings, never above the grant.
    pub total: Cents,
    /// What it brings once all that is planned is spent, never above the grant.
    pub most: Cents,
}

/// Whether a contract pays on spending: a COT since 2021 does not.
pub fn on_spending(contract: &Contract) -> bool {
    match contract.kind {
        ContractKind::CotSince2021 => false,
        ContractKind::Cot | ContractKind::Tepcv | ContractKind::Crte | ContractKind::Other => true,
    }
}

/// The most that a contract grants for an action: what its link says, else what the contract says of every action.
pub fn caps(dossier: &Dossier, day: Day) -> HashMap<Id, Cents> {
    let every = dossier.contract.action_cap;
    dossier.financed(day).filter_map(|one| Some((one.link.action, one.link.cap.or(every)?))).collect()
}

/// The aid that the spending of one action would bring without its cap, as of a day.
pub fn of_action(dossier: &Dossier, action: Id, day: Day) -> Cents {
    let of_contract = Share::of_contract(&dossier.at(day));
    let mut spent: BTreeMap<Option<Id>, Cents> = BTreeMap::new();
    for part in dossier.spending.iter().filter(|part| part.on <= day && part.action == Some(action)) {
        *spent.entry(part.cost_line).or_default() += part.amount;
    }
    let rate = |line: Option<Id>| dossier.cost_lines.iter().find(|one| Some(one.id) == line).and_then(|line| line.aid_rate);
    spent.into_iter().map(|(line, spent)| rate(line).map_or(of_contract, Share::Rate).of(spent)).sum()
}

/// The aid that a contract's spending brings, as of a day.
pub fn aid(dossier: &Dossier, day: Day) -> Aid {
    let at = dossier.at(day);
    let of_contract = Share::of_contract(&at);
    let line_of = |id: Option<Id>| dossier.cost_lines.iter().find(|line| Some(line.id) == id);
    let share_of = |line: Option<&CostLine>| line.and_then(|line| line.aid_rate).map_or(of_contract, Share::Rate);
    let caps = caps(dossier, day);

    // Spending by line and by capped action; the aid is counted on sums, so that cents are rounded once.
    let mut spent: BTreeMap<(Option<Id>, Option<Id>), Cents> = BTreeMap::new();
    for part in dossier.spending.iter().filter(|part| part.on <= day) {
        let line = line_of(part.cost_line).map(|line| line.id);
        *spent.entry((line, part.action.filter(|action| caps.contains_key(action)))).or_default() += part.amount;
    }
    let mut left = caps;
    let mut by_line: HashMap<Option<Id>, (Cents, Cents)> = HashMap::new();
    for ((line, action), amount) in spent {
        let mut brings = share_of(line_of(line)).of(amount);
        if let Some(left) = action.and_then(|action| left.get_mut(&action)) {
            brings = brings.min((*left).max(Cents::ZERO));
            *left = *left - brings;
        }
        let sums = by_line.entry(line).or_default();
        *sums = (sums.0 + amount, sums.1 + brings);
    }

    let mut lines: Vec<LineAid> = dossier
        .cost_lines
        .iter()
        .map(|line| {
            let (spent, uncapped) = by_line.remove(&Some(line.id)).unwrap_or_default();
            line_aid(Some(line.id), dossier.planned(line, day), share_of(Some(line)), line.cap, spent, uncapped)
        })
        .collect();
    let elsewhere = by_line.remove(&None);
    if lines.is_empty() || elsewhere.is_some() {
        let (spent, uncapped) = elsewhere.unwrap_or_default();
        let planned = if lines.is_empty() { at.eligible_base } else { None };
        lines.push(line_aid(None, planned, of_contract, None, spent, uncapped));
    }
    let within = |sum: Cents| at.granted.map_or(sum, |granted| sum.min(granted.max(Cents::ZERO)));
    let total = within(lines.iter().map(|line| line.aid).sum());
    let most = within(lines.iter().map(|line| line.most).sum()).max(total);
    Aid { lines, total, most }
}

fn line_aid(line: Option<Id>, planned: Option<Cents>, share: Share, cap: Option<Cents>, spent: Cents, uncapped: Cents) -> LineAid {
    let capped = |aid: Cents| cap.map_or(aid, |cap| aid.min(cap.max(Cents::ZERO)));
    let aid = capped(uncapped);
    let most = capped(planned.map_or(aid, |planned| share.of(planned))).max(aid);
    let needed = share.spending_for(most - aid);
    LineAid { line, planned, spent, share, cap, uncapped, aid, most, needed }
}
