//! Files joined to rows: their bytes come back as they were, are kept once, and go only when nothing can bring them back.

mod support;

use app::attachment::{self, LARGEST};
use app::wire::{AttachmentAdd, AttachmentSave};
use app::{Desk, record, steps};
use domain::{Id, Noun};
use std::path::PathBuf;
use store::Op;
use tempfile::TempDir;

const BYTES: &[u8] = b"%PDF-1.7\n\0\xff rapport";

fn written(folder: &TempDir, name: &str, bytes: &[u8]) -> String {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

/// A desk with an action, and the identifier of the action.
fn with_action() -> (TempDir, Desk, Id) {
    let (folder, mut desk) = support::desk();
    let ids = support::two_of_each(&mut desk);
    for id in ids[&Noun::Attachment] {
        record::delete(&mut desk, Noun::Attachment, id).unwrap();
    }
    (folder, desk, ids[&Noun::Action][0])
}

fn join(desk: &mut Desk, action: Id, paths: Vec<String>) -> Vec<Id> {
    let changed = attachment::add(desk, &AttachmentAdd { field: "action".into(), owner: action, paths }).unwrap();
    changed.rows.iter().filter(|row| row.noun == "attachment").map(|row| row.id).collect()
}

#[test]
fn bytes_come_back_as_they_were_and_the_same_are_kept_once() {
    let (folder, mut desk, action) = with_action();
    let paths = vec![written(&folder, "Été.pdf", BYTES), written(&folder, "copie.pdf", BYTES), written(&folder, "autre.txt", b"")];
    let ids = join(&mut desk, action, paths);
    assert_eq!((ids.len(), desk.workspace.count_bytes().unwrap()), (3, 2));
    let rows = record::collection(&desk, Noun::Attachment, "action", action).unwrap();
    let row = rows.iter().find(|row| row.label == "Été.pdf").unwrap();
    assert_eq!(row.cells["size"].text, desk.words.size(BYTES.len() as u64));
    let opened = PathBuf::from(attachment::open(&desk, row.id).unwrap().path.unwrap());
    assert_eq!((opened.file_name().unwrap().to_str(), std::fs::read(&opened).unwrap()), (Some("Été.pdf"), BYTES.to_vec()));
    assert!(std::fs::metadata(&opened).unwrap().permissions().readonly());
    let to = folder.path().join("enregistré.pdf").display().to_string();
    attachment::save(&desk, &AttachmentSave { id: row.id, path: to.clone() }).unwrap();
    assert_eq!(std::fs::read(to).unwrap(), BYTES);
    steps::undo(&mut desk).unwrap();
    assert!(record::collection(&desk, Noun::Attachment, "action", action).unwrap().is_empty(), "one step joined them all");
}

#[test]
fn every_kind_of_row_that_may_have_a_file_takes_one() {
    let (folder, mut desk) = support::desk();
    let ids = support::two_of_each(&mut desk);
    let path = written(&folder, "a.txt", b"a");
    let mut taken = 0;
    for field in Noun::Attachment.fields() {
        if let Some(noun) = support::reference(field) {
            attachment::add(&mut desk, &AttachmentAdd { field: field.name.into(), owner: ids[&noun][1], paths: vec![path.clone()] }).unwrap();
            let rows = desk.workspace.load_naming::<domain::records::Attachment>(field.name, ids[&noun][1]).unwrap();
            assert!(rows.iter().any(|row| row.name == "a.txt"), "{}", field.name);
            taken += 1;
        }
    }
    assert_eq!(taken, 5);
    let refused = attachment::add(&mut desk, &AttachmentAdd { field: "name".into(), owner: ids[&Noun::Action][0], paths: vec![path] });
    assert_eq!(refused.unwrap_err().code, "no_field");
}

#[test]
fn a_file_that_is_too_large_is_refused_by_name_and_nothing_is_written() {
    let (folder, mut desk, action) = with_action();
    let small = written(&folder, "petit.txt", b"petit");
    let large = folder.path().join("film.mp4");
    std::fs::File::create(&large).unwrap().set_len(LARGEST + 1).unwrap();
    let before = (desk.workspace.fingerprint().unwrap(), desk.workspace.count_bytes().unwrap());
    let add = |desk: &mut Desk, path: String| {
        attachment::add(desk, &AttachmentAdd { field: "action".into(), owner: action, paths: vec![small.clone(), path] }).unwrap_err()
    };
    let fault = add(&mut desk, large.display().to_string());
    assert_eq!(fault.code, "attachment_too_large");
    let sentence = fault.sentence(&desk.words);
    assert!(sentence.contains("film.mp4") && sentence.contains(&desk.words.size(LARGEST)), "{sentence}");
    assert_eq!(add(&mut desk, folder.path().display().to_string()).code, "attachment_no_file");
    assert_eq!((desk.workspace.fingerprint().unwrap(), desk.workspace.count_bytes().unwrap()), before);
}

#[test]
fn bytes_stay_while_a_step_can_bring_them_back_and_go_with_the_last() {
    let (folder, mut desk, action) = with_action();
    let id = join(&mut desk, action, vec![written(&folder, "a.pdf", BYTES)])[0];
    assert_eq!(desk.workspace.sweep_bytes().unwrap(), 0, "a row names them");
    record::delete(&mut desk, Noun::Attachment, id).unwrap();
    assert_eq!(desk.workspace.sweep_bytes().unwrap(), 0, "its deletion can be taken back");
    steps::undo(&mut desk).unwrap();
    steps::undo(&mut desk).unwrap();
    assert_eq!(desk.workspace.sweep_bytes().unwrap(), 0, "its coming can be made again");
    steps::redo(&mut desk).unwrap();
    assert!(attachment::open(&desk, id).is_ok());
    steps::undo(&mut desk).unwrap();
    // Another change: what was taken back can no longer be made again.
    record::delete(&mut desk, Noun::Action, action).unwrap();
    assert_eq!(desk.workspace.sweep_bytes().unwrap(), 1);
    assert_eq!(desk.workspace.count_bytes().unwrap(), 0);
}

#[test]
fn opening_a_plan_removes_the_bytes_that_nothing_names() {
    let (folder, mut desk, action) = with_action();
    let path = desk.workspace.path().to_owned();
    join(&mut desk, action, vec![written(&folder, "a.pdf", BYTES)]);
    steps::undo(&mut desk).unwrap();
    record::delete(&mut desk, Noun::Action, action).unwrap();
    assert_eq!(desk.workspace.count_bytes().unwrap(), 1);
    drop(desk);
    let desk = Desk::open(&path, &support::laptop(&folder)).unwrap();
    assert_eq!(desk.workspace.count_bytes().unwrap(), 0);
}

#[test]
fn a_program_is_not_opened_and_can_be_saved() {
    let (folder, mut desk, action) = with_action();
    let id = join(&mut desk, action, vec![written(&folder, "facture.pdf.exe", b"MZ")])[0];
    assert_eq!(attachment::open(&desk, id).unwrap_err().code, "attachment_not_shown");
    let to = folder.path().join("copie.exe").display().to_string();
    attachment::save(&desk, &AttachmentSave { id, path: to.clone() }).unwrap();
    assert_eq!(std::fs::read(to).unwrap(), b"MZ");
}

#[test]
fn bytes_that_a_sealed_report_names_stay_and_its_change_can_be_made_again() {
    let (folder, mut desk) = support::desk();
    let ids = support::two_of_each(&mut desk);
    let joined = join(&mut desk, ids[&Noun::Action][0], vec![written(&folder, "a.pdf", BYTES)])[0];
    let digest = desk.workspace.row(Noun::Attachment, joined).unwrap().unwrap().value(Noun::Attachment, "digest").clone();
    steps::undo(&mut desk).unwrap();
    let report = ids[&Noun::SealedReport][0];
    desk.change(Op::Edit(Noun::SealedReport), |tx| Ok(tx.update(Noun::SealedReport, report, &[("pdf_digest", digest)])?)).unwrap();
    assert_eq!(desk.workspace.sweep_bytes().unwrap(), 0, "the report names them");
    steps::undo(&mut desk).unwrap();
    assert_eq!(desk.workspace.sweep_bytes().unwrap(), 0, "it may name them again");
    record::delete(&mut desk, Noun::Action, ids[&Noun::Action][1]).unwrap();
    assert_eq!(desk.workspace.sweep_bytes().unwrap(), 1);
}
