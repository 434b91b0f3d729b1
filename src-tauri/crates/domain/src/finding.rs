//! What the program noticed in the plan: a finding names its rule, its row and field, and the figures that led to it.
//! It never locks anything.

use crate::{Cents, Day, Id, Noun, Rate};
use serde::{Deserialize, Serialize};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Money or a right may be lost.
    Serious,
    /// Something contradicts something else.
    Warning,
    /// Good to know.
    Notice,
}

/// Where a rule comes from: the article of a law, or the clause of a contract. Its words are `source-<code>` in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// Article L1111-10, III, of the general code of local authorities: the least share of the maître d'ouvrage.
    OwnShare,
    /// Article L1111-9 of the same code: the share of a chef de file.
    LeadShare,
    /// A TEPCV convention and its financial annex: eligible expenses, caps by action, advance, instalments.
    Tepcv,
    /// The start of works, as the State's grants count it: the first legal act (decree 99-1060, repeated by TEPCV conventions).
    WorkStart,
    /// The rules of the COT since 2021: a fixed part, and a variable one that follows criteria.
    CotCriteria,
    /// What the contract says of its money: rates, caps, ceilings, days.
    ContractTerms,
    /// What a funding plan that is signed says: bases, rates, caps, and two columns that balance.
    FundingPlan,
    /// What a public accountant asks of an invoice before it is paid.
    Evidence,
}

impl Source {
    /// Every source.
    pub const ALL: &'static [Self] =
        &[Self::OwnShare, Self::LeadShare, Self::Tepcv, Self::WorkStart, Self::CotCriteria, Self::ContractTerms, Self::FundingPlan, Self::Evidence];

    /// Its code, and the key of its words.
    pub const fn code(self) -> &'static str {
        match self {
            Self::OwnShare => "own_share",
            Self::LeadShare => "lead_share",
            Self::Tepcv => "tepcv",
            Self::WorkStart => "work_start",
            Self::CotCriteria => "cot_criteria",
            Self::ContractTerms => "contract_terms",
            Self::FundingPlan => "funding_plan",
            Self::Evidence => "evidence",
        }
    }
}

/// A figure or a word that a finding's sentence needs.
#[derive(Clone, Debug, PartialEq)]
pub enum Param {
    /// A word of the person's own: a title, a number.
    Text(String),
    /// A count.
    Count(i64),
    /// An amount.
    Money(Cents),
    /// A share.
    Share(Rate),
    /// A day.
    Date(Day),
}

/// One finding. Its sentence is `finding-<code>` in the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The row's noun.
    pub noun: Noun,
    /// The row.
    pub id: Id,
    /// The field to look at, when there is one.
    pub field: Option<&'static str>,
    /// What the sentence needs, by name.
    pub params: Vec<(&'static str, Param)>,
    /// The article or the clause that it comes from, when there is one.
    pub source: Option<Source>,
}

impl Finding {
    /// A finding without figures.
    pub fn new(code: &'static str, severity: Severity, noun: Noun, id: Id, field: Option<&'static str>) -> Self {
        Self { code, severity, noun, id, field, params: Vec::new(), source: None }
    }

    /// The finding with one more figure.
    #[must_use]
    pub fn with(mut self, name: &'static str, param: Param) -> Self {
        self.params.push((name, param));
        self
    }

    /// The finding with where its rule comes from.
    #[must_use]
    pub fn citing(mut self, source: Source) -> Self {
        self.source = Some(source);
        self
    }

    /// What the finding is about, as a waiver writes it: `<noun>/<identifier>`.
    pub fn subject(&self) -> String {
        format!("{}/{}", self.noun.table(), self.id)
    }

    /// The figures that a person saw when they accepted the finding. Counts are left out: a number of days grows by itself, and
    /// titles, which change nothing to what was decided.
    pub fn figures(&self) -> String {
        let figures = self.params.iter().filter_map(|(name, param)| match param {
            Param::Money(cents) => Some(format!("{name}={}", cents.0)),
            Param::Share(rate) => Some(format!("{name}={}", rate.0)),
            Param::Date(day) => Some(format!("{name}={day}")),
            Param::Text(_) | Param::Count(_) => None,
        });
        figures.collect::<Vec<_>>().join(" ")
    }

    /// The identifier of the waiver of this finding with these figures: accepting it twice is the same row, and a finding whose
    /// figures have changed since is no longer the one that was accepted.
    pub fn waiver(&self) -> Id {
        waiver_of(self.code, &self.subject(), &self.figures())
    }
}

/// The identifier of the waiver of a finding, from its code, what it is about and the figures that were seen.
pub fn waiver_of(code: &str, subject: &str, figures: &str) -> Id {
    Id::official(Noun::Waiver.table(), &format!("{code} {subject} {figures}"))
}
