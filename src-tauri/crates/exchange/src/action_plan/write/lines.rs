//! The actions as lines of cells. Invariant: a sub-action stands under a line that repeats its parent's axes and title.

use super::super::draft::{ActionDraft, Funding};
use super::misfit::{Misfit, Misfitting};
use super::{COLUMNS, Cell, Column, FIRST, Plan, financing_head, indicators_head, listed};
use crate::sheet::{LONGEST_TEXT, is_like_a_formula};
use domain::code::{Code, CodeList};
use domain::codes::{Participation, Priority, Status};
use domain::{Cents, Day};
use std::collections::HashSet;
use words::{Arg, Words};

/// The longest title that the platform takes, counted as it does.
const TITLE: usize = 300;
/// How many funders have columns of their own.
const FUNDERS: usize = 3;

/// The lines of a plan, and what does not go in as it is.
pub fn of(plan: &Plan<'_>, words: &Words) -> (Vec<Vec<Cell>>, Vec<Misfitting>) {
    let (mut lines, mut findings, mut seen) = (Vec::with_capacity(plan.actions.len()), Vec::new(), HashSet::new());
    for (row, action) in (FIRST..).zip(plan.actions) {
        let mut line = Line { plan, words, row, cells: vec![Cell::Blank; COLUMNS.len()], findings: Vec::new(), spoken: Vec::new() };
        line.fill(action);
        let key: Vec<String> =
            line.cells[..5].iter().map(|cell| if let Cell::Text(text) = cell { text.to_lowercase() } else { String::new() }).collect();
        if !seen.insert(key) {
            let at = if action.parent.is_some() { Column::SubTitle } else { Column::Title };
            line.find(place(at), action.title.clone(), Misfit::Twice);
        }
        line.findings.sort_by_key(|finding| finding.at);
        findings.append(&mut line.findings);
        lines.push(line.cells);
    }
    (lines, findings)
}

fn place(column: Column) -> usize {
    COLUMNS.iter().position(|own| *own == column).unwrap_or(0)
}

/// A title as the platform takes it: after its number, at most 300 characters. Answers whether it was cut.
fn titled(number: Option<&str>, title: &str) -> (String, bool) {
    let whole = match number {
        Some(number) => format!("{}. {title}", number.trim_end_matches('.')),
        None => title.to_owned(),
    };
    if whole.encode_utf16().count() <= TITLE {
        return (whole, false);
    }
    let mut left = TITLE;
    let fits = |c: &char| {
        let room = left.checked_sub(c.len_utf16());
        left = room.unwrap_or(0);
        room.is_some()
    };
    let cut: String = whole.chars().take_while(fits).collect();
    (cut.rsplit_once(' ').map_or(cut.clone(), |(kept, _)| kept.to_owned()), true)
}

/// A line under way.
struct Line<'a> {
    plan: &'a Plan<'a>,
    words: &'a Words,
    row: u32,
    cells: Vec<Cell>,
    findings: Vec<Misfitting>,
    /// What is told of money in words.
    spoken: Vec<String>,
}

