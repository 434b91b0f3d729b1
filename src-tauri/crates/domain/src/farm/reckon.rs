//! The figures of a Clim'Agri diagnosis, worked out of its form.
//!
//! Invariant: a figure is made when every one of its terms is known; else what lacks is named, with the posts that wait for it.

use super::item::{group, is_factor, is_food, own_post, product_post};
use super::{Factor, Farm, Group, Term};
use crate::code::Code;
use crate::codes::{FarmItem, FarmMeasure as M, FoodBasis, InventoryPost as P, NotationKey, Potentials, Quantity};
use std::collections::{BTreeMap, BTreeSet};

/// kg in a tonne.
const TONNE: f64 = 1e-3;
/// MJ to GWh.
const GWH: f64 = 1.0 / 3.6e6;
/// N2O of N2O-N, CO2 of C: by the masses of their molecules.
const N2O: Term = Term::Weight(44, 28);
const CO2: Term = Term::Weight(44, 12);

/// A figure, in the unit of its quantity: GWh, tCO2e, t, people.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// What it counts.
    pub quantity: Quantity,
    /// Where it belongs.
    pub post: P,
    /// What it comes from.
    pub item: FarmItem,
    /// The factor that tells it from the others of its post and item.
    pub of: M,
    /// Rounded: energy to the kWh, the rest to the thousandth of its unit.
    pub value: f64,
    /// Its product.
    pub terms: Vec<Term>,
    /// The factors that it took.
    pub factors: Vec<Factor>,
}

/// What lacks: a measure of some items, or a whole part of the form.
#[derive(Clone, Debug, PartialEq)]
pub enum Lack {
    /// A part of the form of which nothing was said.
    Group(Group),
    /// A measure, of these items, that these posts wait for; the notation key where somebody said why.
    Measure {
        /// Which.
        measure: M,
        /// Whose.
        items: Vec<(FarmItem, Option<NotationKey>)>,
        /// What waits for it.
        posts: Vec<(Quantity, P)>,
    },
}

/// What was worked out.
#[derive(Clone, Debug, Default)]
pub struct Reckoned {
    /// The figures.
    pub made: Vec<Made>,
    /// What lacks.
    pub lacks: Vec<Lack>,
}

/// What the items of a measure and the posts that wait for it are.
type Waiting = (BTreeMap<FarmItem, Option<NotationKey>>, BTreeSet<(Quantity, P)>);

struct Work<'a> {
    farm: &'a Farm,
    made: Vec<Made>,
    lacks: BTreeMap<M, Waiting>,
}

/// A product that is put together.
struct Chain<'a> {
    farm: &'a Farm,
    item: FarmItem,
    terms: Vec<Term>,
    factors: Vec<Factor>,
    lacks: Vec<(M, Option<NotationKey>)>,
    /// The form says that there is none of it.
    none: bool,
}

impl<'a> Chain<'a> {
    const fn of(farm: &'a Farm, item: FarmItem) -> Self {
        Self { farm, item, terms: Vec::new(), factors: Vec::new(), lacks: Vec::new(), none: false }
    }

    /// A figure of the form or a factor; what lacks is kept in mind.
    fn known(&mut self, measure: M) -> f64 {
        if is_factor(measure) {
            if let Some(why) = self.farm.silence(self.item, measure) {
                self.none |= why == NotationKey::NotOccurring;
                return self.lack(measure, Some(why));
            }
            let factor = self.farm.factor(self.item, measure);
            self.factors.extend(factor.cloned());
            return factor.map_or_else(|| self.lack(measure, None), |factor| factor.value);
        }
        let entry = self.farm.entry(self.item, measure);
        self.none |= entry.value == Some(0.0) || (entry.value.is_none() && entry.notation == Some(NotationKey::NotOccurring));
        entry.value.unwrap_or_else(|| self.lack(measure, entry.notation))
    }

    fn lack(&mut self, measure: M, why: Option<NotationKey>) -> f64 {
        self.lacks.push((measure, why));
        f64::NAN
    }

    fn times(mut self, measures: &[M]) -> Self {
        for measure in measures {
            let value = self.known(*measure);
            self.terms.push(Term::Of(self.item, *measure, value));
        }
        self
    }

