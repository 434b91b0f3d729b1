//! From a programme to the next: the review of its actions, what is carried over, and what became of it.

mod carry;
mod carry_contract;
mod compare;
mod decide;
mod renew;
mod review;

pub use compare::compare;
pub use decide::decide;
pub use renew::{preview, renew};
pub use review::review;
