// Generated from Rust (`BLESS=1 cargo test -p app --features ts --test wire`). Do not edit.

export type ActionChanges = { action: string, label: string, gone: boolean, lines: Array<HistoryLine>, };

export type ActionLine = { id: string, number: string, title: string, axis: string, status: string, daysLate: number | null, progress: number | null, lead: string, plannedEnd: string, planned: string, paid: string, isSubAction: boolean, };

export type ActionMarks = { id: string, milestones: Array<MilestoneMark>, after: Array<string>, };

export type ActionSheet = { record: RecordView, axisPath: Array<string>, daysLate: number | null, completeness: Completeness, findings: Array<FindingView>, collections: Array<Collection>, 
/**
 * Links of other actions that lead here.
 */
linksFrom: Array<LinkFrom>, planned: string, committed: string, paid: string, };

export type ActionsQuery = { plan: string | null, 
/**
 * The axis and those below it.
 */
axis: string | null, 
/**
 * No status: every status.
 */
statuses: Array<string>, lateOnly: boolean, 
/**
 * Words, each in the number, the title or the lead. Accents and case do not count.
 */
text: string, 
/**
 * What columns must hold, all of them.
 */
filters: Array<ColumnFilter>, 
/**
 * A column of the list.
 */
sort: string, descending: boolean, 
/**
 * A column that holds codes or rows: those of one value stand together.
 */
group: string | null, };

export type AlertCount = { open: number | null, };

export type AlertGroup = { code: string, count: number, lines: Array<AlertLine>, };

export type AlertLine = { code: string, sentence: string, noun: string, id: string, field: string, page: RowArg | null, fact: string, };

export type AlertRef = { code: string, noun: string, id: string, fact: string, };

export type AlertsArg = { months: number, };

export type AlertsExportArg = { months: number, path: string, };

export type AlertsView = { total: number, groups: Array<AlertGroup>, dismissed: Array<AlertLine>, };

export type AllocateArg = { id: string, byShares: boolean, parts: Array<AllocationPart>, };

export type AllocationLine = { action: string, label: string, costLine: string | null, costLineLabel: string, amount: Cell, share: string, };

export type AllocationPart = { action: string, costLine: string | null, typed: string, };

export type AllocationPreview = { amounts: Array<string>, left: string, exact: boolean, };

export type AmendmentView = { id: string, number: string, subject: string, on: string, inForce: boolean, changes: Array<TermChange>, opened: Array<NamedRow>, closed: Array<NamedRow>, };

export type AttachmentAdd = { field: string, owner: string, paths: Array<string>, };

export type AttachmentSave = { id: string, path: string, };

export type AuthorArg = { name: string, };

export type AxisCount = { label: string, counts: Array<number>, total: number, };

export type AxisLine = { id: string, parent: string | null, depth: number, number: string, title: string, actions: number, done: number, late: number, progress: number | null, };

export type AxisScore = { id: string | null, title: string, potential: string, points: [string, string, string], shares: [string, string, string], gap: string, bar: ScoreBar | null, };

export type BudgetLineView = { id: string, action: string, actionLabel: string, year: string, nature: string, title: string, amount: Cell, part: string, };

export type BudgetLines = { label: string, total: string, lines: Array<BudgetLineView>, count: number, };

export type BudgetLinesArg = { plan: string | null, by: string | null, key: string, action: string | null, year: string | null, figure: string, unit: string, nature: string | null, };

export type BudgetQuery = { plan: string | null, figure: string, unit: string, nature: string | null, group: string, };

export type BudgetRow = { action: string | null, key: string, label: string, depth: number, cells: Array<Cell>, total: string, whole: boolean, };

export type BudgetSet = { action: string, year: number | null, nature: string | null, unit: string, figure: string, amount: string, };

export type BudgetView = { handle: number, rows: number, years: Array<string>, totals: Array<string>, total: string, };

export type CalendarArg = { handle: number, from: string, to: string, };

export type CalendarItem = { on: string, noun: string, id: string, title: string, action: string, status: string, done: boolean, late: boolean, };

export type CarrierFactor = { carrier: string, factor: string, };

export type Cell = { 
/**
 * Null, text, number, boolean or a list of texts. An amount is in euros as text (`1234.56`), a rate in percents.
 */
raw: Typed, 
/**
 * As people read it.
 */
text: string, };

export type CellChange = { id: string, label: string, field: string, before: string, after: string, fault: Fault | null, };

export type Changed = { rows: Array<RowRef>, undo: Step | null, redo: Step | null, };

export type ChangesPrintArg = { committee: string, since: string, path: string, };

export type Choice = { id: string, label: string, detail: string, };

export type ChoicePreview = { communes: number, authorities: number, there: number, population: string, };

export type ChoicesArg = { noun: string, text: string, limit: number, };

export type ChooseArg = { purpose: Purpose, suggestion: string | null, };

export type Chosen = { path: string | null, };

export type ClimateDashboard = { flows: Array<InventoryFlows>, cards: Array<IndicatorCard>, rest: number, onCourse: number, offCourse: number, };

export type Collection = { noun: string, field: string, rows: Array<RecordView>, };

export type CollectionArg = { noun: string, field: string, owner: string, };

export type ColumnFilter = { column: string, values: Array<string>, };

export type ColumnView = { name: string, 
/**
 * The field that is edited in it, when it is one.
 */
field: string | null, groups: boolean, };

export type CommitteeLine = { id: string, name: string, meetings: number, last: string, next: string, open: number, };

export type CommitteePage = { record: RecordView, meetings: Array<MeetingLine>, since: string, };

export type CommuneLine = { id: string, code: string, name: string, postalCodes: string, authority: string, population: string, actions: number, until: string, };

export type CompareAction = { id: string, label: string, status: string, progress: number | null, };

export type CompareArg = { before: string, after: string, };

export type CompareFigure = { code: string, before: string, after: string, by: string, };

export type CompareIndicator = { id: string, label: string, unit: string, before: string, beforeOn: string, after: string, afterOn: string, by: string, };

export type ComparedChart = { by: string, title: string, chart: PlotView, };

export type ComparedInventoryRow = { label: string, values: [string, string], difference: string, percent: string, perInhabitant: [string, string], perHectare: [string, string], };

export type Comparison = { before: RenewalPlan, after: RenewalPlan, rows: Array<LineageRow>, totals: Array<CompareFigure>, kept: number, stopped: number, new: number, };

export type Completeness = { done: number, total: number, missing: Array<Part>, };

export type ContourView = { commune: string, rings: Array<Array<[number, number]>>, };

export type ContoursPreview = { found: number, others: number, without: Array<string>, };

export type ContractArg = { id: string, asOf: string | null, };

export type ContractDraft = { kind: string, source: string, rows: Array<DraftRow>, counts: Array<NounCount>, sums: Array<DraftSum>, faults: number, };

export type ContractDraftArg = { kind: string, plan: string | null, startsOn: string, edits: { [key in string]: { [key in string]: Typed } }, without: Array<string>, };

export type ContractLine = { id: string, number: string, title: string, kind: string, period: string, 
/**
 * Its first day, or that of its signature; where a report's period begins unless said otherwise.
 */
begins: string, granted: string, called: string, received: string, remaining: string, receivedShare: number | null, nextDue: DueLine | null, };

export type ContractMoney = { funders: Array<FunderLine>, parts: Array<PartLine>, next: Array<NextLine>, toCall: string, };

export type ContractPage = { record: RecordView, asOf: string, line: ContractLine, actions: Array<ActionLine>, findings: Array<FindingView>, collections: Array<Collection>, follows: Array<CriterionFollow>, };

export type ContractTimeline = { from: string, to: string, today: string, marks: Array<TimeMark>, };

export type CreateArg = { path: string, territory: string, plan: string, };

export type Created = { id: string, changed: Changed, };

export type CriterionFollow = { id: string, title: string, framework: string, baseline: string, target: string, measured: string, measuredOn: string, differs: boolean, sentence: string, };

export type CriterionWorth = { id: string, title: string, baseline: string, target: string, measured: string, tried: boolean, now: string, most: string, lost: string | null, share: number | null, next: string, };

export type Dashboard = { planned: string, committed: string, paid: string, invoiced: string, settled: string, 
/**
 * What of the invoices no action has.
 */
loose: string, years: Array<DashboardLine>, axes: Array<DashboardLine>, funders: Array<DashboardLine>, yearsChart: Drawing, axesChart: Drawing, fundersChart: Drawing, };

export type DashboardLine = { 
/**
 * A year, an axis, a funder; empty for none.
 */
key: string, label: string, planned: string, committed: string, paid: string, committedShare: number | null, paidShare: number | null, invoiced: string | null, settled: string | null, };

export type DeletePreview = { label: string, owned: Array<NounCount>, mentions: number, };

export type DiagnosisLine = { id: string, title: string, year: string, method: string, source: string, totals: Array<QuantityTotal>, };

export type DiagnosisPage = { inventories: Array<DiagnosisLine>, territory: string | null, };

export type DismissArg = { alerts: Array<AlertRef>, aside: boolean, };

export type DraftCell = { field: string, cell: Cell, usage: boolean, edited: boolean, fixed: boolean, fault: Fault | null, };

export type DraftRow = { key: string, noun: string, label: string, cells: Array<DraftCell>, };

export type DraftSum = { noun: string, field: string, whole: string, sum: string, expected: string, off: string, same: boolean, };

export type Drawing = { svg: string, alt: string, };

export type DueLine = { on: string, days: number, title: string, noun: string, id: string, action: string | null, };

export type DueWorth = { code: string, label: string, amount: string, };

export type EditPreview = { changes: Array<CellChange>, same: number, refused: number, gone: Array<string>, };

export type ExpensePage = { record: RecordView, allocations: Array<AllocationLine>, 
/**
 * Net, what is given to actions, and what is left to the action that the expense names.
 */
net: Cell, allocated: string, left: Cell, collections: Array<Collection>, findings: Array<FindingView>, };

export type ExportArg = { what: string, format: string, path: string, withContacts: boolean, plan: string | null, };

export type ExportNotice = { cell: string, given: string, sentence: string, };

export type ExportStarted = { request: number, withheld: string | null, found: number, notices: Array<ExportNotice>, };

export type Exported = { path: string, count: number, };

export type FactorFinding = { line: number, column: number, given: string, sentence: string, };

export type FactorLine = { id: string, code: string, name: string, value: number, shown: string, unit: string, scope: string, carrier: string | null, vintage: number | null, };

export type FactorPage = { record: RecordView, vintages: Array<FactorLine>, uses: Array<FactorUse>, };

export type FactorSearch = { text: string, withoutCarrier: boolean, limit: number, };

export type FactorUse = { id: string, label: string, lines: number, };

export type FactorsFound = { factors: Array<FactorLine>, found: number, all: number, };

export type FactorsPreview = { fresh: number, newer: number, already: number, archived: number, posts: number, data: number, cut: number, found: number, findings: Array<FactorFinding>, };

export type FarmArg = { id: string, };

export type FarmCell = { measure: string, typed: string, notation: string, };

export type FarmColumn = { measure: string, label: string, unit: string, };

export type FarmFactor = { item: string, measure: string, label: string, unit: string, published: string, source: string, typed: string, typedSource: string, };

export type FarmFill = { id: string, cells: Array<FarmTyped>, };

export type FarmLine = { quantity: string, row: string, item: string, calculation: string, before: string, state: string, };

export type FarmOutput = { quantity: string, label: string, unit: string, rows: Array<FarmPost>, total: FarmPost, };

export type FarmPage = { sections: Array<FarmSection>, factors: Array<FarmFactor>, outputs: Array<FarmOutput>, hectares: string, lacks: Array<string>, potentials: string, basis: string, signs: Array<InventorySign>, };

export type FarmPost = { label: string, amount: string, byHectare: string, };

export type FarmPreview = { fresh: number, same: number, typed: number, gone: number, lacks: Array<string>, lines: Array<FarmLine>, };

export type FarmRow = { item: string, label: string, unit: string, cells: Array<FarmCell>, };

export type FarmSection = { key: string, label: string, columns: Array<FarmColumn>, rows: Array<FarmRow>, };

export type FarmTyped = { item: string, measure: string, typed: string, source: string, };

export type FarmWorkArg = { id: string, potentials: string, basis: string, replace: boolean, };

export type Fault = { code: string, params: { [key in string]: string }, field: string | null, };

export type FieldArg = { noun: string, id: string, field: string, };

export type FieldChange = { at: string, instant: string, author: string, op: string, before: Cell, after: Cell, };

export type FileState = { open: OpenFile | null, recent: Array<RecentFile>, author: string | null, undo: Step | null, redo: Step | null, version: string, };

export type FindingView = { code: string, severity: Severity, sentence: string, noun: string, id: string, field: string | null, page: RowArg | null, source: string | null, figures: string, waiver: WaiverView | null, };

export type FlowEnd = { label: string, tint: number, text: string, share: string, };

export type FrameworkLine = { id: string, code: string, name: string, version: string, measures: number, };

export type FrancePlace = { code: string, name: string, isAuthority: boolean, department: string, communes: number, here: number, population: string, };

export type FunderLine = { id: string | null, label: string, granted: string, called: string, received: string, remaining: string, receivedShare: number | null, };

export type FundingApplyArg = { plan: string, code: string, line: string | null, };

export type FundingLineView = { record: RecordView, rest: string, counts: boolean, };

export type FundingPage = { record: RecordView, action: string, project: string, costs: Array<RecordView>, lines: Array<FundingLineView>, group: Array<RecordView>, totals: FundingTotalsView, years: Array<FundingYearView>, proposals: Array<FundingProposal>, findings: Array<FindingView>, };

export type FundingPlanLine = { id: string, title: string, project: string, actions: number, cost: string, receipts: string, gap: string, };

export type FundingProposal = { code: string, line: string | null, says: string, };

export type FundingTotalsView = { net: string, vat: string, gross: string, eligible: string, cost: string, receipts: string, amount: string, aid: string, private: string, own: string, loan: string, called: string, received: string, remaining: string, aidShare: string, ownShare: string, balanced: boolean, says: string, };

export type FundingYearView = { year: string, cost: string, receipts: string, gap: string, };

export type GridRow = { action: ActionLine, cells: { [key in string]: Cell }, };

export type GroupView = { key: string, label: string, from: number, count: number, done: number, late: number, totals: TotalsView, };

export type HandleArg = { handle: number, };

export type HistoryArg = { noun: string | null, id: string | null, since: string | null, until: string | null, limit: number, };

