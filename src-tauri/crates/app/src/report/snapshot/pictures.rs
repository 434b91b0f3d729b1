//! The pictures that a report shows: logos joined to its draft, photographs joined to its actions. Invariant: what a report
//! takes has bounds, in pictures and in bytes; what stays out of it is known, and why.

use crate::desk::Desk;
use crate::wire::Fault;
use domain::Id;
use domain::records::{Attachment, ProgressReport};
use report::progress::{PictureFacts, Snapshot};
use std::collections::HashSet;
use std::path::Path;

/// The photographs that an action prints: the first ones that were joined.
const PHOTOS: usize = 4;
/// The logos that a cover has room for.
const LOGOS: usize = 6;
/// The largest picture that is taken, in bytes.
const LARGEST: i64 = 25_000_000;
/// The most that the pictures of a report weigh together, in bytes: its snapshot is kept in the plan.
const ALL: i64 = 200_000_000;

/// What the engine reads, and pictures that it does not.
const READ: &[&str] = &["png", "jpg", "jpeg", "svg"];
const UNREAD: &[&str] = &["heic", "heif", "webp", "avif", "gif", "tif", "tiff", "bmp"];

/// The files of a report, told apart. None is read yet.
#[derive(Default)]
pub struct Sorted {
    logos: Vec<Attachment>,
    /// By action, in the order of the report.
    photos: Vec<(Id, Vec<Attachment>)>,
    /// What people may expect to see in it and will not.
    pub left_out: Vec<Attachment>,
    /// What comes after the first ones.
    pub too_many: Vec<Attachment>,
}

/// Tells apart the files joined to a draft and to the actions of a report.
pub fn sort(desk: &Desk, draft: Option<Id>, actions: impl Iterator<Item = Id>) -> Result<Sorted, Fault> {
    let mut joined = desk.workspace.load::<Attachment>()?;
    // Made one after another, their identifiers are in the order of time.
    joined.sort_by_key(|one| one.id);
    let mut sorted = Sorted::default();
    let mut room = ALL;
    let own: Vec<Attachment> = joined.iter().filter(|one| draft.is_some() && one.progress_report == draft).cloned().collect();
    // What is joined to a report is a logo: another file is a mistake.
    let (read, other) = own.into_iter().partition(|one| ends(one, READ));
    sorted.left_out.extend::<Vec<Attachment>>(other);
    sorted.logos = sorted.take(read, LOGOS, &mut room);
    let pictured: HashSet<Id> = joined.iter().filter_map(|one| one.action).collect();
    for action in actions.filter(|id| pictured.contains(id)) {
        let own = joined.iter().filter(|one| one.action == Some(action));
        let (read, other): (Vec<_>, Vec<_>) = own.filter(|one| ends(one, READ) || ends(one, UNREAD)).cloned().partition(|one| ends(one, READ));
        sorted.left_out.extend(other);
        let photos = sorted.take(read, PHOTOS, &mut room);
        sorted.photos.push((action, photos));
    }
    Ok(sorted)
}

/// Reads the bytes of what a snapshot shows.
pub(super) fn take(desk: &Desk, draft: Option<&ProgressReport>, snapshot: &mut Snapshot) -> Result<(), Fault> {
    let sorted = sort(desk, draft.map(|draft| draft.id), snapshot.actions.iter().map(|action| action.id))?;
    snapshot.logos = facts(desk, &sorted.logos)?;
    for (action, photos) in &sorted.photos {
        if let Some(action) = snapshot.actions.iter_mut().find(|one| one.id == *action) {
            action.photos = facts(desk, photos)?;
        }
    }
    Ok(())
}

impl Sorted {
    /// The first ones, as many as asked for and as there is room for.
    fn take(&mut self, read: Vec<Attachment>, most: usize, room: &mut i64) -> Vec<Attachment> {
        let mut taken = Vec::new();
        for one in read {
            if one.size > LARGEST || one.size > *room {
                self.left_out.push(one);
            } else if taken.len() < most {
                *room -= one.size;
                taken.push(one);
            } else {
                self.too_many.push(one);
            }
        }
        taken
    }
}

fn ends(file: &Attachment, known: &[&str]) -> bool {
    let end = Path::new(&file.name).extension().and_then(|end| end.to_str()).unwrap_or_default();
    known.iter().any(|one| one.eq_ignore_ascii_case(end))
}

fn facts(desk: &Desk, files: &[Attachment]) -> Result<Vec<PictureFacts>, Fault> {
    let fact = |file: &Attachment| {
        let bytes = desk.workspace.bytes(&file.digest)?.ok_or_else(|| Fault::new("attachment_lost").with("name", &file.name))?;
        let said = file.comment.as_deref().map(str::trim).filter(|comment| !comment.is_empty());
        let stem = || Path::new(&file.name).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(PictureFacts { caption: said.map_or_else(stem, str::to_owned), bytes: bytes.into() })
    };
    files.iter().map(fact).collect()
}
