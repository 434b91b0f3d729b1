//! Instalments: what a funder is asked for, and when it came in.

mod receive;
mod request;

pub use receive::receive;
pub use request::request;
