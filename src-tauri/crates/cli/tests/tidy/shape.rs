//! The shape of the sources: a first sentence each, no long file, nothing left for later, nothing of one machine.

use super::sources::{Piece, code, pieces, read, root, tracked};

#[test]
fn every_rust_file_opens_with_what_lives_in_it() {
    let found: Vec<String> = tracked(&[".rs"]).into_iter().filter(|name| !read(name).starts_with("//!")).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_source_is_longer_than_400_lines() {
    let ours = |name: &String| !name.ends_with("backend/generated.ts");
    let found: Vec<String> = tracked(&[".rs", ".ts", ".svelte"])
        .into_iter()
        .filter(ours)
        .map(|name| (read(&name).lines().count(), name))
        .filter(|(lines, _)| *lines > 400)
        .map(|(lines, name)| format!("{name}: {lines}"))
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn nothing_is_left_for_later() {
    let marks = ["TODO", "FIXME", "XXX"];
    let macros = ["unimplemented!", "todo!", "#[ignore", "dbg!"];
    let mut found = Vec::new();
    for name in tracked(&[".rs"]).into_iter().filter(|name| !name.ends_with("tests/tidy/shape.rs")) {
        let source = read(&name);
        for (line, piece) in pieces(&source) {
            if let Piece::Comment(text) = piece {
                found.extend(
                    marks
                        .iter()
                        .filter(|mark| text.split(|c: char| !c.is_alphanumeric()).any(|word| word == **mark))
                        .map(|mark| format!("{name}:{line}: {mark}")),
                );
            }
        }
        // The tests at the end of a file are looked at too.
        let all = source.replace("\n#[cfg(test)]\nmod ", "\nmod ");
        found.extend(macros.iter().filter(|one| code(&all).contains(**one)).map(|one| format!("{name}: {one}")));
    }
    for name in tracked(&[".ts", ".svelte", ".sql", ".ftl", ".css", ".toml"]) {
        let source = read(&name);
        found.extend(["TODO", "FIXME", ".skip(", ".only("].iter().filter(|mark| source.contains(**mark)).map(|mark| format!("{name}: {mark}")));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn nothing_names_the_machine_that_it_was_written_on() {
    // In two halves: this file is a tracked file as well.
    let places = [["/", "work/"].concat(), ["/", "root/"].concat(), ["/tmp/", "target"].concat()];
    let hosts = [["registry", ".npmjs"].concat(), ["artifact", "ory"].concat(), ["\"resol", "ved\""].concat()];
    let mut found = Vec::new();
    for name in tracked(&[""]).into_iter().filter(|name| !root().join(name).is_symlink() && root().join(name).is_file()) {
        let bytes = std::fs::read(root().join(&name)).unwrap();
        if bytes.contains(&0) {
            continue;
        }
        let text = String::from_utf8_lossy(&bytes);
        for (number, line) in text.lines().enumerate() {
            // An address or a path in the repository may hold the same letters further on.
            let is_place = |place: &String| {
                line.match_indices(place.as_str())
                    .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '}' | '*')))
            };
            if places.iter().any(is_place) || hosts.iter().any(|host| line.contains(host.as_str())) {
                found.push(format!("{name}:{}: {}", number + 1, line.trim().chars().take(120).collect::<String>()));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn parts_of_charts_have_the_same_colours_on_paper_and_on_screen() {
    let hexes = |text: &str| -> Vec<String> {
        let digits: Vec<&str> = text.split("0x").skip(1).filter_map(|rest| rest.get(..2)).collect();
        digits.chunks(3).map(|rgb| rgb.concat()).collect()
    };
    let palette = read("src-tauri/crates/report/src/chart/palette.rs");
    let parts = palette.split("const PARTS").nth(1).and_then(|rest| rest.split("];").next()).unwrap();
    let tokens = read("ui/src/styles/tokens.css");
    let own: Vec<String> = (0..).map_while(|part| tokens.split(&format!("--part-{part}: #")).nth(1)?.get(..6).map(str::to_owned)).collect();
    assert!(own.len() > 10 && own == hexes(parts), "{own:?} beside {:?}", hexes(parts));
}
