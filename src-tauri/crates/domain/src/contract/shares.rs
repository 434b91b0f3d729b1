//! A contract's money by funder. What names no funder is that of the only one, else it stands alone.
//!
//! Invariant: the rows sum up to [`balance`](super::balance), to the cent.

use super::Balance;
use crate::records::{Contract, ContractFunder, Instalment};
use crate::{Cents, Day, Id};

/// What one funder granted, was asked for and paid. Without funder: what no row says whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FunderShare {
    /// The funder.
    pub funder: Option<Id>,
    /// Its money.
    pub balance: Balance,
}

/// The money of a contract on `day`, by funder, in the order of `funders`; then funders that only an instalment names,
/// then what names none.
pub fn by_funder(at: &Contract, funders: &[ContractFunder], instalments: &[Instalment], day: Day) -> Vec<FunderShare> {
    let funders: Vec<&ContractFunder> = funders.iter().filter(|funder| funder.contract == at.id).collect();
    let only = (funders.len() == 1).then(|| funders[0].funder);
    let whose = |instalment: &Instalment| instalment.funder.or(only);
    let own: Vec<&Instalment> = instalments.iter().filter(|instalment| instalment.contract == at.id).collect();
    let mut names: Vec<Option<Id>> = Vec::new();
    let all = funders.iter().map(|funder| Some(funder.funder)).chain(own.iter().map(|instalment| whose(instalment)));
    for name in all.filter(Option::is_some) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.push(None);
    let granted = at.granted.unwrap_or_default();
    // What the contract grants beyond what its funders' rows say, or below it after an amendment, is nobody's yet.
    let said = |name: Option<Id>| -> Cents {
        match (name, only) {
            (Some(_), Some(_)) if name == only => granted,
            (Some(_), _) => funders.iter().filter(|funder| Some(funder.funder) == name).filter_map(|funder| funder.granted).sum(),
            (None, Some(_)) => Cents::ZERO,
            (None, None) => granted - funders.iter().filter_map(|funder| funder.granted).sum(),
        }
    };
    let shares = names.into_iter().map(|funder| {
        let mine: Vec<Instalment> = own.iter().filter(|instalment| whose(instalment) == funder).map(|instalment| (*instalment).clone()).collect();
        let balance = super::balance(&Contract { granted: Some(said(funder)), ..at.clone() }, &mine, day);
        FunderShare { funder, balance }
    });
    shares.filter(|share| share.funder.is_some() || share.balance != Balance::default()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::balance;
    use crate::{Record, Value};
    use proptest::prelude::*;

    fn row<R: Record>(name: &str, given: &[(&str, Value)]) -> R {
        let value = |field: &crate::Field| given.iter().find(|(name, _)| *name == field.name).map_or(Value::Null, |(_, value)| value.clone());
        R::from_values(Id::seeded("shares", name), &R::FIELDS.iter().map(value).collect::<Vec<_>>()).unwrap()
    }

    fn contract(granted: i64) -> Contract {
        row("contract", &[("kind", "cot".into()), ("title", "COT".into()), ("granted", Value::Int(granted))])
    }

    fn funder(number: usize) -> Value {
        Value::Id(Id::seeded("shares", &format!("funder-{number}")))
    }

    proptest! {
        #[test]
        fn funders_sum_up_to_the_contract(
            granted in 0i64..1_000_000,
            parts in prop::collection::vec(0i64..500_000, 0..4),
            calls in prop::collection::vec((0usize..6, 0i64..200_000, any::<bool>(), any::<bool>()), 0..8),
        ) {
            let at = contract(granted);
            let funders: Vec<ContractFunder> = parts.iter().enumerate().map(|(number, part)| {
                row(&format!("cf-{number}"), &[("contract", Value::Id(at.id)), ("funder", funder(number)), ("granted", Value::Int(*part))])
            }).collect();
            let instalments: Vec<Instalment> = calls.iter().enumerate().map(|(number, (whose, amount, asked, came))| {
                let mut given = vec![("contract", Value::Id(at.id)), ("kind", "interim".into()), ("amount", Value::Int(*amount))];
                if *whose < 5 { given.push(("funder", funder(*whose))); }
                if *asked { given.push(("requested_on", "2017-01-01".into())); }
                if *came { given.push(("received_on", "2017-06-01".into())); }
                row(&format!("i-{number}"), &given)
            }).collect();
            let day = "2017-03-01".parse().unwrap();
            let shares = by_funder(&at, &funders, &instalments, day);
            let whole = balance(&at, &instalments, day);
            let sum = |of: fn(&Balance) -> Cents| -> Cents { shares.iter().map(|share| of(&share.balance)).sum() };
            prop_assert_eq!(sum(|one| one.granted), whole.granted);
            prop_assert_eq!(sum(|one| one.called), whole.called);
            prop_assert_eq!(sum(|one| one.received), whole.received);
            prop_assert_eq!(sum(|one| one.remaining), whole.remaining);
        }
    }

    #[test]
    fn of_one_funder_alone_everything_is_its_own() {
        let at = contract(50_000_000);
        let funders = [row("only", &[("contract", Value::Id(at.id)), ("funder", funder(0)), ("granted", Value::Int(50_000_000))])];
        let call = [row(
            "advance",
            &[
                ("contract", Value::Id(at.id)),
                ("kind", "advance".into()),
                ("requested_on", "2016-01-10".into()),
                ("requested_amount", Value::Int(20_000_000)),
            ],
        )];
        let shares = by_funder(&at, &funders, &call, "2016-12-31".parse().unwrap());
        assert_eq!(shares.len(), 1);
        assert_eq!((shares[0].funder, shares[0].balance.called), (funder(0).as_id(), Cents(20_000_000)));
    }
}
