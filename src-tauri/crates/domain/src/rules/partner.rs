//! Rules on organisations.

use crate::finding::{Finding, Param, Severity};
use crate::{Id, Noun, siren as number};

/// A SIREN whose check digit is wrong is most often a typing error.
pub fn siren(noun: Noun, id: Id, name: &str, field: &'static str, siren: Option<&str>) -> Option<Finding> {
    siren.filter(|siren| !number::is_valid(siren)).map(|siren| {
        Finding::new("siren_invalid", Severity::Warning, noun, id, Some(field))
            .with("name", Param::Text(name.to_owned()))
            .with("siren", Param::Text(siren.to_owned()))
    })
}
