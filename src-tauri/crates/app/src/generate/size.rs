//! How many rows each table has, and how often a field that may be empty is filled.

use domain::{Field, Kind, Noun};

/// The rows of a table, for a plan of so many actions.
pub(super) fn rows(noun: Noun, actions: u32) -> u32 {
    let share = |part: f64| ((f64::from(actions) * part).ceil() as u32).max(3);
    match noun {
        Noun::Territory => 1,
        Noun::Plan | Noun::Framework | Noun::Committee | Noun::Inventory | Noun::Trajectory => 2,
        Noun::LocalAuthority | Noun::Contract => 4,
        Noun::Commune | Noun::Contour => 120,
        Noun::Funder => 16,
        Noun::Department | Noun::Lead | Noun::ElectedSponsor => 12 + actions.min(1_000) / 20,
        Noun::Partner => 30 + actions.min(10_000) / 10,
        Noun::Contact => 40 + actions.min(10_000) / 10,
        Noun::Axis => 12 + actions.min(10_000) / 50,
        Noun::Measure | Noun::Score | Noun::EmissionFactor | Noun::InventoryLine => 60,
        Noun::Vulnerability => 16,
        Noun::Phase => 4,
        Noun::Signatory | Noun::ContractFunder | Noun::Amendment | Noun::Post | Noun::Criterion => 10,
        Noun::WorkedMonth => 120,
        Noun::CostLine | Noun::Deliverable | Noun::Instalment => 24,
        Noun::AmendmentLine | Noun::TrajectoryPoint => 12,
        Noun::Action => actions.max(1),
        Noun::ActionPartner | Noun::Milestone => share(3.0),
        Noun::BudgetLine => share(2.0),
        Noun::Note => share(1.5),
        Noun::ActionAxis | Noun::ActionLink | Noun::ActionMeasure | Noun::ActionCommune | Noun::ActionVulnerability => share(0.3),
        Noun::ActionContract => share(0.6),
        Noun::FundingPlan => share(0.3),
        Noun::FundingCost | Noun::FundingLine => share(0.9),
        Noun::Expense => share(1.0),
        Noun::ExpenseAllocation => share(0.2),
        Noun::ExpenseClaim | Noun::Review => share(0.1),
        Noun::FundingPlanAction => share(0.05),
        Noun::Indicator => 12 + actions.min(10_000) / 20,
        Noun::Baseline | Noun::Target => 12 + actions.min(10_000) / 10,
        Noun::Reading => 60 + actions.min(10_000) / 2,
        Noun::ActionIndicator => share(0.8),
        Noun::Meeting => 12,
        Noun::MeetingPartner | Noun::Decision => 24 + actions.min(1_000) / 10,
        Noun::Referent | Noun::Mission | Noun::Lesson | Noun::NextStep => 6,
        Noun::CommunicationEvent => 24,
        Noun::ReportPart | Noun::ProgressReport | Noun::SealedReport | Noun::SavedView | Noun::Dismissal | Noun::Waiver => 3,
        Noun::Attachment => share(0.05),
    }
}

/// How often a field that may be empty is filled.
pub(super) fn filled(field: &Field) -> f64 {
    match field.kind {
        Kind::Prose => 0.55,
        Kind::Ref(_) => 0.7,
        _ => 0.8,
    }
}

/// Whether a table's rows go to few owners for the most part.
pub(super) fn is_skewed(noun: Noun) -> bool {
    matches!(noun, Noun::Milestone | Noun::Note | Noun::BudgetLine | Noun::ActionPartner | Noun::FundingPlan | Noun::Expense)
}
