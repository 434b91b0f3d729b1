//! The widths of a table's columns: by their weights, by what they must hold, and by how far down their texts would run.

use super::builder::Builder;
use super::cell::SIGN;
use super::style;
use super::table::{PAD_X, Slot};
use crate::content::{Align, Column, Row};
use std::collections::BTreeSet;

/// How many words of a column are measured.
const WIDEST: usize = 400;

/// Beyond so many lines in a cell, long texts take width from short ones.
const TALL: f32 = 10.0;

/// The part of the width up to which a column that gives some away keeps its longest word whole.
const WORD: f32 = 0.1;

impl Builder<'_> {
    /// Shares the width by weight; columns of numbers take what their longest needs, and none takes more than its texts
    /// fill while others want room.
    pub(super) fn slots(&mut self, columns: &[Column], rows: &[Row]) -> Vec<Slot> {
        let body = self.body();
        let weight = |c: &Column| if c.weight.is_finite() && c.weight > 0.0 { c.weight } else { 0.01 };
        let total: f32 = columns.iter().map(weight).sum();
        let needs: Vec<f32> = columns.iter().enumerate().map(|(i, c)| self.needed(i, c, rows, body.width)).collect();
        let shares: Vec<f32> = columns.iter().map(|c| weight(c) / total).collect();
        let wanted = |(i, c)| self.wanted(i, c, rows).unwrap_or(shares[i] * body.width).max(needs[i]);
        let wants: Vec<f32> = columns.iter().enumerate().map(wanted).collect();
        let mut widths = fill(&shares, share(&shares, &needs, body.width), &wants);
        let heights = self.heights(columns, rows, &widths);
        if heights.iter().any(|lines| *lines > TALL) {
            let shares = evened(&shares, &heights);
            let needs: Vec<f32> = needs.iter().enumerate().map(|(i, need)| need.max(self.unbroken(i, rows).min(body.width * WORD))).collect();
            widths = fill(&shares, share(&shares, &needs, body.width), &wants);
        }
        let mut x = body.x;
        let mut slots = Vec::new();
        for (column, width) in columns.iter().zip(widths) {
            slots.push(Slot { x, width, align: column.align, hyphenate: column.hyphenate });
            x += width;
        }
        slots
    }

    /// About how many lines the longest text of each column takes at a width; columns of numbers and drawings take one.
    fn heights(&mut self, columns: &[Column], rows: &[Row], widths: &[f32]) -> Vec<f32> {
        let of = |(i, column): (usize, &Column)| {
            let cells = rows.iter().filter_map(|row| row.cells.get(i)).filter(|_| column.align == Align::Left);
            let longest = cells.filter(|cell| cell.inline.is_none()).map(|cell| cell.text.as_str()).max_by_key(|text| text.len())?;
            let room = (widths[i] - 2.0 * PAD_X).max(1.0);
            let text = self.clean(longest);
            Some(text.lines().map(|line| (self.fonts.width(style::TABLE.face, style::TABLE.size, line) / room).ceil().max(1.0)).sum())
        };
        columns.iter().enumerate().map(of).map(|lines| lines.unwrap_or(1.0)).collect()
    }

    /// The width at which no word of a column is broken.
    fn unbroken(&mut self, index: usize, rows: &[Row]) -> f32 {
        let cells = rows.iter().filter_map(|row| row.cells.get(index));
        let sign = if cells.clone().any(|cell| cell.sign.is_some()) { SIGN + 3.0 } else { 0.0 };
        self.widest(cells.flat_map(|cell| cell.text.split_whitespace()), 2) + sign + 2.0 * PAD_X + 0.5
    }

    /// The width of the widest of some words: those that are nearly as long as the longest are measured, as wide letters may make them wider.
    fn widest<'a>(&mut self, words: impl Iterator<Item = &'a str>, nearly: usize) -> f32 {
        let words: BTreeSet<&str> = words.collect();
        let longest = words.iter().map(|word| word.len()).max().unwrap_or_default();
        let longest = words.into_iter().filter(|word| word.len() + nearly >= longest).take(WIDEST);
        longest.map(|word| self.measure(word, &style::TABLE)).fold(0.0, f32::max)
    }

    /// The least width of a column: the longest word of its head, its longest number, and its longest day or code.
    fn needed(&mut self, index: usize, column: &Column, rows: &[Row], width: f32) -> f32 {
        let head = self.longest_word(&column.title, &style::TABLE_HEAD);
        let mut needed = head.min(width * 0.14);
        let cells = rows.iter().filter_map(|row| row.cells.get(index).map(|cell| (row.total, cell.text.as_str())));
        if column.align == Align::Right {
            for (total, text) in cells {
                let set = if total { style::TABLE_TOTAL } else { style::TABLE };
                if text.len() < 40 {
                    needed = needed.max(self.measure(text, &set));
                }
            }
        } else {
            let figures = |word: &&str| word.len() <= 14 && word.bytes().any(|b| b.is_ascii_digit());
            needed = needed.max(self.widest(cells.flat_map(|(_, text)| text.split_whitespace()).filter(figures), 1));
        }
        needed.min(width * 0.4) + 2.0 * PAD_X + 0.5
    }

    /// The width that a column would fill: its longest line, its head on two. `None` when it holds drawings, which fill what
    /// they are given.
    fn wanted(&mut self, index: usize, column: &Column, rows: &[Row]) -> Option<f32> {
        let cells = || rows.iter().filter_map(|row| row.cells.get(index));
        if cells().any(|cell| cell.inline.is_some()) {
            return None;
        }
        let sign = if cells().any(|cell| cell.sign.is_some()) { SIGN + 3.0 } else { 0.0 };
        let longest = cells().flat_map(|cell| cell.text.lines()).max_by_key(|line| line.chars().count()).unwrap_or_default();
        let body = self.measure(longest, &style::TABLE_TOTAL) * 1.04 + sign;
        Some(body.max(self.measure(&column.title, &style::TABLE_HEAD) * 0.6) + 2.0 * PAD_X)
    }

    /// The width of the longest word: what is not broken without a hyphen.
    pub(super) fn longest_word(&mut self, text: &str, set: &style::Set) -> f32 {
        let text = self.clean(text);
        text.split([' ', '\n']).map(|word| self.fonts.width(set.face, set.size, word)).fold(0.0, f32::max)
    }

    fn measure(&mut self, text: &str, set: &style::Set) -> f32 {
        let text = self.clean(text);
        text.lines().map(|l| self.fonts.width(set.face, set.size, l)).fold(0.0, f32::max)
    }
}

