//! The page that is read first: one file, without a script and without anything from elsewhere; its words are the catalogue's.

use crate::desk::Desk;
use crate::wire::{ContractLine, Fault};
use crate::{action, axis, contract};
use domain::code::Code;
use domain::codes::ContractKind;
use domain::fold::natural;
use domain::records::{Contact, Lead, Partner, Plan};
use domain::{Cents, Day, Id, Noun};
use std::collections::HashMap;
use std::fmt::Write;
use std::path::PathBuf;
use store::action::ActionLine;
use words::{Arg, Words};

const STYLE: &str = include_str!("../../../../../../assets/templates/handover.css");

/// What the page shows of the plan.
pub(super) struct Page {
    territory: String,
    day: Day,
    contacts: bool,
    plans: Vec<(String, Vec<Group>)>,
    contracts: Vec<ContractLine>,
    partners: Vec<Vec<String>>,
    people: Vec<Vec<String>>,
}

/// The actions of an axis.
struct Group {
    title: String,
    depth: u32,
    actions: Vec<Shown>,
}

/// An action: its cells, and whether it is a part of the one above.
struct Shown {
    cells: [String; 7],
    is_part: bool,
    planned: Cents,
}

/// Reads what the page shows.
pub(super) fn read(desk: &Desk, day: Day, contacts: bool) -> Result<Page, Fault> {
    let file = &desk.workspace;
    let words = &desk.words;
    let leads: HashMap<Id, Lead> = file.load::<Lead>()?.into_iter().map(|own| (own.id, own)).collect();
    let mut plans = file.load::<Plan>()?;
    plans.sort_by_cached_key(|own| (natural(&own.title), own.id));
    let plans = plans.into_iter().map(|plan| Ok((plan.title, groups(desk, plan.id)?))).collect::<Result<Vec<_>, Fault>>()?;
    let mut all = file.load::<Partner>()?;
    all.sort_by_cached_key(|own| (natural(&own.name), own.id));
    let names: HashMap<Id, String> = all.iter().map(|own| (own.id, own.name.clone())).collect();
    let told = |text: Option<String>| text.unwrap_or_default();
    let partners = all.into_iter().map(|own| vec![own.name, own.kind.map(|kind| words.code(kind)).unwrap_or_default(), told(own.website)]).collect();
    let mut people: Vec<Vec<String>> = Vec::new();
    if contacts {
        for own in file.load::<Contact>()? {
            let partner = names.get(&own.partner).cloned().unwrap_or_default();
            people.push(vec![told(own.name), own.function, partner, told(own.email), told(own.phone)]);
        }
        for own in leads.into_values() {
            let of = own.structure.and_then(|id| names.get(&id).cloned()).unwrap_or_default();
            people.push(vec![told(own.name), own.function, of, told(own.email), told(own.phone)]);
        }
        people.sort_by_cached_key(|cells| cells.iter().map(|cell| natural(cell)).collect::<Vec<_>>());
    }
    Ok(Page { territory: super::super::contacts::territory(desk)?, day, contacts, plans, contracts: contract::lines(desk, day)?, partners, people })
}

/// The actions of a plan, axis by axis; those without an axis last.
fn groups(desk: &Desk, plan: Id) -> Result<Vec<Group>, Fault> {
    let mut lines = desk.workspace.action_lines(Some(plan))?;
    action::natural_order(&mut lines);
    let axes = axis::sorted(desk, plan)?;
    let mut found = Vec::new();
    let of = |axis: Option<Id>| {
        let own: Vec<&ActionLine> = lines.iter().filter(|line| line.axis == axis).collect();
        let mut shown = Vec::with_capacity(own.len());
        let is_here = |parent: Option<Id>| parent.is_some_and(|parent| own.iter().any(|line| line.id == parent));
        for line in own.iter().filter(|line| !is_here(line.parent)) {
            shown.push(show(desk, line, false));
            shown.extend(own.iter().filter(|part| part.parent == Some(line.id)).map(|part| show(desk, part, true)));
        }
        // A part of a part stands after the rest: nothing that is in the plan is left out of the page.
        let deep = |line: &&&ActionLine| is_here(line.parent) && own.iter().any(|parent| Some(parent.id) == line.parent && is_here(parent.parent));
        shown.extend(own.iter().filter(deep).map(|part| show(desk, part, true)));
        shown
    };
    axis::walk(&axes, None, 0, &mut |own, depth| {
        let title = own.number.as_ref().map_or_else(|| own.title.clone(), |number| format!("{number} {}", own.title));
        found.push(Group { title, depth, actions: of(Some(own.id)) });
    });
    let known = |axis: Id| axes.iter().any(|own| own.id == axis);
    let mut loose: Vec<Shown> = of(None);
    for line in lines.iter().filter(|line| line.axis.is_some_and(|axis| !known(axis))) {
        loose.push(show(desk, line, false));
    }
    if !loose.is_empty() {
        found.push(Group { title: desk.words.text("handover-no-axis"), depth: 0, actions: loose });
    }
    Ok(found)
}

