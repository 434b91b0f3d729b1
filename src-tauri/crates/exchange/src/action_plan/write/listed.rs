//! Names that share a cell. The platform cuts a cell at the commas that stand outside of parentheses, quotation marks and « »; our own reader also at
//! semicolons and ends of lines. A name that either would part is set between « ».

use super::super::lists::names;

/// What opens and closes, as the platform and our reader know it.
const PAIRS: [(char, char); 4] = [('(', ')'), ('[', ']'), ('«', '»'), ('“', '”')];

/// Names as one cell, and those that had to lose what parts them.
pub fn cell<'a>(listed: &'a [String]) -> (String, Vec<&'a str>) {
    let mut respelt = Vec::new();
    let told = |name: &'a String| {
        let name_told = name.split_whitespace().collect::<Vec<_>>().join(" ");
        if is_whole(&name_told) {
            return name_told;
        }
        let set_apart = format!("\u{ab} {name_told} \u{bb}");
        if is_whole(&set_apart) {
            return set_apart;
        }
        respelt.push(name.as_str());
        let plain: String =
            name_told.chars().map(|c| if c == '"' || PAIRS.iter().any(|(open, close)| c == *open || c == *close) { ' ' } else { c }).collect();
        let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        if is_whole(&plain) { plain } else { format!("\u{ab} {plain} \u{bb}") }
    };
    let told: Vec<String> = listed.iter().map(told).filter(|name| !name.is_empty()).collect();
    (told.join(", "), respelt)
}

/// Whether a name stays one, whatever stands beside it.
fn is_whole(name: &str) -> bool {
    let balanced = |(open, close): (char, char)| {
        let mut depth = 0_i32;
        let one_by_one = name.chars().all(|c| {
            depth += i32::from(c == open) - i32::from(c == close);
            // One within another is read in two ways.
            (0..=1).contains(&depth)
        });
        one_by_one && depth == 0
    };
    let quotes = name.chars().filter(|c| *c == '"').count();
    PAIRS.into_iter().all(balanced) && quotes.is_multiple_of(2) && names(name).len() <= 1 && parts(name) == 1
}

/// In how many parts the platform cuts a cell whose marks are balanced.
fn parts(cell: &str) -> usize {
    let (mut parens, mut guillemets, mut quoted, mut parts) = (false, false, false, 1);
    for c in cell.chars() {
        match c {
            '(' => parens = true,
            ')' => parens = false,
            '«' => guillemets = true,
            '»' => guillemets = false,
            '"' => quoted = !quoted,
            ',' if !(parens || guillemets || quoted) => parts += 1,
            _ => {}
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(listed: &[&str]) -> (String, usize) {
        let listed: Vec<String> = listed.iter().map(|name| (*name).to_owned()).collect();
        let (cell, respelt) = cell(&listed);
        assert_eq!(names(&cell).len(), listed.len(), "{cell}");
        (cell, respelt.len())
    }

    #[test]
    fn a_name_that_holds_a_comma_stays_one() {
        assert_eq!(told(&["ADEME", "Région"]), ("ADEME, Région".to_owned(), 0));
        assert_eq!(told(&["Commune (Saint-Pol, Artois)", "ADEME"]), ("Commune (Saint-Pol, Artois), ADEME".to_owned(), 0));
        assert_eq!(told(&["Terre, mer", "ADEME"]), ("« Terre, mer », ADEME".to_owned(), 0));
        assert_eq!(told(&["Direction ; service"]), ("« Direction ; service »".to_owned(), 0));
        assert_eq!(told(&["« Bien manger, mieux vivre »", "\"Terre, mer\""]), ("« Bien manger, mieux vivre », \"Terre, mer\"".to_owned(), 0));
    }

    #[test]
    fn marks_that_would_join_two_names_are_left_out_and_said() {
        assert_eq!(told(&["Ouverte (jamais close", "Close) jamais ouverte"]), ("Ouverte jamais close, Close jamais ouverte".to_owned(), 2));
        assert_eq!(told(&["Pays (a (b), c)"]), ("« Pays a b , c »".to_owned(), 1));
        assert_eq!(told(&["5\" de pluie", "ADEME"]), ("5 de pluie, ADEME".to_owned(), 1));
    }
}
