//! A block of cells as spreadsheets put it on the clipboard: a line a row, tabs between cells, a cell that holds a tab, a line
//! or a quote between double quotes.

use domain::Day;
use words::Words;

/// A day as a cell holds it: as people write it, with the hour that some programs put behind, or as a number of days.
pub fn day(cell: &str, words: &Words) -> Option<Day> {
    let without_hour = || {
        let (day, hour) = cell.split_once(['T', ' '])?;
        let is_hour = hour.contains(':') && hour.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'.' | b'Z'));
        if is_hour { words.parse_day(day).ok() } else { None }
    };
    serial_day(cell).or_else(|| words.parse_day(cell).ok()).or_else(without_hour)
}

/// Days since 1899-12-30, as spreadsheets write a date that lost its format; those of 1954 to 2119 are read so.
pub fn serial_day(text: &str) -> Option<Day> {
    let days: u64 = text.parse().ok().filter(|days| (20_000..80_000).contains(days))?;
    Day::from_ymd_opt(1899, 12, 30)?.checked_add_days(chrono::Days::new(days))
}

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
    fn a_date_that_lost_its_format_is_its_number_of_days() {
        let (last, words) = (Day::from_ymd_opt(2017, 12, 31), Words::french());
        assert_eq!(serial_day("43100"), last);
        assert_eq!(serial_day("2017"), None);
        for cell in ["31/12/2017", "2017-12-31 00:00:00", "2017-12-31T09:30:00Z", "43100"] {
            assert_eq!(day(cell, &words), last, "{cell}");
        }
        assert_eq!(day("31/12/2017 environ", &words), None);
    }

    #[test]
    fn a_block_of_a_spreadsheet_is_read_row_by_row() {
        assert_eq!(read("a\tb\r\n1\t\r\n"), [["a", "b"], ["1", ""]]);
        assert_eq!(read("\"deux\nlignes, et \"\"un mot\"\"\"\tx\n\n y \tz"), [vec!["deux\nlignes, et \"un mot\"", "x"], vec![""], vec!["y", "z"]]);
        assert_eq!(read(""), [[""]]);
    }
}
