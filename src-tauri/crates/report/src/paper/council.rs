//! The note to the council: a contract on one page, and what is asked of those who decide.
//! Invariant: it stands on one page whatever its lists and texts are; what is left out is counted.

use super::Heading;
use super::fit::{Room, on_pages};
use crate::chart::Chart;
use crate::content::{Block, Cell, Column, Document, Figure, Section, Span};
use crate::error::Error;
use crate::progress::program::{ring, ring_table, stacks};
use crate::progress::say::{Say, row};
use domain::code::Code;
use domain::codes::{ContractKind, Status};
use domain::{Cents, Day};
use words::{Arg, Words};

/// Deadlines on the page.
const DEADLINES: usize = 3;

/// What the note says, on a day. Amounts in EUR cents.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// Its head and its foot.
    pub heading: Heading,
    /// What kind of contract it is.
    pub kind: ContractKind,
    /// Its number.
    pub number: Option<String>,
    /// Its title.
    pub title: String,
    /// Who receives the money.
    pub beneficiary: Option<String>,
    /// First and last days.
    pub period: (Option<Day>, Option<Day>),
    /// What it is for.
    pub description: Option<String>,
    /// The aid that was granted.
    pub granted: Cents,
    /// What of it was asked for.
    pub called: Cents,
    /// What of it came in.
    pub received: Cents,
    /// What of it is still to come.
    pub remaining: Cents,
    /// What of it is lost if nothing changes.
    pub at_risk: Cents,
    /// How many actions have each status, in reading order.
    pub statuses: Vec<(Status, usize)>,
    /// How many actions are late, by their dates or because somebody says so.
    pub late: usize,
    /// What falls due, the most pressing first.
    pub deadlines: Vec<Deadline>,
    /// What is asked of the council, the most pressing first.
    pub asks: Vec<Ask>,
}

/// Something that falls due.
#[derive(Clone, Debug, PartialEq)]
pub struct Deadline {
    /// The day, in words.
    pub on: String,
    /// Days from the day of the note; negative when it is past.
    pub days: i64,
    /// What kind of thing it is, in words.
    pub kind: String,
    /// What it is called.
    pub title: String,
}

/// A decision that is expected.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// An instalment to ask the funder for.
    Instalment {
        /// What it is called.
        title: String,
        /// What it brings.
        amount: Option<Cents>,
        /// By when.
        due: Option<Day>,
    },
    /// An action that cannot go on.
    Blocked {
        /// Number and title.
        action: String,
        /// Why.
        reason: Option<String>,
    },
    /// An action that is late.
    Late {
        /// Number and title.
        action: String,
        /// By how many days, when its end says so.
        days: Option<i64>,
    },
}

/// The document of a note.
///
/// # Errors
/// [`Error::Font`] when the bundled fonts cannot be read.
pub fn document(snapshot: &Snapshot, words: &Words) -> Result<Document, Error> {
    let say = Say { words };
    let title = say.t("council-title");
    on_pages(1, |room| {
        let mut heading = snapshot.heading.clone();
        heading.subject = room.text(&heading.subject);
        let section = Section { title: title.clone(), anchor: "note".to_owned(), blocks: blocks(snapshot, room, &say), ..Section::default() };
        heading.document(&title, vec![section], words)
    })
}

fn blocks(snapshot: &Snapshot, room: Room, say: &Say<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::KeyValue(identity(snapshot, room, say)), heading(say, "council-money"), Block::Figures(money(snapshot, say))];
    blocks.push(heading(say, "council-progress"));
    if snapshot.statuses.is_empty() {
        blocks.push(say.nothing("no-action"));
    } else {
        blocks.push(Block::para(progress(snapshot, say)));
        blocks.push(Block::Charts(vec![statuses(snapshot, say), received(snapshot, say)]));
        blocks.push(ring_table(&snapshot.statuses, say));
    }
    blocks.extend([heading(say, "council-deadlines"), deadlines(snapshot, room, say), heading(say, "council-asks")]);
    blocks.push(asks(snapshot, room, say));
    blocks
}

fn heading(say: &Say<'_>, key: &str) -> Block {
    Block::Heading { level: 2, text: say.t(key), anchor: String::new(), in_toc: false }
}

fn identity(snapshot: &Snapshot, room: Room, say: &Say<'_>) -> Vec<(String, Cell)> {
    let mut facts = vec![(say.t("council-contract"), Cell::from(room.text(&snapshot.title)))];
    let kind = say.words.code(snapshot.kind);
    let number = snapshot.number.as_deref().filter(|number| !number.trim().is_empty());
    let kind = number
        .map_or_else(|| kind.clone(), |number| say.with("council-kind", &[("kind", kind.as_str().into()), ("number", room.text(number).into())]));
    facts.push((say.t("contract-kind"), kind.into()));
    facts.extend(snapshot.beneficiary.as_deref().map(|name| (say.t("beneficiary"), room.text(name).into())));
    if let (Some(from), Some(to)) = snapshot.period {
        let days = [("from", say.words.day_in_words(from).into()), ("to", say.words.day_in_words(to).into())];
        facts.push((say.t("period"), say.with("period-value", &days).into()));
    }
    let wide = Room { letters: room.letters * 2, ..room };
    facts.extend(snapshot.description.as_deref().map(|text| (say.t("description"), wide.text(text).into())));
    facts
}

