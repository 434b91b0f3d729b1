//! What a field may hold. A [`Kind`] says the shape, the bounds and how a stored value is checked; a [`FieldType`] is
//! the same said in Rust's types, so that a record's struct and its table of fields are one declaration.

use crate::code::{Code, CodeList};
use crate::{Cents, Day, Id, Noun, Rate, Record, Value, money, rank, siren};
use std::marker::PhantomData;

/// The shape and bounds of a field.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// One line of text, at most `max` characters.
    Line {
        /// The longest text, in characters.
        max: usize,
    },
    /// Text of several lines, at most [`LONGEST_PROSE`] characters.
    Prose,
    /// One code of a closed list.
    Code(&'static CodeList),
    /// Several codes of a closed list, stored as a JSON array in reading order.
    Codes(&'static CodeList),
    /// Free labels, stored as a JSON array.
    Tags,
    /// An ISO day.
    Day,
    /// A year, 1900 to 2200.
    Year,
    /// Euro cents (hundredths of an FTE on a budget line whose unit is `etp`).
    Cents,
    /// A share, in basis points, 0 to 10,000.
    Rate,
    /// A whole percent, 0 to 100.
    Percent,
    /// A measured quantity; its unit is in the catalogue, under the field's name.
    Quantity,
    /// A whole number from zero.
    Count,
    /// Yes or no.
    Flag,
    /// The identifier of another row.
    Ref(Noun),
    /// A SIREN.
    Siren,
    /// An e-mail address.
    Email,
    /// A web address, `http` or `https`.
    Web,
    /// Order among siblings, see [`crate::rank`].
    Rank,
    /// A SHA-256, in hexadecimal.
    Digest,
}

/// One field of a noun.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    /// Its name: the column, and the key of its label in the catalogue.
    pub name: &'static str,
    /// What it may hold.
    pub kind: Kind,
    /// A row cannot be without it.
    pub required: bool,
    /// The row belongs to the row that this field names, and is deleted with it.
    pub owner: bool,
}

/// The longest prose, in characters: a hundred pages.
pub const LONGEST_PROSE: usize = 200_000;

/// Why a value is refused at its field.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// The field cannot be empty.
    #[error("required")]
    Required,
    /// The text is longer than the field takes.
    #[error("longer than {max} characters")]
    TooLong {
        /// The longest text, in characters.
        max: usize,
    },
    /// A one-line field was given several lines.
    #[error("several lines")]
    SeveralLines,
    /// The number is outside its bounds.
    #[error("outside {low} to {high}")]
    OutOfRange {
        /// The smallest value, in the field's unit.
        low: i64,
        /// The largest value, in the field's unit.
        high: i64,
    },
    /// The code is not of the list.
    #[error("not of the list {list}")]
    UnknownCode {
        /// The list's name.
        list: &'static str,
    },
    /// The value has not the field's shape: letters in an amount, an impossible day.
    #[error("not a {shape}")]
    Shape {
        /// What was expected.
        shape: &'static str,
    },
}

