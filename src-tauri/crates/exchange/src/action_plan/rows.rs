//! The lines of a sheet, one after another.

use super::draft::{ActionDraft, AxisDraft, Funding, Left};
use super::finding::{Finding, Problem};
use super::heads::{Column, Found, Header, KNOWN, bare};
use super::values::{self, Match};
use super::{Reading, lists};
use crate::book::{Cell, Row, Sheet};
use crate::sheet::is_like_a_formula;
use domain::Day;
use domain::code::{Code, CodeList};
use domain::codes::{Audience, Effect, Participation, Priority, Status, Theme};
use std::collections::HashMap;
use words::Words;

/// The longest title of an action, in characters.
const TITLE: usize = 300;
/// The columns that say where an action stands, from the outermost.
const AXES: [Column; 3] = [Column::Axis, Column::SubAxis, Column::SubSubAxis];
/// The columns whose texts an action has a field for.
const TEXTS: [Column; 4] = [Column::Description, Column::Governance, Column::Objectives, Column::Resources];
/// The columns that an action has no field for.
const LEFT: [Column; 7] =
    [Column::Indicators, Column::Financing, Column::Calendar, Column::Measures, Column::Links, Column::Notes, Column::Documents];

/// Where the draft of an action is found again: its axis, its parent's key, its title.
type Key = (Option<usize>, String, String);

struct Sheets<'a> {
    reading: &'a mut Reading,
    place: usize,
    sheet: &'a Sheet,
    header: &'a Header,
    words: &'a Words,
    axes: HashMap<(Option<usize>, String), usize>,
    drafts: HashMap<Key, usize>,
}

/// Reads the lines under the heads of a sheet.
pub(super) fn read(reading: &mut Reading, place: usize, sheet: &Sheet, header: &Header, words: &Words) {
    let axes = reading.axes.iter().enumerate().map(|(at, axis)| ((axis.parent, spelt(axis.number.as_deref(), &axis.title)), at)).collect();
    let mut own = Sheets { reading, place, sheet, header, words, axes, drafts: HashMap::new() };
    for found in &header.columns {
        match found.column {
            None => own.find(header.row, found, &found.head, Problem::UnknownColumn),
            Some(Column::Budget | Column::Amount) if found.gross => own.find(header.row, found, &found.head, Problem::WithTax),
            _ => {}
        }
    }
    for row in sheet.rows.iter().filter(|row| row.number > header.row) {
        own.line(row);
    }
}

fn spelt(number: Option<&str>, title: &str) -> String {
    format!("{} {}", number.unwrap_or_default(), bare(title))
}

