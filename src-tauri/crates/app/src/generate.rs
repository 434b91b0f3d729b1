//! A synthetic plan, for benches and tests: the same seed gives the same content. Every table has rows and every
//! field is filled somewhere; sizes are skewed as in real plans, where a few actions have most of the lines.

mod fill;
mod lexicon;
mod size;

use crate::desk::Desk;
use crate::laptop::Laptop;
use crate::record::link_id;
use crate::wire::Fault;
use domain::{Id, Kind, Noun, Value, rank};
use fill::Filler;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use std::collections::{HashMap, HashSet};
use std::path::Path;
use store::{Op, Tx};

/// Writes a synthetic plan of `actions` actions to a new file. `heard` is told how many rows there are.
pub fn make(path: &Path, laptop: &Laptop, actions: u32, seed: u64, heard: &mut dyn FnMut(u64)) -> Result<Desk, Fault> {
    let mut desk = Desk::create(path, laptop)?;
    desk.change(Op::Generate, |tx| {
        let mut generator = Generator::new(seed);
        for noun in Noun::ALL {
            for number in 0..size::rows(*noun, actions) {
                generator.row(tx, *noun, number, actions)?;
                if generator.made.is_multiple_of(1_000) {
                    heard(generator.made);
                }
            }
        }
        heard(generator.made);
        Ok(())
    })?;
    Ok(desk)
}

/// Rows are as old as their place: identifiers follow one another, as those of a plan that people fill do.
const FIRST_MS: u64 = 1_577_836_800_000;

struct Generator {
    filler: Filler,
    ids: HashMap<Noun, Vec<Id>>,
    seen: HashSet<Id>,
    ranks: HashMap<Noun, String>,
    made: u64,
}

impl Generator {
    fn new(seed: u64) -> Self {
        let filler = Filler { rng: ChaCha8Rng::seed_from_u64(seed) };
        Self { filler, ids: HashMap::new(), seen: HashSet::new(), ranks: HashMap::new(), made: 0 }
    }

    fn row(&mut self, tx: &Tx<'_>, noun: Noun, number: u32, actions: u32) -> Result<(), Fault> {
        let fields = noun.fields();
        let mut values = Vec::with_capacity(fields.len());
        for field in fields {
            // The first row of each table fills every field that it can.
            let full = number == 0 || field.required || self.filler.chance(size::filled(field));
            values.push(match field.kind {
                Kind::Ref(other) => self.reference(noun, field.name, other, number, full, actions),
                _ if full => self.filler.value(noun, field, number),
                _ => Value::Null,
            });
        }
        if let Some(place) = noun.place("rank") {
            let rank = rank::between(self.ranks.get(&noun).map(String::as_str), None);
            values[place] = rank.clone().into();
            // Ranks restart from time to time: they order siblings, not the whole table.
            if rank.len() < 12 {
                self.ranks.insert(noun, rank)
            } else {
                self.ranks.remove(&noun)
            };
        }
        let id = link_id(noun, &values).unwrap_or_else(|| Id::fresh(FIRST_MS + self.made, self.filler.bytes()));
        if !self.seen.insert(id) {
            return Ok(());
        }
        tx.insert(noun, id, &values)?;
        self.ids.entry(noun).or_default().push(id);
        self.made += 1;
        Ok(())
    }

    /// A row that the field can name. A row never names one of its own table that came after it, so there are no
    /// circles; actions take few sub-actions.
    fn reference(&mut self, noun: Noun, field: &str, other: Noun, number: u32, full: bool, actions: u32) -> Value {
        let own = noun == other;
        if !full || (own && number == 0) {
            // The very first row has no elder of its own table: the second one names it.
            return if own && number == 1 { self.first(other) } else { Value::Null };
        }
        let ids = self.ids.get(&other).map_or(&[][..], Vec::as_slice);
        if ids.is_empty() {
            return Value::Null;
        }
        let place = match (noun, field) {
            // Owned rows go to few owners for the most part: squares of even draws.
            (_, "action" | "from_action") if size::is_skewed(noun) => self.filler.skewed(ids.len()),
            (Noun::Action, "plan") => usize::from(number >= actions.div_ceil(2)) % ids.len(),
            _ => self.filler.below(ids.len()),
        };
        Value::Id(ids[place])
    }

    fn first(&self, noun: Noun) -> Value {
        self.ids.get(&noun).and_then(|ids| ids.first()).map_or(Value::Null, |id| Value::Id(*id))
    }
}
