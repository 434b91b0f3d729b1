//! How a noun is declared: its struct, its table of fields and the reading of a row, from one list.

use crate::{Field, Id, Noun, Value};

/// A row of a noun, read from its values in the order of [`Record::FIELDS`].
pub trait Record: Sized {
    /// The noun.
    const NOUN: Noun;
    /// Its fields, in the order of the table's columns: the first [`Record::FIRST`] before `deleted_at`, the others after it.
    const FIELDS: &'static [Field];
    /// How many fields its table was made with. Later ones stand at its end: what was journalled before them says the same.
    const FIRST: usize;
    /// The row with this identifier and these values.
    fn from_values(id: Id, values: &[Value]) -> Result<Self, BadRow>;
}

/// A stored row that does not fit its noun: the file was changed by another program.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{noun} {id}: field {field} does not hold what it should")]
pub struct BadRow {
    /// The table.
    pub noun: &'static str,
    /// The row.
    pub id: Id,
    /// The field.
    pub field: &'static str,
}

/// Declares records. A field is `req` (never empty), `opt`, or `own` (the row it names owns this one). Fields that came to a
/// table after it was made stand in a second list, after `+`, each `opt`.
macro_rules! records {
    ($($(#[$doc:meta])* $name:ident { $($mode:ident $field:ident: $kind:ty,)+ } $(+ { $($later:tt)+ })?)+) => {$(
        $crate::record::records!(@one [$(#[$doc])*] $name { $($mode $field: $kind,)+ } { $($($later)+)? });
    )+};
    (@one [$(#[$doc:meta])*] $name:ident { $($first_mode:ident $first:ident: $first_kind:ty,)+ } { $(opt $later:ident: $later_kind:ty,)* }) => {
        $crate::record::records!(@record [$(#[$doc])*] $name [$($first),+] { $($first_mode $first: $first_kind,)+ $(opt $later: $later_kind,)* });
    };
    (@record [$(#[$doc:meta])*] $name:ident [$($first:ident),+] { $($mode:ident $field:ident: $kind:ty,)+ }) => {
        $(#[$doc])*
        #[allow(missing_docs, reason = "a field is its name, and its label is in the catalogue")]
        #[derive(Clone, Debug)]
        pub struct $name {
            pub id: $crate::Id,
            $(pub $field: $crate::record::records!(@type $mode $kind),)+
        }

        impl $crate::Record for $name {
            const NOUN: $crate::Noun = $crate::Noun::$name;
            const FIELDS: &'static [$crate::Field] = &[$(
                $crate::Field {
                    name: $crate::record::column(stringify!($field)),
                    kind: <$kind as $crate::field::FieldType>::KIND,
                    required: $crate::record::records!(@required $mode),
                    owner: $crate::record::records!(@owner $mode),
                },
            )+];
            const FIRST: usize = [$(stringify!($first)),+].len();
            fn from_values(id: $crate::Id, values: &[$crate::Value]) -> Result<Self, $crate::record::BadRow> {
                let mut values = values.iter();
                $(let $field = {
                    let value = values.next().unwrap_or(&$crate::Value::Null);
                    let bad = || $crate::record::BadRow {
                        noun: $crate::Noun::$name.table(), id, field: $crate::record::column(stringify!($field)),
                    };
                    $crate::record::records!(@read $mode $kind, value, bad)
                };)+
                Ok(Self { id, $($field),+ })
            }
        }
    };
    (@type opt $kind:ty) => { Option<<$kind as $crate::field::FieldType>::Out> };
    (@type $mode:ident $kind:ty) => { <$kind as $crate::field::FieldType>::Out };
    (@required opt) => { false };
    (@required $mode:ident) => { true };
    (@owner own) => { true };
    (@owner $mode:ident) => { false };
    (@read opt $kind:ty, $value:ident, $bad:ident) => {
        match $value {
            $crate::Value::Null => None,
            value => Some(<$kind as $crate::field::FieldType>::read(value).ok_or_else($bad)?),
        }
    };
    (@read $mode:ident $kind:ty, $value:ident, $bad:ident) => {
        <$kind as $crate::field::FieldType>::read($value).ok_or_else($bad)?
    };
}
pub(crate) use records;

/// The column of a struct's field: raw identifiers lose their `r#`.
pub const fn column(field: &'static str) -> &'static str {
    match field.as_bytes() {
        [b'r', b'#', ..] => field.split_at(2).1,
        _ => field,
    }
}