export type HistoryLine = { at: string, 
/**
 * RFC 3339, for what reads it without words.
 */
instant: string, author: string, op: string, noun: string, id: string, label: string, 
/**
 * `created`, `changed`, `deleted`, `restored`.
 */
what: string, field: string | null, before: string, after: string, };

export type IdArg = { id: string, };

export type IdsArg = { ids: Array<string>, };

export type ImportChange = { field: string, label: string, before: string, after: string, taken: boolean, };

export type ImportChoice = { code: string, label: string, };

export type ImportColumn = { letter: string, head: string, holds: string | null, samples: Array<string>, };

export type ImportFinding = { key: string, sheet: string, row: number, cell: string, head: string, given: string, sentence: string, proposed: string | null, accepted: boolean, leavesOut: boolean, };

export type ImportLine = { key: string, sheet: string, row: number, state: string, left: boolean, number: string, title: string, isSubAction: boolean, changes: Array<ImportChange>, 
/**
 * Partners, budget, funding and notes that come with it.
 */
parts: number, };

export type ImportSheet = { name: string, read: boolean, head: number, how: string, columns: Array<ImportColumn>, };

export type ImportUnread = { name: string, reason: string, };

export type IndicatorCard = { id: string, code: string, title: string, kind: string, unit: string, computed: boolean, 
/**
 * Whether a diagnosis gave a year of it at least.
 */
followed: boolean, value: string, year: string, previous: string, previousYear: string, 
/**
 * The last figure by inhabitant, when it is read so and their number is known.
 */
perInhabitant: string, baseline: string, baselineYear: string, target: string, targetYear: string, 
/**
 * How much of the way to the target is gone.
 */
reached: string, 
/**
 * `on_course`, `off_course`; nothing when there is no way to stand on.
 */
course: string | null, 
/**
 * How far from the way, without a sign.
 */
gap: string, 
/**
 * How late or ahead, in words.
 */
delay: string, confidence: string, 
/**
 * How many communes or sectors the last figure is the sum of; 0 when it was read as a whole.
 */
parts: number, 
/**
 * A line; its words are its years.
 */
spark: Drawing | null, 
/**
 * What is wrong with its formula, in a sentence.
 */
wrong: string, };

export type IndicatorCards = { cards: Array<IndicatorCard>, onCourse: number, offCourse: number, };

export type IndicatorPage = { record: RecordView, card: IndicatorCard, years: Array<IndicatorYear>, chart: Drawing | null, collections: Array<Collection>, };

export type IndicatorYear = { year: string, value: string, asked: string, gap: string, confidence: string, parts: number, };

export type IndicatorsTake = { plan: string | null, keys: Array<string>, };

export type InstalmentReceive = { id: string, on: string, amount: string, };

export type InstalmentRequest = { id: string, on: string, amount: string, };

export type InventoryBehind = { unit: string, lines: Array<InventoryLineView>, given: { [key in string]: Typed }, };

export type InventoryCell = { text: string, typed: string, sign: string, lines: number, counts: boolean, };

export type InventoryCellArg = { id: string, quantity: string, row: string, column: string, typed: string, };

export type InventoryCellAt = { id: string, quantity: string, row: string, column: string, };

export type InventoryCompareArg = { before: string, after: string, quantity: string, };

export type InventoryComparison = { before: string, after: string, unit: string, ratio: string, warnings: Array<string>, rows: Array<ComparedInventoryRow>, total: ComparedInventoryRow | null, charts: Array<ComparedChart>, };

export type InventoryCreate = { title: string, year: string, method: string, };

export type InventoryFlow = { source: number, target: number, value: number, text: string, share: string, };

export type InventoryFlows = { id: string, quantity: string, 
/**
 * The name of the diagnosis, with its year.
 */
diagnosis: string, 
/**
 * What is counted by sector, in which unit.
 */
title: string, unit: string, total: string, chart: PlotView | null, sources: Array<FlowEnd>, targets: Array<FlowEnd>, flows: Array<InventoryFlow>, 
/**
 * The flows in words.
 */
alt: string, 
/**
 * What holds no figure, a sentence for each reason.
 */
missing: Array<string>, 
/**
 * What is of no carrier; empty when all is of one.
 */
unsplit: string, 
/**
 * How many flows are below zero: they are told, not drawn.
 */
below: number, };

export type InventoryFlowsArg = { id: string, quantity: string, };

export type InventoryGrid = { record: RecordView, quantity: string, 
/**
 * The unit of every figure.
 */
unit: string, quantities: Array<QuantityTotal>, columns: Array<InventoryHead>, rows: Array<InventoryRow>, 
/**
 * One a column; none where rows do not add up.
 */
totals: Array<InventorySum>, total: InventorySum, 
/**
 * Whether its rows add up.
 */
addsUp: boolean, 
/**
 * What is doubtful, as sentences.
 */
doubts: Array<string>, 
/**
 * The signs of cells without a figure.
 */
signs: Array<InventorySign>, chart: Drawing, };

export type InventoryGridArg = { id: string, quantity: string | null, };

export type InventoryHead = { key: string, label: string, };

export type InventoryLineView = { record: RecordView, calculation: string, worked: string, differs: boolean, };

export type InventoryRow = { key: string, label: string, cells: Array<InventoryCell>, total: InventorySum, share: string, counts: boolean, };

export type InventorySign = { code: string, sign: string, label: string, };

export type InventorySum = { text: string, blank: number, };

export type InvoiceFinding = { line: number, column: string, given: string, sentence: string, blocks: boolean, };

export type InvoiceLine = { line: number, state: string, cells: { [key in string]: string }, };

export type InvoiceRoom = { sentence: string, over: boolean, };

export type InvoicesArg = { text: string | null, path: string | null, also: Array<number>, };

export type InvoicesPreview = { rows: number, 
/**
 * How many would be written, are there already, cannot be read.
 */
fresh: number, already: number, wrong: number, net: string, gross: string, 
/**
 * Whether heads were found; else the columns are those of the ledger, in its order.
 */
headed: boolean, columns: Array<string>, unknown: Array<string>, lines: Array<InvoiceLine>, 
/**
 * Every finding, by line, then by column.
 */
findings: Array<InvoiceFinding>, 
/**
 * What would be left of what limits these invoices.
 */
rooms: Array<InvoiceRoom>, };

export type JobStarted = { request: number, };

export type JobState = "running" | "done" | "failed" | "cancelled";

export type JobView = { state: JobState, stage: string, done: number, total: number, path: string | null, pages: number | null, size: string | null, 
/**
 * What was written so far, when it is more than one file.
 */
files: Array<string>, 
/**
 * What is to be known of what was written, in sentences.
 */
said: Array<string>, fault: Fault | null, };

export type LedgerQuery = { plan: string | null, contract: string | null, costLine: string | null, action: string | null, axis: string | null, from: string | null, to: string | null, text: string, paid: boolean | null, found: string, sort: string, descending: boolean, };

export type LedgerRow = { id: string, label: string, cells: { [key in string]: Cell }, part: string | null, actions: number, signs: Array<LedgerSign>, };

export type LedgerSign = { code: string, sentence: string, };

export type LedgerView = { handle: number, rows: number, net: string, vat: string, gross: string, part: string | null, };

export type LineWorth = { id: string | null, title: string, planned: string, spent: string, rate: string, cap: string, aid: string, most: string, needed: string, share: number | null, };

export type LineageKind = "kept" | "stopped" | "new";

export type LineageRow = { kind: LineageKind, before: Array<CompareAction>, after: Array<CompareAction>, decision: string, reason: string, figures: Array<CompareFigure>, indicators: Array<CompareIndicator>, };

export type LinkFrom = { id: string, action: string, label: string, says: string, };

export type ListIds = { ids: Array<string>, };

export type LossLine = { code: string, on: string, days: number, sentence: string, amount: string, noun: string, id: string, field: string, };

export type MappedColumn = { letter: string, head: string, holds: string, };

export type MappedSheet = { name: string, head: number, columns: Array<MappedColumn>, };

export type MarkKind = "signed" | "notified" | "period" | "phase" | "eligible" | "amendment" | "deliverable_due" | "delivered" | "instalment_due" | "requested" | "received" | "deadline";

export type MeasureAction = { link: string, action: string, label: string, };

export type MeasureLine = { id: string, parent: string | null, depth: number, code: string, title: string, children: number, origin: string, bar: ScoreBar | null, typed: [string, string, string, string], comment: string, actions: Array<MeasureAction>, };

export type MeetingLine = { id: string, on: string, subject: string, decisions: number, open: number, };

export type MeetingPage = { record: RecordView, committee: string, committeeName: string, collections: Array<Collection>, };

export type MergeField = { field: string, kept: string, away: string, };

export type MergePreview = { kept: string, away: string, moved: Array<NounCount>, doubled: number, filled: Array<MergeField>, differ: Array<MergeField>, };

export type MilestoneMark = { id: string, title: string, dueOn: string, done: boolean, };

export type MissingItem = { code: string, sentence: string, 
/**
 * What it costs, when that is known.
 */
cost: string | null, 
/**
 * Where it is put right.
 */
places: Array<MissingPlace>, 
/**
 * How many places there are in all: the first of them are given.
 */
count: number, };

export type MissingPlace = { label: string, page: RowArg, 
/**
 * The row, when it stands on the page of another.
 */
row: string | null, field: string | null, };

export type MomentLine = { code: string, on: string, scored: boolean, unscored: number, };

export type NamedRow = { id: string, label: string, };

export type NextLine = { code: string, on: string, days: number, title: string, noun: string, id: string, field: string, };

export type Nothing = Record<symbol, never>;

export type NounCount = { noun: string, count: number, };

export type OpenFile = { path: string, name: string, territory: string, readOnly: boolean, plans: Array<PlanLine>, };

export type OutlookArg = { id: string, asOf: string | null, tried: { [key in string]: string }, };

export type OutlookView = { asOf: string, granted: string, asMeasured: string, asMeasuredShare: number | null, ifMet: string, ifMetShare: number | null, 
/**
 * What is lost between the two.
 */
atRisk: string | null, 
/**
 * The part that depends on no measure; nothing when there is none.
 */
fixed: string | null, 
/**
 * What the next euro depends on.
 */
next: string, criteria: Array<CriterionWorth>, lines: Array<LineWorth>, 
/**
 * What is owed next: `due-<code>`, and how much.
 */
due: Array<DueWorth>, losses: Array<LossLine>, };

export type Overview = { plan: PlanLine | null, actions: number, statuses: Array<StatusCount>, axes: Array<AxisCount>, progress: number | null, 
/**
 * How many actions are late; `late` has the first of them.
 */
lateCount: number, late: Array<ActionLine>, due: Array<DueLine>, planned: string, committed: string, paid: string, committedShare: number | null, paidShare: number | null, contracts: Array<ContractLine>, changes: Array<HistoryLine>, findings: Array<FindingView>, 
/**
 * The plan is so large that they are looked for when asked for.
 */
findingsWait: boolean, 
/**
 * The status donut, drawn by the report engine: an SVG with its text alternative.
 */
chart: Drawing, axesChart: Drawing, };

export type PackArg = { noun: string, id: string, path: string, };

export type PackChoice = { noun: string, id: string, label: string, actions: number, };

export type PackMade = { path: string, label: string, actions: number, milestones: number, lines: number, };

export type PageArg = { handle: number, from: number, count: number, columns: Array<string>, };

export type PaperArg = { paper: PaperAsked, path: string, };

export type PaperAsked = { what: string, of: string | null, kind: string | null, actions: Array<string>, };

export type PaperLine = { paper: PaperAsked, title: string, about: string, };

export type PaperName = { name: string, };

export type PapersArg = { papers: Array<PaperAsked>, folder: string, };

export type PapersFor = { plan: string | null, contract: string | null, };

export type Part = "title" | "description" | "status" | "lead" | "dates" | "budget" | "indicator";

export type PartCheck = { 
/**
 * A code of the list `report_section`.
 */
section: string, title: string, items: Array<MissingItem>, };

export type PartLine = { code: string, value: string, field: string | null, };

export type PartnerAction = { action: ActionLine, role: string, };

export type PartnerContract = { id: string, label: string, role: string, };

export type PartnerLine = { id: string, name: string, kind: string, siren: string, actions: number, contacts: number, };

export type PartnerMerge = { kept: string, away: string, taken: Array<string>, };

export type PartnerPage = { record: RecordView, actions: Array<PartnerAction>, contracts: Array<PartnerContract>, 
/**
 * What it owes, by date.
 */
owed: Array<DueLine>, collections: Array<Collection>, findings: Array<FindingView>, };

export type PartnerPair = { kept: string, away: string, };

export type PasteArg = { handle: number, from: number, columns: Array<string>, text: string, plan: string | null, axis: string | null, };

export type PasteCell = { row: number, column: string, label: string, before: string, after: string, fault: Fault | null, };

export type PastePreview = { rows: number, changed: number, same: number, created: number, beyond: number, changes: Array<PasteCell>, wrong: Array<PasteCell>, };

export type PathArg = { path: string, };

export type PcaetArg = { paths: Array<string>, demarche: string | null, };

export type PcaetFinding = { file: string, line: number, cell: string, head: string, given: string, sentence: string, leavesOut: boolean, };

export type PcaetPlan = { id: string, name: string, };

export type PcaetPreview = { plans: Array<PcaetPlan>, plan: string | null, title: string, lines: number, trajectories: number, points: number, vulnerabilities: number, kept: number, left: number, totals: Array<PcaetTotal>, found: number, findings: Array<PcaetFinding>, refused: string | null, };

export type PcaetTotal = { label: string, values: Array<string>, };

export type PdfBytes = { base64: string, };

export type Piece = { text: string, hit: boolean, };

export type PlanArg = { plan: string | null, };

export type PlanImportAnnotateArg = { workbook: PlanImportArg, to: string, };

export type PlanImportAnnotated = { path: string, findings: number, };

export type PlanImportArg = { path: string, plan: string | null, take: Array<string>, takeAll: boolean, leave: Array<string>, accept: Array<string>, acceptAll: boolean, text: TextShapeArg | null, mapping: Array<MappedSheet> | null, };

export type PlanImportPreview = { 
/**
 * How a table in a text was read.
 */
text: TextShapeArg | null, 
/**
 * The sheets that are read, then those that look like tables and are not.
 */
sheets: Array<ImportSheet>, 
/**
 * What a column may hold.
 */
choices: Array<ImportChoice>, 
/**
 * Whether what was said of a workbook like this one is taken again.
 */
remembered: boolean, 
/**
 * The sheets that hold an action each, or several, as labels beside their values.
 */
fiches: Array<string>, 
/**
 * The sheets that are not read.
 */
unread: Array<ImportUnread>, fresh: number, fills: number, differs: number, same: number, 
/**
 * Lines that are no action, each with a finding.
 */
leftOut: number, 
/**
 * What is made beside actions, by noun.
 */
made: Array<NounCount>, lines: Array<ImportLine>, findings: Array<ImportFinding>, };

