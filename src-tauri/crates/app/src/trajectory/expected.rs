//! What actions are expected to save each year, in the unit of a trajectory's quantity.

use crate::desk::Desk;
use crate::label;
use crate::wire::Fault;
use domain::codes::{Quantity, Status};
use domain::gains::{Gain, Why};
use domain::records::Action;
use domain::{Id, Noun};

/// MWh in a GWh.
const MWH: f64 = 1_000.0;

/// The gains of every action that is not abandoned: tCO2e of emissions, GWh of energy.
pub(super) fn read(desk: &Desk, quantity: Quantity) -> Result<Vec<Gain>, Fault> {
    let actions = desk.workspace.load::<Action>()?;
    let gain = |action: &Action| {
        let value = match quantity {
            Quantity::Emissions => action.ghg_avoided?,
            Quantity::FinalEnergy => action.energy_saved? / MWH,
            Quantity::RenewableEnergy => action.renewable_produced? / MWH,
            _ => return None,
        };
        (action.status != Status::Abandoned).then(|| Gain {
            action: action.id,
            parent: action.parent,
            value,
            from: action.benefit_from.or(action.actual_end).or(action.planned_end),
            sectors: action.sectors.clone().unwrap_or_default(),
            lever: action.lever,
        })
    };
    Ok(actions.iter().filter_map(gain).collect())
}

/// Why some actions may save the same, in a sentence that names them.
pub(super) fn sentence(desk: &Desk, why: Why, actions: &[Id]) -> String {
    let words = &desk.words;
    let names = names(desk, actions);
    match why {
        Why::Lever(lever, sector) => {
            let sector = sector.map_or_else(|| words.text("trajectory-no-sector"), |sector| words.code(sector));
            words.text_with("trajectory-twice-lever", &[("lever", words.code(lever).into()), ("sector", sector.into()), ("actions", names.into())])
        }
        Why::Part(parent) => {
            let own: Vec<Id> = actions.iter().copied().filter(|id| *id != parent).collect();
            let whole = label::of(desk, Noun::Action, parent);
            words.text_with("trajectory-twice-part", &[("whole", whole.into()), ("parts", self::names(desk, &own).into())])
        }
    }
}

/// The names of actions, one after another.
pub(super) fn names(desk: &Desk, actions: &[Id]) -> String {
    actions.iter().map(|id| label::of(desk, Noun::Action, *id)).collect::<Vec<_>>().join(" ; ")
}