fn show(desk: &Desk, line: &ActionLine, is_part: bool) -> Shown {
    let words = &desk.words;
    let day = |day: Option<Day>| day.map(|day| words.day(day)).unwrap_or_default();
    let planned = if line.planned.0 == 0 { String::new() } else { words.money(line.planned) };
    let cells = [
        line.number.clone().unwrap_or_default(),
        line.title.clone(),
        words.code(line.status),
        line.lead.as_deref().unwrap_or_default().to_owned(),
        day(line.planned_start),
        day(line.planned_end),
        planned,
    ];
    Shown { cells, is_part, planned: line.planned }
}

/// The page. `files` lie beside it.
pub(super) fn html(page: &Page, files: &[PathBuf], words: &Words) -> String {
    let text = |key: &str| escape(&words.text(&format!("handover-{key}")));
    let title = escape(&words.text_with("handover-title", &[("territory", page.territory.clone().into())]));
    let made =
        escape(&words.text_with("handover-made", &[("day", words.day_in_words(page.day).into()), ("version", env!("CARGO_PKG_VERSION").into())]));
    let mut out = String::new();
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n\
         </head>\n<body>\n<header>\n<h1>{title}</h1>\n<p>{made}</p>\n</header>\n",
        words.text("handover-language"),
    );
    let mut parts = vec![("files", text("files")), ("people", text("personal"))];
    parts.push(("plans", text("plans")));
    parts.push(("contracts", escape(&words.text("nouns-contract"))));
    parts.push(("partners", escape(&words.text("nouns-partner"))));
    let _ = writeln!(out, "<nav aria-label=\"{}\">\n<ul>", text("summary"));
    for (id, title) in &parts {
        let _ = writeln!(out, "<li><a href=\"#{id}\">{title}</a></li>");
    }
    out.push_str("</ul>\n</nav>\n<main>\n");
    let mut opened = parts.iter();
    let mut open = |out: &mut String| {
        if let Some((id, title)) = opened.next() {
            let _ = writeln!(out, "<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{title}</h2>");
        }
    };
    open(&mut out);
    let _ = writeln!(out, "<p>{}</p>", text("files-why"));
    listed(&mut out, files, words);
    out.push_str("</section>\n");
    open(&mut out);
    let _ =
        writeln!(out, "<p>{}</p>\n<p><strong>{}</strong></p>\n</section>", text(if page.contacts { "with" } else { "without" }), text("everything"));
    open(&mut out);
    plans(&mut out, page, words);
    out.push_str("</section>\n");
    open(&mut out);
    contracts(&mut out, page, words);
    out.push_str("</section>\n");
    open(&mut out);
    let field = |noun: Noun, name: &str| words.field(noun, name);
    let heads = ["name", "kind", "website"].map(|name| field(Noun::Partner, name)).to_vec();
    table(&mut out, &words.text("nouns-partner"), &heads, page.partners.iter().map(|cells| (cells.clone(), false)), &[], words);
    if page.contacts {
        let heads = [
            field(Noun::Contact, "name"),
            field(Noun::Contact, "function"),
            words.text("noun-partner"),
            field(Noun::Contact, "email"),
            field(Noun::Contact, "phone"),
        ];
        table(&mut out, &words.text("nouns-contact"), &heads, page.people.iter().map(|cells| (cells.clone(), false)), &[], words);
    }
    out.push_str("</section>\n</main>\n</body>\n</html>\n");
    out
}