export type PlanImported = { fresh: number, changedActions: number, rows: number, changed: Changed, };

export type PlanLine = { id: string, title: string, period: string, actions: number, };

export type PlotView = { wide: string, narrow: string, alt: string, };

export type Purpose = "open" | "create" | "example" | "report" | "report_text" | "report_open_text" | "report_tables" | "calendar" | "attach" | "contours" | "invoices" | "readings" | "open_data" | "plan_workbook" | "scores_workbook" | "findings" | "save_copy" | "statement" | "workbook" | "folder" | "export_xlsx" | "export_ods" | "export_json" | "export_cards" | "export_folder";

export type QuantityTotal = { quantity: string, total: string, unit: string, lines: number, };

export type QueryView = { handle: number, total: number, rows: number, totals: TotalsView, groups: Array<GroupView>, };

export type ReadingFinding = { cell: string, line: number, given: string, sentence: string, };

export type ReadingLine = { line: number, indicator: string, on: string, commune: string, sector: string, value: string, before: string, confidence: string | null, state: string, };

export type ReadingsArg = { text: string | null, path: string | null, indicator: string | null, replace: boolean, };

export type ReadingsPreview = { fresh: number, same: number, other: number, wrong: number, lines: Array<ReadingLine>, 
/**
 * How many findings there are; the first of them.
 */
found: number, findings: Array<ReadingFinding>, 
/**
 * Heads of columns that were left out.
 */
unknown: Array<string>, };

export type RecentFile = { path: string, name: string, openedAt: string, exists: boolean, };

export type RecordCreate = { noun: string, values: { [key in string]: Typed }, };

export type RecordEdit = { noun: string, id: string, values: { [key in string]: Typed }, };

export type RecordEditMany = { noun: string, rows: Array<RowEdit>, };

export type RecordMove = { noun: string, id: string, after: string | null, before: string | null, };

export type RecordView = { noun: string, id: string, label: string, cells: { [key in string]: Cell }, };

export type ReferenceFactors = { fresh: number, names: Array<string>, };

export type RegulatoryGroup = { title: string, items: Array<RegulatoryItem>, };

export type RegulatoryItem = { key: string, code: string, title: string, unit: string, part: boolean, there: string | null, };

export type RenewArg = { plan: RenewPlan | null, contract: RenewContract | null, };

export type RenewContract = { from: string, title: string, number: string, startsOn: string, endsOn: string, amounts: boolean, schedule: boolean, };

export type RenewPlan = { from: string, title: string, startsOn: string, endsOn: string, actions: Array<string>, budgets: boolean, milestones: boolean, };

export type RenewPreview = { counts: Array<NounCount>, left: number, reviewed: number, months: number | null, days: number | null, };

export type RenewalArg = { plan: string | null, contract: string | null, };

export type RenewalContract = { id: string, title: string, number: string, period: string, following: boolean, };

export type RenewalDecide = { actions: Array<string>, contract: string | null, decision: string | null, reason: string | null, };

export type RenewalPage = { plan: RenewalPlan, contracts: Array<RenewalContract>, contract: string | null, rows: Array<ReviewLine>, next: Array<RenewalPlan>, previous: RenewalPlan | null, proposal: RenewalProposal, };

export type RenewalPlan = { id: string, title: string, period: string, };

export type RenewalProposal = { title: string, contractTitle: string, startsOn: string, endsOn: string, };

export type Renewed = { plan: string | null, contract: string | null, changed: Changed, };

export type ReportArg = { contract: string, 
/**
 * The draft whose texts it prints; the one that suits when nobody says.
 */
draft: string | null, 
/**
 * A code of the list `report_kind`.
 */
kind: string, from: string, to: string, asOf: string | null, path: string, };

export type ReportBegin = { contract: string, 
/**
 * A code of the list `report_kind`.
 */
kind: string, from: string, to: string, asOf: string | null, };

export type ReportCheck = { 
/**
 * What the report brings: the instalment that waits for it, in a sentence.
 */
stake: string | null, 
/**
 * How many things are missing in all.
 */
missing: number, parts: Array<PartCheck>, };

export type ReportDraft = { 
/**
 * The draft that it follows, in words.
 */
from: string | null, 
/**
 * How many texts, lessons that are still open, and parts come with it.
 */
texts: number, lessons: number, parts: number, };

export type ReportKeep = { request: number, path: string, };

export type ReportLine = { id: string, contract: string, 
/**
 * Number and title of its contract.
 */
contractLabel: string, 
/**
 * A code of the list `report_kind`.
 */
kind: string, from: string, to: string, asOf: string | null, version: string, 
/**
 * The day on which it was sealed, as long as it is.
 */
sealedOn: string | null, };

export type ReportPage = { record: RecordView, line: ReportLine, collections: Array<Collection>, check: ReportCheck, 
/**
 * Its seals, the newest first; while one of them is not undone, the draft cannot be changed.
 */
seals: Array<SealView>, sealed: boolean, };

export type ReportUnseal = { id: string, reason: string, };

export type RequestArg = { request: number, };

export type ReturnArg = { path: string, take: Array<string>, takeAll: boolean, leave: Array<string>, restore: boolean, };

export type ReturnChange = { field: string, label: string, cell: string, before: string, after: string, conflict: boolean, taken: boolean, };

export type ReturnFinding = { sheet: string, row: number, cell: string, head: string, given: string, sentence: string, proposal: string | null, };

export type ReturnFrom = { noun: string, label: string, filledBy: string, filledOn: string | null, };

export type ReturnKind = { ours: boolean, };

export type ReturnLine = { key: string, sheet: string, row: number, noun: string, id: string, label: string, state: string, left: boolean, taken: boolean, changes: Array<ReturnChange>, };

export type ReturnPreview = { 
/**
 * Whom a workbook to fill was for, and who filled it; nothing of an export.
 */
from: ReturnFrom | null, 
/**
 * `known`: this plan, at a moment that it remembers; `unseen`: this plan, at one that this copy has not seen; `elsewhere`: another plan;
 * `unsaid`: the file no longer says.
 */
source: string, tables: Array<ReturnTable>, fresh: number, changed: number, conflicts: number, 
/**
 * Rows that the plan alone changed since.
 */
since: number, 
/**
 * Rows that the plan deleted since.
 */
gone: number, refused: number, same: number, 
/**
 * Rows that were written and are not in the file; nothing is deleted for that.
 */
missing: number, lines: Array<ReturnLine>, findings: Array<ReturnFinding>, };

export type ReturnTable = { noun: string, label: string, sheet: string, rows: number, same: number, missing: number, };

export type Returned = { made: number, changedRows: number, fields: number, changed: Changed, };

export type ReviewLine = { action: string, number: string, title: string, axis: string, status: string, progress: number | null, planned: string, paid: string, isSubAction: boolean, decision: string, reason: string, reviewedOn: string, next: NamedRow | null, };

export type RowArg = { noun: string, id: string, };

export type RowEdit = { id: string, values: { [key in string]: Typed }, };

export type RowRef = { noun: string, id: string, };

export type RowsArg = { handle: number, from: number, count: number, };

export type SaveViewArg = { plan: string | null, name: string, settings: string, };

export type Saved = { id: string, replaced: boolean, changed: Changed, };

export type ScoreBar = { potential: string, done: string, planned: string, notDone: string, unstated: string, percent: string, parts: [number, number, number, number], };

export type ScoreFinding = { cell: string, head: string, code: string, given: string, sentence: string, leavesOut: boolean, };

export type ScoreSetArg = { measure: string, moment: string, field: string, typed: string, };

export type ScoresArg = { path: string, framework: string, moment: string, group: number | null, scoredOn: string | null, };

export type ScoresAxis = { label: string, bar: ScoreBar, };

export type ScoresPage = { frameworks: Array<FrameworkLine>, framework: string | null, moment: string, 
/**
 * By moment, in their order: what each has.
 */
moments: Array<MomentLine>, axes: Array<AxisScore>, 
/**
 * The whole, when a measure is scored.
 */
total: AxisScore | null, stars: Stars | null, radar: Drawing | null, 
/**
 * What is doubtful at the moment that is looked at, as sentences.
 */
doubts: Array<string>, measures: Array<MeasureLine>, };

export type ScoresPageArg = { framework: string | null, moment: string | null, };

export type ScoresPreview = { groups: Array<string>, group: number | null, on: string, framework: string, frameworkIsNew: boolean, measures: number, measuresChanged: number, scores: number, scoresChanged: number, same: number, links: number, titles: number, absent: number, silent: number, cut: number, axes: Array<ScoresAxis>, found: number, findings: Array<ScoreFinding>, refused: string | null, };

export type SealChange = { subject: string, what: string, before: string, after: string, };

export type SealComparison = { asOf: string, actions: Array<SealChange>, money: Array<SealChange>, indicators: Array<SealChange>, };

export type SealRemade = { same: boolean, version: string, now: string, };

export type SealSave = { id: string, path: string, };

export type SealView = { id: string, on: string, author: string, 
/**
 * The version of the program that made it.
 */
version: string, 
/**
 * The SHA-256 of its PDF.
 */
digest: string, 
/**
 * The size of its PDF; nothing when its bytes are not there.
 */
size: string | null, unsealedBecause: string | null, };

export type SearchArg = { text: string, each: number, };

export type SearchGroup = { noun: string, hits: Array<SearchHit>, more: boolean, };

export type SearchHit = { id: string, label: Array<Piece>, field: string | null, excerpt: Array<Piece>, within: Array<RowArg>, context: string, };

export type Severity = "serious" | "warning" | "notice";

export type SinceArg = { since: string, };

export type SpanView = { from: string | null, to: string | null, };

export type Stars = { reached: number, percent: string, sentence: string, next: string, };

export type StatementArg = { kind: string, contract: string | null, plan: string | null, from: string | null, until: string | null, };

export type StatementColumn = { title: string, numeric: boolean, };

export type StatementExportArg = { asked: StatementArg, format: string, path: string, };

export type StatementFact = { name: string, value: string, };

export type StatementRow = { kind: string, cells: Array<string>, };

export type StatementTable = { title: string, facts: Array<StatementFact>, columns: Array<StatementColumn>, rows: Array<StatementRow>, };

export type StatementView = { kind: string, title: string, subject: string, from: string, until: string, facts: Array<StatementFact>, tables: Array<StatementTable>, notes: Array<string>, missing: Array<string>, empty: boolean, };

export type StatusCount = { status: string, count: number, };

export type Step = { op: string, noun: string | null, text: string, at: string, author: string, };

export type TemplateLine = { kind: string, source: string, counts: Array<NounCount>, };

export type TermChange = { field: string | null, label: string, before: string, after: string, by: string, same: boolean, };

export type TerritoryChoice = { codes: Array<string>, };

export type TerritoryPage = { record: RecordView | null, authorities: Collection | null, communes: Array<CommuneLine>, population: string, contours: number, };

export type TextArg = { text: string, };

export type TextShapeArg = { encoding: string, separator: string, };

export type TimeMark = { kind: MarkKind, on: string, until: string | null, label: string, when: string, late: boolean, noun: string, id: string, field: string, };

export type TotalsView = { planned: string, committed: string, paid: string, fte: string, ghg: string, saved: string, produced: string, };

export type TrajectorySetOut = { id: string, year: string, value: string, targets: Array<TypedTarget>, };

export type TrajectoryStart = { year: string, value: string, diagnosis: string, targets: Array<string>, };

export type TrajectoryView = { record: RecordView, points: Array<RecordView>, unit: string, 
/**
 * `on_course`, `off_course`; nothing when nothing was measured within its years.
 */
course: string | null, 
/**
 * How far the last measure is from the way, without a sign.
 */
gap: string, 
/**
 * How late or ahead, in words.
 */
delay: string, lastYear: string, 
/**
 * The last year of the way, and what actions are expected to save each year by then.
 */
horizon: string, expected: string, 
/**
 * Why some of it may be counted twice, a sentence each.
 */
twice: Array<string>, 
/**
 * Actions whose benefit begins later, and those that do not say when: left out of the sum.
 */
early: string, undated: string, 
/**
 * Those of the same quantity that it is held against, by name.
 */
references: Array<string>, chart: Drawing | null, years: Array<TrajectoryYear>, 
/**
 * What it could start from, while it has no point.
 */
start: TrajectoryStart | null, };

export type TrajectoryYear = { year: string, asked: string, references: Array<string>, measured: string, gap: string, expected: string, };

export type Typed = null | boolean | number | string | Array<string>;

export type TypedTarget = { year: string, typed: string, };

export type ViewLine = { id: string, name: string, settings: string, };

export type VulnerabilityArg = { domain: string, field: string, value: Typed, };

export type VulnerabilityLine = { id: string | null, domain: string, now: string | null, by2050: string | null, by2100: string | null, hasTarget: boolean | null, comment: string, actions: number, };

export type WaiverAccept = { code: string, noun: string, id: string, figures: string, reason: string, };

export type WaiverView = { id: string, reason: string, decidedOn: string, author: string, lapsed: boolean, };

export type WorkOutArg = { id: string, factors: Array<CarrierFactor>, replace: boolean, };

export type WorkOutCarrier = { carrier: string, label: string, consumption: string, factor: string | null, choices: Array<WorkOutFactor>, };

export type WorkOutFactor = { id: string, label: string, };

export type WorkOutLine = { row: string, carrier: string, calculation: string, before: string, state: string, };

export type WorkOutPreview = { fresh: number, same: number, typed: number, warnings: Array<string>, carriers: Array<WorkOutCarrier>, lines: Array<WorkOutLine>, };

export type WorkbookArg = { path: string, text: TextShapeArg | null, };

export type WorkedArg = { contract: string, year: number | null, };

export type WorkedCell = { post: string, month: string, days: string, };

export type WorkedEnter = { contract: string, cells: Array<WorkedCell>, };

export type WorkedGrid = { year: number, years: Array<number>, months: Array<string>, posts: Array<WorkedPost>, totals: Array<string>, yearTotal: string, total: string, planned: string, cost: string, };

export type WorkedPost = { id: string, title: string, cells: Array<string>, outside: Array<boolean>, yearTotal: string, total: string, planned: string, share: number | null, from: string, cost: string, };

