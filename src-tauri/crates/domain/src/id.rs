//! Identifiers: 16 bytes, a UUID. Rows that people make are version 7; rows that follow from an official code, and
//! links between two rows, are version 8 from a hash, so that the same fact has the same identifier everywhere.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// The identifier of a row: a UUID, kept as its 16 bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id([u8; 16]);

impl Id {
    /// An identifier from its 16 bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The 16 bytes, as stored.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// A fresh version 7 identifier from a time in milliseconds since 1970 and ten bytes that the caller drew.
    pub fn fresh(unix_ms: u64, random: [u8; 10]) -> Self {
        Self(*uuid::Builder::from_unix_timestamp_millis(unix_ms, &random).into_uuid().as_bytes())
    }

    /// The identifier of a shipped reference row (a commune, a funder), from its official code.
    pub fn official(table: &str, code: &str) -> Self {
        Self::hashed(&[b"official", table.as_bytes(), code.as_bytes()])
    }

    /// The identifier of a link row, from its table, both ends and its role: linking twice gives the same row.
    pub fn link(table: &str, one: Id, other: Id, role: &str) -> Self {
        Self::hashed(&[b"link", table.as_bytes(), &one.0, &other.0, role.as_bytes()])
    }

    /// The identifier of a row that a seeded maker (the example, the generator) makes under a name of its own.
    pub fn seeded(seed: &str, name: &str) -> Self {
        Self::hashed(&[b"seeded", seed.as_bytes(), name.as_bytes()])
    }

    fn hashed(parts: &[&[u8]]) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
            // A length before each part: ("ab", "c") and ("a", "bc") must differ.
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        let digest = hash.finalize();
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        Self(*Uuid::new_v8(bytes).as_bytes())
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Uuid::from_bytes(self.0).hyphenated().fmt(f)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The text is not a UUID.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("not an identifier: {0}")]
pub struct NotAnId(pub String);

impl FromStr for Id {
    type Err = NotAnId;
    fn from_str(text: &str) -> Result<Self, NotAnId> {
        Uuid::parse_str(text).map(|uuid| Self(*uuid.as_bytes())).map_err(|_| NotAnId(text.to_owned()))
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "ts")]
impl ts_rs::TS for Id {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;
    fn name(_: &ts_rs::Config) -> String {
        "string".into()
    }
    fn inline(_: &ts_rs::Config) -> String {
        "string".into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn linking_twice_gives_the_same_identifier_and_another_role_another() {
        let (a, b) = (Id::seeded("t", "a"), Id::seeded("t", "b"));
        assert_eq!(Id::link("action_partner", a, b, "relay"), Id::link("action_partner", a, b, "relay"));
        assert_ne!(Id::link("action_partner", a, b, "relay"), Id::link("action_partner", a, b, "funder"));
        assert_ne!(Id::link("action_partner", a, b, "relay"), Id::link("action_partner", b, a, "relay"));
    }

    #[test]
    fn an_identifier_reads_back_what_it_prints() {
        let id = Id::official("commune", "62767");
        assert_eq!(id.to_string().parse::<Id>(), Ok(id));
        assert_eq!(id.to_string().as_bytes()[14], b'8', "reference rows are version 8");
        assert_eq!(Id::fresh(1_700_000_000_000, [7; 10]).to_string().as_bytes()[14], b'7');
    }
}
