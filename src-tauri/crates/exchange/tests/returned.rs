//! Tables that were written are read back, and say what was written, whatever their texts hold.

#[path = "support/tables.rs"]
mod tables;

use domain::{Id, Noun, Value};
use exchange::book::{Limits, open};
use exchange::export::{Format, Mark, Tables, VERSION, write};
use exchange::tables::{Cells, Kept, Reading, of_books, of_json};
use proptest::prelude::*;
use tables::{book, row, table};
use words::Words;

fn read(tables: &Tables, format: Format) -> Reading {
    let words = Words::french();
    let files = write(tables, format, &words).unwrap().files;
    if format == Format::Json {
        return of_json(&files[0].bytes, &words).unwrap();
    }
    let opened = files.iter().map(|file| (file.name.trim_end_matches(".csv").to_owned(), open(&file.bytes, None, Limits::USUAL).unwrap()));
    of_books(&opened.collect::<Vec<_>>(), &words).unwrap()
}

fn mark() -> Mark {
    let place = (Id::seeded("returned", "replica"), 3);
    Mark { version: VERSION, plan: place, at: place, contacts: false, format: None, rows: vec![(Noun::Expense, 2)], filler: None }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_format_makes_a_change_of_a_text(
        one in "[ -~éœ’«»;\n\r\t\"'=+@\u{a0}\u{200b}\u{1}-]{1,40}",
        other in prop::sample::select(vec!["_x0041_", "=1+1", "'=", "\n'\r!", " '=1", "\u{a0}'x", "1.10", "007", "2017-12-31", "VRAI", "1e5", "  ", "\t", "\u{1}'", "&amp;<b>", "a\r\nb", "\u{feff}x"]),
        cents in -1_000_000_000i64..1_000_000_000,
    ) {
        let (mut tables, _) = book(&[(one.as_str(), cents, "2016-02-29"), (other, -cents, "2017-12-31")]);
        tables.mark = Some(mark());
        for format in Format::ALL {
            let reading = read(&tables, format);
            prop_assert_eq!(&reading.findings, &Vec::new(), "{:?}", format);
            prop_assert_eq!(reading.mark.as_ref().map(|mark| (mark.plan, mark.at)), Some((mark().plan, mark().at)), "{:?}", format);
            let found = &reading.tables[0];
            prop_assert_eq!((found.noun, found.rows.len()), (Some(Noun::Expense), 2), "{:?}", format);
            let words = Words::french();
            let cells = Cells::of(&tables, Some(format), &words);
            for line in &found.rows {
                let own = cells.row(Noun::Expense, line.id.unwrap()).unwrap();
                for place in found.places() {
                    let kept = cells.compare(found, Noun::Expense, place, own, &line.given);
                    prop_assert_eq!(kept, Kept::Alike, "{:?} {} {:?}", format, Noun::Expense.fields()[place].name, &line.given);
                }
            }
        }
    }
}

#[test]
fn lists_shares_and_full_time_equivalents_are_read_as_they_were_written() {
    let (mut tables, _) = book(&[]);
    let action = |title: &str, tags: &str| {
        row(
            Noun::Action,
            Id::seeded("returned", title),
            &[
                ("title", title.into()),
                ("status", "in_progress".into()),
                ("progress", Value::Int(40)),
                ("tags", tags.into()),
                ("yearly", Value::Int(1)),
            ],
        )
    };
    let line = row(Noun::BudgetLine, Id::seeded("returned", "fte"), &[("unit", "etp".into()), ("planned", Value::Int(80))]);
    tables.tables = vec![table(Noun::Action, vec![action("Isoler", r#"["bois, forêt","a; b","\"c\""]"#)]), table(Noun::BudgetLine, vec![line])];
    for format in Format::ALL {
        let reading = read(&tables, format);
        let words = Words::french();
        struct Nobody;
        impl exchange::tables::Names for Nobody {
            fn by_label(&self, _: Noun, _: &str) -> exchange::tables::Named {
                exchange::tables::Named::None(None)
            }
            fn label(&self, _: Noun, _: Id) -> Option<String> {
                None
            }
        }
        let said = |table: usize, noun: Noun, name: &str| {
            let found = &reading.tables[table];
            let beside = exchange::tables::Beside { names: &Nobody, relabelled: None, unit: Some("etp"), words: &words };
            match found.said(noun, noun.place(name).unwrap(), &found.rows[0].given, &beside) {
                exchange::tables::Said::Value(value) => value,
                wrong @ exchange::tables::Said::Wrong { .. } => panic!("{format:?} {name}: {wrong:?}"),
            }
        };
        assert_eq!(said(0, Noun::Action, "tags"), r#"["bois, forêt","a; b","\"c\""]"#.into(), "{format:?}");
        assert_eq!(said(0, Noun::Action, "status"), "in_progress".into());
        assert_eq!((said(0, Noun::Action, "progress"), said(0, Noun::Action, "yearly")), (Value::Int(40), Value::Int(1)));
        assert_eq!(said(1, Noun::BudgetLine, "planned"), Value::Int(80), "{format:?}");
    }
}