export interface Commands {
  /** The file, its steps, and what this laptop remembers. */
  file_state: { args: Nothing; ret: FileState };
  /** Opens a plan. */
  file_open: { args: PathArg; ret: FileState };
  /** Creates an empty plan and opens it. */
  file_create: { args: CreateArg; ret: FileState };
  /** Writes the Ternois example and opens it. */
  file_example: { args: PathArg; ret: FileState };
  /** Closes the plan. */
  file_close: { args: Nothing; ret: FileState };
  /** Forgets a recent file. */
  recent_forget: { args: PathArg; ret: FileState };
  /** Says who writes on this laptop. */
  author_set: { args: AuthorArg; ret: FileState };
  /** The plan at a glance. */
  overview: { args: PlanArg; ret: Overview };
  /** The axes of a plan, depth first. */
  axes: { args: PlanArg; ret: Array<AxisLine> };
  /** The columns that a list of actions may show. */
  action_columns: { args: Nothing; ret: Array<ColumnView> };
  /** Makes a list of actions and keeps it behind a handle. */
  actions_query: { args: ActionsQuery; ret: QueryView };
  /** A page of a list. */
  actions_page: { args: PageArg; ret: Array<GridRow> };
  /** Every row of a list. */
  actions_ids: { args: HandleArg; ret: ListIds };
  /** The days between which a list is planned. */
  actions_span: { args: HandleArg; ret: SpanView };
  /** What a timeline draws on the lines of some actions. */
  action_marks: { args: IdsArg; ret: Array<ActionMarks> };
  /** What falls due in a list between two days. */
  actions_calendar: { args: CalendarArg; ret: Array<CalendarItem> };
  /** What a paste in a list would do; nothing is written. */
  actions_paste_preview: { args: PasteArg; ret: PastePreview };
  /** Pastes in a list, in one step: the cells that can be read. */
  actions_paste: { args: PasteArg; ret: Changed };
  /** The saved views of a plan. */
  views: { args: PlanArg; ret: Array<ViewLine> };
  /** Saves a view, outside of undo. */
  view_save: { args: SaveViewArg; ret: Saved };
  /** Forgets a view, outside of undo. */
  view_forget: { args: IdArg; ret: Changed };
  /** The sheet of an action. */
  action_sheet: { args: IdArg; ret: ActionSheet };
  /** A row. */
  record_view: { args: RowArg; ret: RecordView };
  /** The rows of a noun that name a row. */
  collection: { args: CollectionArg; ret: Array<RecordView> };
  /** Rows to choose from. */
  choices: { args: ChoicesArg; ret: Array<Choice> };
  /** The territory and its communes. */
  territory: { args: Nothing; ret: TerritoryPage };
  /** EPCI and communes of France that have these words. */
  france_find: { args: TextArg; ret: Array<FrancePlace> };
  /** What putting EPCI and communes in the territory would do; nothing is written. */
  territory_preview: { args: TerritoryChoice; ret: ChoicePreview };
  /** Puts EPCI and communes in the territory. */
  territory_choose: { args: TerritoryChoice; ret: Changed };
  /** The contours of the territory's communes. */
  contours: { args: Nothing; ret: Array<ContourView> };
  /** What reading a file of contours (GeoJSON) would do; nothing is written. */
  contours_preview: { args: PathArg; ret: ContoursPreview };
  /** Reads a file of contours (GeoJSON). */
  contours_import: { args: PathArg; ret: Changed };
  /** Rows found by their words, by noun. */
  search: { args: SearchArg; ret: Array<SearchGroup> };
  /** Makes a row. */
  record_create: { args: RecordCreate; ret: Created };
  /** Edits fields of a row. */
  record_edit: { args: RecordEdit; ret: Changed };
  /** Edits fields of many rows, in one step. */
  record_edit_many: { args: RecordEditMany; ret: Changed };
  /** What an edit of many rows would change; nothing is written. */
  record_preview_many: { args: RecordEditMany; ret: EditPreview };
  /** Moves a row among its siblings. */
  record_move: { args: RecordMove; ret: Changed };
  /** Deletes a row and what belongs to it. */
  record_delete: { args: RowArg; ret: Changed };
  /** What deleting a row would take with it. */
  delete_preview: { args: RowArg; ret: DeletePreview };
  /** Takes back the newest step. */
  undo: { args: Nothing; ret: Changed };
  /** Makes again the step taken back last. */
  redo: { args: Nothing; ret: Changed };
  /** What changed. */
  history: { args: HistoryArg; ret: Array<HistoryLine> };
  /** What a field held, newest first. */
  field_history: { args: FieldArg; ret: Array<FieldChange> };
  /** Joins files to a row. */
  attachment_add: { args: AttachmentAdd; ret: Changed };
  /** Writes a joined file to a temporary folder, to be looked at. */
  attachment_open: { args: IdArg; ret: Chosen };
  /** Saves a copy of a joined file. */
  attachment_save: { args: AttachmentSave; ret: Chosen };
  /** The contracts of the file. */
  contracts: { args: Nothing; ret: Array<ContractLine> };
  /** The page of a contract. */
  contract_page: { args: ContractArg; ret: ContractPage };
  /** What a contract brings from here, with the measures of the file or with others that are tried; nothing is written. */
  contract_outlook: { args: OutlookArg; ret: OutlookView };
  /** Accepts a finding, with a reason. */
  waiver_accept: { args: WaiverAccept; ret: Changed };
  /** Brings back a finding that was accepted. */
  waiver_withdraw: { args: IdArg; ret: Changed };
  /** The templates of contracts. */
  contract_templates: { args: Nothing; ret: Array<TemplateLine> };
  /** What a template would make; nothing is written. */
  contract_preview: { args: ContractDraftArg; ret: ContractDraft };
  /** Makes a contract whole from a template, in one step. */
  contract_start: { args: ContractDraftArg; ret: Created };
  /** Where a contract's money is, and what comes next. */
  contract_money: { args: ContractArg; ret: ContractMoney };
  /** A contract's line of time. */
  contract_timeline: { args: ContractArg; ret: ContractTimeline };
  /** What the amendments of a contract change. */
  contract_amendments: { args: ContractArg; ret: Array<AmendmentView> };
  /** Marks an instalment asked for. */
  instalment_request: { args: InstalmentRequest; ret: Changed };
  /** The days worked in a year of a contract. */
  worked_grid: { args: WorkedArg; ret: WorkedGrid };
  /** Enters days worked, in one step. */
  worked_enter: { args: WorkedEnter; ret: Changed };
  /** The review of a programme, and what is likely to follow it. */
  renewal_review: { args: RenewalArg; ret: RenewalPage };
  /** Decides what becomes of actions, in one step. */
  renewal_decide: { args: RenewalDecide; ret: Changed };
  /** What the next programme would take from the previous one; nothing is written. */
  renewal_preview: { args: RenewArg; ret: RenewPreview };
  /** Makes the next programme, in one step. */
  renewal_make: { args: RenewArg; ret: Renewed };
  /** Two periods side by side. */
  renewal_compare: { args: CompareArg; ret: Comparison };
  /** Makes a grid of budgets by year and keeps it behind a handle. */
  budget_query: { args: BudgetQuery; ret: BudgetView };
  /** A page of a grid of budgets. */
  budget_page: { args: RowsArg; ret: Array<BudgetRow> };
  /** The budget lines behind an amount. */
  budget_lines: { args: BudgetLinesArg; ret: BudgetLines };
  /** Sets an amount of the grid: makes or edits the budget line of an action, year and nature. */
  budget_set: { args: BudgetSet; ret: Changed };
  /** The money of a plan at a glance. */
  dashboard: { args: PlanArg; ret: Dashboard };
  /** Makes a list of invoices and keeps it behind a handle. */
  expenses_query: { args: LedgerQuery; ret: LedgerView };
  /** A page of a list of invoices. */
  expenses_page: { args: RowsArg; ret: Array<LedgerRow> };
  /** The page of an expense. */
  expense_page: { args: IdArg; ret: ExpensePage };
  /** What the parts of an expense would come to; nothing is written. */
  expense_allocate_preview: { args: AllocateArg; ret: AllocationPreview };
  /** Gives an expense to actions, in one step. */
  expense_allocate: { args: AllocateArg; ret: Changed };
  /** What reading invoices of a spreadsheet would do; nothing is written. */
  expenses_preview: { args: InvoicesArg; ret: InvoicesPreview };
  /** Writes the invoices of a spreadsheet that are new, in one step. */
  expenses_import: { args: InvoicesArg; ret: Changed };
  /** What bringing an action plan in from a workbook would do; nothing is written. */
  plan_import_preview: { args: PlanImportArg; ret: PlanImportPreview };
  /** Writes a copy of a workbook with what was found in it. */
  plan_import_annotate: { args: PlanImportAnnotateArg; ret: PlanImportAnnotated };
  /** Begins to read a workbook. */
  workbook_read: { args: WorkbookArg; ret: JobStarted };
  /** Begins to bring an action plan in from a workbook, in one step. */
  plan_import: { args: PlanImportArg; ret: JobStarted };
  /** What the import that has ended brought in. */
  plan_imported: { args: Nothing; ret: PlanImported };
  /** What reading the open data of a PCAET would do; nothing is written. */
  pcaet_preview: { args: PcaetArg; ret: PcaetPreview };
  /** Brings the diagnosis and the targets of a PCAET in from its open data, in one step. */
  pcaet_import: { args: PcaetArg; ret: Changed };
  /** What reading the factors of the Base Carbone would do; nothing is written. */
  factors_preview: { args: PathArg; ret: FactorsPreview };
  /** Brings the factors of the Base Carbone in, in one step: those that are new. */
  factors_import: { args: PathArg; ret: Changed };
  /** The bundled emission factors that the file does not have. */
  factors_reference: { args: Nothing; ret: ReferenceFactors };
  /** Takes them, in one step. */
  factors_take: { args: Nothing; ret: Changed };
  /** Emission factors found by their words. */
  factors_find: { args: FactorSearch; ret: FactorsFound };
  /** An emission factor, its other vintages, and the diagnoses that were worked out with it. */
  factor_page: { args: IdArg; ret: FactorPage };
  /** A framework with its scores: its axes, its stars, the tree of its measures at a moment. */
  scores_page: { args: ScoresPageArg; ret: ScoresPage };
  /** Sets a figure of a measure's score. */
  score_set: { args: ScoreSetArg; ret: Changed };
  /** What reading a workbook of scores would do; nothing is written. */
  scores_preview: { args: ScoresArg; ret: ScoresPreview };
  /** Brings measures and scores in from a workbook, in one step. */
  scores_import: { args: ScoresArg; ret: Changed };
  /** Gives a criterion the figures of the framework that it follows. */
  criterion_follow: { args: IdArg; ret: Changed };
  /** Whether a workbook, a folder or a text holds tables that this program wrote. */
  returned_kind: { args: PathArg; ret: ReturnKind };
  /** What bringing tables back would do; nothing is written. */
  returned_preview: { args: ReturnArg; ret: ReturnPreview };
  /** Brings tables back, in one step. */
  returned_import: { args: ReturnArg; ret: Returned };
  /** Who may be asked to fill a workbook. */
  pack_choices: { args: Nothing; ret: Array<PackChoice> };
  /** Makes a workbook to fill. */
  pack_make: { args: PackArg; ret: PackMade };
  /** The partners of the file. */
  partners: { args: TextArg; ret: Array<PartnerLine> };
  /** The page of a partner. */
  partner_page: { args: IdArg; ret: PartnerPage };
  /** The partners that are likely to be the same as one. */
  partner_likely: { args: IdArg; ret: Array<Choice> };
  /** What making one partner of two would do; nothing is written. */
  partner_merge_preview: { args: PartnerPair; ret: MergePreview };
  /** Makes one partner of two. */
  partner_merge: { args: PartnerMerge; ret: Changed };
  /** What deserves to be looked at. */
  alerts: { args: AlertsArg; ret: AlertsView };
  /** How many alerts are open. */
  alerts_count: { args: AlertsArg; ret: AlertCount };
  /** Sets alerts aside, or brings them back, outside of undo. */
  alerts_dismiss: { args: DismissArg; ret: Changed };
  /** Writes what falls due as a calendar of other programs. */
  alerts_export: { args: AlertsExportArg; ret: Exported };
  /** The committees of the file. */
  committees: { args: Nothing; ret: Array<CommitteeLine> };
  /** The page of a committee. */
  committee_page: { args: IdArg; ret: CommitteePage };
  /** The page of a meeting. */
  meeting_page: { args: IdArg; ret: MeetingPage };
  /** What has changed since a day, action by action. */
  changes: { args: SinceArg; ret: Array<ActionChanges> };
  /** Begins to write what has changed as a page. */
  changes_print: { args: ChangesPrintArg; ret: JobStarted };
  /** The indicators of a plan, a card each. */
  indicators: { args: PlanArg; ret: IndicatorCards };
  /** The page of an indicator. */
  indicator_page: { args: IdArg; ret: IndicatorPage };
  /** The regulatory indicators, and which of them a plan has. */
  indicators_regulatory: { args: PlanArg; ret: Array<RegulatoryGroup> };
  /** Takes regulatory indicators into a plan, in one step: they follow the diagnoses by themselves. */
  indicators_take: { args: IndicatorsTake; ret: Changed };
  /** What readings of a spreadsheet would bring. Nothing is written. */
  readings_preview: { args: ReadingsArg; ret: ReadingsPreview };
  /** Writes readings of a spreadsheet, in one step. */
  readings_import: { args: ReadingsArg; ret: Changed };
  /** The diagnoses of the territory, the latest first. */
  diagnosis: { args: Nothing; ret: DiagnosisPage };
  /** A quantity of a diagnosis as a grid. */
  inventory_grid: { args: InventoryGridArg; ret: InventoryGrid };
  /** The sectors of a diagnosis, what each is made of, and what goes from one to the other. */
  inventory_flows: { args: InventoryFlowsArg; ret: InventoryFlows };
  /** What the page of the climate shows: the sectors of the latest diagnosis, and the indicators, late ones first. */
  climate: { args: PlanArg; ret: ClimateDashboard };
  /** Two diagnoses side by side, row by row. */
  inventory_compare: { args: InventoryCompareArg; ret: InventoryComparison };
  /** Sets a cell of a diagnosis: a figure in any unit of its quantity, why there is none, or nothing. */
  inventory_cell: { args: InventoryCellArg; ret: Changed };
  /** The lines behind a cell of a diagnosis, with how each was worked out. */
  inventory_behind: { args: InventoryCellAt; ret: InventoryBehind };
  /** What working emissions out of consumptions would do. Nothing is written. */
  inventory_work_out_preview: { args: WorkOutArg; ret: WorkOutPreview };
  /** Works emissions out of the consumptions of a diagnosis, in one step. */
  inventory_work_out: { args: WorkOutArg; ret: Changed };
  /** A Clim'Agri diagnosis: its form and its outputs. */
  farm_page: { args: FarmArg; ret: FarmPage };
  /** Fills cells of the form, all or none. */
  farm_fill: { args: FarmFill; ret: Changed };
  /** What working its figures out would do; nothing is written. */
  farm_work_out_preview: { args: FarmWorkArg; ret: FarmPreview };
  /** Works its figures out, in one step. */
  farm_work_out: { args: FarmWorkArg; ret: Changed };
  /** Makes a diagnosis of the territory. */
  inventory_create: { args: InventoryCreate; ret: Created };
  /** The trajectories of the territory, with their years. */
  trajectories: { args: Nothing; ret: Array<TrajectoryView> };
  /** Writes where a trajectory starts and what it aims at, in one step. */
  trajectory_set_out: { args: TrajectorySetOut; ret: Changed };
  /** How vulnerable the territory is, domain by domain. */
  vulnerabilities: { args: Nothing; ret: Array<VulnerabilityLine> };
  /** Says how vulnerable a domain is: makes or edits its row. */
  vulnerability_set: { args: VulnerabilityArg; ret: Changed };
  /** A statement of a contract's money, to be looked at. */
  statement: { args: StatementArg; ret: StatementView };
  /** Begins to write a statement. */
  statement_export: { args: StatementExportArg; ret: JobStarted };
  /** The funding plans of the file. */
  funding_plans: { args: Nothing; ret: Array<FundingPlanLine> };
  /** The page of a funding plan. */
  funding_page: { args: IdArg; ret: FundingPage };
  /** Follows a proposal of a funding plan's page. */
  funding_apply: { args: FundingApplyArg; ret: Changed };
  /** Marks an instalment received. */
  instalment_receive: { args: InstalmentReceive; ret: Changed };
  /** What was noticed in the whole file, the first of it. */
  findings: { args: Nothing; ret: Array<FindingView> };
  /** The drafts of reports, the latest first. */
  reports: { args: Nothing; ret: Array<ReportLine> };
  /** The page of a draft. */
  report_page: { args: IdArg; ret: ReportPage };
  /** What beginning a draft would take over; nothing is written. */
  report_preview: { args: ReportBegin; ret: ReportDraft };
  /** Begins a draft, in one step. */
  report_begin: { args: ReportBegin; ret: Created };
  /** Puts what falls due after the period in the programme of the next year, in one step. */
  report_propose: { args: IdArg; ret: Changed };
  /** Seals a draft, in one step. */
  report_seal: { args: IdArg; ret: Created };
  /** Opens a sealed draft to changes again, with a reason. */
  report_unseal: { args: ReportUnseal; ret: Changed };
  /** Saves a copy of a sealed report. */
  sealed_save: { args: SealSave; ret: Chosen };
  /** Makes a sealed report again, and says whether it is the same to the byte. */
  sealed_remake: { args: IdArg; ret: SealRemade };
  /** What has changed since a report was sealed. */
  sealed_compare: { args: IdArg; ret: SealComparison };
  /** The papers that a plan and its contracts can be put into. */
  papers: { args: PapersFor; ret: Array<PaperLine> };
  /** The name proposed for a paper's file. */
  paper_name: { args: PaperAsked; ret: PaperName };
  /** Begins to write a paper. */
  paper_start: { args: PaperArg; ret: JobStarted };
  /** Begins to write papers into a folder; nothing that is there is written over. */
  papers_start: { args: PapersArg; ret: JobStarted };
  /** Begins to write a report. */
  report_start: { args: ReportArg; ret: JobStarted };
  /** Begins to make the report of a draft, to be looked at. */
  report_show: { args: IdArg; ret: JobStarted };
  /** The bytes of the report that is looked at. */
  report_shown: { args: RequestArg; ret: PdfBytes };
  /** Writes the report that is looked at: the very bytes. */
  report_keep: { args: ReportKeep; ret: Chosen };
  /** The bytes of a sealed report. */
  sealed_bytes: { args: IdArg; ret: PdfBytes };
  /** Begins to write an export of the plan for other programs. */
  export_start: { args: ExportArg; ret: ExportStarted };
  /** The folder of what a request wrote. */
  written_folder: { args: RequestArg; ret: Chosen };
  /** How far a report is. */
  report_status: { args: RequestArg; ret: JobView };
  /** Stops a report. */
  report_cancel: { args: RequestArg; ret: JobView };
}

