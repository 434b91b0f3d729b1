//! The nouns of the plan, one a table. The word for each in French is in `GLOSSARY.md` and in the catalogue.

use crate::{Field, Id, Record, Value, record::BadRow, records};

macro_rules! nouns {
    ($($name:ident = $table:literal),+ $(,)?) => {
        /// A noun of the plan: a kind of row.
        #[allow(missing_docs, reason = "documented on the record of the same name")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Noun { $($name),+ }

        impl Noun {
            /// Every noun. A row is made after the rows that it needs when nouns are made in this order.
            pub const ALL: &'static [Noun] = &[$(Noun::$name),+];

            /// Its table, and its name on the wire and in the catalogue.
            pub const fn table(self) -> &'static str {
                match self { $(Noun::$name => $table),+ }
            }

            /// Its fields, in the order of the columns.
            pub const fn fields(self) -> &'static [Field] {
                match self { $(Noun::$name => <records::$name as Record>::FIELDS),+ }
            }

            /// How many of its fields its table was made with: the others stand after `deleted_at`.
            pub const fn first_fields(self) -> usize {
                match self { $(Noun::$name => <records::$name as Record>::FIRST),+ }
            }

            /// Whether a stored row fits its noun.
            pub fn check_row(self, id: Id, values: &[Value]) -> Result<(), BadRow> {
                match self { $(Noun::$name => records::$name::from_values(id, values).map(drop)),+ }
            }
        }
    };
}

nouns! {
    Territory = "territory", LocalAuthority = "local_authority", Commune = "commune", Contour = "contour",
    Funder = "funder", Partner = "partner", Contact = "contact", Department = "department",
    Lead = "lead", ElectedSponsor = "elected_sponsor",
    Plan = "plan", Axis = "axis", Framework = "framework", Measure = "measure", Score = "score",
    Contract = "contract", Phase = "phase", Signatory = "signatory", ContractFunder = "contract_funder", Amendment = "amendment",
    CostLine = "cost_line", AmendmentLine = "amendment_line", Post = "post", WorkedMonth = "worked_month",
    Criterion = "criterion", Instalment = "instalment", Deliverable = "deliverable",
    Action = "action", ActionAxis = "action_axis", ActionLink = "action_link", ActionPartner = "action_partner",
    ActionContract = "action_contract", ActionMeasure = "action_measure", ActionCommune = "action_commune",
    Milestone = "milestone", Review = "review", Note = "note",
    BudgetLine = "budget_line", FundingPlan = "funding_plan", FundingPlanAction = "funding_plan_action", FundingCost = "funding_cost", FundingLine = "funding_line",
    Expense = "expense", ExpenseAllocation = "expense_allocation",
    ExpenseClaim = "expense_claim", Waiver = "waiver",
    Indicator = "indicator", Baseline = "baseline", Reading = "reading", Target = "target",
    ActionIndicator = "action_indicator",
    Committee = "committee", Meeting = "meeting", MeetingPartner = "meeting_partner", Decision = "decision",
    Dismissal = "dismissal",
    EmissionFactor = "emission_factor", Inventory = "inventory", InventoryLine = "inventory_line",
    Trajectory = "trajectory", TrajectoryPoint = "trajectory_point",
    Vulnerability = "vulnerability", ActionVulnerability = "action_vulnerability",
    SavedView = "saved_view",
    Referent = "referent", Mission = "mission", CommunicationEvent = "communication_event",
    ProgressReport = "progress_report", ReportPart = "report_part", Lesson = "lesson", NextStep = "next_step", SealedReport = "sealed_report", Attachment = "attachment",
}

impl Noun {
    /// The noun of a table.
    pub fn from_table(table: &str) -> Option<Noun> {
        Self::ALL.iter().copied().find(|noun| noun.table() == table)
    }

