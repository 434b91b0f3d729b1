//! Sheets, notes and dashboards asked for from the command line.

use super::support::{Place, is_french, text};

#[test]
fn sheets_are_those_of_the_actions_that_are_named() {
    let (place, path) = Place::with_example();
    let out = place.at("fiches.pdf");
    let two = place.json(&["sheets", text(&path), "--action", "1.1.1", "--action", "4.2.2", "--out", text(&out)]);
    assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF"));
    let all = place.json(&["sheets", text(&path), "--all", "--out", text(&out)]);
    assert!(all["pages"].as_u64() > two["pages"].as_u64(), "{all} {two}");
    for asked in [vec!["sheets", text(&path), "--out", text(&out)], vec!["sheets", text(&path), "--action", "99.9", "--out", text(&out)]] {
        let refused = place.run(&asked);
        assert_eq!(refused.code, Some(2), "{asked:?}");
        assert!(is_french(&refused.err), "{}", refused.err);
    }
}

#[test]
fn the_note_and_the_indicators_are_a_page_each_and_the_dashboard_a_leaf() {
    let (place, path) = Place::with_example();
    let out = place.at("a.pdf");
    for (what, pages) in [("council", 1), ("poster", 2), ("indicators", 1)] {
        let written = place.json(&["document", text(&path), "--what", what, "--contract", "COT-2016", "--out", text(&out)]);
        assert_eq!(written["pages"], pages, "{what}");
    }
    for more in [vec!["--what", "council"], vec!["--what", "poster", "--as-of", "2017-12-31"], vec!["--what", "menu"]] {
        let refused = place.run(&[vec!["document", text(&path), "--out", text(&out)], more].concat());
        assert_eq!(refused.code, Some(2));
        assert!(is_french(&refused.err), "{}", refused.err);
    }
}

#[test]
fn every_document_goes_into_a_folder_and_a_second_time_beside_the_first() {
    let (place, path) = Place::with_example();
    let folder = place.at("papiers");
    let first = place.json(&["documents", text(&path), "--all", "--out-dir", text(&folder)]);
    let count = first.as_array().unwrap().len();
    assert!(count > 10, "{first}");
    place.well(&["documents", text(&path), "--all", "--out-dir", text(&folder)]);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 2 * count);
}
