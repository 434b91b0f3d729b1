//! The columns of ADEME's open data on PCAET, version 2: their heads follow patterns (`PEC_GES_<sector>_<period>`), whose numbers are
//! the places of [`domain::codes`]' own lists.

use domain::code::Code;
use domain::codes::{Filiere, Pollutant, Sector, Sink, VulnerabilityDomain};
use serde::Deserialize;
use std::fmt;
use std::sync::LazyLock;

/// What a figure counts. Emissions and sequestration in tCO2e, energies in GWh, pollutants in t.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is its column")]
pub enum Measure {
    Emissions(Sector),
    Energy(Sector),
    Production(Filiere),
    /// Renewable energy used on the territory; no diagnosis counts it.
    Consumption(Filiere),
    Pollutant(Sector, Pollutant),
    /// What the pollutants of every sector come to, as the file says it.
    PollutantTotal(Pollutant),
    /// What a sink takes up in a year; what it could, in the period [`Period::Potential`].
    Sequestration(Sink),
}

/// When.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// The year of the diagnosis, which a column of its own says.
    Diagnosis,
    /// The targets of 2026.
    By2026,
    /// The targets of 2030.
    By2030,
    /// The targets of 2050.
    By2050,
    /// What a sink could take up, in the year that a column of its own says.
    Potential,
}

impl Period {
    /// The periods of targets.
    pub const TARGETS: [Self; 3] = [Self::By2026, Self::By2030, Self::By2050];
    const NUMBERED: [(Self, &'static str); 4] = [(Self::Diagnosis, "1"), (Self::By2026, "3"), (Self::By2030, "6"), (Self::By2050, "7")];

    /// Its year, when the head says it.
    pub const fn year(self) -> Option<i32> {
        match self {
            Self::By2026 => Some(2026),
            Self::By2030 => Some(2030),
            Self::By2050 => Some(2050),
            Self::Diagnosis | Self::Potential => None,
        }
    }

    fn number(self) -> &'static str {
        Self::NUMBERED.iter().find(|(own, _)| *own == self).map_or("", |(_, number)| number)
    }

    fn of(number: &str) -> Option<Self> {
        Self::NUMBERED.iter().find(|(_, own)| *own == number).map(|(period, _)| *period)
    }
}

/// Whose year a column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is its column")]
pub enum YearOf {
    Emissions,
    Energy,
    Production(Filiere),
    Sequestration(Sink),
    Potential(Sink),
}

/// A column that is understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is its column")]
pub enum Column {
    Id,
    Name,
    LaunchedOn,
    Sirens,
    Authorities,
    Population,
    Measure(Measure, Period),
    Year(YearOf),
    Vulnerable(VulnerabilityDomain),
    VulnerableTarget(VulnerabilityDomain),
    EnergyClimateComment,
    VulnerabilityComment,
    SequestrationComment,
    RenewablesComment,
}

/// The heads that follow no pattern.
const ALONE: [(Column, &str); 10] = [
    (Column::Id, "Id"),
    (Column::Name, "Nom"),
    (Column::LaunchedOn, "Date_lancement"),
    (Column::Sirens, "SIREN collectivites_coporteuses"),
    (Column::Population, "Population_couverte"),
    (Column::Year(YearOf::Emissions), "PEC_Emission_GES_Annee_Compta"),
    (Column::Year(YearOf::Energy), "PEC_Consommation_Annee_Compta"),
    (Column::EnergyClimateComment, "PEC_GES_CONSO_commentaire"),
    (Column::SequestrationComment, "SEQ_commentaire"),
    (Column::RenewablesComment, "ENR_commentaire"),
];

impl Column {
    /// The column of a head, whatever its case.
    pub fn of(head: &str) -> Option<Self> {
        let head = head.trim().to_lowercase();
        if let Some((column, _)) = ALONE.iter().find(|(_, own)| own.to_lowercase() == head) {
            return Some(*column);
        }
        if head == LISTS.common.get(AUTHORITIES)?.to_lowercase() {
            return Some(Self::Authorities);
        }
        let parts: Vec<&str> = head.split('_').collect();
        let measure = |measure: Option<Measure>, period: &str| Some(Self::Measure(measure?, Period::of(period)?));
        match parts.as_slice() {
            ["pec", "ges", sector, period] => measure(nth(sector).map(Measure::Emissions), period),
            ["pec", "conso", sector, period] => measure(nth(sector).map(Measure::Energy), period),
            ["pec", "vulnerabilite", "commentaire"] => Some(Self::VulnerabilityComment),
            ["pec", "vulnerabilite", "objectif", "fixe", domain] => nth(domain).map(Self::VulnerableTarget),
            ["pec", "vulnerabilite", domain] => nth(domain).map(Self::Vulnerable),
            ["pol", sector, period, pollutant] => measure(nth(sector).zip(nth(pollutant)).map(|(one, other)| Measure::Pollutant(one, other)), period),
            ["total", "pol", pollutant, period] => measure(nth(pollutant).map(Measure::PollutantTotal), period),
            ["enr", filiere, period, "production"] => measure(nth(filiere).map(Measure::Production), period),
            // Nobody measures it for the diagnosis.
            ["enr", _, "1", "consommation"] => None,
            ["enr", filiere, period, "consommation"] => measure(nth(filiere).map(Measure::Consumption), period),
            ["enr", filiere, "diag", "annee", "compta"] => nth(filiere).map(|filiere| Self::Year(YearOf::Production(filiere))),
            ["seq", sink, "estimation", "sequestration", "nette", "co2"] => {
                nth(sink).map(|sink| Self::Measure(Measure::Sequestration(sink), Period::Diagnosis))
            }
            ["seq", sink, "possibilite", "developpement", "nette", "co2"] => {
                nth(sink).map(|sink| Self::Measure(Measure::Sequestration(sink), Period::Potential))
            }
            ["seq", sink, "estimation", "annee"] => nth(sink).map(|sink| Self::Year(YearOf::Sequestration(sink))),
            ["seq", sink, "possibilite", "developpement", "annee"] => nth(sink).map(|sink| Self::Year(YearOf::Potential(sink))),
            _ => None,
        }
    }

