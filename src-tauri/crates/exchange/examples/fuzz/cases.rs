//! A case: a kind, a seed among those of its kind, and what is done to it.

use crate::check::{self, Outcome};
use crate::pages::{self, Page};
use crate::random::Random;
use crate::support::{self, HEADS, In};
use crate::{messy, mutate};
use domain::Day;
use exchange::book::{Book, Cell, Merged, Row, Sheet};
use words::Words;

/// What is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    XlsxBytes,
    XlsxParts,
    OdsBytes,
    OdsParts,
    XlsBytes,
    XlsRecords,
    CsvBytes,
    PlanCells,
    InvoiceCells,
}

impl Kind {
    pub const ALL: [Self; 9] = [
        Self::XlsxParts,
        Self::OdsParts,
        Self::XlsRecords,
        Self::PlanCells,
        Self::XlsxBytes,
        Self::OdsBytes,
        Self::XlsBytes,
        Self::CsvBytes,
        Self::InvoiceCells,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::XlsxBytes => "xlsx, bytes",
            Self::XlsxParts => "xlsx, parts packed again",
            Self::OdsBytes => "ods, bytes",
            Self::OdsParts => "ods, parts packed again",
            Self::XlsBytes => "xls, bytes",
            Self::XlsRecords => "xls, records",
            Self::CsvBytes => "csv, bytes",
            Self::PlanCells => "cells of a plan",
            Self::InvoiceCells => "cells of invoices",
        }
    }

    /// Its kind: those where most of the reading is come twice as often.
    pub fn of(case: u64) -> Self {
        let at = usize::try_from(case % 13).unwrap_or(0);
        Self::ALL[if at < 9 { at } else { at - 9 }]
    }
}

/// What is changed, before it is.
pub struct Seeds {
    xlsx: Vec<Vec<u8>>,
    ods: Vec<Vec<u8>>,
    xls: Vec<Vec<u8>>,
    csv: Vec<Vec<u8>>,
    words: Words,
}

impl Seeds {
    pub fn new() -> Self {
        let mut books: Vec<Vec<Page>> = messy::all().into_iter().map(|messy| messy.pages).collect();
        books.push(vec![template()]);
        let csv = books.iter().map(|pages| text(&pages[0], ';')).chain([INVOICES.to_owned()]).map(String::into_bytes);
        Self {
            xlsx: books.iter().map(|pages| pages::xlsx(pages)).collect(),
            ods: books.iter().map(|pages| pages::ods(pages)).collect(),
            xls: books.iter().map(|pages| pages::xls(pages)).collect(),
            csv: csv.collect(),
            words: Words::french(),
        }
    }

    /// Runs a case; a fault is what went wrong.
    pub fn run(&self, kind: Kind, case: u64) -> Result<Outcome, String> {
        let mut random = Random::new(case);
        let bytes = |seeds: &[Vec<u8>], random: &mut Random| {
            let mut file = random.one(seeds).clone();
            mutate::bytes(&mut file, random);
            file
        };
        let file = match kind {
            Kind::XlsxBytes => bytes(&self.xlsx, &mut random),
            Kind::OdsBytes => bytes(&self.ods, &mut random),
            Kind::XlsBytes => bytes(&self.xls, &mut random),
            Kind::CsvBytes => bytes(&self.csv, &mut random),
            Kind::XlsxParts => mutate::parts(&random.one(&self.xlsx).clone(), &mut random),
            Kind::OdsParts => mutate::parts(&random.one(&self.ods).clone(), &mut random),
            Kind::XlsRecords => {
                let mut file = random.one(&self.xls).clone();
                let tables = usize::from(u16::from_le_bytes([file[44], file[45]]));
                mutate::records(&mut file, 512 * (2 + tables), &mut random);
                file
            }
            Kind::PlanCells => return check::book_of(&cells(&mut random), &self.words).map(|()| Outcome::Read),
            Kind::InvoiceCells => return check::invoices(&table(&mut random), &self.words).map(|()| Outcome::Read),
        };
        check::file(&file, &self.words)
    }
}

/// A plan as the template has it.
fn template() -> Page {
    let mut lines = support::with_heads(&HEADS, Vec::new());
    for number in 0..6 {
        let title = format!("{number}. Planter des haies");
        let day = Day::from_ymd_opt(2025, 1, 1).unwrap_or_default();
        let cells = [
            ("Axe (x)", In::from("1. Nature")),
            ("Titre de l'action", In::from(title.as_str())),
            ("Budget prévisionnel total € HT", In::Number(12_000.5)),
            ("Statut", In::from("En cours")),
            ("Date de début", In::Day(day)),
            ("Financeur 1", In::from("ADEME, Région")),
            ("Montant € HT", In::from("1 200 €")),
        ];
        lines.push(support::line(&HEADS, &cells));
    }
    Page::new("Fichier dimport", lines).merge((2, 0), (4, 0))
}

const INVOICES: &str = "N°;Date de facture;Fournisseur;Objet;Montant HT;TVA;TTC\n1;01/02/2025;Pépinière;Haies;1 000,00;200,00;1 200,00\n2;;;;abc;;\n";

/// A page as a table in a text.
fn text(page: &Page, separator: char) -> String {
    let cell = |cell: &In| match cell {
        In::Text(text) => format!("\"{}\"", text.replace('"', "\"\"")),
        In::Number(number) => number.to_string(),
        In::Day(day) => day.format("%d/%m/%Y").to_string(),
        In::Flag(flag) => flag.to_string(),
        In::Formula(_, result) => result.clone(),
        In::Empty => String::new(),
    };
    let line = |cells: &Vec<In>| cells.iter().map(cell).collect::<Vec<_>>().join(&separator.to_string());
    page.lines.iter().map(line).collect::<Vec<_>>().join("\r\n")
}

