//! The outputs of a Clim'Agri diagnosis by post, in whole units, with what falls to a hectare.
//!
//! Invariant: what is shown of the posts adds up to the total that is shown.

use super::Farm;
use crate::codes::{FarmItem, FarmMeasure, InventoryPost, Quantity};
use crate::inventory::{Head, Sum, grid};
use crate::records::InventoryLine;

/// GJ in a GWh.
const GJ_BY_GWH: f64 = 3_600.0;

/// A post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// What it is: a post, what people named themselves, or the whole.
    pub head: Head,
    /// In whole units: GJ, tCO2e, t of dry matter, people.
    pub amount: i64,
    /// By hectare of farm land, in hundredths; nothing without land.
    pub by_hectare: Option<i64>,
}

/// The outputs of a quantity: its posts, then their total.
pub fn posts(lines: &[InventoryLine], quantity: Quantity, hectares: Option<f64>) -> (Vec<Post>, Option<Post>) {
    let own: Vec<InventoryLine> = lines.iter().filter(|line| line.quantity == quantity).cloned().collect();
    let made = grid(quantity, &own, &[], &[]);
    let scale = if quantity == Quantity::FinalEnergy { GJ_BY_GWH } else { 1.0 };
    let value = |sum: &Sum| sum.value().map(|value| value * scale);
    let known: Vec<(Head, f64)> = made.rows.iter().filter(|row| row.counts).filter_map(|row| Some((row.head.clone(), value(&row.total)?))).collect();
    if known.is_empty() {
        return (Vec::new(), None);
    }
    let (amounts, total) = apportion(&known.iter().map(|(_, value)| *value).collect::<Vec<_>>());
    let by = hectares.filter(|hectares| *hectares > 0.0).map(|hectares| {
        let each: Vec<f64> = known.iter().map(|(_, value)| value / hectares * 100.0).collect();
        apportion(&each)
    });
    let post = |at: usize, head: &Head| Post { head: head.clone(), amount: amounts[at], by_hectare: by.as_ref().map(|(each, _)| each[at]) };
    let rows = known.iter().enumerate().map(|(at, (head, _))| post(at, head)).collect();
    (rows, Some(Post { head: Head::Whole, amount: total, by_hectare: by.as_ref().map(|(_, sum)| *sum) }))
}

/// Whole numbers that add up to the whole number nearest to the sum: the largest remainders are rounded up.
pub fn apportion(values: &[f64]) -> (Vec<i64>, i64) {
    let total = values.iter().sum::<f64>().round() as i64;
    let mut parts: Vec<i64> = values.iter().map(|value| value.floor() as i64).collect();
    let mut left = total - parts.iter().sum::<i64>();
    let mut order: Vec<usize> = (0..values.len()).collect();
    let rest = |at: &usize| values[*at] - values[*at].floor();
    order.sort_by(|a, b| rest(b).total_cmp(&rest(a)).then(a.cmp(b)));
    for at in order.iter().cycle().take(values.len() * 2) {
        if left <= 0 {
            break;
        }
        parts[*at] += 1;
        left -= 1;
    }
    (parts, total)
}

/// The farm land: crops and grassland, ha; nothing when the form says none.
pub fn farm_land(farm: &Farm) -> Option<f64> {
    use crate::code::Code;
    let own = |item: &&FarmItem| matches!(super::group(**item), super::Group::Crops | super::Group::Grassland);
    let areas = FarmItem::ALL.iter().filter(own).filter_map(|item| farm.entry(*item, FarmMeasure::Area).value);
    areas.reduce(|sum, area| sum + area).filter(|sum| *sum > 0.0)
}

/// The quantities that are outputs, in reading order.
pub const OUTPUTS: [Quantity; 6] =
    [Quantity::FinalEnergy, Quantity::Emissions, Quantity::CarbonStock, Quantity::Sequestration, Quantity::Production, Quantity::PeopleFed];

/// Whether a post of energy is of what farms burn and plug in, rather than of what they buy.
pub fn is_direct(post: InventoryPost) -> bool {
    matches!(post, InventoryPost::FarmFuel | InventoryPost::FarmPower | InventoryPost::FarmHeat)
}
