//! The rules of the house that a reader of the sources can check: each is an invariant of `ARCHITECTURE.md`, and each
//! failure names the file and the line.

mod shape;
mod sources;
mod walls;
mod wording;
