//! The words that synthetic texts are drawn from: distinct French words, one a line.

use std::sync::LazyLock;

/// The words.
pub(super) static WORDS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| include_str!("../../../../../assets/reference/mots.txt").lines().filter(|word| !word.is_empty()).collect());

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn texts_are_drawn_from_at_least_two_thousand_distinct_words() {
        let distinct: HashSet<&str> = WORDS.iter().copied().collect();
        assert!(distinct.len() >= 2_000, "{}", distinct.len());
    }
}
