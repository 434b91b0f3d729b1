//! Rules on what a contract says of its money: what its funders grant, its cost lines, its phases, its deliverables.

use crate::aid::aid;
use crate::dossier::Dossier;
use crate::finding::{Finding, Param, Severity, Source};
use crate::records::{Contract, Phase};
use crate::{Cents, Day, Noun};
use chrono::Months;

/// What is to be said of the terms of a contract on a day.
pub fn terms(dossier: &Dossier, today: Day) -> Vec<Finding> {
    let at = dossier.at(today);
    let mut found = grants(dossier, &at);
    found.extend(lines(dossier, &at, today));
    found.extend(phases(dossier));
    for deliverable in &dossier.deliverables {
        if let (None, Some(due)) = (deliverable.delivered_on, deliverable.due_on)
            && due < today
        {
            found.push(
                Finding::new("deliverable_late", Severity::Warning, Noun::Deliverable, deliverable.id, Some("delivered_on"))
                    .with("title", Param::Text(deliverable.title.clone()))
                    .with("due", Param::Date(due))
                    .with("days", Param::Count((today - due).num_days()))
                    .citing(Source::ContractTerms),
            );
        }
    }
    found
}

/// What is granted, against rates, bases and caps: by funder where each has its base, else for the contract as a whole.
fn grants(dossier: &Dossier, at: &Contract) -> Vec<Finding> {
    let title = Param::Text(at.title.clone());
    let mut found = Vec::new();
    let mut by_funder = false;
    for funder in &dossier.funders {
        let Some(granted) = funder.granted else { continue };
        let new = |code, severity, over: Cents| {
            Finding::new(code, severity, Noun::ContractFunder, funder.id, Some("granted"))
                .with("title", title.clone())
                .with("granted", Param::Money(granted))
                .with("over", Param::Money(over))
                .citing(Source::ContractTerms)
        };
        if let (Some(base), Some(rate)) = (funder.base, funder.rate)
            && let Some(over) = granted.over(base.at(rate))
        {
            by_funder = true;
            found.push(new("grant_above_rate", Severity::Warning, over).with("rate", Param::Share(rate)).with("base", Param::Money(base)));
        }
        if let Some(cap) = funder.cap
            && let Some(over) = granted.over(cap)
        {
            found.push(new("grant_above_cap", Severity::Warning, over).with("cap", Param::Money(cap)));
        }
    }
    let new = |code, severity, field| Finding::new(code, severity, Noun::Contract, at.id, Some(field)).with("title", title.clone());
    if let (Some(granted), Some(base), Some(rate), false) = (at.granted, at.eligible_base, at.aid_rate, by_funder)
        && let Some(over) = granted.over(base.at(rate))
    {
        found.push(
            new("contract_above_rate", Severity::Warning, "granted")
                .with("granted", Param::Money(granted))
                .with("over", Param::Money(over))
                .with("rate", Param::Share(rate))
                .with("base", Param::Money(base))
                .citing(Source::ContractTerms),
        );
    }
    let shares: Cents = dossier.funders.iter().filter_map(|funder| funder.granted).sum();
    if let Some(granted) = at.granted.filter(|granted| shares != *granted && shares != Cents::ZERO) {
        found.push(
            new("funders_not_granted", Severity::Warning, "granted")
                .with("granted", Param::Money(granted))
                .with("shares", Param::Money(shares))
                .citing(Source::ContractTerms),
        );
    }
    found
}

fn lines(dossier: &Dossier, at: &Contract, today: Day) -> Vec<Finding> {
    let mut found = Vec::new();
    let aid = aid(dossier, today);
    for line in &dossier.cost_lines {
        let new = |code, severity, field| {
            Finding::new(code, severity, Noun::CostLine, line.id, Some(field))
                .with("title", Param::Text(line.title.clone()))
                .citing(Source::ContractTerms)
        };
        let Some(own) = aid.lines.iter().find(|own| own.line == Some(line.id)) else { continue };
        if let Some(planned) = own.planned
            && let Some(over) = own.spent.over(planned)
        {
            found.push(
                new("cost_line_overspent", Severity::Warning, "planned")
                    .with("spent", Param::Money(own.spent))
                    .with("planned", Param::Money(planned))
                    .with("over", Param::Money(over)),
            );
        }
        if let Some(cap) = line.cap
            && let Some(over) = own.uncapped.over(cap)
        {
            found.push(
                new("cost_line_above_cap", Severity::Warning, "cap")
                    .with("aid", Param::Money(own.uncapped))
                    .with("cap", Param::Money(cap))
                    .with("over", Param::Money(over)),
            );
        }
        if let (Some(rate), Some(most)) = (line.aid_rate, at.aid_rate)
            && rate > most
        {
            found.push(new("cost_line_rate", Severity::Warning, "aid_rate").with("rate", Param::Share(rate)).with("most", Param::Share(most)));
        }
    }
    let planned: Cents = dossier.cost_lines.iter().filter_map(|line| dossier.planned(line, today)).sum();
    if let Some(base) = at.eligible_base.filter(|base| planned != *base && planned != Cents::ZERO) {
        found.push(
            Finding::new("cost_lines_not_base", Severity::Warning, Noun::Contract, at.id, Some("eligible_base"))
                .with("title", Param::Text(at.title.clone()))
                .with("planned", Param::Money(planned))
                .with("base", Param::Money(base))
                .citing(Source::ContractTerms),
        );
    }
    found
}

/// A phase that is longer than it may be, and one that begins before the last has ended.
fn phases(dossier: &Dossier) -> Vec<Finding> {
    let mut found = Vec::new();
    for phase in &dossier.phases {
        if let (Some(start), Some(end), Some(most)) = (phase.starts_on, phase.ends_on, phase.most_months)
            // Eighteen months from 1 January 2022 end on 30 June 2023: the day after would be the first of the nineteenth.
            && let Some(limit) = u32::try_from(most).ok().and_then(|months| start.checked_add_months(Months::new(months))).and_then(|day| day.pred_opt())
            && end > limit
        {
            found.push(
                Finding::new("phase_too_long", Severity::Warning, Noun::Phase, phase.id, Some("ends_on"))
                    .with("title", Param::Text(phase.title.clone()))
                    .with("months", Param::Count(most))
                    .with("end", Param::Date(end))
                    .with("limit", Param::Date(limit))
                    .citing(Source::ContractTerms),
            );
        }
    }
    let mut dated: Vec<(Day, Day, &Phase)> = dossier.phases.iter().filter_map(|phase| Some((phase.starts_on?, phase.ends_on?, phase))).collect();
    dated.sort_by_key(|(start, end, phase)| (*start, *end, phase.id));
    for pair in dated.windows(2) {
        let [(_, end, before), (start, _, after)] = pair else { continue };
        if start <= end {
            found.push(
                Finding::new("phases_overlap", Severity::Warning, Noun::Phase, after.id, Some("starts_on"))
                    .with("before", Param::Text(before.title.clone()))
                    .with("after", Param::Text(after.title.clone()))
                    .with("start", Param::Date(*start))
                    .with("end", Param::Date(*end))
                    .citing(Source::ContractTerms),
            );
        }
    }
    found
}
