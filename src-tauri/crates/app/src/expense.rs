//! Expenses: the ledger in memory, lists of it, the page of one, its parts, and invoices from spreadsheets.

mod allocate;
mod books;
mod held;
mod import;
mod order;
mod page;
mod preview;
mod query;
mod reading;
mod room;

pub use allocate::{allocate, preview as preview_allocation};
pub use books::Books;
pub use held::Ledger;
pub use import::import;
pub use page::page;
pub use preview::preview;
pub use query::{query, rows};
