//! The table of communes: `;` between cells, one line a commune, the names of columns being the fields' own.
//!
//! Invariant: a commune's key is `commune-` and its INSEE code, and `merged_into` names another commune by that code.

use crate::{Draft, DraftValue, FileFinding, Place, Problem, typed};
use domain::field::Refusal;
use domain::{Field, Noun};
use words::Words;

/// The columns that a table of communes cannot be without.
const NEEDED: [&str; 2] = ["insee_code", "name"];

/// The key of a commune.
pub fn key(insee_code: &str) -> String {
    format!("commune-{insee_code}")
}

/// The communes of a table, and everything that is wrong in it.
pub fn read(file: &str, text: &str, words: &Words) -> (Vec<Draft>, Vec<FileFinding>) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (mut drafts, mut findings) = (Vec::new(), Vec::new());
    let mut add = |line, column, problem| findings.push(FileFinding { at: Place { file: file.to_owned(), line, column }, problem });
    let mut rows = csv::ReaderBuilder::new().delimiter(b';').flexible(true).from_reader(text.as_bytes());

    let headers: Vec<String> = match rows.headers() {
        Ok(headers) => headers.iter().map(|header| header.trim().to_owned()).collect(),
        Err(error) => {
            add(1, 1, Problem::Syntax { detail: error.to_string() });
            return (drafts, findings);
        }
    };
    let columns: Vec<Option<&'static Field>> = headers.iter().map(|header| Noun::Commune.field(header)).collect();
    for (place, header) in headers.iter().enumerate() {
        if columns[place].is_none() {
            add(1, place + 1, Problem::UnknownColumn { column: header.clone() });
        }
    }
    let missing: Vec<&str> = NEEDED.into_iter().filter(|needed| !headers.iter().any(|header| header == needed)).collect();
    for column in &missing {
        add(1, 1, Problem::MissingColumn { column: (*column).to_owned() });
    }
    if !missing.is_empty() {
        // Without them every line would be at fault for the same reason.
        return (drafts, findings);
    }

    for row in rows.records() {
        let row = match row {
            Ok(row) => row,
            Err(error) => {
                let line = error.position().map_or(1, csv::Position::line);
                add(number(line), 1, Problem::Syntax { detail: error.to_string() });
                continue;
            }
        };
        let line = row.position().map_or(1, |position| number(position.line()));
        if row.len() != columns.len() {
            add(line, row.len().min(columns.len()) + 1, Problem::CellCount { wanted: columns.len(), found: row.len() });
            continue;
        }
        let mut draft = Draft { noun: Noun::Commune, key: None, values: Vec::new(), at: Place { file: file.to_owned(), line, column: 1 } };
        for (place, (cell, field)) in row.iter().zip(&columns).enumerate() {
            let Some(field) = *field else { continue };
            match typed::from_text(field, cell, words) {
                Ok(Some(DraftValue::Key(code))) if field.name == "merged_into" => draft.values.push((field, DraftValue::Key(key(&code)))),
                Ok(Some(value)) => draft.values.push((field, value)),
                Ok(None) => {}
                Err(refusal) => add(line, place + 1, refused(field, refusal, cell)),
            }
        }
        draft.key = draft.value("insee_code").and_then(|code| code.as_text()).map(key);
        drafts.push(draft);
    }
    (drafts, findings)
}

fn refused(field: &'static Field, refusal: Refusal, given: &str) -> Problem {
    Problem::Refused { noun: Noun::Commune, field: field.name, refusal, given: given.to_owned() }
}

fn number(line: u64) -> usize {
    usize::try_from(line).unwrap_or(usize::MAX)
}