impl Line<'_> {
    fn find(&mut self, at: usize, given: String, why: Misfit) {
        self.findings.push(Misfitting { row: self.row, at: u16::try_from(at).unwrap_or(0), given, why });
    }

    fn fill(&mut self, action: &ActionDraft) {
        let mut top = action;
        let mut depth = 0;
        while let Some(parent) = top.parent.and_then(|at| self.plan.actions.get(at)).filter(|_| depth < self.plan.actions.len()) {
            top = parent;
            depth += 1;
        }
        self.axes(top);
        self.put(place(Column::Title), titled(top.number.as_deref(), &top.title).0);
        let own = if depth > 0 { place(Column::SubTitle) } else { place(Column::Title) };
        let (title, cut) = titled(action.number.as_deref(), &action.title);
        if depth > 0 {
            self.put(own, title);
        }
        if depth > 1 {
            self.find(own, action.title.clone(), Misfit::DeepPart);
        }
        if cut {
            self.find(own, action.title.clone(), Misfit::LongTitle);
        }
        let before = cut.then_some(action.title.as_str());
        let description: Vec<&str> = before.into_iter().chain(action.text(Column::Description)).collect();
        self.put(place(Column::Description), description.join("\n\n"));
        for column in [Column::Governance, Column::Objectives, Column::Resources] {
            self.put(place(column), action.text(column).unwrap_or_default().to_owned());
        }
        self.put(place(Column::Indicators), left(action, indicators_head()));
        for (column, names) in [
            (Column::LeadStructure, &action.lead_structures),
            (Column::Partners, &action.partners),
            (Column::Department, &action.departments),
            (Column::Lead, &action.leads),
            (Column::ElectedSponsor, &action.sponsors),
        ] {
            self.names(place(column), names);
        }
        for (column, list, code) in [
            (Column::Participation, Participation::LIST, action.participation),
            (Column::Status, Status::LIST, action.status),
            (Column::Priority, Priority::LIST, action.priority),
        ] {
            self.label(column, list, code);
        }
        self.day(Column::Start, action.start);
        self.day(Column::End, action.end);
        self.money(action);
    }

    /// Up to three axes; what stands deeper shares the third column.
    fn axes(&mut self, action: &ActionDraft) {
        let (mut path, mut at) = (Vec::new(), action.axis);
        while let Some(axis) = at.and_then(|at| self.plan.axes.get(at)).filter(|_| path.len() <= self.plan.axes.len()) {
            path.insert(0, titled(axis.number.as_deref(), &axis.title).0);
            at = axis.parent;
        }
        if path.len() > 3 {
            let deep = path.split_off(2).join(" – ");
            self.find(place(Column::SubSubAxis), deep.clone(), Misfit::DeepAxis);
            path.push(deep);
        }
        path.into_iter().enumerate().for_each(|(at, title)| self.put(at, title));
    }

    /// A text in its cell.
    fn put(&mut self, at: usize, text: String) {
        if is_like_a_formula(&text) {
            self.find(at, text.chars().take(80).collect(), Misfit::LikeAFormula);
        }
        let mut text = text.replace("\r\n", "\n").replace('\r', "\n");
        if text.chars().nth(LONGEST_TEXT).is_some() {
            self.find(at, text.chars().take(80).collect(), Misfit::TooLong);
            text = text.chars().take(LONGEST_TEXT).collect();
        }
        if !text.trim().is_empty() {
            self.cells[at] = Cell::Text(text);
        }
    }

    fn names(&mut self, at: usize, names: &[String]) {
        let (cell, respelt) = listed::cell(names);
        for name in respelt {
            self.find(at, name.to_owned(), Misfit::Respelt);
        }
        self.put(at, cell);
    }

    fn label(&mut self, column: Column, list: &'static CodeList, code: Option<&'static str>) {
        if let Some(code) = code {
            self.put(place(column), self.words.code_of(list, code));
        }
    }

    fn day(&mut self, column: Column, day: Option<Day>) {
        use chrono::Datelike;
        let Some(day) = day else { return };
        if (1900..10_000).contains(&day.year()) {
            self.cells[place(column)] = Cell::Day(day);
        } else {
            self.find(place(column), self.words.day(day), Misfit::OldDay);
            self.put(place(column), self.words.day(day));
        }
    }

    /// Three funders in columns; who does not go in there, and every cent, in words.
    fn money(&mut self, action: &ActionDraft) {
        let mut columns = COLUMNS.iter().enumerate().filter(|(_, column)| **column == Column::Funder).map(|(at, _)| at).take(FUNDERS);
        let mut last = place(Column::Funder);
        for funding in &action.funding {
            let told = funding.funders.join(", ");
            let Some(amount) = funding.amount else {
                self.say(funding, "export-fit-funder", None);
                self.find(last, told, Misfit::NoAmount);
                continue;
            };
            if funding.gross || amount.0 < 0 {
                self.say(funding, if funding.gross { "export-fit-gross" } else { "export-fit-net" }, Some(amount));
                self.find(last, told, Misfit::NotNet);
                continue;
            }
            let Some(at) = columns.next() else {
                self.say(funding, "export-fit-net", Some(amount));
                self.find(last, told, Misfit::MoreFunders);
                continue;
            };
            last = at;
            self.names(at, &funding.funders);
            if self.euros(at + 1, amount) {
                self.say(funding, "export-fit-net", Some(amount));
            }
        }
        if let Some((budget, gross)) = action.budget {
            let said = self
                .words
                .text_with(if gross { "export-fit-budget-gross" } else { "export-fit-budget" }, &[("amount", self.words.money(budget).into())]);
            if gross || budget.0 < 0 {
                self.find(place(Column::Budget), self.words.money(budget), Misfit::NotNet);
                self.spoken.push(said);
            } else if self.euros(place(Column::Budget), budget) {
                self.spoken.push(said);
            }
        }
        let mut told = Some(left(action, financing_head())).filter(|text| !text.is_empty()).into_iter().collect::<Vec<_>>();
        told.append(&mut self.spoken);
        self.put(place(Column::Financing), told.join("\n"));
    }

    fn say(&mut self, funding: &Funding, key: &str, amount: Option<Cents>) {
        let mut args = vec![("funders", Arg::Text(funding.funders.join(", ")))];
        args.extend(amount.map(|amount| ("amount", Arg::Text(self.words.money(amount)))));
        self.spoken.push(self.words.text_with(key, &args));
    }

    /// Whole euros, half to even; answers whether cents were lost.
    fn euros(&mut self, at: usize, amount: Cents) -> bool {
        let (whole, cents) = (amount.0 / 100, amount.0 % 100);
        let up = cents > 50 || (cents == 50 && whole % 2 == 1);
        self.cells[at] = Cell::Euros(whole + i64::from(up));
        if cents != 0 {
            self.find(at, self.words.money(amount), Misfit::Rounded);
        }
        cents != 0
    }
}

/// What a draft keeps under a head.
fn left(action: &ActionDraft, head: &str) -> String {
    action.left.iter().filter(|left| left.head == head).map(|left| left.text.as_str()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::super::super::values;
    use super::*;

    #[test]
    fn a_number_before_a_title_is_read_back_as_one() {
        let (told, cut) = titled(Some("1.2"), "Haies");
        assert_eq!((values::numbered(&told), cut), ((Some("1.2".to_owned()), "Haies".to_owned()), false));
        let (told, cut) = titled(Some("1.2."), &"mot ".repeat(100));
        assert!(cut && told.encode_utf16().count() <= TITLE && told.starts_with("1.2. mot"));
    }
}
