//! The lines of a sheet, one after another.

use super::Reading;
use super::draft::{ActionDraft, AxisDraft};
use super::finding::{Finding, Problem};
use super::heads::{Column, Found, Header, KNOWN, bare};
use super::lines::{self, Kind, Section};
use super::propose;
use super::values::{self};
use crate::book::{Cell, Row, Sheet};
use std::collections::HashMap;
use words::Words;

/// The longest title of an action, in characters.
pub(super) const TITLE: usize = 300;
/// The longest number of an action, in characters.
const NUMBER: usize = 40;
/// The columns that say where an action stands, from the outermost.
const AXES: [Column; 3] = [Column::Axis, Column::SubAxis, Column::SubSubAxis];
/// Where the draft of an action is found again: its axis, its parent's key, its title.
type Key = (Option<usize>, String, String);

/// What the sheets before had: an action that comes again is found, and an axis is made once.
#[derive(Default)]
pub(super) struct Seen {
    axes: HashMap<(Option<usize>, String), usize>,
    drafts: HashMap<Key, usize>,
    /// Actions by their titles alone.
    pub(super) titles: HashMap<String, Vec<usize>>,
}

/// A sheet that is read, beside what was read before.
pub(super) struct Sheets<'a> {
    pub(super) reading: &'a mut Reading,
    pub(super) seen: &'a mut Seen,
    pub(super) place: usize,
    sheet: &'a Sheet,
    pub header: &'a Header,
    pub words: &'a Words,
    /// The parts that the line stands in, from the outermost: how deep each is, and its axis.
    sections: Vec<(usize, usize)>,
}

/// Reads the line of a sheet that has one alone.
pub(super) fn line(reading: &mut Reading, seen: &mut Seen, place: usize, sheet: &Sheet, header: &Header, words: &Words) {
    let mut own = Sheets { reading, seen, place, sheet, header, words, sections: Vec::new() };
    sheet.rows.iter().for_each(|row| own.line(row));
}

/// Reads the lines under the heads of a table, up to the next.
pub(super) fn read(reading: &mut Reading, seen: &mut Seen, place: usize, sheet: &Sheet, header: &Header, until: u32, words: &Words) {
    let mut own = Sheets { reading, seen, place, sheet, header, words, sections: Vec::new() };
    for found in &header.columns {
        match found.column {
            None if found.aside => own.find(header.row, found, &found.head, Problem::Aside),
            None => own.find(header.row, found, &found.head, Problem::UnknownColumn),
            Some(Column::Budget | Column::Amount) if found.gross => own.find(header.row, found, &found.head, Problem::WithTax),
            _ => {}
        }
    }
    let rows: Vec<&Row> = sheet.rows.iter().filter(|row| row.number > header.row && row.number < until).collect();
    for (at, row) in rows.iter().enumerate() {
        let problem = match lines::kind(sheet, header, row, rows.get(at + 1).copied()) {
            None => {
                own.line(row);
                continue;
            }
            Some(Kind::HeadAgain) => Problem::HeadAgain,
            Some(Kind::Total) => Problem::Total,
            Some(Kind::Remark) => Problem::Remark,
            Some(Kind::Section(section)) => {
                own.section(section);
                Problem::Section
            }
        };
        own.find_line(row, problem);
    }
}

fn spelt(number: Option<&str>, title: &str) -> String {
    format!("{} {}", number.unwrap_or_default(), bare(title))
}

impl Sheets<'_> {
    /// A finding in a cell.
    pub fn find(&mut self, row: u32, found: &Found, given: &str, problem: Problem) {
        let proposed = propose::of(found.column, given, &problem, self.words);
        let (at, column, head, given) = (found.at, found.column, found.head.clone(), given.to_owned());
        self.reading.findings.push(Finding { sheet: self.place, row, at, column, head, given, proposed, problem });
    }

    /// A finding about a whole line.
    pub(super) fn find_line(&mut self, row: &Row, problem: Problem) {
        let at = row.cells.first().map_or(0, |(at, _)| *at);
        let given = row.cells.first().map(|(_, cell)| values::text(cell, self.words)).unwrap_or_default();
        let (sheet, head) = (self.place, String::new());
        self.reading.findings.push(Finding { sheet, row: row.number, at, column: None, head, given, proposed: None, problem });
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
        let Some(last) = titles.iter().rposition(Option::is_some) else {
            return self.sections.last().map(|(_, axis)| *axis);
        };
        let above: Vec<usize> =
            self.reading.actions.last().filter(|action| action.sheet == self.place).map_or_else(Vec::new, |action| self.path(action.axis));
        let mut parent = None;
        for (level, title) in titles.into_iter().take(last + 1).enumerate() {
            match title {
                Some(title) if makes => {
                    let (number, title) = values::numbered(&title);
                    parent = Some(self.make_axis(parent, number, &title));
                }
                Some(_) => return None,
                None => parent = above.get(level).copied().filter(|at| self.reading.axes[*at].parent == parent).or(parent),
            }
        }
        parent
    }

    fn make_axis(&mut self, parent: Option<usize>, number: Option<String>, title: &str) -> usize {
        let title: String = title.chars().take(TITLE).collect();
        let key = (parent, spelt(number.as_deref(), &title));
        let next = self.reading.axes.len();
        let at = *self.seen.axes.entry(key).or_insert(next);
        if at == next {
            self.reading.axes.push(AxisDraft { parent, number, title });
        }
        at
    }

    /// The title of a part: it ends those that are as deep, and stands in those that are less.
    fn section(&mut self, section: Section) {
        self.sections.retain(|(level, _)| *level < section.level);
        let parent = self.sections.last().map(|(_, axis)| *axis);
        let number = section.number.map(|number| number.chars().take(NUMBER).collect());
        let axis = self.make_axis(parent, number, &section.title);
        self.sections.push((section.level, axis));
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
        if let Some(at) = self.seen.drafts.get(&key).copied().or_else(|| if axis.is_none() { last() } else { None }) {
            return at;
        }
        let at = self.reading.actions.len();
        let cut: String = title.chars().take(TITLE).collect();
        self.reading.actions.push(ActionDraft { sheet: self.place, row: row.number, axis, number, title: cut, ..ActionDraft::default() });
        self.seen.drafts.insert(key, at);
        self.find_line(row, Problem::ParentMade);
        at
    }

    fn action(&mut self, row: &Row, axis: Option<usize>, parent: Option<usize>, title: &str) {
        let (mut number, title) = values::numbered(title);
        if let Some(own) = self.text(row, Column::Number).filter(|_| parent.is_none()) {
            number = Some(own.chars().take(NUMBER).collect());
        }
        let under = parent.map(|at| format!("{at}")).unwrap_or_default();
        let key = (axis, under, spelt(number.as_deref(), &title));
        let mut draft = ActionDraft { sheet: self.place, row: row.number, axis, parent, number, title, ..ActionDraft::default() };
        self.fill(&mut draft, row);
        match self.seen.drafts.get(&key).copied().or_else(|| self.elsewhere(&draft)) {
            Some(at) => self.again(at, draft, row),
            None => {
                let next = self.reading.actions.len();
                self.seen.drafts.insert(key, next);
                self.seen.titles.entry(bare(&draft.title)).or_default().push(next);
                self.reading.actions.push(draft);
            }
        }
    }
}

/// What the template says in columns that are not filled in it.
pub(super) fn is_place_holder(text: &str) -> bool {
    let own = bare(text);
    KNOWN.texts("own", "empty").iter().any(|text| own.starts_with(text.as_str()))
}
