//! A table that somebody pasted, or chose as a file of text.

use crate::wire::Fault;

/// The largest table that is read, in bytes.
const LARGEST: u64 = 50_000_000;

/// The text of a table: what was pasted, else what a file holds; empty when there is neither. A workbook is refused: it would read as noise.
pub fn text(pasted: Option<&str>, path: Option<&str>) -> Result<String, Fault> {
    match (pasted, path) {
        (Some(text), _) => Ok(text.to_owned()),
        (None, Some(path)) => {
            if std::fs::metadata(path)?.len() > LARGEST {
                return Err(Fault::new("table_too_large"));
            }
            let bytes = std::fs::read(path)?;
            if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0") {
                return Err(Fault::new("table_workbook"));
            }
            Ok(exchange::invoices::text_of(&bytes))
        }
        (None, None) => Ok(String::new()),
    }
}
