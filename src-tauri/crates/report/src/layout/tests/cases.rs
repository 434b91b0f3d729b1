//! Documents made by hand, each for one thing that pages must do.

use super::super::block::Page;
use super::*;

#[test]
fn lines_of_contents_that_are_brought_nearer_never_touch() {
    let titled = |title: String| Section { title, in_toc: true, ..Section::default() };
    for count in 1..24 {
        let mut sections = vec![Section { blocks: vec![Block::Toc], ..Section::default() }, titled("titre sans fin ".repeat(180))];
        sections.extend((0..count).map(|i| titled(format!("Partie {i}"))));
        let (laid, fonts) = laid(&of(sections));
        let inks = laid.pages[0].parts.iter().filter(|part| matches!(part.role, Role::Node(_))).flat_map(|part| &part.inks);
        let boxes: Vec<[f32; 4]> = inks.filter_map(|ink| if let Ink::Text(text) = ink { Some(seen_box(text, &fonts)) } else { None }).collect();
        for pair in boxes.windows(2).filter(|pair| pair[1][0] < pair[0][2]) {
            assert!(pair[1][1] > pair[0][3] - 0.3, "{count} parts: {pair:?}");
        }
    }
}

#[test]
fn a_heading_goes_with_the_first_row_under_it_when_that_row_and_the_next_fill_a_page() {
    let lines: String = "ligne ".repeat(731);
    let rows = (0..4).map(|i| Row { cells: vec![format!("{i}").into(), lines.clone().into()], total: false }).collect();
    let table = Table {
        caption: "Légende".to_owned(),
        columns: vec![Column::words("A", 1.0), Column::words("B", 1.0)],
        rows,
        row_headers: true,
        empty: String::new(),
        landscape: false,
    };
    let (laid, _) = laid(&of(vec![Section { title: "Titre".to_owned(), blocks: vec![Block::Table(table)], ..Section::default() }]));
    let page = &laid.pages[0];
    let tall: Vec<f32> = page.boxes.iter().filter(|b| b.2 == Kind::Row).map(|b| b.1 - b.0).collect();
    assert_eq!((page.boxes[0].2, tall.len()), (Kind::Heading, 2), "the head of the table and its first row stand under the heading");
    let (room, used) = (page.sheet.height(), page.boxes[5].1 - page.sheet.top());
    assert!(tall[0] + 2.0 * tall[1] < room && used + tall[1] > room, "a page holds two such rows, but not the heading with them");
}

#[test]
fn a_cell_taller_than_a_page_is_cut_and_kept_whole() {
    let long: String = (0..3000).map(|i| format!("mot{i} ")).collect();
    let table = Table {
        columns: vec![Column::words("A", 1.0), Column::words("B", 4.0)],
        rows: vec![Row { cells: vec!["x".into(), long.clone().into()], total: false }],
        ..Table::default()
    };
    let section = Section { title: "T".to_owned(), blocks: vec![Block::Table(table)], ..Section::default() };
    let document = of(vec![section]);
    let (laid, _) = laid(&document);
    assert!(laid.pages.len() > 1);
    assert!(printed(&laid).contains(&essence(&long)));
}

#[test]
fn the_head_of_a_table_stands_on_every_page_of_it() {
    let rows = (0..300).map(|i| Row { cells: vec![i.to_string().into(), "mot".into()], total: false }).collect();
    let columns = vec![Column::words("Numéro", 1.0), Column::words("Objet", 4.0)];
    let table = Table { caption: "Factures".into(), columns, rows, ..Table::default() };
    let section = Section { title: "T".into(), blocks: vec![Block::Table(table)], ..Section::default() };
    let (laid, _) = laid(&of(vec![section]));
    assert!(laid.pages.len() > 4);
    for (number, page) in laid.pages.iter().enumerate() {
        let decoration =
            page.parts.iter().filter(|p| (number == 0) == matches!(p.role, Role::Node(_)) && !matches!(p.role, Role::Header | Role::Footer));
        let words: String = decoration.flat_map(|p| &p.inks).filter_map(|i| if let Ink::Text(t) = i { Some(read(t)) } else { None }).collect();
        assert!(words.contains("Numéro") && words.contains("Objet"), "page {number}: {words}");
        assert!(number == 0 || words.contains("Factures (suite)"), "page {number}: {words}");
    }
}

#[test]
fn a_chart_of_many_rows_goes_on_over_pages_at_its_size() {
    let bars = (0..120).map(|i| (format!("barre {i}"), Amount { value: f64::from(i), text: i.to_string() })).collect();
    let plot = Plot { title: "Barres".into(), alt: Alt::new("barres").expect("not blank"), chart: Chart::HorizontalBars { bars } };
    let section = Section { title: "T".into(), blocks: vec![Block::Charts(vec![plot])], ..Section::default() };
    let (laid, _) = laid(&of(vec![section]));
    let labels: Vec<(String, f32)> = laid
        .pages
        .iter()
        .flat_map(|p| &p.parts)
        .flat_map(|p| &p.inks)
        .filter_map(|i| if let Ink::Text(t) = i { Some((read(t), t.size)) } else { None })
        .filter(|(text, _)| text.starts_with("barre "))
        .collect();
    assert_eq!(labels.len(), 120);
    assert!(labels.iter().all(|(_, size)| *size > 7.9), "{labels:?}");
}

