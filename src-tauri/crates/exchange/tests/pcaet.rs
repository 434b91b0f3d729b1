//! Files of ADEME's open data on PCAET: the same bytes come back, every fault is found at its line and column, and an empty cell is no zero.

use domain::code::Code;
use domain::codes::{Filiere, Pollutant, Sector, Sink, VulnerabilityDomain};
use exchange::pcaet::{Column, Demarche, Layout, Measure, Period, Problem, YearOf, file, read};
use proptest::collection::vec;
use proptest::prelude::*;

/// The places and the problems of a file.
fn found(bytes: &[u8]) -> Vec<(usize, usize, Problem)> {
    read(bytes).findings.into_iter().map(|one| (one.line, one.column, one.problem)).collect()
}

fn plan() -> Demarche {
    let mut plan = Demarche {
        id: "1471".into(),
        name: "Plan climat ; « du Ternois »".into(),
        launched_on: domain::Day::from_ymd_opt(2017, 1, 31),
        sirens: vec!["200069672".into(), "200044030".into()],
        authorities: vec!["CC du Ternois".into(), "CC des 7 Vallées".into()],
        population: Some(66_575),
        ..Demarche::default()
    };
    for (place, sector) in Sector::ALL.iter().enumerate() {
        for (step, period) in [Period::Diagnosis, Period::By2026, Period::By2030, Period::By2050].into_iter().enumerate() {
            let value = 1000.5 * (place as f64 + 1.0) / (step as f64 + 1.0);
            plan.figures.insert((Measure::Emissions(*sector), period), value);
            plan.figures.insert((Measure::Energy(*sector), period), value / 7.0);
            for (own, pollutant) in Pollutant::ALL.iter().enumerate() {
                plan.figures.insert((Measure::Pollutant(*sector, *pollutant), period), value / (own as f64 + 3.0));
            }
        }
    }
    for filiere in Filiere::ALL {
        plan.figures.insert((Measure::Production(*filiere), Period::Diagnosis), 0.1);
        plan.figures.insert((Measure::Consumption(*filiere), Period::By2030), 3.25);
        plan.years.insert(YearOf::Production(*filiere), 2015);
    }
    for sink in Sink::ALL {
        plan.figures.insert((Measure::Sequestration(*sink), Period::Diagnosis), -12.0);
        plan.figures.insert((Measure::Sequestration(*sink), Period::Potential), 40.0);
        plan.years.insert(YearOf::Potential(*sink), 2040);
    }
    for domain in VulnerabilityDomain::ALL {
        plan.vulnerable.insert(*domain, *domain != VulnerabilityDomain::Coast);
        plan.targets.insert(*domain, false);
    }
    plan.years.insert(YearOf::Emissions, 2014);
    plan.comments.insert(Column::VulnerabilityComment, "Deux lignes,\n« et un mot »".into());
    plan.total_pollutants();
    plan
}

#[test]
fn a_plan_that_is_written_in_the_four_files_is_read_back_whole_and_the_files_to_the_byte() {
    let plan = plan();
    let mut back = Demarche { line: 0, id: plan.id.clone(), ..Demarche::default() };
    let mut cells = 0;
    for layout in Layout::ALL {
        let bytes = file(layout, std::slice::from_ref(&plan));
        assert!(bytes.starts_with(b"\xef\xbb\xbfId;Date_creation;"), "{layout}");
        let data = read(&bytes);
        assert_eq!((data.layout, data.findings.as_slice()), (Some(layout), [].as_slice()), "{layout}");
        assert_eq!(data.table.bytes(), bytes, "{layout}");
        cells += data.table.rows.iter().map(|row| row.cells.len()).sum::<usize>();
        let [own] = data.demarches.as_slice() else { panic!("{layout}: {:?}", data.demarches) };
        back.sirens.clone_from(&own.sirens);
        back.authorities.clone_from(&own.authorities);
        back.complete(own.clone());
    }
    assert_eq!(back, plan);
    assert_eq!((cells, back.figures.len(), back.years.len()), (1_098, 314, 18));
}

