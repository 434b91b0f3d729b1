//! What fills the parts that only a report prints.

use super::{PROSE, day, some};
use domain::Cents;
use domain::codes::*;
use report::progress::*;

/// What only a report says, and what committees and diagnoses say of the period.
pub fn fill(snapshot: &mut Snapshot) {
    snapshot.referents = vec![ReferentFacts { role: ReferentRole::Technical, function: "Chargé de mission".to_owned(), name: None }];
    snapshot.meetings = vec![MeetingFacts {
        committee: "Comité de pilotage".to_owned(),
        held_on: day(2017, 4, 28),
        subject: some("Bilan de l’année"),
        place: some("Saint-Pol-sur-Ternoise"),
        attendees: some("24 participants"),
        decisions: vec![DecisionFacts {
            text: "Étendre l’extinction nocturne.".to_owned(),
            owner: some("Pays"),
            due_on: Some(day(2017, 9, 1)),
            done_on: None,
        }],
        minutes: some(PROSE),
    }];
    let cell = |sector, value, notation| InventoryLineFacts {
        quantity: Quantity::Emissions,
        sector: Some(sector),
        item: None,
        value,
        notation,
        beside: false,
    };
    snapshot.inventories = vec![InventoryFacts {
        title: "Bilan des émissions".to_owned(),
        year: 2014,
        method: InventoryMethod::Pcaet,
        version: some("1"),
        source: some("Observatoire"),
        lines: vec![
            cell(Sector::Agriculture, Some(172_000.0), None),
            cell(Sector::Residential, Some(44_000.0), None),
            cell(Sector::EnergyIndustry, None, Some(NotationKey::NotOccurring)),
        ],
        farm: Vec::new(),
        hectares: None,
        lacks: None,
    }];
    snapshot.trajectories = vec![TrajectoryFacts {
        title: "Division par quatre".to_owned(),
        quantity: Quantity::Emissions,
        sector: None,
        source: None,
        points: vec![(2010, 420_000.0), (2050, 105_000.0)],
        measured: vec![(2010, 420_000.0), (2014, 400_000.0)],
        part: None,
        kind: Some(TrajectoryKind::Target),
        interpolation: Some(Interpolation::ConstantRate),
        standing: Some(StandingFacts { year: 2014, gap: 13_600.0, delay: Some(1.6), on_course: false }),
    }];
    let reference = TrajectoryFacts {
        title: "Stratégie nationale".to_owned(),
        points: vec![(2015, 401_000.0), (2030, 240_000.0), (2050, 70_000.0)],
        measured: Vec::new(),
        kind: Some(TrajectoryKind::Reference),
        standing: None,
        ..snapshot.trajectories[0].clone()
    };
    snapshot.trajectories.push(reference);
    snapshot.missions = vec![MissionFacts {
        kind: MissionKind::SharedEnergyAdvice,
        title: "Conseil en énergie partagé".to_owned(),
        action: None,
        status: Some(Status::InProgress),
        post: None,
        operator: None,
        description: some(PROSE),
        results: some("Trente-huit communes :\n- des bilans ;\n- des **économies**."),
    }];
    snapshot.events = vec![EventFacts {
        on: day(2017, 6, 20),
        kind: Some(EventKind::PublicMeeting),
        title: "Signature de la charte".to_owned(),
        place: some("Frévent"),
        audience: some("Exploitants"),
        participants: Some(120),
        cost: Some(Cents(240_000)),
        support: None,
    }];
    let criterion = |title: &str, scale, measured| CriterionFacts {
        title: title.to_owned(),
        scale: Some(scale),
        phase: None,
        baseline: Some(15.9),
        target: Some(27.9),
        measured,
        measured_on: None,
        due_on: None,
        source: None,
        weight: Some(Cents(5_000_000)),
        due: None,
    };
    snapshot.criteria = vec![
        criterion("Planification", CriterionScale::Cae, Some(21.9)),
        criterion("Patrimoine", CriterionScale::Cae, None),
        criterion("Achats", CriterionScale::Eci, Some(18.0)),
        criterion("Mobilité", CriterionScale::Regional, Some(20.0)),
    ];
    let axis = |axis: Option<&str>, initial: Option<f64>, current: Option<f64>| AxisScoreFacts {
        axis: axis.map(str::to_owned),
        potential: Some(100.0),
        initial,
        current,
        target: Some(65.0),
    };
    snapshot.scores = vec![FrameworkFacts {
        name: "Référentiel climat-air-énergie".to_owned(),
        version: some("2021"),
        initial_on: Some(day(2016, 3, 31)),
        current_on: None,
        target_on: Some(day(2018, 12, 31)),
        axes: vec![
            axis(Some("1 Planification"), Some(42.0), Some(55.5)),
            axis(Some("2 Patrimoine"), Some(30.0), None),
            axis(Some("3 Mobilité"), None, Some(12.0)),
            axis(None, Some(36.0), Some(34.0)),
        ],
        unscored: Some(3),
    }];
    snapshot.lessons = vec![LessonFacts { finding: PROSE.to_owned(), impact: some("Retard"), measure: None, owner: some("Pays"), due_on: None }];
    snapshot.next_steps = vec![NextStepFacts {
        action: some("1.1 Cadastre"),
        title: "Cadastre en ligne".to_owned(),
        due_on: Some(day(2018, 6, 30)),
        budget: Some(Cents(1_200_000)),
        fte: Some(20),
    }];
}
