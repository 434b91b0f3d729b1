//! What the tests share.
#![allow(dead_code, reason = "each test uses its part")]

pub mod hostile;
pub mod snapshot;

use report::chart::{Chart, Sign};
use report::content::{Alt, Block, Cell, Column, Cover, Document, Figure, Plot, Row, Section, Span, Table};
use std::ops::ControlFlow;

/// A document of these sections.
pub fn document(sections: Vec<Section>) -> Document {
    Document {
        title: "Rapport d’essai".into(),
        subject: "Essai".into(),
        author: "PETR Ternois-7 Vallées".into(),
        creator: "Ensemblier essai".into(),
        lang: "fr-FR".into(),
        produced_at: chrono::DateTime::parse_from_rfc3339("2018-03-12T09:30:00+01:00").expect("a date"),
        running_head: "Rapport d’essai".into(),
        running_foot: "version 1".into(),
        labels: hostile::labels(),
        cover: Some(Cover { title: "Rapport d’essai".into(), facts: vec![("Version".into(), "1".into())], ..Cover::default() }),
        sections,
    }
}

/// A small report with one of everything.
pub fn small() -> Document {
    let section = |title: &str, anchor: &str, blocks| Section {
        number: String::new(),
        title: title.into(),
        anchor: anchor.into(),
        in_toc: true,
        page_break: true,
        blocks,
    };
    let table = Table {
        caption: "Actions".into(),
        columns: vec![Column::titles("Action", 3.0), Column::words("Statut", 2.0), Column::number("Budget", 1.0)],
        rows: vec![
            Row { cells: vec!["Planter".into(), Cell::status(Sign::Done, "Réalisé"), "1 234".into()], total: false },
            Row { cells: vec!["Total".into(), "".into(), "1 234".into()], total: true },
        ],
        row_headers: true,
        ..Table::default()
    };
    let gauge = Chart::Progress { ratio: 0.4, text: "40 %".into() };
    document(vec![
        Section { in_toc: false, ..section("Sommaire", "toc", vec![Block::Toc]) },
        section(
            "Synthèse",
            "synthese",
            vec![
                Block::Para(vec![Span::plain("Objectif : voir "), Span::link("le détail", "detail"), Span::plain(" ; fin.")]),
                Block::Figures(vec![Figure { value: "40 %".into(), label: "réalisées".into() }]),
                Block::List(vec![vec![Span::plain("un")], vec![Span::bold("deux")]]),
                Block::Charts(vec![Plot { title: "Avancement".into(), alt: Alt::new("40 % réalisés").expect("not blank"), chart: gauge }]),
            ],
        ),
        section("Détail", "detail", vec![Block::heading(2, "Tableau", "tableau"), Block::Table(table)]),
    ])
}

/// The PDF of a document that no one cancels.
pub fn made(document: &Document) -> report::Pdf {
    report::pdf(document, &mut |_| ControlFlow::Continue(())).expect("a report is made of any text")
}
