//! What a contract brings from here, in words: as measured, if targets are met, what the next euro depends on, what is lost when.

use crate::check;
use crate::desk::Desk;
use crate::wire::{CriterionWorth, DueWorth, Fault, LineWorth, LossLine, OutlookArg, OutlookView};
use domain::aid::{LineAid, Share};
use domain::codes::CriterionScale;
use domain::dossier::Dossier;
use domain::outlook::{self, CriterionOutlook, Loss, Next, Outlook};
use domain::records::Contract;
use domain::{Cents, Day, Id};
use std::collections::HashMap;
use words::Arg;

/// The outlook of a contract on a day, with the measures of the file or with those that are tried. Nothing is written.
pub fn outlook(desk: &Desk, asked: &OutlookArg) -> Result<OutlookView, Fault> {
    let day = match &asked.as_of {
        Some(typed) => desk.words.parse_day(typed).map_err(|_| Fault::new("shape").with("shape", "day").at("as_of"))?,
        None => crate::clock::today(),
    };
    let mut tried: HashMap<Id, f64> = HashMap::new();
    for (criterion, typed) in asked.tried.iter().filter(|(_, typed)| !typed.trim().is_empty()) {
        let refused = |_| Fault::new("shape").with("shape", "quantity").at(&criterion.to_string());
        tried.insert(*criterion, desk.words.parse_number(typed).map_err(refused)?);
    }
    let contract = desk.workspace.find::<Contract>(asked.id)?;
    let ledger = check::ledger_of_contract(desk, asked.id)?;
    let dossier = check::dossier(desk, contract, &ledger.ledger)?;
    Ok(view(desk, &dossier, &outlook::outlook(&dossier, &tried, day), &tried, day))
}

fn view(desk: &Desk, dossier: &Dossier, outlook: &Outlook, tried: &HashMap<Id, f64>, day: Day) -> OutlookView {
    let words = &desk.words;
    let some = |cents: Cents| (cents > Cents::ZERO).then(|| words.money(cents));
    // Of an advance and an interim payment, the larger is asked for; the final account then opens what is left.
    let due = &outlook.due;
    let (first, amount) = if due.advance > due.interim { ("advance", due.advance) } else { ("interim", due.interim) };
    let owed = [(first, amount), ("balance", due.balance - amount), ("to_return", due.to_return)];
    OutlookView {
        as_of: words.day(day),
        granted: words.money(outlook.granted),
        as_measured: words.money(outlook.as_measured),
        as_measured_share: percent(outlook.as_measured, outlook.granted),
        if_met: words.money(outlook.if_met),
        if_met_share: percent(outlook.if_met, outlook.granted),
        at_risk: some(outlook.if_met - outlook.as_measured),
        fixed: some(outlook.fixed),
        next: next_euro(desk, dossier, outlook),
        criteria: outlook.criteria.iter().map(|one| criterion(desk, one, tried)).collect(),
        lines: outlook.spending.iter().flat_map(|aid| &aid.lines).map(|one| line(desk, dossier, one)).collect(),
        due: owed
            .into_iter()
            .filter_map(|(code, amount)| Some(DueWorth { code: code.to_owned(), label: words.text(&format!("due-{code}")), amount: some(amount)? }))
            .collect(),
        losses: outlook.losses.iter().map(|one| loss(desk, one, day)).collect(),
    }
}

fn percent(part: Cents, whole: Cents) -> Option<u32> {
    part.share_of(whole).and_then(|rate| u32::try_from(rate.0 / 100).ok())
}

fn criterion(desk: &Desk, one: &CriterionOutlook, tried: &HashMap<Id, f64>) -> CriterionWorth {
    let words = &desk.words;
    let number = |number: Option<f64>| number.map(|number| words.number(number, 3)).unwrap_or_default();
    CriterionWorth {
        id: one.criterion.id,
        title: one.criterion.title.clone(),
        baseline: number(one.criterion.baseline),
        target: number(one.criterion.target),
        measured: number(one.criterion.measured),
        tried: tried.contains_key(&one.criterion.id),
        now: words.money(one.now),
        most: words.money(one.most),
        lost: (one.lost() > Cents::ZERO).then(|| words.money(one.lost())),
        share: percent(one.now, one.most),
        next: next(desk, one),
    }
}