impl Kind {
    /// The name of the shape, for messages and for the wire.
    pub const fn shape(self) -> &'static str {
        match self {
            Self::Line { .. } => "line",
            Self::Prose => "prose",
            Self::Code(_) => "code",
            Self::Codes(_) => "codes",
            Self::Tags => "tags",
            Self::Day => "day",
            Self::Year => "year",
            Self::Cents => "cents",
            Self::Rate => "rate",
            Self::Percent => "percent",
            Self::Quantity => "quantity",
            Self::Count => "count",
            Self::Flag => "flag",
            Self::Ref(_) => "ref",
            Self::Siren => "siren",
            Self::Email => "email",
            Self::Web => "web",
            Self::Rank => "rank",
            Self::Digest => "digest",
        }
    }

    /// Whether a stored value, not null, is one of this kind.
    pub fn check(self, value: &Value) -> Result<(), Refusal> {
        let shape = Refusal::Shape { shape: self.shape() };
        match (self, value) {
            (Self::Line { max }, Value::Text(text)) => line(text, max),
            (Self::Prose, Value::Text(text)) => length(text, LONGEST_PROSE),
            (Self::Code(list), Value::Text(code)) => one_of(list, code),
            (Self::Codes(list), Value::Text(json)) => {
                let codes = string_list(json).ok_or(shape)?;
                codes.iter().try_for_each(|code| one_of(list, code))
            }
            (Self::Tags, Value::Text(json)) => {
                let tags = string_list(json).ok_or(shape)?;
                tags.iter().try_for_each(|tag| line(tag, 100))
            }
            (Self::Day, Value::Text(text)) => {
                stored_day(text).filter(|day| (1900..=2200).contains(&chrono::Datelike::year(day))).map(drop).ok_or(shape)
            }
            (Self::Year, Value::Int(int)) => range(*int, 1900, 2200),
            (Self::Cents, Value::Int(int)) => range(*int, -money::LARGEST_AMOUNT.0, money::LARGEST_AMOUNT.0),
            (Self::Rate, Value::Int(int)) => range(*int, 0, Rate::WHOLE.0),
            (Self::Percent, Value::Int(int)) => range(*int, 0, 100),
            (Self::Count, Value::Int(int)) => range(*int, 0, 1 << 52),
            (Self::Flag, Value::Int(int)) => range(*int, 0, 1),
            (Self::Quantity, Value::Real(real)) => {
                if real.is_finite() && real.abs() <= 1e15 {
                    Ok(())
                } else {
                    Err(shape)
                }
            }
            (Self::Ref(_), Value::Id(_)) => Ok(()),
            // A wrong check digit is a finding, not a refusal: letterheads are sometimes wrong, and the person may not know.
            (Self::Siren, Value::Text(text)) => {
                if siren::tidy(text).len() == 9 && text.bytes().all(|byte| byte.is_ascii_digit()) {
                    Ok(())
                } else {
                    Err(shape)
                }
            }
            (Self::Email, Value::Text(text)) => {
                line(text, 254)?;
                let (user, host) = text.split_once('@').unwrap_or(("", ""));
                let ok = !user.is_empty() && host.contains('.') && !host.ends_with('.') && !text.contains(char::is_whitespace);
                if ok { Ok(()) } else { Err(shape) }
            }
            (Self::Web, Value::Text(text)) => {
                line(text, 2_000)?;
                if text.starts_with("https://") || text.starts_with("http://") { Ok(()) } else { Err(shape) }
            }
            // Below a rank that ends in zero there is no place: the next move would find none.
            (Self::Rank, Value::Text(text)) => {
                if rank::is_rank(text) {
                    length(text, 400)
                } else {
                    Err(shape)
                }
            }
            (Self::Digest, Value::Text(text)) => {
                if text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                    Ok(())
                } else {
                    Err(shape)
                }
            }
            _ => Err(shape),
        }
    }
}

impl Field {
    /// Whether the field may hold `value`.
    pub fn check(&self, value: &Value) -> Result<(), Refusal> {
        let blank = match value {
            Value::Null => true,
            Value::Text(text) => text.trim().is_empty(),
            _ => false,
        };
        match (blank, value) {
            (true, _) if self.required => Err(Refusal::Required),
            (_, Value::Null) => Ok(()),
            // A blank text is nothing to read, yet it is no code, no day and no amount either.
            _ => self.kind.check(value),
        }
    }
}

fn length(text: &str, max: usize) -> Result<(), Refusal> {
    if text.chars().count() > max { Err(Refusal::TooLong { max }) } else { Ok(()) }
}

fn line(text: &str, max: usize) -> Result<(), Refusal> {
    if text.contains(['\n', '\r']) { Err(Refusal::SeveralLines) } else { length(text, max) }
}

fn range(int: i64, low: i64, high: i64) -> Result<(), Refusal> {
    if (low..=high).contains(&int) { Ok(()) } else { Err(Refusal::OutOfRange { low, high }) }
}

fn one_of(list: &'static CodeList, code: &str) -> Result<(), Refusal> {
    if list.codes.contains(&code) { Ok(()) } else { Err(Refusal::UnknownCode { list: list.name }) }
}

