//! A document of what should never be typed, but is: every script, every length, every extreme.
//! Invariant: no clock, no chance: the same number of rows gives the same document.
#![allow(dead_code, reason = "each test uses its part")]

use report::chart::{Amount, BarGroup, Chart, CourseLine, GanttRow, Manner, PartSeries, Series, Share, Sign, StackedRow};
use report::content::{Alt, Block, Cell, Column, Cover, Document, Figure, Inline, Labels, Logo, Photo, Plot, Row, Section, Span, Table};
use report::draw::Rgb;
use std::sync::Arc;

/// Texts that break what is not careful.
pub fn texts() -> Vec<String> {
    let long = "x".repeat(2_000);
    let address = format!("https://exemple.fr/{}?q=1&r=2#fin", "chemin-sans-fin/de%20suite_".repeat(11));
    [
        "🌱🚲 emoji 👩‍👩‍👧 et drapeau 🇫🇷, pouce 👍🏽, touche 1️⃣",
        "北京市环境保护局 (中国), 東京都, 한국어",
        "جامعة محمد الخامس بالرباط (المغرب) 2017 et l’ADEME",
        "האוניברסיטה העברית בירושלים (2018)",
        "النص كله بالعربية.",
        "می‌خواهم",
        "Ελληνικά Ω µ ∑ ≥ → ✓ CO₂ m², Київ, Łódź, Đà Nẵng, İstanbul",
        "tab\tnul\u{0}bell\u{7}esc\u{1b}del\u{7f}\r\nligne\u{2028}suite",
        "\u{202e}retourné\u{202c} zéro\u{200b}largeur\u{feff} \u{2066}isolé\u{2069}",
        "e\u{301}\u{323}\u{327} combinants a\u{30a} x\u{304}\u{332}, un tas : z\u{336}\u{335}\u{334}\u{333}\u{332}\u{331}",
        "restes \u{fffd}\u{fffd} \u{fffe} \u{e000} \u{10ffff} \u{f0b7} puce",
        &long,
        &address,
        "</rdf:li> & <b> % ( \\ ) /Name <</A 1>> endstream",
        " \n \n ",
        "",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// The whole document, its annex having `rows` rows.
pub fn document(rows: usize) -> Document {
    let title = "Un titre de trois cents caractères, tel que la délibération l’a voté ".repeat(5).chars().take(300).collect::<String>();
    Document {
        title: "🌱 & <titre> قائمة".into(),
        subject: texts().concat(),
        author: "מחבר".into(),
        creator: "Ensemblier essai".into(),
        lang: "fr-FR".into(),
        produced_at: chrono::DateTime::parse_from_rfc3339("2018-03-12T09:30:00+01:00").unwrap_or_default(),
        running_head: texts().concat(),
        running_foot: "قائمة 北京 🌱".into(),
        labels: labels(),
        cover: Some(cover(&title)),
        sections: vec![
            Section { title: "Sommaire".into(), anchor: "toc".into(), page_break: true, blocks: vec![Block::Toc], ..Section::default() },
            section(&title, &title, words(&title)),
            section("Tableaux", "Tableaux", tables(&title)),
            section("Graphiques", "Graphiques", charts()),
            section("Images", "Images", photos()),
            section("Annexe", "Annexe", vec![annex(rows)]),
        ],
    }
}

/// The words of the engine in these documents.
pub fn labels() -> Labels {
    Labels {
        page_of: "Page {page} / {pages}".into(),
        go_to_page: "Aller à la page {page}".into(),
        continued: "(suite)".into(),
        cover: "Couverture".into(),
        sheets: "Feuilles".into(),
        under: "Rubrique".into(),
        untitled: "Sans titre".into(),
        missing: "[non imprimable : {codes}]".into(),
        broken_picture: "Image illisible.".into(),
    }
}

fn section(title: &str, anchor: &str, blocks: Vec<Block>) -> Section {
    Section { number: "1".into(), title: title.into(), anchor: anchor.into(), in_toc: true, page_break: true, blocks }
}

fn cover(title: &str) -> Cover {
    Cover {
        organisation: "北京 · الرباط · Ternois".into(),
        eyebrow: "Bilan".into(),
        title: title.into(),
        subtitle: texts()[2].clone(),
        facts: texts().into_iter().take(8).map(|t| ("Fait".to_owned(), t)).collect(),
        contacts_title: "Contacts".into(),
        contacts: vec![("Adresse".into(), texts()[12].clone())],
        logos: vec![logo(svg(), "Logo de l’exemple"), logo(clear(), "Rond sur fond clair"), logo(b"<svg".as_slice().into(), "Logo illisible")],
        accent: Some(Rgb(0xf2, 0xc1, 0x2e)),
    }
}

fn words(title: &str) -> Vec<Block> {
    let mut blocks = vec![Block::heading(2, title, "h2"), Block::heading(3, "H".repeat(300), "")];
    for (i, text) in texts().into_iter().enumerate() {
        blocks.push(Block::heading(3, text.clone(), format!("t{i}")));
        blocks.push(Block::para(text.clone()));
        blocks.push(Block::List(vec![vec![Span::bold(text.clone())], vec![Span::italic(text.clone()), Span::link(text, "h2")]]));
    }
    blocks.push(Block::KeyValue(texts().into_iter().map(|t| (t.clone(), Cell::from(t))).collect()));
    let figure = |value: &str, label: String| Figure { value: value.into(), label };
    blocks.push(Block::Figures(vec![
        figure("1 000 000 000,00 €", texts()[1].clone()),
        figure("عشرون", texts()[3].clone()),
        figure("", String::new()),
    ]));
    blocks
}

fn tables(title: &str) -> Vec<Block> {
    let partners = (1..=40).map(|i| format!("Partenaire n° {i}")).collect::<Vec<_>>().join(", ");
    let mut columns: Vec<Column> = (0..13).map(|i| Column::words(format!("Colonne {i}"), 1.0)).collect();
    columns[0].weight = f32::NAN;
    let row = |cells: Vec<Cell>| Row { cells, total: false };
    let rows = texts().into_iter().map(|t| row(vec![t.as_str().into(), partners.as_str().into(), Cell::link(t, "nulle-part")])).collect();
    let tall: String = (0..2_500).map(|i| format!("mot{i} ")).collect();
    let narrow = vec![Column::words("Étroite", 0.3), Column::words("Large", 9.0), Column::number("Nombre", 1.0)];
    vec![
        Block::Table(Table { caption: title.into(), columns, rows, row_headers: true, empty: String::new(), landscape: true }),
        Block::Table(Table {
            caption: "Cellule plus haute que la page".into(),
            columns: narrow,
            rows: vec![
                row(vec!["m".repeat(120).into(), tall.into(), "-0,00".into()]),
                row(vec![Cell::default(), Cell::default(), Cell::default()]),
                Row { cells: vec!["Total".into(), "".into(), "999 999 999 999,99 €".into()], total: true },
            ],
            row_headers: true,
            ..Table::default()
        }),
        Block::Table(Table { empty: "Rien à montrer.".into(), ..Table::default() }),
        Block::Table(Table::default()),
    ]
}

fn alt(text: &str) -> Alt {
    Alt::new(text).unwrap_or_else(|| unreachable!("the words of this document are not blank"))
}

fn plot(title: &str, chart: Chart) -> Block {
    Block::Charts(vec![Plot { title: title.into(), alt: alt(&format!("{title} 北京 عربي 🌱")), chart }])
}

fn charts() -> Vec<Block> {
    let label = "Une étiquette de deux cents caractères 北京 عربي ".repeat(5).chars().take(200).collect::<String>();
    let amount = |value: f64| Amount { value, text: format!("{value:e} €") };
    let extremes = [1e9, 1.0, 0.0, -5e8, f64::NAN, f64::INFINITY, f64::MAX, f64::MIN_POSITIVE];
    let group = |label: &str| BarGroup { label: label.into(), amounts: vec![amount(1e9), amount(1.0), amount(-3.0)] };
    let legend = || vec![Series { label: label.clone() }, Series { label: String::new() }, Series { label: "عربي".into() }];
    let many: Vec<BarGroup> = (0..60).map(|i| group(&format!("{i} {label}"))).collect();
    let parts =
        |values: &[f64]| values.iter().zip(Sign::ALL).map(|(v, sign)| Share { sign, label: label.clone(), amount: amount(*v) }).collect::<Vec<_>>();
    let day = |y, m, d| chrono::NaiveDate::from_ymd_opt(y, m, d).unwrap_or_default();
    let bars = extremes.iter().map(|v| (label.clone(), amount(*v))).collect();
    let rows =
        |count: usize| (0..count).map(|i| StackedRow { label: format!("{i} {label}"), amounts: extremes.map(amount).to_vec(), total: label.clone() });
    vec![
        plot("Anneau", Chart::StatusDonut { parts: parts(&extremes), center: ("1 000 000 000 000".into(), label.clone()) }),
        plot("Anneau vide", Chart::StatusDonut { parts: parts(&[0.0, -1.0]), center: (String::new(), String::new()) }),
        plot("Barres", Chart::HorizontalBars { bars }),
        plot("Soixante barres", Chart::HorizontalBars { bars: (0..60).map(|i| (format!("{i} {label}"), amount(f64::from(i)))).collect() }),
        plot("Groupes", Chart::GroupedBars { groups: many.clone(), legend: legend() }),
        plot("Rangs", Chart::BarRows { groups: many, legend: legend() }),
        plot(
            "Parts",
            Chart::PartBars { rows: rows(60).collect(), legend: (0..8).map(|i| PartSeries { label: label.clone(), tint: i * 5 }).collect() },
        ),
        plot("Une part", Chart::PartBars { rows: rows(3).collect(), legend: vec![PartSeries { label: String::new(), tint: usize::MAX }] }),
        plot("Piles", Chart::StackedBars { rows: rows(60).collect(), legend: Sign::ALL.map(|s| (s, label.clone())).to_vec() }),
        plot(
            "Courbe",
            Chart::Trend { points: extremes.iter().map(|v| (label.clone(), amount(*v))).collect(), target: Some((label.clone(), amount(-1e9))) },
        ),
        plot(
            "Trajectoire",
            Chart::Course {
                lines: [Manner::Asked, Manner::Reference, Manner::Measured]
                    .map(|manner| CourseLine {
                        label: label.clone(),
                        manner,
                        points: extremes
                            .iter()
                            .zip([i32::MIN, 1990, 2010, 2010, 2026, 2030, 2050, i32::MAX])
                            .map(|(v, year)| (year, amount(*v)))
                            .collect(),
                    })
                    .to_vec(),
            },
        ),
        plot("Trajectoire vide", Chart::Course { lines: Vec::new() }),
        plot("Un point", Chart::Trend { points: vec![(label.clone(), amount(0.0))], target: None }),
        plot("Jauge", Chart::Progress { ratio: -4.0, text: label.clone() }),
        plot(
            "Calendrier",
            Chart::Gantt {
                from: day(2018, 1, 1),
                to: day(2016, 1, 1),
                today: Some((day(2018, 1, 1), label.clone())),
                rows: (0..60)
                    .map(|_| GanttRow { label: label.clone(), start: Some(day(1900, 1, 1)), end: None, done: f64::NAN, sign: Sign::Late })
                    .collect(),
            },
        ),
        Block::Charts(
            (0..9).map(|i| Plot { title: format!("{i} {label}"), alt: alt("neuf"), chart: Chart::Spark { values: extremes.to_vec() } }).collect(),
        ),
    ]
}

fn fixture(name: &str) -> Arc<[u8]> {
    let path = format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(&path).unwrap_or_else(|e| panic!("{path}: {e}")).into()
}

/// A drawing that names a file of the machine, which is never opened.
pub fn svg() -> Arc<[u8]> {
    fixture("logo.svg")
}

/// A picture through which the paper shines.
pub fn clear() -> Arc<[u8]> {
    fixture("clear.png")
}

/// A photograph that a camera held on its side.
pub fn turned() -> Arc<[u8]> {
    fixture("turned.jpg")
}

fn logo(bytes: Arc<[u8]>, words: &str) -> Logo {
    Logo { bytes, alt: alt(words) }
}

fn photos() -> Vec<Block> {
    let photo = |bytes: Arc<[u8]>, caption: &str| Photo { bytes, alt: alt("Une photo 北京 عربي 🌱"), caption: caption.into() };
    let damaged: Arc<[u8]> = turned().iter().copied().take(200).collect();
    vec![
        Block::Photos(vec![photo(turned(), "Tenue de côté, قائمة")]),
        Block::Photos(vec![photo(fixture("cmyk.jpg"), "Quatre couleurs"), photo(fixture("grey.jpg"), "Gris")]),
        Block::Photos(vec![photo(damaged, "Fichier coupé"), photo(Arc::from(*b"rien"), "Pas une image"), photo(clear(), &texts()[12])]),
        Block::Photos(vec![photo(svg(), "Un dessin agrandi")]),
        Block::Photos(vec![photo(Arc::from(*b""), "")]),
        Block::Photos(vec![]),
    ]
}

fn annex(rows: usize) -> Block {
    let columns = vec![
        Column::words("N°", 1.0),
        Column::titles("Fournisseur", 4.0),
        Column::words("Objet", 5.0),
        Column::number("HT", 2.0),
        Column::number("TTC", 2.0),
        Column::words("Tendance", 2.0),
    ];
    let names = ["Entreprise générale d’électricité", "北京电力", "شركة الكهرباء", "חברת החשמל", "Ηλεκτρισμός", ""];
    let row = |i: usize| {
        let mut cells: Vec<Cell> = vec![
            i.to_string().into(),
            names[i % 6].into(),
            format!("Facture n° {i} du marché de travaux").into(),
            format!("{},00", i * 7).into(),
            format!("-{},40", i * 8).into(),
        ];
        if i.is_multiple_of(10) {
            let chart = Chart::Spark { values: vec![1.0, 1e9, -1.0] };
            cells.push(Cell { inline: Some(Inline { alt: alt("en hausse"), chart }), ..Cell::default() });
        }
        Row { cells, total: i % 500 == 499 }
    };
    Block::Table(Table {
        caption: "Liste des factures".into(),
        columns,
        rows: (0..rows).map(row).collect(),
        row_headers: true,
        empty: String::new(),
        landscape: false,
    })
}
