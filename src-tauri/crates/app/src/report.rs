//! Progress reports: what they say is read once; the engine then works beside the desk, which stays free.

mod begin;
mod charts;
mod checklist;
mod compare;
mod document;
mod job;
mod lines;
mod page;
mod propose;
mod seal;
mod sealed;
mod show;
mod snapshot;
mod start;

pub use begin::{begin, preview};
pub(crate) use charts::by_axis;
pub use charts::{axis_bars, status_donut};
pub use document::{Written, keep, write, write_document};
pub(crate) use document::{make_document, open_to_readers};
pub use job::{End, Jobs};
pub use lines::lines;
pub use page::page;
pub use propose::propose;
pub use seal::{free_to_go, open_to_changes, seal, unseal};
pub use sealed::{difference, remake, save};
pub use show::{keep_shown, sealed_bytes, show, shown};
pub use snapshot::{Asked, midday, snapshot};
pub(crate) use snapshot::{reached, trajectories};
pub use start::{Request, parse, start};
