//! What rows are called, as a file that comes back names them: those of the plan, and those that the file makes.

use domain::fold::fold_line;
use domain::{Id, Noun};
use exchange::tables::{Named, Names, nearest};
use std::collections::HashMap;

/// The rows that can be named.
#[derive(Default)]
pub(super) struct Known {
    labels: HashMap<Noun, HashMap<Id, String>>,
    called: HashMap<Noun, HashMap<String, Vec<Id>>>,
}

impl Known {
    /// A row, and what it is called.
    pub fn add(&mut self, noun: Noun, id: Id, label: String) {
        if self.labels.entry(noun).or_default().insert(id, label.clone()).is_none() && !label.trim().is_empty() {
            self.called.entry(noun).or_default().entry(fold_line(&label)).or_default().push(id);
        }
    }

    /// Whether a row can be named.
    pub fn has(&self, noun: Noun, id: Id) -> bool {
        self.labels.get(&noun).is_some_and(|labels| labels.contains_key(&id))
    }

    /// A row that is not made after all.
    pub fn forget(&mut self, noun: Noun, id: Id) {
        if let Some(label) = self.labels.get_mut(&noun).and_then(|labels| labels.remove(&id))
            && let Some(ids) = self.called.get_mut(&noun).and_then(|called| called.get_mut(&fold_line(&label)))
        {
            ids.retain(|own| *own != id);
        }
    }
}

impl Names for Known {
    fn by_label(&self, noun: Noun, label: &str) -> Named {
        match self.called.get(&noun).and_then(|called| called.get(&fold_line(label))).map(Vec::as_slice) {
            Some([id]) => Named::One(*id),
            Some([_, _, ..]) => Named::Several,
            _ => {
                let labels = self.labels.get(&noun).map(|labels| {
                    let mut all: Vec<&str> = labels.values().map(String::as_str).collect();
                    all.sort_unstable();
                    all
                });
                Named::None(nearest(label, labels.unwrap_or_default().into_iter()).map(str::to_owned))
            }
        }
    }

    fn label(&self, noun: Noun, id: Id) -> Option<String> {
        self.labels.get(&noun).and_then(|labels| labels.get(&id)).cloned()
    }
}