impl Sheets<'_> {
    fn find(&mut self, row: u32, found: &Found, given: &str, problem: Problem) {
        let finding = Finding { sheet: self.place, row, at: found.at, column: found.column, given: given.to_owned(), problem };
        self.reading.findings.push(finding);
    }

    /// A finding about a whole line.
    fn find_line(&mut self, row: &Row, problem: Problem) {
        let at = row.cells.first().map_or(0, |(at, _)| *at);
        let given = row.cells.first().map(|(_, cell)| values::text(cell, self.words)).unwrap_or_default();
        self.reading.findings.push(Finding { sheet: self.place, row: row.number, at, column: None, given, problem });
    }

    /// What a column holds on a line, as people see it.
    fn text(&self, row: &Row, column: Column) -> Option<String> {
        let cell = self.sheet.seen(row, self.header.place(column)?)?;
        Some(values::text(cell, self.words)).filter(|text| !text.trim().is_empty())
    }

    fn line(&mut self, row: &Row) {
        if row.cells.is_empty() {
            return;
        }
        if self.is_own(row) {
            return self.find_line(row, Problem::Instruction);
        }
        let sub_title = self.text(row, Column::SubTitle).filter(|text| !is_place_holder(text));
        // The title of a merged cell is that of the action whose sub-actions stand beside it; without one, the line is no action of its own.
        let own = self.header.place(Column::Title).is_some_and(|at| row.at(at).is_some());
        let title = self.text(row, Column::Title).filter(|_| own || sub_title.is_some());
        let axis = self.axis(row, title.is_some() || sub_title.is_some());
        let Some(title) = title else {
            return match sub_title {
                Some(sub_title) => self.action(row, axis, None, &sub_title),
                None => self.find_line(row, Problem::NoTitle),
            };
        };
        match sub_title {
            None => self.action(row, axis, None, &title),
            Some(sub_title) => {
                let parent = self.parent(row, axis, &title);
                self.action(row, self.reading.actions[parent].axis, Some(parent), &sub_title);
            }
        }
    }

    /// Whether a line is the template's own: how to fill the sheet, or its example.
    fn is_own(&self, row: &Row) -> bool {
        let begins = |key: &str, own: &str| KNOWN.texts("own", key).iter().any(|text| own.starts_with(text.as_str()));
        let title = self.text(row, Column::Title).map(|text| bare(&text)).unwrap_or_default();
        if begins("example", &title) || begins("instructions", &title) {
            return true;
        }
        let says = row.cells.iter().filter(|(_, cell)| matches!(cell, Cell::Text(text) if begins("instructions", &bare(text)))).count();
        says > 1 && says * 2 > row.cells.len()
    }

    /// The innermost axis of a line. A line without its outer axis stands under that of the line above, as it does to the eye.
    fn axis(&mut self, row: &Row, makes: bool) -> Option<usize> {
        let titles: Vec<Option<String>> = AXES.iter().map(|column| self.text(row, *column)).collect();
        let last = titles.iter().rposition(Option::is_some)?;
        let above: Vec<usize> =
            self.reading.actions.last().filter(|action| action.sheet == self.place).map_or_else(Vec::new, |action| self.path(action.axis));
        let mut parent = None;
        for (level, title) in titles.into_iter().take(last + 1).enumerate() {
            match title {
                Some(title) if makes => {
                    let (number, title) = values::numbered(&title);
                    let key = (parent, spelt(number.as_deref(), &title));
                    let next = self.reading.axes.len();
                    let at = *self.axes.entry(key).or_insert(next);
                    if at == next {
                        self.reading.axes.push(AxisDraft { parent, number, title });
                    }
                    parent = Some(at);
                }
                Some(_) => return None,
                None => parent = above.get(level).copied().filter(|at| self.reading.axes[*at].parent == parent).or(parent),
            }
        }
        parent
    }

    /// An axis with those that it stands under, the outermost first.
    fn path(&self, mut axis: Option<usize>) -> Vec<usize> {
        let mut path = Vec::new();
        while let Some(at) = axis {
            path.insert(0, at);
            axis = self.reading.axes[at].parent;
        }
        path
    }

    /// The action that a sub-action is a part of: its own line above, or one that is made.
    fn parent(&mut self, row: &Row, axis: Option<usize>, title: &str) -> usize {
        let (number, title) = values::numbered(title);
        let key = (axis, String::new(), spelt(number.as_deref(), &title));
        // Without an axis of its own, it is a part of the last action of that title.
        let last = || {
            self.reading
                .actions
                .iter()
                .rposition(|own| own.sheet == self.place && own.parent.is_none() && (&own.number, &own.title) == (&number, &title))
        };
        if let Some(at) = self.drafts.get(&key).copied().or_else(|| if axis.is_none() { last() } else { None }) {
            return at;
        }
        let at = self.reading.actions.len();
        let cut: String = title.chars().take(TITLE).collect();
        self.reading.actions.push(ActionDraft { sheet: self.place, row: row.number, axis, number, title: cut, ..ActionDraft::default() });
        self.drafts.insert(key, at);
        self.find_line(row, Problem::ParentMade);
        at
    }

    fn action(&mut self, row: &Row, axis: Option<usize>, parent: Option<usize>, title: &str) {
        let (mut number, title) = values::numbered(title);
        if let Some(own) = self.text(row, Column::Number).filter(|_| parent.is_none()) {
            number = Some(own.chars().take(40).collect());
        }
        let under = parent.map(|at| format!("{at}")).unwrap_or_default();
        let key = (axis, under, spelt(number.as_deref(), &title));
        let mut draft = ActionDraft { sheet: self.place, row: row.number, axis, parent, number, title, ..ActionDraft::default() };
        self.fill(&mut draft, row);
        match self.drafts.get(&key).copied() {
            Some(at) => self.again(at, draft, row),
            None => {
                self.drafts.insert(key, self.reading.actions.len());
                self.reading.actions.push(draft);
            }
        }
    }

    /// The same action once more: it takes what it lacked, and keeps what it said.
    fn again(&mut self, at: usize, draft: ActionDraft, row: &Row) {
        let first = self.reading.actions[at].row;
        let mut own = self.reading.actions[at].clone();
        let differing = own.take_in(draft);
        self.reading.actions[at] = own;
        if differing.is_empty() {
            self.find_line(row, Problem::Repeated { row: first });
        }
        for (column, kept, given) in differing {
            let found = self.header.places(column).next().cloned();
            let found = found.unwrap_or(Found { at: 0, head: String::new(), column: Some(column), gross: false });
            self.find(row.number, &found, &given, Problem::Contradicts { row: first, kept });
        }
    }

    fn fill(&mut self, draft: &mut ActionDraft, row: &Row) {
        if draft.title.chars().count() > TITLE {
            let whole = draft.title.clone();
            let cut: String = whole.chars().take(TITLE).collect();
            draft.title = cut.rsplit_once(' ').map_or(cut.clone(), |(kept, _)| kept.to_owned());
            let found = self.header.places(if draft.parent.is_some() { Column::SubTitle } else { Column::Title }).next().cloned();
            if let Some(found) = found {
                self.find(row.number, &found, &whole, Problem::LongTitle);
                draft.left.push(Left { head: found.head, text: whole });
            }
        }
        let header = self.header;
        for found in &header.columns {
            let Some(cell) = row.at(found.at) else { continue };
            let text = values::text(cell, self.words);
            match cell {
                Cell::Error(_) => {
                    self.find(row.number, found, &text, Problem::ErrorValue);
                    continue;
                }
                Cell::Text(own) if is_like_a_formula(own) && !begins_a_list(own) => self.find(row.number, found, &text, Problem::LikeAFormula),
                _ => {}
            }
            if is_place_holder(&text) {
                continue;
            }
            self.cell_of(draft, row, found, cell, text);
        }
        self.funding(draft, row);
        if let (Some(start), Some(end)) = (draft.start, draft.end)
            && end < start
            && let Some(found) = header.places(Column::End).next()
        {
            self.find(row.number, found, &self.words.day(end), Problem::EndBeforeStart);
        }
    }

    fn cell_of(&mut self, draft: &mut ActionDraft, row: &Row, found: &Found, cell: &Cell, text: String) {
        let left = |draft: &mut ActionDraft, text: String| draft.left.push(Left { head: found.head.clone(), text });
        match found.column {
            None => left(draft, text),
            Some(column) if LEFT.contains(&column) => left(draft, text),
            Some(column) if TEXTS.contains(&column) => draft.texts.push((column, text)),
            Some(Column::LeadStructure) => draft.lead_structures = lists::names(&text),
            Some(Column::Partners) => draft.partners = lists::names(&text),
            Some(Column::Department) => draft.departments = self.first_of(draft, row, found, &text),
            Some(Column::Lead) => draft.leads = self.first_of(draft, row, found, &text),
            Some(Column::ElectedSponsor) => draft.sponsors = self.first_of(draft, row, found, &text),
            Some(Column::SubThemes) => draft.sub_themes = lists::names(&text),
            Some(Column::Status) => draft.status = self.code(draft, row, found, Status::LIST, text),
            Some(Column::Priority) => draft.priority = self.code(draft, row, found, Priority::LIST, text),
            Some(Column::Participation) => draft.participation = self.code(draft, row, found, Participation::LIST, text),
            Some(Column::Theme) => draft.theme = self.code(draft, row, found, Theme::LIST, text),
            Some(Column::Effects) => draft.effects = self.codes(draft, row, found, Effect::LIST, &text),
            Some(Column::Audiences) => draft.audiences = self.codes(draft, row, found, Audience::LIST, &text),
            Some(Column::Start) => draft.start = self.day(draft, row, found, cell, text, (1, 1)),
            Some(Column::End) => draft.end = self.day(draft, row, found, cell, text, (12, 31)),
            Some(Column::Yearly) => {
                draft.yearly = values::flag(cell);
                if draft.yearly.is_none() {
                    self.find(row.number, found, &text, Problem::BadFlag);
                    left(draft, text);
                }
            }
            Some(Column::Budget) => draft.budget = self.amount(draft, row, found, cell, text).map(|cents| (cents, found.gross)),
            // Where it stands, and who pays, are read of the whole line.
            Some(_) => {}
        }
    }

    /// The names of a cell, of which an action takes the first.
    fn first_of(&mut self, draft: &mut ActionDraft, row: &Row, found: &Found, text: &str) -> Vec<String> {
        let names = lists::names(text);
        if names.len() > 1 {
            self.find(row.number, found, text, Problem::Several(names[1..].to_vec()));
            draft.left.push(Left { head: found.head.clone(), text: names[1..].join(", ") });
        }
        names
    }

    fn code(&mut self, draft: &mut ActionDraft, row: &Row, found: &Found, list: &'static CodeList, text: String) -> Option<&'static str> {
        match values::code(list, &text, self.words) {
            Some(Match::Exact(code)) => return Some(code),
            Some(Match::Near(code)) => {
                self.find(row.number, found, &text, Problem::NearCode(code));
                // What it says beside the code is not lost.
                draft.left.push(Left { head: found.head.clone(), text });
                return Some(code);
            }
            None => {}
        }
        self.find(row.number, found, &text, Problem::UnknownCode);
        draft.left.push(Left { head: found.head.clone(), text });
        None
    }

    /// The codes of a cell, in which a label may have commas of its own.
    fn codes(&mut self, draft: &mut ActionDraft, row: &Row, found: &Found, list: &'static CodeList, text: &str) -> Vec<&'static str> {
        let names = lists::names(text);
        let (mut codes, mut at) = (Vec::new(), 0);
        while at < names.len() {
            let exact = |end: usize| match values::code(list, &names[at..end].join(", "), self.words) {
                Some(Match::Exact(code)) => Some((code, end)),
                _ => None,
            };
            match (at + 1..=names.len()).rev().find_map(exact) {
                Some((code, end)) => {
                    codes.push(code);
                    at = end;
                }
                None => {
                    codes.extend(self.code(draft, row, found, list, names[at].clone()));
                    at += 1;
                }
            }
        }
        codes.sort_by_key(|code| list.codes.iter().position(|own| own == code));
        codes.dedup();
        codes
    }

    fn day(&mut self, draft: &mut ActionDraft, row: &Row, found: &Found, cell: &Cell, text: String, (month, day): (u32, u32)) -> Option<Day> {
        if let Some(year) = values::year(cell) {
            self.find(row.number, found, &text, Problem::YearAlone);
            return Day::from_ymd_opt(year, month, day);
        }
        let read = values::day(cell, self.words);
        if read.is_none() {
            self.find(row.number, found, &text, Problem::BadDay);
            draft.left.push(Left { head: found.head.clone(), text });
        }
        read
    }

    fn amount(&mut self, draft: &mut ActionDraft, row: &Row, found: &Found, cell: &Cell, text: String) -> Option<domain::Cents> {
        match values::amount(cell, self.words) {
            Some((cents, rounded)) if cents.0 >= 0 => {
                if rounded {
                    self.find(row.number, found, &text, Problem::Rounded);
                }
                return Some(cents);
            }
            Some(_) => self.find(row.number, found, &text, Problem::Negative),
            None => self.find(row.number, found, &text, Problem::BadAmount),
        }
        draft.left.push(Left { head: found.head.clone(), text });
        None
    }

    /// Who pays: each funder with the amount whose column follows its own.
    fn funding(&mut self, draft: &mut ActionDraft, row: &Row) {
        let header = self.header;
        let mut last: Option<&Found> = None;
        for found in &header.columns {
            match found.column {
                Some(Column::Funder) => {
                    last = Some(found);
                    let names = row.at(found.at).map(|cell| lists::names(&values::text(cell, self.words))).unwrap_or_default();
                    if !names.is_empty() {
                        draft.funding.push(Funding { funders: names, amount: None, gross: false });
                    }
                }
                Some(Column::Amount) => {
                    let funder = last.take();
                    let Some(cell) = row.at(found.at) else { continue };
                    let text = values::text(cell, self.words);
                    let named = funder.is_some_and(|funder| row.at(funder.at).is_some());
                    if !named {
                        self.find(row.number, found, &text, Problem::NoFunder);
                        draft.left.push(Left { head: found.head.clone(), text });
                        continue;
                    }
                    let amount = self.amount(draft, row, found, cell, text);
                    if let Some(funding) = draft.funding.last_mut() {
                        (funding.amount, funding.gross) = (amount, found.gross);
                    }
                }
                _ => {}
            }
        }
    }
}

/// What the template says in columns that are not filled in it.
fn is_place_holder(text: &str) -> bool {
    let own = bare(text);
    KNOWN.texts("own", "empty").iter().any(|text| own.starts_with(text.as_str()))
}

/// A list of lines that begin with dashes is no formula to anybody.
fn begins_a_list(text: &str) -> bool {
    text.starts_with(['-', '+']) && text.chars().nth(1).is_some_and(|c| !c.is_ascii_digit() && !matches!(c, '(' | '=' | '+' | '-' | '@'))
}