export type NounName =
  | "territory"
  | "local_authority"
  | "commune"
  | "contour"
  | "funder"
  | "partner"
  | "contact"
  | "department"
  | "lead"
  | "elected_sponsor"
  | "plan"
  | "axis"
  | "framework"
  | "measure"
  | "score"
  | "contract"
  | "phase"
  | "signatory"
  | "contract_funder"
  | "amendment"
  | "cost_line"
  | "amendment_line"
  | "post"
  | "worked_month"
  | "criterion"
  | "instalment"
  | "deliverable"
  | "action"
  | "action_axis"
  | "action_link"
  | "action_partner"
  | "action_contract"
  | "action_measure"
  | "action_commune"
  | "milestone"
  | "review"
  | "note"
  | "budget_line"
  | "funding_plan"
  | "funding_plan_action"
  | "funding_cost"
  | "funding_line"
  | "expense"
  | "expense_allocation"
  | "expense_claim"
  | "waiver"
  | "indicator"
  | "baseline"
  | "reading"
  | "target"
  | "action_indicator"
  | "committee"
  | "meeting"
  | "meeting_partner"
  | "decision"
  | "dismissal"
  | "emission_factor"
  | "inventory"
  | "inventory_line"
  | "trajectory"
  | "trajectory_point"
  | "vulnerability"
  | "action_vulnerability"
  | "saved_view"
  | "referent"
  | "mission"
  | "communication_event"
  | "progress_report"
  | "report_part"
  | "lesson"
  | "next_step"
  | "sealed_report"
  | "attachment";

export interface FieldModel {
  name: string;
  shape: string;
  required: boolean;
  owner: boolean;
  list?: string;
  ref?: NounName;
  max?: number;
}