/// The page of each text that starts with `start`, in order.
fn pages_of(laid: &Laid, start: &str) -> Vec<usize> {
    let texts = |page: &Page| -> Vec<String> {
        let node = page.parts.iter().filter(|part| matches!(part.role, Role::Node(_)));
        node.flat_map(|part| part.inks.iter()).filter_map(|ink| if let Ink::Text(text) = ink { Some(read(text)) } else { None }).collect()
    };
    let of = |(number, page): (usize, &Page)| vec![number; texts(page).iter().filter(|text| text.starts_with(start)).count()];
    laid.pages.iter().enumerate().flat_map(of).collect()
}

fn lines(count: usize, word: &str) -> Table {
    let rows = (0..count).map(|i| Row { cells: vec![format!("{word}{i}").into(), "mot".into()], total: false }).collect();
    Table { columns: vec![Column::words("Numéro", 1.0), Column::words("Objet", 4.0)], rows, ..Table::default() }
}

#[test]
fn signatures_never_stand_on_a_page_without_what_is_signed() {
    for count in 1..90 {
        let signed =
            Table { columns: vec![Column::words("Signé", 1.0)], rows: vec![Row { cells: vec!["visa".into()], total: false }], ..Table::default() };
        let blocks =
            vec![Block::Table(lines(count, "ligne")), Block::para("note"), Block::Tie, Block::heading(2, "Signatures", ""), Block::Table(signed)];
        let (laid, _) = laid(&of(vec![Section { title: "T".into(), blocks, ..Section::default() }]));
        assert_eq!(pages_of(&laid, "ligne").last(), pages_of(&laid, "visa").last(), "{count} rows");
    }
}

#[test]
fn a_short_table_is_not_cut_and_no_table_leaves_one_row_behind() {
    for before in 0..60 {
        let above = (0..before).map(|_| Block::para("phrase"));
        let blocks = above.chain([Block::Table(lines(6, "court")), Block::Table(lines(40, "long"))]).collect();
        let (laid, _) = laid(&of(vec![Section { title: "T".into(), blocks, ..Section::default() }]));
        let short = pages_of(&laid, "court");
        assert!(short.iter().all(|page| *page == short[0]), "after {before} paragraphs: {short:?}");
        let long = pages_of(&laid, "long");
        for page in &long {
            assert!(long.iter().filter(|other| *other == page).count() > 1, "after {before} paragraphs: {long:?}");
        }
    }
}

#[test]
fn a_chart_stands_on_the_page_of_its_table_and_of_what_introduces_it() {
    for before in 0..60 {
        let bars = (0..4).map(|i| (format!("barre{i}"), Amount { value: f64::from(i), text: i.to_string() })).collect();
        let plot = Plot { title: "Titre".into(), alt: Alt::new("barres").expect("not blank"), chart: Chart::HorizontalBars { bars } };
        let chart = [Block::para("annonce"), Block::Charts(vec![plot]), Block::Table(lines(4, "ligne"))];
        let blocks = (0..before).map(|_| Block::para("phrase")).chain(chart).collect();
        let (laid, _) = laid(&of(vec![Section { title: "T".into(), blocks, ..Section::default() }]));
        let pages = [pages_of(&laid, "annonce"), pages_of(&laid, "barre"), pages_of(&laid, "ligne")].concat();
        assert!(pages.len() == 9 && pages.iter().all(|page| *page == pages[0]), "after {before} paragraphs: {pages:?}");
    }
}

#[test]
fn a_day_is_not_cut_in_its_column_nor_a_head_where_its_words_fit() {
    let columns = vec![Column::words("Date de facturation", 0.5), Column::words("Objet", 9.0), Column::words("Vide", 9.0)];
    let total = Row { cells: vec!["Sous-total des factures".into()], total: true };
    let rows = vec![Row { cells: vec!["15/02/2017".into(), PROSE.into(), "".into()], total: false }, total];
    let section = Section { title: "T".into(), blocks: vec![Block::Table(Table { columns, rows, ..Table::default() })], ..Section::default() };
    let (laid, _) = laid(&of(vec![section]));
    for whole in ["15/02/2017", "facturation", "Sous-total des factures"] {
        assert!(!pages_of(&laid, whole).is_empty(), "{whole} is cut");
    }
    // A column without words leaves its room to one that has many.
    let widest = laid.pages[0].parts.iter().flat_map(|part| &part.inks).filter_map(|ink| if let Ink::Text(text) = ink { Some(text) } else { None });
    assert!(widest.filter(|text| PROSE.contains(&read(text))).any(|text| text.x < 200.0 && read(text).chars().count() > 70));
}

/// A sentence longer than a line.
const PROSE: &str =
    "Salaire et charges du conseiller en énergie partagé, premier semestre, avec ses frais de route et de formation, tels que le comité les a vus";
