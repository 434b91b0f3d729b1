//! Which export is asked for, and in which format: every other pair is refused, with those that there are.

use super::What;
use crate::wire::Fault;
use exchange::action_plan::Template;
use exchange::export::Format;

/// An export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Tables of the plan.
    Tables(What, Format),
    /// The import workbook of Territoires en Transitions.
    Template(Template),
    /// Cards of an address book.
    Contacts,
    /// Files of open data.
    OpenData,
    /// The diagnosis and its targets, in the files of the PCAET's open data.
    Pcaet,
    /// What falls due.
    Calendar,
    /// The folder that a plan is handed over in.
    Handover,
}

impl Asked {
    /// What may be asked for.
    pub fn codes() -> Vec<&'static str> {
        What::ALL.map(What::code).into_iter().chain(["tet", "contacts", "opendata", "pcaet", "calendar", "handover"]).collect()
    }

    /// The formats of what is asked for; none when there is nothing to choose.
    pub fn formats(what: &str) -> Vec<&'static str> {
        match what {
            "tet" => Template::ALL.map(Template::code).to_vec(),
            "contacts" => vec!["vcf"],
            "opendata" | "pcaet" => vec!["csv"],
            "calendar" => vec!["ics"],
            "handover" => Vec::new(),
            _ => Format::ALL.map(Format::code).to_vec(),
        }
    }

    /// Every format.
    pub fn all_formats() -> Vec<&'static str> {
        let mut all: Vec<&str> = Vec::new();
        for format in Self::codes().into_iter().flat_map(Self::formats) {
            if !all.contains(&format) {
                all.push(format);
            }
        }
        all
    }

    /// Reads what is asked for. Where there is one format or none, it need not be said.
    pub fn parse(what: &str, format: Option<&str>) -> Result<Self, Fault> {
        let unknown = |list: Vec<&str>, field: &str| Fault::new("unknown_code").with("list", list.join(", ")).at(field);
        if !Self::codes().contains(&what) {
            return Err(unknown(Self::codes(), "what"));
        }
        let formats = Self::formats(what);
        let refused = || unknown(formats.clone(), "format");
        let format = match (format, &formats[..]) {
            (None | Some(""), []) => "",
            (None | Some(""), [only]) => only,
            (Some(format), known) if known.contains(&format) => format,
            _ => return Err(refused()),
        };
        Ok(match what {
            "tet" => Self::Template(Template::ALL.into_iter().find(|known| known.code() == format).ok_or_else(refused)?),
            "contacts" => Self::Contacts,
            "opendata" => Self::OpenData,
            "pcaet" => Self::Pcaet,
            "calendar" => Self::Calendar,
            "handover" => Self::Handover,
            _ => Self::Tables(What::from_code(what).ok_or_else(refused)?, Format::from_code(format).ok_or_else(refused)?),
        })
    }
}