export const NOUNS: Record<NounName, { fields: readonly FieldModel[] }> = {
  territory: {
    fields: [
      { name: "name", shape: "line", required: true, owner: false, max: 200 },
      { name: "kind", shape: "code", required: false, owner: false, list: "territory_kind" },
      { name: "siren", shape: "siren", required: false, owner: false },
      { name: "department", shape: "line", required: false, owner: false, max: 100 },
      { name: "region", shape: "line", required: false, owner: false, max: 100 },
      { name: "description", shape: "prose", required: false, owner: false },
      { name: "website", shape: "web", required: false, owner: false },
    ],
  },
  local_authority: {
    fields: [
      { name: "territory", shape: "ref", required: false, owner: false, ref: "territory" },
      { name: "name", shape: "line", required: true, owner: false, max: 200 },
      { name: "kind", shape: "code", required: false, owner: false, list: "authority_kind" },
      { name: "siren", shape: "siren", required: false, owner: false },
    ],
  },
  commune: {
    fields: [
      { name: "local_authority", shape: "ref", required: false, owner: false, ref: "local_authority" },
      { name: "insee_code", shape: "line", required: true, owner: false, max: 5 },
      { name: "name", shape: "line", required: true, owner: false, max: 200 },
      { name: "siren", shape: "siren", required: false, owner: false },
      { name: "postal_codes", shape: "line", required: false, owner: false, max: 200 },
      { name: "population", shape: "count", required: false, owner: false },
      { name: "population_total", shape: "count", required: false, owner: false },
      { name: "valid_from", shape: "day", required: false, owner: false },
      { name: "valid_to", shape: "day", required: false, owner: false },
      { name: "merged_into", shape: "ref", required: false, owner: false, ref: "commune" },
    ],
  },
  contour: {
    fields: [
      { name: "commune", shape: "ref", required: true, owner: true, ref: "commune" },
      { name: "rings", shape: "prose", required: true, owner: false },
      { name: "source", shape: "line", required: false, owner: false, max: 300 },
    ],
  },
  funder: {
    fields: [
      { name: "code", shape: "line", required: true, owner: false, max: 40 },
      { name: "name", shape: "line", required: true, owner: false, max: 200 },
      { name: "kind", shape: "code", required: false, owner: false, list: "funder_kind" },
      { name: "programmes", shape: "tags", required: false, owner: false },
    ],
  },
  partner: {
    fields: [
      { name: "name", shape: "line", required: true, owner: false, max: 200 },
      { name: "acronym", shape: "line", required: false, owner: false, max: 40 },
      { name: "kind", shape: "code", required: false, owner: false, list: "partner_kind" },
      { name: "siren", shape: "siren", required: false, owner: false },
      { name: "commune", shape: "ref", required: false, owner: false, ref: "commune" },
      { name: "address", shape: "prose", required: false, owner: false },
      { name: "email", shape: "email", required: false, owner: false },
      { name: "phone", shape: "line", required: false, owner: false, max: 40 },
      { name: "website", shape: "web", required: false, owner: false },
      { name: "comment", shape: "prose", required: false, owner: false },
    ],
  },
  contact: {
    fields: [
      { name: "partner", shape: "ref", required: true, owner: true, ref: "partner" },
      { name: "function", shape: "line", required: true, owner: false, max: 200 },
      { name: "name", shape: "line", required: false, owner: false, max: 200 },
      { name: "email", shape: "email", required: false, owner: false },
      { name: "phone", shape: "line", required: false, owner: false, max: 40 },
      { name: "comment", shape: "prose", required: false, owner: false },
    ],
  },
  department: {
    fields: [
      { name: "structure", shape: "ref", required: false, owner: false, ref: "partner" },
      { name: "name", shape: "line", required: true, owner: false, max: 200 },
      { name: "comment", shape: "prose", required: false, owner: false },
    ],
  },
  lead: {
    fields: [
      { name: "function", shape: "line", required: true, owner: false, max: 200 },
      { name: "name", shape: "line", required: false, owner: false, max: 200 },
      { name: "structure", shape: "ref", required: false, owner: false, ref: "partner" },
      { name: "department", shape: "ref", required: false, owner: false, ref: "department" },
      { name: "email", shape: "email", required: false, owner: false },
      { name: "phone", shape: "line", required: false, owner: false, max: 40 },
    ],
  },
  elected_sponsor: {
    fields: [
      { name: "function", shape: "line", required: true, owner: false, max: 200 },
      { name: "name", shape: "line", required: false, owner: false, max: 200 },
      { name: "structure", shape: "ref", required: false, owner: false, ref: "partner" },
      { name: "email", shape: "email", required: false, owner: false },
    ],
  },
  plan: {
    fields: [
      { name: "territory", shape: "ref", required: false, owner: false, ref: "territory" },
      { name: "title", shape: "line", required: true, owner: false, max: 300 },
      { name: "kind", shape: "code", required: false, owner: false, list: "plan_kind" },
      { name: "starts_on", shape: "day", required: false, owner: false },
      { name: "ends_on", shape: "day", required: false, owner: false },
      { name: "description", shape: "prose", required: false, owner: false },
      { name: "previous_plan", shape: "ref", required: false, owner: false, ref: "plan" },
    ],
  },
  axis: {
    fields: [
      { name: "plan", shape: "ref", required: true, owner: true, ref: "plan" },
      { name: "parent", shape: "ref", required: false, owner: false, ref: "axis" },
      { name: "number", shape: "line", required: false, owner: false, max: 40 },
      { name: "title", shape: "line", required: true, owner: false, max: 300 },
      { name: "description", shape: "prose", required: false, owner: false },
      { name: "rank", shape: "rank", required: false, owner: false },
    ],
  },
  framework: {
    fields: [
      { name: "code", shape: "line", required: true, owner: false, max: 40 },
      { name: "name", shape: "line", required: true, owner: false, max: 200 },
      { name: "version", shape: "line", required: false, owner: false, max: 40 },
      { name: "source", shape: "line", required: false, owner: false, max: 300 },
    ],
  },
  measure: {
    fields: [
      { name: "framework", shape: "ref", required: true, owner: true, ref: "framework" },
      { name: "parent", shape: "ref", required: false, owner: false, ref: "measure" },
      { name: "code", shape: "line", required: true, owner: false, max: 40 },
      { name: "title", shape: "line", required: true, owner: false, max: 500 },
      { name: "points", shape: "quantity", required: false, owner: false },
      { name: "rank", shape: "rank", required: false, owner: false },
    ],
  },
  score: {
    fields: [
      { name: "measure", shape: "ref", required: true, owner: true, ref: "measure" },
      { name: "moment", shape: "code", required: true, owner: false, list: "score_moment" },
      { name: "scored_on", shape: "day", required: false, owner: false },
      { name: "potential", shape: "quantity", required: false, owner: false },
      { name: "done", shape: "quantity", required: false, owner: false },
      { name: "planned", shape: "quantity", required: false, owner: false },
      { name: "not_done", shape: "quantity", required: false, owner: false },
      { name: "comment", shape: "prose", required: false, owner: false },
    ],
  },
  contract: {
    fields: [
      { name: "plan", shape: "ref", required: false, owner: false, ref: "plan" },
      { name: "number", shape: "line", required: false, owner: false, max: 80 },
      { name: "kind", shape: "code", required: true, owner: false, list: "contract_kind" },
      { name: "title", shape: "line", required: true, owner: false, max: 300 },
      { name: "beneficiary", shape: "line", required: false, owner: false, max: 200 },
      { name: "beneficiary_siren", shape: "siren", required: false, owner: false },
      { name: "signed_on", shape: "day", required: false, owner: false },
      { name: "notified_on", shape: "day", required: false, owner: false },
      { name: "starts_on", shape: "day", required: false, owner: false },
      { name: "ends_on", shape: "day", required: false, owner: false },
      { name: "phase1_ends_on", shape: "day", required: false, owner: false },
      { name: "eligible_from", shape: "day", required: false, owner: false },
      { name: "eligible_until", shape: "day", required: false, owner: false },
      { name: "work_start_deadline", shape: "day", required: false, owner: false },
      { name: "eligible_base", shape: "cents", required: false, owner: false },
      { name: "granted", shape: "cents", required: false, owner: false },
      { name: "fixed_part", shape: "cents", required: false, owner: false },
      { name: "variable_part", shape: "cents", required: false, owner: false },
      { name: "aid_rate", shape: "rate", required: false, owner: false },
      { name: "advance_rate", shape: "rate", required: false, owner: false },
      { name: "interim_ceiling", shape: "rate", required: false, owner: false },
      { name: "action_cap", shape: "cents", required: false, owner: false },
      { name: "description", shape: "prose", required: false, owner: false },
      { name: "previous_contract", shape: "ref", required: false, owner: false, ref: "contract" },
      { name: "claim_deadline", shape: "day", required: false, owner: false },
      { name: "payment_delay", shape: "count", required: false, owner: false },
    ],
  },
  phase: {
    fields: [
      { name: "contract", shape: "ref", required: true, owner: true, ref: "contract" },
      { name: "title", shape: "line", required: true, owner: false, max: 200 },
      { name: "starts_on", shape: "day", required: false, owner: false },
      { name: "ends_on", shape: "day", required: false, owner: false },
      { name: "most_months", shape: "count", required: false, owner: false },
      { name: "description", shape: "prose", required: false, owner: false },
      { name: "rank", shape: "rank", required: false, owner: false },
    ],
  },
  signatory: {
    fields: [
      { name: "contract", shape: "ref", required: true, owner: true, ref: "contract" },
      { name: "organisation", shape: "line", required: true, owner: false, max: 200 },
      { name: "function", shape: "line", required: false, owner: false, max: 200 },
      { name: "signed_on", shape: "day", required: false, owner: false },
      { name: "rank", shape: "rank", required: false, owner: false },
    ],
  },
  contract_funder: {
    fields: [
      { name: "contract", shape: "ref", required: true, owner: true, ref: "contract" },
      { name: "funder", shape: "ref", required: true, owner: false, ref: "funder" },
      { name: "programme", shape: "line", required: false, owner: false, max: 200 },
      { name: "base", shape: "cents", required: false, owner: false },
      { name: "rate", shape: "rate", required: false, owner: false },
      { name: "granted", shape: "cents", required: false, owner: false },
      { name: "cap", shape: "cents", required: false, owner: false },
    ],
  },
  amendment: {
    fields: [
      { name: "contract", shape: "ref", required: true, owner: true, ref: "contract" },
      { name: "number", shape: "line", required: true, owner: false, max: 40 },
      { name: "subject", shape: "line", required: false, owner: false, max: 300 },
      { name: "signed_on", shape: "day", required: false, owner: false },
      { name: "effective_on", shape: "day", required: true, owner: false },
      { name: "new_ends_on", shape: "day", required: false, owner: false },
      { name: "new_eligible_until", shape: "day", required: false, owner: false },
      { name: "new_eligible_base", shape: "cents", required: false, owner: false },
      { name: "new_granted", shape: "cents", required: false, owner: false },
      { name: "comment", shape: "prose", required: false, owner: false },
      { name: "new_work_start_deadline", shape: "day", required: false, owner: false },
      { name: "new_claim_deadline", shape: "day", required: false, owner: false },
    ],
  },
  cost_line: {
    fields: [
      { name: "contract", shape: "ref", required: true, owner: true, ref: "contract" },
      { name: "title", shape: "line", required: true, owner: false, max: 300 },
      { name: "nature", shape: "code", required: false, owner: false, list: "cost_nature" },
      { name: "planned", shape: "cents", required: false, owner: false },
      { name: "aid_rate", shape: "rate", required: false, owner: false },
      { name: "cap", shape: "cents", required: false, owner: false },
      { name: "rank", shape: "rank", required: false, owner: false },
    ],
  },
  amendment_line: {
    fields: [
      { name: "amendment", shape: "ref", required: true, owner: true, ref: "amendment" },
      { name: "cost_line", shape: "ref", required: true, owner: false, ref: "cost_line" },
      { name: "planned", shape: "cents", required: true, owner: false },
    ],
  },
  post: {
    fields: [
      { name: "contract", shape: "ref", required: true, owner: true, ref: "contract" },
      { name: "cost_line", shape: "ref", required: false, owner: false, ref: "cost_line" },
      { name: "title", shape: "line", required: true, owner: false, max: 200 },
      { name: "status", shape: "code", required: false, owner: false, list: "agent_status" },
      { name: "fte", shape: "cents", required: false, owner: false },
      { name: "months", shape: "count", required: false, owner: false },
      { name: "starts_on", shape: "day", required: false, owner: false },
      { name: "ends_on", shape: "day", required: false, owner: false },
      { name: "funder", shape: "ref", required: false, owner: false, ref: "funder" },
      { name: "days_planned", shape: "count", required: false, owner: false },
      { name: "days_worked", shape: "count", required: false, owner: false },
      { name: "rank", shape: "rank", required: false, owner: false },
      { name: "day_cost", shape: "cents", required: false, owner: false },
    ],
  },
  worked_month: {
    fields: [
      { name: "post", shape: "ref", required: true, owner: true, ref: "post" },
      { name: "month", shape: "day", required: true, owner: false },
      { name: "days", shape: "cents", required: true, owner: false },
      { name: "comment", shape: "line", required: false, owner: false, max: 300 },
    ],
  },
  criterion: {
    fields: [
      { name: "contract", shape: "ref", required: true, owner: true, ref: "contract" },
      { name: "title", shape: "line", required: true, owner: false, max: 300 },
      { name: "scale", shape: "code", required: false, owner: false, list: "criterion_scale" },
      { name: "baseline", shape: "quantity", required: false, owner: false },
      { name: "target", shape: "quantity", required: false, owner: false },
      { name: "measured", shape: "quantity", required: false, owner: false },
      { name: "measured_on", shape: "day", required: false, owner: false },
      { name: "weight", shape: "cents", required: false, owner: false },
      { name: "rule", shape: "code", required: false, owner: false, list: "criterion_rule" },
      { name: "rank", shape: "rank", required: false, owner: false },
      { name: "phase", shape: "ref", required: false, owner: false, ref: "phase" },
      { name: "due_on", shape: "day", required: false, owner: false },
      { name: "source", shape: "line", required: false, owner: false, max: 300 },
      { name: "framework", shape: "ref", required: false, owner: false, ref: "framework" },
    ],
  },
  instalment: {
    fields: [
      { name: "contract", shape: "ref", required: true, owner: true, ref: "contract" },
      { name: "funder", shape: "ref", required: false, owner: false, ref: "funder" },
      { name: "kind", shape: "code", required: true, owner: false, list: "instalment_kind" },
      { name: "title", shape: "line", required: false, owner: false, max: 200 },
      { name: "amount", shape: "cents", required: false, owner: false },
      { name: "condition", shape: "prose", required: false, owner: false },
      { name: "evidence", shape: "prose", required: false, owner: false },
      { name: "due_on", shape: "day", required: false, owner: false },
      { name: "requested_on", shape: "day", required: false, owner: false },
      { name: "requested_amount", shape: "cents", required: false, owner: false },
      { name: "received_on", shape: "day", required: false, owner: false },
      { name: "received_amount", shape: "cents", required: false, owner: false },
      { name: "rank", shape: "rank", required: false, owner: false },
      { name: "phase", shape: "ref", required: false, owner: false, ref: "phase" },
    ],
  },
  deliverable: {
    fields: [
      { name: "contract", shape: "ref", required: true, owner: true, ref: "contract" },
      { name: "title", shape: "line", required: true, owner: false, max: 300 },
      { name: "due_on", shape: "day", required: false, owner: false },
      { name: "delivered_on", shape: "day", required: false, owner: false },
      { name: "evidence", shape: "line", required: false, owner: false, max: 300 },
      { name: "rank", shape: "rank", required: false, owner: false },
      { name: "phase", shape: "ref", required: false, owner: false, ref: "phase" },
      { name: "instalment", shape: "ref", required: false, owner: false, ref: "instalment" },
    ],
  },
  action: {
    fields: [
      { name: "plan", shape: "ref", required: true, owner: true, ref: "plan" },
      { name: "axis", shape: "ref", required: false, owner: false, ref: "axis" },
      { name: "parent", shape: "ref", required: false, owner: false, ref: "action" },
      { name: "number", shape: "line", required: false, owner: false, max: 40 },
      { name: "title", shape: "line", required: true, owner: false, max: 300 },
      { name: "description", shape: "prose", required: false, owner: false },
      { name: "objectives", shape: "prose", required: false, owner: false },
      { name: "context", shape: "prose", required: false, owner: false },
      { name: "pillar", shape: "code", required: false, owner: false, list: "pillar" },
      { name: "sectors", shape: "codes", required: false, owner: false, list: "sector" },
      { name: "theme", shape: "code", required: false, owner: false, list: "theme" },
      { name: "sub_themes", shape: "tags", required: false, owner: false },
      { name: "tags", shape: "tags", required: false, owner: false },
      { name: "status", shape: "code", required: true, owner: false, list: "status" },
      { name: "status_reason", shape: "prose", required: false, owner: false },
      { name: "priority", shape: "code", required: false, owner: false, list: "priority" },
      { name: "progress", shape: "percent", required: false, owner: false },
      { name: "planned_start", shape: "day", required: false, owner: false },
      { name: "planned_end", shape: "day", required: false, owner: false },
      { name: "actual_start", shape: "day", required: false, owner: false },
      { name: "actual_end", shape: "day", required: false, owner: false },
      { name: "yearly", shape: "flag", required: false, owner: false },
      { name: "benefit_from", shape: "day", required: false, owner: false },
      { name: "lead_structure", shape: "ref", required: false, owner: false, ref: "partner" },
      { name: "department", shape: "ref", required: false, owner: false, ref: "department" },
      { name: "lead", shape: "ref", required: false, owner: false, ref: "lead" },
      { name: "elected_sponsor", shape: "ref", required: false, owner: false, ref: "elected_sponsor" },
      { name: "audiences", shape: "codes", required: false, owner: false, list: "audience" },
      { name: "participation", shape: "code", required: false, owner: false, list: "participation" },
      { name: "resources", shape: "prose", required: false, owner: false },
      { name: "governance", shape: "prose", required: false, owner: false },
      { name: "effects", shape: "codes", required: false, owner: false, list: "effect" },
      { name: "ghg_avoided", shape: "quantity", required: false, owner: false },
      { name: "energy_saved", shape: "quantity", required: false, owner: false },
      { name: "renewable_produced", shape: "quantity", required: false, owner: false },
      { name: "gains_source", shape: "line", required: false, owner: false, max: 300 },
      { name: "obstacles", shape: "prose", required: false, owner: false },
      { name: "levers", shape: "prose", required: false, owner: false },
      { name: "planning_links", shape: "prose", required: false, owner: false },
      { name: "previous_action", shape: "ref", required: false, owner: false, ref: "action" },
      { name: "rank", shape: "rank", required: false, owner: false },
      { name: "lever", shape: "code", required: false, owner: false, list: "lever" },
    ],
  },
  action_axis: {
    fields: [
      { name: "action", shape: "ref", required: true, owner: true, ref: "action" },
      { name: "axis", shape: "ref", required: true, owner: false, ref: "axis" },
    ],
  },
  action_link: {
    fields: [
      { name: "from_action", shape: "ref", required: true, owner: true, ref: "action" },
      { name: "to_action", shape: "ref", required: true, owner: false, ref: "action" },
      { name: "kind", shape: "code", required: true, owner: false, list: "action_link_kind" },
    ],
  },
  action_partner: {
    fields: [
      { name: "action", shape: "ref", required: true, owner: true, ref: "action" },
      { name: "partner", shape: "ref", required: true, owner: false, ref: "partner" },
      { name: "role", shape: "code", required: true, owner: false, list: "partner_role" },
      { name: "comment", shape: "line", required: false, owner: false, max: 300 },
    ],
  },
  action_contract: {
    fields: [
      { name: "action", shape: "ref", required: true, owner: true, ref: "action" },
      { name: "contract", shape: "ref", required: true, owner: false, ref: "contract" },
      { name: "opened_by", shape: "ref", required: false, owner: false, ref: "amendment" },
      { name: "closed_by", shape: "ref", required: false, owner: false, ref: "amendment" },
      { name: "cap", shape: "cents", required: false, owner: false },
      { name: "planned_spending", shape: "cents", required: false, owner: false },
      { name: "unit", shape: "line", required: false, owner: false, max: 80 },
      { name: "planned_units", shape: "quantity", required: false, owner: false },
      { name: "done_units", shape: "quantity", required: false, owner: false },
      { name: "planned_work", shape: "prose", required: false, owner: false },
      { name: "done_work", shape: "prose", required: false, owner: false },
    ],
  },
  action_measure: {
    fields: [
      { name: "action", shape: "ref", required: true, owner: true, ref: "action" },
      { name: "measure", shape: "ref", required: true, owner: false, ref: "measure" },
    ],
  },
  action_commune: {
    fields: [
      { name: "action", shape: "ref", required: true, owner: true, ref: "action" },
      { name: "commune", shape: "ref", required: true, owner: false, ref: "commune" },
    ],
  },
  milestone: {
    fields: [
      { name: "action", shape: "ref", required: true, owner: true, ref: "action" },
      { name: "title", shape: "line", required: true, owner: false, max: 300 },
      { name: "due_on", shape: "day", required: false, owner: false },
      { name: "done_on", shape: "day", required: false, owner: false },
      { name: "lead", shape: "ref", required: false, owner: false, ref: "lead" },
      { name: "comment", shape: "prose", required: false, owner: false },
      { name: "rank", shape: "rank", required: false, owner: false },
    ],
  },
  review: {
    fields: [
      { name: "action", shape: "ref", required: true, owner: true, ref: "action" },
      { name: "contract", shape: "ref", required: false, owner: false, ref: "contract" },
      { name: "decision", shape: "code", required: true, owner: false, list: "review_decision" },
      { name: "reason", shape: "prose", required: false, owner: false },
      { name: "reviewed_on", shape: "day", required: false, owner: false },
      { name: "next_action", shape: "ref", required: false, owner: false, ref: "action" },
    ],
  },
  note: {
    fields: [
      { name: "action", shape: "ref", required: true, owner: true, ref: "action" },
      { name: "noted_on", shape: "day", required: true, owner: false },
      { name: "author", shape: "line", required: false, owner: false, max: 200 },
      { name: "body", shape: "prose", required: true, owner: false },
    ],
  },
  budget_line: {
    fields: [
      { name: "action", shape: "ref", required: true, owner: true, ref: "action" },
      { name: "year", shape: "year", required: false, owner: false },
      { name: "nature", shape: "code", required: false, owner: false, list: "budget_nature" },
      { name: "unit", shape: "code", required: true, owner: false, list: "budget_unit" },
      { name: "title", shape: "line", required: false, owner: false, max: 200 },
      { name: "planned", shape: "cents", required: false, owner: false },
      { name: "committed", shape: "cents", required: false, owner: false },
      { name: "paid", shape: "cents", required: false, owner: false },
    ],
  },
  funding_plan: {
    fields: [
      { name: "action", shape: "ref", required: true, owner: true, ref: "action" },
      { name: "contract", shape: "ref", required: false, owner: false, ref: "contract" },
      { name: "title", shape: "line", required: true, owner: false, max: 200 },
      { name: "nature", shape: "code", required: false, owner: false, list: "budget_nature" },
      { name: "base", shape: "code", required: false, owner: false, list: "tax_base" },
      { name: "derogation", shape: "code", required: false, owner: false, list: "derogation" },
      { name: "comment", shape: "prose", required: false, owner: false },
    ],
  },
  funding_plan_action: {
    fields: [
      { name: "funding_plan", shape: "ref", required: true, owner: true, ref: "funding_plan" },
      { name: "action", shape: "ref", required: true, owner: false, ref: "action" },
    ],
  },
  funding_cost: {
    fields: [
      { name: "funding_plan", shape: "ref", required: true, owner: true, ref: "funding_plan" },
      { name: "title", shape: "line", required: true, owner: false, max: 200 },
      { name: "net", shape: "cents", required: false, owner: false },
      { name: "vat", shape: "cents", required: false, owner: false },
      { name: "gross", shape: "cents", required: false, owner: false },
      { name: "eligible", shape: "cents", required: false, owner: false },
      { name: "rank", shape: "rank", required: false, owner: false },
      { name: "year", shape: "year", required: false, owner: false },
    ],
  },
  funding_line: {
    fields: [
      { name: "funding_plan", shape: "ref", required: true, owner: true, ref: "funding_plan" },
      { name: "funder", shape: "ref", required: true, owner: false, ref: "funder" },
      { name: "programme", shape: "line", required: false, owner: false, max: 200 },
      { name: "base", shape: "cents", required: false, owner: false },
      { name: "rate", shape: "rate", required: false, owner: false },
      { name: "amount", shape: "cents", required: false, owner: false },
      { name: "status", shape: "code", required: true, owner: false, list: "funding_status" },
      { name: "decided_on", shape: "day", required: false, owner: false },
      { name: "called", shape: "cents", required: false, owner: false },
      { name: "received", shape: "cents", required: false, owner: false },
      { name: "rank", shape: "rank", required: false, owner: false },
      { name: "year", shape: "year", required: false, owner: false },
      { name: "cap", shape: "cents", required: false, owner: false },
    ],
  },
  expense: {
    fields: [
      { name: "number", shape: "line", required: false, owner: false, max: 80 },
      { name: "contract", shape: "ref", required: false, owner: false, ref: "contract" },
      { name: "cost_line", shape: "ref", required: false, owner: false, ref: "cost_line" },
      { name: "action", shape: "ref", required: false, owner: false, ref: "action" },
      { name: "invoiced_on", shape: "day", required: true, owner: false },
      { name: "supplier", shape: "line", required: true, owner: false, max: 200 },
      { name: "subject", shape: "line", required: true, owner: false, max: 300 },
      { name: "net", shape: "cents", required: true, owner: false },
      { name: "vat", shape: "cents", required: false, owner: false },
      { name: "gross", shape: "cents", required: false, owner: false },
      { name: "mandate", shape: "line", required: false, owner: false, max: 80 },
      { name: "paid_on", shape: "day", required: false, owner: false },
      { name: "comment", shape: "prose", required: false, owner: false },
      { name: "kind", shape: "code", required: false, owner: false, list: "expense_kind" },
      { name: "eligible", shape: "cents", required: false, owner: false },
    ],
  },
  expense_allocation: {
    fields: [
      { name: "expense", shape: "ref", required: true, owner: true, ref: "expense" },
      { name: "action", shape: "ref", required: true, owner: false, ref: "action" },
      { name: "cost_line", shape: "ref", required: false, owner: false, ref: "cost_line" },
      { name: "amount", shape: "cents", required: true, owner: false },
    ],
  },
  expense_claim: {
    fields: [
      { name: "expense", shape: "ref", required: true, owner: true, ref: "expense" },
      { name: "contract", shape: "ref", required: true, owner: false, ref: "contract" },
      { name: "cost_line", shape: "ref", required: false, owner: false, ref: "cost_line" },
      { name: "instalment", shape: "ref", required: false, owner: false, ref: "instalment" },
      { name: "amount", shape: "cents", required: true, owner: false },
    ],
  },
  waiver: {
    fields: [
      { name: "code", shape: "line", required: true, owner: false, max: 80 },
      { name: "subject", shape: "line", required: true, owner: false, max: 120 },
      { name: "reason", shape: "prose", required: true, owner: false },
      { name: "decided_on", shape: "day", required: false, owner: false },
      { name: "author", shape: "line", required: false, owner: false, max: 200 },
    ],
  },
  indicator: {
    fields: [
      { name: "plan", shape: "ref", required: false, owner: false, ref: "plan" },
      { name: "code", shape: "line", required: false, owner: false, max: 40 },
      { name: "title", shape: "line", required: true, owner: false, max: 300 },
      { name: "kind", shape: "code", required: false, owner: false, list: "indicator_kind" },
      { name: "unit", shape: "line", required: false, owner: false, max: 40 },
      { name: "direction", shape: "code", required: false, owner: false, list: "direction" },
      { name: "frequency", shape: "code", required: false, owner: false, list: "frequency" },
      { name: "source", shape: "line", required: false, owner: false, max: 300 },
      { name: "description", shape: "prose", required: false, owner: false },
      { name: "rank", shape: "rank", required: false, owner: false },
      { name: "quantity", shape: "code", required: false, owner: false, list: "quantity" },
      { name: "sector", shape: "code", required: false, owner: false, list: "sector" },
      { name: "formula", shape: "line", required: false, owner: false, max: 500 },
      { name: "per_inhabitant", shape: "flag", required: false, owner: false },
      { name: "filiere", shape: "code", required: false, owner: false, list: "filiere" },
      { name: "pollutant", shape: "code", required: false, owner: false, list: "pollutant" },
      { name: "sink", shape: "code", required: false, owner: false, list: "sink" },
    ],
  },
  baseline: {
    fields: [
      { name: "indicator", shape: "ref", required: true, owner: true, ref: "indicator" },
      { name: "year", shape: "year", required: true, owner: false },
      { name: "value", shape: "quantity", required: true, owner: false },
      { name: "source", shape: "line", required: false, owner: false, max: 300 },
    ],
  },
  reading: {
    fields: [
      { name: "indicator", shape: "ref", required: true, owner: true, ref: "indicator" },
      { name: "observed_on", shape: "day", required: true, owner: false },
      { name: "value", shape: "quantity", required: true, owner: false },
      { name: "confidence", shape: "code", required: false, owner: false, list: "confidence" },
      { name: "comment", shape: "prose", required: false, owner: false },
      { name: "sector", shape: "code", required: false, owner: false, list: "sector" },
      { name: "commune", shape: "ref", required: false, owner: false, ref: "commune" },
    ],
  },
  target: {
    fields: [
      { name: "indicator", shape: "ref", required: true, owner: true, ref: "indicator" },
      { name: "year", shape: "year", required: true, owner: false },
      { name: "value", shape: "quantity", required: true, owner: false },
      { name: "comment", shape: "line", required: false, owner: false, max: 300 },
    ],
  },
  action_indicator: {
    fields: [
      { name: "action", shape: "ref", required: true, owner: true, ref: "action" },
      { name: "indicator", shape: "ref", required: true, owner: false, ref: "indicator" },
      { name: "expected_effect", shape: "quantity", required: false, owner: false },
    ],
  },
  committee: {
    fields: [
      { name: "plan", shape: "ref", required: false, owner: false, ref: "plan" },
      { name: "name", shape: "line", required: true, owner: false, max: 200 },
      { name: "purpose", shape: "prose", required: false, owner: false },
      { name: "members", shape: "prose", required: false, owner: false },
      { name: "frequency", shape: "code", required: false, owner: false, list: "frequency" },
    ],
  },
  meeting: {
    fields: [
      { name: "committee", shape: "ref", required: true, owner: true, ref: "committee" },
      { name: "held_on", shape: "day", required: true, owner: false },
      { name: "subject", shape: "line", required: false, owner: false, max: 300 },
      { name: "place", shape: "line", required: false, owner: false, max: 200 },
      { name: "attendees", shape: "prose", required: false, owner: false },
      { name: "minutes", shape: "prose", required: false, owner: false },
    ],
  },
  meeting_partner: {
    fields: [
      { name: "meeting", shape: "ref", required: true, owner: true, ref: "meeting" },
      { name: "partner", shape: "ref", required: true, owner: false, ref: "partner" },
      { name: "attendance", shape: "code", required: false, owner: false, list: "attendance" },
    ],
  },
  decision: {
    fields: [
      { name: "meeting", shape: "ref", required: true, owner: true, ref: "meeting" },
      { name: "action", shape: "ref", required: false, owner: false, ref: "action" },
      { name: "text", shape: "prose", required: true, owner: false },
      { name: "owner", shape: "line", required: false, owner: false, max: 200 },
      { name: "due_on", shape: "day", required: false, owner: false },
      { name: "done_on", shape: "day", required: false, owner: false },
    ],
  },
  dismissal: {
    fields: [
      { name: "code", shape: "line", required: true, owner: false, max: 80 },
      { name: "subject", shape: "line", required: true, owner: false, max: 80 },
      { name: "fact", shape: "line", required: true, owner: false, max: 80 },
    ],
  },
  emission_factor: {
    fields: [
      { name: "code", shape: "line", required: true, owner: false, max: 80 },
      { name: "name", shape: "line", required: true, owner: false, max: 300 },
      { name: "value", shape: "quantity", required: true, owner: false },
      { name: "unit", shape: "line", required: true, owner: false, max: 80 },
      { name: "scope", shape: "line", required: false, owner: false, max: 200 },
      { name: "vintage", shape: "year", required: false, owner: false },
      { name: "source", shape: "line", required: false, owner: false, max: 300 },
      { name: "category", shape: "line", required: false, owner: false, max: 300 },
      { name: "carrier", shape: "code", required: false, owner: false, list: "carrier" },
      { name: "uncertainty", shape: "quantity", required: false, owner: false },
      { name: "comment", shape: "prose", required: false, owner: false },
    ],
  },
  inventory: {
    fields: [
      { name: "territory", shape: "ref", required: true, owner: true, ref: "territory" },
      { name: "title", shape: "line", required: true, owner: false, max: 300 },
      { name: "year", shape: "year", required: true, owner: false },
      { name: "method", shape: "code", required: true, owner: false, list: "inventory_method" },
      { name: "perimeter", shape: "line", required: false, owner: false, max: 300 },
      { name: "version", shape: "line", required: false, owner: false, max: 40 },
      { name: "source", shape: "line", required: false, owner: false, max: 300 },
      { name: "factor_vintage", shape: "line", required: false, owner: false, max: 80 },
      { name: "comment", shape: "prose", required: false, owner: false },
      { name: "inhabitants", shape: "count", required: false, owner: false },
      { name: "hectares", shape: "quantity", required: false, owner: false },
      { name: "warming_potentials", shape: "line", required: false, owner: false, max: 80 },
    ],
  },
  inventory_line: {
    fields: [
      { name: "inventory", shape: "ref", required: true, owner: true, ref: "inventory" },
      { name: "quantity", shape: "code", required: true, owner: false, list: "quantity" },
      { name: "sector", shape: "code", required: false, owner: false, list: "sector" },
      { name: "carrier", shape: "line", required: false, owner: false, max: 80 },
      { name: "item", shape: "line", required: false, owner: false, max: 200 },
      { name: "value", shape: "quantity", required: false, owner: false },
      { name: "notation", shape: "code", required: false, owner: false, list: "notation_key" },
      { name: "comment", shape: "line", required: false, owner: false, max: 300 },
      { name: "energy_carrier", shape: "code", required: false, owner: false, list: "carrier" },
      { name: "filiere", shape: "code", required: false, owner: false, list: "filiere" },
      { name: "pollutant", shape: "code", required: false, owner: false, list: "pollutant" },
      { name: "sink", shape: "code", required: false, owner: false, list: "sink" },
      { name: "post", shape: "code", required: false, owner: false, list: "inventory_post" },
      { name: "activity", shape: "quantity", required: false, owner: false },
      { name: "activity_unit", shape: "line", required: false, owner: false, max: 40 },
      { name: "factor", shape: "ref", required: false, owner: false, ref: "emission_factor" },
      { name: "farm_item", shape: "code", required: false, owner: false, list: "farm_item" },
      { name: "farm_measure", shape: "code", required: false, owner: false, list: "farm_measure" },
      { name: "calculation", shape: "line", required: false, owner: false, max: 600 },
      { name: "worked", shape: "quantity", required: false, owner: false },
    ],
  },
  trajectory: {
    fields: [
      { name: "territory", shape: "ref", required: true, owner: true, ref: "territory" },
      { name: "inventory", shape: "ref", required: false, owner: false, ref: "inventory" },
      { name: "title", shape: "line", required: true, owner: false, max: 300 },
      { name: "quantity", shape: "code", required: true, owner: false, list: "quantity" },
      { name: "sector", shape: "code", required: false, owner: false, list: "sector" },
      { name: "base_year", shape: "year", required: false, owner: false },
      { name: "interpolation", shape: "code", required: false, owner: false, list: "interpolation" },
      { name: "source", shape: "line", required: false, owner: false, max: 300 },
      { name: "kind", shape: "code", required: false, owner: false, list: "trajectory_kind" },
      { name: "filiere", shape: "code", required: false, owner: false, list: "filiere" },
      { name: "pollutant", shape: "code", required: false, owner: false, list: "pollutant" },
      { name: "sink", shape: "code", required: false, owner: false, list: "sink" },
    ],
  },
  trajectory_point: {
    fields: [
      { name: "trajectory", shape: "ref", required: true, owner: true, ref: "trajectory" },
      { name: "year", shape: "year", required: true, owner: false },
      { name: "value", shape: "quantity", required: true, owner: false },
    ],
  },
  vulnerability: {
    fields: [
      { name: "territory", shape: "ref", required: true, owner: true, ref: "territory" },
      { name: "domain", shape: "code", required: true, owner: false, list: "vulnerability_domain" },
      { name: "now", shape: "code", required: false, owner: false, list: "vulnerability_level" },
      { name: "by_2050", shape: "code", required: false, owner: false, list: "vulnerability_level" },
      { name: "by_2100", shape: "code", required: false, owner: false, list: "vulnerability_level" },
      { name: "has_target", shape: "flag", required: false, owner: false },
      { name: "comment", shape: "prose", required: false, owner: false },
      { name: "rank", shape: "rank", required: false, owner: false },
    ],
  },
  action_vulnerability: {
    fields: [
      { name: "action", shape: "ref", required: true, owner: true, ref: "action" },
      { name: "vulnerability", shape: "ref", required: true, owner: false, ref: "vulnerability" },
      { name: "comment", shape: "line", required: false, owner: false, max: 300 },
    ],
  },
  saved_view: {
    fields: [
      { name: "plan", shape: "ref", required: false, owner: false, ref: "plan" },
      { name: "name", shape: "line", required: true, owner: false, max: 120 },
      { name: "settings", shape: "prose", required: true, owner: false },
      { name: "rank", shape: "rank", required: false, owner: false },
    ],
  },
  referent: {
    fields: [
      { name: "contract", shape: "ref", required: true, owner: true, ref: "contract" },
      { name: "role", shape: "code", required: true, owner: false, list: "referent_role" },
      { name: "function", shape: "line", required: true, owner: false, max: 200 },
      { name: "name", shape: "line", required: false, owner: false, max: 200 },
      { name: "rank", shape: "rank", required: false, owner: false },
    ],
  },
  mission: {
    fields: [
      { name: "contract", shape: "ref", required: true, owner: true, ref: "contract" },
      { name: "kind", shape: "code", required: true, owner: false, list: "mission_kind" },
      { name: "title", shape: "line", required: true, owner: false, max: 300 },
      { name: "action", shape: "ref", required: false, owner: false, ref: "action" },
      { name: "post", shape: "ref", required: false, owner: false, ref: "post" },
      { name: "operator", shape: "ref", required: false, owner: false, ref: "partner" },
      { name: "description", shape: "prose", required: false, owner: false },
      { name: "results", shape: "prose", required: false, owner: false },
      { name: "rank", shape: "rank", required: false, owner: false },
    ],
  },
  communication_event: {
    fields: [
      { name: "contract", shape: "ref", required: true, owner: true, ref: "contract" },
      { name: "held_on", shape: "day", required: true, owner: false },
      { name: "kind", shape: "code", required: false, owner: false, list: "event_kind" },
      { name: "title", shape: "line", required: true, owner: false, max: 300 },
      { name: "place", shape: "line", required: false, owner: false, max: 200 },
      { name: "audience", shape: "line", required: false, owner: false, max: 200 },
      { name: "participants", shape: "count", required: false, owner: false },
      { name: "cost", shape: "cents", required: false, owner: false },
      { name: "support", shape: "line", required: false, owner: false, max: 300 },
      { name: "action", shape: "ref", required: false, owner: false, ref: "action" },
    ],
  },
  progress_report: {
    fields: [
      { name: "contract", shape: "ref", required: true, owner: true, ref: "contract" },
      { name: "kind", shape: "code", required: true, owner: false, list: "report_kind" },
      { name: "starts_on", shape: "day", required: true, owner: false },
      { name: "ends_on", shape: "day", required: true, owner: false },
      { name: "version", shape: "line", required: false, owner: false, max: 40 },
      { name: "highlights", shape: "prose", required: false, owner: false },
      { name: "difficulties", shape: "prose", required: false, owner: false },
      { name: "orientations", shape: "prose", required: false, owner: false },
      { name: "as_of", shape: "day", required: false, owner: false },
      { name: "governance", shape: "prose", required: false, owner: false },
      { name: "diagnosis", shape: "prose", required: false, owner: false },
      { name: "missions", shape: "prose", required: false, owner: false },
      { name: "communication", shape: "prose", required: false, owner: false },
      { name: "scores", shape: "prose", required: false, owner: false },
      { name: "relevance", shape: "prose", required: false, owner: false },
      { name: "effectiveness", shape: "prose", required: false, owner: false },
      { name: "efficiency", shape: "prose", required: false, owner: false },
      { name: "coherence", shape: "prose", required: false, owner: false },
      { name: "silent", shape: "code", required: false, owner: false, list: "silent_sections" },
      { name: "colour", shape: "code", required: false, owner: false, list: "cover_colour" },
    ],
  },
  report_part: {
    fields: [
      { name: "progress_report", shape: "ref", required: true, owner: true, ref: "progress_report" },
      { name: "section", shape: "code", required: true, owner: false, list: "report_section" },
      { name: "left_out", shape: "flag", required: false, owner: false },
      { name: "introduction", shape: "prose", required: false, owner: false },
      { name: "rank", shape: "rank", required: false, owner: false },
    ],
  },
  lesson: {
    fields: [
      { name: "progress_report", shape: "ref", required: true, owner: true, ref: "progress_report" },
      { name: "finding", shape: "prose", required: true, owner: false },
      { name: "impact", shape: "prose", required: false, owner: false },
      { name: "measure", shape: "prose", required: false, owner: false },
      { name: "owner", shape: "line", required: false, owner: false, max: 200 },
      { name: "due_on", shape: "day", required: false, owner: false },
      { name: "rank", shape: "rank", required: false, owner: false },
    ],
  },
  next_step: {
    fields: [
      { name: "progress_report", shape: "ref", required: true, owner: true, ref: "progress_report" },
      { name: "action", shape: "ref", required: false, owner: false, ref: "action" },
      { name: "title", shape: "line", required: true, owner: false, max: 300 },
      { name: "due_on", shape: "day", required: false, owner: false },
      { name: "budget", shape: "cents", required: false, owner: false },
      { name: "fte", shape: "cents", required: false, owner: false },
      { name: "rank", shape: "rank", required: false, owner: false },
    ],
  },
  sealed_report: {
    fields: [
      { name: "progress_report", shape: "ref", required: true, owner: true, ref: "progress_report" },
      { name: "sealed_on", shape: "day", required: true, owner: false },
      { name: "author", shape: "line", required: false, owner: false, max: 200 },
      { name: "program_version", shape: "line", required: true, owner: false, max: 40 },
      { name: "snapshot_digest", shape: "digest", required: true, owner: false },
      { name: "pdf_digest", shape: "digest", required: true, owner: false },
      { name: "unsealed_because", shape: "prose", required: false, owner: false },
    ],
  },
  attachment: {
    fields: [
      { name: "action", shape: "ref", required: false, owner: false, ref: "action" },
      { name: "contract", shape: "ref", required: false, owner: false, ref: "contract" },
      { name: "meeting", shape: "ref", required: false, owner: false, ref: "meeting" },
      { name: "expense", shape: "ref", required: false, owner: false, ref: "expense" },
      { name: "name", shape: "line", required: true, owner: false, max: 255 },
      { name: "media_type", shape: "line", required: false, owner: false, max: 100 },
      { name: "size", shape: "count", required: true, owner: false },
      { name: "digest", shape: "digest", required: true, owner: false },
      { name: "comment", shape: "line", required: false, owner: false, max: 300 },
      { name: "progress_report", shape: "ref", required: false, owner: false, ref: "progress_report" },
    ],
  },
};

