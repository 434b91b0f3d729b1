//! Order among siblings: a text between two texts. Moving one row touches that row alone, and two laptops that insert
//! at the same place need no renumbering.

const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// A rank strictly between `before` and `after` (either may be absent: the start, the end).
///
/// Ranks are fractions in base 36 without their « 0. »; they never end in `0`, so there is always room below one.
/// When `before >= after` (two laptops gave the same rank), the answer is only greater than `before`.
pub fn between(before: Option<&str>, after: Option<&str>) -> String {
    let low = before.unwrap_or("");
    let high = after.filter(|high| low < *high);
    let mut rank = String::new();
    let mut bounded = high.is_some();
    for place in 0.. {
        let floor = digit(low, place);
        let ceiling = if bounded { high.map_or(36, |high| digit_or(high, place, 0)) } else { 36 };
        if ceiling > floor + 1 {
            // Near the end of a list most ranks are appended: a small step keeps them short.
            let step = if bounded { (ceiling - floor) / 2 } else { ((ceiling - floor) / 2).min(2) };
            rank.push(char::from(DIGITS[floor + step.max(1)]));
            return rank;
        }
        rank.push(char::from(DIGITS[floor]));
        bounded = bounded && ceiling == floor;
    }
    rank
}

/// As many ranks as asked for, one after another, all after `before`: thousands of rows that come together keep ranks short, where each after the one
/// before would make them longer and longer.
pub fn after(before: Option<&str>, count: usize) -> impl Iterator<Item = String> {
    let base = between(before, None);
    let mut width = 1;
    while 36usize.checked_pow(width).is_some_and(|most| most <= count) {
        width += 1;
    }
    (0..count).map(move |number| {
        let digits = (0..width).rev().map(|place| char::from(DIGITS[number / 36usize.pow(place) % 36]));
        // A rank never ends in 0.
        base.chars().chain(digits).chain(['i']).collect()
    })
}

/// Whether a text is a rank: digits in base 36 that do not end in `0`.
pub fn is_rank(text: &str) -> bool {
    text.bytes().all(|byte| DIGITS.contains(&byte)) && !text.is_empty() && !text.ends_with('0')
}

fn digit(rank: &str, place: usize) -> usize {
    digit_or(rank, place, 0)
}

fn digit_or(rank: &str, place: usize, missing: usize) -> usize {
    rank.as_bytes().get(place).and_then(|byte| DIGITS.iter().position(|digit| digit == byte)).unwrap_or(missing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_rank_lies_between_its_neighbours(places in prop::collection::vec(any::<prop::sample::Index>(), 1..200)) {
            let mut ranks: Vec<String> = Vec::new();
            for place in places {
                let at = place.index(ranks.len() + 1);
                let before = at.checked_sub(1).map(|i| ranks[i].clone());
                let after = ranks.get(at).cloned();
                let rank = between(before.as_deref(), after.as_deref());
                prop_assert!(before.is_none_or(|before| before < rank));
                prop_assert!(after.is_none_or(|after| rank < after));
                prop_assert!(is_rank(&rank));
                ranks.insert(at, rank);
            }
        }
    }

    proptest! {
        #[test]
        fn ranks_that_come_together_are_in_order_and_short(rows in 0..40usize, count in 0..3_000usize) {
            let last = (0..rows).fold(None, |last: Option<String>, _| Some(between(last.as_deref(), None)));
            let ranks: Vec<String> = after(last.as_deref(), count).collect();
            prop_assert_eq!(ranks.len(), count);
            prop_assert!(ranks.is_sorted_by(|one, next| one < next) && ranks.iter().all(|rank| is_rank(rank)));
            prop_assert!(ranks.first().is_none_or(|first| last.as_deref().is_none_or(|last| last < first.as_str())));
            prop_assert!(ranks.iter().all(|rank| rank.len() <= last.as_deref().map_or(0, str::len) + 5));
            // There is room between any two, and after the last.
            for pair in ranks.windows(2) {
                let within = between(Some(&pair[0]), Some(&pair[1]));
                prop_assert!(pair[0] < within && within < pair[1]);
            }
        }
    }

    #[test]
    fn appending_a_thousand_rows_keeps_ranks_short() {
        let mut last: Option<String> = None;
        for _ in 0..1_000 {
            last = Some(between(last.as_deref(), None));
        }
        assert!(last.is_some_and(|rank| rank.len() < 80));
    }
}
