//! A block of cells as spreadsheets put it on the clipboard: a line a row, tabs between cells, a cell that holds a tab, a line
//! or a quote between double quotes.

/// The cells of a block, row by row. The empty line that spreadsheets leave at the end is no row; an empty row within is one.
pub fn read(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_suffix("\r\n").or_else(|| text.strip_suffix('\n')).unwrap_or(text);
    // A reader of records passes over empty lines: a row of one empty cell is written as such.
    let lines = text.replace("\r\n", "\n").split('\n').map(|line| if line.is_empty() { "\"\"" } else { line }).collect::<Vec<_>>().join("\n");
    let mut reader = csv::ReaderBuilder::new().delimiter(b'\t').has_headers(false).flexible(true).from_reader(lines.as_bytes());
    reader.records().filter_map(Result::ok).map(|record| record.iter().map(|cell| cell.trim().to_owned()).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_of_a_spreadsheet_is_read_row_by_row() {
        assert_eq!(read("a\tb\r\n1\t\r\n"), [["a", "b"], ["1", ""]]);
        assert_eq!(read("\"deux\nlignes, et \"\"un mot\"\"\"\tx\n\n y \tz"), [vec!["deux\nlignes, et \"un mot\"", "x"], vec![""], vec!["y", "z"]]);
        assert_eq!(read(""), [[""]]);
    }
}
