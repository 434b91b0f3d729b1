//! A plan as open data: ADEME's file of actions, and the actions as a table with its schema.

use super::contacts::territory;
use super::made::{Made, withheld};
use crate::desk::Desk;
use crate::wire::Fault;
use crate::{axis, label};
use domain::code::Code;
use domain::codes::PartnerKind;
use domain::fold::natural;
use domain::records::{Action, ActionPartner, BudgetLine, Commune, ElectedSponsor, Lead, LocalAuthority, Partner, Plan};
use domain::{Id, Noun};
use exchange::export::NamedFile;
use exchange::open_data::{Cell, Fiche, Field, Kind, Schema, carrier, fiches, file, kind_of, schema, targets};
use std::collections::{BTreeMap, HashMap};
use store::action::ActionLine;
use words::{Arg, Words};

/// The files of open data.
pub(super) fn open_data(desk: &Desk, contacts: bool) -> Result<Made, Fault> {
    let words = &desk.words;
    let unwritten = |error: exchange::export::Unwritten| Fault::new("internal").with("detail", error);
    let known = Known::read(desk)?;
    let mut actions = desk.workspace.load::<Action>()?;
    actions.sort_by_cached_key(|own| {
        let plan = known.plans.get(&own.plan).map(|plan| natural(&plan.title)).unwrap_or_default();
        (plan, own.number.is_none(), natural(own.number.as_deref().unwrap_or("")), natural(&own.title), own.id)
    });
    let told: Vec<Fiche> = actions.iter().map(|own| known.fiche(words, own, contacts)).collect();
    let fields = fields(words);
    let rows: Vec<Vec<Cell>> = actions.iter().map(|own| known.row(words, own)).collect();
    let place = territory(desk)?;
    let title = words.text_with("opendata-title", &[("territory", place.into())]);
    let of = Schema { name: "actions", title: &title, description: &words.text("opendata-about"), fields: &fields };
    let named = |name: &str, bytes: Vec<u8>| NamedFile { name: name.to_owned(), bytes };
    let files = vec![
        named("Fiches_Action.csv", fiches(&told).map_err(unwritten)?),
        named("actions.csv", file(&fields, &rows).map_err(unwritten)?),
        named("schema.json", schema(&of).map_err(unwritten)?),
    ];
    let mut made = Made::one(Vec::new(), "csv", words.text_with("export-open-data", &[("count", Arg::from(actions.len()))]));
    made.files = files;
    made.rows = actions.len();
    made.withheld = withheld(contacts, &[(Noun::Lead, &["name", "email"]), (Noun::ElectedSponsor, &["name"])]);
    Ok(made)
}

/// What actions name, read once.
struct Known {
    plans: HashMap<Id, Plan>,
    axes: HashMap<Id, String>,
    partners: HashMap<Id, Partner>,
    with: HashMap<Id, Vec<String>>,
    leads: HashMap<Id, Lead>,
    sponsors: HashMap<Id, ElectedSponsor>,
    departments: HashMap<Id, String>,
    authorities: Vec<LocalAuthority>,
    population: i64,
    lines: HashMap<Id, ActionLine>,
    kinds: HashMap<Id, Vec<String>>,
}

