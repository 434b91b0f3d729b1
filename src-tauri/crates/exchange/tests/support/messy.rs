//! Action plans as communes really keep them.
#![allow(dead_code, reason = "each test uses a part")]

use super::pages::Page;

/// A workbook, and what it should give.
pub struct Messy {
    pub name: &'static str,
    pub pages: Vec<Page>,
}

/// Every one of them.
pub fn all() -> Vec<Messy> {
    vec![Messy { name: "axes over merged lines", pages: vec![over_lines()] }]
}

fn over_lines() -> Page {
    Page::of(
        "Plan",
        &[
            &["Axe", "Titre de la fiche action", "Titre de la sous-action", "Statut"],
            &["1. Nature", "Haies", "", "En cours"],
            &["", "", "Planter", "terminée"],
            &["", "", "Tailler", ""],
            &["", "Talus", "", ""],
        ],
    )
    .merge((1, 0), (4, 0))
    .merge((1, 1), (3, 1))
}