    /// A field by its name.
    pub fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }

    /// The place of a field among [`Noun::fields`].
    pub fn place(self, name: &str) -> Option<usize> {
        self.fields().iter().position(|field| field.name == name)
    }

    /// The two ends and the role of a link noun: its rows take their identifier from them, see [`Id::link`].
    pub const fn link(self) -> Option<Link> {
        let (one, other, role) = match self {
            Noun::ActionAxis => ("action", "axis", None),
            Noun::ActionLink => ("from_action", "to_action", Some("kind")),
            Noun::ActionPartner => ("action", "partner", Some("role")),
            Noun::ActionContract => ("action", "contract", None),
            Noun::ActionMeasure => ("action", "measure", None),
            Noun::ActionCommune => ("action", "commune", None),
            Noun::ActionIndicator => ("action", "indicator", None),
            Noun::ActionVulnerability => ("action", "vulnerability", None),
            Noun::FundingPlanAction => ("funding_plan", "action", None),
            Noun::ContractFunder => ("contract", "funder", None),
            Noun::AmendmentLine => ("amendment", "cost_line", None),
            Noun::MeetingPartner => ("meeting", "partner", None),
            _ => return None,
        };
        Some(Link { one, other, role })
    }

    /// The identifier of a link row with these values: linking twice is the same row. Nothing when the noun is no link, or
    /// an end is missing.
    pub fn link_id(self, values: &[Value]) -> Option<Id> {
        let link = self.link()?;
        let value = |name: &str| self.place(name).and_then(|place| values.get(place));
        let one = value(link.one)?.as_id()?;
        let other = value(link.other)?.as_id()?;
        let role = link.role.and_then(value).and_then(Value::as_text).unwrap_or("");
        Some(Id::link(self.table(), one, other, role))
    }

    /// Every field of every noun that names a row of this one.
    pub fn named_by(self) -> impl Iterator<Item = (Noun, &'static Field)> {
        let names = move |field: &&'static Field| field.kind == crate::Kind::Ref(self);
        Self::ALL.iter().flat_map(move |&noun| noun.fields().iter().filter(names).map(move |field| (noun, field)))
    }

    /// The nouns whose rows belong to a row of this one, and the field that says so.
    pub fn owned(self) -> impl Iterator<Item = (Noun, &'static Field)> {
        Self::ALL.iter().flat_map(move |&noun| {
            noun.fields().iter().filter(move |field| field.owner && field.kind == crate::Kind::Ref(self)).map(move |field| (noun, field))
        })
    }

    /// The nouns whose rows go with a row of this one that is deleted, and the field that says so: those that belong to it,
    /// sub-actions though they belong to the plan, and the files that are joined to nothing else.
    pub fn taken(self) -> impl Iterator<Item = (Noun, &'static Field)> {
        self.named_by().filter(|(noun, field)| field.owner || *noun == Self::Attachment || (*noun, field.name) == (Self::Action, "parent"))
    }
}

/// What a link row joins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// The field of its first end.
    pub one: &'static str,
    /// The field of its second end.
    pub other: &'static str,
    /// The field of its role, when two rows can be joined in several ways.
    pub role: Option<&'static str>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Kind;
    use std::collections::BTreeSet;

    #[test]
    fn tables_and_fields_have_one_name_each() {
        let tables: BTreeSet<&str> = Noun::ALL.iter().map(|noun| noun.table()).collect();
        assert_eq!(tables.len(), Noun::ALL.len());
        for noun in Noun::ALL {
            let names: BTreeSet<&str> = noun.fields().iter().map(|field| field.name).collect();
            assert_eq!(names.len(), noun.fields().len(), "{}", noun.table());
            assert!(!names.contains("id") && !names.contains("deleted_at"));
        }
    }

    #[test]
    fn the_ends_and_roles_of_links_are_required_fields() {
        for noun in Noun::ALL {
            let Some(link) = noun.link() else { continue };
            for name in [Some(link.one), Some(link.other), link.role].into_iter().flatten() {
                assert!(noun.field(name).is_some_and(|field| field.required), "{} {name}", noun.table());
            }
        }
    }

    #[test]
    fn a_noun_stands_after_the_nouns_that_it_requires() {
        for (place, noun) in Noun::ALL.iter().enumerate() {
            for field in noun.fields().iter().filter(|field| field.required) {
                if let Kind::Ref(other) = field.kind {
                    assert!(Noun::ALL[..place].contains(&other), "{} needs {}", noun.table(), other.table());
                }
            }
        }
    }
}
