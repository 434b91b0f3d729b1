//! Workbooks as people have them, made here.
#![allow(dead_code, reason = "each test uses a part")]

use domain::Day;
use exchange::action_plan::{Problem, Reading};
use exchange::book::{Book, Cell};
use rust_xlsxwriter::{Color, ExcelDateTime, Format, Workbook};
use std::collections::HashSet;

/// What is written in a cell.
#[derive(Clone, Debug)]
pub enum In {
    Text(String),
    Number(f64),
    /// A real date.
    Day(Day),
    Flag(bool),
    Formula(String, String),
    Empty,
}

impl From<&str> for In {
    fn from(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }
}

impl From<f64> for In {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

/// The heads of the template, in its order.
pub const HEADS: [&str; 28] = [
    "Axe (x)",
    "Sous-axe (x.x)",
    "Sous-sous axe (x.x.x)",
    "Titre de l'action",
    "Titre de la sous-action",
    "Descriptif",
    "Instances de gouvernance",
    "Objectifs",
    "Indicateurs liés",
    "Structure pilote",
    "Moyens humains et techniques",
    "Partenaires",
    "Direction ou service pilote",
    "Personne pilote",
    "Élu·e référent·e",
    "Participation Citoyenne",
    "Financements",
    "Financeur 1",
    "Montant € HT",
    "Financeur 2",
    "Montant € HT",
    "Financeur 3",
    "Montant € HT",
    "Budget prévisionnel total € HT",
    "Statut",
    "Niveau de priorité",
    "Date de début",
    "Date de fin",
];

/// A line of the template, by head; a head that comes often is told by its number after `#`.
pub fn line(heads: &[&str], cells: &[(&str, In)]) -> Vec<In> {
    let mut out = vec![In::Empty; heads.len()];
    for (name, cell) in cells {
        let (head, nth) = name.split_once('#').map_or((*name, 0), |(head, nth)| (head, nth.parse().unwrap()));
        let at = heads.iter().enumerate().filter(|(_, own)| **own == head).nth(nth).unwrap_or_else(|| panic!("no head {name}")).0;
        out[at] = cell.clone();
    }
    out
}

/// A workbook of one sheet, with `empty` lines that are formatted and hold nothing.
pub fn xlsx(sheet: &str, lines: &[Vec<In>], empty: u32) -> Vec<u8> {
    let mut book = Workbook::new();
    let own = book.add_worksheet().set_name(sheet).unwrap();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    for (row, cells) in (0..).zip(lines) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                In::Text(text) => own.write_string(row, column, text).unwrap(),
                In::Number(number) => own.write_number(row, column, *number).unwrap(),
                In::Day(on) => own.write_datetime_with_format(row, column, ExcelDateTime::parse_from_str(&on.to_string()).unwrap(), &day).unwrap(),
                In::Flag(flag) => own.write_boolean(row, column, *flag).unwrap(),
                In::Formula(formula, result) => {
                    own.write_formula(row, column, rust_xlsxwriter::Formula::new(formula.clone()).set_result(result.clone())).unwrap()
                }
                In::Empty => own,
            };
        }
    }
    let grey = Format::new().set_background_color(Color::Silver);
    for row in 0..empty {
        for column in 0..28 {
            own.write_blank(u32::try_from(lines.len()).unwrap() + row, column, &grey).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

/// Lines of heads and what stands above them, as the template has them.
pub fn with_heads(heads: &[&str], lines: Vec<Vec<In>>) -> Vec<Vec<In>> {
    let mut all = vec![vec![In::from("Présentation de l’action")], heads.iter().map(|head| In::from(*head)).collect()];
    all.extend(lines);
    all
}

/// The lines that are neither an action, nor a part of one, nor named with the reason why they are left out; and the sheets that are neither read nor named.
pub fn lost(book: &Book, reading: &Reading) -> Vec<String> {
    let mut lost = Vec::new();
    for (place, sheet) in book.sheets.iter().enumerate() {
        let heads: Vec<u32> = reading.sheets.iter().filter(|(own, _)| *own == place).map(|(_, header)| header.row).collect();
        let fiches = reading.fiches.iter().filter(|fiche| fiche.sheet == place);
        let of_fiches: HashSet<(u32, u16)> =
            fiches.flat_map(|fiche| fiche.pairs.iter().flat_map(|pair| pair.value.iter().copied().chain([(pair.row, pair.label.at)]))).collect();
        let findings = || reading.findings.iter().filter(|finding| finding.sheet == place);
        let unread = reading.unread.iter().any(|(own, _)| *own == place);
        if heads.is_empty() && of_fiches.is_empty() {
            if !unread {
                lost.push(format!("the sheet {}", sheet.name));
            }
            continue;
        }
        if heads.is_empty() {
            let loose: HashSet<(u32, u16)> =
                findings().filter(|finding| finding.problem == Problem::Loose).map(|finding| (finding.row, finding.at)).collect();
            let titles: HashSet<(u32, u16)> =
                findings().filter(|finding| finding.problem == Problem::TitleTaken).map(|finding| (finding.row, finding.at)).collect();
            for row in &sheet.rows {
                for (at, cell) in row.cells.iter().filter(|(_, cell)| matches!(cell, Cell::Text(_))) {
                    let place = (row.number, *at);
                    if !of_fiches.contains(&place) && !loose.contains(&place) && !titles.contains(&place) {
                        lost.push(format!("{}, line {} column {at}: {cell:?}", sheet.name, row.number));
                    }
                }
            }
            continue;
        }
        let came: HashSet<u32> = reading.actions.iter().filter(|action| action.sheet == place).map(|action| action.row).collect();
        let tells = |problem: &Problem| {
            problem.leaves_out()
                || matches!(
                    problem,
                    Problem::Repeated { .. } | Problem::Contradicts { .. } | Problem::Section | Problem::AlsoIn { .. } | Problem::DiffersFrom { .. }
                )
        };
        let said: HashSet<u32> = findings().filter(|finding| tells(&finding.problem)).map(|finding| finding.row).collect();
        let first = heads.iter().min().copied().unwrap_or_default();
        for row in sheet.rows.iter().filter(|row| row.number > first && !heads.contains(&row.number)) {
            // The upper of two lines of heads.
            let upper = heads.contains(&(row.number + 1));
            if !came.contains(&row.number) && !said.contains(&row.number) && !upper {
                lost.push(format!("{}, line {}: {:?}", sheet.name, row.number, row.cells));
            }
        }
    }
    lost
}