/// The day of a text as files hold it, `2017-12-31`. No other form is one: « 2017-1-2 » would not sort. Read letter by letter, as lists read
/// hundreds of thousands.
pub fn stored_day(text: &str) -> Option<Day> {
    let bytes: &[u8; 10] = text.as_bytes().try_into().ok()?;
    let number = |from: usize, to: usize| {
        bytes[from..to].iter().try_fold(0_u32, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0')))
    };
    if bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    Day::from_ymd_opt(i32::try_from(number(0, 4)?).ok()?, number(5, 7)?, number(8, 10)?)
}

/// The texts of a JSON array of strings; nothing when it is not one.
pub fn string_list(json: &str) -> Option<Vec<String>> {
    serde_json::from_str(json).ok()
}

/// The JSON array of some texts, as stored.
pub fn string_list_json<S: AsRef<str>>(texts: &[S]) -> String {
    serde_json::Value::from_iter(texts.iter().map(AsRef::as_ref)).to_string()
}

/// A kind of field as a Rust type: `Line<300>` is read as a `String`, `To<Plan>` as an [`Id`].
pub trait FieldType {
    /// What reading it gives.
    type Out;
    /// The same as a value.
    const KIND: Kind;
    /// The value read, when it is of this kind.
    fn read(value: &Value) -> Option<Self::Out>;
}

macro_rules! field_types {
    ($($(#[$doc:meta])* $name:ident -> $out:ty = $kind:expr, $read:expr;)+) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name;
        impl FieldType for $name {
            type Out = $out;
            const KIND: Kind = $kind;
            fn read(value: &Value) -> Option<$out> {
                let read: fn(&Value) -> Option<$out> = $read;
                read(value)
            }
        }
    )+};
}

field_types! {
    /// See [`Kind::Prose`].
    Prose -> String = Kind::Prose, |value| value.as_text().map(str::to_owned);
    /// See [`Kind::Tags`].
    Tags -> Vec<String> = Kind::Tags, |value| value.as_text().and_then(string_list);
    /// See [`Kind::Day`].
    Date -> Day = Kind::Day, |value| value.as_text().and_then(stored_day);
    /// See [`Kind::Year`].
    Year -> i32 = Kind::Year, |value| value.as_int().and_then(|int| i32::try_from(int).ok());
    /// See [`Kind::Cents`].
    Money -> Cents = Kind::Cents, |value| value.as_int().map(Cents);
    /// See [`Kind::Rate`].
    Share -> Rate = Kind::Rate, |value| value.as_int().map(Rate);
    /// See [`Kind::Percent`].
    Percent -> i64 = Kind::Percent, Value::as_int;
    /// See [`Kind::Quantity`].
    Number -> f64 = Kind::Quantity, |value| match value { Value::Real(real) => Some(*real), Value::Int(int) => Some(*int as f64), _ => None };
    /// See [`Kind::Count`].
    Count -> i64 = Kind::Count, Value::as_int;
    /// See [`Kind::Flag`].
    Flag -> bool = Kind::Flag, |value| value.as_int().map(|int| int != 0);
    /// See [`Kind::Siren`].
    Siren -> String = Kind::Siren, |value| value.as_text().map(str::to_owned);
    /// See [`Kind::Email`].
    Email -> String = Kind::Email, |value| value.as_text().map(str::to_owned);
    /// See [`Kind::Web`].
    Web -> String = Kind::Web, |value| value.as_text().map(str::to_owned);
    /// See [`Kind::Rank`].
    Rank -> String = Kind::Rank, |value| value.as_text().map(str::to_owned);
    /// See [`Kind::Digest`].
    Digest -> String = Kind::Digest, |value| value.as_text().map(str::to_owned);
}

/// See [`Kind::Line`].
#[derive(Debug)]
pub struct Line<const MAX: usize>;
impl<const MAX: usize> FieldType for Line<MAX> {
    type Out = String;
    const KIND: Kind = Kind::Line { max: MAX };
    fn read(value: &Value) -> Option<String> {
        value.as_text().map(str::to_owned)
    }
}

/// See [`Kind::Code`].
#[derive(Debug)]
pub struct One<C>(PhantomData<C>);
impl<C: Code> FieldType for One<C> {
    type Out = C;
    const KIND: Kind = Kind::Code(C::LIST);
    fn read(value: &Value) -> Option<C> {
        value.as_text().and_then(C::from_code)
    }
}

/// See [`Kind::Codes`].
#[derive(Debug)]
pub struct Many<C>(PhantomData<C>);
impl<C: Code> FieldType for Many<C> {
    type Out = Vec<C>;
    const KIND: Kind = Kind::Codes(C::LIST);
    fn read(value: &Value) -> Option<Vec<C>> {
        value.as_text().and_then(string_list)?.iter().map(|code| C::from_code(code)).collect()
    }
}

/// See [`Kind::Ref`].
#[derive(Debug)]
pub struct To<R>(PhantomData<R>);
impl<R: Record> FieldType for To<R> {
    type Out = Id;
    const KIND: Kind = Kind::Ref(R::NOUN);
    fn read(value: &Value) -> Option<Id> {
        value.as_id()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_list_reads_back_what_it_writes(texts in prop::collection::vec(any::<String>(), 0..6)) {
            prop_assert_eq!(string_list(&string_list_json(&texts)), Some(texts));
        }
    }

    #[test]
    fn a_title_of_301_characters_and_an_impossible_day_are_refused() {
        let title = Kind::Line { max: 300 };
        assert_eq!(title.check(&Value::from("é".repeat(300))), Ok(()));
        assert_eq!(title.check(&Value::from("é".repeat(301))), Err(Refusal::TooLong { max: 300 }));
        assert!(Kind::Day.check(&Value::from("2017-02-29")).is_err());
        assert!(Kind::Day.check(&Value::from("2017-1-2")).is_err());
        assert!(Kind::Day.check(&Value::from("2016-02-29")).is_ok());
    }
}
