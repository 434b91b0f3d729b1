//! Who acts: partners and their contacts, funders, departments, leads, elected sponsors. Functions rather than names.

use crate::codes::*;
use crate::field::*;
use crate::record::records;

use super::territory::Commune;

records! {
    /// Financeur: shipped reference rows, and the person's own.
    Funder {
        req code: Line<40>, req name: Line<200>, opt kind: One<FunderKind>, opt programmes: Tags,
    }
    /// Partenaire: an organisation.
    Partner {
        req name: Line<200>, opt acronym: Line<40>, opt kind: One<PartnerKind>, opt siren: Siren, opt commune: To<Commune>,
        opt address: Prose, opt email: Email, opt phone: Line<40>, opt website: Web, opt comment: Prose,
    }
    /// Contact of a partner.
    Contact {
        own partner: To<Partner>, req function: Line<200>, opt name: Line<200>, opt email: Email, opt phone: Line<40>,
        opt comment: Prose,
    }
    /// Direction ou service.
    Department {
        opt structure: To<Partner>, req name: Line<200>, opt comment: Prose,
    }
    /// Pilote: the person who leads actions, by function.
    Lead {
        req function: Line<200>, opt name: Line<200>, opt structure: To<Partner>, opt department: To<Department>,
        opt email: Email, opt phone: Line<40>,
    }
    /// Élu·e référent·e, by function.
    ElectedSponsor {
        req function: Line<200>, opt name: Line<200>, opt structure: To<Partner>, opt email: Email,
    }
}
