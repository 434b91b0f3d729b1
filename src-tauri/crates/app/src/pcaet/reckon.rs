//! The rows that files of open data would make: one diagnosis of method PCAET with its lines, a trajectory for what has targets, the
//! domains of vulnerability that the file of the plan lacks.
//!
//! Invariant: an empty cell makes no row, and a total of sectors none either: totals are sums.

use crate::clock;
use crate::desk::Desk;
use crate::wire::{Fault, PcaetArg};
use domain::code::Code;
use domain::codes::{Filiere, InventoryMethod, Pollutant, Quantity, Sector, Sink, TrajectoryKind, VulnerabilityLevel};
use domain::inventory::Of;
use domain::records::{Inventory, LocalAuthority, Territory, Vulnerability};
use domain::{Id, Noun, Value, rank};
use exchange::pcaet::{CellFinding, Demarche, Measure, Period, YearOf, read};
use words::{Arg, Words};

/// The largest file that is read, in bytes: the published ones are under ten million.
const LARGEST: u64 = 50_000_000;
/// How many letters of a plan's name go into titles: their field takes 300.
const NAME: usize = 150;

/// A file that was read.
pub(super) struct Read {
    pub path: String,
    pub findings: Vec<CellFinding>,
}

/// A row to make.
pub(super) struct Row {
    pub noun: Noun,
    pub id: Id,
    pub values: Vec<(&'static str, Value)>,
}

/// What the import would do.
#[derive(Default)]
pub(super) struct Reckoned {
    pub files: Vec<Read>,
    /// The plans that may be chosen.
    pub plans: Vec<(String, String)>,
    /// The plan that is read.
    pub plan: Option<Demarche>,
    pub rows: Vec<Row>,
    /// How many figures have no place here: what a sink could take up in a year that the file does not say.
    pub left: usize,
    /// How many domains of vulnerability are there already, and are left as they are.
    pub kept: usize,
    /// Why nothing can be written.
    pub refused: Option<Fault>,
}

/// Reads the files, and works out the rows. Nothing is written.
pub(super) fn reckon(desk: &Desk, asked: &PcaetArg) -> Result<Reckoned, Fault> {
    let mut reckoned = Reckoned::default();
    let mut plans: Vec<Demarche> = Vec::new();
    for path in &asked.paths {
        if std::fs::metadata(path)?.len() > LARGEST {
            return Err(Fault::new("pcaet_too_large").with("path", path));
        }
        let data = read(&std::fs::read(path)?);
        for own in data.demarches {
            match plans.iter_mut().find(|known| known.id == own.id) {
                Some(known) => known.complete(own),
                None => plans.push(own),
            }
        }
        reckoned.files.push(Read { path: path.clone(), findings: data.findings });
    }
    reckoned.plans = plans.iter().map(|own| (own.id.clone(), own.name.clone())).collect();
    let outcome = chosen(desk, asked, plans).and_then(|plan| {
        let rows = rows(desk, &plan, &mut reckoned);
        reckoned.plan = Some(plan);
        rows
    });
    reckoned.refused = outcome.err();
    Ok(reckoned)
}

/// The plan that is asked for; else the only one; else the only one that an authority of the territory carries.
fn chosen(desk: &Desk, asked: &PcaetArg, plans: Vec<Demarche>) -> Result<Demarche, Fault> {
    if let Some(id) = asked.demarche.as_deref().filter(|id| !id.is_empty()) {
        return plans.into_iter().find(|own| own.id == id).ok_or_else(|| Fault::new("pcaet_no_such_plan").with("id", id));
    }
    if plans.is_empty() {
        return Err(Fault::new("pcaet_empty"));
    }
    let count = plans.len();
    let mut ours: Vec<String> =
        desk.workspace.load::<LocalAuthority>()?.into_iter().filter_map(|own| own.siren.map(|siren| siren.to_string())).collect();
    ours.extend(desk.workspace.load::<Territory>()?.into_iter().filter_map(|own| own.siren.map(|siren| siren.to_string())));
    // Some write a SIRET, which begins with the SIREN.
    let carried = |own: &Demarche| own.sirens.iter().any(|siren| ours.iter().any(|known| siren.starts_with(known.as_str())));
    let mut left: Vec<Demarche> = if count == 1 { plans } else { plans.into_iter().filter(carried).collect() };
    match (left.pop(), left.is_empty()) {
        (Some(only), true) => Ok(only),
        _ => Err(Fault::new("pcaet_several_plans").with("count", count)),
    }
}

/// How a trajectory of the open data is called.
fn title_of(words: &Words, measure: Measure) -> String {
    let (key, what) = match measure {
        Measure::Emissions(sector) => ("emissions", words.code(sector)),
        Measure::Energy(sector) => ("energy", words.code(sector)),
        Measure::Production(filiere) => ("production", words.code(filiere)),
        Measure::Consumption(filiere) => ("consumption", words.code(filiere)),
        Measure::Pollutant(sector, pollutant) => ("pollutant", format!("{}, {}", words.code(pollutant), words.code(sector))),
        Measure::PollutantTotal(pollutant) => ("pollutant", words.code(pollutant)),
        Measure::Sequestration(sink) => ("sequestration", words.code(sink)),
    };
    words.text_with(&format!("pcaet-trajectory-{key}"), &[("what", Arg::Text(what))])
}

/// What may have a trajectory: its quantity, and what of it.
pub(crate) fn trajectories_of() -> Vec<(Measure, Quantity, Of)> {
    let sectors = || Sector::ALL.iter().map(|sector| (*sector, Of { sector: Some(*sector), ..Of::default() }));
    let mut all: Vec<(Measure, Quantity, Of)> = Vec::new();
    all.extend(sectors().map(|(sector, of)| (Measure::Emissions(sector), Quantity::Emissions, of)));
    all.extend(sectors().map(|(sector, of)| (Measure::Energy(sector), Quantity::FinalEnergy, of)));
    let filieres = || Filiere::ALL.iter().map(|own| (*own, Of { filiere: Some(*own), ..Of::default() }));
    all.extend(filieres().map(|(own, of)| (Measure::Production(own), Quantity::RenewableEnergy, of)));
    all.extend(filieres().map(|(own, of)| (Measure::Consumption(own), Quantity::RenewableUsed, of)));
    for own in Pollutant::ALL {
        all.extend(sectors().map(|(sector, of)| (Measure::Pollutant(sector, *own), Quantity::Pollutant, Of { pollutant: Some(*own), ..of })));
    }
    all.extend(Sink::ALL.iter().map(|own| (Measure::Sequestration(*own), Quantity::Sequestration, Of { sink: Some(*own), ..Of::default() })));
    all
}

/// The year of the diagnosis of what a figure counts.
fn year_of(plan: &Demarche, measure: Measure) -> Option<i32> {
    let of = match measure {
        Measure::Emissions(_) => YearOf::Emissions,
        Measure::Energy(_) => YearOf::Energy,
        Measure::Production(filiere) => YearOf::Production(filiere),
        Measure::Sequestration(sink) => YearOf::Sequestration(sink),
        Measure::Consumption(_) | Measure::Pollutant(..) | Measure::PollutantTotal(_) => return None,
    };
    plan.years.get(&of).copied()
}

fn rows(desk: &Desk, plan: &Demarche, reckoned: &mut Reckoned) -> Result<(), Fault> {
    let words = &desk.words;
    let territory = desk.workspace.load::<Territory>()?.first().map(|own| own.id).ok_or_else(|| Fault::new("pcaet_no_territory"))?;
    let first = [YearOf::Emissions, YearOf::Energy].into_iter().find_map(|of| plan.years.get(&of)).or_else(|| plan.years.values().next());
    let year = *first.ok_or_else(|| Fault::new("pcaet_no_year"))?;
    let source = words.text_with("pcaet-source", &[("id", Arg::Text(plan.id.clone()))]);
    let inventories = desk.workspace.load::<Inventory>()?;
    if inventories.iter().any(|own| own.year == year && own.source.as_deref() == Some(source.as_str())) {
        return Err(Fault::new("pcaet_already").with("id", &plan.id).with("year", year));
    }
    let name: String = plan.name.chars().take(NAME).collect();
    let title = words.text_with("pcaet-inventory", &[("name", Arg::Text(name)), ("year", Arg::Text(year.to_string()))]);
    let inventory = clock::fresh_id();
    let comment: Vec<&str> = plan.comments.values().map(String::as_str).collect();
    let mut values = vec![
        ("territory", Value::Id(territory)),
        ("title", title.trim().into()),
        ("year", i64::from(year).into()),
        ("method", InventoryMethod::Pcaet.code().into()),
        ("source", source.as_str().into()),
    ];
    values.extend(plan.population.map(|count| ("inhabitants", Value::Int(count))));
    if !comment.is_empty() {
        values.push(("comment", comment.join("\n\n").into()));
    }
    reckoned.rows.push(Row { noun: Noun::Inventory, id: inventory, values });
    for ((measure, period), value) in &plan.figures {
        match (measure, period) {
            (Measure::PollutantTotal(pollutant), Period::Diagnosis) => {
                // Sectors, where there are, say it already.
                let alone = plan.of_sectors(|sector| Measure::Pollutant(sector, *pollutant), Period::Diagnosis).is_empty();
                reckoned.rows.extend(alone.then(|| line(words, inventory, *measure, *value, None)));
            }
            (_, Period::Diagnosis) => {
                let other = year_of(plan, *measure).filter(|own| *own != year);
                reckoned.rows.push(line(words, inventory, *measure, *value, other));
            }
            _ => {}
        }
    }
    for (measure, quantity, part) in trajectories_of() {
        let of = |period: Period| plan.figures.get(&(measure, period)).copied();
        let base = of(Period::Diagnosis).map(|value| (year_of(plan, measure).unwrap_or(year), value));
        let mut points: Vec<(i32, f64)> = Period::TARGETS.into_iter().filter_map(|period| Some((period.year()?, of(period)?))).collect();
        if let Measure::Sequestration(sink) = measure {
            points.extend(plan.years.get(&YearOf::Potential(sink)).copied().zip(of(Period::Potential)));
            reckoned.left += usize::from(of(Period::Potential).is_some() && points.is_empty());
        }
        if points.is_empty() {
            continue;
        }
        points.extend(base.filter(|(year, _)| points.iter().all(|(own, _)| own != year)));
        points.sort_by_key(|(year, _)| *year);
        let id = clock::fresh_id();
        let mut values = vec![
            ("territory", Value::Id(territory)),
            ("inventory", Value::Id(inventory)),
            ("title", title_of(words, measure).into()),
            ("quantity", quantity.code().into()),
            ("source", source.as_str().into()),
            ("kind", TrajectoryKind::Target.code().into()),
        ];
        values.extend(part.sector.map(|own| ("sector", own.code().into())));
        values.extend(part.filiere.map(|own| ("filiere", own.code().into())));
        values.extend(part.pollutant.map(|own| ("pollutant", own.code().into())));
        values.extend(part.sink.map(|own| ("sink", own.code().into())));
        values.extend(base.map(|(year, _)| ("base_year", i64::from(year).into())));
        reckoned.rows.push(Row { noun: Noun::Trajectory, id, values });
        for (year, value) in points {
            let values = vec![("trajectory", Value::Id(id)), ("year", i64::from(year).into()), ("value", Value::Real(value))];
            reckoned.rows.push(Row { noun: Noun::TrajectoryPoint, id: clock::fresh_id(), values });
        }
    }
    vulnerabilities(desk, plan, territory, reckoned)
}

/// A line of the diagnosis. `other`: the year that it counts, when it is not the diagnosis's own.
fn line(words: &Words, inventory: Id, measure: Measure, value: f64, other: Option<i32>) -> Row {
    let (quantity, what): (Quantity, Vec<(&'static str, Value)>) = match measure {
        Measure::Emissions(sector) => (Quantity::Emissions, vec![("sector", sector.code().into())]),
        Measure::Energy(sector) => (Quantity::FinalEnergy, vec![("sector", sector.code().into())]),
        Measure::Production(filiere) => (Quantity::RenewableEnergy, vec![("filiere", filiere.code().into())]),
        Measure::Consumption(filiere) => (Quantity::RenewableUsed, vec![("filiere", filiere.code().into())]),
        Measure::Pollutant(sector, own) => (Quantity::Pollutant, vec![("sector", sector.code().into()), ("pollutant", own.code().into())]),
        Measure::PollutantTotal(own) => (Quantity::Pollutant, vec![("pollutant", own.code().into())]),
        Measure::Sequestration(sink) => (Quantity::Sequestration, vec![("sink", sink.code().into())]),
    };
    let mut values = vec![("inventory", Value::Id(inventory)), ("quantity", quantity.code().into()), ("value", Value::Real(value))];
    values.extend(what);
    values.extend(other.map(|year| ("comment", words.text_with("pcaet-other-year", &[("year", Arg::Text(year.to_string()))]).into())));
    Row { noun: Noun::InventoryLine, id: clock::fresh_id(), values }
}

/// The domains that the plan has not yet. One that the file says is not vulnerable has that level; of others it says no level.
fn vulnerabilities(desk: &Desk, plan: &Demarche, territory: Id, reckoned: &mut Reckoned) -> Result<(), Fault> {
    let known = desk.workspace.load::<Vulnerability>()?;
    let last = known.iter().filter_map(|own| own.rank.as_ref().map(ToString::to_string)).max();
    let mut ranks = rank::after(last.as_deref(), plan.vulnerable.len());
    for (domain, is) in &plan.vulnerable {
        if known.iter().any(|own| own.domain == *domain) {
            reckoned.kept += 1;
            continue;
        }
        let mut values = vec![("territory", Value::Id(territory)), ("domain", domain.code().into())];
        if !is {
            values.push(("now", VulnerabilityLevel::None.code().into()));
        }
        values.extend(plan.targets.get(domain).map(|flag| ("has_target", Value::Int(i64::from(*flag)))));
        values.extend(ranks.next().map(|rank| ("rank", rank.into())));
        reckoned.rows.push(Row { noun: Noun::Vulnerability, id: clock::fresh_id(), values });
    }
    Ok(())
}
