//! The use cases, one verb a file. The window, the browser tests and the command line call the same functions.
//!
//! Invariant: the clock, the random source and the laptop's settings are read here and nowhere below.

pub mod action;
pub mod alert;
pub mod attachment;
pub mod axis;
pub mod budget;
pub mod cell;
pub mod check;
pub mod climate;
pub mod clock;
pub mod contract;
pub mod desk;
pub mod example;
pub mod expense;
pub mod export;
pub mod factor;
pub mod farm;
pub mod fault;
pub mod file;
mod file_name;
pub mod funding;
pub mod generate;
pub mod governance;
pub mod history;
pub mod import;
pub mod indicator;
pub mod instalment;
pub mod inventory;
pub mod label;
pub mod laptop;
mod names;
pub mod overview;
pub mod pack;
pub mod paper;
pub mod partner;
mod pasted;
pub mod pcaet;
pub mod reading;
pub mod record;
pub mod register;
pub mod renewal;
pub mod report;
mod rest;
pub mod returned;
pub mod score;
pub mod search;
#[cfg(feature = "serve")]
pub mod serve;
pub mod statement;
pub mod steps;
pub mod table;
pub mod territory;
pub mod trajectory;
pub mod view;
pub mod vulnerability;
pub mod waiver;
pub mod wire;
pub mod work;

pub use desk::{App, Desk};
pub use wire::Fault;
