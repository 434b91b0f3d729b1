//! The plan, its tree of axes, and the frameworks whose measures its actions answer.

use crate::codes::*;
use crate::field::*;
use crate::record::records;

use super::territory::Territory;

records! {
    /// Plan d'actions.
    Plan {
        opt territory: To<Territory>, req title: Line<300>, opt kind: One<PlanKind>, opt starts_on: Date,
        opt ends_on: Date, opt description: Prose, opt previous_plan: To<Plan>,
    }
    /// Axe: a tree of any depth.
    Axis {
        own plan: To<Plan>, opt parent: To<Axis>, opt number: Line<40>, req title: Line<300>, opt description: Prose,
        opt rank: Rank,
    }
    /// Référentiel (climat-air-énergie, économie circulaire).
    Framework {
        req code: Line<40>, req name: Line<200>, opt version: Line<40>, opt source: Line<300>,
    }
    /// Mesure d'un référentiel.
    Measure {
        own framework: To<Framework>, opt parent: To<Measure>, req code: Line<40>, req title: Line<500>,
        opt points: Number, opt rank: Rank,
    }
    /// Score d'une mesure à un moment, in points out of the potential that the territory has.
    Score {
        own measure: To<Measure>, req moment: One<ScoreMoment>, opt scored_on: Date, opt potential: Number, opt done: Number, opt planned: Number,
        opt not_done: Number, opt comment: Prose,
    }
    /// Vue enregistrée of the list of actions: its columns, filters, order and sight, as the page wrote them (JSON).
    SavedView {
        opt plan: To<Plan>, req name: Line<120>, req settings: Prose, opt rank: Rank,
    }
}
