//! Templates of contracts: rows written by hand, whose days and amounts may be said from others.
//!
//! Invariant: nothing is computed here. What a field says is kept as it is written, and who makes the contract reads it.

use std::collections::BTreeMap;

/// A template: every row of a contract of one kind, the contract itself first.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    /// The code of the kind of contract.
    pub kind: String,
    /// Where its figures come from, in words.
    pub source: String,
    /// Its rows, in the order in which people read them.
    pub rows: Vec<TemplateRow>,
}

/// One row, or one a period when it comes back.
#[derive(Clone, Debug, PartialEq)]
pub struct TemplateRow {
    /// The table.
    pub noun: String,
    /// Its name in the template.
    pub key: String,
    /// Comes back every so many months from the start, as long as the contract lasts.
    pub every: Option<i32>,
    /// What each field says.
    pub says: BTreeMap<String, String>,
    /// The fields whose figures come from practice, not from a text: to be checked in the convention.
    pub usage: Vec<String>,
}

/// Reads a template.
///
/// # Errors
/// What is wrong in it, in the words of the reader of TOML.
pub fn read(text: &str) -> Result<Template, String> {
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| error.to_string())?;
    let word = |table: &toml::Table, name: &str| table.get(name).and_then(toml::Value::as_str).map(str::to_owned).ok_or_else(|| format!("no {name}"));
    let rows = table.get("row").and_then(toml::Value::as_array).ok_or("no row")?;
    let rows = rows.iter().map(|row| {
        let row = row.as_table().ok_or("a row is a table")?;
        let every = row.get("every").and_then(toml::Value::as_integer).map(|months| i32::try_from(months).unwrap_or(i32::MAX));
        let usage = row.get("usage").and_then(toml::Value::as_array).into_iter().flatten();
        let fields = row.iter().filter(|(name, _)| !matches!(name.as_str(), "noun" | "key" | "every" | "usage"));
        Ok(TemplateRow {
            noun: word(row, "noun")?,
            key: word(row, "key")?,
            every: every.filter(|months| *months > 0),
            says: fields.map(|(name, _)| Ok((name.clone(), word(row, name)?))).collect::<Result<_, String>>()?,
            usage: usage.filter_map(toml::Value::as_str).map(str::to_owned).collect(),
        })
    });
    Ok(Template { kind: word(&table, "kind")?, source: word(&table, "source")?, rows: rows.collect::<Result<_, String>>()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_says_its_fields_and_which_of_them_come_from_practice() {
        let text = "kind = \"cot\"\nsource = \"s\"\n[[row]]\nnoun = \"deliverable\"\nkey = \"a\"\nevery = 12\ndue_on = \"each + 1m\"\nusage = [\"due_on\"]\n";
        let template = read(text).unwrap();
        assert_eq!(template.rows[0].every, Some(12));
        assert_eq!(template.rows[0].says["due_on"], "each + 1m");
        assert_eq!(template.rows[0].usage, ["due_on"]);
        assert!(read("kind = \"cot\"\n").is_err());
        assert!(read("kind = \"cot\"\nsource = \"s\"\n[[row]]\nnoun = \"contract\"\nkey = 3\n").is_err());
    }
}
