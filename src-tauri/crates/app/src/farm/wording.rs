//! How Clim'Agri is put into words: units, calculations in full, and what lacks.

use crate::inventory::wording::{figure, head, sign, unit as unit_of};
use domain::code::Code;
use domain::codes::{FarmItem, FarmMeasure, Quantity};
use domain::farm::{Factor, Lack, Made, Term, is_direct};
use domain::inventory::Head;
use std::collections::BTreeSet;
use words::{Arg, Words};

/// Decimals of a term.
const DECIMALS: usize = 6;
/// Decimals of what it comes to.
const RESULT: usize = 3;
/// The longest calculation that a line keeps.
const LONGEST: usize = 600;
/// GJ in a GWh.
const GJ_BY_GWH: f64 = 3_600.0;

/// The unit of a measure; of energy, that of its item.
pub fn unit(words: &Words, item: Option<FarmItem>, measure: FarmMeasure) -> String {
    let by = |item| match item {
        FarmItem::Diesel | FarmItem::HeatingOil => words.text("farm-by-litre"),
        FarmItem::Propane => words.text("farm-by-kg"),
        _ => words.text("farm-by-kwh"),
    };
    let by = item.map(by).unwrap_or_default();
    words.text_with(&format!("farm_unit-{}", measure.code()), &[("by", by.into())])
}

/// What a post of an output is called; of energy, whether farms use it or it was used for what they buy.
pub fn post_label(words: &Words, quantity: Quantity, of: &Head) -> String {
    let label = head(words, of, if *of == Head::Whole { "farm-total" } else { "inventory-whole-row" });
    match of {
        Head::Post(post) if quantity == Quantity::FinalEnergy => {
            words.text_with(if is_direct(*post) { "farm-direct" } else { "farm-indirect" }, &[("post", label.into())])
        }
        _ => label,
    }
}

/// The unit of an output.
pub fn output_unit(words: &Words, quantity: Quantity) -> String {
    match quantity {
        Quantity::FinalEnergy => words.text("farm-gj"),
        Quantity::Production => words.text("farm-dry"),
        _ => unit_of(words, quantity),
    }
}

/// An output in its unit.
pub fn output(words: &Words, quantity: Quantity, value: f64) -> String {
    figure(words, in_unit(quantity, value))
}

fn in_unit(quantity: Quantity, value: f64) -> f64 {
    if quantity == Quantity::FinalEnergy { value * GJ_BY_GWH } else { value }
}

/// « 1 200 têtes × 117 kgCH4/tête/an × 28 = 3 931,2 tCO2e (GIEC 2006, vol. 4, tableau 10.11) ».
pub fn calculation(words: &Words, made: &Made) -> String {
    let product = made.terms.iter().enumerate().map(|(at, own)| term(words, own, at == 0)).collect::<String>();
    let args = [
        ("product", Arg::from(product)),
        ("value", Arg::from(words.number(in_unit(made.quantity, made.value), RESULT))),
        ("unit", Arg::from(output_unit(words, made.quantity))),
        ("from", Arg::from(sources(made.factors.iter().map(|factor| source(words, factor))))),
    ];
    words.text_with("farm-calculation", &args).chars().take(LONGEST).collect()
}

/// Sources one after another, each once; what one begins with as the one before, up to a comma, is said once.
fn sources(all: impl Iterator<Item = String>) -> String {
    let (mut seen, mut out, mut head): (Vec<String>, Vec<String>, String) = (Vec::new(), Vec::new(), String::new());
    for said in all {
        if seen.contains(&said) {
            continue;
        }
        if head.is_empty() || !said.starts_with(&head) {
            head = seen.last().map_or("", |last| alike(last, &said)).to_owned();
        }
        out.push(said[head.len()..].to_owned());
        seen.push(said);
    }
    out.join(" ; ")
}

/// What two texts begin alike with, up to a comma.
fn alike<'a>(one: &'a str, other: &str) -> &'a str {
    let same = one.char_indices().zip(other.chars()).take_while(|((_, a), b)| a == b).last().map_or(0, |((at, c), _)| at + c.len_utf8());
    one[..same].rfind(", ").map_or("", |comma| &one[..comma + 2])
}

fn source(words: &Words, factor: &Factor) -> String {
    let said = factor.source.clone().unwrap_or_else(|| words.text("farm-own-factor"));
    match factor.vintage.map(|year| year.to_string()).filter(|year| !said.contains(year)) {
        Some(year) => format!("{said}, {year}"),
        None => said,
    }
}

fn term(words: &Words, own: &Term, first: bool) -> String {
    let number = |value: f64| words.number(value, DECIMALS);
    let of = |item: FarmItem, measure, value| format!("{} {}", number(value), unit(words, Some(item), measure)).trim_end().to_owned();
    let said = match own {
        Term::Of(item, measure, value) => of(*item, *measure, *value),
        Term::Potential(value) => number(*value),
        Term::Weight(molecule, atoms) => format!("{molecule}/{atoms}"),
        Term::Soil(parts) => {
            let [direct, volatilised, deposited, leached, runoff] = parts.map(number);
            format!("({direct} + {volatilised} × {deposited} + {leached} × {runoff})")
        }
        Term::Rest(share) => format!("(1 − {})", number(*share)),
        Term::Stored(parts) | Term::Buried(parts) => {
            let [direct, share, of] = parts.map(number);
            format!("({direct} + {share} × {of})")
        }
        Term::Residues(parts) => {
            let [above, taken, nitrogen, below, root_nitrogen] = parts.map(number);
            format!("({above} × (1 − {taken}) × {nitrogen} + (1 + {above}) × {below} × {root_nitrogen})")
        }
        Term::Grown([area, growth, harvest]) => {
            let unit = |measure| unit(words, None, measure);
            let [area, growth, harvest] = [(area, FarmMeasure::Area), (growth, FarmMeasure::WoodGrowth), (harvest, FarmMeasure::WoodHarvest)]
                .map(|(value, measure)| format!("{} {}", number(*value), unit(measure)));
            format!("({area} × {growth} − {harvest})")
        }
        Term::WithRoots(ratio) => format!("(1 + {})", number(*ratio)),
        Term::Need(measure, need) => {
            return format!(" ÷ ({} {} × 365)", number(*need), unit(words, None, *measure));
        }
    };
    if first { said } else { format!(" × {said}") }
}

/// What lacks, as a sentence.
pub fn lack(words: &Words, lack: &Lack) -> String {
    match lack {
        Lack::Group(group) => words.text_with("farm-lacks-group", &[("group", words.text(&format!("farm-group-{}", group.key())).into())]),
        Lack::Measure { measure, items, posts } => {
            let item = |(item, why): &(FarmItem, Option<domain::codes::NotationKey>)| {
                let why = why.map(|key| format!(" ({})", sign(words, key))).unwrap_or_default();
                format!("{}{why}", words.code(*item))
            };
            let waiting: BTreeSet<_> = posts.iter().map(|(_, post)| *post).collect();
            let waiting: Vec<String> = waiting.into_iter().map(|post| head(words, &Head::Post(post), "inventory-whole-row")).collect();
            let args = [
                ("measure", Arg::from(words.code(*measure))),
                ("items", Arg::from(items.iter().map(item).collect::<Vec<_>>().join(", "))),
                ("posts", Arg::from(waiting.join(", "))),
            ];
            words.text_with(if domain::farm::is_factor(*measure) { "farm-lacks-factor" } else { "farm-lacks-input" }, &args)
        }
    }
}