/// Shares `width`: each column its part, but never less than its need while the others can give.
fn share(shares: &[f32], needs: &[f32], width: f32) -> Vec<f32> {
    let wanted: f32 = needs.iter().sum();
    if wanted >= width {
        return needs.iter().map(|n| n / wanted * width).collect();
    }
    let mut fixed = vec![false; shares.len()];
    loop {
        let taken: f32 = needs.iter().zip(&fixed).filter(|(_, f)| **f).map(|(n, _)| n).sum();
        let open: f32 = shares.iter().zip(&fixed).filter(|(_, f)| !**f).map(|(s, _)| s).sum();
        let part = |i: usize| shares[i] / open.max(f32::MIN_POSITIVE) * (width - taken);
        match (0..shares.len()).find(|&i| !fixed[i] && part(i) < needs[i]) {
            Some(short) => fixed[short] = true,
            None => return (0..shares.len()).map(|i| if fixed[i] { needs[i] } else { part(i) }).collect(),
        }
    }
}

/// The shares of columns, once a long text has more of the width and short ones less: a narrow column of words would run down page after
/// page beside nothing.
fn evened(shares: &[f32], heights: &[f32]) -> Vec<f32> {
    let mean = heights.iter().zip(shares).map(|(lines, share)| lines * share).sum::<f32>().max(1.0);
    let parts: Vec<f32> = heights.iter().zip(shares).map(|(lines, share)| share * (lines / mean).sqrt().clamp(0.7, 3.0)).collect();
    let total: f32 = parts.iter().sum();
    parts.iter().map(|part| part / total).collect()
}

/// Gives what some columns have beyond their wants to those that have less, by their shares, as long as these want it.
fn fill(shares: &[f32], mut widths: Vec<f32>, wants: &[f32]) -> Vec<f32> {
    for _ in 0..widths.len() {
        let over: f32 = widths.iter().zip(wants).map(|(width, want)| (width - want).max(0.0)).sum();
        let open: f32 = (0..widths.len()).filter(|&i| widths[i] < wants[i]).map(|i| shares[i]).sum();
        let missing: f32 = widths.iter().zip(wants).map(|(width, want)| (want - width).max(0.0)).sum();
        if over < 0.5 || open <= 0.0 {
            break;
        }
        let given = over.min(missing);
        for i in 0..widths.len() {
            if widths[i] < wants[i] {
                widths[i] += given * shares[i] / open;
            } else {
                widths[i] -= given * (widths[i] - wants[i]) / over;
            }
        }
    }
    widths
}
