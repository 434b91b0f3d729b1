//! The communes of France, read once.

use crate::wire::Fault;
use exchange::france::France;
use flate2::read::GzDecoder;
use std::io::Read;
use std::sync::OnceLock;

/// Every commune and every EPCI, as `scripts/communes` wrote them.
const TABLE: &[u8] = include_bytes!("../../../../../assets/reference/france.tsv.gz");

/// The communes of France. The first to ask waits a tenth of a second.
pub(super) fn france() -> Result<&'static France, Fault> {
    static FRANCE: OnceLock<France> = OnceLock::new();
    if let Some(france) = FRANCE.get() {
        return Ok(france);
    }
    let bad = |error: &dyn std::fmt::Display| Fault::new("internal").with("detail", error);
    let mut text = String::new();
    GzDecoder::new(TABLE).read_to_string(&mut text).map_err(|error| bad(&error))?;
    let read = France::read(&text).map_err(|error| bad(&error))?;
    Ok(FRANCE.get_or_init(|| read))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_of_france_is_here_with_the_ternois() {
        let france = france().unwrap();
        assert_eq!(france.counts(), (34_969, 1_255));
        let ternois = france.authority("200069672").unwrap();
        let members = france.members(ternois);
        assert_eq!((ternois.name.as_str(), members.len()), ("CC du Ternois", 103));
        assert_eq!(members.iter().filter_map(|town| town.population).sum::<i64>(), 37_150);
        assert_eq!(members.iter().filter(|town| town.department != "62").map(|town| town.code.as_str()).collect::<Vec<_>>(), ["80810"]);
        assert_eq!(france.find("ternois", 5).0[0].siren, "200069672");
        assert_eq!(france.find("saint pol ternoise", 5).1[0].code, "62767");
    }
}