    fn then(mut self, terms: impl IntoIterator<Item = Term>) -> Self {
        self.terms.extend(terms);
        self
    }

    /// kg N2O-N by kg N of what comes on soil: spread, or left by what grazes.
    fn soil(mut self, direct: M, volatilised: M) -> Self {
        let parts = [direct, volatilised, M::Deposited, M::Leached, M::Runoff].map(|measure| self.known(measure));
        self.then([Term::Soil(parts)])
    }

    /// What is not left on the pasture.
    fn housed(mut self) -> Self {
        let share = self.known(M::PastureShare);
        // Those that are always outside leave nothing to store.
        self.none |= share == 1.0;
        self.then([Term::Rest(share)])
    }

    /// kg N2O-N by kg N of what is stored.
    fn stored(mut self) -> Self {
        let parts = [M::ManureNitrousOxide, M::StoreVolatilised, M::Deposited].map(|measure| self.known(measure));
        self.then([Term::Stored(parts)])
    }

    /// kg N2O-N by kg of dry matter harvested: of what stays in the field.
    fn residues(mut self) -> Self {
        let of = [M::ResidueRatio, M::ResidueRemoved, M::ResidueNitrogen, M::RootRatio, M::RootNitrogen].map(|measure| self.known(measure));
        let buried = [M::SoilDirect, M::Leached, M::Runoff].map(|measure| self.known(measure));
        self.then([Term::Residues(of), Term::Buried(buried)])
    }

    /// tCO2 of cubic metres of standing wood.
    fn wood(self) -> Self {
        let mut chain = self.times(&[M::WoodExpansion]);
        let roots = chain.known(M::WoodRoots);
        chain.then([Term::WithRoots(roots)]).times(&[M::WoodCarbon]).then([CO2])
    }
}

impl Work<'_> {
    fn keep(&mut self, chain: Chain<'_>, (quantity, post): (Quantity, P), of: M, scale: f64) {
        // Of what there is none, nothing lacks.
        if chain.none {
            return;
        }
        for (measure, why) in &chain.lacks {
            let waiting = self.lacks.entry(*measure).or_default();
            waiting.0.insert(chain.item, *why);
            waiting.1.insert((quantity, post));
        }
        let value = chain.terms.iter().map(Term::value).product::<f64>() * scale;
        if chain.lacks.is_empty() && value.is_finite() {
            // A kilowatt-hour, a kilogram.
            let parts = if quantity == Quantity::FinalEnergy { 1e6 } else { 1e3 };
            let value = (value * parts).round() / parts;
            self.made.push(Made { quantity, post, item: chain.item, of, value, terms: chain.terms, factors: chain.factors });
        }
    }
}

/// The global warming potentials of methane and of nitrous oxide over 100 years: IPCC 2007, table 2.14; 2013, table 8.A.1; 2021, table 7.15 (methane that
/// is not of fossil origin).
pub const fn potentials(of: Potentials) -> (f64, f64) {
    match of {
        Potentials::Ar4 => (25.0, 298.0),
        Potentials::Ar5 => (28.0, 265.0),
        Potentials::Ar6 => (27.0, 273.0),
    }
}

/// Works it out.
pub fn reckon(farm: &Farm, of: Potentials, basis: FoodBasis) -> Reckoned {
    let (methane, nitrous) = potentials(of);
    let (methane, nitrous) = (Term::Potential(methane), Term::Potential(nitrous));
    let mut work = Work { farm, made: Vec::new(), lacks: BTreeMap::new() };
    let items = || FarmItem::ALL.iter().copied().filter(|item| farm.occurs(*item));
    for item in items() {
        match group(item) {
            Group::Crops | Group::Grassland => land(&mut work, item, &nitrous, basis),
            Group::Herds => herd(&mut work, item, (&methane, &nitrous), basis),
            Group::Forest => forest(&mut work, item),
            Group::Energy => energy(&mut work, item),
        }
    }
    let silent = Group::ALL.into_iter().filter(|own| !FarmItem::ALL.iter().any(|item| group(*item) == *own && farm.says(*item)));
    let lacks = work.lacks.into_iter().map(|(measure, (items, posts))| Lack::Measure {
        measure,
        items: items.into_iter().collect(),
        posts: posts.into_iter().collect(),
    });
    Reckoned { lacks: silent.map(Lack::Group).chain(lacks).collect(), made: work.made }
}

