//! Several texts in a cell: `; ` between them. A text that holds a semicolon of its own stands between quotes.

/// A text as it stands among others.
pub fn guarded(text: &str) -> String {
    let plain = !text.contains(';') && !text.starts_with('"') && text.trim() == text && !text.is_empty();
    if plain { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}

/// The texts of a cell.
pub fn split(cell: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut rest = cell.trim_start();
    while !rest.is_empty() {
        let (text, after) = match rest.strip_prefix('"').and_then(quoted) {
            Some(found) => found,
            None => {
                let (text, after) = rest.split_once(';').unwrap_or((rest, ""));
                (text.trim().to_owned(), after)
            }
        };
        if !text.is_empty() {
            texts.push(text);
        }
        rest = after.trim_start();
    }
    texts
}

/// A text that a quote opened, and what stands after the semicolon behind it; nothing when it is no such text.
fn quoted(inside: &str) -> Option<(String, &str)> {
    let mut text = String::new();
    let mut rest = inside;
    loop {
        let (before, after) = rest.split_once('"')?;
        text.push_str(before);
        match after.strip_prefix('"') {
            Some(more) => {
                text.push('"');
                rest = more;
            }
            None => {
                let after = after.trim_start();
                return if after.is_empty() { Some((text, after)) } else { after.strip_prefix(';').map(|after| (text, after)) };
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn labels_are_read_as_people_write_them() {
        assert_eq!(split("Mobilité; bois, forêt;eau ; "), ["Mobilité", "bois, forêt", "eau"]);
        assert_eq!(split("\"a;b\"; \"c\"\"d\"; e"), ["a;b", "c\"d", "e"]);
        assert_eq!(split("\"ouvert; fermé"), ["\"ouvert", "fermé"]);
    }

    proptest! {
        #[test]
        fn texts_are_read_back(texts in prop::collection::vec("[ -~é;\"]{1,12}", 0..5)) {
            let cell: Vec<String> = texts.iter().map(|text| guarded(text)).collect();
            prop_assert_eq!(split(&cell.join("; ")), texts);
        }
    }
}
