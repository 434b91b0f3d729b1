//! Every commune of France and every EPCI, read from the table that `scripts/communes` writes, and found by name, code or
//! postal code.

use domain::fold::words;
use std::collections::HashMap;
use std::ops::Range;

/// The communes and EPCI of France.
pub struct France {
    departments: HashMap<String, String>,
    communes: Vec<Town>,
    authorities: Vec<Epci>,
}

/// A commune.
pub struct Town {
    /// INSEE code.
    pub code: String,
    /// Name.
    pub name: String,
    /// SIREN; some territories overseas have none.
    pub siren: Option<String>,
    /// Postal codes, a space between.
    pub postal_codes: String,
    /// Municipal population, in inhabitants.
    pub population: Option<i64>,
    /// Total population, in inhabitants.
    pub population_total: Option<i64>,
    /// Code of its département.
    pub department: String,
    /// The EPCI that it is a member of, by its place.
    pub authority: Option<usize>,
    words: Vec<String>,
}

/// An EPCI with a tax of its own.
pub struct Epci {
    /// SIREN.
    pub siren: String,
    /// CC, CA, CU, METRO or MET69.
    pub kind: String,
    /// Name.
    pub name: String,
    members: Range<usize>,
    words: Vec<String>,
}

/// A line that is not one of the table's.
#[derive(Debug, PartialEq, thiserror::Error)]
#[error("line {line} is none of the table of communes")]
pub struct BadLine {
    /// Its number, from 1.
    pub line: usize,
}

impl France {
    /// Reads the table.
    pub fn read(text: &str) -> Result<Self, BadLine> {
        let mut france = Self { departments: HashMap::new(), communes: Vec::new(), authorities: Vec::new() };
        let mut inside = None;
        for (number, line) in text.lines().enumerate() {
            let cells: Vec<&str> = line.split('\t').collect();
            match cells[..] {
                ["D", code, name, _] => {
                    france.departments.insert(code.to_owned(), name.to_owned());
                }
                ["E", "", ..] => inside = None,
                ["E", siren, kind, name] => {
                    inside = Some(france.authorities.len());
                    let members = france.communes.len()..france.communes.len();
                    let words = words(&format!("{kind} {name} {siren}"));
                    france.authorities.push(Epci { siren: siren.to_owned(), kind: kind.to_owned(), name: name.to_owned(), members, words });
                }
                ["C", code, name, siren, postal_codes, population, total, department] => {
                    france.communes.push(Town {
                        code: code.to_owned(),
                        name: name.to_owned(),
                        siren: Some(siren).filter(|siren| !siren.is_empty()).map(str::to_owned),
                        postal_codes: postal_codes.to_owned(),
                        population: population.parse().ok(),
                        population_total: total.parse().ok(),
                        department: department.to_owned(),
                        authority: inside,
                        words: words(&format!("{name} {code} {postal_codes}")),
                    });
                    if let Some(authority) = inside.and_then(|at| france.authorities.get_mut(at)) {
                        authority.members.end = france.communes.len();
                    }
                }
                _ => return Err(BadLine { line: number + 1 }),
            }
        }
        Ok(france)
    }

    /// The EPCI, then the communes, whose name or code has a word that begins with each of these: at most `most` of each, those
    /// that are called just so first, then by name.
    pub fn find(&self, text: &str, most: usize) -> (Vec<&Epci>, Vec<&Town>) {
        let wanted = words(text);
        let has = |own: &[String]| wanted.iter().all(|word| own.iter().any(|one| one.starts_with(word.as_str())));
        // A name of as few words as possible is what was meant.
        let mut authorities: Vec<&Epci> = self.authorities.iter().filter(|one| has(&one.words)).collect();
        authorities.sort_by_key(|one| (one.words.len(), &one.words));
        authorities.truncate(most);
        let mut communes: Vec<&Town> = self.communes.iter().filter(|one| has(&one.words)).collect();
        communes.sort_by_key(|one| (one.words.len(), &one.words));
        communes.truncate(most);
        (authorities, communes)
    }

    /// The EPCI of a SIREN.
    pub fn authority(&self, siren: &str) -> Option<&Epci> {
        self.authorities.iter().find(|one| one.siren == siren)
    }

    /// The communes of an EPCI.
    pub fn members(&self, authority: &Epci) -> &[Town] {
        &self.communes[authority.members.clone()]
    }

    /// The commune of an INSEE code.
    pub fn commune(&self, code: &str) -> Option<&Town> {
        self.communes.iter().find(|one| one.code == code)
    }

    /// The EPCI of a commune.
    pub fn authority_of(&self, town: &Town) -> Option<&Epci> {
        self.authorities.get(town.authority?)
    }

    /// The name of a département; empty when there is none of this code.
    pub fn department(&self, code: &str) -> &str {
        self.departments.get(code).map_or("", String::as_str)
    }

    /// How many communes and how many EPCI.
    pub fn counts(&self) -> (usize, usize) {
        (self.communes.len(), self.authorities.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "D\t62\tPas-de-Calais\tHauts-de-France\n\
        E\t200069672\tCC\tCC du Ternois\n\
        C\t62767\tSaint-Pol-sur-Ternoise\t216207670\t62130\t4600\t4700\t62\n\
        C\t80810\tVitz-sur-Authie\t218007680\t80150\t110\t112\t80\n\
        E\t\t\t\n\
        C\t22016\tÎle-de-Bréhat\t212200166\t22870\t379\t\t22\n";

    #[test]
    fn a_commune_is_found_by_name_by_code_and_with_its_epci() {
        let france = France::read(TABLE).unwrap();
        assert_eq!(france.counts(), (3, 1));
        let names = |text: &str| france.find(text, 9).1.into_iter().map(|town| town.name.as_str()).collect::<Vec<_>>();
        assert_eq!(names("saint pol"), ["Saint-Pol-sur-Ternoise"]);
        assert_eq!(names("80150"), ["Vitz-sur-Authie"]);
        assert_eq!(names("ILE brehat"), ["Île-de-Bréhat"]);
        let (found, _) = france.find("ternois", 9);
        assert_eq!(france.members(found[0]).len(), 2);
        let town = france.commune("80810").unwrap();
        assert_eq!(france.authority_of(town).unwrap().siren, "200069672");
        assert!(france.authority_of(france.commune("22016").unwrap()).is_none());
        assert_eq!(france.department("62"), "Pas-de-Calais");
        assert_eq!(France::read("C\tx").err(), Some(BadLine { line: 1 }));
    }
}
