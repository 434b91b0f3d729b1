//! The command line as people and scripts meet it: the built program, its answers, its exit codes.

mod exports;
mod generate;
mod imports;
mod papers;
mod plans;
mod refusals;
mod reports;
mod returned;
mod statements;
mod support;