/// The files, each with what it is.
fn listed(out: &mut String, files: &[PathBuf], words: &Words) {
    out.push_str("<ul class=\"files\">\n");
    for (folder, key) in [("", "copy"), (super::DOCUMENTS, "documents"), (super::TABLES, "tables"), (super::JOINED, "joined")] {
        let own: Vec<&PathBuf> = files.iter().filter(|file| file.parent().is_some_and(|parent| parent.as_os_str() == folder)).collect();
        let said = escape(&words.text_with(&format!("handover-{key}"), &[("count", Arg::from(own.len()))]));
        let _ = writeln!(out, "<li>{said}");
        if !own.is_empty() {
            out.push_str("<ul>\n");
            for file in own {
                let parts: Vec<String> = file.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
                let link: Vec<String> = parts.iter().map(|part| encoded(part)).collect();
                let _ = writeln!(out, "<li><a href=\"{}\">{}</a></li>", link.join("/"), escape(parts.last().map_or("", String::as_str)));
            }
            out.push_str("</ul>\n");
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
}

fn plans(out: &mut String, page: &Page, words: &Words) {
    let names = ["number", "title", "status", "lead", "planned_start", "planned_end"];
    let mut heads: Vec<String> = names.iter().map(|name| words.field(Noun::Action, name)).collect();
    heads.push(words.field(Noun::BudgetLine, "planned"));
    for (title, groups) in &page.plans {
        let _ = writeln!(out, "<h3>{}</h3>", escape(title));
        for group in groups {
            let level = (group.depth + 4).min(6);
            let _ = writeln!(out, "<h{level}>{}</h{level}>", escape(&group.title));
            if group.actions.is_empty() {
                continue;
            }
            let rows = group.actions.iter().map(|shown| (shown.cells.to_vec(), shown.is_part));
            let sum = group.actions.iter().map(|shown| shown.planned.0).sum::<i64>();
            let totals = if sum == 0 { Vec::new() } else { vec![words.text("handover-total"), words.money(Cents(sum))] };
            table(out, &words.text_with("handover-actions", &[("axis", group.title.clone().into())]), &heads, rows, &totals, words);
        }
    }
}

fn contracts(out: &mut String, page: &Page, words: &Words) {
    let field = |name: &str| words.field(Noun::Contract, name);
    let heads = vec![
        field("number"),
        field("title"),
        field("kind"),
        words.text("handover-period"),
        field("granted"),
        words.text("handover-called"),
        words.text("handover-received"),
        words.text("handover-remaining"),
    ];
    let rows = page.contracts.iter().map(|line| {
        let kind = words.code_of(ContractKind::LIST, &line.kind);
        let amounts = [&line.granted, &line.called, &line.received, &line.remaining].map(Clone::clone);
        ([line.number.clone(), line.title.clone(), kind, line.period.clone()].into_iter().chain(amounts).collect(), false)
    });
    table(out, &words.text("nouns-contract"), &heads, rows, &[], words);
}

/// A table with its caption. The second cell of a line is its head where a number stands first, else the first.
fn table(out: &mut String, caption: &str, heads: &[String], rows: impl Iterator<Item = (Vec<String>, bool)>, totals: &[String], words: &Words) {
    let amount = |place: usize| heads.len() >= 7 && (place + 1 == heads.len() || (heads.len() == 8 && place >= 4));
    let class = |place: usize| if amount(place) { " class=\"amount\"" } else { "" };
    let head = usize::from(heads.len() >= 7);
    let _ = writeln!(out, "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{}\">", escape(caption));
    let _ = writeln!(out, "<table>\n<caption>{}</caption>\n<thead>\n<tr>", escape(caption));
    for (place, head) in heads.iter().enumerate() {
        let _ = writeln!(out, "<th scope=\"col\"{}>{}</th>", class(place), escape(head));
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
    let mut none = true;
    for (cells, is_part) in rows {
        none = false;
        out.push_str(if is_part { "<tr class=\"part\">" } else { "<tr>" });
        for (place, cell) in cells.iter().enumerate() {
            let _ = if place == head {
                write!(out, "<th scope=\"row\">{}</th>", lines(cell))
            } else {
                write!(out, "<td{}>{}</td>", class(place), lines(cell))
            };
        }
        out.push_str("</tr>\n");
    }
    if none {
        let _ = writeln!(out, "<tr><td colspan=\"{}\">{}</td></tr>", heads.len(), escape(&words.text("handover-none")));
    }
    out.push_str("</tbody>\n");
    if let [said, sum] = totals {
        let _ = writeln!(
            out,
            "<tfoot>\n<tr><th scope=\"row\" colspan=\"{}\">{}</th><td class=\"amount\">{}</td></tr>\n</tfoot>",
            heads.len() - 1,
            escape(said),
            escape(sum)
        );
    }
    out.push_str("</table>\n</div>\n");
}

fn lines(text: &str) -> String {
    escape(text).replace('\n', "<br>")
}

/// A text within a page.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() && c != '\n' => {}
            c => out.push(c),
        }
    }
    out
}

/// A part of an address: what is not plain is told by its bytes.
fn encoded(part: &str) -> String {
    let mut out = String::new();
    for byte in part.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_plan_says_is_never_a_part_of_the_page() {
        assert_eq!(escape("<script>\"&\u{7}"), "&lt;script&gt;&quot;&amp;");
        assert_eq!(encoded("été n° 1.pdf"), "%C3%A9t%C3%A9%20n%C2%B0%201.pdf");
    }
}
