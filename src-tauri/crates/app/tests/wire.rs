//! The TypeScript of the wire is up to date: `BLESS=1 cargo test -p app --features ts --test wire` rewrites it.
#![cfg(feature = "ts")]

#[test]
fn the_generated_typescript_is_what_rust_says() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/src/lib/backend/generated.ts");
    let wanted = app::table::typescript();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, &wanted).unwrap();
    }
    let found = std::fs::read_to_string(path).unwrap_or_default();
    assert!(found == wanted, "{path} is stale: BLESS=1 cargo test -p app --features ts --test wire");
}