fn land(work: &mut Work<'_>, item: FarmItem, nitrous: &Term, basis: FoodBasis) {
    let farm = work.farm;
    let start = || Chain::of(farm, item);
    let spread = || start().times(&[M::Area, M::Nitrogen]);
    work.keep(
        spread().soil(M::SoilDirect, M::VolatilisedMineral).then([N2O, nitrous.clone()]),
        (Quantity::Emissions, P::SoilN2o),
        M::Nitrogen,
        TONNE,
    );
    work.keep(spread().times(&[M::MakingEmissions]), (Quantity::Emissions, P::FertiliserMaking), M::MakingEmissions, TONNE);
    work.keep(spread().times(&[M::MakingEnergy]), (Quantity::FinalEnergy, P::FarmInputs), M::MakingEnergy, GWH);
    work.keep(start().times(&[M::Area, M::SoilCarbon]).then([CO2]), (Quantity::CarbonStock, P::SoilCarbon), M::SoilCarbon, 1.0);
    work.keep(start().times(&[M::Area, M::SoilFlux]).then([CO2]), (Quantity::Sequestration, P::SoilCarbon), M::SoilFlux, 1.0);
    let post = own_post(item).unwrap_or(P::Crops);
    let harvested = || start().times(&[M::Area, M::Yield, M::DryMatter]);
    work.keep(harvested(), (Quantity::Production, post), M::DryMatter, 1.0);
    if group(item) == Group::Crops {
        work.keep(harvested().residues().then([N2O, nitrous.clone()]), (Quantity::Emissions, P::SoilN2o), M::ResidueNitrogen, 1.0);
    }
    if is_food(item) {
        people(work, start().times(&[M::Area, M::Yield]), post, basis, 1e3);
    }
}

fn herd(work: &mut Work<'_>, item: FarmItem, (methane, nitrous): (&Term, &Term), basis: FoodBasis) {
    let farm = work.farm;
    let heads = |measures: &[M]| Chain::of(farm, item).times(&[M::Heads]).times(measures);
    if !matches!(item, FarmItem::LayingHens | FarmItem::OtherPoultry) {
        work.keep(heads(&[M::EntericMethane]).then([methane.clone()]), (Quantity::Emissions, P::Enteric), M::EntericMethane, TONNE);
    }
    work.keep(heads(&[M::ManureMethane]).then([methane.clone()]), (Quantity::Emissions, P::Effluents), M::ManureMethane, TONNE);
    // What they excrete: stored, then spread, but for what they leave where they graze.
    let stored = heads(&[M::ExcretedNitrogen]).housed().stored().then([N2O, nitrous.clone()]);
    work.keep(stored, (Quantity::Emissions, P::Effluents), M::ManureNitrousOxide, TONNE);
    let spread = heads(&[M::ExcretedNitrogen]).housed().times(&[M::NitrogenToSoil]);
    let spread = spread.soil(M::SoilDirect, M::VolatilisedOrganic).then([N2O, nitrous.clone()]);
    work.keep(spread, (Quantity::Emissions, P::SoilN2o), M::ExcretedNitrogen, TONNE);
    let mut grazed = heads(&[M::ExcretedNitrogen, M::PastureShare]);
    grazed.none |= farm.factor(item, M::PastureShare).is_some_and(|share| share.value == 0.0);
    let grazed = grazed.soil(M::PastureDirect, M::VolatilisedOrganic).then([N2O, nitrous.clone()]);
    work.keep(grazed, (Quantity::Emissions, P::SoilN2o), M::PastureShare, TONNE);
    if is_food(item) {
        work.keep(heads(&[M::Product, M::DryMatter]), (Quantity::Production, product_post(item)), M::DryMatter, TONNE);
        people(work, heads(&[M::Product]), product_post(item), basis, 1.0);
    }
}

/// People fed by kilograms, `kg` to the unit of the chain.
fn people(work: &mut Work<'_>, product: Chain<'_>, post: P, basis: FoodBasis, kg: f64) {
    let (holds, need) = match basis {
        FoodBasis::Energy => (M::FoodEnergy, M::NeedEnergy),
        FoodBasis::Protein => (M::FoodProtein, M::NeedProtein),
    };
    let mut chain = product.times(&[holds]);
    let by_day = chain.known(need);
    // One basis stands there, whichever: the other takes its place.
    work.keep(chain.then([Term::Need(need, by_day)]), (Quantity::PeopleFed, post), M::FoodEnergy, kg);
}

