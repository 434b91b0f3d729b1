//! The simple formatting of texts that people type: paragraphs, lists (`- `), bold (`**`), italic (`*`), links (`[words](address)`).
//! Invariant: a mark that is not one of these, or that is left open, is printed as it was typed.

use crate::content::{Block, Item, Span, Style, is_web};

/// The blocks of a text: a paragraph a line, lines that begin with a dash or a bullet together as a list.
pub fn rich(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut items: Vec<Item> = Vec::new();
    let flush = |items: &mut Vec<Item>, blocks: &mut Vec<Block>| {
        if !items.is_empty() {
            blocks.push(Block::List(std::mem::take(items)));
        }
    };
    for line in text.lines().map(str::trim) {
        match bullet(line) {
            Some(item) => items.push(spans(item)),
            // A blank line between two items does not end their list.
            None if line.is_empty() => {}
            None => {
                flush(&mut items, &mut blocks);
                blocks.push(Block::Para(spans(line)));
            }
        }
    }
    flush(&mut items, &mut blocks);
    blocks
}

/// What a line of a list says.
fn bullet(line: &str) -> Option<&str> {
    ["- ", "* ", "• ", "– "].iter().find_map(|mark| line.strip_prefix(mark)).map(str::trim).filter(|item| !item.is_empty())
}

/// The pieces of a line.
fn spans(line: &str) -> Vec<Span> {
    let mut out = Vec::new();
    pieces(line, false, false, &mut out);
    out
}

fn pieces(text: &str, bold: bool, italic: bool, out: &mut Vec<Span>) {
    let style = match (bold, italic) {
        (false, false) => Style::Regular,
        (true, false) => Style::Bold,
        (false, true) => Style::Italic,
        (true, true) => Style::BoldItalic,
    };
    let say = |out: &mut Vec<Span>, text: &str, link: &str| {
        if !text.is_empty() {
            out.push(Span { text: text.to_owned(), style, link: link.to_owned() });
        }
    };
    let mut said = 0;
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        let rest = &text[at..];
        if let Some((inner, length)) = (!bold).then(|| marked(text, at, "**")).flatten() {
            say(out, &text[said..at], "");
            pieces(inner, true, italic, out);
            (at, said) = (at + length, at + length);
        } else if let Some((inner, length)) = (!italic && !rest.starts_with("**")).then(|| marked(text, at, "*")).flatten() {
            say(out, &text[said..at], "");
            pieces(inner, bold, true, out);
            (at, said) = (at + length, at + length);
        } else if let Some((words, address, length)) = link(rest) {
            say(out, &text[said..at], "");
            say(out, words, address);
            (at, said) = (at + length, at + length);
        } else {
            // Two stars that open nothing are passed over together.
            at += if rest.starts_with("**") { 2 } else { letter.len_utf8() };
        }
    }
    say(out, &text[said..], "");
}

/// What stands between two marks at `at`, and how long it is with them: the marks hug words, as `2 * 3 * 4` does not.
fn marked<'a>(text: &'a str, at: usize, mark: &str) -> Option<(&'a str, usize)> {
    let before = text[..at].chars().next_back();
    let inner = text[at..].strip_prefix(mark)?;
    if before.is_some_and(char::is_alphanumeric) || inner.starts_with(char::is_whitespace) {
        return None;
    }
    let mut from = 0;
    loop {
        let end = from + inner[from..].find(mark)?;
        let after = inner[end + mark.len()..].chars().next();
        // One star is not the half of two.
        let whole = mark == "**" || (after != Some('*') && !inner[..end].ends_with('*'));
        if end > 0 && whole && !inner[..end].ends_with(char::is_whitespace) && !after.is_some_and(char::is_alphanumeric) {
            return Some((&inner[..end], end + 2 * mark.len()));
        }
        from = end + mark.len();
    }
}

/// `[words](address)`: the words, the address, and how long it is.
fn link(text: &str) -> Option<(&str, &str, usize)> {
    let inner = text.strip_prefix('[')?;
    let middle = inner.find("](")?;
    let end = middle + 2 + inner[middle + 2..].find(')')?;
    let (words, address) = (&inner[..middle], &inner[middle + 2..end]);
    (!words.trim().is_empty() && is_web(address) && !address.contains(char::is_whitespace)).then_some((words, address, end + 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<(String, Style, String)> {
        spans(text).into_iter().map(|span| (span.text, span.style, span.link)).collect()
    }

    #[test]
    fn bold_italic_and_links_are_told_apart() {
        let plain = |text: &str| (text.to_owned(), Style::Regular, String::new());
        assert_eq!(
            said("Un **gros *beau* mot** et [le site](https://exemple.fr/a?b=c)."),
            [
                plain("Un "),
                ("gros ".to_owned(), Style::Bold, String::new()),
                ("beau".to_owned(), Style::BoldItalic, String::new()),
                (" mot".to_owned(), Style::Bold, String::new()),
                plain(" et "),
                ("le site".to_owned(), Style::Regular, "https://exemple.fr/a?b=c".to_owned()),
                plain("."),
            ]
        );
    }

    #[test]
    fn what_is_no_mark_is_printed_as_typed() {
        for text in ["2 * 3 * 4", "2*3*4", "a ** b", "*ouvert", "**ouvert", "[mots](pas une adresse)", "[a](b)", "[", "é*", "**", "****", "* "] {
            assert_eq!(said(text).iter().map(|(text, ..)| text.as_str()).collect::<String>(), text, "{text}");
            assert!(said(text).iter().all(|(_, style, link)| *style == Style::Regular && link.is_empty()), "{text}");
        }
    }

    #[test]
    fn lines_with_a_dash_are_one_list() {
        let blocks = rich("Avant\n\n- un\n- **deux**\n\n• trois\nAprès");
        assert!(matches!(&blocks[..], [Block::Para(_), Block::List(items), Block::Para(_)] if items.len() == 3), "{blocks:?}");
    }

    proptest::proptest! {
        #[test]
        fn nothing_that_was_typed_is_lost(text in "[-a-cé *\\[\\]()]{0,40}") {
            let kept = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).collect::<String>();
            let mut printed = String::new();
            for block in rich(&text) {
                match block {
                    Block::Para(spans) => spans.iter().for_each(|span| printed += &span.text),
                    Block::List(items) => items.iter().flatten().for_each(|span| printed += &span.text),
                    other => panic!("{other:?}"),
                }
            }
            proptest::prop_assert_eq!(kept(&printed), kept(&text));
        }
    }
}
