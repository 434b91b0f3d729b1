//! Closed lists of values. The file stores the code (`in_progress`), never the French label: labels are the catalogue's.

/// One closed list: its name in the catalogue and its codes, in the order in which people read them.
#[derive(Debug, PartialEq, Eq)]
pub struct CodeList {
    /// The prefix of its labels in the catalogue: `status` gives `status-in_progress`.
    pub name: &'static str,
    /// Its codes, in reading order.
    pub codes: &'static [&'static str],
}

/// An enum whose variants are stored as codes.
pub trait Code: Copy + Eq + 'static {
    /// The list that this enum is.
    const LIST: &'static CodeList;
    /// Every variant, in reading order.
    const ALL: &'static [Self];
    /// The stored code.
    fn code(self) -> &'static str;
    /// The variant of a stored code.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|variant| variant.code() == code)
    }
}

/// Declares an enum, its codes and its list at once, so that none of the three can drift.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $list:literal { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? })+) => {
        $(
            $(#[$doc])*
            #[allow(missing_docs, reason = "a variant is its code, and its label is in the catalogue")]
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub enum $name { $($(#[$vdoc])* $variant),+ }

            impl $crate::code::Code for $name {
                const LIST: &'static $crate::code::CodeList =
                    &$crate::code::CodeList { name: $list, codes: &[$($code),+] };
                const ALL: &'static [Self] = &[$($name::$variant),+];
                fn code(self) -> &'static str {
                    match self { $($name::$variant => $code),+ }
                }
            }

            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_str($crate::code::Code::code(*self))
                }
            }

            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let code = String::deserialize(deserializer)?;
                    <$name as $crate::code::Code>::from_code(&code)
                        .ok_or_else(|| serde::de::Error::custom(format!(concat!("unknown ", $list, ": {}"), code)))
                }
            }

            #[cfg(feature = "ts")]
            impl ts_rs::TS for $name {
                type WithoutGenerics = Self;
                type OptionInnerType = Self;
                fn name(_: &ts_rs::Config) -> String { Self::union() }
                fn inline(_: &ts_rs::Config) -> String { Self::union() }
            }

            #[cfg(feature = "ts")]
            impl $name {
                fn union() -> String {
                    [$($code),+].map(|code| format!("\"{code}\"")).join(" | ")
                }
            }
        )+

        /// Every closed list, for the catalogue's completeness test and the generated TypeScript.
        pub const LISTS: &[&$crate::code::CodeList] = &[$(<$name as $crate::code::Code>::LIST),+];
    };
}
pub(crate) use codes;
