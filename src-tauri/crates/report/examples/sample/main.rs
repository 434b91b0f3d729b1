//! Makes a sample report: `sample OUT.pdf [ACTIONS]`, or the hostile document: `sample OUT.pdf hostile [ROWS]`, with its texts in
//! `OUT.pdf.texts`. `sample OUT.json [ACTIONS]` has the blocks of the same document, for other engines.
//! Invariant: the same arguments give the same bytes.
#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "a bench prints what it measured")]

#[path = "../../tests/support/hostile.rs"]
mod hostile;
mod neutral;

use report::chart::{Amount, BarGroup, Chart, GanttRow, Series, Share, Sign, StackedRow};
use report::content::{Alt, Block, Cell, Column, Cover, Document, Figure, Inline, Plot, Row, Section, Span, Table};
use std::ops::ControlFlow;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let out = arguments.next().ok_or("usage: sample OUT.pdf [ACTIONS]")?;
    let what = arguments.next().unwrap_or_else(|| "24".to_owned());
    let (document, made) = if what == "hostile" {
        let rows = arguments.next().map_or(Ok(8_000), |n| n.parse())?;
        (hostile::document(rows), format!("{rows} rows"))
    } else {
        let actions = what.parse()?;
        (document(actions), format!("{actions} actions"))
    };
    if out.ends_with(".json") {
        std::fs::write(&out, neutral::blocks(&document)?.to_string())?;
        return Ok(());
    }
    let start = Instant::now();
    let pdf = report::pdf(&document, &mut |p| {
        if p.done == 0 || p.stage == report::Stage::Finish {
            println!("{:6.2} s {:?} {}", start.elapsed().as_secs_f64(), p.stage, p.done);
        }
        ControlFlow::Continue(())
    })?;
    println!("{made}, {} pages, {} bytes, {:.2} s", pdf.pages, pdf.bytes.len(), start.elapsed().as_secs_f64());
    std::fs::write(&out, &pdf.bytes)?;
    std::fs::write(format!("{out}.txt"), &pdf.structure)?;
    if what == "hostile" {
        let texts = report::printed(&document.texts(), &document.labels, &document.lang)?;
        std::fs::write(format!("{out}.texts"), texts.iter().map(|t| t.replace('\n', " ") + "\n").collect::<String>())?;
    }
    Ok(())
}

const STATUSES: [(Sign, &str); 8] = [
    (Sign::Upcoming, "À venir"),
    (Sign::InProgress, "En cours"),
    (Sign::Done, "Réalisé"),
    (Sign::Late, "En retard"),
    (Sign::Paused, "En pause"),
    (Sign::Blocked, "Bloqué"),
    (Sign::Abandoned, "Abandonné"),
    (Sign::ToDiscuss, "À discuter"),
];
const AXES: [&str; 5] = [
    "Agriculture et forêt : accompagner les exploitations",
    "Sobriété et rénovation du bâti public et privé",
    "Mobilités rurales",
    "Énergies renouvelables locales",
    "Animation, gouvernance et évaluation du plan climat",
];
const TITLES: [&str; 6] = [
    "Réaliser le diagnostic Clim’Agri du territoire avec la Chambre d’agriculture et le GEDA",
    "Déployer le conseil en énergie partagé auprès des communes de moins de 2 000 habitants",
    "Planter 10 000 arbres et arbustes avec l’opération « Plantons le décor »",
    "Créer une aire de covoiturage au carrefour de la RD 941",
    "Étudier la planification énergétique : réseaux de chaleur, méthanisation, solaire",
    "Animer l’Espace Info Énergie dans les 172 communes",
];
const PROSE: &str = "L’action vise à réduire de 20 % la consommation d’énergie des bâtiments communaux : les audits groupés \
    portent sur 18 bâtiments stratégiques, et les travaux sont suivis sur trois années de factures. La fiche est revue à chaque \
    comité de pilotage ; les écarts sont expliqués, chiffrés et datés.";