#[test]
fn a_file_as_it_is_published_comes_back_to_the_byte_with_what_is_not_understood() {
    let text = "Id;Contact;\"Nom\";PEC_GES_1_1;Inconnue;\"Collectivités porteuses\"\n\
                7;\"a ; b\";\"Plan \"\"air\"\"\nde deux lignes\"; 12.50 ;;\"CC A | CC B | \"\r\n\n8;;x;;\"a\"b\"\"c;";
    let data = read(text.as_bytes());
    assert_eq!(data.table.bytes(), text.as_bytes());
    let [one, other] = data.demarches.as_slice() else { panic!("{:?}", data.demarches) };
    assert_eq!((one.id.as_str(), one.name.as_str(), one.line), ("7", "Plan \"air\"\nde deux lignes", 2));
    assert_eq!(one.figures[&(Measure::Emissions(Sector::Residential), Period::Diagnosis)], 12.5);
    assert_eq!(one.authorities, ["CC A", "CC B"]);
    // An empty cell is no figure.
    assert_eq!((other.id.as_str(), other.figures.len(), other.line), ("8", 0, 5));
}

#[test]
fn letters_of_windows_are_said_read_and_given_back() {
    let bytes = b"Id;Nom;PEC_GES_1_1\n1;Vall\xe9es \x80;5\n";
    let data = read(bytes);
    assert_eq!(data.demarches[0].name, "Vallées €");
    assert_eq!(data.findings[0].problem, Problem::Encoding);
    assert_eq!((data.findings[0].line, data.findings[0].column), (1, 1));
    assert_eq!(data.table.bytes(), bytes);
}

#[test]
fn decimal_commas_and_spaces_between_thousands_are_read_and_said_at_their_cells() {
    let missing = |all: Vec<(usize, usize, Problem)>| all.into_iter().filter(|one| one.2 != Problem::MissingColumn).collect::<Vec<_>>();
    let text = "Id;PEC_GES_1_1;PEC_GES_2_1;PEC_GES_3_1\n1;12,5;1 234;1 234,5\n2;;0;n.d.\n";
    assert_eq!(
        missing(found(text.as_bytes())),
        [
            (2, 2, Problem::DecimalComma),
            (2, 3, Problem::Thousands),
            (2, 4, Problem::DecimalComma),
            (2, 4, Problem::Thousands),
            (3, 4, Problem::BadFigure),
        ]
    );
    let data = read(text.as_bytes());
    let at = |plan: usize, sector| data.demarches[plan].figures.get(&(Measure::Emissions(sector), Period::Diagnosis)).copied();
    assert_eq!([at(0, Sector::Residential), at(0, Sector::Tertiary), at(0, Sector::Road)], [Some(12.5), Some(1234.0), Some(1234.5)]);
    assert_eq!([at(1, Sector::Residential), at(1, Sector::Tertiary), at(1, Sector::Road)], [None, Some(0.0), None]);
}

#[test]
fn every_column_that_is_missing_is_said_and_a_sector_twice_at_its_second_place() {
    let whole = String::from_utf8(file(Layout::EnergyClimate, &[plan()])).unwrap();
    let cut = whole.replace("PEC_GES_4_6", "Colonne").replace("PEC_CONSO_8_7", "PEC_GES_1_1");
    let all = found(cut.as_bytes());
    let heads: Vec<&str> = Layout::EnergyClimate.heads().collect();
    let second = heads.iter().position(|head| *head == "PEC_CONSO_8_7").unwrap() + 1;
    let first = heads.iter().position(|head| *head == "PEC_GES_1_1").unwrap() + 1;
    assert_eq!(all, [(1, second, Problem::Twice(first)), (1, heads.len() + 1, Problem::MissingColumn), (1, heads.len() + 1, Problem::MissingColumn)]);
    let missing: Vec<String> =
        read(cut.as_bytes()).findings.into_iter().filter(|one| one.problem == Problem::MissingColumn).map(|one| one.head).collect();
    assert_eq!(missing, ["PEC_GES_4_6", "PEC_CONSO_8_7"]);
    // The first of the two is read.
    let back = read(cut.as_bytes());
    assert_eq!(back.demarches[0].figures[&(Measure::Emissions(Sector::Residential), Period::Diagnosis)], 1000.5);
}

#[test]
fn years_days_flags_lines_and_totals_that_do_not_hold_are_found_together() {
    let mut plan = plan();
    plan.figures.insert((Measure::PollutantTotal(Pollutant::Nox), Period::By2030), 1.0);
    let pollutants = found(&file(Layout::Pollutants, &[plan.clone()]));
    assert!(matches!(pollutants.as_slice(), [(2, _, Problem::TotalDiffers(_))]), "{pollutants:?}");

    let text = "Id;Date_lancement;PEC_Emission_GES_Annee_Compta;PEC_Vulnerabilite_1;PEC_GES_1_1\n\
                1;2017-01-31;14;peut-être;1\n1;31/01/2017;2014;Oui;2\n;;;;3\n4;;;;5;6\n5;\"31/01/2017\n";
    let all: Vec<(usize, usize, Problem)> = found(text.as_bytes()).into_iter().filter(|one| one.2 != Problem::MissingColumn).collect();
    assert_eq!(
        all,
        [
            (2, 2, Problem::BadDay),
            (2, 3, Problem::BadYear),
            (2, 4, Problem::BadFlag),
            (3, 1, Problem::Repeated(2)),
            (4, 1, Problem::NoId),
            (5, 6, Problem::CellCount { wanted: 5, found: 6 }),
            (6, 1, Problem::OpenQuote),
            (6, 3, Problem::CellCount { wanted: 5, found: 2 }),
        ]
    );
}

