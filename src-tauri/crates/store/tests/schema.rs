//! The tables of the file are those of the model.

use domain::{Id, Noun};
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