fn status(i: usize) -> (Sign, &'static str) {
    STATUSES[[2, 1, 1, 0, 3, 2, 1, 5, 4, 7, 1, 6, 2, 2][i % 14]]
}

fn alt(text: &str) -> Alt {
    Alt::new(text).unwrap_or_else(|| unreachable!("the sample's texts are not blank"))
}

fn amount(value: f64) -> Amount {
    Amount { value, text: format!("{value:.0}") }
}

fn document(actions: usize) -> Document {
    let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    Document {
        title: "Rapport d’avancement du contrat d’objectif territorial".into(),
        subject: "Bilan annuel 2017".into(),
        author: "PETR Ternois-7 Vallées".into(),
        creator: "Ensemblier 0.1.0".into(),
        lang: "fr-FR".into(),
        produced_at: chrono::DateTime::parse_from_rfc3339("2018-03-12T09:30:00+01:00").unwrap_or_default(),
        running_head: "Contrat d’objectif territorial 2016-2018 · bilan annuel 2017".into(),
        running_foot: "PETR Ternois-7 Vallées · version 2 du 12 mars 2018".into(),
        labels: hostile::labels(),
        cover: Some(Cover {
            organisation: "PETR Ternois-7 Vallées".into(),
            eyebrow: "Bilan annuel 2017".into(),
            title: "Rapport d’avancement du contrat d’objectif territorial".into(),
            subtitle: "Pays du Ternois, période du 1er janvier au 31 décembre 2017".into(),
            facts: vec![
                pair("N° de convention", "16 02 C 0123"),
                pair("Période", "du 1er janvier 2017 au 31 décembre 2017"),
                pair("Type", "Bilan annuel"),
                pair("Date", "12 mars 2018"),
                pair("Version", "2"),
            ],
            contacts_title: "Contacts".into(),
            contacts: vec![pair("Chargé de mission plan climat", "climat@exemple.fr"), pair("Élu référent", "Vice-président à la transition")],
            ..Cover::default()
        }),
        sections: sections(actions),
    }
}

fn sections(actions: usize) -> Vec<Section> {
    let section = |number: &str, title: &str, blocks: Vec<Block>| Section {
        number: number.into(),
        title: title.into(),
        anchor: format!("s{number}"),
        in_toc: !number.is_empty(),
        page_break: true,
        blocks,
    };
    let mut zoom = vec![];
    for i in 0..actions {
        zoom.extend(sheet(i));
    }
    vec![
        section("", "Sommaire", vec![Block::Toc]),
        section("2", "Synthèse", synthesis(actions)),
        section("5", "Avancement du programme d’actions", program(actions)),
        section("6", "Zoom par action", zoom),
    ]
}

