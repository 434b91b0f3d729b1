//! Pictures joined to a report and to its actions: what is printed of them, in which order, what stays out, what a seal keeps.

mod support;

use ::report::progress::{Snapshot, document};
use app::report::{self, Asked};
use app::wire::{AttachmentAdd, SealSave};
use app::{Desk, attachment, record};
use domain::records::{Action, Attachment, ProgressReport};
use domain::{Id, Noun};
use std::ops::ControlFlow;
use tempfile::TempDir;
use words::Words;

const PNG: &[u8] = include_bytes!("../../../../assets/icons/32x32.png");
const SVG: &[u8] = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20" fill="#0f4a50"/></svg>"##;

fn example() -> (TempDir, Desk, ProgressReport, Id) {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::example::make(&folder.path().join("x.ensemblier"), &support::laptop(&folder)).unwrap();
    let draft = desk.workspace.load::<ProgressReport>().unwrap().into_iter().next().unwrap();
    let action = desk.workspace.load::<Action>().unwrap().into_iter().find(|one| one.number.as_deref() == Some("2.2.1")).unwrap().id;
    (folder, desk, draft, action)
}

/// Joins files to a row; answers them, in the order in which they were joined.
fn join(folder: &TempDir, desk: &mut Desk, (field, owner): (&str, Id), files: &[(&str, &[u8])]) -> Vec<Attachment> {
    let paths = files.iter().map(|(name, bytes)| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.display().to_string()
    });
    attachment::add(desk, &AttachmentAdd { field: field.into(), owner, paths: paths.collect() }).unwrap();
    let mut joined = desk.workspace.load_naming::<Attachment>(field, owner).unwrap();
    joined.sort_by_key(|one| one.id);
    joined
}

fn taken(desk: &Desk, draft: &ProgressReport) -> Snapshot {
    let asked =
        Asked { contract: draft.contract, draft: Some(draft.id), kind: draft.kind, from: draft.starts_on, to: draft.ends_on, as_of: draft.ends_on };
    report::snapshot(desk, &asked).unwrap()
}

fn structure(snapshot: &Snapshot) -> String {
    ::report::pdf(&document(snapshot, &Words::french()), &mut |_| ControlFlow::Continue(())).unwrap().structure
}

#[test]
fn what_is_joined_to_a_report_and_to_an_action_is_printed_with_its_words() {
    let (folder, mut desk, draft, action) = example();
    let before = structure(&taken(&desk, &draft));
    join(&folder, &mut desk, ("progress_report", draft.id), &[("Pays.SVG", SVG), ("Agence.png", PNG)]);
    let page = report::page(&desk, draft.id).unwrap();
    let logos = page.collections.iter().find(|one| one.noun == "attachment").unwrap();
    assert_eq!(logos.rows.len(), 2, "the page of the report shows them");
    let photos = join(&folder, &mut desk, ("action", action), &[("haie.png", PNG), ("convention.pdf", b"%PDF-")]);
    record::edit(&mut desk, Noun::Attachment, photos[0].id, &[("comment".to_owned(), "La haie plantée en mars".into())].into()).unwrap();
    let snapshot = taken(&desk, &draft);
    assert_eq!(snapshot.logos.iter().map(|one| one.caption.as_str()).collect::<Vec<_>>(), ["Pays", "Agence"]);
    let after = structure(&snapshot);
    let figures = |text: &str| text.lines().filter(|line| line.contains("Figure")).count();
    assert_eq!(figures(&after), figures(&before) + 3);
    for alt in ["Logo : Pays", "Logo : Agence", "La haie plantée en mars"] {
        let tight = |text: &str| text.replace("\\u{a0}", "").replace("\\u{202f}", "").split_whitespace().collect::<String>();
        assert!(
            after.lines().any(|line| line.contains("Figure") && tight(line).contains(&tight(alt))),
            "{alt}: {:?}",
            after.lines().filter(|line| line.contains("Figure")).take(4).collect::<Vec<_>>()
        );
    }
}

