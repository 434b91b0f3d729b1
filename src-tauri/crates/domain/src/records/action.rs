//! The action: its sheet, its links to everything else, its milestones and its notes.

use crate::codes::*;
use crate::field::*;
use crate::record::records;

use super::contract::{Amendment, Contract};
use super::partner::{Department, ElectedSponsor, Lead, Partner};
use super::plan::{Axis, Measure, Plan};
use super::territory::Commune;

records! {
    /// Fiche action. A sub-action is an action with a parent.
    Action {
        own plan: To<Plan>, opt axis: To<Axis>, opt parent: To<Action>, opt number: Line<40>, req title: Line<300>,
        opt description: Prose, opt objectives: Prose, opt context: Prose,
        opt pillar: One<Pillar>, opt sectors: Many<Sector>, opt theme: One<Theme>, opt sub_themes: Tags, opt tags: Tags,
        req status: One<Status>, opt status_reason: Prose, opt priority: One<Priority>, opt progress: Percent,
        opt planned_start: Date, opt planned_end: Date, opt actual_start: Date, opt actual_end: Date,
        opt yearly: Flag, opt benefit_from: Date,
        opt lead_structure: To<Partner>, opt department: To<Department>, opt lead: To<Lead>,
        opt elected_sponsor: To<ElectedSponsor>,
        opt audiences: Many<Audience>, opt participation: One<Participation>, opt resources: Prose, opt governance: Prose,
        opt effects: Many<Effect>, opt ghg_avoided: Number, opt energy_saved: Number, opt renewable_produced: Number,
        opt gains_source: Line<300>, opt obstacles: Prose, opt levers: Prose, opt planning_links: Prose,
        opt previous_action: To<Action>, opt rank: Rank,
    } + {
        opt lever: One<Lever>,
    }
    /// An action shown under another axis than its home.
    ActionAxis {
        own action: To<Action>, req axis: To<Axis>,
    }
    /// Actions liées: précède, dépend de, complète.
    ActionLink {
        own from_action: To<Action>, req to_action: To<Action>, req kind: One<ActionLinkKind>,
    }
    /// A partner of an action, with its role.
    ActionPartner {
        own action: To<Action>, req partner: To<Partner>, req role: One<PartnerRole>, opt comment: Line<300>,
    }
    /// A contract that finances an action. The amendments that opened and closed the link date it.
    ActionContract {
        own action: To<Action>, req contract: To<Contract>, opt opened_by: To<Amendment>, opt closed_by: To<Amendment>,
        opt cap: Money,
    } + {
        // What the contract's notice says of the action: quantities of one unit (streets, buildings), and words.
        opt planned_spending: Money, opt unit: Line<80>, opt planned_units: Number, opt done_units: Number, opt planned_work: Prose,
        opt done_work: Prose,
    }
    /// A measure of a framework that an action answers.
    ActionMeasure {
        own action: To<Action>, req measure: To<Measure>,
    }
    /// A commune that an action concerns.
    ActionCommune {
        own action: To<Action>, req commune: To<Commune>,
    }
    /// Jalon, étape.
    Milestone {
        own action: To<Action>, req title: Line<300>, opt due_on: Date, opt done_on: Date, opt lead: To<Lead>,
        opt comment: Prose, opt rank: Rank,
    }
    /// Revue d'une action at the end of a programme: keep, change or stop it, and why; what it became in the next one.
    Review {
        own action: To<Action>, opt contract: To<Contract>, req decision: One<ReviewDecision>, opt reason: Prose, opt reviewed_on: Date,
        opt next_action: To<Action>,
    }
    /// Note de suivi, dated and signed.
    Note {
        own action: To<Action>, req noted_on: Date, opt author: Line<200>, req body: Prose,
    }
}