fn synthesis(actions: usize) -> Vec<Block> {
    let counts = |s: Sign| (0..actions).filter(|i| status(*i).0 == s).count() as f64;
    let parts = STATUSES.iter().map(|(sign, label)| Share { sign: *sign, label: (*label).into(), amount: amount(counts(*sign)) }).collect();
    let rows = AXES
        .iter()
        .enumerate()
        .map(|(a, label)| {
            let amounts: Vec<Amount> =
                STATUSES.iter().map(|(s, _)| amount((0..actions).filter(|i| i % 5 == a && status(*i).0 == *s).count() as f64)).collect();
            StackedRow { label: (*label).into(), total: (0..actions).filter(|i| i % 5 == a).count().to_string(), amounts }
        })
        .collect();
    let figure = |value: &str, label: &str| Figure { value: value.into(), label: label.into() };
    let years = ["2016", "2017", "2018"];
    let groups = years
        .iter()
        .enumerate()
        .map(|(i, y)| BarGroup {
            label: (*y).into(),
            amounts: [120_000.0, 90_000.0, 45_000.0]
                .iter()
                .map(|v| Amount { value: v * (1.0 + i as f64), text: format!("{} k€", v * (1.0 + i as f64) / 1000.0) })
                .collect(),
        })
        .collect();
    vec![
        Block::para(PROSE),
        Block::Figures(vec![
            figure("42 %", "des actions réalisées"),
            figure("68 %", "du budget engagé"),
            figure("41 %", "du budget payé"),
            figure("1 240 t", "CO2e évitées par an"),
        ]),
        Block::Charts(vec![Plot {
            title: "Actions par statut".into(),
            alt: alt("Anneau des statuts des actions."),
            chart: Chart::StatusDonut { parts, center: (actions.to_string(), "actions".into()) },
        }]),
        Block::Charts(vec![Plot {
            title: "Actions par axe et par statut".into(),
            alt: alt("Barres empilées par axe."),
            chart: Chart::StackedBars { rows, legend: STATUSES.iter().map(|(s, l)| (*s, (*l).into())).collect() },
        }]),
        Block::Charts(vec![
            Plot {
                title: "Budget par année".into(),
                alt: alt("Prévu, engagé et payé par année."),
                chart: Chart::GroupedBars { groups, legend: ["Prévu", "Engagé", "Payé"].iter().map(|l| Series { label: (*l).into() }).collect() },
            },
            Plot {
                title: "Financeurs".into(),
                alt: alt("Montants par financeur."),
                chart: Chart::HorizontalBars {
                    bars: vec![
                        ("ADEME".into(), Amount { value: 90_400.0, text: "90 400 €".into() }),
                        ("Région Hauts-de-France (FRATRI)".into(), Amount { value: 56_822.0, text: "56 822 €".into() }),
                        ("FDE 62".into(), Amount { value: 12_000.0, text: "12 000 €".into() }),
                    ],
                },
            },
        ]),
        Block::List(vec![
            vec![Span::bold("Faits marquants. "), Span::plain(PROSE)],
            vec![Span::plain("Voir le "), Span::link("programme d’actions", "s5"), Span::plain(" pour le détail.")],
        ]),
    ]
}

fn program(actions: usize) -> Vec<Block> {
    let columns = vec![
        Column::words("N°", 3.2),
        Column::titles("Action", 13.0),
        Column::words("Pilote", 8.0),
        Column::words("Partenaires", 8.5),
        Column::words("Statut", 7.5),
        Column::number("Avancement", 4.0),
        Column::words("Début prévu / réel", 6.6),
        Column::words("Fin prévue / réelle", 6.6),
        Column::number("Budget prévu", 5.5),
        Column::number("Engagé", 5.5),
        Column::number("Payé", 5.5),
        Column::words("Commentaire", 11.0),
    ];
    let mut rows: Vec<Row> = (0..actions)
        .map(|i| Row {
            cells: vec![
                format!("{}.{}", i % 5 + 1, i / 5 + 1).into(),
                Cell::link(TITLES[i % 6], format!("a{i}")),
                "PETR Ternois-7 Vallées".into(),
                "Chambre d’agriculture, GEDA, ADEME, Région".into(),
                Cell::status(status(i).0, status(i).1),
                "45 %".into(),
                "01/01/2016\n15/02/2016".into(),
                "31/12/2018".into(),
                "118 705,00".into(),
                "90 400,00".into(),
                "56 822,00".into(),
                "Les audits groupés ont pris deux mois de retard.".into(),
            ],
            total: false,
        })
        .collect();
    let mut total = vec![Cell::from(""), "Total".into()];
    total.extend(["", "", "", "", "", "", "2 848 920,00", "2 169 600,00", "1 363 728,00", ""].map(Cell::from));
    rows.push(Row { cells: total, total: true });
    let day = |y, m, d| chrono::NaiveDate::from_ymd_opt(y, m, d).unwrap_or_default();
    let gantt = (0..actions.min(30))
        .map(|i| GanttRow {
            label: format!("{}.{} {}", i % 5 + 1, i / 5 + 1, TITLES[i % 6]),
            start: Some(day(2016, (i % 12) as u32 + 1, 1)),
            end: Some(day(2017 + (i % 2) as i32, (i * 7 % 12) as u32 + 1, 28)),
            done: (i % 5) as f64 / 4.0,
            sign: status(i).0,
        })
        .collect();
    vec![
        Block::heading(2, "Calendrier", "calendrier"),
        Block::Charts(vec![Plot {
            title: String::new(),
            alt: alt("Calendrier des actions."),
            chart: Chart::Gantt { from: day(2016, 1, 1), to: day(2018, 12, 31), today: Some((day(2018, 3, 12), "12/03/2018".into())), rows: gantt },
        }]),
        Block::heading(2, "Tableau détaillé", "detail"),
        Block::Table(Table {
            caption: "Avancement des actions au 31 décembre 2017".into(),
            columns,
            rows,
            row_headers: true,
            empty: String::new(),
            landscape: true,
        }),
    ]
}

