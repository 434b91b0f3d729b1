//! What a Clim'Agri form is of: its groups, and what each is asked.
//!
//! Invariant: a measure is either asked by the form or a factor, and belongs to one quantity of the lines.

use crate::codes::{FarmItem, FarmMeasure, InventoryPost, Quantity};

/// A part of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is what its items are")]
pub enum Group {
    Crops,
    Grassland,
    Herds,
    Forest,
    Energy,
}

impl Group {
    /// In the order of the form.
    pub const ALL: [Self; 5] = [Self::Crops, Self::Grassland, Self::Herds, Self::Forest, Self::Energy];

    /// As the wire writes it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Crops => "crops",
            Self::Grassland => "grassland",
            Self::Herds => "herds",
            Self::Forest => "forest",
            Self::Energy => "energy",
        }
    }
}

/// The part that an item stands in.
pub const fn group(item: FarmItem) -> Group {
    use FarmItem as I;
    match item {
        I::SoftWheat
        | I::Barley
        | I::MaizeGrain
        | I::MaizeSilage
        | I::Rapeseed
        | I::Sunflower
        | I::Peas
        | I::SugarBeet
        | I::Potato
        | I::OtherCrop => Group::Crops,
        I::TemporaryGrass | I::PermanentGrass => Group::Grassland,
        I::DairyCows | I::OtherCattle | I::Sheep | I::Goats | I::Horses | I::Sows | I::OtherPigs | I::LayingHens | I::OtherPoultry => Group::Herds,
        I::Broadleaf | I::Conifer => Group::Forest,
        I::Diesel | I::HeatingOil | I::Propane | I::NaturalGas | I::Electricity => Group::Energy,
    }
}

/// What the form asks of each item of a part.
pub const fn inputs(group: Group) -> &'static [FarmMeasure] {
    match group {
        Group::Crops | Group::Grassland => &[FarmMeasure::Area, FarmMeasure::Yield, FarmMeasure::Nitrogen],
        Group::Herds => &[FarmMeasure::Heads, FarmMeasure::Product],
        Group::Forest => &[FarmMeasure::Area, FarmMeasure::WoodVolume, FarmMeasure::WoodGrowth, FarmMeasure::WoodHarvest],
        Group::Energy => &[FarmMeasure::EnergyUse],
    }
}

/// Whether a measure is a factor.
pub fn is_factor(measure: FarmMeasure) -> bool {
    measure > FarmMeasure::EnergyUse
}

/// Whether a measure may be below zero: what soils give back.
pub const fn is_signed(measure: FarmMeasure) -> bool {
    matches!(measure, FarmMeasure::SoilFlux)
}

/// Whether a measure is a part of a whole, from 0 to 1.
pub const fn is_share(measure: FarmMeasure) -> bool {
    use FarmMeasure as M;
    matches!(
        measure,
        M::PastureShare
            | M::ResidueRemoved
            | M::StoreVolatilised
            | M::NitrogenToSoil
            | M::VolatilisedMineral
            | M::VolatilisedOrganic
            | M::Leached
            | M::DryMatter
    )
}

/// The quantity of the lines that hold a measure.
pub const fn quantity(measure: FarmMeasure) -> Quantity {
    match measure {
        FarmMeasure::Area => Quantity::Area,
        FarmMeasure::Heads => Quantity::Herd,
        _ => Quantity::FarmInput,
    }
}

/// The post of the land, of the herd, or of what an item gives.
pub(super) const fn own_post(item: FarmItem) -> Option<InventoryPost> {
    use FarmItem as I;
    Some(match item {
        I::DairyCows | I::OtherCattle => InventoryPost::Cattle,
        I::Sows | I::OtherPigs => InventoryPost::Pigs,
        I::LayingHens | I::OtherPoultry => InventoryPost::Poultry,
        I::Sheep | I::Goats => InventoryPost::SheepAndGoats,
        // The posts of Clim'Agri name none for horses.
        I::Horses => return None,
        _ => match group(item) {
            Group::Crops => InventoryPost::Crops,
            Group::Grassland => InventoryPost::Grassland,
            Group::Forest => InventoryPost::FarmForest,
            Group::Herds | Group::Energy => return None,
        },
    })
}

/// The post of what a herd gives.
pub(super) const fn product_post(item: FarmItem) -> InventoryPost {
    if matches!(item, FarmItem::DairyCows) { InventoryPost::Milk } else { InventoryPost::Meat }
}

/// The post of an input of the form, where its quantity has posts.
pub fn post_of(item: FarmItem, measure: FarmMeasure) -> Option<InventoryPost> {
    own_post(item).filter(|_| matches!(measure, FarmMeasure::Area | FarmMeasure::Heads))
}

/// Whether people eat what an item gives.
pub(super) fn is_food(item: FarmItem) -> bool {
    match group(item) {
        Group::Crops => item != FarmItem::MaizeSilage,
        Group::Herds => item != FarmItem::Horses,
        Group::Grassland | Group::Forest | Group::Energy => false,
    }
}
