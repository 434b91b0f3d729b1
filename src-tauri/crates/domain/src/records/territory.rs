//! Where the plan applies: the territory, its local authorities, its communes with their validity dates.

use crate::codes::*;
use crate::field::*;
use crate::record::records;

records! {
    /// Territoire.
    Territory {
        req name: Line<200>, opt kind: One<TerritoryKind>, opt siren: Siren, opt department: Line<100>,
        opt region: Line<100>, opt description: Prose, opt website: Web,
    }
    /// Collectivité: a member of the territory (an EPCI), or the structure that steers it.
    LocalAuthority {
        opt territory: To<Territory>, req name: Line<200>, opt kind: One<AuthorityKind>, opt siren: Siren,
    }
    /// Commune (INSEE). A merged commune keeps its row, with the day it ended and the commune that it became.
    Commune {
        opt local_authority: To<LocalAuthority>, req insee_code: Line<5>, req name: Line<200>, opt siren: Siren,
        opt postal_codes: Line<200>, opt population: Count, opt population_total: Count, opt valid_from: Date,
        opt valid_to: Date, opt merged_into: To<Commune>,
    }
    /// The contour of a commune, as maps draw it: rings, `;` between; points, a space between; longitude and latitude in degrees
    /// (WGS 84), a comma between.
    Contour {
        own commune: To<Commune>, req rings: Prose, opt source: Line<300>,
    }
}
