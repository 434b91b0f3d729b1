//! `Fiches_Action.csv`: `;` between cells, UTF-8 with a mark in front, days as `31/12/2017`, ` | ` between the values of a cell.

use super::harmless;
use crate::export::{BOM, Unwritten};
use domain::code::Code;
use domain::codes::{Audience, BudgetNature};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The lists of the file.
#[derive(Default, Deserialize)]
struct Lists {
    heads: Vec<String>,
    carrier: BTreeMap<String, String>,
    kind: BTreeMap<String, String>,
    audience: BTreeMap<String, Vec<String>>,
}

/// Read once. The file is ours: the test below reads it whole.
static LISTS: LazyLock<Lists> =
    LazyLock::new(|| toml::from_str(include_str!("../../../../../assets/reference/pcaet_actions.toml")).unwrap_or_default());

/// An action, as the file tells it: each value as people read it, days already as `31/12/2017`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fiche {
    /// Its identifier.
    pub id: String,
    /// That of its plan.
    pub plan: String,
    /// What its plan is called.
    pub plan_title: String,
    /// Its title, after its number.
    pub title: String,
    /// What it is.
    pub description: String,
    /// When it begins.
    pub begins: String,
    /// The local authorities that carry the plan.
    pub authorities: Vec<String>,
    /// How many inhabitants they have.
    pub population: String,
    /// Whom to ask: a function, or a name where personal data is asked for.
    pub lead: String,
    /// How to reach them: personal data.
    pub contact: String,
    /// Its status, and why.
    pub status: String,
    /// What came of it.
    pub conclusion: String,
    /// The sectors of the decree.
    pub sectors: Vec<String>,
    /// What kind of structure carries it.
    pub carrier: String,
    /// What is done.
    pub kinds: Vec<String>,
    /// For whom.
    pub targets: Vec<String>,
}

/// The value for a kind of lead structure; nothing when ADEME has none.
pub fn carrier(kind: &str) -> &'static str {
    LISTS.carrier.get(kind).map_or("", String::as_str)
}

/// The value for what is planned; nothing when ADEME has none.
pub fn kind_of(nature: BudgetNature) -> Option<&'static str> {
    LISTS.kind.get(nature.code()).map(String::as_str)
}

/// The values for some audiences, each once.
pub fn targets(audiences: &[Audience]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for target in audiences.iter().filter_map(|audience| LISTS.audience.get(audience.code())).flatten() {
        if !found.contains(target) {
            found.push(target.clone());
        }
    }
    found
}

/// The bytes of the file.
///
/// # Errors
/// A defect.
pub fn file(fiches: &[Fiche]) -> Result<Vec<u8>, Unwritten> {
    let mut out = csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(BOM.as_bytes().to_vec());
    out.write_record(&LISTS.heads)?;
    for fiche in fiches {
        let joined = |values: &[String]| values.join(" | ");
        let cells = [
            fiche.id.clone(),
            fiche.plan.clone(),
            fiche.plan_title.clone(),
            fiche.title.clone(),
            fiche.description.clone(),
            fiche.begins.clone(),
            joined(&fiche.authorities),
            fiche.population.clone(),
            fiche.lead.clone(),
            fiche.contact.clone(),
            fiche.status.clone(),
            fiche.conclusion.clone(),
            joined(&fiche.sectors),
            fiche.carrier.clone(),
            joined(&fiche.kinds),
            joined(&fiche.targets),
        ];
        out.write_record(cells.iter().map(|cell| harmless(cell)))?;
    }
    out.into_inner().map_err(|error| csv::Error::from(error.into_error()).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::codes::PartnerKind;

    #[test]
    fn the_reference_file_is_read_whole_and_names_codes_that_are_there() {
        assert_eq!(LISTS.heads.len(), 16);
        assert!(LISTS.carrier.keys().all(|kind| kind == "own" || PartnerKind::from_code(kind).is_some()));
        assert!(LISTS.kind.keys().all(|kind| BudgetNature::from_code(kind).is_some()));
        assert!(LISTS.audience.keys().all(|audience| Audience::from_code(audience).is_some()));
        assert!(!LISTS.carrier.is_empty() && !LISTS.audience.is_empty());
    }

    #[test]
    fn a_file_has_its_mark_its_heads_and_its_separators() {
        let fiche =
            Fiche { id: "1".into(), title: "=Haies; \"talus\"".into(), sectors: vec!["Agriculture".into(), "Tertiaire".into()], ..Fiche::default() };
        let text = String::from_utf8(file(&[fiche]).unwrap()).unwrap();
        let text = text.strip_prefix('\u{feff}').unwrap();
        let lines: Vec<&str> = text.split_terminator("\r\n").collect();
        assert!(lines[0].starts_with("Id_action;Id_demarche;Nom_demarche;Intitule_action;"));
        assert_eq!(lines[1], "1;;;\"'=Haies; \"\"talus\"\"\";;;;;;;;;Agriculture | Tertiaire;;;");
        assert_eq!(targets(&[Audience::Staff, Audience::PublicAndAssociations, Audience::ElectedOfficials]).len(), 3);
    }
}
