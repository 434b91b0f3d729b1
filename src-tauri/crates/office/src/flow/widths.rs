//! How wide columns are. Invariant: together they are the width of the body, and none is nothing.

use report::content::Align;

/// What a column asks for.
pub struct Asked {
    /// Its share against the others.
    pub weight: f32,
    /// How its cells stand.
    pub align: Align,
    /// The characters of the longest piece that should not be broken: a number, or a word.
    pub longest: usize,
}

/// A character of table text, in points: digits and words of mixed letters come to a little less.
const CHARACTER: f32 = 4.7;
/// The space on both sides of a cell's text.
const SIDES: f32 = 8.0;
/// A word beyond this is broken rather than let squeeze its neighbours.
const WORD: usize = 12;

/// The width of each column of a table as wide as `body`.
pub fn widths(asked: &[Asked], body: f32) -> Vec<f32> {
    let weight = |one: &Asked| if one.weight.is_finite() && one.weight > 0.0 { one.weight } else { 1.0 };
    let all: f32 = asked.iter().map(weight).sum();
    let share: Vec<f32> = asked.iter().map(|one| body * weight(one) / all).collect();
    let least: Vec<f32> = asked
        .iter()
        .map(|one| {
            let kept = if one.align == Align::Right { one.longest } else { one.longest.min(WORD) };
            kept as f32 * CHARACTER + SIDES
        })
        .collect();
    let needed: f32 = least.iter().sum();
    if needed >= body {
        return least.iter().map(|width| width * body / needed).collect();
    }
    // What the narrow lack is taken from what the others have to spare, each by its share of it.
    let lacking: f32 = share.iter().zip(&least).map(|(share, least)| (least - share).max(0.0)).sum();
    let spare: f32 = share.iter().zip(&least).map(|(share, least)| (share - least).max(0.0)).sum();
    let kept = if spare > 0.0 { 1.0 - lacking / spare } else { 1.0 };
    share.iter().zip(&least).map(|(share, least)| if share < least { *least } else { least + (share - least) * kept }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(weight: f32, longest: usize) -> Asked {
        Asked { weight, align: Align::Left, longest }
    }

    #[test]
    fn columns_fill_the_body_and_numbers_keep_their_line() {
        let asked = [words(6.0, 9), Asked { weight: 0.5, align: Align::Right, longest: 12 }, words(0.0, 3)];
        let given = widths(&asked, 400.0);
        assert!((given.iter().sum::<f32>() - 400.0).abs() < 0.01, "{given:?}");
        assert!(given[1] >= 12.0 * CHARACTER && given.iter().all(|width| *width > 0.0), "{given:?}");
    }

    #[test]
    fn a_table_that_is_too_wide_is_shared_out() {
        let given = widths(&(0..40).map(|_| words(1.0, 30)).collect::<Vec<_>>(), 400.0);
        assert!((given.iter().sum::<f32>() - 400.0).abs() < 0.01 && given.iter().all(|width| *width > 9.0), "{given:?}");
    }
}
