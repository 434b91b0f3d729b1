//! A paper that stands on one page, or on the two sides of a leaf: what it says is bounded, step by step, until it fits.
//! Invariant: what is cut says so; the same values are cut the same way.

use crate::content::Document;
use crate::error::Error;
use crate::layout::lay_out;
use crate::text::Fonts;
use std::ops::ControlFlow;

/// How much a page may hold: lines of a list, and characters of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Lines of a list.
    pub lines: usize,
    /// Characters of a text.
    pub letters: usize,
}

/// From a page with room to spare to one that anything fits on.
const ROOMS: [Room; 7] = [
    Room { lines: 10, letters: 160 },
    Room { lines: 8, letters: 130 },
    Room { lines: 6, letters: 110 },
    Room { lines: 5, letters: 90 },
    Room { lines: 4, letters: 70 },
    Room { lines: 3, letters: 50 },
    Room { lines: 2, letters: 30 },
];

/// The roomiest form of a paper that stands on so many pages.
pub fn on_pages(pages: usize, make: impl Fn(Room) -> Document) -> Result<Document, Error> {
    let mut fonts = Fonts::new()?;
    let mut made = make(ROOMS[0]);
    for room in &ROOMS[1..] {
        if lay_out(&made, &mut fonts, &mut |_| ControlFlow::Continue(()))?.pages.len() <= pages {
            break;
        }
        made = make(*room);
    }
    Ok(made)
}

impl Room {
    /// A text cut to the room at a word where it can be, with an ellipsis.
    pub fn text(self, text: &str) -> String {
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.chars().count() <= self.letters {
            return line;
        }
        let kept: String = line.chars().take(self.letters).collect();
        let kept = match kept.rfind(' ') {
            Some(at) if at * 2 > kept.len() => &kept[..at],
            _ => kept.as_str(),
        };
        format!("{}…", kept.trim_end())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_a_word_and_says_so() {
        let room = Room { lines: 1, letters: 12 };
        assert_eq!(room.text("Planter des haies"), "Planter des…");
        assert_eq!(room.text("Planter\n  ici"), "Planter ici");
        assert_eq!(room.text("Anticonstitutionnellement"), "Anticonstitu…");
        assert_eq!(room.text("Œuvres été à"), "Œuvres été à");
    }
}