    /// Its head.
    pub fn head(self) -> String {
        if let Some((_, head)) = ALONE.iter().find(|(own, _)| *own == self) {
            return (*head).to_owned();
        }
        match self {
            Self::Authorities => LISTS.common.get(AUTHORITIES).cloned().unwrap_or_default(),
            Self::Measure(measure, period) => match (measure, period) {
                (Measure::Emissions(sector), _) => format!("PEC_GES_{}_{}", number(sector), period.number()),
                (Measure::Energy(sector), _) => format!("PEC_CONSO_{}_{}", number(sector), period.number()),
                (Measure::Production(filiere), _) => format!("ENR_{}_{}_Production", number(filiere), period.number()),
                (Measure::Consumption(filiere), _) => format!("ENR_{}_{}_Consommation", number(filiere), period.number()),
                (Measure::Pollutant(sector, pollutant), _) => format!("POL_{}_{}_{}", number(sector), period.number(), number(pollutant)),
                (Measure::PollutantTotal(pollutant), _) => format!("TOTAL_POL_{}_{}", number(pollutant), period.number()),
                (Measure::Sequestration(sink), Period::Potential) => format!("SEQ_{}_Possibilite_Developpement_nette_CO2", number(sink)),
                (Measure::Sequestration(sink), _) => format!("SEQ_{}_Estimation_Sequestration_nette_CO2", number(sink)),
            },
            Self::Year(YearOf::Production(filiere)) => format!("ENR_{}_Diag_Annee_Compta", number(filiere)),
            Self::Year(YearOf::Sequestration(sink)) => format!("SEQ_{}_Estimation_Annee", number(sink)),
            Self::Year(YearOf::Potential(sink)) => format!("SEQ_{}_Possibilite_Developpement_annee", number(sink)),
            Self::Vulnerable(domain) => format!("PEC_Vulnerabilite_{}", number(domain)),
            Self::VulnerableTarget(domain) => format!("PEC_Vulnerabilite_Objectif_fixe_{}", number(domain)),
            Self::VulnerabilityComment => "PEC_Vulnerabilite_commentaire".to_owned(),
            _ => String::new(),
        }
    }
}

/// The place of a code in its list, from 1, as the open data numbers it.
fn number<C: Code>(code: C) -> usize {
    C::ALL.iter().position(|own| *own == code).map_or(0, |place| place + 1)
}

/// The code of a number. `01` is none: two heads would be one column.
fn nth<C: Code>(number: &str) -> Option<C> {
    let plain = !number.starts_with('0') && number.bytes().all(|byte| byte.is_ascii_digit());
    let place: usize = number.parse().ok().filter(|_| plain)?;
    C::ALL.get(place.checked_sub(1)?).copied()
}

/// Which of the four files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layout {
    /// The plans themselves.
    Header,
    /// Emissions, energy, vulnerability and sequestration.
    EnergyClimate,
    /// Renewable energy.
    Renewables,
    /// Air pollutants.
    Pollutants,
}