fn forest(work: &mut Work<'_>, item: FarmItem) {
    let farm = work.farm;
    let start = || Chain::of(farm, item);
    work.keep(start().times(&[M::Area, M::SoilCarbon]).then([CO2]), (Quantity::CarbonStock, P::SoilCarbon), M::SoilCarbon, 1.0);
    work.keep(start().times(&[M::Area, M::SoilFlux]).then([CO2]), (Quantity::Sequestration, P::SoilCarbon), M::SoilFlux, 1.0);
    work.keep(start().times(&[M::Area, M::WoodVolume]).wood(), (Quantity::CarbonStock, P::WoodCarbon), M::WoodCarbon, 1.0);
    let mut grown = start();
    let parts = [M::Area, M::WoodGrowth, M::WoodHarvest].map(|measure| grown.known(measure));
    // A forest that is not cut, or that did not grow, still has a yearly flux.
    grown.none = parts[0] == 0.0;
    let nothing = |at: usize, measure| farm.entry(item, measure).notation == Some(NotationKey::NotOccurring) && parts[at].is_nan();
    let cut = if nothing(2, M::WoodHarvest) { 0.0 } else { parts[2] };
    if cut == 0.0 {
        grown.lacks.retain(|(measure, _)| *measure != M::WoodHarvest);
    }
    work.keep(grown.then([Term::Grown([parts[0], parts[1], cut])]).wood(), (Quantity::Sequestration, P::WoodCarbon), M::WoodCarbon, 1.0);
}

fn energy(work: &mut Work<'_>, item: FarmItem) {
    let farm = work.farm;
    let used = |factor| Chain::of(farm, item).times(&[M::EnergyUse, factor]);
    let post = match item {
        FarmItem::Diesel => P::FarmFuel,
        FarmItem::Electricity => P::FarmPower,
        _ => P::FarmHeat,
    };
    work.keep(used(M::EnergyContent), (Quantity::FinalEnergy, post), M::EnergyContent, GWH);
    work.keep(used(M::EnergyEmissions), (Quantity::Emissions, P::FarmEnergyUse), M::EnergyEmissions, TONNE);
}

/// The factors that the form's own items take, each with its item or of all: what somebody may type another figure for.
pub fn wanted() -> Vec<super::Key> {
    let general =
        [M::SoilDirect, M::VolatilisedMineral, M::VolatilisedOrganic, M::Deposited, M::Leached, M::Runoff, M::MakingEmissions, M::MakingEnergy];
    let land = [M::DryMatter, M::SoilCarbon, M::SoilFlux];
    let residues = [M::ResidueRatio, M::ResidueRemoved, M::ResidueNitrogen, M::RootRatio, M::RootNitrogen];
    let food = [M::FoodEnergy, M::FoodProtein];
    let manure =
        [M::ExcretedNitrogen, M::PastureShare, M::PastureDirect, M::ManureMethane, M::ManureNitrousOxide, M::StoreVolatilised, M::NitrogenToSoil];
    let of = |item: FarmItem| -> Vec<M> {
        let own: &[&[M]] = match group(item) {
            Group::Crops => &[&land, &residues],
            Group::Grassland => &[&land],
            Group::Herds => &[&[M::EntericMethane], &manure, &[M::DryMatter]],
            Group::Forest => &[&[M::SoilCarbon, M::SoilFlux, M::WoodExpansion, M::WoodRoots, M::WoodCarbon]],
            Group::Energy => &[&[M::EnergyContent, M::EnergyEmissions]],
        };
        let eaten: &[M] = if is_food(item) { &food } else { &[] };
        own.iter().copied().flatten().chain(eaten).copied().collect()
    };
    let general = general.into_iter().chain([M::NeedEnergy, M::NeedProtein]).map(|measure| (None, measure));
    general.chain(FarmItem::ALL.iter().flat_map(|item| of(*item).into_iter().map(|measure| (Some(*item), measure)))).collect()
}
