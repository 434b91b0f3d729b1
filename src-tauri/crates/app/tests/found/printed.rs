//! What is printed: of a document, or read back from a PDF by poppler.

use crate::scope::Form;
use report::content::{Block, Cell, Document};
use std::path::Path;
use std::process::Command;

/// The printed texts, made comparable: lines end in hyphens that nobody typed, and spaces that do not break are of typography.
pub struct Printed {
    /// Letters and digits of all texts, in reading order.
    texts: String,
    /// Texts for numbers and days, a line each.
    figures: String,
    /// What is said of drawings and pictures; nothing when it was not read.
    drawn: Option<String>,
}

/// Letters and digits alone.
pub fn essence(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Texts in which a space is a space: the fonts have one for all.
fn figures(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

impl Printed {
    fn of(texts: &[String], drawn: Option<String>) -> Self {
        Self { texts: essence(&texts.concat()), figures: figures(&texts.join("\n")), drawn }
    }

    /// What a document prints.
    pub fn of_document(document: &Document) -> Self {
        Self::of(&document.texts(), Some(drawn(document).join("\n")))
    }

    /// What poppler reads in the structure of a PDF, in its order.
    pub fn of_pdf(pdf: &Path) -> Self {
        let output = Command::new("pdfinfo").arg("-struct-text").arg(pdf).output().expect("install poppler-utils: this test needs pdfinfo");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let said = String::from_utf8(output.stdout).expect("UTF-8");
        // Text stands in quotes on lines of its own, the rest are elements.
        let texts = said.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"').map(str::to_owned));
        Self::of(&texts.collect::<Vec<_>>(), None)
    }

    /// How often a value is printed, in one of the ways in which it may be; as often as one likes when that was not read.
    pub fn times(&self, ways: &[String], form: Form) -> usize {
        if form.is_drawn() && self.drawn.is_none() {
            return usize::MAX;
        }
        let drawn = self.drawn.as_deref().unwrap_or_default();
        let mut ways = ways.to_vec();
        ways.dedup();
        let of = |way: &String| match (form.is_text(), form.is_drawn()) {
            (true, false) => times(&self.texts, &essence(way)),
            (true, true) => times(&essence(drawn), &essence(way)),
            (false, false) => alone(&self.figures, &figures(way)),
            (false, true) => alone(&figures(drawn), &figures(way)),
        };
        ways.iter().map(of).sum()
    }

    /// The texts that are not printed after those before them.
    pub fn astray<'a>(&self, texts: &'a [String]) -> Vec<&'a str> {
        let mut at = 0;
        let found = |text: &&'a String| match self.texts[at..].find(&essence(text)) {
            Some(place) => {
                at += place + essence(text).len();
                false
            }
            None => true,
        };
        texts.iter().filter(found).map(String::as_str).collect()
    }
}

fn times(whole: &str, text: &str) -> usize {
    // A dash, or a smile, is no text that can be counted.
    if text.is_empty() { 1_000_000 } else { whole.matches(text).count() }
}

/// How often a figure stands by itself, and not within a longer one: 234 is not in 1 234, nor in 234,5.
fn alone(whole: &str, figure: &str) -> usize {
    let digits = |text: &str, from_end: bool| {
        let count = |letters: &mut dyn Iterator<Item = char>| letters.take_while(char::is_ascii_digit).count();
        if from_end { count(&mut text.chars().rev()) } else { count(&mut text.chars()) }
    };
    // Groups of thousands: three digits after a space, after one to three of them.
    let stands = |(at, _): &(usize, &str)| {
        let (before, after) = (&whole[..*at], &whole[at + figure.len()..]);
        let longer_before = digits(before, true) > 0
            || before.ends_with('−')
            || before.strip_suffix(',').is_some_and(|before| digits(before, true) > 0)
            || (digits(figure, false) == 3 && before.strip_suffix(' ').is_some_and(|before| (1..=3).contains(&digits(before, true))));
        let longer_after = digits(after, false) > 0
            || after.strip_prefix(',').is_some_and(|after| digits(after, false) > 0)
            || ((1..=3).contains(&digits(figure, true))
                && !figure.contains(',')
                && after.strip_prefix(' ').is_some_and(|after| digits(after, false) == 3));
        !longer_before && !longer_after
    };
    whole.match_indices(figure).filter(stands).count()
}

/// What is said of every drawing and picture of a document.
fn drawn(document: &Document) -> Vec<String> {
    let inline = |cell: &Cell| cell.inline.iter().map(|inline| inline.alt.as_str().to_owned()).collect::<Vec<_>>();
    let of = |block: &Block| match block {
        Block::Charts(plots) => plots.iter().map(|plot| plot.alt.as_str().to_owned()).collect(),
        Block::Photos(photos) => photos.iter().map(|photo| photo.alt.as_str().to_owned()).collect(),
        Block::KeyValue(rows) => rows.iter().flat_map(|(_, cell)| inline(cell)).collect(),
        Block::Table(table) => table.rows.iter().flat_map(|row| &row.cells).flat_map(inline).collect(),
        _ => Vec::new(),
    };
    let logos = document.cover.iter().flat_map(|cover| &cover.logos).map(|logo| logo.alt.as_str().to_owned());
    logos.chain(document.sections.iter().flat_map(|section| &section.blocks).flat_map(of)).collect()
}