#[test]
fn a_file_of_the_first_version_or_of_something_else_says_so() {
    assert_eq!(found(b"Id;PEC_GES_1_1;PEC_GES_1_2\n1;5;6\n"), [(1, 3, Problem::OlderVersion)]);
    assert_eq!(found(b"Titre;Statut\nHaies;En cours\n"), [(1, 1, Problem::NotOpenData)]);
    assert_eq!(found(b""), [(1, 1, Problem::NotOpenData)]);
}

/// A cell as programs and people leave it.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "-?[0-9]{1,6}([.,][0-9]{1,3})?",
        "[a-zA-Zé€« |;\"\n\r\t']{0,12}".prop_map(|text| format!("\"{}\"", text.replace('"', "\"\""))),
        "[a-zA-Zé€ |']{0,12}",
    ]
}

/// A table: known heads and others, any line ends, with or without a mark.
fn table() -> impl Strategy<Value = Vec<u8>> {
    let heads: Vec<&'static str> = Layout::ALL.into_iter().flat_map(Layout::heads).collect();
    let head = prop_oneof![4 => proptest::sample::select(heads).prop_map(str::to_owned), 1 => cell()];
    let rows = vec((vec(cell(), 0..8), proptest::sample::select(vec!["\n", "\r\n", "\r", "\n\n"])), 0..6);
    (any::<bool>(), vec(head, 0..8), rows, any::<bool>(), any::<bool>()).prop_map(|(marked, heads, rows, ended, windows)| {
        let mut text = heads.join(";") + "\n";
        for (cells, end) in rows {
            text += &cells.join(";");
            text += end;
        }
        if !ended {
            text.truncate(text.trim_end().len());
        }
        if windows {
            return text.chars().map(|letter| if letter == '€' { 0x80 } else { u8::try_from(u32::from(letter)).unwrap() }).collect();
        }
        if marked { [b"\xef\xbb\xbf", text.as_bytes()].concat() } else { text.into_bytes() }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_table_is_given_back_to_the_byte(bytes in table()) {
        let data = read(&bytes);
        prop_assert_eq!(data.table.bytes(), bytes);
    }

    #[test]
    fn any_bytes_are_given_back_and_nothing_panics(bytes in vec(any::<u8>(), 0..200)) {
        let data = read(&bytes);
        prop_assert_eq!(data.table.bytes(), bytes);
    }

    #[test]
    fn figures_that_are_written_are_read_back(values in vec(proptest::option::of(-1e9..1e9f64), 32)) {
        let mut plan = Demarche { id: "1".into(), ..Demarche::default() };
        let columns = Sector::ALL.iter().flat_map(|sector| [Period::Diagnosis, Period::By2026, Period::By2030, Period::By2050].map(|period| (Measure::Emissions(*sector), period)));
        plan.figures = columns.zip(values).filter_map(|(key, value)| Some((key, value?))).collect();
        let data = read(&file(Layout::EnergyClimate, std::slice::from_ref(&plan)));
        prop_assert_eq!(&data.demarches[0].figures, &plan.figures);
    }
}

#[test]
fn every_problem_has_its_sentence_in_both_languages() {
    use words::{Language, Words};
    let all = [
        Problem::Encoding,
        Problem::NotOpenData,
        Problem::OpenQuote,
        Problem::MissingColumn,
        Problem::Twice(1),
        Problem::OlderVersion,
        Problem::CellCount { wanted: 1, found: 2 },
        Problem::NoId,
        Problem::Repeated(1),
        Problem::DecimalComma,
        Problem::Thousands,
        Problem::BadFigure,
        Problem::BadYear,
        Problem::BadDay,
        Problem::BadFlag,
        Problem::TotalDiffers(1.0),
    ];
    for language in Language::ALL {
        let words = Words::new(language);
        all.iter().for_each(|problem| assert!(words.has(&format!("pcaet-{}", problem.code())), "{problem:?}"));
    }
}
