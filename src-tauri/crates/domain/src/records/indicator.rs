//! What the plan is measured by: indicators, their baselines, readings and targets.

use crate::codes::*;
use crate::field::*;
use crate::record::records;

use super::action::Action;
use super::plan::Plan;
use super::territory::Commune;

records! {
    /// Indicateur.
    Indicator {
        opt plan: To<Plan>, opt code: Line<40>, req title: Line<300>, opt kind: One<IndicatorKind>, opt unit: Line<40>,
        opt direction: One<Direction>, opt frequency: One<Frequency>, opt source: Line<300>, opt description: Prose, opt rank: Rank,
    } + {
        // What of a diagnosis it follows, the formula that it is worked out by, and whether people read it by inhabitant.
        opt quantity: One<Quantity>, opt sector: One<Sector>, opt formula: Line<500>, opt per_inhabitant: Flag,
        opt filiere: One<Filiere>, opt pollutant: One<Pollutant>, opt sink: One<Sink>,
    }
    /// Valeur de référence.
    Baseline {
        own indicator: To<Indicator>, req year: Year, req value: Number, opt source: Line<300>,
    }
    /// Valeur mesurée.
    Reading {
        own indicator: To<Indicator>, req observed_on: Date, req value: Number, opt confidence: One<Confidence>,
        opt comment: Prose,
    } + {
        opt sector: One<Sector>, opt commune: To<Commune>,
    }
    /// Cible.
    Target {
        own indicator: To<Indicator>, req year: Year, req value: Number, opt comment: Line<300>,
    }
    /// An indicator that an action moves, with the effect expected a year in the indicator's unit.
    ActionIndicator {
        own action: To<Action>, req indicator: To<Indicator>, opt expected_effect: Number,
    }
}