impl Layout {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Header, Self::EnergyClimate, Self::Renewables, Self::Pollutants];

    /// The name of its file.
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::Header => "Demarches_PCAET_V2_entete.csv",
            Self::EnergyClimate => "Demarches_PCAET_V2_pec_seq.csv",
            Self::Renewables => "Demarches_PCAET_V2_enr.csv",
            Self::Pollutants => "Demarches_PCAET_V2_polluant.csv",
        }
    }

    /// Its heads, in order.
    pub fn heads(self) -> impl Iterator<Item = &'static str> {
        let own: &'static [String] = match self {
            Self::Header => &[],
            Self::EnergyClimate => &LISTS.pec_seq,
            Self::Renewables => &LISTS.enr,
            Self::Pollutants => &LISTS.polluant,
        };
        LISTS.common.iter().chain(own).map(String::as_str)
    }

    /// The file that has a column; every one has those of the plan itself.
    pub fn having(column: Column) -> Option<Self> {
        let head = column.head();
        let of = |list: &[String]| list.contains(&head);
        [(Self::EnergyClimate, of(&LISTS.pec_seq)), (Self::Renewables, of(&LISTS.enr)), (Self::Pollutants, of(&LISTS.polluant))]
            .into_iter()
            .find_map(|(layout, has)| has.then_some(layout))
    }
}

impl fmt::Display for Layout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.file_name())
    }
}

/// The place of the authorities among the heads of the plan: theirs is the only one of ours that has an accent.
const AUTHORITIES: usize = 8;

/// The reference file.
#[derive(Default, Deserialize)]
struct Lists {
    common: Vec<String>,
    pec_seq: Vec<String>,
    enr: Vec<String>,
    polluant: Vec<String>,
    yes: Vec<String>,
    no: Vec<String>,
}

/// Read once. The file is ours: the tests below read it whole.
static LISTS: LazyLock<Lists> =
    LazyLock::new(|| toml::from_str(include_str!("../../../../../assets/reference/pcaet_open_data.toml")).unwrap_or_default());

/// Whether a cell says yes; nothing when it says neither yes nor no.
pub(super) fn flag(cell: &str) -> Option<bool> {
    let said = |list: &[String]| list.iter().any(|word| word.to_lowercase() == cell.to_lowercase());
    if said(&LISTS.yes) { Some(true) } else { said(&LISTS.no).then_some(false) }
}

/// How a cell says yes or no.
pub(super) fn flagged(flag: bool) -> String {
    let list = if flag { &LISTS.yes } else { &LISTS.no };
    list.first().cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_head_that_follows_a_pattern_is_its_column_and_each_column_has_one_head() {
        let mut seen = BTreeSet::new();
        for layout in Layout::ALL {
            for head in layout.heads() {
                if let Some(column) = Column::of(head) {
                    assert_eq!(column.head(), head);
                    seen.insert(column);
                }
            }
        }
        let count = |is: fn(&Column) -> bool| seen.iter().filter(|column| is(column)).count();
        assert_eq!(count(|column| matches!(column, Column::Measure(Measure::Emissions(_), _))), 8 * 4);
        assert_eq!(count(|column| matches!(column, Column::Measure(Measure::Energy(_), _))), 8 * 4);
        assert_eq!(count(|column| matches!(column, Column::Measure(Measure::Production(_), _))), 14 * 4);
        assert_eq!(count(|column| matches!(column, Column::Measure(Measure::Consumption(_), _))), 14 * 3);
        assert_eq!(count(|column| matches!(column, Column::Measure(Measure::Pollutant(..), _))), 8 * 4 * 6);
        assert_eq!(count(|column| matches!(column, Column::Measure(Measure::PollutantTotal(_), _))), 6 * 4);
        assert_eq!(count(|column| matches!(column, Column::Measure(Measure::Sequestration(_), _))), 3 * 2);
        assert_eq!(count(|column| matches!(column, Column::Vulnerable(_))), 16);
        assert_eq!(count(|column| matches!(column, Column::VulnerableTarget(_))), 16);
        assert_eq!(count(|column| matches!(column, Column::Year(_))), 2 + 14 + 6);
        assert_eq!(Layout::ALL.map(|layout| layout.heads().count()), [21, 151, 140, 237]);
    }

    #[test]
    fn a_head_of_another_version_or_number_is_no_column() {
        for head in ["PEC_GES_1_2", "PEC_GES_9_1", "PEC_GES_0_1", "PEC_GES_01_1", "PEC_GES_+1_1", "ENR_1_1_Consommation", "POL_1_1_7", "Contact", ""]
        {
            assert_eq!(Column::of(head), None, "{head}");
        }
        assert_eq!(Column::of(" pec_ges_1_1 "), Some(Column::Measure(Measure::Emissions(Sector::Residential), Period::Diagnosis)));
    }
}
