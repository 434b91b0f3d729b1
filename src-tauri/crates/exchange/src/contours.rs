//! Contours of communes, from GeoJSON (RFC 7946): one shape a commune, named by its INSEE code.

use geojson::{Feature, GeoJson, GeometryValue, Position};
use std::fmt::Write;

/// A shape of a file, and what its properties say that it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Contour {
    /// The INSEE code that its properties have; the name of the shape when they have none.
    pub named: String,
    /// Whether `named` is a code.
    pub is_code: bool,
    /// Rings, `;` between; points, a space between; longitude and latitude in degrees (WGS 84), a comma between.
    pub rings: String,
}

/// Why a file gives no contour.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum BadContours {
    /// It is no GeoJSON.
    #[error("no GeoJSON: {0}")]
    Syntax(String),
    /// Its coordinates are no degrees: a projection of maps.
    #[error("coordinates that are no degrees")]
    Projected,
    /// It has no surface.
    #[error("no surface")]
    Empty,
}

/// The names of the property that holds an INSEE code, as those who publish contours call it.
const CODES: [&str; 8] = ["code", "codgeo", "code_insee", "insee_com", "insee", "com", "code_commune", "codeinsee"];
const NAMES: [&str; 5] = ["nom", "libgeo", "nom_com", "name", "libelle"];

/// The contours of a file: surfaces whose properties say what they are.
pub fn read(text: &str) -> Result<Vec<Contour>, BadContours> {
    let parsed: GeoJson = text.trim_start_matches('\u{feff}').parse().map_err(|error: geojson::Error| BadContours::Syntax(error.to_string()))?;
    let features = match parsed {
        GeoJson::FeatureCollection(all) => all.features,
        GeoJson::Feature(one) => vec![one],
        GeoJson::Geometry(_) => Vec::new(),
    };
    let mut found = Vec::new();
    for feature in &features {
        let Some(rings) = rings(feature)? else { continue };
        let property = |names: &[&str]| -> Option<String> {
            let all = feature.properties.as_ref()?;
            let value = names.iter().find_map(|name| all.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)))?.1;
            Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned)).filter(|text| !text.is_empty() && text != "null")
        };
        let code = property(&CODES).map(|code| if code.len() == 4 && code.bytes().all(|b| b.is_ascii_digit()) { format!("0{code}") } else { code });
        let is_code = code.is_some();
        found.push(Contour { named: code.or_else(|| property(&NAMES)).unwrap_or_default(), is_code, rings });
    }
    if found.is_empty() { Err(BadContours::Empty) } else { Ok(found) }
}

fn rings(feature: &Feature) -> Result<Option<String>, BadContours> {
    let Some(geometry) = &feature.geometry else { return Ok(None) };
    let mut out = String::new();
    match &geometry.value {
        GeometryValue::Polygon { coordinates } => write(&mut out, coordinates)?,
        GeometryValue::MultiPolygon { coordinates } => coordinates.iter().try_for_each(|polygon| write(&mut out, polygon))?,
        _ => return Ok(None),
    }
    Ok(Some(out).filter(|out| !out.is_empty()))
}

/// Writes rings to a tenth of a thousandth of a degree, about ten metres: what a map of a territory can show.
fn write(out: &mut String, polygon: &[Vec<Position>]) -> Result<(), BadContours> {
    for ring in polygon {
        let mut last = None;
        let mut points = String::new();
        for position in ring {
            let [lon, lat] = [0, 1].map(|axis| position.as_slice().get(axis).copied().unwrap_or(f64::NAN));
            if !(lon.abs() <= 180.0 && lat.abs() <= 90.0) {
                return Err(BadContours::Projected);
            }
            let point = [lon, lat].map(|degrees| (degrees * 10_000.0).round());
            if last != Some(point) {
                let space = if points.is_empty() { "" } else { " " };
                write!(points, "{space}{},{}", point[0] / 10_000.0, point[1] / 10_000.0).map_err(|error| BadContours::Syntax(error.to_string()))?;
                last = Some(point);
            }
        }
        if points.matches(' ').count() >= 2 {
            if !out.is_empty() {
                out.push(';');
            }
            out.push_str(&points);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn feature(properties: &str, geometry: &str) -> String {
        format!(r#"{{"type":"Feature","properties":{properties},"geometry":{geometry}}}"#)
    }

    const SQUARE: &str = r#"{"type":"Polygon","coordinates":[[[2.30001,50.4],[2.30002,50.4],[2.4,50.4],[2.4,50.5],[2.30001,50.4]]]}"#;

    #[test]
    fn shapes_are_named_by_their_code_else_by_their_name_and_points_are_rounded() {
        let two = format!(
            r#"{{"type":"FeatureCollection","features":[{},{}]}}"#,
            feature(r#"{"INSEE_COM":"62018"}"#, SQUARE),
            feature(r#"{"nom":"Anvin"}"#, SQUARE)
        );
        let found = read(&two).unwrap();
        assert_eq!((found[0].named.as_str(), found[0].is_code), ("62018", true));
        assert_eq!((found[1].named.as_str(), found[1].is_code), ("Anvin", false));
        assert_eq!(found[0].rings, "2.3,50.4 2.4,50.4 2.4,50.5 2.3,50.4");
        // A number, whose zero in front was lost.
        assert_eq!(read(&feature(r#"{"code":1001}"#, SQUARE)).unwrap()[0].named, "01001");
    }

    #[test]
    fn metres_points_and_other_texts_are_told_apart() {
        let metres = r#"{"type":"Polygon","coordinates":[[[650000,7050000],[650100,7050000],[650100,7050100],[650000,7050000]]]}"#;
        assert_eq!(read(&feature("{}", metres)), Err(BadContours::Projected));
        assert_eq!(read(&feature("{}", r#"{"type":"Point","coordinates":[2.3,50.4]}"#)), Err(BadContours::Empty));
        assert!(matches!(read("code;nom"), Err(BadContours::Syntax(_))));
    }
}
