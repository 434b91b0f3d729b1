//! Words of an import: a finding as a sentence, a text under its head, how a table in a text is read.

use crate::wire::{Fault, TextShapeArg};
use exchange::action_plan::{Finding, NotRead, Problem, list_of};
use exchange::book::{Encoding, TextShape};
use words::{Arg, Words};

/// A text under the head of its column.
pub(super) fn under(head: &str, text: &str) -> String {
    let head = head.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.contains('\n') { format!("{head} :\n{text}") } else { format!("{head} : {text}") }
}

/// What was corrected of the letters and the separator of a text.
pub(super) fn shape(text: Option<&TextShapeArg>) -> Result<Option<TextShape>, Fault> {
    let Some(text) = text else { return Ok(None) };
    let encoding = match text.encoding.as_str() {
        "utf-8" => Encoding::Utf8,
        "utf-16" => Encoding::Utf16,
        "windows-1252" => Encoding::Windows1252,
        other => return Err(Fault::new("unknown_code").with("list", "utf-8, utf-16, windows-1252").with("given", other).at("encoding")),
    };
    let mut separator = text.separator.chars();
    match (separator.next(), separator.next()) {
        (Some(own), None) if own.is_ascii() => Ok(Some(TextShape { encoding, separator: own })),
        _ => Err(Fault::new("shape").with("shape", "separator").at("separator")),
    }
}

/// The word of an encoding.
pub(super) const fn encoding(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf8 => "utf-8",
        Encoding::Utf16 => "utf-16",
        Encoding::Windows1252 => "windows-1252",
    }
}

/// A finding, in words.
pub(super) fn sentence(finding: &Finding, words: &Words) -> String {
    let mut args: Vec<(&str, Arg)> = vec![("given", Arg::Text(finding.given.clone()))];
    match &finding.problem {
        Problem::Repeated { row } => args.push(("row", Arg::from(i64::from(*row)))),
        Problem::Contradicts { row, kept } => args.extend([("row", Arg::from(i64::from(*row))), ("kept", Arg::Text(kept.clone()))]),
        Problem::NearCode(code) => {
            let list = finding.column.and_then(list_of);
            args.push(("code", Arg::Text(list.map_or_else(|| (*code).to_owned(), |list| words.code_of(list, code)))));
        }
        Problem::AlsoIn { sheet, row } => args.extend([("sheet", Arg::Text(sheet.clone())), ("row", Arg::from(i64::from(*row)))]),
        Problem::DiffersFrom { sheet, row, kept } => {
            args.extend([("sheet", Arg::Text(sheet.clone())), ("row", Arg::from(i64::from(*row))), ("kept", Arg::Text(kept.clone()))]);
        }
        Problem::NearName | Problem::Corrected => args.push(("proposed", Arg::Text(finding.proposed.clone().unwrap_or_default()))),
        Problem::Several(names) => args.push(("names", Arg::Text(names.join(", ")))),
        _ => {}
    }
    words.text_with(&format!("import-{}", finding.problem.code()), &args)
}

/// Why a sheet is not read, in words.
pub(super) fn unread(reason: NotRead, words: &Words) -> String {
    words.text(&format!("import-unread-{}", reason.code()))
}