#[test]
fn a_sealed_report_keeps_its_pictures_when_they_are_deleted() {
    let (folder, mut desk, draft, action) = example();
    join(&folder, &mut desk, ("progress_report", draft.id), &[("logo.png", PNG)]);
    let photo = join(&folder, &mut desk, ("action", action), &[("photo.png", PNG)])[0].id;
    let id = report::seal(&mut desk, draft.id).unwrap().id;
    let save = |desk: &Desk, name: &str| {
        let path = folder.path().join(name);
        report::save(desk, &SealSave { id, path: path.display().to_string() }).unwrap();
        std::fs::read(path).unwrap()
    };
    let sealed = save(&desk, "avant.pdf");
    record::delete(&mut desk, Noun::Attachment, photo).unwrap();
    record::delete(&mut desk, Noun::Action, action).unwrap();
    assert!(report::remake(&desk, id).unwrap().same);
    assert!(save(&desk, "apres.pdf") == sealed);
    let path = folder.path().join("autre.png");
    std::fs::write(&path, PNG).unwrap();
    let late = AttachmentAdd { field: "progress_report".into(), owner: draft.id, paths: vec![path.display().to_string()] };
    assert_eq!(attachment::add(&mut desk, &late).unwrap_err().code, "report_sealed");
    let logo = desk.workspace.load_naming::<Attachment>("progress_report", draft.id).unwrap()[0].id;
    assert_eq!(record::delete(&mut desk, Noun::Attachment, logo).unwrap_err().code, "report_sealed");
}

#[test]
fn a_snapshot_holds_its_pictures_and_those_of_before_are_still_read() {
    let (folder, mut desk, draft, action) = example();
    let old = serde_json::to_string(&taken(&desk, &draft)).unwrap();
    assert!(!old.contains("\"photos\"") && !old.contains("\"logos\""), "what earlier versions kept had neither");
    assert!(serde_json::from_str::<Snapshot>(&old).unwrap().logos.is_empty());
    join(&folder, &mut desk, ("action", action), &[("photo.png", PNG)]);
    let snapshot = taken(&desk, &draft);
    let said = serde_json::to_string(&snapshot).unwrap();
    assert!(said.len() - old.len() < PNG.len() * 3 / 2 + 100, "bytes are kept as text, not as numbers");
    let photos = |snapshot: Snapshot| snapshot.actions.into_iter().flat_map(|action| action.photos).collect::<Vec<_>>();
    assert_eq!(photos(serde_json::from_str(&said).unwrap()), photos(snapshot));
    assert!(serde_json::from_str::<Snapshot>(&said.replacen("\"bytes\":\"", "\"bytes\":\"é", 1)).is_err(), "a damaged snapshot is refused");
}

#[test]
fn an_action_prints_its_first_four_and_what_cannot_be_printed_is_named() {
    let (folder, mut desk, draft, action) = example();
    let large = vec![0; 25_000_001];
    let files: Vec<(String, &[u8])> = (1..=6).map(|place| (format!("{place}.jpeg"), PNG)).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    join(&folder, &mut desk, ("action", action), &[("grande.png", &large), ("portable.heic", b"heic"), ("note.txt", b"note")]);
    join(&folder, &mut desk, ("action", action), &files);
    join(&folder, &mut desk, ("progress_report", draft.id), &[("charte.pdf", b"%PDF-")]);
    let snapshot = taken(&desk, &draft);
    let shown = snapshot.actions.iter().find(|one| one.id == action).unwrap();
    assert_eq!(shown.photos.iter().map(|one| one.caption.as_str()).collect::<Vec<_>>(), ["1", "2", "3", "4"]);
    let check = report::page(&desk, draft.id).unwrap().check;
    let named = |section: &str, code: &str| -> Vec<String> {
        let part = check.parts.iter().find(|part| part.section == section).unwrap();
        let item = part.items.iter().find(|item| item.code == code).unwrap();
        item.places.iter().map(|place| place.label.clone()).collect()
    };
    let mut photos = named("actions", "photo");
    photos.sort();
    assert_eq!(photos, ["grande.png", "portable.heic"]);
    assert_eq!(named("actions", "photo_more"), ["5.jpeg", "6.jpeg"]);
    assert_eq!(named("identity", "logo"), ["charte.pdf"]);
}
