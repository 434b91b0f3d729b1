//! The progress report of a contract: a snapshot of the plan in, the document of its sections out.

mod snapshot;
pub use snapshot::*;

/// The sign of a status.
pub fn sign(status: domain::codes::Status) -> crate::chart::Sign {
    use crate::chart::Sign;
    use domain::codes::Status;
    match status {
        Status::Upcoming => Sign::Upcoming,
        Status::InProgress => Sign::InProgress,
        Status::Done => Sign::Done,
        Status::Paused => Sign::Paused,
        Status::Abandoned => Sign::Abandoned,
        Status::Blocked => Sign::Blocked,
        Status::Late => Sign::Late,
        Status::ToDiscuss => Sign::ToDiscuss,
    }
}

/// The document of a snapshot.
pub fn document(_snapshot: &Snapshot, _words: &words::Words) -> crate::content::Document {
    unimplemented!("sections")
}