impl Known {
    fn read(desk: &Desk) -> Result<Self, Fault> {
        let file = &desk.workspace;
        let plans: HashMap<Id, Plan> = file.load::<Plan>()?.into_iter().map(|own| (own.id, own)).collect();
        let mut axes = HashMap::new();
        for plan in plans.keys() {
            let mut above: Vec<String> = Vec::new();
            axis::walk(&axis::sorted(desk, *plan)?, None, 0, &mut |own, depth| {
                above.truncate(depth as usize);
                above.push(own.number.as_ref().map_or_else(|| own.title.clone(), |number| format!("{number} {}", own.title)));
                axes.insert(own.id, above.join(" > "));
            });
        }
        let partners: HashMap<Id, Partner> = file.load::<Partner>()?.into_iter().map(|own| (own.id, own)).collect();
        let mut with: HashMap<Id, Vec<String>> = HashMap::new();
        for role in file.load::<ActionPartner>()? {
            with.entry(role.action).or_default().extend(partners.get(&role.partner).map(|own| own.name.clone()));
        }
        for names in with.values_mut() {
            names.sort_by_cached_key(|name| natural(name));
            names.dedup();
        }
        let mut kinds: BTreeMap<Id, Vec<String>> = BTreeMap::new();
        for line in file.load::<BudgetLine>()? {
            let kind = line.nature.and_then(kind_of).map(str::to_owned);
            kinds.entry(line.action).or_default().extend(kind);
        }
        let kinds = kinds.into_iter().map(|(id, mut kinds)| {
            kinds.sort();
            kinds.dedup();
            (id, kinds)
        });
        let mut authorities = file.load::<LocalAuthority>()?;
        authorities.sort_by_cached_key(|own| (natural(&own.name), own.id));
        let population = file.load::<Commune>()?.iter().filter(|own| own.valid_to.is_none()).filter_map(|own| own.population).sum();
        let mut lines = HashMap::new();
        file.each_action_line(None, |line| {
            lines.insert(line.id, line);
        })?;
        let departments = file.rows(Noun::Department)?;
        Ok(Self {
            plans,
            axes,
            partners,
            with,
            leads: file.load::<Lead>()?.into_iter().map(|own| (own.id, own)).collect(),
            sponsors: file.load::<ElectedSponsor>()?.into_iter().map(|own| (own.id, own)).collect(),
            departments: departments.iter().map(|row| (row.id, label::of_row(desk, Noun::Department, row))).collect(),
            authorities,
            population,
            lines,
            kinds: kinds.collect(),
        })
    }

    fn fiche(&self, words: &Words, own: &Action, contacts: bool) -> Fiche {
        let plan = self.plans.get(&own.plan);
        let lead = own.lead.and_then(|id| self.leads.get(&id));
        let sponsor = own.elected_sponsor.and_then(|id| self.sponsors.get(&id));
        let called = |function: &str, name: &Option<String>| name.clone().filter(|_| contacts).unwrap_or_else(|| function.to_owned());
        let lead_name =
            lead.map(|lead| called(&lead.function, &lead.name)).or_else(|| sponsor.map(|sponsor| called(&sponsor.function, &sponsor.name)));
        let status = [Some(words.code(own.status)), own.status_reason.clone()].into_iter().flatten().collect::<Vec<_>>().join(" : ");
        Fiche {
            id: own.id.to_string(),
            plan: own.plan.to_string(),
            plan_title: plan.map(|plan| plan.title.clone()).unwrap_or_default(),
            title: own.number.as_ref().map_or_else(|| own.title.clone(), |number| format!("{number}. {}", own.title)),
            description: own.description.clone().unwrap_or_default(),
            begins: own.actual_start.or(own.planned_start).map(|day| words.day(day)).unwrap_or_default(),
            authorities: self.authorities.iter().map(|own| own.name.clone()).collect(),
            population: if self.population > 0 { self.population.to_string() } else { String::new() },
            lead: lead_name.unwrap_or_default(),
            contact: lead.and_then(|lead| lead.email.clone()).filter(|_| contacts).unwrap_or_default(),
            status,
            conclusion: String::new(),
            sectors: own.sectors.iter().flatten().map(|sector| words.code(*sector)).collect(),
            carrier: own.lead_structure.and_then(|id| self.partners.get(&id)).map(|own| self.carrier(own)).unwrap_or_default().to_owned(),
            kinds: self.kinds.get(&own.id).cloned().unwrap_or_default(),
            targets: targets(own.audiences.as_deref().unwrap_or_default()),
        }
    }

