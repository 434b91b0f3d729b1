//! A value for a field, drawn from its kind.

use super::lexicon::WORDS;
use domain::field::string_list_json;
use domain::{Day, Field, Kind, Noun, Value};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::Rng;

/// Draws values. The same seed draws the same.
pub(super) struct Filler {
    pub rng: ChaCha8Rng,
}

impl Filler {
    /// A number below `bound`.
    pub fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound.max(1)).unwrap_or(1);
        usize::try_from(self.rng.next_u64() % bound).unwrap_or(0)
    }

    /// A number below `bound`, small ones far more often.
    pub fn skewed(&mut self, bound: usize) -> usize {
        let even = self.share();
        (((even * even) * bound as f64) as usize).min(bound.saturating_sub(1))
    }

    /// Whether something of this probability happens.
    pub fn chance(&mut self, probability: f64) -> bool {
        self.share() < probability
    }

    /// The random part of an identifier.
    pub fn bytes(&mut self) -> [u8; 10] {
        let mut bytes = [0; 10];
        self.rng.fill_bytes(&mut bytes);
        bytes
    }

    fn share(&mut self) -> f64 {
        (self.rng.next_u64() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A value for a field that is not a reference.
    pub fn value(&mut self, noun: Noun, field: &Field, number: u32) -> Value {
        match field.kind {
            Kind::Line { max } => Value::Text(self.line(noun, field.name, number, max)),
            Kind::Prose => Value::Text(self.prose()),
            Kind::Code(list) => Value::Text(list.codes[self.below(list.codes.len())].to_owned()),
            Kind::Codes(list) => {
                let few: Vec<&str> = list.codes.iter().copied().filter(|_| self.chance(0.3)).collect();
                if few.is_empty() { Value::Text(string_list_json(&list.codes[..1])) } else { Value::Text(string_list_json(&few)) }
            }
            Kind::Tags => {
                let count = 1 + self.below(4);
                let tags: Vec<String> = (0..count).map(|_| self.word().to_owned()).collect();
                Value::Text(string_list_json(&tags))
            }
            Kind::Day => Value::from(self.day(noun, field.name)),
            Kind::Year => Value::Int(2010 + self.small(15)),
            Kind::Cents => Value::Int(self.amount(noun, field.name)),
            Kind::Rate => Value::Int(self.small(101) * 100),
            Kind::Percent => Value::Int(self.small(101)),
            Kind::Quantity => Value::Real(self.small(1_000_000) as f64 / 100.0),
            Kind::Count => Value::Int(self.small(5_000)),
            Kind::Flag => Value::Int(self.small(2)),
            Kind::Siren => Value::Text(self.siren()),
            Kind::Email => Value::Text(format!("contact{number}@exemple.fr")),
            Kind::Web => Value::Text(format!("https://exemple.fr/{number}")),
            Kind::Digest => Value::Text((0..64).map(|_| char::from(b"0123456789abcdef"[self.below(16)])).collect()),
            Kind::Rank | Kind::Ref(_) => Value::Null,
        }
    }

    fn line(&mut self, noun: Noun, field: &str, number: u32, max: usize) -> String {
        match (noun, field) {
            (Noun::Commune, "insee_code") => format!("{:05}", 62_000 + number),
            (_, "postal_codes") => format!("{:05}", 62_000 + self.small(900)),
            (Noun::Contract, "number") => format!("CT-{}", number + 1),
            (Noun::Action, "number") => format!("{}.{}.{}", 1 + number % 5, 1 + number / 5 % 8, 1 + number / 40),
            (_, "number" | "code" | "mandate" | "version" | "acronym") => {
                format!("{}-{}", self.word().chars().take(3).collect::<String>().to_uppercase(), number + 1)
            }
            (_, "phone") => format!("03 21 {:02} {:02} {:02}", self.small(100), self.small(100), self.small(100)),
            _ => {
                // A few titles are as long as they may be.
                let words = if self.chance(0.02) { 40 } else { 3 + self.below(9) };
                let text = self.sentence(words);
                text.chars().take(max).collect::<String>().trim_end().to_owned()
            }
        }
    }

    fn prose(&mut self) -> String {
        let sentences = 1 + self.skewed(14);
        let mut text = String::new();
        for number in 0..sentences {
            if number > 0 {
                text.push_str(if self.chance(0.15) { "\n\n" } else { " " });
            }
            let words = 5 + self.below(18);
            text.push_str(&self.sentence(words));
            text.push('.');
        }
        text
    }

    fn sentence(&mut self, words: usize) -> String {
        let text = (0..words).map(|_| self.word()).collect::<Vec<_>>().join(" ");
        let mut letters = text.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    fn word(&mut self) -> &'static str {
        let place = self.below(WORDS.len());
        WORDS[place]
    }

    fn day(&mut self, noun: Noun, field: &str) -> Day {
        let (first, years) = match (noun, field) {
            (Noun::Contract, "starts_on") => (2015, 1),
            (Noun::Contract, "ends_on" | "eligible_until") => (2026, 1),
            (_, name) if name.contains("start") || name.contains("from") => (2016, 3),
            (_, name) if name.contains("end") => (2019, 6),
            _ => (2016, 9),
        };
        let days = i64::from(years * 365);
        let start = Day::from_ymd_opt(first, 1, 1).unwrap_or_default();
        start + chrono::Days::new(u64::try_from(self.small(days)).unwrap_or(0))
    }

    fn amount(&mut self, noun: Noun, field: &str) -> i64 {
        if field == "fte" {
            return 10 + self.small(190);
        }
        let large = matches!(noun, Noun::Contract | Noun::ContractFunder | Noun::Instalment | Noun::CostLine);
        // Most lines are small, a few are large.
        let scale = i64::try_from(self.skewed(if large { 50_000_000 } else { 8_000_000 })).unwrap_or(0);
        1_000 + scale
    }

    fn small(&mut self, bound: i64) -> i64 {
        i64::try_from(self.below(usize::try_from(bound).unwrap_or(1))).unwrap_or(0)
    }

    /// Eight digits and the one that makes their Luhn sum a multiple of ten.
    fn siren(&mut self) -> String {
        let head = format!("{:08}", self.small(100_000_000));
        (0..10).map(|digit| format!("{head}{digit}")).find(|siren| domain::siren::is_valid(siren)).unwrap_or(head)
    }
}