/// What stands in cells of plans.
const SAID: [&str; 60] = [
    "Axe",
    "Sous-axe",
    "Titre",
    "Titre de l'action",
    "Action",
    "Fiche action",
    "Fiche action n°3",
    "N°",
    "Statut",
    "État d'avancement",
    "Priorité",
    "Pilote",
    "Partenaires",
    "Budget",
    "Coût",
    "Financeur 1",
    "Montant € HT",
    "Montant TTC",
    "Date de début",
    "Échéance",
    "Descriptif",
    "Objectifs",
    "Indicateurs",
    "Calendrier",
    "Total",
    "TOTAL GÉNÉRAL",
    "Sous-total",
    "Titre de la sous-action",
    "Intitulé :",
    "Commentaires",
    "En cours",
    "terminée",
    "Réalisé à 50 %",
    "à définir",
    "Haute",
    "12 000 €",
    "12 k€",
    "entre 200 et 500 €",
    "3 500 € TTC",
    "-5",
    "1er trimestre 2025",
    "T2 2025",
    "mars 2024",
    "2024-13-01",
    "31/02/2025",
    "2025",
    "fin 2026",
    "1.2.3. Planter",
    "1.1",
    "Planter des haies",
    "ADEME (50 %), Région",
    "« a, b », c",
    "=1+1",
    "- un\n- deux",
    "\u{200b}",
    "é\u{301}",
    "🌳",
    "(jamais clos",
    "etc.",
    "Champ texte",
];

fn cell(random: &mut Random) -> Cell {
    match random.below(12) {
        0 => Cell::Number(*random.one(&[0.0, -1.0, 1.5, 2025.0, 45_000.0, 1e18, 1e300, f64::NAN, f64::INFINITY, -0.0, 0.005])),
        1 => Cell::Day(
            Day::from_ymd_opt(1900 + i32::try_from(random.below(8_000)).unwrap_or(0), 1 + u32::try_from(random.below(12)).unwrap_or(0), 1)
                .unwrap_or_default(),
        ),
        2 => Cell::Flag(random.once_in(2)),
        3 if random.once_in(4) => Cell::Error("#REF!".to_owned()),
        4 if random.once_in(6) => Cell::Text("mot ".repeat(random.below(9_000)).trim().to_owned() + "x"),
        5 => Cell::Text(format!("{} {}", random.one(&SAID), random.one(&SAID))),
        _ => Cell::Text((*random.one(&SAID)).to_owned()),
    }
}

/// Sheets of cells, as no program would have them: far rows, areas that cross, heads anywhere.
fn cells(random: &mut Random) -> Book {
    let sheet = |random: &mut Random| {
        let (mut number, columns) = (0u32, 1 + random.below(14));
        let mut rows: Vec<Row> = Vec::new();
        for _ in 0..random.below(24) {
            let step = if random.once_in(30) { random.next() as u32 } else { 1 + u32::try_from(random.below(3)).unwrap_or(0) };
            let Some(next) = number.checked_add(step.max(1)) else { break };
            number = next;
            let mut cells: Vec<(u16, Cell)> = Vec::new();
            for column in 0..columns {
                if !random.once_in(3) {
                    let far = if random.once_in(400) { 60_000 } else { 0 };
                    cells.push((u16::try_from(column + far).unwrap_or(u16::MAX), cell(random)));
                }
            }
            // A line of heads, repeated or not.
            if random.once_in(8) {
                cells = (0u16..).zip(HEADS.iter().skip(random.below(4)).take(8)).map(|(at, head)| (at, Cell::Text((*head).to_owned()))).collect();
            }
            cells.sort_by_key(|(at, _)| *at);
            cells.dedup_by_key(|(at, _)| *at);
            if !cells.is_empty() {
                rows.push(Row { number, cells });
            }
        }
        let mut merged = Vec::new();
        for _ in 0..random.below(4) {
            let (column, first) = (random.below(columns), random.below(24));
            let place = |value: usize| u32::try_from(value).unwrap_or(0);
            merged.push(Merged {
                column: column as u16,
                to: (column + random.below(4)) as u16,
                first: place(first),
                last: place(first + random.below(6)),
            });
        }
        Sheet { name: (*random.one(&SAID)).to_owned(), hidden: random.once_in(8), merged, rows }
    };
    Book { sheets: (0..=random.below(3)).map(|_| sheet(random)).collect(), text: None }
}

/// A table of invoices, with or without its heads.
fn table(random: &mut Random) -> String {
    let separator = *random.one(&[';', '\t', ',']);
    let mut text =
        if random.once_in(3) { String::new() } else { INVOICES.lines().next().unwrap_or_default().replace(';', &separator.to_string()) + "\n" };
    const CELLS: [&str; 18] = [
        "1",
        "01/02/2025",
        "43100",
        "Pépinière",
        "1 000,00",
        "-45,10",
        "(45,10)",
        "9223372036854775807",
        "-92233720368547758,08",
        "92233720368547758,07",
        "0.125",
        "12 k€",
        "$ 3",
        "avoir",
        "\"a;b\nc\"",
        "\"",
        "",
        "NaN",
    ];
    for _ in 0..random.below(12) {
        let line: Vec<&str> = (0..random.below(14)).map(|_| *random.one(&CELLS)).collect();
        text.push_str(&line.join(&separator.to_string()));
        let end: &&str = random.one(&["\n", "\r\n", "\n\n"]);
        text.push_str(end);
    }
    text
}
