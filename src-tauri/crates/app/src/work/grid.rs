//! The days worked by the posts of a contract, a year at a time.

use crate::desk::Desk;
use crate::wire::{Fault, WorkedArg, WorkedGrid, WorkedPost};
use chrono::Datelike;
use domain::records::{Contract, Post, WorkedMonth};
use domain::work::{DaysFrom, days_cost, days_worked, month_of};
use domain::{Cents, Day};
use std::collections::BTreeSet;

/// The grid of a year: the one that is asked for, else the last that has days, else the year of the contract that is nearest to
/// today.
pub fn grid(desk: &Desk, asked: &WorkedArg) -> Result<WorkedGrid, Fault> {
    let contract = desk.workspace.find::<Contract>(asked.contract)?;
    let posts = desk.workspace.load_naming::<Post>("contract", asked.contract)?;
    let mut months: Vec<WorkedMonth> = Vec::new();
    for post in &posts {
        months.extend(desk.workspace.load_naming::<WorkedMonth>("post", post.id)?);
    }
    let today = crate::clock::today().year();
    let (first, last) = span(&contract, &posts);
    let mut years: BTreeSet<i32> = (first.unwrap_or(today)..=last.or(first).unwrap_or(today)).collect();
    years.extend(months.iter().map(|one| one.month.year()));
    let worked = months.iter().map(|one| one.month.year()).max();
    let nearest = || years.iter().copied().min_by_key(|year| (year - today).abs()).unwrap_or(today);
    let year = asked.year.or(worked).unwrap_or_else(nearest);
    years.insert(year);

    let heads: Vec<Day> = (1..=12).filter_map(|month| Day::from_ymd_opt(year, month, 1)).collect();
    let days = |hundredths: i64| desk.words.number(hundredths as f64 / 100.0, 2);
    let mut totals = vec![0_i64; heads.len()];
    let (mut year_total, mut total, mut planned, mut cost) = (0_i64, 0_i64, 0_i64, None::<Cents>);
    let lines = posts.iter().map(|post| {
        let own: Vec<&WorkedMonth> = months.iter().filter(|one| one.post == post.id).collect();
        let mut cells = Vec::with_capacity(heads.len());
        let mut of_year = 0;
        for (place, head) in heads.iter().enumerate() {
            let here: Vec<i64> = own.iter().filter(|one| month_of(one.month) == *head).map(|one| one.days.0).collect();
            let sum: i64 = here.iter().sum();
            totals[place] += sum;
            of_year += sum;
            cells.push(if here.is_empty() { String::new() } else { days(sum) });
        }
        let worked = days_worked(post, &months);
        let own_cost = days_cost(post, worked.hundredths);
        year_total += of_year;
        total += worked.hundredths;
        planned += post.days_planned.unwrap_or(0);
        cost = match (cost, own_cost) {
            (None, None) => None,
            (sum, more) => Some(sum.unwrap_or_default() + more.unwrap_or_default()),
        };
        WorkedPost {
            id: post.id,
            title: post.title.clone(),
            outside: heads.iter().map(|head| is_outside(post, *head)).collect(),
            cells,
            year_total: days(of_year),
            total: days(worked.hundredths),
            planned: post.days_planned.map(|days| desk.words.count(days)).unwrap_or_default(),
            share: post.days_planned.filter(|days| *days > 0).and_then(|days| u32::try_from(worked.hundredths / days).ok()),
            from: match worked.from {
                DaysFrom::Months => "months",
                DaysFrom::Total => "total",
                DaysFrom::Nowhere => "nowhere",
            }
            .to_owned(),
            cost: desk.words.maybe_money(own_cost),
        }
    });
    let posts: Vec<WorkedPost> = lines.collect();
    Ok(WorkedGrid {
        year,
        years: years.into_iter().collect(),
        months: heads.iter().map(|head| head.format("%Y-%m-%d").to_string()).collect(),
        posts,
        totals: totals.into_iter().map(days).collect(),
        year_total: days(year_total),
        total: days(total),
        planned: desk.words.count(planned),
        cost: desk.words.maybe_money(cost),
    })
}

/// The first and the last year of the contract and its posts.
fn span(contract: &Contract, posts: &[Post]) -> (Option<i32>, Option<i32>) {
    let starts = posts.iter().filter_map(|post| post.starts_on).chain(contract.starts_on);
    let ends = posts.iter().filter_map(|post| post.ends_on).chain(contract.ends_on);
    (starts.map(|day| day.year()).min(), ends.map(|day| day.year()).max())
}

/// Whether a month lies before the post began or after it ended.
fn is_outside(post: &Post, month: Day) -> bool {
    post.starts_on.is_some_and(|start| month < month_of(start)) || post.ends_on.is_some_and(|end| month > month_of(end))
}
