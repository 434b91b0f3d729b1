//! The catalogue: Fluent files, embedded, one bundle a language. A key that is missing prints itself, never nothing.

use crate::format::grouped;
use domain::code::{Code, CodeList};
use domain::finding::{Finding, Param, Source};
use domain::{Cents, Day, Noun, Rate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::langid;

macro_rules! files {
    ($($file:literal),+ $(,)?) => {
        const FRENCH: &[(&str, &str)] = &[$(($file, include_str!(concat!("../../../../assets/words/fr/", $file)))),+];
        const ENGLISH: &[(&str, &str)] = &[$(($file, include_str!(concat!("../../../../assets/words/en/", $file)))),+];
    };
}

files!("cli.ftl", "codes.ftl", "fields.ftl", "findings.ftl", "messages.ftl", "ops.ftl", "report.ftl", "statement.ftl", "ui.ftl");

/// A language of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// The first catalogue.
    French,
    /// The second.
    English,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::French, Self::English];

    fn files(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::French => FRENCH,
            Self::English => ENGLISH,
        }
    }

    /// The tag of the language, as papers and pages declare it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::French => "fr-FR",
            Self::English => "en-GB",
        }
    }
}

/// Something that a text has a place for.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A text, put as it is.
    Text(String),
    /// A count: the text's plural follows it.
    Count(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// The texts and formats of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of a language.
    pub fn new(language: Language) -> Self {
        let locale = match language {
            Language::French => langid!("fr-FR"),
            Language::English => langid!("en-GB"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolation marks are for mixed directions on screens; on paper and in terminals they are noise.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::French => |value, _| count_in(Language::French, value),
            Language::English => |value, _| count_in(Language::English, value),
        }));
        for (_, source) in language.files() {
            // A file with a broken message keeps its other messages; the catalogue's test finds the broken one.
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The French words.
    pub fn french() -> Self {
        Self::new(Language::French)
    }

    /// The language.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Whether the catalogue has a text under this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// The text of a key.
    pub fn text(&self, key: &str) -> String {
        self.text_with(key, &[])
    }

    /// The text of a key, its places filled.
    pub fn text_with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut fluent = FluentArgs::new();
        for (name, arg) in args {
            fluent.set(
                (*name).to_owned(),
                match arg {
                    Arg::Text(text) => FluentValue::from(text.clone()),
                    Arg::Count(count) => FluentValue::from(*count),
                },
            );
        }
        // A missing argument leaves its name in the text, which the catalogue's test forbids for our own keys.
        self.bundle.format_pattern(pattern, Some(&fluent), &mut Vec::new()).into_owned()
    }

    /// The label of a code.
    pub fn code<C: Code>(&self, code: C) -> String {
        self.code_of(C::LIST, code.code())
    }

    /// The label of a code of a list.
    pub fn code_of(&self, list: &CodeList, code: &str) -> String {
        self.text(&format!("{}-{code}", list.name))
    }

    /// The label of a field of a noun: its own, or the one that nouns share.
    pub fn field(&self, noun: Noun, field: &str) -> String {
        let own = format!("field-{}-{field}", noun.table());
        if self.has(&own) { self.text(&own) } else { self.text(&format!("field-{field}")) }
    }

    /// The name of a noun, for one row.
    pub fn noun(&self, noun: Noun) -> String {
        self.text(&format!("noun-{}", noun.table()))
    }

    /// The sentence of a finding.
    pub fn finding(&self, finding: &Finding) -> String {
        let args: Vec<(&str, Arg)> = finding.params.iter().map(|(name, param)| (*name, self.param(param))).collect();
        self.text_with(&format!("finding-{}", finding.code), &args)
    }

    /// Where the rule of a finding comes from: an article, a clause.
    pub fn source(&self, source: Source) -> String {
        self.text(&format!("source-{}", source.code()))
    }

    /// The sentence of a finding, with where its rule comes from.
    pub fn finding_in_full(&self, finding: &Finding) -> String {
        let sentence = self.finding(finding);
        match finding.source {
            Some(source) => self.text_with("finding-and-source", &[("sentence", sentence.into()), ("source", self.source(source).into())]),
            None => sentence,
        }
    }

    pub(crate) fn param(&self, param: &Param) -> Arg {
        match param {
            Param::Text(text) => Arg::Text(text.clone()),
            Param::Count(count) => Arg::Count(*count),
            Param::Money(cents) => Arg::Text(self.money(*cents)),
            Param::Share(rate) => Arg::Text(self.rate(*rate)),
            Param::Date(day) => Arg::Text(self.day(*day)),
        }
    }

    /// An amount for people, see [`Words::money`].
    pub fn maybe_money(&self, cents: Option<Cents>) -> String {
        cents.map(|cents| self.money(cents)).unwrap_or_default()
    }

    /// A day for people, or nothing.
    pub fn maybe_day(&self, day: Option<Day>) -> String {
        day.map(|day| self.day(day)).unwrap_or_default()
    }

    /// A share for people, or nothing.
    pub fn maybe_rate(&self, rate: Option<Rate>) -> String {
        rate.map(|rate| self.rate(rate)).unwrap_or_default()
    }
}

