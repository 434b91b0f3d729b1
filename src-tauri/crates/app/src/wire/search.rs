//! The shapes of what is found by its words.

use super::RowArg;
use domain::Id;
use serde::{Deserialize, Serialize};

shapes! {
    /// Words to look for, and how many rows of a noun at most.
    SearchArg { text: String, each: u32, }
    /// The rows of a noun that have the words; `more`: others have them too.
    SearchGroup { noun: String, hits: Vec<SearchHit>, more: bool, }
    /// A row that has the words. `field` and `excerpt` tell where, when its label does not; `within` is what the row stands in,
    /// from the nearest to the farthest, and `context` how the last of these is called.
    SearchHit { id: Id, label: Vec<Piece>, field: Option<String>, excerpt: Vec<Piece>, within: Vec<RowArg>, context: String, }
    /// A piece of a text, and whether it is what was looked for.
    Piece { text: String, hit: bool, }
}
