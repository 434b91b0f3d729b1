//! Objects without a stream, as bytes since they were made: a structure tree has a hundred thousand of them.

use super::object::object;
use super::pack::deflate;
use crate::error::Error;
use lopdf::{Object, ObjectId};
use std::ops::Range;

/// Objects in one object stream.
const CHUNK: usize = 1000;

/// Objects that wait for their object streams.
#[derive(Default)]
pub struct Plain {
    bytes: Vec<u8>,
    /// The number of each, and where it ends.
    members: Vec<(u32, usize)>,
}

impl Plain {
    /// Takes an object in.
    pub fn push(&mut self, id: ObjectId, value: &Object) {
        object(&mut self.bytes, value);
        self.bytes.push(b'\n');
        self.members.push((id.0, self.bytes.len()));
    }

    /// The members of each object stream.
    pub fn chunks(&self) -> Vec<Range<usize>> {
        (0..self.members.len()).step_by(CHUNK).map(|from| from..self.members.len().min(from + CHUNK)).collect()
    }

    /// The numbers of some members.
    pub fn numbers(&self, members: Range<usize>) -> impl Iterator<Item = u32> {
        self.members[members].iter().map(|(id, _)| *id)
    }

    /// An object stream of some members: their numbers and places, then they. Answers where they start.
    pub fn packed(&self, members: Range<usize>) -> Result<(usize, Vec<u8>), Error> {
        let from = members.start.checked_sub(1).map_or(0, |before| self.members[before].1);
        let end = self.members[members.clone()].last().map_or(from, |(_, end)| *end);
        let (mut head, mut at) = (Vec::new(), from);
        for (id, end) in &self.members[members] {
            head.extend(format!("{id} {} ", at - from).as_bytes());
            at = *end;
        }
        let first = head.len();
        head.extend(&self.bytes[from..end]);
        Ok((first, deflate(&head)?))
    }
}