export const LISTS: Record<string, readonly string[]> = {
  status: ["upcoming", "in_progress", "done", "paused", "abandoned", "blocked", "late", "to_discuss"],
  priority: ["high", "medium", "low"],
  pillar: ["mitigation", "adaptation", "both"],
  sector: ["residential", "tertiary", "road", "other_transport", "agriculture", "waste", "industry", "energy_industry"],
  theme: ["economy", "culture", "water", "circular_economy", "energy_climate", "mobility", "nature", "solidarity", "planning", "governance", "agriculture"],
  participation: ["none", "information", "consultation", "concertation", "co_construction"],
  audience: ["general_public", "associations", "public_associations", "schools", "local_authorities", "businesses", "primary_sector", "secondary_sector", "tertiary_sector", "partners", "own_authority", "elected_officials", "staff"],
  effect: ["climate_adaptation", "longer_use", "air_quality", "renewables", "biodiversity", "energy_saving", "waste_reduction", "pollutant_reduction", "ghg_reduction", "sobriety", "resource_preservation", "soil_regeneration", "food_security", "carbon_storage", "drought_limitation", "flood_prevention", "change_of_practice", "social_bonds", "less_sealing", "fewer_cars", "health", "living_environment", "economic_gains", "less_travel", "energy_efficiency"],
  partner_role: ["contracting_authority", "co_contracting_authority", "funder", "technical_partner", "relay", "beneficiary", "provider"],
  action_link_kind: ["precedes", "depends_on", "complements"],
  territory_kind: ["petr", "pays", "intercommunality", "commune", "department", "region", "other"],
  authority_kind: ["community_of_communes", "agglomeration", "urban_community", "metropolis", "petr", "syndicate", "department", "region", "other"],
  plan_kind: ["voluntary_climate_plan", "pcaet", "cot_programme", "tepcv", "crte", "other"],
  partner_kind: ["state", "agency", "region", "department", "intercommunality", "commune", "syndicate", "chamber", "association", "company", "bank", "school", "other"],
  funder_kind: ["public", "european", "private", "own", "loan"],
  contract_kind: ["cot", "cot_2021", "tepcv", "crte", "other"],
  cost_nature: ["post", "study", "communication", "training", "evaluation", "equipment", "works", "other"],
  agent_status: ["permanent", "contractual", "seconded", "apprentice"],
  criterion_rule: ["pro_rata", "all_or_nothing"],
  criterion_scale: ["cae", "eci", "regional"],
  instalment_kind: ["advance", "interim", "balance"],
  budget_nature: ["investment", "operating"],
  budget_unit: ["eur_ht", "etp"],
  expense_kind: ["invoice", "credit_note", "payroll", "fee"],
  review_decision: ["keep", "change", "stop"],
  funding_status: ["considered", "requested", "notified", "refused", "closed"],
  tax_base: ["net", "gross"],
  derogation: ["none", "lead_authority", "school", "exempt"],
  indicator_kind: ["output", "result", "impact"],
  direction: ["higher", "lower"],
  frequency: ["monthly", "quarterly", "yearly", "occasional"],
  confidence: ["measured", "estimated", "illustrative"],
  report_kind: ["intermediaire", "annuel", "phase1", "final"],
  report_section: ["identity", "synthesis", "governance", "diagnosis", "programme", "actions", "indicators", "missions", "communication", "finance", "objectives", "lessons", "next_year", "evaluation", "appendices"],
  silent_sections: ["say", "omit"],
  cover_colour: ["blue", "green", "ochre", "plum", "slate"],
  referent_role: ["technical", "elected", "cae", "eci", "financial", "other"],
  mission_kind: ["cep", "eie", "clim_agri", "other"],
  event_kind: ["public_meeting", "workshop", "visit", "exhibition", "training", "publication", "press", "online", "other"],
  inventory_method: ["pcaet", "bilan_carbone", "clim_agri", "observatory", "other"],
  quantity: ["emissions", "final_energy", "renewable_energy", "renewable_used", "pollutant", "sequestration", "carbon_stock", "area", "herd", "production", "people_fed", "farm_input"],
  carrier: ["electricity", "natural_gas", "oil", "coal", "wood", "district_heat", "biofuel", "biogas", "other_renewable", "other"],
  filiere: ["onshore_wind", "photovoltaic", "solar_thermodynamic", "hydro", "biomass_power", "biogas_power", "geothermal_power", "biomass_heat", "heat_pump", "geothermal_heat", "solar_thermal", "biogas_heat", "biomethane", "biofuels"],
  pollutant: ["pm10", "pm25", "nox", "so2", "voc", "nh3"],
  sink: ["forest", "farm_land", "other_soils"],
  inventory_post: ["energy_industry", "industrial_processes", "tertiary", "residential", "farming_and_fishing", "freight", "people_travel", "construction", "end_of_life_waste", "future_waste", "food", "crops", "grassland", "farm_forest", "cattle", "pigs", "poultry", "sheep_and_goats", "milk", "meat", "farm_fuel", "farm_power", "farm_heat", "farm_inputs", "farm_machines", "soil_n2o", "enteric", "effluents", "fertiliser_making", "farm_energy_use", "soil_carbon", "wood_carbon"],
  farm_item: ["soft_wheat", "barley", "maize_grain", "maize_silage", "rapeseed", "sunflower", "peas", "sugar_beet", "potato", "other_crop", "temporary_grass", "permanent_grass", "dairy_cows", "other_cattle", "sheep", "goats", "horses", "sows", "other_pigs", "laying_hens", "other_poultry", "broadleaf", "conifer", "diesel", "heating_oil", "propane", "natural_gas", "electricity"],
  farm_measure: ["area", "yield", "nitrogen", "heads", "product", "wood_volume", "wood_growth", "wood_harvest", "energy_use", "enteric_methane", "manure_methane", "manure_nitrous_oxide", "excreted_nitrogen", "nitrogen_to_soil", "soil_direct", "volatilised_mineral", "volatilised_organic", "deposited", "leached", "runoff", "making_emissions", "making_energy", "energy_content", "energy_emissions", "soil_carbon", "wood_expansion", "wood_roots", "wood_carbon", "dry_matter", "food_energy", "food_protein", "need_energy", "need_protein", "pasture_share", "pasture_direct", "store_volatilised", "residue_ratio", "residue_removed", "residue_nitrogen", "root_ratio", "root_nitrogen", "soil_flux"],
  potentials: ["ar4", "ar5", "ar6"],
  food_basis: ["energy", "protein"],
  lever: ["building_renovation", "heating_replacement", "sobriety", "renewable_power", "renewable_heat", "biogas", "less_travel", "car_sharing", "public_transport", "cycling", "clean_vehicles", "freight", "fertilisers", "livestock", "farm_energy", "farm_practices", "hedges", "forest", "less_sealing", "industry_energy", "industry_processes", "waste_prevention", "waste_recovery", "food"],
  trajectory_kind: ["target", "reference"],
  vulnerability_domain: ["farming", "planning", "biodiversity", "waste", "water", "green_spaces", "forest", "energy", "industry", "coast", "housing", "health", "civil_protection", "tertiary", "tourism", "transport"],
  vulnerability_level: ["none", "low", "medium", "high", "very_high"],
  score_moment: ["initial", "current", "target"],
  notation_key: ["estimated", "not_occurring", "not_estimated", "included_elsewhere", "confidential"],
  interpolation: ["linear", "constant_rate"],
  attendance: ["present", "excused", "absent"],
};
