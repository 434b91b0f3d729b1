//! Progress reports: what they say is read once; the engine then works beside the desk, which stays free.

mod charts;
mod document;
mod job;
mod snapshot;
mod start;

pub use charts::{axis_bars, status_donut};
pub use document::{Written, keep, write, write_document};
pub use job::{End, Jobs};
pub use snapshot::{Asked, midday, snapshot};
pub use start::{Request, parse, start};
