//! Tables made by hand.

use domain::{Id, Noun, Value};
use exchange::export::{Row, Table, Tables};
use std::collections::HashMap;

/// A row with these values; its other fields are empty.
pub fn row(noun: Noun, id: Id, values: &[(&str, Value)]) -> Row {
    let mut all = vec![Value::Null; noun.fields().len()];
    for (name, value) in values {
        all[noun.place(name).unwrap()] = value.clone();
    }
    Row { id, values: all }
}

/// A table with every field of its noun.
pub fn table(noun: Noun, rows: Vec<Row>) -> Table {
    Table { noun, places: (0..noun.fields().len()).collect(), rows }
}

/// The expenses of a contract: what each is for, its net amount in cents, its day. Each names a cost line that is gone.
pub fn book(expenses: &[(&str, i64, &str)]) -> (Tables, Id) {
    let contract = Id::seeded("export", "contract");
    let expense = |(subject, net, on): &(&str, i64, &str)| {
        let values = [
            ("contract", contract.into()),
            ("cost_line", Id::seeded("export", "gone").into()),
            ("invoiced_on", Value::from(*on)),
            ("supplier", "Entreprise".into()),
            ("subject", Value::from(*subject)),
            ("net", Value::Int(*net)),
            ("kind", "invoice".into()),
        ];
        row(Noun::Expense, Id::seeded("export", subject), &values)
    };
    let tables = Tables {
        title: "Pays du Ternois".to_owned(),
        day: "2018-01-15".parse().unwrap(),
        contacts: false,
        tables: vec![table(Noun::Expense, expenses.iter().map(expense).collect())],
        labels: HashMap::from([(contract, "COT-2016 Contrat".to_owned())]),
        mark: None,
    };
    (tables, contract)
}
