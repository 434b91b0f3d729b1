//! Every noun with its fields, by aggregate. This is the plan's model: the file's tables, the sheet's fields, history,
//! undo and the wire follow from it. New fields go at the end of their noun; a field that shipped never leaves.

mod action;
mod contract;
mod governance;
mod indicator;
mod inventory;
mod money;
mod partner;
mod plan;
mod report;
mod territory;

pub use action::*;
pub use contract::*;
pub use governance::*;
pub use indicator::*;
pub use inventory::*;
pub use money::*;
pub use partner::*;
pub use plan::*;
pub use report::*;
pub use territory::*;
