//! Rules on contracts together: numbers given twice, dates reversed.

use crate::Noun;
use crate::finding::{Finding, Param, Severity};
use crate::records::Contract;
use std::collections::HashMap;

/// What is to be said of the contracts together.
pub fn contracts(contracts: &[Contract]) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut by_number: HashMap<&str, usize> = HashMap::new();
    for number in contracts.iter().filter_map(|contract| contract.number.as_deref()) {
        *by_number.entry(number).or_default() += 1;
    }
    for contract in contracts {
        let title = Param::Text(contract.title.clone());
        if let Some(number) = contract.number.as_deref().filter(|number| by_number[number] > 1) {
            found.push(
                Finding::new("contract_number_twice", Severity::Warning, Noun::Contract, contract.id, Some("number"))
                    .with("title", title.clone())
                    .with("number", Param::Text(number.to_owned())),
            );
        }
        if let (Some(start), Some(end)) = (contract.starts_on, contract.ends_on)
            && end < start
        {
            found.push(Finding::new("contract_dates_reversed", Severity::Warning, Noun::Contract, contract.id, Some("ends_on")).with("title", title));
        }
    }
    found
}
