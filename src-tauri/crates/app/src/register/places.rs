//! Places in an order: a list that is cheap to share, and to change by one place. It is cut in chunks; a copy shares
//! them all, and a change copies the one that it falls in.
//!
//! Invariants: no chunk is empty, none is longer than `MOST`; the order is the caller's, who compares places.

use std::cmp::Ordering;
use std::sync::Arc;

/// A chunk is moved about in a microsecond, and 300,000 places are some 600 of them.
const MOST: usize = 1_024;

/// Sorted places.
#[derive(Clone, Default)]
pub(super) struct Places {
    chunks: Vec<Arc<Vec<u32>>>,
    len: usize,
}

impl From<Vec<u32>> for Places {
    fn from(places: Vec<u32>) -> Self {
        Self { len: places.len(), chunks: places.chunks(MOST / 2).map(|chunk| Arc::new(chunk.to_vec())).collect() }
    }
}

impl Places {
    pub fn len(&self) -> usize {
        self.len
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = u32> {
        self.chunks.iter().flat_map(|chunk| chunk.iter().copied())
    }

    /// The places from one on.
    pub fn iter_from(&self, mut at: usize) -> impl Iterator<Item = u32> {
        let mut chunk = 0;
        while let Some(own) = self.chunks.get(chunk).filter(|own| own.len() <= at) {
            at -= own.len();
            chunk += 1;
        }
        self.chunks[chunk..].iter().flat_map(|chunk| chunk.iter().copied()).skip(at)
    }

    /// Puts a place where `compare` says: it tells how another place stands to this one.
    pub fn insert(&mut self, place: u32, compare: impl Fn(u32) -> Ordering) {
        let Some((chunk, Err(at))) = self.search(compare) else {
            if self.chunks.is_empty() {
                self.chunks.push(Arc::new(vec![place]));
                self.len = 1;
            }
            return;
        };
        let own = Arc::make_mut(&mut self.chunks[chunk]);
        own.insert(at, place);
        if own.len() > MOST {
            let rest = own.split_off(MOST / 2);
            self.chunks.insert(chunk + 1, Arc::new(rest));
        }
        self.len += 1;
    }

    /// Puts in many places, sorted as they are to stand: each is looked for from the last one on. `compare` tells how a place that is there stands to
    /// one that comes.
    pub fn insert_all(&mut self, places: &[u32], compare: impl Fn(u32, u32) -> Ordering) {
        if self.chunks.is_empty() {
            *self = Self::from(places.to_vec());
            return;
        }
        let (mut chunk, mut rest) = (0, places);
        while let Some(first) = rest.first() {
            let after = first_after(&self.chunks[chunk..], |own| compare(own[0], *first) != Ordering::Greater);
            chunk += after.saturating_sub(1);
            let next = self.chunks.get(chunk + 1).map(|own| own[0]);
            let (here, later) =
                rest.split_at(next.map_or(rest.len(), |next| rest.partition_point(|place| compare(next, *place) == Ordering::Greater)));
            let merged = merged(&self.chunks[chunk], here, &compare);
            self.len += merged.len() - self.chunks[chunk].len();
            if merged.len() > MOST {
                let pieces: Vec<Arc<Vec<u32>>> = merged.chunks(MOST / 2).map(|piece| Arc::new(piece.to_vec())).collect();
                let count = pieces.len();
                self.chunks.splice(chunk..=chunk, pieces);
                chunk += count - 1;
            } else {
                self.chunks[chunk] = Arc::new(merged);
            }
            rest = later;
        }
    }

    /// Takes out the place that `compare` calls equal, if it is there.
    pub fn remove(&mut self, compare: impl Fn(u32) -> Ordering) {
        let Some((chunk, Ok(at))) = self.search(compare) else { return };
        let own = Arc::make_mut(&mut self.chunks[chunk]);
        own.remove(at);
        if own.is_empty() {
            self.chunks.remove(chunk);
        }
        self.len -= 1;
    }

    /// Takes out many places at once, wherever they stand, in one walk: nothing is compared.
    pub fn remove_all(&mut self, places: &[u32]) {
        let words = places.iter().max().map_or(0, |most| *most as usize / 64 + 1);
        let mut marked = vec![0_u64; words];
        places.iter().for_each(|place| marked[*place as usize / 64] |= 1 << (place % 64));
        let stays = |place: &u32| marked.get(*place as usize / 64).is_none_or(|word| (word >> (place % 64)) & 1 == 0);
        for chunk in &mut self.chunks {
            // The first that goes, then a new chunk without it: one walk, and nothing is copied twice.
            let Some(first) = chunk.iter().position(|place| !stays(place)) else { continue };
            let mut fewer = Vec::with_capacity(chunk.len() - 1);
            fewer.extend_from_slice(&chunk[..first]);
            fewer.extend(chunk[first + 1..].iter().copied().filter(stays));
            self.len -= chunk.len() - fewer.len();
            *chunk = Arc::new(fewer);
        }
        self.chunks.retain(|chunk| !chunk.is_empty());
    }

    /// The chunk, and where in it the place stands or would stand; nothing when there is no chunk.
    fn search(&self, compare: impl Fn(u32) -> Ordering) -> Option<(usize, Result<usize, usize>)> {
        let after = self.chunks.partition_point(|chunk| compare(chunk[0]) != Ordering::Greater);
        let chunk = after.saturating_sub(1);
        let own = self.chunks.get(chunk)?;
        Some((chunk, own.binary_search_by(|other| compare(*other))))
    }
}

/// A chunk with sorted places among its own. One that is there already stays as it is.
fn merged(own: &[u32], places: &[u32], compare: impl Fn(u32, u32) -> Ordering) -> Vec<u32> {
    let mut merged = Vec::with_capacity(own.len() + places.len());
    let mut rest = own;
    for place in places {
        let (before, after) = rest.split_at(first_after(rest, |other| compare(*other, *place) == Ordering::Less));
        merged.extend_from_slice(before);
        rest = after;
        if rest.first().is_none_or(|other| compare(*other, *place) != Ordering::Equal) {
            merged.push(*place);
        }
    }
    merged.extend_from_slice(rest);
    merged
}

/// As `partition_point`, for one that is near the beginning.
fn first_after<T>(items: &[T], before: impl Fn(&T) -> bool) -> usize {
    let mut step = 1;
    while items.get(step - 1).is_some_and(&before) {
        step *= 2;
    }
    let from = step / 2;
    from + items[from..items.len().min(step - 1)].partition_point(before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_sorted_list_that_it_stands_for() {
        let mut model: Vec<u32> = (0..5_000).map(|n| n * 2).collect();
        let mut places = Places::from(model.clone());
        let shared = places.clone();
        for turn in 0..20_000_u32 {
            let place = turn.wrapping_mul(2_654_435_761) % 12_000;
            match model.binary_search(&place) {
                Ok(at) => {
                    model.remove(at);
                    places.remove(|other| other.cmp(&place));
                }
                Err(at) => {
                    model.insert(at, place);
                    places.insert(place, |other| other.cmp(&place));
                }
            }
        }
        assert!(places.iter().eq(model.iter().copied()) && places.len() == model.len());
        assert!(places.iter().rev().eq(model.iter().rev().copied()));
        for at in [0, 1, 511, 512, 513, model.len() - 1, model.len(), model.len() + 9] {
            assert!(places.iter_from(at).eq(model.iter().copied().skip(at)), "{at}");
        }
        assert!(shared.iter().eq((0..5_000).map(|n| n * 2)), "a copy is not changed with it");
        let mut fewer = places.clone();
        let out: Vec<u32> = model.iter().copied().filter(|place| place % 3 == 0 || *place < 3_000).chain([99_999]).collect();
        fewer.remove_all(&out);
        let rest: Vec<u32> = model.iter().copied().filter(|place| !out.contains(place)).collect();
        assert!(fewer.iter().eq(rest.iter().copied()) && fewer.len() == rest.len());
        assert!(places.iter().eq(model.iter().copied()), "a copy is not changed with it");
        // Put in again, with some that are there and some past the end.
        let mut again: Vec<u32> = out.iter().copied().chain(rest.iter().copied().step_by(97)).chain(100_000..103_000).collect();
        again.sort_unstable();
        fewer.insert_all(&again, |one, other| one.cmp(&other));
        let all: Vec<u32> = model.iter().copied().chain([99_999]).chain(100_000..103_000).collect();
        assert!(fewer.iter().eq(all.iter().copied()) && fewer.len() == all.len());
        assert!(fewer.chunks.iter().all(|chunk| (1..=MOST).contains(&chunk.len())));
        let mut none = Places::default();
        none.insert_all(&all, |one, other| one.cmp(&other));
        assert!(none.iter().eq(all) && none.len() == fewer.len());
        for place in model {
            places.remove(|other| other.cmp(&place));
        }
        assert_eq!((places.len(), places.iter().next()), (0, None));
        places.insert(7, |other| other.cmp(&7));
        assert!(places.iter().eq([7]));
    }
}
