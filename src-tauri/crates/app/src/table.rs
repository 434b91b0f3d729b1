//! The command table: each command once, with its shapes and its use case. The dispatcher, the list of commands and
//! the TypeScript all come from it.

use crate::desk::{App, noun};
use crate::wire::*;
use crate::{
    action, alert, attachment, axis, budget, climate, contract, expense, export, factor, farm, file, funding, governance, history, import, indicator,
    instalment, inventory, overview, pack, paper, partner, pcaet, reading, record, renewal, report, returned, score, search, statement, steps,
    territory, trajectory, view, vulnerability, waiver, work,
};

macro_rules! commands {
    ($($(#[doc = $doc:literal])* $name:ident($args:ty) -> $reply:ty = $run:expr;)+) => {
        /// The names of the commands.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),+];

        /// Runs a command.
        pub fn dispatch(app: &App, name: &str, args: serde_json::Value) -> Result<serde_json::Value, Fault> {
            match name {
                $(stringify!($name) => {
                    let args: $args = serde_json::from_value(args).map_err(|error| Fault::new("bad_call").with("detail", error))?;
                    let run: fn(&App, $args) -> Result<$reply, Fault> = $run;
                    serde_json::to_value(run(app, args)?).map_err(|error| Fault::new("internal").with("detail", error))
                })+
                other => Err(Fault::new("no_command").with("name", other)),
            }
        }

        #[cfg(feature = "ts")]
        fn table_types(cfg: &ts_rs::Config, declared: &mut std::collections::BTreeMap<String, String>) -> String {
            use ts_rs::TS;
            let mut table = String::new();
            $(
                typescript::collect::<$args>(cfg, declared);
                typescript::collect::<$reply>(cfg, declared);
                $(table += &format!("  /**{} */\n", $doc);)*
                table += &format!("  {}: {{ args: {}; ret: {} }};\n", stringify!($name), <$args as TS>::name(cfg), <$reply as TS>::name(cfg));
            )+
            table
        }
    };
}

commands! {
    /// The file, its steps, and what this laptop remembers.
    file_state(Nothing) -> FileState = |app, _| file::state(app);
    /// Opens a plan.
    file_open(PathArg) -> FileState = |app, arg| file::open(app, &arg.path);
    /// Creates an empty plan and opens it.
    file_create(CreateArg) -> FileState = |app, arg| file::create(app, &arg);
    /// Writes the Ternois example and opens it.
    file_example(PathArg) -> FileState = |app, arg| file::example(app, &arg.path);
    /// Closes the plan.
    file_close(Nothing) -> FileState = |app, _| file::close(app);
    /// Forgets a recent file.
    recent_forget(PathArg) -> FileState = |app, arg| file::forget(app, &arg.path);
    /// Says who writes on this laptop.
    author_set(AuthorArg) -> FileState = |app, arg| file::set_author(app, &arg.name);
    /// The plan at a glance.
    overview(PlanArg) -> Overview = |app, arg| app.with(|desk| overview::overview(desk, arg.plan));
    /// The axes of a plan, depth first.
    axes(PlanArg) -> Vec<AxisLine> = |app, arg| app.with(|desk| {
        let plan = match arg.plan {
            None => file::plans(desk)?.first().map(|plan| plan.id),
            asked => asked,
        };
        plan.map_or_else(|| Ok(Vec::new()), |plan| axis::tree(desk, plan))
    });
    /// The columns that a list of actions may show.
    action_columns(Nothing) -> Vec<ColumnView> = |_, _| Ok(action::columns());
    /// Makes a list of actions and keeps it behind a handle.
    actions_query(ActionsQuery) -> QueryView = |app, arg| app.with(|desk| action::query(desk, &arg));
    /// A page of a list.
    actions_page(PageArg) -> Vec<GridRow> = |app, arg| app.with(|desk| action::page(desk, &arg));
    /// Every row of a list.
    actions_ids(HandleArg) -> ListIds = |app, arg| app.with(|desk| action::ids(desk, arg.handle));
    /// The days between which a list is planned.
    actions_span(HandleArg) -> SpanView = |app, arg| app.with(|desk| action::span(desk, arg.handle));
    /// What a timeline draws on the lines of some actions.
    action_marks(IdsArg) -> Vec<ActionMarks> = |app, arg| app.with(|desk| action::marks(desk, &arg.ids));
    /// What falls due in a list between two days.
    actions_calendar(CalendarArg) -> Vec<CalendarItem> = |app, arg| app.with(|desk| action::calendar(desk, &arg));
    /// What a paste in a list would do; nothing is written.
    actions_paste_preview(PasteArg) -> PastePreview = |app, arg| app.with(|desk| action::preview_paste(desk, &arg));
    /// Pastes in a list, in one step: the cells that can be read.
    actions_paste(PasteArg) -> Changed = |app, arg| app.with(|desk| action::paste(desk, &arg));
    /// The saved views of a plan.
    views(PlanArg) -> Vec<ViewLine> = |app, arg| app.with(|desk| view::lines(desk, arg.plan));
    /// Saves a view, outside of undo.
    view_save(SaveViewArg) -> Saved = |app, arg| app.with(|desk| view::save(desk, &arg));
    /// Forgets a view, outside of undo.
    view_forget(IdArg) -> Changed = |app, arg| app.with(|desk| view::forget(desk, arg.id));
    /// The sheet of an action.
    action_sheet(IdArg) -> ActionSheet = |app, arg| app.with(|desk| action::sheet(desk, arg.id));
    /// A row.
    record_view(RowArg) -> RecordView = |app, arg| app.with(|desk| record::view(desk, noun(&arg.noun)?, arg.id));
    /// The rows of a noun that name a row.
    collection(CollectionArg) -> Vec<RecordView> = |app, arg| app.with(|desk| record::collection(desk, noun(&arg.noun)?, &arg.field, arg.owner));
    /// Rows to choose from.
    choices(ChoicesArg) -> Vec<Choice> = |app, arg| app.with(|desk| record::choices(desk, noun(&arg.noun)?, &arg.text, arg.limit));
    /// The territory and its communes.
    territory(Nothing) -> TerritoryPage = |app, _| app.with(|desk| territory::page(desk));
    /// EPCI and communes of France that have these words.
    france_find(TextArg) -> Vec<FrancePlace> = |app, arg| app.with(|desk| territory::find(desk, &arg.text));
    /// What putting EPCI and communes in the territory would do; nothing is written.
    territory_preview(TerritoryChoice) -> ChoicePreview = |app, arg| app.with(|desk| territory::preview(desk, &arg));
    /// Puts EPCI and communes in the territory.
    territory_choose(TerritoryChoice) -> Changed = |app, arg| app.with(|desk| territory::choose(desk, &arg));
    /// The contours of the territory's communes.
    contours(Nothing) -> Vec<ContourView> = |app, _| app.with(|desk| territory::contours(desk));
    /// What reading a file of contours (GeoJSON) would do; nothing is written.
    contours_preview(PathArg) -> ContoursPreview = |app, arg| app.with(|desk| territory::preview_contours(desk, &arg.path));
    /// Reads a file of contours (GeoJSON).
    contours_import(PathArg) -> Changed = |app, arg| app.with(|desk| territory::import(desk, &arg.path));
    /// Rows found by their words, by noun.
    search(SearchArg) -> Vec<SearchGroup> = |app, arg| app.with(|desk| search::search(desk, &arg));
    /// Makes a row.
    record_create(RecordCreate) -> Created = |app, arg| app.with(|desk| record::create(desk, noun(&arg.noun)?, &arg.values));
    /// Edits fields of a row.
    record_edit(RecordEdit) -> Changed = |app, arg| app.with(|desk| record::edit(desk, noun(&arg.noun)?, arg.id, &arg.values));
    /// Edits fields of many rows, in one step.
    record_edit_many(RecordEditMany) -> Changed = |app, arg| app.with(|desk| record::edit_many(desk, noun(&arg.noun)?, &arg.rows));
    /// What an edit of many rows would change; nothing is written.
    record_preview_many(RecordEditMany) -> EditPreview = |app, arg| app.with(|desk| record::preview_many(desk, noun(&arg.noun)?, &arg.rows));
    /// Moves a row among its siblings.
    record_move(RecordMove) -> Changed = |app, arg| app.with(|desk| record::reorder(desk, noun(&arg.noun)?, arg.id, arg.after, arg.before));
    /// Deletes a row and what belongs to it.
    record_delete(RowArg) -> Changed = |app, arg| app.with(|desk| record::delete(desk, noun(&arg.noun)?, arg.id));
    /// What deleting a row would take with it.
    delete_preview(RowArg) -> DeletePreview = |app, arg| app.with(|desk| record::preview(desk, noun(&arg.noun)?, arg.id));
    /// Takes back the newest step.
    undo(Nothing) -> Changed = |app, _| app.with(steps::undo);
    /// Makes again the step taken back last.
    redo(Nothing) -> Changed = |app, _| app.with(steps::redo);
    /// What changed.
    history(HistoryArg) -> Vec<HistoryLine> = |app, arg| app.with(|desk| history::lines(desk, &arg));
    /// What a field held, newest first.
    field_history(FieldArg) -> Vec<FieldChange> = |app, arg| app.with(|desk| history::field(desk, &arg));
    /// Joins files to a row.
    attachment_add(AttachmentAdd) -> Changed = |app, arg| app.with(|desk| attachment::add(desk, &arg));
    /// Writes a joined file to a temporary folder, to be looked at.
    attachment_open(IdArg) -> Chosen = |app, arg| app.with(|desk| attachment::open(desk, arg.id));
    /// Saves a copy of a joined file.
    attachment_save(AttachmentSave) -> Chosen = |app, arg| app.with(|desk| attachment::save(desk, &arg));
    /// The contracts of the file.
    contracts(Nothing) -> Vec<ContractLine> = |app, _| app.with(|desk| contract::lines(desk, crate::clock::today()));
    /// The page of a contract.
    contract_page(ContractArg) -> ContractPage = |app, arg| app.with(|desk| contract::page(desk, &arg));
    /// What a contract brings from here, with the measures of the file or with others that are tried; nothing is written.
    contract_outlook(OutlookArg) -> OutlookView = |app, arg| app.with(|desk| contract::outlook(desk, &arg));
    /// Accepts a finding, with a reason.
    waiver_accept(WaiverAccept) -> Changed = |app, arg| app.with(|desk| waiver::accept(desk, &arg));
    /// Brings back a finding that was accepted.
    waiver_withdraw(IdArg) -> Changed = |app, arg| app.with(|desk| waiver::withdraw(desk, arg.id));
    /// The templates of contracts.
    contract_templates(Nothing) -> Vec<TemplateLine> = |app, _| app.with(|desk| contract::templates(desk));
    /// What a template would make; nothing is written.
    contract_preview(ContractDraftArg) -> ContractDraft = |app, arg| app.with(|desk| contract::preview(desk, &arg));
    /// Makes a contract whole from a template, in one step.
    contract_start(ContractDraftArg) -> Created = |app, arg| app.with(|desk| contract::start(desk, &arg));
    /// Where a contract's money is, and what comes next.
    contract_money(ContractArg) -> ContractMoney = |app, arg| app.with(|desk| contract::money(desk, &arg));
    /// A contract's line of time.
    contract_timeline(ContractArg) -> ContractTimeline = |app, arg| app.with(|desk| contract::timeline(desk, &arg));
    /// What the amendments of a contract change.
    contract_amendments(ContractArg) -> Vec<AmendmentView> = |app, arg| app.with(|desk| contract::amendments(desk, &arg));
    /// Marks an instalment asked for.
    instalment_request(InstalmentRequest) -> Changed = |app, arg| app.with(|desk| instalment::request(desk, &arg));
    /// The days worked in a year of a contract.
    worked_grid(WorkedArg) -> WorkedGrid = |app, arg| app.with(|desk| work::grid(desk, &arg));
    /// Enters days worked, in one step.
    worked_enter(WorkedEnter) -> Changed = |app, arg| app.with(|desk| work::enter(desk, &arg));
    /// The review of a programme, and what is likely to follow it.
    renewal_review(RenewalArg) -> RenewalPage = |app, arg| app.with(|desk| renewal::review(desk, &arg));
    /// Decides what becomes of actions, in one step.
    renewal_decide(RenewalDecide) -> Changed = |app, arg| app.with(|desk| renewal::decide(desk, &arg));
    /// What the next programme would take from the previous one; nothing is written.
    renewal_preview(RenewArg) -> RenewPreview = |app, arg| app.with(|desk| renewal::preview(desk, &arg));
    /// Makes the next programme, in one step.
    renewal_make(RenewArg) -> Renewed = |app, arg| app.with(|desk| renewal::renew(desk, &arg));
    /// Two periods side by side.
    renewal_compare(CompareArg) -> Comparison = |app, arg| app.with(|desk| renewal::compare(desk, &arg));
    /// Makes a grid of budgets by year and keeps it behind a handle.
    budget_query(BudgetQuery) -> BudgetView = |app, arg| app.with(|desk| budget::query(desk, &arg));
    /// A page of a grid of budgets.
    budget_page(RowsArg) -> Vec<BudgetRow> = |app, arg| app.with(|desk| budget::rows(desk, &arg));
    /// The budget lines behind an amount.
    budget_lines(BudgetLinesArg) -> BudgetLines = |app, arg| app.with(|desk| budget::lines(desk, &arg));
    /// Sets an amount of the grid: makes or edits the budget line of an action, year and nature.
    budget_set(BudgetSet) -> Changed = |app, arg| app.with(|desk| budget::set(desk, &arg));
    /// The money of a plan at a glance.
    dashboard(PlanArg) -> Dashboard = |app, arg| app.with(|desk| budget::dashboard(desk, &arg));
    /// Makes a list of invoices and keeps it behind a handle.
    expenses_query(LedgerQuery) -> LedgerView = |app, arg| app.with(|desk| expense::query(desk, &arg));
    /// A page of a list of invoices.
    expenses_page(RowsArg) -> Vec<LedgerRow> = |app, arg| app.with(|desk| expense::rows(desk, &arg));
    /// The page of an expense.
    expense_page(IdArg) -> ExpensePage = |app, arg| app.with(|desk| expense::page(desk, arg.id));
    /// What the parts of an expense would come to; nothing is written.
    expense_allocate_preview(AllocateArg) -> AllocationPreview = |app, arg| app.with(|desk| expense::preview_allocation(desk, &arg));
    /// Gives an expense to actions, in one step.
    expense_allocate(AllocateArg) -> Changed = |app, arg| app.with(|desk| expense::allocate(desk, &arg));
    /// What reading invoices of a spreadsheet would do; nothing is written.
    expenses_preview(InvoicesArg) -> InvoicesPreview = |app, arg| app.with(|desk| expense::preview(desk, &arg));
    /// Writes the invoices of a spreadsheet that are new, in one step.
    expenses_import(InvoicesArg) -> Changed = |app, arg| app.with(|desk| expense::import(desk, &arg));
    /// What bringing an action plan in from a workbook would do; nothing is written.
    plan_import_preview(PlanImportArg) -> PlanImportPreview = |app, arg| app.with(|desk| import::preview(desk, &arg));
    /// Writes a copy of a workbook with what was found in it.
    plan_import_annotate(PlanImportAnnotateArg) -> PlanImportAnnotated = |app, arg| app.with(|desk| import::annotate(desk, &arg));
    /// Begins to read a workbook.
    workbook_read(WorkbookArg) -> JobStarted = import::read;
    /// Begins to bring an action plan in from a workbook, in one step.
    plan_import(PlanImportArg) -> JobStarted = import::start;
    /// What the import that has ended brought in.
    plan_imported(Nothing) -> PlanImported = |app, _| import::end(app);
    /// What reading the open data of a PCAET would do; nothing is written.
    pcaet_preview(PcaetArg) -> PcaetPreview = |app, arg| app.with(|desk| pcaet::preview(desk, &arg));
    /// Brings the diagnosis and the targets of a PCAET in from its open data, in one step.
    pcaet_import(PcaetArg) -> Changed = |app, arg| app.with(|desk| pcaet::import(desk, &arg));
    /// What reading the factors of the Base Carbone would do; nothing is written.
    factors_preview(PathArg) -> FactorsPreview = |app, arg| app.with(|desk| factor::preview(desk, &arg));
    /// Brings the factors of the Base Carbone in, in one step: those that are new.
    factors_import(PathArg) -> Changed = |app, arg| app.with(|desk| factor::import(desk, &arg));
    /// The bundled emission factors that the file does not have.
    factors_reference(Nothing) -> ReferenceFactors = |app, _| app.with(|desk| factor::reference(desk));
    /// Takes them, in one step.
    factors_take(Nothing) -> Changed = |app, arg| app.with(|desk| factor::take(desk, &arg));
    /// Emission factors found by their words.
    factors_find(FactorSearch) -> FactorsFound = |app, arg| app.with(|desk| factor::find(desk, &arg));
    /// An emission factor, its other vintages, and the diagnoses that were worked out with it.
    factor_page(IdArg) -> FactorPage = |app, arg| app.with(|desk| factor::page(desk, arg.id));
    /// A framework with its scores: its axes, its stars, the tree of its measures at a moment.
    scores_page(ScoresPageArg) -> ScoresPage = |app, arg| app.with(|desk| score::page(desk, &arg));
    /// Sets a figure of a measure's score.
    score_set(ScoreSetArg) -> Changed = |app, arg| app.with(|desk| score::set(desk, &arg));
    /// What reading a workbook of scores would do; nothing is written.
    scores_preview(ScoresArg) -> ScoresPreview = |app, arg| app.with(|desk| score::preview(desk, &arg));
    /// Brings measures and scores in from a workbook, in one step.
    scores_import(ScoresArg) -> Changed = |app, arg| app.with(|desk| score::import(desk, &arg));
    /// Gives a criterion the figures of the framework that it follows.
    criterion_follow(IdArg) -> Changed = |app, arg| app.with(|desk| score::follow(desk, arg.id));
    /// Whether a workbook, a folder or a text holds tables that this program wrote.
    returned_kind(PathArg) -> ReturnKind = |app, arg| app.with(|desk| Ok(ReturnKind { ours: returned::is_ours(desk, &arg.path)? }));
    /// What bringing tables back would do; nothing is written.
    returned_preview(ReturnArg) -> ReturnPreview = |app, arg| app.with(|desk| returned::preview(desk, &arg));
    /// Brings tables back, in one step.
    returned_import(ReturnArg) -> Returned = |app, arg| app.with(|desk| returned::import(desk, &arg));
    /// Who may be asked to fill a workbook.
    pack_choices(Nothing) -> Vec<PackChoice> = |app, _| app.with(|desk| pack::choices(desk));
    /// Makes a workbook to fill.
    pack_make(PackArg) -> PackMade = |app, arg| app.with(|desk| pack::fill(desk, &arg));
    /// The partners of the file.
    partners(TextArg) -> Vec<PartnerLine> = |app, arg| app.with(|desk| partner::lines(desk, &arg.text));
    /// The page of a partner.
    partner_page(IdArg) -> PartnerPage = |app, arg| app.with(|desk| partner::page(desk, arg.id));
    /// The partners that are likely to be the same as one.
    partner_likely(IdArg) -> Vec<Choice> = |app, arg| app.with(|desk| partner::likely(desk, arg.id));
    /// What making one partner of two would do; nothing is written.
    partner_merge_preview(PartnerPair) -> MergePreview = |app, arg| app.with(|desk| partner::preview(desk, &arg));
    /// Makes one partner of two.
    partner_merge(PartnerMerge) -> Changed = |app, arg| app.with(|desk| partner::merge(desk, &arg));
    /// What deserves to be looked at.
    alerts(AlertsArg) -> AlertsView = |app, arg| app.with(|desk| alert::inbox(desk, &arg));
    /// How many alerts are open.
    alerts_count(AlertsArg) -> AlertCount = |app, arg| app.with(|desk| alert::count(desk, &arg));
    /// Sets alerts aside, or brings them back, outside of undo.
    alerts_dismiss(DismissArg) -> Changed = |app, arg| app.with(|desk| alert::dismiss(desk, &arg));
    /// Writes what falls due as a calendar of other programs.
    alerts_export(AlertsExportArg) -> Exported = |app, arg| app.with(|desk| alert::export(desk, &arg));
    /// The committees of the file.
    committees(Nothing) -> Vec<CommitteeLine> = |app, _| app.with(|desk| governance::committees(desk));
    /// The page of a committee.
    committee_page(IdArg) -> CommitteePage = |app, arg| app.with(|desk| governance::committee(desk, arg.id));
    /// The page of a meeting.
    meeting_page(IdArg) -> MeetingPage = |app, arg| app.with(|desk| governance::meeting(desk, arg.id));
    /// What has changed since a day, action by action.
    changes(SinceArg) -> Vec<ActionChanges> = |app, arg| app.with(|desk| governance::changes(desk, &arg.since));
    /// Begins to write what has changed as a page.
    changes_print(ChangesPrintArg) -> JobStarted = governance::print;
    /// The indicators of a plan, a card each.
    indicators(PlanArg) -> IndicatorCards = |app, arg| app.with(|desk| indicator::cards(desk, &arg));
    /// The page of an indicator.
    indicator_page(IdArg) -> IndicatorPage = |app, arg| app.with(|desk| indicator::page(desk, arg.id));
    /// The regulatory indicators, and which of them a plan has.
    indicators_regulatory(PlanArg) -> Vec<RegulatoryGroup> = |app, arg| app.with(|desk| indicator::regulatory(desk, arg.plan));
    /// Takes regulatory indicators into a plan, in one step: they follow the diagnoses by themselves.
    indicators_take(IndicatorsTake) -> Changed = |app, arg| app.with(|desk| indicator::take(desk, &arg));
    /// What readings of a spreadsheet would bring. Nothing is written.
    readings_preview(ReadingsArg) -> ReadingsPreview = |app, arg| app.with(|desk| reading::preview(desk, &arg));
    /// Writes readings of a spreadsheet, in one step.
    readings_import(ReadingsArg) -> Changed = |app, arg| app.with(|desk| reading::import(desk, &arg));
    /// The diagnoses of the territory, the latest first.
    diagnosis(Nothing) -> DiagnosisPage = |app, _| app.with(|desk| inventory::lines(desk));
    /// A quantity of a diagnosis as a grid.
    inventory_grid(InventoryGridArg) -> InventoryGrid = |app, arg| app.with(|desk| inventory::page(desk, &arg));
    /// The sectors of a diagnosis, what each is made of, and what goes from one to the other.
    inventory_flows(InventoryFlowsArg) -> InventoryFlows = |app, arg| app.with(|desk| inventory::flows(desk, &arg));
    /// What the page of the climate shows: the sectors of the latest diagnosis, and the indicators, late ones first.
    climate(PlanArg) -> ClimateDashboard = |app, arg| app.with(|desk| climate::dashboard(desk, &arg));
    /// Two diagnoses side by side, row by row.
    inventory_compare(InventoryCompareArg) -> InventoryComparison = |app, arg| app.with(|desk| inventory::compare(desk, &arg));
    /// Sets a cell of a diagnosis: a figure in any unit of its quantity, why there is none, or nothing.
    inventory_cell(InventoryCellArg) -> Changed = |app, arg| app.with(|desk| inventory::set(desk, &arg));
    /// The lines behind a cell of a diagnosis, with how each was worked out.
    inventory_behind(InventoryCellAt) -> InventoryBehind = |app, arg| app.with(|desk| inventory::behind(desk, &arg));
    /// What working emissions out of consumptions would do. Nothing is written.
    inventory_work_out_preview(WorkOutArg) -> WorkOutPreview = |app, arg| app.with(|desk| inventory::work_out_preview(desk, &arg));
    /// Works emissions out of the consumptions of a diagnosis, in one step.
    inventory_work_out(WorkOutArg) -> Changed = |app, arg| app.with(|desk| inventory::work_out(desk, &arg));
    /// A Clim'Agri diagnosis: its form and its outputs.
    farm_page(FarmArg) -> FarmPage = |app, arg| app.with(|desk| farm::page(desk, &arg));
    /// Fills cells of the form, all or none.
    farm_fill(FarmFill) -> Changed = |app, arg| app.with(|desk| farm::fill(desk, &arg));
    /// What working its figures out would do; nothing is written.
    farm_work_out_preview(FarmWorkArg) -> FarmPreview = |app, arg| app.with(|desk| farm::preview(desk, &arg));
    /// Works its figures out, in one step.
    farm_work_out(FarmWorkArg) -> Changed = |app, arg| app.with(|desk| farm::work_out(desk, &arg));
    /// Makes a diagnosis of the territory.
    inventory_create(InventoryCreate) -> Created = |app, arg| app.with(|desk| inventory::create(desk, &arg));
    /// The trajectories of the territory, with their years.
    trajectories(Nothing) -> Vec<TrajectoryView> = |app, _| app.with(|desk| trajectory::views(desk));
    /// Writes where a trajectory starts and what it aims at, in one step.
    trajectory_set_out(TrajectorySetOut) -> Changed = |app, arg| app.with(|desk| trajectory::set_out(desk, &arg));
    /// How vulnerable the territory is, domain by domain.
    vulnerabilities(Nothing) -> Vec<VulnerabilityLine> = |app, _| app.with(|desk| vulnerability::lines(desk));
    /// Says how vulnerable a domain is: makes or edits its row.
    vulnerability_set(VulnerabilityArg) -> Changed = |app, arg| app.with(|desk| vulnerability::set(desk, &arg));
    /// A statement of a contract's money, to be looked at.
    statement(StatementArg) -> StatementView = |app, arg| app.with(|desk| statement::view(desk, &arg));
    /// Begins to write a statement.
    statement_export(StatementExportArg) -> JobStarted = statement::export;
    /// The funding plans of the file.
    funding_plans(Nothing) -> Vec<FundingPlanLine> = |app, _| app.with(|desk| funding::lines(desk));
    /// The page of a funding plan.
    funding_page(IdArg) -> FundingPage = |app, arg| app.with(|desk| funding::page(desk, arg.id));
    /// Follows a proposal of a funding plan's page.
    funding_apply(FundingApplyArg) -> Changed = |app, arg| app.with(|desk| funding::apply(desk, &arg));
    /// Marks an instalment received.
    instalment_receive(InstalmentReceive) -> Changed = |app, arg| app.with(|desk| instalment::receive(desk, &arg));
    /// What was noticed in the whole file, the first of it.
    findings(Nothing) -> Vec<FindingView> = |app, _| app.with(|desk| overview::findings(desk));
    /// The drafts of reports, the latest first.
    reports(Nothing) -> Vec<ReportLine> = |app, _| app.with(|desk| report::lines(desk));
    /// The page of a draft.
    report_page(IdArg) -> ReportPage = |app, arg| app.with(|desk| report::page(desk, arg.id));
    /// What beginning a draft would take over; nothing is written.
    report_preview(ReportBegin) -> ReportDraft = |app, arg| app.with(|desk| report::preview(desk, &arg));
    /// Begins a draft, in one step.
    report_begin(ReportBegin) -> Created = |app, arg| app.with(|desk| report::begin(desk, &arg));
    /// Puts what falls due after the period in the programme of the next year, in one step.
    report_propose(IdArg) -> Changed = |app, arg| app.with(|desk| report::propose(desk, arg.id));
    /// Seals a draft, in one step.
    report_seal(IdArg) -> Created = |app, arg| app.with(|desk| report::seal(desk, arg.id));
    /// Opens a sealed draft to changes again, with a reason.
    report_unseal(ReportUnseal) -> Changed = |app, arg| app.with(|desk| report::unseal(desk, &arg));
    /// Saves a copy of a sealed report.
    sealed_save(SealSave) -> Chosen = |app, arg| app.with(|desk| report::save(desk, &arg));
    /// Makes a sealed report again, and says whether it is the same to the byte.
    sealed_remake(IdArg) -> SealRemade = |app, arg| app.with(|desk| report::remake(desk, arg.id));
    /// What has changed since a report was sealed.
    sealed_compare(IdArg) -> SealComparison = |app, arg| app.with(|desk| report::difference(desk, arg.id));
    /// The papers that a plan and its contracts can be put into.
    papers(PapersFor) -> Vec<PaperLine> = |app, arg| app.with(|desk| paper::choices(desk, &arg));
    /// The name proposed for a paper's file.
    paper_name(PaperAsked) -> PaperName = |app, arg| app.with(|desk| paper::name(desk, &arg));
    /// Begins to write a paper.
    paper_start(PaperArg) -> JobStarted = paper::start;
    /// Begins to write papers into a folder; nothing that is there is written over.
    papers_start(PapersArg) -> JobStarted = |app, arg| paper::batch(app, &arg);
    /// Begins to write a report.
    report_start(ReportArg) -> JobStarted = report::start;
    /// Begins to make the report of a draft, to be looked at.
    report_show(IdArg) -> JobStarted = |app, arg| report::show(app, arg.id);
    /// The bytes of the report that is looked at.
    report_shown(RequestArg) -> PdfBytes = |app, arg| report::shown(app, arg.request);
    /// Writes the report that is looked at: the very bytes.
    report_keep(ReportKeep) -> Chosen = |app, arg| report::keep_shown(app, &arg);
    /// The bytes of a sealed report.
    sealed_bytes(IdArg) -> PdfBytes = |app, arg| app.with(|desk| report::sealed_bytes(desk, arg.id));
    /// Begins to write an export of the plan for other programs.
    export_start(ExportArg) -> ExportStarted = export::start;
    /// The folder of what a request wrote.
    written_folder(RequestArg) -> Chosen = |app, arg| Ok(Chosen { path: Some(app.jobs.folder(arg.request)?.display().to_string()) });
    /// How far a report is.
    report_status(RequestArg) -> JobView = |app, arg| app.jobs.view(arg.request, &words::Words::french());
    /// Stops a report.
    report_cancel(RequestArg) -> JobView = |app, arg| app.jobs.cancel(arg.request, &words::Words::french());
}

#[cfg(feature = "ts")]
pub use typescript::typescript;

#[cfg(feature = "ts")]
mod typescript;
