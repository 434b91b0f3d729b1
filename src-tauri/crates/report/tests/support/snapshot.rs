//! A snapshot to test with: as many actions as asked, every list filled. Invariant: no clock, no chance.
#![allow(dead_code, reason = "each test uses its part")]

use domain::codes::*;
use domain::{Cents, Day, Id, Rate};
use report::progress::*;

#[path = "parts.rs"]
mod parts;

/// A day.
pub fn day(year: i32, month: u32, day: u32) -> Day {
    Day::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

fn id(n: u128) -> Id {
    serde_json::from_value(serde_json::Value::String(format!("{:08x}-0000-7000-8000-{:012x}", n >> 48, n))).expect("a UUID")
}

pub fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// Titles of the field.
pub const TITLES: [&str; 6] = [
    "Réaliser le diagnostic Clim’Agri du territoire avec la Chambre d’agriculture et le GEDA",
    "Déployer le conseil en énergie partagé auprès des communes de moins de 2000 habitants",
    "Planter dix mille arbres et arbustes avec « Plantons le décor »",
    "Créer une aire de covoiturage au carrefour de la RD 941",
    "Étudier la planification énergétique : réseaux de chaleur, méthanisation, solaire",
    "Animer l’Espace Info Énergie dans les 172 communes",
];

pub const PROSE: &str = "Les audits groupés portent sur 18 bâtiments stratégiques, et les travaux sont suivis sur trois années de \
    factures. La fiche est revue à chaque comité de pilotage ; les écarts sont expliqués, chiffrés et datés.";

/// A snapshot without anything but its contract.
pub fn empty(kind: ReportKind) -> Snapshot {
    Snapshot {
        kind,
        from: day(2017, 1, 1),
        to: day(2017, 12, 31),
        as_of: day(2018, 3, 12),
        produced_at: chrono::DateTime::parse_from_rfc3339("2018-03-12T12:00:00+00:00").expect("a date"),
        version: "1".to_owned(),
        territory: TerritoryFacts { name: String::new(), siren: None, department: None, region: None, plan: String::new(), authorities: vec![] },
        contract: ContractFacts {
            number: String::new(),
            title: String::new(),
            kind: ContractKind::Cot,
            beneficiary: None,
            beneficiary_siren: None,
            signatories: vec![],
            signed_on: None,
            notified_on: None,
            starts_on: None,
            ends_on: None,
            phase1_ends_on: None,
            amendments: vec![],
            eligible_base: None,
            aid_rate: None,
            granted: Cents::ZERO,
            called: Cents::ZERO,
            received: Cents::ZERO,
            remaining: Cents::ZERO,
            description: None,
            referents: vec![],
        },
        texts: Texts::default(),
        axes: vec![],
        actions: vec![],
        outside: vec![],
        indicators: vec![],
        finance: Finance { cost_lines: vec![], funding: vec![], instalments: vec![], expenses: vec![], years: vec![], posts: vec![] },
        remarks: vec![],
        parts: vec![],
        silent: None,
        colour: None,
        referents: vec![],
        meetings: vec![],
        inventories: vec![],
        trajectories: vec![],
        missions: vec![],
        events: vec![],
        criteria: vec![],
        scores: vec![],
        lessons: vec![],
        next_steps: vec![],
        logos: vec![],
    }
}

/// A whole snapshot with `actions` actions.
pub fn full(kind: ReportKind, actions: usize) -> Snapshot {
    let mut snapshot = empty(kind);
    let communes = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect();
    snapshot.territory = TerritoryFacts {
        name: "Pays du Ternois".to_owned(),
        siren: some("200075679"),
        department: some("Pas-de-Calais"),
        region: some("Hauts-de-France"),
        plan: "Plan climat du Pays du Ternois 2016-2018".to_owned(),
        authorities: vec![
            AuthorityFacts {
                name: "CC du Ternois".to_owned(),
                siren: some("200069672"),
                communes: communes(&["Saint-Pol-sur-Ternoise", "Frévent", "Anvin"]),
                inhabitants: 37_150,
            },
            AuthorityFacts {
                name: "CC des 7 Vallées".to_owned(),
                siren: some("200044030"),
                communes: communes(&["Hesdin", "Beaurainville"]),
                inhabitants: 29_425,
            },
        ],
    };
    let contract = &mut snapshot.contract;
    contract.number = "16 02 C 0123".to_owned();
    contract.title = "Contrat d’objectif territorial 2016-2018".to_owned();
    contract.beneficiary = some("PETR Ternois-7 Vallées");
    contract.beneficiary_siren = some("200075679");
    contract.signatories = vec![
        SignatoryFacts { organisation: "ADEME Hauts-de-France".to_owned(), function: some("Directeur régional"), signed_on: Some(day(2016, 4, 4)) },
        SignatoryFacts { organisation: "Région Hauts-de-France".to_owned(), function: None, signed_on: None },
    ];
    contract.signed_on = Some(day(2016, 4, 4));
    contract.notified_on = Some(day(2016, 5, 2));
    contract.starts_on = Some(day(2016, 1, 1));
    contract.ends_on = Some(day(2018, 12, 31));
    contract.amendments = vec![AmendmentFacts {
        number: "1".to_owned(),
        subject: some("Prolongation de six mois"),
        signed_on: Some(day(2017, 6, 1)),
        effective_on: day(2017, 7, 1),
    }];
    contract.eligible_base = Some(Cents(29_441_500));
    contract.aid_rate = Some(Rate(5_000));
    contract.granted = Cents(14_722_200);
    contract.called = Cents(9_040_000);
    contract.received = Cents(5_682_200);
    contract.remaining = Cents(9_040_000);
    contract.referents = vec!["Chargé de mission plan climat".to_owned(), "Vice-président à la transition".to_owned()];
    parts::fill(&mut snapshot);
    snapshot.texts = Texts { highlights: some(PROSE), difficulties: some(PROSE), ..Texts::default() };
    snapshot.remarks = vec!["La somme des aides dépasse de 14,50 € le taux de 50 %.".to_owned()];
    let axes = [
        "Agriculture et forêt",
        "Sobriété et rénovation du bâti public et privé",
        "Mobilités rurales",
        "Énergies renouvelables locales",
        "Animation et évaluation",
    ];
    snapshot.axes = axes
        .iter()
        .enumerate()
        .map(|(i, title)| AxisFacts {
            id: id(i as u128 + 1),
            parent: None,
            depth: 0,
            number: Some((i + 1).to_string()),
            title: (*title).to_owned(),
            progress: Some(40),
        })
        .collect();
    snapshot.actions = (0..actions).map(action).collect();
    snapshot.outside = vec![
        outside("Plan climat du Pays du Ternois 2016-2018", "4.9", "Tester l’autopartage entre communes", &[], some("1")),
        outside("Plan climat du Pays du Ternois 2016-2018", "5.1", "Équiper les écoles en capteurs de CO2", &["TEPCV-2015"], None),
        outside("Plan climat du Pays du Ternois 2011-2014", "2", "Réaliser le Bilan Carbone du territoire", &["COT-2011"], None),
    ];
    snapshot.indicators = (0..8).map(indicator).collect();
    snapshot.finance = finance();
    snapshot
}

fn outside(plan: &str, number: &str, title: &str, contracts: &[&str], left_by: Option<String>) -> OutsideFacts {
    OutsideFacts {
        plan: plan.to_owned(),
        number: some(number),
        title: title.to_owned(),
        status: Status::Done,
        days_late: None,
        contracts: contracts.iter().map(|one| (*one).to_owned()).collect(),
        left_by,
    }
}

fn action(i: usize) -> ActionFacts {
    let status = [Status::Done, Status::InProgress, Status::InProgress, Status::Upcoming, Status::Late, Status::Blocked, Status::Paused][i % 7];
    let budget = |year: i32| BudgetFacts {
        year: Some(year),
        nature: Some(BudgetNature::Investment),
        planned: Some(Cents(4_000_000)),
        committed: Some(Cents(3_000_050)),
        paid: None,
    };
    let milestone = |title: &str, due: Day, done: Option<Day>| MilestoneFacts {
        title: title.to_owned(),
        due_on: Some(due),
        done_on: done,
        lead: some("Conseiller en énergie partagé"),
    };
    ActionFacts {
        id: id(1000 + i as u128),
        axis: (i % 9 != 8).then(|| id((i % 5) as u128 + 1)),
        part_of: None,
        number: Some(format!("{}.{}", i % 5 + 1, i / 5 + 1)),
        title: format!("{} n° {}", TITLES[i % 6], i + 1),
        status,
        status_reason: (status == Status::Blocked).then(|| "Le foncier n’est pas encore maîtrisé.".to_owned()),
        days_late: (status == Status::Late).then_some(41),
        priority: Some(Priority::High),
        progress: Some((i as i64 * 13) % 101),
        planned_start: Some(day(2016, (i % 12) as u32 + 1, 1)),
        planned_end: Some(day(2017 + (i % 2) as i32, (i % 12) as u32 + 1, 28)),
        actual_start: Some(day(2016, (i % 12) as u32 + 1, 15)),
        actual_end: None,
        lead: some("Chargé de mission plan climat"),
        partners: vec![
            PartnerFacts { name: "Chambre d’agriculture".to_owned(), role: PartnerRole::TechnicalPartner },
            PartnerFacts { name: "ADEME".to_owned(), role: PartnerRole::Funder },
        ],
        description: some(PROSE),
        objectives: some("Réduire de 20 % la consommation d’énergie des bâtiments communaux."),
        obstacles: some("Les devis arrivent tard."),
        levers: some("Un groupement de commandes est prêt."),
        ghg_avoided_t: Some(51.5),
        energy_saved_mwh: Some(210.0),
        renewable_mwh: None,
        gains_source: some("étude de planification énergétique"),
        planned: Cents(8_000_000),
        committed: Cents(6_000_100),
        paid: Cents(2_500_000),
        fte_planned: 50,
        budget: vec![budget(2016), budget(2017)],
        milestones: vec![
            milestone("Lancement des audits groupés avec la FDE 62", day(2016, 2, 15), Some(day(2016, 2, 18))),
            milestone("Restitution aux communes et programme de travaux", day(2017, 6, 30), None),
            milestone("Bilan des consommations sur trois ans", day(2018, 12, 31), None),
        ],
        notes: vec![NoteFacts {
            on: day(2017, 5, 3),
            author: some("Chargé de mission"),
            body: "Réunion avec les maires : douze communes sont volontaires.".to_owned(),
        }],
        indicators: vec![ActionIndicatorFacts {
            title: "Consommation des bâtiments communaux".to_owned(),
            unit: some("MWh"),
            latest: Some(1122.0),
            latest_on: Some(day(2017, 12, 31)),
            expected_effect: Some(-120.0),
        }],
        spent_in_period: Cents(123_456),
        photos: vec![],
    }
}

fn indicator(i: usize) -> IndicatorFacts {
    IndicatorFacts {
        code: Some(format!("I{}", i + 1)),
        title: "Consommation d’énergie des bâtiments communaux".to_owned(),
        kind: Some(IndicatorKind::Result),
        unit: some("MWh"),
        direction: Some(Direction::Lower),
        baseline_year: Some(2015),
        baseline: Some(1240.0),
        previous: Some(1198.0),
        current: (i % 3 != 2).then_some(1122.5),
        target_year: Some(2020),
        target: Some(992.0),
        reached: Some(Rate(4_758)),
        source: some("factures, suivi du CEP"),
        comment: i.is_multiple_of(4).then(|| "Hiver doux.".to_owned()),
        confidence: Some(Confidence::Measured),
        series: vec![(2015.99, 1240.0), (2016.99, 1198.0), (2017.99, 1122.5)],
        targets: vec![(2021.0, 992.0)],
        standing: i.is_multiple_of(2).then(|| StandingFacts { year: 2017, gap: -18.3, delay: (i == 0).then_some(-0.5), on_course: true }),
    }
}

fn finance() -> Finance {
    let line = |title: &str, planned: i64, amended: Option<i64>| CostLineFacts {
        title: title.to_owned(),
        nature: Some(CostNature::Post),
        planned: Some(Cents(planned)),
        amended: amended.map(Cents),
        committed: Cents(planned / 2),
        paid_in_period: Cents(planned / 5),
        paid_to_date: Cents(planned / 3),
    };
    let funder = |name: &str, planned: i64| FundingFacts {
        funder: name.to_owned(),
        programme: some("FRATRI"),
        base: Some(Cents(29_441_500)),
        rate: Some(Rate(3_070)),
        planned: Some(Cents(planned)),
        notified: Some(Cents(planned)),
        called: Cents(planned / 2),
        received: Cents(planned / 4),
        remaining: Cents(planned - planned / 4),
        status: None,
    };
    let expense = |i: u32| ExpenseFacts {
        number: Some(format!("2017-{i:03}")),
        invoiced_on: day(2017, i % 12 + 1, 12),
        supplier: "Bureau d’études Énergies".to_owned(),
        subject: "Audits énergétiques groupés de bâtiments communaux".to_owned(),
        action: some("2.1"),
        cost_line: some("Études"),
        net: Cents(1_250_000),
        vat: Some(Cents(250_000)),
        gross: Some(Cents(1_500_000)),
        mandate: Some(format!("{}", 1200 + i)),
        paid_on: Some(day(2017, 12, 1)),
    };
    let year = |year, planned| YearFacts { year, planned: Cents(planned), committed: Cents(planned * 3 / 4), paid: Cents(planned / 3) };
    Finance {
        cost_lines: vec![
            line("Poste de chargé de mission", 15_000_000, Some(16_000_000)),
            line("Études", 9_000_000, None),
            line("Communication", 1_441_500, None),
        ],
        funding: vec![funder("ADEME", 9_040_000), funder("Région Hauts-de-France", 5_682_200)],
        instalments: vec![InstalmentFacts {
            kind: InstalmentKind::Advance,
            title: None,
            requested_on: Some(day(2016, 6, 1)),
            amount: Some(Cents(2_944_440)),
            evidence: some("convention notifiée"),
            received_on: Some(day(2016, 7, 12)),
            received_amount: Some(Cents(2_944_440)),
        }],
        expenses: (0..30).map(expense).collect(),
        years: vec![year(2016, 12_000_000), year(2017, 24_000_000), year(2018, 18_000_000)],
        posts: vec![PostFacts {
            title: "Chargé de mission plan climat".to_owned(),
            fte: Some(100),
            months: Some(36),
            days_planned: Some(210),
            days_worked: Some(20_400),
            status: Some(AgentStatus::Contractual),
            starts_on: Some(day(2016, 1, 1)),
            ends_on: None,
            funder: some("ADEME"),
            days_in_period: Some(18_000),
        }],
    }
}