    /// What kind of structure leads: one of the territory's own is told from others by its SIREN, or by its name.
    fn carrier(&self, partner: &Partner) -> &'static str {
        let own = |authority: &LocalAuthority| {
            (partner.siren.is_some() && authority.siren == partner.siren) || authority.name.to_lowercase() == partner.name.to_lowercase()
        };
        if self.authorities.iter().any(own) { carrier("own") } else { partner.kind.map(|kind: PartnerKind| carrier(kind.code())).unwrap_or_default() }
    }

    fn row(&self, words: &Words, own: &Action) -> Vec<Cell> {
        let text = |text: Option<&str>| text.filter(|text| !text.is_empty()).map_or(Cell::Absent, |text| Cell::Text(text.to_owned()));
        let day = |day: Option<domain::Day>| day.map_or(Cell::Absent, Cell::Day);
        let number = |number: Option<f64>| number.map_or(Cell::Absent, Cell::Number);
        let line = self.lines.get(&own.id);
        let cents =
            |of: fn(&ActionLine) -> domain::Cents| line.map(of).filter(|cents| cents.0 != 0).map_or(Cell::Absent, |cents| Cell::Cents(cents.0));
        let sectors: Vec<String> = own.sectors.iter().flatten().map(|sector| words.code(*sector)).collect();
        let lead = own.lead.and_then(|id| self.leads.get(&id)).map(|lead| lead.function.as_str());
        vec![
            Cell::Text(own.id.to_string()),
            text(self.plans.get(&own.plan).map(|plan| plan.title.as_str())),
            text(own.axis.and_then(|axis| self.axes.get(&axis)).map(String::as_str)),
            text(own.parent.map(|parent| parent.to_string()).as_deref()),
            text(own.number.as_deref()),
            Cell::Text(own.title.clone()),
            text(own.description.as_deref()),
            text(own.objectives.as_deref()),
            text(own.pillar.map(|pillar| words.code(pillar)).as_deref()),
            text(Some(&sectors.join(" | "))),
            text(own.theme.map(|theme| words.code(theme)).as_deref()),
            Cell::Text(words.code(own.status)),
            text(own.priority.map(|priority| words.code(priority)).as_deref()),
            own.progress.map_or(Cell::Absent, Cell::Whole),
            day(own.planned_start),
            day(own.planned_end),
            day(own.actual_start),
            day(own.actual_end),
            text(own.lead_structure.and_then(|id| self.partners.get(&id)).map(|own| own.name.as_str())),
            text(own.department.and_then(|id| self.departments.get(&id)).map(String::as_str)),
            text(lead),
            text(self.with.get(&own.id).map(|names| names.join(" | ")).as_deref()),
            cents(|line| line.planned),
            cents(|line| line.committed),
            cents(|line| line.paid),
            number(own.ghg_avoided),
            number(own.energy_saved),
            number(own.renewable_produced),
        ]
    }
}

/// The columns of the table, in the order of its cells.
fn fields(words: &Words) -> Vec<Field> {
    use domain::codes::{Pillar, Priority, Status, Theme};
    let listed = |list: &'static domain::code::CodeList| Kind::OneOf(list.codes.iter().map(|code| words.code_of(list, code)).collect());
    let kinds: [(&'static str, Kind, bool); 28] = [
        ("id", Kind::Key, true),
        ("plan", Kind::Text, true),
        ("axis", Kind::Text, false),
        ("parent", Kind::Text, false),
        ("number", Kind::Text, false),
        ("title", Kind::Text, true),
        ("description", Kind::Text, false),
        ("objectives", Kind::Text, false),
        ("pillar", listed(Pillar::LIST), false),
        ("sectors", Kind::Text, false),
        ("theme", listed(Theme::LIST), false),
        ("status", listed(Status::LIST), true),
        ("priority", listed(Priority::LIST), false),
        ("progress", Kind::Whole, false),
        ("planned_start", Kind::Day, false),
        ("planned_end", Kind::Day, false),
        ("actual_start", Kind::Day, false),
        ("actual_end", Kind::Day, false),
        ("lead_structure", Kind::Text, false),
        ("department", Kind::Text, false),
        ("lead", Kind::Text, false),
        ("partners", Kind::Text, false),
        ("planned", Kind::Number, false),
        ("committed", Kind::Number, false),
        ("paid", Kind::Number, false),
        ("ghg_avoided", Kind::Number, false),
        ("energy_saved", Kind::Number, false),
        ("renewable_produced", Kind::Number, false),
    ];
    let title = |name: &str| match name {
        "id" => words.text("opendata-id-title"),
        "partners" => words.text("nouns-partner"),
        "planned" | "committed" | "paid" => words.field(Noun::BudgetLine, name),
        _ => words.field(Noun::Action, name),
    };
    // The table itself has a title.
    let about = |name: &str| if name == "title" { "opendata-title-of".to_owned() } else { format!("opendata-{name}") };
    kinds.map(|(name, kind, required)| Field { name, title: title(name), description: words.text(&about(name)), kind, required }).to_vec()
}
