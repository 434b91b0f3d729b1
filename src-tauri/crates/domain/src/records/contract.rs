//! The contract: what was granted, on which conditions, and when it is paid. Every rate, share and delay is its setting.

use crate::codes::*;
use crate::field::*;
use crate::record::records;

use super::partner::Funder;
use super::plan::{Framework, Plan};

records! {
    /// Contrat. Amounts in EUR cents, rates in basis points. Amendments change it from a day on: see
    /// [`crate::contract::contract_at`].
    Contract {
        opt plan: To<Plan>, opt number: Line<80>, req kind: One<ContractKind>, req title: Line<300>,
        opt beneficiary: Line<200>, opt beneficiary_siren: Siren, opt signed_on: Date, opt notified_on: Date,
        opt starts_on: Date, opt ends_on: Date, opt phase1_ends_on: Date, opt eligible_from: Date, opt eligible_until: Date,
        opt work_start_deadline: Date, opt eligible_base: Money, opt granted: Money, opt fixed_part: Money,
        opt variable_part: Money, opt aid_rate: Share, opt advance_rate: Share, opt interim_ceiling: Share,
        opt action_cap: Money, opt description: Prose, opt previous_contract: To<Contract>,
    } + {
        // The last day on which the balance can be asked for, and how long a call takes to come in.
        opt claim_deadline: Date, opt payment_delay: Count,
    }
    /// Phase of a contract (COT since 2021: the first lasts at most 18 months (?), a setting in months).
    Phase {
        own contract: To<Contract>, req title: Line<200>, opt starts_on: Date, opt ends_on: Date, opt most_months: Count,
        opt description: Prose, opt rank: Rank,
    }
    /// Signataire.
    Signatory {
        own contract: To<Contract>, req organisation: Line<200>, opt function: Line<200>, opt signed_on: Date, opt rank: Rank,
    }
    /// A funder of a contract and what it grants.
    ContractFunder {
        own contract: To<Contract>, req funder: To<Funder>, opt programme: Line<200>, opt base: Money, opt rate: Share,
        opt granted: Money, opt cap: Money,
    }
    /// Avenant: from its effective day on, the fields that it fills replace the contract's.
    Amendment {
        own contract: To<Contract>, req number: Line<40>, opt subject: Line<300>, opt signed_on: Date,
        req effective_on: Date, opt new_ends_on: Date, opt new_eligible_until: Date, opt new_eligible_base: Money,
        opt new_granted: Money, opt comment: Prose,
    } + {
        opt new_work_start_deadline: Date, opt new_claim_deadline: Date,
    }
    /// Poste de dépense of a contract.
    CostLine {
        own contract: To<Contract>, req title: Line<300>, opt nature: One<CostNature>, opt planned: Money, opt aid_rate: Share,
        opt cap: Money, opt rank: Rank,
    }
    /// What an amendment makes of a cost line.
    AmendmentLine {
        own amendment: To<Amendment>, req cost_line: To<CostLine>, req planned: Money,
    }
    /// An engineering post that a COT pays. FTE in hundredths.
    Post {
        own contract: To<Contract>, opt cost_line: To<CostLine>, req title: Line<200>, opt status: One<AgentStatus>, opt fte: Money,
        opt months: Count, opt starts_on: Date, opt ends_on: Date, opt funder: To<Funder>, opt days_planned: Count,
        opt days_worked: Count, opt rank: Rank,
    } + {
        // What the agent costs a day, EUR cents: days worked times this is what the funder pays a share of.
        opt day_cost: Money,
    }
    /// Days that a post has worked in a month, in hundredths of a day. The month is its first day.
    WorkedMonth {
        own post: To<Post>, req month: Date, req days: Money, opt comment: Line<300>,
    }
    /// Critère de la part variable. Weight in EUR cents.
    Criterion {
        own contract: To<Contract>, req title: Line<300>, opt scale: One<CriterionScale>, opt baseline: Number,
        opt target: Number, opt measured: Number, opt measured_on: Date, opt weight: Money, opt rule: One<CriterionRule>,
        opt rank: Rank,
    } + {
        opt phase: To<Phase>, opt due_on: Date, opt source: Line<300>, opt framework: To<Framework>,
    }
    /// Livrable.
    Deliverable {
        own contract: To<Contract>, req title: Line<300>, opt due_on: Date, opt delivered_on: Date, opt evidence: Line<300>,
        opt rank: Rank,
    } + {
        opt phase: To<Phase>, opt instalment: To<Instalment>,
    }
    /// Tranche, versement: asked for, then received.
    Instalment {
        own contract: To<Contract>, opt funder: To<Funder>, req kind: One<InstalmentKind>, opt title: Line<200>,
        opt amount: Money, opt condition: Prose, opt evidence: Prose, opt due_on: Date, opt requested_on: Date,
        opt requested_amount: Money, opt received_on: Date, opt received_amount: Money, opt rank: Rank,
    } + {
        opt phase: To<Phase>,
    }
}
