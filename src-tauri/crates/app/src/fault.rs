//! What goes wrong, for the wire: a code and its params. Words come at the edge.

use crate::wire::Fault;
use domain::field::Refusal;
use std::collections::BTreeMap;
use store::Error;

impl Fault {
    /// A fault with a code alone.
    pub fn new(code: &str) -> Self {
        Self { code: code.to_owned(), params: BTreeMap::new(), field: None }
    }

    /// The fault with one more param.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }

    /// The fault at a field.
    #[must_use]
    pub fn at(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    /// The fault as a sentence.
    pub fn sentence(&self, words: &words::Words) -> String {
        let mut args: Vec<(&str, words::Arg)> = self.params.iter().map(|(name, value)| (name.as_str(), words::Arg::from(value.as_str()))).collect();
        let shape = self.params.get("shape").map(|shape| words.text(&format!("shape-{shape}")));
        if let Some(shape) = shape {
            args.retain(|(name, _)| *name != "shape");
            args.push(("shape", shape.into()));
        }
        words.text_with(&format!("error-{}", self.code), &args)
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        let fault = Self::new(error.code());
        match error {
            Error::Missing(path) | Error::Exists(path) | Error::Foreign(path) | Error::InUse(path) => fault.with("path", path.display()),
            Error::Damaged { path, detail } => fault.with("path", path.display()).with("detail", detail),
            Error::Newer { path, found, known } => fault.with("path", path.display()).with("found", found).with("known", known),
            Error::Shared { path, place } => fault.with("path", path.display()).with("place", place),
            Error::NoRow { noun, id } | Error::ChangedSince { noun, id } => fault.with("noun", noun.table()).with("id", id),
            Error::NoField { noun, field } => fault.with("noun", noun.table()).with("name", field),
            Error::Refused { field, refusal, .. } => refused(fault, &refusal).at(field),
            Error::Dangling { field, .. } | Error::Circle { field, .. } => fault.at(field),
            Error::Io(error) => fault.with("detail", error),
            Error::Sql(error) => fault.with("detail", error),
            Error::ReadOnly | Error::DiskFull | Error::NotEmpty | Error::NothingToUndo | Error::Interrupted => fault,
        }
    }
}

fn refused(fault: Fault, refusal: &Refusal) -> Fault {
    match refusal {
        Refusal::Required | Refusal::SeveralLines => fault,
        Refusal::TooLong { max } => fault.with("max", max),
        Refusal::OutOfRange { low, high } => fault.with("low", low).with("high", high),
        Refusal::UnknownCode { list } => fault.with("list", list),
        Refusal::Shape { shape } => fault.with("shape", shape),
    }
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull => Self::new("disk_full"),
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => Self::new("read_only"),
            _ => Self::new("io").with("detail", error),
        }
    }
}

/// No plan is open.
pub(crate) fn nothing_open() -> Fault {
    Fault::new("nothing_open")
}
