//! Keys: each names one row, and each reference names a row of the noun that its field wants.
//!
//! Invariant: nothing is changed here; what is wrong is said.

use crate::{Draft, DraftValue, FileFinding, Problem};
use domain::Kind;
use std::collections::HashMap;

/// Says which keys are given twice, unknown, or of another noun, and which links stand twice.
pub(super) fn check(drafts: &[Draft], findings: &mut Vec<FileFinding>) {
    let mut by_key: HashMap<&str, &Draft> = HashMap::new();
    let mut links = HashMap::new();
    let mut find = |draft: &Draft, problem| findings.push(FileFinding { at: draft.at.clone(), problem });
    for draft in drafts {
        if let Some(key) = draft.key.as_deref() {
            let first = by_key.entry(key).or_insert(draft);
            if !std::ptr::eq(*first, draft) {
                find(draft, Problem::KeyTwice { key: key.to_owned(), first: first.at.clone() });
            }
        }
        if let Some(link) = draft.noun.link()
            && let (Some(one), Some(other)) = (draft.key_of(link.one), draft.key_of(link.other))
        {
            let role = link.role.and_then(|role| draft.value(role)).and_then(|role| role.as_text());
            let first = links.entry((draft.noun, one, other, role)).or_insert(draft);
            if !std::ptr::eq(*first, draft) {
                find(draft, Problem::LinkTwice { noun: draft.noun, first: first.at.clone() });
            }
        }
    }
    for draft in drafts {
        for (field, value) in &draft.values {
            let (Kind::Ref(wanted), DraftValue::Key(key)) = (field.kind, value) else { continue };
            let (noun, field, key) = (draft.noun, field.name, key.clone());
            match by_key.get(key.as_str()) {
                None => find(draft, Problem::UnknownKey { noun, field, key }),
                Some(other) if other.noun != wanted => find(draft, Problem::WrongNoun { noun, field, key, wanted, found: other.noun }),
                Some(_) => {}
            }
        }
    }
}