/// A count in a sentence reads as a count in a table.
fn count_in(language: Language, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    // Counts alone are given to sentences, and all are far below 2^53.
    Some(grouped(language, number.value as i64))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::outlook::Deadline;
    use std::collections::BTreeMap;

    fn keys(language: Language) -> BTreeMap<String, Vec<String>> {
        let mut keys = BTreeMap::new();
        for (file, source) in language.files() {
            let (resource, errors) = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) => (resource, Vec::new()),
                Err((resource, errors)) => (resource, errors),
            };
            assert!(errors.is_empty(), "{file} ({language:?}): {errors:?}");
            for line in resource.source().lines() {
                if let Some((key, _)) = line.split_once(" =").filter(|(key, _)| key.starts_with(|c: char| c.is_ascii_alphabetic())) {
                    assert!(keys.insert(key.to_owned(), places(source, key)).is_none(), "{file}: {key} stands twice");
                }
            }
        }
        keys
    }

    fn places(source: &str, key: &str) -> Vec<String> {
        let start = source.find(&format!("\n{key} =")).map_or(0, |at| at + 1);
        let text: String =
            source[start..].lines().enumerate().take_while(|(line, text)| *line == 0 || text.starts_with([' ', '}'])).map(|(_, text)| text).collect();
        let mut places: Vec<String> =
            text.split('$').skip(1).map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect()).collect();
        places.sort();
        places.dedup();
        places
    }

    #[test]
    fn both_catalogues_have_the_same_keys_with_the_same_places() {
        let (french, english) = (keys(Language::French), keys(Language::English));
        let difference: Vec<&String> =
            french.keys().filter(|key| !english.contains_key(*key)).chain(english.keys().filter(|key| !french.contains_key(*key))).collect();
        assert!(difference.is_empty(), "in one catalogue alone: {difference:?}");
        for (key, places) in &french {
            assert_eq!(places, &english[key], "places of {key}");
        }
    }

    #[test]
    fn a_count_in_a_sentence_has_its_thousands_apart_and_its_plural() {
        let said = |language: Language, count: i64| {
            let mut words = Words::new(language);
            words.bundle.add_resource_overriding(
                FluentResource::try_new("t = { $n ->\n [one] { $n } action\n *[other] { $n } actions\n }\n".to_owned()).unwrap(),
            );
            words.text_with("t", &[("n", count.into())])
        };
        assert_eq!(said(Language::French, 1), "1 action");
        assert_eq!(said(Language::French, 12_345), "12\u{202f}345 actions");
        assert_eq!(said(Language::English, 12_345), "12,345 actions");
    }

    #[test]
    fn every_noun_field_and_code_has_a_label() {
        for language in Language::ALL {
            let words = Words::new(language);
            let mut missing = Vec::new();
            for noun in Noun::ALL {
                if !words.has(&format!("noun-{}", noun.table())) {
                    missing.push(format!("noun-{}", noun.table()));
                }
                for field in noun.fields() {
                    if words.field(*noun, field.name) == format!("field-{}", field.name) {
                        missing.push(format!("field-{}-{}", noun.table(), field.name));
                    }
                }
            }
            for list in domain::codes::LISTS {
                missing.extend(list.codes.iter().map(|code| format!("{}-{code}", list.name)).filter(|key| !words.has(key)));
            }
            missing.extend(Source::ALL.iter().map(|source| format!("source-{}", source.code())).filter(|key| !words.has(key)));
            missing.extend(Deadline::ALL.iter().map(|deadline| format!("loss-{}", deadline.code())).filter(|key| !words.has(key)));
            assert!(missing.is_empty(), "{language:?}: {missing:#?}");
        }
    }
}