/// What more progress of a criterion brings: points of a score, units of anything else.
fn next(desk: &Desk, one: &CriterionOutlook) -> String {
    let words = &desk.words;
    let unit = match one.criterion.scale {
        Some(CriterionScale::Cae | CriterionScale::Eci) => "point",
        Some(CriterionScale::Regional) | None => "unit",
    };
    let number = |number: f64| Arg::Text(words.number(number, 2));
    let (key, args) = match one.next {
        Next::Nothing => ("done", vec![]),
        Next::Unknown => ("unknown", vec![]),
        Next::Whole { missing } => ("whole", vec![("missing", number(missing)), ("all", Arg::Text(words.money(one.lost())))]),
        Next::PerUnit { each, missing, before } if before > 0.0 => {
            ("behind", vec![("each", Arg::Text(words.money(each))), ("missing", number(missing)), ("before", number(before))])
        }
        Next::PerUnit { each, missing, .. } => ("per_unit", vec![("each", Arg::Text(words.money(each))), ("missing", number(missing))]),
    };
    let mut args = args;
    args.push(("unit", Arg::Text(unit.to_owned())));
    words.text_with(&format!("outlook-next-{key}"), &args)
}

fn line(desk: &Desk, dossier: &Dossier, one: &LineAid) -> LineWorth {
    let words = &desk.words;
    LineWorth {
        id: one.line,
        title: line_title(desk, dossier, one.line),
        planned: words.maybe_money(one.planned),
        spent: words.money(one.spent),
        rate: match one.share {
            Share::Rate(rate) => words.rate(rate),
            Share::ProRata { granted, base } => words.maybe_rate(granted.share_of(base)),
            Share::Unknown => String::new(),
        },
        cap: words.maybe_money(one.cap),
        aid: words.money(one.aid),
        most: words.money(one.most),
        needed: words.maybe_money(one.needed),
        share: percent(one.aid, one.most),
    }
}

fn line_title(desk: &Desk, dossier: &Dossier, line: Option<Id>) -> String {
    match line.and_then(|id| dossier.cost_lines.iter().find(|line| line.id == id)) {
        Some(line) => line.title.clone(),
        None if dossier.cost_lines.is_empty() => desk.words.text("outlook-all-spending"),
        None => desk.words.text("outlook-no-line"),
    }
}

/// What the next euro depends on: the criterion that loses most, else the spending that is still needed.
fn next_euro(desk: &Desk, dossier: &Dossier, outlook: &Outlook) -> String {
    let words = &desk.words;
    if outlook.as_measured >= outlook.if_met {
        let key = if outlook.if_met == Cents::ZERO { "outlook-nothing-known" } else { "outlook-all-there" };
        return words.text_with(key, &[("amount", words.money(outlook.as_measured).into())]);
    }
    // Of two that lose as much, the one that stands first.
    if let Some(first) = outlook.criteria.iter().rev().max_by_key(|one| one.lost()).filter(|one| one.lost() > Cents::ZERO) {
        let args =
            [("title", Arg::Text(first.criterion.title.clone())), ("lost", words.money(first.lost()).into()), ("next", next(desk, first).into())];
        return words.text_with("outlook-first-criterion", &args);
    }
    let open = || outlook.spending.iter().flat_map(|aid| &aid.lines).filter(|line| line.most > line.aid);
    let needed: Cents = open().filter_map(|line| line.needed).sum();
    let best = open().max_by_key(|line| (line.share.of(Cents::euros(100)), line.most - line.aid));
    let args = [
        ("needed", Arg::Text(words.money(needed))),
        ("left", words.money(outlook.if_met - outlook.as_measured).into()),
        ("title", best.map(|line| line_title(desk, dossier, line.line)).unwrap_or_default().into()),
        ("brings", words.money(best.map_or(Cents::ZERO, |line| line.share.of(Cents::euros(100)))).into()),
    ];
    words.text_with("outlook-first-line", &args)
}

fn loss(desk: &Desk, one: &Loss, day: Day) -> LossLine {
    let words = &desk.words;
    let args = [("count", Arg::from(one.count)), ("unknown", Arg::from(one.unknown))];
    LossLine {
        code: one.deadline.code().to_owned(),
        on: words.day(one.on),
        days: i32::try_from((one.on - day).num_days()).unwrap_or(i32::MAX),
        sentence: words.text_with(&format!("loss-{}", one.deadline.code()), &args),
        amount: if one.at_stake > Cents::ZERO { words.money(one.at_stake) } else { String::new() },
        noun: one.noun.table().to_owned(),
        id: one.id,
        field: one.field.to_owned(),
    }
}
