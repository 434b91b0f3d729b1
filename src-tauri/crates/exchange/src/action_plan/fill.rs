//! What the cells of a line say of its action.

use super::draft::{ActionDraft, Funding, Left};
use super::finding::Problem;
use super::heads::{Column, Found};
use super::rows::{Sheets, TITLE, is_place_holder};
use super::values::{self, Match};
use super::{lists, propose};
use crate::book::{Cell, Row, column_name};
use crate::sheet::is_like_a_formula;
use domain::code::{Code, CodeList};
use domain::codes::{Audience, Effect, Participation, Priority, Status, Theme};
use domain::field::LONGEST_PROSE;
use domain::{Cents, Day};

/// The longest name of whom an action names, in characters.
const NAME: usize = 200;
/// The columns whose texts an action has a field for.
const TEXTS: [Column; 4] = [Column::Description, Column::Governance, Column::Objectives, Column::Resources];
/// The columns that an action has no field for.
const LEFT: [Column; 7] =
    [Column::Indicators, Column::Financing, Column::Calendar, Column::Measures, Column::Links, Column::Notes, Column::Documents];

impl Sheets<'_> {
    /// Fills a draft with what the cells of its line say.
    pub fn fill(&mut self, draft: &mut ActionDraft, row: &Row) {
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
        for found in header.columns.iter().filter(|found| !found.aside) {
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
        let head = || if found.head.is_empty() { column_name(found.at) } else { found.head.clone() };
        let left = |draft: &mut ActionDraft, text: String| draft.left.push(Left { head: head(), text });
        match found.column {
            None => left(draft, text),
            Some(column) if LEFT.contains(&column) => left(draft, text),
            Some(column) if TEXTS.contains(&column) => {
                let text = self.cut(row, found, text, LONGEST_PROSE);
                draft.texts.push((column, text));
            }
            Some(Column::LeadStructure) => draft.lead_structures = self.names(draft, row, found, &text),
            Some(Column::Partners) => draft.partners = self.names(draft, row, found, &text),
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

    /// The names of a cell. One that is too long is a sentence: it is cut, and the whole goes to the notes.
    fn names(&mut self, draft: &mut ActionDraft, row: &Row, found: &Found, text: &str) -> Vec<String> {
        let names = lists::names(text);
        if names.iter().any(|name| name.chars().count() > NAME) {
            draft.left.push(Left { head: found.head.clone(), text: text.to_owned() });
        }
        names.into_iter().map(|name| self.cut(row, found, name, NAME)).collect()
    }

    /// The beginning of a text, as long as its field takes.
    fn cut(&mut self, row: &Row, found: &Found, text: String, most: usize) -> String {
        if text.chars().count() <= most {
            return text;
        }
        self.find(row.number, found, &text.chars().take(NAME).collect::<String>(), Problem::TooLong);
        text.chars().take(most).collect()
    }

    /// The names of a cell, of which an action takes the first.
    fn first_of(&mut self, draft: &mut ActionDraft, row: &Row, found: &Found, text: &str) -> Vec<String> {
        let names = self.names(draft, row, found, text);
        if names.len() > 1 {
            self.find(row.number, found, text, Problem::Several(names[1..].to_vec()));
            draft.left.push(Left { head: found.head.clone(), text: names[1..].join(", ") });
        }
        names
    }

    fn code(&mut self, draft: &mut ActionDraft, row: &Row, found: &Found, list: &'static CodeList, text: String) -> Option<&'static str> {
        match values::code(list, &text, self.words) {
            Some(Match::Exact(code)) => return Some(code),
            Some(Match::Near(code)) if !propose::is_denied(code, &text) => {
                self.find(row.number, found, &text, Problem::NearCode(code));
                // What it says beside the code is not lost.
                draft.left.push(Left { head: found.head.clone(), text });
                return Some(code);
            }
            _ => {}
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

    fn amount(&mut self, draft: &mut ActionDraft, row: &Row, found: &Found, cell: &Cell, text: String) -> Option<Cents> {
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
                    let text = row.at(found.at).map(|cell| values::text(cell, self.words)).unwrap_or_default();
                    let names = self.names(draft, row, found, &text);
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

/// A list of lines that begin with dashes is no formula to anybody.
fn begins_a_list(text: &str) -> bool {
    text.starts_with(['-', '+']) && text.chars().nth(1).is_some_and(|c| !c.is_ascii_digit() && !matches!(c, '(' | '=' | '+' | '-' | '@'))
}
