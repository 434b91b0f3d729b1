//! What a report prints of its snapshot: every leaf of the snapshot's JSON has its line here, with the form in which it reads, or the reason
//! why nobody reads it. A leaf that has none fails the test: whoever adds a field says here what becomes of it.

use domain::Cents;
use serde_json::Value;
use words::Words;

/// The form in which a leaf is printed.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// As it was typed.
    Text,
    /// As it was typed, once for all the rows that say it.
    Shared,
    /// The words of a code of this list.
    Code(&'static str),
    /// The words of a code, once for all the rows that say it.
    SharedCode(&'static str),
    Day,
    Year,
    /// A year, once for all that is of it.
    SharedYear,
    /// EUR cents.
    Money,
    /// EUR cents, in the words of a drawing.
    Drawn,
    /// A year, in the words of a drawing.
    DrawnYear,
    /// The name of a picture, in its words.
    Pictured,
    /// Basis points.
    Rate,
    Percent,
    Count,
    /// A quantity, to so many decimals.
    Number(usize),
    /// Hundredths, always with both of them.
    Hundredths,
    /// Hundredths, without needless zeros.
    Days,
    /// Nobody reads it, and why.
    Not(&'static str),
}

use Form::*;

const KEY: Form = Not("ties rows of the snapshot together");
const BYTES: Form = Not("a picture: what it shows is said by its caption");

/// Where, which fields, in which form.
type Line = (&'static str, &'static str, Form);

const SCOPE: &[Line] = &[
    ("", "kind", Code("report_kind")),
    ("", "from to as_of", Day),
    ("", "produced_at", Not("the moment in the file's metadata, made of the day that is printed")),
    ("", "version", Text),
    ("", "silent", Not("chooses whether parts that have nothing to say are printed")),
    ("", "colour", Not("the colour of the cover")),
    ("", "remarks[]", Text),
    ("territory", "name siren department region plan", Text),
    ("territory.authorities[]", "name siren communes[]", Text),
    ("territory.authorities[]", "inhabitants", Count),
    ("contract", "number title beneficiary beneficiary_siren description referents[]", Text),
    ("contract", "kind", Code("contract_kind")),
    ("contract", "signed_on notified_on starts_on ends_on phase1_ends_on", Day),
    ("contract", "eligible_base granted called received remaining", Money),
    ("contract", "aid_rate", Rate),
    ("contract.signatories[]", "organisation function", Text),
    ("contract.signatories[]", "signed_on", Day),
    ("contract.amendments[]", "number subject", Text),
    ("contract.amendments[]", "signed_on effective_on", Day),
    ("texts", "highlights difficulties orientations governance diagnosis missions communication scores", Text),
    ("texts", "relevance effectiveness efficiency coherence", Text),
    ("parts[]", "section", Code("report_section")),
    ("parts[]", "introduction", Text),
    ("axes[]", "id parent depth", KEY),
    ("axes[]", "number title", Text),
    ("axes[]", "progress", Not("the mean of the actions under it, which the table by axis makes itself")),
    ("actions[]", "id axis", KEY),
    ("actions[]", "part_of number title status_reason lead description objectives obstacles levers gains_source", Text),
    ("actions[]", "status", Code("status")),
    ("actions[]", "priority", Code("priority")),
    ("actions[]", "days_late", Count),
    ("actions[]", "progress", Percent),
    ("actions[]", "planned_start planned_end actual_start actual_end", Day),
    ("actions[]", "ghg_avoided_t energy_saved_mwh renewable_mwh", Number(1)),
    ("actions[]", "planned committed paid spent_in_period", Money),
    ("actions[]", "fte_planned", Hundredths),
    ("actions[].partners[]", "name", Text),
    ("actions[].partners[]", "role", Code("partner_role")),
    ("actions[].budget[]", "year", Year),
    ("actions[].budget[]", "nature", Code("budget_nature")),
    ("actions[].budget[]", "planned committed paid", Money),
    ("actions[].milestones[]", "title lead", Text),
    ("actions[].milestones[]", "due_on done_on", Day),
    ("actions[].notes[]", "on", Day),
    ("actions[].notes[]", "author body", Text),
    ("actions[].indicators[]", "title unit", Text),
    ("actions[].indicators[]", "latest expected_effect", Number(2)),
    ("actions[].indicators[]", "latest_on", Day),
    ("actions[].photos[]", "caption", Text),
    ("actions[].photos[]", "bytes", BYTES),
    ("outside[]", "plan", Shared),
    ("outside[]", "number title contracts[] left_by", Text),
    ("outside[]", "status", Code("status")),
    ("outside[]", "days_late", Count),
    ("indicators[]", "code title unit source comment", Text),
    ("indicators[]", "kind", Code("indicator_kind")),
    ("indicators[]", "direction", Code("direction")),
    ("indicators[]", "confidence", Code("confidence")),
    ("indicators[]", "baseline_year target_year", Year),
    ("indicators[]", "baseline previous current target", Number(2)),
    ("indicators[]", "reached", Rate),
    ("indicators[].standing", "year", SharedYear),
    ("indicators[].standing", "gap", Number(2)),
    ("indicators[].standing", "delay", Not("in words: how late, or how far ahead")),
    ("indicators[].standing", "on_course", Not("in words")),
    ("indicators[].series[]", "0 1", Not("earlier readings are a line; its words say how many, the first and the last")),
    ("indicators[].targets[]", "0 1", Not("the target that the period works towards is printed; the others are of other periods")),
    ("finance.cost_lines[]", "title", Text),
    ("finance.cost_lines[]", "nature", Code("cost_nature")),
    ("finance.cost_lines[]", "planned amended committed paid_in_period paid_to_date", Money),
    ("finance.funding[]", "funder programme", Text),
    ("finance.funding[]", "base planned notified called received remaining", Money),
    ("finance.funding[]", "rate", Rate),
    ("finance.funding[]", "status", Code("funding_status")),
    // A title that says the kind says it alone.
    ("finance.instalments[]", "kind", SharedCode("instalment_kind")),
    ("finance.instalments[]", "title evidence", Text),
    ("finance.instalments[]", "requested_on received_on", Day),
    ("finance.instalments[]", "amount received_amount", Money),
    ("finance.expenses[]", "number supplier subject action cost_line mandate", Text),
    ("finance.expenses[]", "invoiced_on paid_on", Day),
    ("finance.expenses[]", "net vat gross", Money),
    ("finance.years[]", "year", DrawnYear),
    ("finance.years[]", "planned committed paid", Drawn),
    ("finance.posts[]", "title funder", Text),
    ("finance.posts[]", "fte", Hundredths),
    ("finance.posts[]", "months days_planned", Count),
    ("finance.posts[]", "days_worked days_in_period", Days),
    ("finance.posts[]", "status", Code("agent_status")),
    ("finance.posts[]", "starts_on ends_on", Day),
    ("referents[]", "role", Code("referent_role")),
    ("referents[]", "function name", Text),
    ("meetings[]", "committee subject place attendees minutes", Text),
    ("meetings[]", "held_on", Day),
    ("meetings[].decisions[]", "text owner", Text),
    ("meetings[].decisions[]", "due_on done_on", Day),
    ("inventories[]", "title version source lacks", Text),
    ("inventories[]", "year", Year),
    ("inventories[]", "method", Code("inventory_method")),
    ("inventories[]", "hectares", Number(1)),
    ("inventories[].farm[]", "quantity", SharedCode("quantity")),
    ("inventories[].farm[].posts[]", "label", Shared),
    ("inventories[].farm[].posts[]", "amount", Count),
    ("inventories[].farm[].posts[]", "by_hectare", Days),
    ("inventories[].lines[]", "quantity", SharedCode("quantity")),
    ("inventories[].lines[]", "sector", SharedCode("sector")),
    ("inventories[].lines[]", "item", Shared),
    ("inventories[].lines[]", "value", Number(1)),
    ("inventories[].lines[]", "beside", Not("takes a line out of the sum: it has no share")),
    ("inventories[].lines[]", "notation", Code("notation_key")),
    ("trajectories[]", "title source", Text),
    ("trajectories[]", "quantity", Code("quantity")),
    ("trajectories[]", "sector", Code("sector")),
    ("trajectories[].points[]", "0", Year),
    ("trajectories[].points[]", "1", Number(2)),
    ("trajectories[].measured[]", "0", SharedYear),
    ("trajectories[].measured[]", "1", Number(2)),
    ("trajectories[]", "part", Text),
    ("trajectories[]", "kind", Not("what a reference is, its caption says; the others are the territory's own")),
    ("trajectories[]", "interpolation", Not("the shape between two points")),
    ("trajectories[].standing", "year", SharedYear),
    ("trajectories[].standing", "gap", Number(2)),
    ("trajectories[].standing", "delay", Not("in words: how late, or how far ahead")),
    ("trajectories[].standing", "on_course", Not("in words")),
    ("missions[]", "kind", Code("mission_kind")),
    ("missions[]", "title action post operator description results", Text),
    ("missions[]", "status", Code("status")),
    ("events[]", "on", Day),
    ("events[]", "kind", Code("event_kind")),
    ("events[]", "title place audience support", Text),
    ("events[]", "participants", Count),
    ("events[]", "cost", Money),
    ("criteria[]", "title phase source", Text),
    ("criteria[]", "scale", Code("criterion_scale")),
    ("criteria[]", "baseline target measured", Number(2)),
    ("criteria[]", "measured_on due_on", Day),
    ("criteria[]", "weight due", Money),
    ("scores[]", "name", Shared),
    ("scores[]", "version", Shared),
    ("scores[]", "initial_on current_on target_on", Day),
    ("scores[]", "unscored", Count),
    ("scores[].axes[]", "axis", Text),
    ("scores[].axes[]", "potential initial current target", Number(2)),
    ("lessons[]", "finding impact measure owner", Text),
    ("lessons[]", "due_on", Day),
    ("next_steps[]", "action title", Text),
    ("next_steps[]", "due_on", Day),
    ("next_steps[]", "budget", Money),
    ("next_steps[]", "fte", Hundredths),
    ("logos[]", "caption", Pictured),
    ("logos[]", "bytes", BYTES),
];

/// Every path that has a line.
pub fn paths() -> impl Iterator<Item = String> {
    let of = |(place, fields, _): &Line| {
        let place = if place.is_empty() { String::new() } else { format!("{place}.") };
        fields.split(' ').map(|field| format!("{place}{field}")).collect::<Vec<_>>()
    };
    SCOPE.iter().flat_map(of)
}

/// What becomes of the leaves of a path.
pub fn form(path: &str) -> Form {
    let of = |(place, fields, _): &&Line| {
        let own = if place.is_empty() { path } else { path.strip_prefix(place).and_then(|rest| rest.strip_prefix('.')).unwrap_or("") };
        fields.split(' ').any(|field| field == own)
    };
    SCOPE.iter().find(of).map(|line| line.2).unwrap_or_else(|| panic!("{path}: say in SCOPE how it is printed, or why it is not"))
}

/// Why this leaf is not printed where its like are; nothing when it is. `row` is the object that it is a field of.
pub fn unsaid(path: &str, leaf: &Value, row: &Value, snapshot: &Value) -> Option<&'static str> {
    match path {
        "axes[].number" | "axes[].title" => {
            let used =
                snapshot["actions"].as_array().is_some_and(|actions| actions.iter().any(|action| under(&action["axis"], &row["id"], snapshot)));
            (!row["parent"].is_null() && !used).then_some("an axis under another, in which the contract has no action")
        }
        "actions[].days_late" | "outside[].days_late" | "actions[].spent_in_period" | "actions[].fte_planned" => {
            (leaf.as_i64() == Some(0)).then_some("nothing to tell")
        }
        "inventories[].lines[].notation" => (!row["value"].is_null()).then_some("its figure is printed"),
        _ => None,
    }
}

/// Whether an axis is another one or stands under it.
fn under(axis: &Value, other: &Value, snapshot: &Value) -> bool {
    let own = |one: &&Value| !axis.is_null() && one["id"] == *axis;
    axis == other || snapshot["axes"].as_array().and_then(|axes| axes.iter().find(own)).is_some_and(|one| under(&one["parent"], other, snapshot))
}

impl Form {
    /// Whether it is looked for in the words of drawings and pictures.
    pub const fn is_drawn(self) -> bool {
        matches!(self, Drawn | DrawnYear | Pictured)
    }

    /// Whether it is printed once for all the rows that say it.
    pub const fn is_shared(self) -> bool {
        matches!(self, Shared | SharedCode(_) | SharedYear)
    }

    /// Whether it is a text: letters count, and spaces and hyphens do not.
    pub const fn is_text(self) -> bool {
        matches!(self, Text | Shared | Code(_) | SharedCode(_) | Pictured)
    }
}

/// The texts that a leaf may be printed as: amounts have cents when one of their table has.
pub fn said(form: Form, leaf: &Value, words: &Words) -> Vec<String> {
    let text = || leaf.as_str().unwrap_or_else(|| panic!("{form:?}: {leaf}")).to_owned();
    let whole = || leaf.as_i64().unwrap_or_else(|| panic!("{form:?}: {leaf}"));
    match form {
        Text | Shared | Pictured => vec![text()],
        Code(list) | SharedCode(list) => vec![words.text(&format!("{list}-{}", text()))],
        Day => vec![words.day(text().parse::<domain::Day>().expect("a day"))],
        Year | SharedYear | DrawnYear => vec![whole().to_string()],
        Money | Drawn => vec![words.amount(Cents(whole())), words.amount_to_the_cent(Cents(whole()))],
        Rate => vec![words.rate(domain::Rate(whole()))],
        Percent => vec![words.percent(whole())],
        // Within a sentence, a count has no space between its thousands.
        Count => vec![words.count(whole()), whole().to_string()],
        Number(decimals) => vec![words.number(leaf.as_f64().expect("a number"), decimals)],
        Hundredths => vec![words.hundredths(whole())],
        Days => vec![words.number(whole() as f64 / 100.0, 2)],
        Not(_) => Vec::new(),
    }
}

/// A value of this form like no other: the `place`-th. Codes keep theirs, of which there are few.
pub fn unlike(form: Form, place: i64) -> Option<Value> {
    let letters: String = (0..5).rev().map(|power| char::from(b'a' + u8::try_from(place / 26_i64.pow(power) % 26).unwrap_or(0))).collect();
    let first = domain::Day::from_ymd_opt(2100, 1, 1).unwrap_or_default();
    Some(match form {
        Text | Shared | Pictured => format!("Zq{letters}").into(),
        Day => (first + chrono::Days::new(u64::try_from(place).unwrap_or(0))).to_string().into(),
        Year | SharedYear | DrawnYear => (20_000 + place).into(),
        Money | Drawn => ((2_000_000 + place) * 100 + 7).into(),
        Rate => (100_000 + 10 * place).into(),
        Percent => (30_000 + place).into(),
        Number(_) => (3_000_000.0 + place as f64).into(),
        Count => (4_000_000 + place).into(),
        Hundredths => ((5_000_000 + place) * 100).into(),
        Days => ((6_000_000 + place) * 100).into(),
        Code(_) | SharedCode(_) | Not(_) => return None,
    })
}
