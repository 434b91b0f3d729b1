//! What a progress report says, as plain values: read once from the file, then never looked up again.
//!
//! Invariant: everything that the report prints is here, with its unit; a later version can read what an earlier one
//! wrote. Lists come in the order in which they are printed.

use super::facts::*;
use super::joined::PictureFacts;
use chrono::{DateTime, FixedOffset};
use domain::codes::{
    AgentStatus, BudgetNature, Confidence, ContractKind, CostNature, CoverColour, Direction, FundingStatus, IndicatorKind, InstalmentKind,
    PartnerRole, Priority, ReportKind, SilentSections, Status,
};
use domain::{Cents, Day, Id, Rate};
use serde::{Deserialize, Serialize};

shapes! {
    /// The whole of what a progress report says.
    Snapshot {
        kind: ReportKind,
        /// First day of the period reported on.
        from: Day,
        /// Last day of the period reported on.
        to: Day,
        /// The day on which statuses, amounts and amendments are read.
        as_of: Day,
        produced_at: DateTime<FixedOffset>,
        /// The report's own version, as the person numbers it.
        version: String,
        territory: TerritoryFacts,
        contract: ContractFacts,
        texts: Texts,
        /// The axes of the plan, depth first.
        axes: Vec<AxisFacts>,
        /// The actions, by number as voted.
        actions: Vec<ActionFacts>,
        /// The territory's other actions: those of the same plan first, then plan by plan.
        #[serde(default)]
        outside: Vec<OutsideFacts>,
        indicators: Vec<IndicatorFacts>,
        finance: Finance,
        /// What was noticed and deserves a line in the report: sentences.
        remarks: Vec<String>,
        /// Its parts, in the order in which they are printed; none in what older versions kept: then the outline's own.
        #[serde(default)]
        parts: Vec<PartFacts>,
        #[serde(default)]
        silent: Option<SilentSections>,
        #[serde(default)]
        colour: Option<CoverColour>,
        #[serde(default)]
        referents: Vec<ReferentFacts>,
        /// Meetings of the period, the oldest first.
        #[serde(default)]
        meetings: Vec<MeetingFacts>,
        #[serde(default)]
        inventories: Vec<InventoryFacts>,
        #[serde(default)]
        trajectories: Vec<TrajectoryFacts>,
        #[serde(default)]
        missions: Vec<MissionFacts>,
        /// Events of the period, the oldest first.
        #[serde(default)]
        events: Vec<EventFacts>,
        #[serde(default)]
        criteria: Vec<CriterionFacts>,
        /// The frameworks that are scored.
        #[serde(default)]
        scores: Vec<FrameworkFacts>,
        #[serde(default)]
        lessons: Vec<LessonFacts>,
        #[serde(default)]
        next_steps: Vec<NextStepFacts>,
        /// The logos of the cover, in the order in which they were joined.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        logos: Vec<PictureFacts>,
    }
    /// Where the plan applies.
    TerritoryFacts {
        name: String,
        siren: Option<String>,
        department: Option<String>,
        region: Option<String>,
        plan: String,
        authorities: Vec<AuthorityFacts>,
    }
    /// A local authority of the territory, with its communes on the day.
    AuthorityFacts {
        name: String,
        siren: Option<String>,
        communes: Vec<String>,
        inhabitants: i64,
    }
    /// The contract on the day, its amendments in force applied.
    ContractFacts {
        number: String,
        title: String,
        kind: ContractKind,
        beneficiary: Option<String>,
        beneficiary_siren: Option<String>,
        signatories: Vec<SignatoryFacts>,
        signed_on: Option<Day>,
        notified_on: Option<Day>,
        starts_on: Option<Day>,
        ends_on: Option<Day>,
        phase1_ends_on: Option<Day>,
        amendments: Vec<AmendmentFacts>,
        eligible_base: Option<Cents>,
        aid_rate: Option<Rate>,
        granted: Cents,
        called: Cents,
        received: Cents,
        remaining: Cents,
        description: Option<String>,
        /// The lead of the plan and the elected sponsor, by function.
        referents: Vec<String>,
    }
    SignatoryFacts { organisation: String, function: Option<String>, signed_on: Option<Day>, }
    AmendmentFacts { number: String, subject: Option<String>, signed_on: Option<Day>, effective_on: Day, }
    /// What only the report says.
    #[derive(Default)]
    Texts {
        highlights: Option<String>,
        difficulties: Option<String>,
        orientations: Option<String>,
        #[serde(default)]
        governance: Option<String>,
        #[serde(default)]
        diagnosis: Option<String>,
        #[serde(default)]
        missions: Option<String>,
        #[serde(default)]
        communication: Option<String>,
        #[serde(default)]
        scores: Option<String>,
        #[serde(default)]
        relevance: Option<String>,
        #[serde(default)]
        effectiveness: Option<String>,
        #[serde(default)]
        efficiency: Option<String>,
        #[serde(default)]
        coherence: Option<String>,
    }
    AxisFacts {
        id: Id,
        parent: Option<Id>,
        depth: u32,
        number: Option<String>,
        title: String,
        /// Mean progress of the actions under it, in percents.
        progress: Option<u32>,
    }
    /// An action on the day.
    ActionFacts {
        id: Id,
        axis: Option<Id>,
        /// The title of the action that it is a part of.
        part_of: Option<String>,
        number: Option<String>,
        title: String,
        /// The person's status on the day.
        status: Status,
        status_reason: Option<String>,
        /// Computed on the day, beside the person's status.
        days_late: Option<i64>,
        priority: Option<Priority>,
        progress: Option<i64>,
        planned_start: Option<Day>,
        planned_end: Option<Day>,
        actual_start: Option<Day>,
        actual_end: Option<Day>,
        /// Lead's function, else department, else structure.
        lead: Option<String>,
        partners: Vec<PartnerFacts>,
        description: Option<String>,
        objectives: Option<String>,
        obstacles: Option<String>,
        levers: Option<String>,
        /// Per year.
        ghg_avoided_t: Option<f64>,
        energy_saved_mwh: Option<f64>,
        renewable_mwh: Option<f64>,
        gains_source: Option<String>,
        planned: Cents,
        committed: Cents,
        paid: Cents,
        /// Hundredths of an FTE.
        fte_planned: i64,
        budget: Vec<BudgetFacts>,
        milestones: Vec<MilestoneFacts>,
        /// Notes of the period, the oldest first.
        notes: Vec<NoteFacts>,
        indicators: Vec<ActionIndicatorFacts>,
        /// Expenses of the period allocated to the action, EUR cents net of tax.
        spent_in_period: Cents,
        /// Its photographs, in the order in which they were joined.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        photos: Vec<PictureFacts>,
    }
    /// An action of the territory that the contract does not finance on the day.
    OutsideFacts {
        plan: String,
        number: Option<String>,
        title: String,
        /// The person's status on the day.
        status: Status,
        days_late: Option<i64>,
        /// The contracts that finance it on the day, by number.
        contracts: Vec<String>,
        /// The number of the amendment that took it out of this contract.
        left_by: Option<String>,
    }
    PartnerFacts { name: String, role: PartnerRole, }
    BudgetFacts {
        year: Option<i32>,
        nature: Option<BudgetNature>,
        planned: Option<Cents>,
        committed: Option<Cents>,
        paid: Option<Cents>,
    }
    MilestoneFacts { title: String, due_on: Option<Day>, done_on: Option<Day>, lead: Option<String>, }
    NoteFacts { on: Day, author: Option<String>, body: String, }
    ActionIndicatorFacts {
        title: String,
        unit: Option<String>,
        /// The last reading on the day.
        latest: Option<f64>,
        latest_on: Option<Day>,
        expected_effect: Option<f64>,
    }
    /// An indicator on the day.
    IndicatorFacts {
        code: Option<String>,
        title: String,
        kind: Option<IndicatorKind>,
        unit: Option<String>,
        direction: Option<Direction>,
        baseline_year: Option<i32>,
        baseline: Option<f64>,
        /// The last reading of the year before the last year of the period.
        previous: Option<f64>,
        /// The last reading of the last year of the period, up to the day.
        current: Option<f64>,
        target_year: Option<i32>,
        target: Option<f64>,
        /// (current − baseline) ÷ (target − baseline), in basis points.
        reached: Option<Rate>,
        source: Option<String>,
        comment: Option<String>,
        confidence: Option<Confidence>,
        /// Readings up to the day, the oldest first: decimal year and value.
        series: Vec<(f64, f64)>,
        targets: Vec<(f64, f64)>,
        #[serde(default)]
        standing: Option<StandingFacts>,
    }
    /// Section 10. Amounts in EUR cents; expenses net of tax.
    Finance {
        cost_lines: Vec<CostLineFacts>,
        funding: Vec<FundingFacts>,
        instalments: Vec<InstalmentFacts>,
        /// Expenses of the contract dated in the period.
        expenses: Vec<ExpenseFacts>,
        /// Planned, committed and paid budgets of the actions, by year.
        years: Vec<YearFacts>,
        posts: Vec<PostFacts>,
    }
    CostLineFacts {
        title: String,
        nature: Option<CostNature>,
        planned: Option<Cents>,
        /// As amended on the day; nothing when no amendment touched it.
        amended: Option<Cents>,
        committed: Cents,
        paid_in_period: Cents,
        paid_to_date: Cents,
    }
    FundingFacts {
        funder: String,
        programme: Option<String>,
        base: Option<Cents>,
        rate: Option<Rate>,
        planned: Option<Cents>,
        notified: Option<Cents>,
        called: Cents,
        received: Cents,
        remaining: Cents,
        status: Option<FundingStatus>,
    }
    InstalmentFacts {
        kind: InstalmentKind,
        title: Option<String>,
        requested_on: Option<Day>,
        amount: Option<Cents>,
        evidence: Option<String>,
        received_on: Option<Day>,
        received_amount: Option<Cents>,
    }
    ExpenseFacts {
        number: Option<String>,
        invoiced_on: Day,
        supplier: String,
        subject: String,
        action: Option<String>,
        cost_line: Option<String>,
        net: Cents,
        vat: Option<Cents>,
        gross: Option<Cents>,
        mandate: Option<String>,
        paid_on: Option<Day>,
    }
    YearFacts { year: i32, planned: Cents, committed: Cents, paid: Cents, }
    PostFacts {
        title: String,
        /// Hundredths of an FTE.
        fte: Option<i64>,
        months: Option<i64>,
        days_planned: Option<i64>,
        /// Hundredths of a day.
        days_worked: Option<i64>,
        #[serde(default)]
        status: Option<AgentStatus>,
        #[serde(default)]
        starts_on: Option<Day>,
        #[serde(default)]
        ends_on: Option<Day>,
        #[serde(default)]
        funder: Option<String>,
        /// Hundredths of a day worked in the period, when days are kept by month.
        #[serde(default)]
        days_in_period: Option<i64>,
    }
}
