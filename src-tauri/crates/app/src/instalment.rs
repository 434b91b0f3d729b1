//! Instalments: what a funder pays, and when it came in.

mod receive;

pub use receive::receive;
