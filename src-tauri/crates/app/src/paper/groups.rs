//! Where each field of an action stands on its sheet, on paper as on the screen (`ui/src/lib/features/action/groups.ts`).
//! Invariant: a field that no group names lands in the last one: none is missed.

use domain::{Field, Kind, Noun};

/// The groups of the sheet, in reading order.
pub const GROUPS: [(&str, &[&str]); 6] = [
    ("identity", &["number", "status", "status_reason", "priority", "progress", "axis", "parent"]),
    ("content", &["description", "objectives", "context"]),
    ("calendar", &["planned_start", "planned_end", "actual_start", "actual_end", "yearly", "benefit_from"]),
    ("people", &["lead", "department", "lead_structure", "elected_sponsor", "resources", "governance"]),
    ("themes", &["pillar", "sectors", "theme", "sub_themes", "tags", "audiences", "participation"]),
    ("effects", &["effects", "ghg_avoided", "energy_saved", "renewable_produced", "gains_source", "lever", "obstacles", "levers", "planning_links"]),
];

/// What the head of a sheet says already.
const HEAD: [&str; 6] = ["title", "number", "status", "progress", "axis", "plan"];

/// The groups with their fields, without what the head says.
pub(super) fn fields() -> Vec<(&'static str, Vec<&'static Field>)> {
    let all = Noun::Action.fields();
    let named = |name: &str| HEAD.contains(&name) || GROUPS.iter().any(|(_, names)| names.contains(&name));
    let mut groups: Vec<(&str, Vec<&Field>)> = GROUPS
        .iter()
        .map(|(key, names)| {
            let own = names.iter().filter(|name| !HEAD.contains(name));
            (*key, own.filter_map(|name| all.iter().find(|field| field.name == *name)).collect())
        })
        .collect();
    groups.push(("other", all.iter().filter(|field| !named(field.name) && !matches!(field.kind, Kind::Rank)).collect()));
    groups
}
