//! The tracked files of the repository, and Rust read as code: texts, comments and tests told apart.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The repository.
pub fn root() -> PathBuf {
    // Asked for as the test runs: a binary that was built in one place may look at another.
    let here = std::env::var("CARGO_MANIFEST_DIR").expect("cargo runs this test");
    Path::new(&here).join("../../..").canonicalize().unwrap()
}

/// The tracked files whose name ends so, by their path in the repository, that are there.
pub fn tracked(ends: &[&str]) -> Vec<String> {
    let listed = Command::new("git").arg("-C").arg(root()).args(["ls-files", "-z"]).output().expect("git lists the sources");
    assert!(listed.status.success(), "{}", String::from_utf8_lossy(&listed.stderr));
    let names = String::from_utf8(listed.stdout).unwrap();
    let names: Vec<String> = names.split('\0').filter(|name| ends.iter().any(|end| name.ends_with(end))).map(str::to_owned).collect();
    assert!(!names.is_empty(), "no file ends with {ends:?}");
    names.into_iter().filter(|name| root().join(name).exists()).collect()
}

/// The text of a tracked file.
pub fn read(name: &str) -> String {
    String::from_utf8_lossy(&std::fs::read(root().join(name)).unwrap()).into_owned()
}

/// Rust that ships: no test, bench or example.
pub fn is_shipped(name: &str) -> bool {
    !name.starts_with("tests/") && !["/tests/", "/benches/", "/examples/"].iter().any(|folder| name.contains(folder)) && !name.ends_with("/tests.rs")
}

/// A piece of Rust.
#[derive(Debug, PartialEq)]
pub enum Piece {
    /// Code: everything but the two others.
    Code(String),
    /// The inside of a string literal.
    Text(String),
    /// A comment.
    Comment(String),
}

/// Rust cut in pieces, each with the line where it begins. What stands under `#[cfg(test)] mod` at the end of a file is
/// left out.
pub fn pieces(source: &str) -> Vec<(usize, Piece)> {
    let source = source.split("\n#[cfg(test)]\nmod ").next().unwrap_or(source);
    let chars: Vec<char> = source.chars().collect();
    let (mut at, mut line, mut out, mut code, mut code_line) = (0, 1, Vec::new(), String::new(), 1);
    let starts = |at: usize, text: &str| text.chars().enumerate().all(|(place, c)| chars.get(at + place) == Some(&c));
    while at < chars.len() {
        let (begin, kind): (usize, fn(String) -> Piece) = if starts(at, "//") {
            (chars[at..].iter().position(|c| *c == '\n').map_or(chars.len(), |end| at + end), Piece::Comment)
        } else if starts(at, "/*") {
            ((at..chars.len()).find(|end| starts(*end, "*/")).map_or(chars.len(), |end| end + 2), Piece::Comment)
        } else if chars[at] == '"' {
            (quoted(&chars, at), Piece::Text)
        } else if chars[at] == 'r'
            && (starts(at, "r\"") || starts(at, "r#\""))
            && !at.checked_sub(1).is_some_and(|before| chars[before].is_alphanumeric() || chars[before] == '_')
        {
            let close: &str = if starts(at, "r#") { "\"#" } else { "\"" };
            let open = at + 1 + close.len();
            ((open..chars.len()).find(|end| starts(*end, close)).map_or(chars.len(), |end| end + close.len()), Piece::Text)
        } else {
            // A character literal may hold a quote.
            let step = if starts(at, "'\\") {
                4
            } else if chars[at] == '\'' && chars.get(at + 2) == Some(&'\'') {
                3
            } else {
                1
            };
            let end = (at + step).min(chars.len());
            if code.is_empty() {
                code_line = line;
            }
            line += chars[at..end].iter().filter(|c| **c == '\n').count();
            code.extend(&chars[at..end]);
            at = end;
            continue;
        };
        if !code.is_empty() {
            out.push((code_line, Piece::Code(std::mem::take(&mut code))));
        }
        out.push((line, kind(chars[at..begin].iter().collect())));
        line += chars[at..begin].iter().filter(|c| **c == '\n').count();
        at = begin;
    }
    if !code.is_empty() {
        out.push((code_line, Piece::Code(code)));
    }
    out
}

/// The end of a string literal that begins at `at`.
fn quoted(chars: &[char], at: usize) -> usize {
    let mut end = at + 1;
    while end < chars.len() && chars[end] != '"' {
        end += if chars[end] == '\\' { 2 } else { 1 };
    }
    (end + 1).min(chars.len())
}

/// The string literals of a Rust source, with their lines and the code that follows each.
pub fn literals(source: &str) -> Vec<(usize, String, String)> {
    let pieces = pieces(source);
    let follows = |place: usize| match pieces.get(place + 1) {
        Some((_, Piece::Code(code))) => code.clone(),
        _ => String::new(),
    };
    let text = |text: &str| text.trim_start_matches(['r', '#']).trim_end_matches('#').trim_matches('"').to_owned();
    pieces
        .iter()
        .enumerate()
        .filter_map(|(place, (line, piece))| match piece {
            Piece::Text(inside) => Some((*line, text(inside), follows(place))),
            _ => None,
        })
        .collect()
}

/// The code of a Rust source, without its texts and comments.
pub fn code(source: &str) -> String {
    pieces(source).into_iter().filter_map(|(_, piece)| if let Piece::Code(code) = piece { Some(code) } else { None }).collect()
}

/// A text without the comments of TypeScript, HTML and CSS. Addresses keep their two strokes.
pub fn without_web_comments(source: &str) -> String {
    let cut = |text: &str, open: &str, close: &str| -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some(at) = rest.find(open) {
            out.push_str(&rest[..at]);
            let inside = &rest[at..];
            let end = inside.find(close).map_or(inside.len(), |end| end + close.len());
            out.extend(inside[..end].chars().filter(|c| *c == '\n'));
            rest = &inside[end..];
        }
        out + rest
    };
    let text = cut(&cut(source, "<!--", "-->"), "/*", "*/");
    text.lines().map(|line| line.find("//").filter(|at| !line[..*at].ends_with(':')).map_or(line, |at| &line[..at])).collect::<Vec<_>>().join("\n")
}

#[test]
fn texts_comments_and_tests_are_told_apart() {
    let source = "//! Été.\nlet a = \"é \\\" // non\"; // ç\nlet b = ('\"', r#\"à \"q\" \"#, b'x');\n\n#[cfg(test)]\nmod tests { \"œ\" }\n";
    let texts: Vec<(usize, String)> = literals(source).into_iter().map(|(line, text, _)| (line, text)).collect();
    assert_eq!(texts, [(2, "é \\\" // non".to_owned()), (3, "à \"q\" ".to_owned())]);
    assert!(!code(source).contains('ç') && code(source).contains("let b"));
    assert_eq!(without_web_comments("a // é\n/* ç\n */b <!-- à --> https://c"), "a \n\nb  https://c");
}
