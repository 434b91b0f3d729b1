//! The tables of the file are those of the model.

use domain::{Id, Noun};
use rusqlite::Connection;
use store::{OpenWith, Workspace};

fn with() -> OpenWith {
    OpenWith { laptop: "test".into(), fresh: Id::seeded("test", "replica"), anywhere: true }
}

#[test]
fn each_noun_has_its_table_and_each_field_its_column_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = Workspace::create(&folder.path().join("a.ensemblier"), with()).unwrap();
    for noun in Noun::ALL {
        assert_eq!(workspace.stored_columns(*noun).unwrap(), Workspace::expected_columns(*noun), "{}", noun.table());
    }
}

/// A copy of a new file, to be looked at by SQLite alone.
fn tables() -> (tempfile::TempDir, Connection) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ensemblier");
    drop(Workspace::create(&path, with()).unwrap());
    let connection = Connection::open(&path).unwrap();
    (folder, connection)
}

fn texts(connection: &Connection, sql: &str, table: &str) -> Vec<String> {
    let mut statement = connection.prepare(sql).unwrap();
    let rows = statement.query_map([table], |row| row.get(0)).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

/// The statement that made a table, one column a line as the migration is written. Columns that came later are written by SQLite
/// behind `deleted_at`, on its line.
fn lines(connection: &Connection, table: &str) -> Vec<String> {
    let made = texts(connection, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1", table);
    // A table that was made anew has its name in quotes.
    pieces(&made[0].replacen(&format!("TABLE \"{table}\""), &format!("TABLE {table}"), 1))
}

fn pieces(made: &str) -> Vec<String> {
    let even = made.replace("\n, \"", ", \"").replace(", \"", ",\n\"").replace("\n) STRICT", ") STRICT").replace(") STRICT", "\n) STRICT");
    even.lines().map(|line| line.trim().to_owned()).collect()
}

/// Laptops are merged row by row and field by field: a rule that two good changes can break together (a second UNIQUE,
/// a check across columns, a foreign key at once) would refuse a merge.
#[test]
fn synced_tables_can_be_merged() {
    let (_folder, connection) = tables();
    for noun in Noun::ALL {
        let table = noun.table();
        let unique = texts(&connection, "SELECT name FROM pragma_index_list(?1) WHERE \"unique\" AND origin <> 'pk'", table);
        assert_eq!(unique, Vec::<String>::new(), "{table}: a second key");
        let key = texts(&connection, "SELECT name || ' ' || type FROM pragma_table_info(?1) WHERE pk", table);
        assert_eq!(key, ["id BLOB"], "{table}");
        let columns = texts(&connection, "SELECT name FROM pragma_table_info(?1) ORDER BY cid", table);
        assert_eq!(columns[noun.first_fields() + 1], "deleted_at", "{table}: the fields that it was made with, and no other, stand before");
        let made = lines(&connection, table);
        let end = if store::sql::is_wide(*noun) { ") STRICT" } else { ") STRICT, WITHOUT ROWID" };
        assert_eq!(made.last().map(String::as_str), Some(end), "{table}");
        for line in &made[1..made.len() - 1] {
            let column = line.trim_start_matches('"').split(['"', ' ']).next().unwrap();
            assert!(columns.iter().any(|name| name == column), "{table}: a rule of the table, not of a column: {line}");
            for check in line.split("CHECK").skip(1).map(parenthesis) {
                let others: Vec<&String> = columns.iter().filter(|name| *name != column && mentions(check, name)).collect();
                assert!(others.is_empty(), "{table}.{column}: its check looks at {others:?}");
                assert!(mentions(check, column), "{table}.{column}: {check}");
            }
            if line.contains("REFERENCES") {
                assert!(line.trim_end_matches(',').ends_with("DEFERRABLE INITIALLY DEFERRED"), "{table}: {line}");
            }
        }
        let keys = texts(&connection, "SELECT \"from\" FROM pragma_foreign_key_list(?1)", table);
        let refs = noun.fields().iter().filter(|field| matches!(field.kind, domain::Kind::Ref(_))).count();
        assert_eq!(keys.len(), refs, "{table}: {keys:?}");
        let acting =
            texts(&connection, "SELECT on_delete FROM pragma_foreign_key_list(?1) WHERE on_delete <> 'NO ACTION' OR on_update <> 'NO ACTION'", table);
        assert_eq!(acting, Vec::<String>::new(), "{table}: rows leave by deleted_at alone");
    }
}

/// The first parenthesis of a text, with those inside it.
fn parenthesis(text: &str) -> &str {
    let mut depth = 0;
    let end = text.find(|c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        c == ')' && depth == 0
    });
    &text[..=end.unwrap()]
}

/// A word of SQL, quoted or not, outside of texts.
fn mentions(sql: &str, column: &str) -> bool {
    let outside: String = sql.split('\'').step_by(2).collect::<Vec<_>>().join(" ");
    outside.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').any(|word| word == column)
}

#[test]
fn the_migrations_make_the_tables_that_the_model_describes() {
    let (_folder, connection) = tables();
    for noun in Noun::ALL {
        let made = store::sql::create_table(*noun);
        let table = made.split(";\n").next().unwrap_or_default();
        let wanted = pieces(table);
        assert_eq!(lines(&connection, noun.table()), wanted);
    }
}

#[test]
fn every_table_is_strict_and_ours_is_named_so() {
    let (_folder, connection) = tables();
    let loose = texts(
        &connection,
        "SELECT name FROM pragma_table_list WHERE schema = ?1 AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'",
        "main",
    );
    assert_eq!(loose, Vec::<String>::new());
    let tables = texts(&connection, "SELECT name FROM pragma_table_list WHERE schema = ?1 AND type = 'table' AND name NOT LIKE 'sqlite_%'", "main");
    let strangers: Vec<&String> = tables.iter().filter(|table| !table.starts_with('_') && Noun::from_table(table).is_none()).collect();
    assert!(strangers.is_empty(), "{strangers:?}");
    let triggers = texts(&connection, "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view') AND name <> ?1", "");
    assert_eq!(triggers, Vec::<String>::new(), "SQLite acts on no row by itself");
}