fn money(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Figure> {
    let figure = |cents: Cents, key: &str| Figure { value: say.words.money(cents), label: say.t(key) };
    let mut figures = vec![
        figure(snapshot.granted, "council-granted"),
        figure(snapshot.called, "council-called"),
        figure(snapshot.received, "council-received"),
        figure(snapshot.remaining, "council-remaining"),
    ];
    if snapshot.at_risk > Cents::ZERO {
        figures.push(figure(snapshot.at_risk, "council-at-risk"));
    }
    figures
}

/// How many actions are done, and how many are late.
fn progress(snapshot: &Snapshot, say: &Say<'_>) -> String {
    let total: usize = snapshot.statuses.iter().map(|(_, count)| count).sum();
    let done: usize = snapshot.statuses.iter().filter(|(status, _)| *status == Status::Done).map(|(_, count)| count).sum();
    let whole = |count: usize| Cents(i64::try_from(count).unwrap_or(i64::MAX));
    let share = say.rate(whole(done).share_of(whole(total)));
    let args = [("done", Arg::from(done)), ("total", Arg::from(total)), ("share", share.into()), ("late", Arg::from(snapshot.late))];
    say.with("council-done", &args)
}

/// The statuses as one bar: the table below it needs the room of a ring.
fn statuses(snapshot: &Snapshot, say: &Say<'_>) -> crate::content::Plot {
    let count = |status: &Status| snapshot.statuses.iter().find(|(own, _)| own == status).map_or(0, |(_, count)| *count);
    let bar = stacks(&[(say.t("actions-count"), Status::ALL.iter().map(count).collect())], say);
    crate::content::Plot { title: String::new(), alt: ring(&snapshot.statuses, say).alt, ..bar }
}

/// How far the money is, as bars to one scale.
fn received(snapshot: &Snapshot, say: &Say<'_>) -> crate::content::Plot {
    let parts = [("council-granted", snapshot.granted), ("council-called", snapshot.called), ("council-received", snapshot.received)];
    let bars: Vec<_> = parts.iter().map(|(key, cents)| (say.t(key), say.amount(*cents))).collect();
    let list: Vec<String> = bars.iter().map(|(name, amount)| say.pair(name, &amount.text)).collect();
    say.plot("", list.join(", "), Chart::HorizontalBars { bars })
}

fn deadlines(snapshot: &Snapshot, room: Room, say: &Say<'_>) -> Block {
    let rows = snapshot.deadlines.iter().take(DEADLINES).map(|one| {
        let when = match one.days {
            days if days < 0 => say.with("days-late", &[("days", Arg::Count(-days))]),
            days => say.with("council-in-days", &[("days", Arg::Count(days))]),
        };
        row(vec![one.on.as_str().into(), room.text(&one.title).into(), one.kind.as_str().into(), when.into()])
    });
    let columns = vec![
        Column::words(say.t("due-on"), 2.0),
        Column::titles(say.t("council-what"), 6.0),
        Column::words(say.t("council-nature"), 3.4),
        Column::words(say.t("council-when"), 2.8),
    ];
    Block::Table(say.table("", columns, rows.collect(), "council-no-deadline"))
}

fn asks(snapshot: &Snapshot, room: Room, say: &Say<'_>) -> Block {
    if snapshot.asks.is_empty() {
        return say.nothing("council-no-ask");
    }
    // A line that says « one more » takes the room of the one that it stands for.
    let shown = if snapshot.asks.len() <= room.lines { snapshot.asks.len() } else { room.lines - 1 };
    let mut items: Vec<_> = snapshot.asks.iter().take(shown).map(|one| ask(one, room, say)).collect();
    let more = snapshot.asks.len() - shown;
    if more > 0 {
        items.push(vec![Span::italic(say.with("council-more", &[("count", more.into())]))]);
    }
    Block::List(items)
}

fn ask(one: &Ask, room: Room, say: &Say<'_>) -> Vec<Span> {
    let (key, name, rest) = match one {
        Ask::Instalment { title, amount, due } => {
            let parts = [amount.map(|cents| say.words.money(cents)), due.map(|day| say.with("council-by", &[("day", say.day(day).into())]))];
            ("council-ask-instalment", title, parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
        }
        Ask::Blocked { action, reason } => ("council-ask-blocked", action, reason.as_deref().map(|text| room.text(text)).unwrap_or_default()),
        Ask::Late { action, days } => {
            ("council-ask-late", action, days.map(|days| say.with("days-late", &[("days", Arg::Count(days))])).unwrap_or_default())
        }
    };
    let mut spans = vec![Span::bold(say.t(key)), Span::plain(format!(" {}", room.text(name)))];
    if !rest.is_empty() {
        spans.push(Span::plain(format!(" ({rest})")));
    }
    spans
}
