//! Names that stand together in one cell.

use super::heads::{KNOWN, bare};

/// The names of a cell: between commas, semicolons and lines, outside of parentheses and quotation marks; each once, in order.
pub fn names(cell: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for part in parts(cell) {
        let name = part.trim().trim_start_matches(['-', '•', '–', '—', '*', '·', '▪', '➔', '→']).trim().trim_end_matches(['.', ',', ';']).trim();
        let own = bare(name);
        let goes_on = own.is_empty() || KNOWN.texts("own", "and_so_on").contains(&own);
        if !goes_on && !names.iter().any(|other| bare(other) == own) {
            names.push(name.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
    names
}

/// The parts of a cell. A mark that is never closed protects nothing: the cell is then cut as if it were not there.
fn parts(cell: &str) -> Vec<&str> {
    let closes = |open: char| match open {
        '(' => Some(')'),
        '[' => Some(']'),
        '\u{ab}' => Some('\u{bb}'),
        '\u{201c}' => Some('\u{201d}'),
        '"' => Some('"'),
        _ => None,
    };
    let (mut parts, mut from, mut at) = (Vec::new(), 0, 0);
    while let Some(c) = cell[at..].chars().next() {
        let next = at + c.len_utf8();
        if let Some(close) = closes(c)
            && let Some(end) = cell[next..].find(close)
        {
            at = next + end + close.len_utf8();
            continue;
        }
        if matches!(c, ',' | ';' | '\n' | '\r') {
            parts.push(&cell[from..at]);
            from = next;
        }
        at = next;
    }
    parts.push(&cell[from..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_within_parentheses_and_quotation_marks_part_nothing() {
        assert_eq!(names("La Région (Hauts-de-France, service énergie), ADEME"), ["La Région (Hauts-de-France, service énergie)", "ADEME"]);
        assert_eq!(names("« Bien manger, mieux vivre », \"Terre, mer\", Lycée"), ["« Bien manger, mieux vivre »", "\"Terre, mer\"", "Lycée"]);
        assert_eq!(names("- La collectivité\n- La DREAL ;\n- Associations, \n- etc."), ["La collectivité", "La DREAL", "Associations"]);
        assert_eq!(names("Ouverte (jamais close, ADEME"), ["Ouverte (jamais close", "ADEME"]);
        assert_eq!(names("ADEME, Adème ; ADEME"), ["ADEME"]);
        assert!(names(" , ;\n").is_empty());
    }
}
