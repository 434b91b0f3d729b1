//! A table in a text: its separator is the one that its first lines use, its letters those of today or of older spreadsheets.

/// What Windows-1252 has at 0x80 and after, where it is not Latin-1.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜',
    '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of a file: UTF-8, with or without a mark; else Windows-1252, which spreadsheets still write.
pub fn text_of(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_or_else(|_| windows(bytes), str::to_owned)
}

/// A text in Windows-1252.
pub(crate) fn windows(bytes: &[u8]) -> String {
    let letter = |byte: &u8| WINDOWS.get(usize::from(*byte).wrapping_sub(0x80)).copied().unwrap_or(char::from(*byte));
    bytes.iter().map(letter).collect()
}

/// The bytes of a text in Windows-1252, undoing [`windows`]; nothing when a letter is not of it.
pub(crate) fn unwindows(text: &str) -> Option<Vec<u8>> {
    let byte = |letter: char| match WINDOWS.iter().position(|known| *known == letter) {
        Some(place) => u8::try_from(0x80 + place).ok(),
        None => u8::try_from(u32::from(letter)).ok(),
    };
    text.chars().map(byte).collect()
}

/// The cells of a table, each line with its number from 1.
pub fn cells(text: &str) -> Vec<(usize, Vec<String>)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    cells_by(text, separator(text))
}

/// As [`cells`], of a table whose separator is known.
pub(crate) fn cells_by(text: &str, separator: u8) -> Vec<(usize, Vec<String>)> {
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut lines = Vec::new();
    // What breaks the grammar of quotes is still read: the reader goes on after it.
    for record in reader.records().filter_map(Result::ok) {
        // The reader begins a record with the empty lines before it.
        let line = record.position().map_or(lines.len() + 1, |position| {
            let rest = usize::try_from(position.byte()).ok().and_then(|from| text.get(from..)).unwrap_or_default();
            let empty = rest.bytes().take_while(|byte| matches!(byte, b'\r' | b'\n')).filter(|byte| *byte == b'\n').count();
            usize::try_from(position.line()).unwrap_or(usize::MAX).saturating_add(empty)
        });
        // A carriage return alone ends a record, and is no line to the reader.
        let line = lines.last().map_or(line, |(last, _): &(usize, _)| line.max(last + 1));
        let trimmed = |cell: &str| cell.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').to_owned();
        lines.push((line, record.iter().map(trimmed).collect()));
    }
    lines
}

/// The separator that the first lines use most, outside of quotes; a tab before all, as it stands in no text.
pub(crate) fn separator(text: &str) -> u8 {
    // Heads that semicolons separate say so: a tab further on is one within a text.
    let heads = text.lines().next().unwrap_or_default();
    if !heads.contains('\t') && heads.matches(';').count() >= 3 {
        return b';';
    }
    let mut counts = [0usize; 3];
    let mut quoted = false;
    for c in text.lines().take(20).flat_map(|line| line.chars().chain(['\n'])) {
        match c {
            '"' => quoted = !quoted,
            '\t' if !quoted => counts[0] += 1,
            ';' if !quoted => counts[1] += 1,
            ',' if !quoted => counts[2] += 1,
            _ => {}
        }
    }
    match counts {
        [0, 0, 0] => b'\t',
        [tabs, ..] if tabs > 0 => b'\t',
        [_, semicolons, commas] if semicolons >= commas || semicolons >= 3 => b';',
        _ => b',',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_whatever_separates_its_cells() {
        let rows = |text: &str| cells(text).into_iter().map(|(_, cells)| cells).collect::<Vec<_>>();
        assert_eq!(rows("a\tb;c\n1\t2\n"), [["a", "b;c"], ["1", "2"]]);
        assert_eq!(rows("a;b,c\r\n\"1;5\";2,50\r\n"), [["a", "b,c"], ["1;5", "2,50"]]);
        assert_eq!(rows("a,b\n\"1,5\",2\n"), [["a", "b"], ["1,5", "2"]]);
        assert_eq!(rows("a;b;c;d\n1;2\t3;4;5\n"), [["a", "b", "c", "d"], ["1", "2\t3", "4", "5"]]);
        assert_eq!(cells("a\tb\n\n\"deux\nlignes\"\tc\nd\te").iter().map(|(line, _)| *line).collect::<Vec<_>>(), [1, 3, 5]);
        assert_eq!(cells("a;b\rc;d\re;f\n").iter().map(|(line, _)| *line).collect::<Vec<_>>(), [1, 2, 3]);
    }

    #[test]
    fn letters_of_older_spreadsheets_are_read() {
        assert_eq!(text_of(b"\xef\xbb\xbfH\xc3\xa9"), "Hé");
        assert_eq!(text_of(b"12 \x80 r\xe9gl\xe9s, \x9cuvre"), "12 € réglés, œuvre");
    }
}