fn sheet(i: usize) -> Vec<Block> {
    let row = |cells: Vec<Cell>| Row { cells, total: false };
    vec![
        Block::heading(2, format!("{}.{} {}", i % 5 + 1, i / 5 + 1, TITLES[i % 6]), format!("a{i}")),
        Block::KeyValue(vec![
            ("Pilote".into(), "PETR Ternois-7 Vallées".into()),
            ("Statut".into(), Cell::status(status(i).0, status(i).1)),
            (
                "Avancement".into(),
                Cell {
                    text: String::new(),
                    inline: Some(Inline { alt: alt("45 %"), chart: Chart::Progress { ratio: 0.45, text: "45 %".into() } }),
                    ..Cell::default()
                },
            ),
        ]),
        Block::para(PROSE),
        Block::Table(Table {
            caption: "Indicateurs".into(),
            columns: vec![
                Column::words("Indicateur", 5.0),
                Column::words("Unité", 1.5),
                Column::number("2015", 1.4),
                Column::number("2016", 1.4),
                Column::number("2017", 1.4),
                Column::number("Cible", 1.4),
                Column::words("Tendance", 2.0),
            ],
            rows: vec![
                row(vec![
                    "Consommation d’énergie des bâtiments communaux".into(),
                    "MWh".into(),
                    "1 240".into(),
                    "1 198".into(),
                    "1 122".into(),
                    "992".into(),
                    Cell {
                        inline: Some(Inline { alt: alt("en baisse"), chart: Chart::Spark { values: vec![1240.0, 1198.0, 1122.0] } }),
                        ..Cell::default()
                    },
                ]),
                row(vec![
                    "Arbres et arbustes plantés".into(),
                    "nombre".into(),
                    "2 100".into(),
                    "6 400".into(),
                    "10 250".into(),
                    "12 000".into(),
                    Cell {
                        inline: Some(Inline { alt: alt("en hausse"), chart: Chart::Spark { values: vec![2100.0, 6400.0, 10250.0] } }),
                        ..Cell::default()
                    },
                ]),
            ],
            row_headers: true,
            ..Table::default()
        }),
        Block::Table(Table {
            caption: "Jalons".into(),
            columns: vec![Column::words("Date", 1.4), Column::words("Étape", 5.0), Column::words("Responsable", 2.5), Column::words("État", 1.6)],
            rows: vec![
                row(vec![
                    "15/02/2016".into(),
                    "Lancement des audits groupés avec la FDE 62".into(),
                    "Conseiller en énergie partagé".into(),
                    Cell::status(Sign::Done, "Réalisé"),
                ]),
                row(vec![
                    "30/06/2017".into(),
                    "Restitution aux communes et programme de travaux".into(),
                    "Conseiller en énergie partagé".into(),
                    Cell::status(Sign::Late, "En retard"),
                ]),
                row(vec![
                    "31/12/2018".into(),
                    "Bilan des consommations sur trois ans".into(),
                    "Chargé de mission plan climat".into(),
                    Cell::status(Sign::Upcoming, "À venir"),
                ]),
            ],
            ..Table::default()
        }),
    ]
}
