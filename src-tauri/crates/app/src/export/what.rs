//! Which tables an export has. Invariant: every noun has one place, or a reason to have none; a new noun does not compile
//! before it has.

use domain::Noun;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Axes and actions, with what they are joined to, their milestones, notes and reviews; measures of frameworks.
    Plan,
    /// Who acts.
    Partners,
    /// Contracts and all that belongs to them.
    Contracts,
    /// Budget lines and funding plans.
    Budgets,
    /// Expenses and their parts.
    Expenses,
    /// Indicators and their values.
    Indicators,
    /// All of these, and the rest of the plan: territory, governance, inventories, reports.
    All,
}

/// Where a noun's rows are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// With these tables, and with all.
    With(What),
    /// With all tables alone.
    WithAll,
    /// Nowhere, for a reason.
    Nowhere(&'static str),
}

impl What {
    /// Every choice.
    pub const ALL: [Self; 7] = [Self::Plan, Self::Partners, Self::Contracts, Self::Budgets, Self::Expenses, Self::Indicators, Self::All];

    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Partners => "partners",
            Self::Contracts => "contracts",
            Self::Budgets => "budgets",
            Self::Expenses => "expenses",
            Self::Indicators => "indicators",
            Self::All => "all",
        }
    }

    /// The choice of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.code() == code)
    }

    /// The nouns whose rows are written, in the order of the model: what is named comes before what names it.
    pub fn nouns(self) -> impl Iterator<Item = Noun> {
        Noun::ALL.iter().copied().filter(move |noun| match place(*noun) {
            Place::With(what) => self == what || self == Self::All,
            Place::WithAll => self == Self::All,
            Place::Nowhere(_) => false,
        })
    }
}

/// Where the rows of a noun are written.
pub const fn place(noun: Noun) -> Place {
    match noun {
        Noun::Plan | Noun::Axis | Noun::Framework | Noun::Measure | Noun::Score | Noun::Action => Place::With(What::Plan),
        Noun::ActionAxis | Noun::ActionLink | Noun::ActionPartner | Noun::ActionContract => Place::With(What::Plan),
        Noun::ActionMeasure | Noun::ActionCommune | Noun::Milestone | Noun::Review | Noun::Note => Place::With(What::Plan),
        Noun::Partner | Noun::Contact | Noun::Department | Noun::Lead | Noun::ElectedSponsor => Place::With(What::Partners),
        Noun::Contract | Noun::Phase | Noun::Signatory | Noun::ContractFunder | Noun::Funder => Place::With(What::Contracts),
        Noun::Amendment | Noun::AmendmentLine | Noun::CostLine | Noun::Post | Noun::WorkedMonth => Place::With(What::Contracts),
        Noun::Criterion | Noun::Instalment | Noun::Deliverable | Noun::Referent => Place::With(What::Contracts),
        Noun::Mission | Noun::CommunicationEvent => Place::With(What::Contracts),
        Noun::BudgetLine | Noun::FundingPlan | Noun::FundingPlanAction => Place::With(What::Budgets),
        Noun::FundingCost | Noun::FundingLine => Place::With(What::Budgets),
        Noun::Expense | Noun::ExpenseAllocation | Noun::ExpenseClaim => Place::With(What::Expenses),
        Noun::Indicator | Noun::Baseline | Noun::Reading | Noun::Target | Noun::ActionIndicator => Place::With(What::Indicators),
        Noun::Territory | Noun::LocalAuthority | Noun::Commune => Place::WithAll,
        Noun::Committee | Noun::Meeting | Noun::MeetingPartner | Noun::Decision => Place::WithAll,
        Noun::EmissionFactor | Noun::Inventory | Noun::InventoryLine | Noun::Trajectory | Noun::TrajectoryPoint => Place::WithAll,
        Noun::Vulnerability | Noun::ActionVulnerability => Place::WithAll,
        Noun::ProgressReport | Noun::ReportPart | Noun::Lesson | Noun::NextStep => Place::WithAll,
        Noun::SealedReport | Noun::Attachment | Noun::Waiver => Place::WithAll,
        Noun::Contour => Place::Nowhere("the lines of maps, read from a file that people have, and longer than a cell takes"),
        Noun::SavedView => Place::Nowhere("how a page of the window is set, not what the plan says"),
        Noun::Dismissal => Place::Nowhere("which alerts the window leaves aside, until what they tell changes"),
    }
}
