# What went wrong, and common words.
author-unknown = Author not given
yes = Yes
no = No
nothing-said = Not filled in
severity-serious = Serious
severity-warning = Warning
severity-notice = Good to know
shape-line = a line of text
shape-prose = a text
shape-code = a value of the list
shape-codes = values of the list
shape-tags = labels
shape-day = a date (DD/MM/YYYY)
shape-year = a year (YYYY)
shape-cents = an amount in euros (1234.56)
shape-rate = a rate in per cent (33.33)
shape-percent = a whole percentage, 0 to 100
shape-quantity = a number
shape-count = a whole number
shape-flag = yes or no
shape-ref = an item of the list
shape-siren = a SIREN (nine digits)
shape-email = an e-mail address (name@domain.fr)
shape-web = a web address (https://…)
shape-rank = a rank
shape-digest = a digest
error-file_missing = The file { $path } does not exist. Check its name and folder: it may have been moved or deleted.
error-file_exists = The file { $path } exists already and was not touched. Choose another name.
error-file_foreign = { $path } is not an Ensemblier plan. The file was not changed: open one whose name ends in .ensemblier.
error-file_damaged = The file { $path } is incomplete or damaged ({ $detail }). It was not changed: start again from your last backup.
error-file_newer = The file { $path } was made by a newer version of Ensemblier (format { $found }; this version reads up to format { $known }). It was not changed: update Ensemblier to open it.
error-file_in_use = The file { $path } is already open, in another window or by another command. Close it first, then try again.
error-file_shared = The file { $path } lies in a shared or synced place ({ $place }), where two copies can damage each other. Copy it to this computer's disk, then open the copy.
error-read_only = The file cannot be changed: it is read-only. Nothing was saved; what you typed stays on screen. Save a copy elsewhere to go on.
error-disk_full = The disk is full: nothing was saved, and the plan is as it was. Free some space, then try again; what you typed stays on screen.
error-no_row = This item is no longer there: it was probably deleted. Nothing was changed.
error-no_field = There is no such field ({ $name }).
error-required = This field cannot stay empty.
error-too_long = This text is too long: { $max } characters at most.
error-several_lines = This field is one line.
error-out_of_range = This value is out of bounds: { $low } to { $high }.
error-unknown_code = This value is not in the list ({ $list }).
error-shape = This is not { $shape }.
error-dangling = The chosen item is no longer there. Choose another.
error-circle = An item cannot stand under itself.
error-not_empty = This file holds a plan already. Choose a new file.
error-nothing_to_undo = There is nothing to undo or redo.
error-changed_since = This item changed since that step: undoing it would lose that change. Nothing was changed.
error-interrupted = Reading was interrupted.
error-io = The file system refused ({ $detail }). Nothing was lost; check the folder and try again.
error-internal = A defect of the program prevented this ({ $detail }). Your saved data is intact.
error-nothing_open = No plan is open. Open one, or create one.
error-no_noun = There is no such kind of item ({ $noun }).
error-no_command = There is no such command ({ $name }).
error-no_column = Actions cannot be sorted, filtered or grouped so ({ $column }).
error-unknown_label = “{ $text }” is not in the list.
error-no_such_row = Nothing has this name: “{ $text }” ({ $noun }). Make it first, or correct the cell.
error-several_rows = Several items have this name: “{ $text }” ({ $noun }). Choose it on the sheet.
error-bad_call = This request is malformed ({ $detail }).
error-query_gone = This list is out of date: it will be read again.
error-report_sealed = This report is sealed since { $day }: open it again first, and say why.
error-contract_sealed = A report of this contract is sealed since { $day }: open it again before you delete the contract.
error-seal_kept = A sealed report stays as it was signed: it is opened again, saying why, and never changed.
error-report_not_sealed = This report is not sealed any more.
error-nothing_to_propose = Nothing falls due in the year that follows: there is nothing to propose.
error-no_request = This request is no longer there.
error-cancelled = Stopped. No file was left.
error-period_reversed = The period ends before it begins.
error-contract_unknown = No contract has the number or identifier “{ $asked }”. Contracts of the plan:{"\u000A"}  { $known }
error-contract_ambiguous = Several contracts have the number “{ $asked }”. Give the identifier of one:{"\u000A"}  { $known }
dialog-open = Open a plan
dialog-create = Create a plan
dialog-example = Save the example
dialog-report = Save the report
dialog-plan = Ensemblier plan
dialog-docx = Word text
dialog-odt = LibreOffice text
dialog-pdf = PDF document
dialog-calendar = Export the due days
dialog-ics = Calendar
duplicate-siren = Same SIREN
duplicate-name = Same name
duplicate-close = Close name
partner-leads = Lead
partner-signs = Signatory
error-merge_itself = A partner is not merged with itself. Choose another one.
link-inverse-precedes = Comes after
link-inverse-depends_on = Is needed by
link-inverse-complements = Is complemented by
dialog-attach = Join a file
dialog-contours = Read the contours of communes
dialog-save-copy = Save a copy
error-no_such_commune = The code “{ $code }” is that of no commune and of no intercommunality of today. Look for it by its name.
error-contours_syntax = This file is no GeoJSON ({ $detail }). Ask for the contours as GeoJSON.
error-contours_projected = The coordinates of this file are in metres. Longitudes and latitudes in degrees (WGS 84) are needed: export it again that way.
error-contours_empty = This file has no surface: neither a polygon, nor a set of polygons.
error-contours_elsewhere = None of the { $count } shapes of this file is a commune of this territory. They must bear the INSEE code (“code”, “insee” or “codgeo”) or the name of the commune.
error-contours_too_large = This file is larger than 200 MB. Take the contours of one département, or simplified ones.
error-attachment_too_large = “{ $name }” is { $size }: a joined file is { $most } at most. Nothing was joined; make it smaller, or note where it is.
error-attachment_no_file = “{ $name }” is not a file. Nothing was joined.
error-attachment_lost = The content of “{ $name }” is no longer in this plan.
error-attachment_not_shown = “{ $name }” is not opened from here: it might be a program. Save a copy if you know where it comes from.

## What a contract brings from here
loss-work_start = { $count ->
    [one] One action must have begun{ $unknown ->
        [0] {""}
       *[other] {" "}(its amount is not known)
    }
   *[other] { $count } actions must have begun{ $unknown ->
        [0] {""}
       *[other] {" "}(amount unknown for { $unknown })
    }
}
loss-eligible = { $count ->
    [one] End of the eligible period: what is not spent on one cost line is lost
   *[other] End of the eligible period: what is not spent on { $count } cost lines is lost
}
loss-measure = { $count ->
    [one] One criterion is measured as it stands
   *[other] { $count } criteria are measured as they stand
}
loss-claim = Last day to ask: what is due and not asked for is lost
due-advance = Advance to ask for
due-interim = Interim payment that progress opens
due-balance = Balance, with the final account
due-to_return = To return with the final account
outlook-next-done = Target met: all of it is there.
outlook-next-unknown = The baseline or the target is missing.
outlook-next-whole = { $unit ->
    [point] Nothing before the target: { $all } at once, { $missing } points from here.
   *[unit] Nothing before the target: { $all } at once, { $missing } units from here.
}
outlook-next-per_unit = { $unit ->
    [point] Each point more is worth { $each }; { $missing } are missing.
   *[unit] Each unit more is worth { $each }; { $missing } are missing.
}
outlook-next-behind = { $unit ->
    [point] { $before } points to be back at the baseline, then each is worth { $each }; { $missing } are missing in all.
   *[unit] { $before } units to be back at the baseline, then each is worth { $each }; { $missing } are missing in all.
}
outlook-all-spending = All expenses
outlook-no-line = Expenses on no cost line
outlook-all-there = All that the contract may bring is there: { $amount }.
outlook-nothing-known = No cost line, no criterion, no fixed part: nothing says yet what this contract brings.
outlook-first-criterion = The next euro depends first on “{ $title }” ({ $lost } to gain). { $next }
outlook-first-line = Another { $needed } to spend to draw the { $left } that are missing. The cost line “{ $title }” brings most: { $brings } for €100 spent.
# Contracts and renewal.
contract-eligible-period = Eligible expenses
error-no_template = There is no template for this kind of contract ({ $kind }).
error-worked_days = { $post }, { $month }: a month goes from 0 to { $most } days. Nothing was saved.
error-review_undecided = Decide on the action first: keep, change or stop. The reason comes then.
error-nothing_to_renew = Choose a new plan, a new contract, or both.
error-ends_before = The end comes before the start.
error-no_plan = This file has no plan yet.
## Ledger and budgets
invoice-head-number = number; no; n°; invoice number; invoice no; reference; ref
invoice-head-invoiced_on = invoice date; date; invoiced on; date of invoice
invoice-head-supplier = supplier; vendor; payee; contractor; company
invoice-head-subject = subject; description; label; object; title
invoice-head-action = action; action number; action sheet
invoice-head-cost_line = cost line; line; budget line
invoice-head-contract = contract; agreement; contract number
invoice-head-net = net; net amount; excl tax; amount excl tax; excluding vat
invoice-head-vat = vat; tax; vat amount
invoice-head-gross = gross; gross amount; incl tax; total; including vat; amount paid
invoice-head-mandate = mandate; payment order; mandate number; order number
invoice-head-paid_on = paid on; payment date; date paid; date of payment
invoice-head-kind = type; kind; nature
invoice-head-funder = funder; funders
invoice-head-comment = comment; comments; remark; remarks; note
invoice-credit-words = credit; credits; refund
invoice-no-column = No column has this head: without it, no invoice can be written.
invoice-missing = The cell is empty, and no invoice is without it.
invoice-bad-day = This is no date. Write DD/MM/YYYY.
invoice-bad-amount = This is no amount, or it can be read in two ways. Write 1234.56.
invoice-bad-kind = This type is not known: invoice, credit note, payroll or fee.
invoice-currency = The amount is in { $currency }, and the plan is in euros. Convert it at the rate of the payment.
invoice-rounded = The amount has more than two decimals: it becomes { $to } (rounded to the cent, half to even).
invoice-negative = A negative amount is taken for a credit note only. Say “Credit note” in the Type column or in the subject.
invoice-gross-below-net = The gross amount is below the net one. The two columns may be swapped.
invoice-sum-differs = Net and VAT do not make the gross amount: it differs by { $by }.
invoice-outside = Dated outside the eligible period of the contract ({ $from } – { $to }).
invoice-outside-of = Dated outside the eligible period of “{ $contract }”, amendments included ({ $from } – { $to }): this contract will not pay it.
invoice-twice = Another invoice has the same supplier, day and gross amount.
invoice-already = Already in the plan: same supplier, same day, same gross amount. It is not written again.
invoice-already-above = Already at line { $line }: same supplier, same day, same gross amount. It is not written twice.
invoice-unknown-action = No action has this name or number. The invoice will be without an action.
invoice-unknown-contract = No contract has this name or number. The invoice will be without a contract.
invoice-unknown-cost_line = No cost line has this name. The invoice will be without one.
invoice-unknown-funder = This funder is not known: the contract cannot be found by it.
invoice-other-cost_line = This cost line is another contract’s. The invoice will be without one.
invoice-several = Several have this name. The cell stays empty: make it precise, or choose afterwards.
invoice-room-line-left = Cost line “{ $label }”: { $left } of { $whole } will be left.
invoice-room-line-over = Cost line “{ $label }”: over by { $left } (planned: { $whole }).
invoice-room-cap-left = “{ $label }”: the aid, capped at { $whole }, will be { $left } away from its cap.
invoice-room-cap-over = “{ $label }”: the aid will be { $left } over its cap of { $whole }.
rollup-no-axis = Without axis or action
rollup-no-year = Without year
rollup-no-lead = Without lead
rollup-no-funder = Without funding plan
rollup-no-contract = Without contract
rollup-plan = The whole plan
rollup-alt = planned { $planned } €, committed { $committed } €, paid { $paid } €
dialog-plan_workbook = Import an action plan
dialog-workbook = Workbook or table
dialog-invoices = Read invoices
dialog-readings = Choose a table of readings
dialog-open_data = Choose a file of open data
error-table_too_large = This file is over 50 MB: it is hardly the table that you mean.
error-table_workbook = This file is a workbook. In the spreadsheet, copy the rows and paste them here, or save the sheet as CSV.
error-workbook_too_large = This workbook is over { $most } MB once decompressed. Remove the sheets that are not needed, then try again.
error-workbook_too_many_cells = This workbook has more than { $most } filled cells, or takes too long to read. Keep the sheets of the plan alone, then try again.
error-workbook_protected = A password protects this workbook. Open it in your spreadsheet program, remove the password, save, then try again.
error-workbook_entities = This workbook has definitions that no spreadsheet program writes: it is not read. Save it again from your spreadsheet program, then try again.
error-workbook_unknown = This file is neither a workbook (XLSX, XLS, ODS) nor a table in text (CSV).
error-workbook_damaged = This workbook is damaged and cannot be read ({ $detail }). Open it in your spreadsheet program, save it again, then try again.
error-workbook_no_plan = No sheet of this workbook looks like a table of actions: it needs a line of heads, “Titre de l’action” for example among them, and lines under it.
error-workbook_no_target = This plan is not in the file.
error-workbook_which_plan = The file has several plans: say into which to import.
error-workbook_nothing_new = Nothing to write: all that this workbook says is in the plan already.
error-workbook_guessed = The heads of this workbook are not known: what its columns hold was guessed, and nothing was written. Look at it with --preview --write-mapping FILE, correct the file if need be, then import with --mapping FILE.
error-mapping_version = This mapping is of a version ({ $version }) that this application does not know.
error-mapping_unknown = “{ $given }” is nothing that a column is known to hold.
error-mapping_twice = Two columns of one sheet cannot both hold “{ $column }”.
error-mapping_no_title = Say which column holds the titles of actions.
error-mapping_no_title_in = Sheet “{ $sheet }”: say which column holds the titles of actions, or do not read it.
error-mapping_unreadable = The file { $path } is no mapping ({ $detail }). Make one with --preview --write-mapping FILE.

import-unknown_column = Unknown column: what it holds goes to the notes of the actions.
import-aside = A column that is left aside, as was asked: what it holds is not imported.
import-to-notes = Notes of the action
import-to-nothing = Do not import
import-no_title = A line without the title of an action: it is not imported.
import-instruction = A line of the template (instruction or example): it is not imported.
import-long_title = A title of more than 300 characters: it is cut, and kept whole in the notes.
import-repeated = This action is at line { $row } already: what was missing there is taken from here.
import-contradicts = This action is at line { $row } already, which says “{ $kept }”: that is kept.
import-parent_made = The action of this sub-action has no line of its own: it is made.
import-unknown_code = “{ $given }” is in no known list: it goes to the notes. Choose it on the sheet afterwards.
import-near_code = “{ $given }” is taken for “{ $code }”; what is written stays in the notes.
import-bad_day = “{ $given }” is no date (DD/MM/YYYY): the text goes to the notes.
import-year_alone = A year alone: its first day for a start, its last for an end.
import-end_before_start = The end ({ $given }) is before the start.
import-bad_amount = “{ $given }” is no amount: the text goes to the notes.
import-negative = A negative amount is not taken: it goes to the notes.
import-rounded = Rounded to the cent.
import-with_tax = The amounts of this column are with tax: they are taken as they are, and marked so.
import-no_funder = An amount without a funder: it goes to the notes.
import-bad_flag = “{ $given }” says neither yes nor no: the text goes to the notes.
import-several = An action has one: the first is taken, the others ({ $names }) go to the notes.
import-error_value = The cell holds an error of the spreadsheet program ({ $given }): it is left empty.
import-like_a_formula = Begins as a formula does: taken as a text.
import-too_long = Longer than its field: cut, and kept whole in the notes.
import-corrected = “{ $given }” is read as “{ $proposed }”, as accepted; what was written goes to the notes.
import-near_name = “{ $given }” is nearly “{ $proposed }”, which the file has: without a correction, it comes twice.
import-head_again = The heads once more: the line is not imported.
import-total = A line of totals: it is not imported.
import-remark = A note under the table: it is not imported.
import-section = The title of a part: it is the axis of the lines that follow.
import-loose = A text beside the labels of the sheet: it goes to the notes of the action.
import-title_taken = No label gives the title of the action: “{ $given }” is taken.
import-also_in = This action is on the sheet “{ $sheet }”, line { $row }, already: what was missing there is taken from here.
import-differs_from = This action is on the sheet “{ $sheet }”, line { $row }, already, which says “{ $kept }”: that is kept.
import-unread-hidden = A hidden sheet: it is not read.
import-unread-empty = An empty sheet.
import-unread-aside = left aside, as was asked
import-unread-no_heads = A sheet without the heads of a table of actions or the labels of an action: it is not read.
annotated-title = Findings
annotated-sheet = Sheet
annotated-cell = Cell
annotated-column = Column
annotated-value = Value
annotated-problem = Finding
annotated-proposal = Proposal
annotated-left-out = Not imported
annotated-given = Value: { $given }
annotated-proposed = Proposal: { $proposed }
dialog-findings = Save the findings
error-workbook_not_annotated = The annotated copy cannot be written ({ $detail }).
imported-with-tax = With tax (import)
imported-funding-plan = Imported funding plan
error-invoices_none = No invoice to write: they are there already, or cannot be read.
error-allocation_differs = The parts do not make the invoice of { $net } net: { $left } is left to give.
error-allocation_action_twice = One action has two parts. Make one of them.
error-budget_several = Several budget lines stand behind this amount. Open them to change one.
# Statements and funding plans.
dialog-statement = Save the statement
dialog-xlsx = Excel workbook
error-paper_contract = Choose a contract: the note to the council is that of a contract.
error-paper_today = The dashboard is that of today: it cannot be read on another day.
error-action_unknown = No action has the number or identifier “{ $asked }”.
error-action_ambiguous = Several actions have the number “{ $asked }”. Give the identifier of one:{"\u000A"}  { $known }
dialog-folder = Choose a folder
error-statement_contract = Choose a contract: this statement is that of a contract.
error-proposal_gone = The figures have changed: this proposal no longer stands.
# Exports of tables.
export-fte = { $field } (FTE)
export-lists = Lists
export-total = Total
export-withheld = Without personal data: { $what }.
export-withheld-fields = { $table } ({ $fields })
export-shortened = { $count ->
    [one] One text is longer than a cell of a workbook takes, and is cut there. JSON gives it whole.
   *[other] { $count } texts are longer than a cell of a workbook takes, and are cut there. JSON gives them whole.
}
# What does not go into the template of Territoires en Transitions as it is.
export-fit-like_a_formula = Begins as a formula does: left as it is, a text.
export-fit-long_title = More than 300 characters with its number, which the platform refuses: cut, and whole at the beginning of the description.
export-fit-too_long = Longer than a workbook’s cell: cut.
export-fit-deep_axis = More than three levels of axes: the last share the third column.
export-fit-deep_part = A sub-action of a sub-action: it becomes a sub-action of the action.
export-fit-twice = Another line has the same axis and the same title: the platform takes both for one.
export-fit-more_funders = One funder more than the three columns: told under “Financements”.
export-fit-no_amount = A funder without an amount, whom the platform drops: told under “Financements”.
export-fit-not_net = An amount with tax or below zero, which the column does not take: told under “Financements”.
export-fit-rounded = The platform takes whole euros: rounded, and told to the cent under “Financements”.
export-fit-respelt = Signs of this name would cut the list: they are taken out.
export-fit-old_day = A date that a workbook has not: written as a text.
export-fit-funder = { $funders }
export-fit-net = { $funders }: { $amount } excl. tax
export-fit-gross = { $funders }: { $amount } incl. tax
export-fit-budget = Planned budget: { $amount } excl. tax
export-fit-budget-gross = Planned budget: { $amount } incl. tax
export-fit-posts = Planned staff: { $count } FTE
export-tables = { $tables ->
    [one] one table
   *[other] { $tables } tables
}, { $rows ->
    [one] one row
   *[other] { $rows } rows
}
export-template = { $actions ->
    [one] one action
   *[other] { $actions } actions
}, { $parts ->
    [one] one sub-action
   *[other] { $parts } sub-actions
}
export-cards = { $organisations ->
    [one] one organisation
   *[other] { $organisations } organisations
}, { $people ->
    [0] nobody
    [one] one person
   *[other] { $people } people
}
export-calendar = { $count ->
    [one] one due date
   *[other] { $count } due dates
}
export-open-data = { $count ->
    [one] one action
   *[other] { $count } actions
}
error-export_which_plan = The file has several plans: say which one to write.{"\u000A"}  { $known }
# Open data: the table of actions.
opendata-title = Actions of the climate plan: { $territory }
opendata-about = A line for each action or sub-action. Text separated by commas (RFC 4180), UTF-8, days as YYYY-MM-DD, decimal points; “ | ” between the values of a cell. A text that begins with =, +, -, @ or an apostrophe has one more apostrophe in front. Without personal data: a lead is told by a function.
opendata-id-title = Identifier
opendata-id = Identifier of the action, the same in each publication (UUID)
opendata-plan = Title of the plan
opendata-axis = Axis, and those that it stands under, from the widest to the closest, “ > ” between them
opendata-parent = Identifier of the action that this one is a part of
opendata-number = Number of the action, as voted
opendata-title-of = Title of the action
opendata-description = What is done
opendata-objectives = What is aimed at
opendata-pillar = Mitigation, adaptation or both
opendata-sectors = Regulatory sectors (decree of 4 August 2016)
opendata-theme = Main theme
opendata-status = Status of the action
opendata-priority = Level of priority
opendata-progress = Progress, in percents
opendata-planned_start = Planned start
opendata-planned_end = Planned end
opendata-actual_start = Actual start
opendata-actual_end = Actual end
opendata-lead_structure = Organisation that carries the action
opendata-department = Department that leads it
opendata-lead = Function of the person who leads it
opendata-partners = Organisations that take part
opendata-planned = Planned budget, in euros without tax
opendata-committed = Committed, in euros without tax
opendata-paid = Paid, in euros without tax
opendata-ghg_avoided = Avoided emissions, in tonnes of CO2 equivalent a year
opendata-energy_saved = Saved energy, in MWh a year
opendata-renewable_produced = Renewable energy produced, in MWh a year
# The folder that a plan is handed over in.
handover-language = en
handover-title = Handover: { $territory }
handover-made = Folder made on { $day } with Ensemblier { $version }. This page is read without any particular software and without a connection.
handover-summary = Contents
handover-files = What lies in this folder
handover-files-why = Each file opens from here. Nothing that is entered in the plan is locked in: the same is in the copy, in the tables and, laid out, in the documents.
handover-copy = The plan itself, whole: an SQLite database, which Ensemblier opens and any SQLite software reads
handover-documents = { $count ->
    [0] No document
    [one] One PDF document: the plan, the contracts
   *[other] { $count } PDF documents: the plans (dashboard, sheets), the contracts (note, progress report)
}
handover-tables = { $count ->
    [one] One CSV table
   *[other] { $count } CSV tables, one a kind of item, for a spreadsheet (separator “;”, UTF-8)
}
handover-joined = { $count ->
    [0] No joined file
    [one] One joined file
   *[other] { $count } joined files
}
handover-personal = Personal data
handover-without = The tables and this page do not say names of people, e-mail addresses or telephones: a person is told by a function.
handover-with = The tables and this page say names of people, e-mail addresses and telephones.
handover-everything = The copy of the plan holds everything, personal data included; the PDF documents and the joined files may hold some. Give them only to those who are to have them.
handover-plans = The plans and their actions
handover-actions = Actions: { $axis }
handover-no-axis = Without an axis
handover-total = Planned in all
handover-period = Period
handover-called = Called
handover-received = Received
handover-remaining = Remaining
handover-none = Nothing is entered here.
handover-report = Progress report
handover-said = { $tables ->
    [one] one table
   *[other] { $tables } tables
}, { $documents ->
    [0] no document
    [one] one document
   *[other] { $documents } documents
}, { $joined ->
    [0] no joined file
    [one] one joined file
   *[other] { $joined } joined files
}
error-handover_taken = The folder “{ $path }” holds something else than a handover: nothing is written there. Choose a new or an empty folder.
dialog-export = Save the export
dialog-export-folder = Name the folder of the export
dialog-ods = LibreOffice workbook
dialog-json = JSON text
dialog-vcf = Address book

# --- Tables that come back ---------------------------------------------------
returned-shape = This is not { $shape }.
returned-unknown_label = “{ $given }” is not in the list.
returned-required = This cell cannot be empty: what the plan has stays.
returned-too_long = This text is too long: { $max } characters at most.
returned-several_lines = This field takes one line.
returned-out_of_range = This value is out of bounds: from { $low } to { $high }.
returned-no_row = Nothing ({ $noun }) has this name or this identifier in the plan.
returned-several_rows = Several ({ $noun }) have this name: say which by its identifier.
returned-other_unit = This amount is in the column of another unit than that of the row.
returned-error_sign = The spreadsheet could not work this cell out.
returned-not_an_id = This is not an identifier. Empty this cell if the row is new.
returned-unknown_id = No row of this plan has this identifier. Empty this cell if the row is new.
returned-id_twice = This identifier is already that of row { $first }. Empty this cell if the row is new.
returned-missing = A new row cannot be without “{ $field }”.
returned-cut = The workbook has only the beginning of this text, which the plan has whole: the plan’s text stays.
returned-locked = This column is not to be filled: what the plan has stays.
returned-made_elsewhere = This is not done from a table.
returned-sealed = A sealed report keeps this value: it does not change.
returned-circle = Something cannot stand under itself.
returned-link_ends = What a row links does not change: add a row without an identifier.
returned-unknown_column = This column is not one of the table: it is left aside.
returned-column_twice = This column is there twice: the first is read.
returned-unknown_table = This table is not known: it is left aside.
returned-author = { $who } (returned workbook)
error-returned_other_json = This JSON file is not an export of this program.
error-returned_newer = This file is of a later version ({ $found }): update the program, then try again.
pack-filled-by = Filled by (function)
pack-filled-on = Date
returned-source-known = The plan knows what this file said when it was written.
returned-source-unseen = This file comes from this plan, at a moment that this copy does not know: what differs is taken only if you say so.
returned-source-elsewhere = This file comes from another plan: what differs is taken only if you say so.
returned-source-unsaid = This file no longer says when it was written: what differs is taken only if you say so.
returned-proposal = Perhaps “{ $told }”?
returned-given = “{ $given }”:
returned-state-fresh = new
returned-state-changed = changed
returned-state-conflict = in conflict
returned-state-since = changed since in the plan
returned-state-gone = deleted since
returned-state-refused = refused
error-pack_nobody = No department, commune or partner is called “{ $text }”.
error-pack_several = Several are called “{ $text }”: give the whole name.
error-pack_empty = No action is to be filled by { $text }.
pack-first = Read first
pack-title = { $title }: to be filled by { $label }
pack-what = This workbook has your actions, their milestones and their budget, as they are in the plan. Bring the white cells up to date: status, progress, days, amounts, comments.
pack-lists = The status and other lists are chosen from the list that opens beside the cell. Progress is a whole percent, 0 to 100 %.
pack-days = Days are written DD/MM/YYYY. To erase a value, empty the cell: you will be shown that it goes before it does.
pack-add = To add a milestone, or a note, write on an empty row at the end of the sheet, and choose the action from the list.
pack-locked = Grey cells say which row it is: what you would change there would not be taken.
pack-back = Say your function and the day above, save, then send this file back to whoever sent it to you.
pack-nobody = Write no personal data: a function is enough, no name, no telephone, no e-mail address.

formula-inhabitants = inhabitants
formula-inhabitants-unit = inh
formula-misread = The formula cannot be read: { $what }.
formula-misread-empty = it is empty
formula-misread-value = a value is missing at character { $at }
formula-misread-sign = “{ $what }” does not belong at character { $at }
formula-misread-open = what opens at character { $at } is not closed
formula-misread-function = “{ $what }” is no function; sum, min, max and mean are, and the code of an indicator stands between brackets
formula-misread-deep = too many parentheses within each other
formula-unknown = No indicator has the code { $codes }: mend the formula, or give that code to an indicator.
formula-twice = Several indicators have the code { $codes }: give each its own.
indicator-unit = The unit of this indicator is no unit of “{ $quantity }”: diagnoses do not fill it. Units that are read: { $units }.
series-head-indicator = indicator; indicators; code; indicator code; title; name
series-head-when = year; date; measured on
series-head-value = value; values; reading; result
series-head-commune = commune; communes; insee code; insee
series-head-sector = sector; sectors
series-head-confidence = confidence; reliability; quality
series-head-comment = comment; comments; remark; remarks; source
series-no-heads = No line of heads is known: columns “Indicator”, “Year” and “Value” are needed, or “Indicator” and a column a year.
series-no-day = Neither a year (2016) nor a day (31/12/2016).
series-no-figure = This is no number, or can be read in two ways.
series-no-sector = This is none of the eight regulatory sectors.
series-no-confidence = This is no confidence that is known: the value is read without it.
series-no-indicator = The line does not say of which indicator it is.
series-twice = This year is already that of a column further left: this column is not read.
series-unknown-indicator = No indicator has this code or this title.
series-several-indicators = Several indicators have this code or this title: nothing says which.
series-unknown-commune = This is no commune of the territory.
series-computed = This indicator is worked out by a formula: no value is entered in it.
series-again = The same value (indicator, day, commune, sector) is already in line { $line }.
error-readings_none = Nothing to write: no value is new or different.
error-indicators_none = Nothing to add: the plan has these indicators already.
regulatory-code-emissions = GHG
regulatory-code-final_energy = ENERGY
regulatory-code-renewable_energy = RENEWABLES
regulatory-code-sequestration = SINKS
regulatory-pollutant = Emissions of { $pollutant }
regulatory-source = Arrêté of 4 August 2016 on the plan climat-air-énergie territorial
formula-circle = The formula needs itself: { $codes }.
formula-units = The formula adds or compares two units: { $one } and { $other }.
formula-other-unit = The formula gives { $given }, the indicator is in { $asked }: see that a factor turns one into the other.
formula-missing = In { $year }, { $codes } is missing: that year is not worked out.
formula-undefined = In { $year }, the formula divides by zero.
indicator-late = { $years } { $count ->
    [one] year
   *[other] years
} late
indicator-ahead = { $years } { $count ->
    [one] year
   *[other] years
} ahead
indicator-in-time = in time
# PCAET open data: what is found in its files.
pcaet-encoding = The file is in Windows-1252, not in UTF-8: it is read as such.
pcaet-not_open_data = This is no file of the PCAET open data: none of its heads is known.
pcaet-open_quote = A quote is never closed: all that follows is in one cell.
pcaet-missing_column = The column “{ $head }” is missing.
pcaet-twice = The column “{ $head }” stands at place { $first } already: the first is read.
pcaet-older_version = The column “{ $head }” is of version 1, whose years are others: the figures of this file are not read.
pcaet-cell_count = The line has { $found } cells for { $wanted } heads.
pcaet-no_id = The line has no identifier: it is not read.
pcaet-repeated = The plan { $given } stands at line { $first } already: the first is read.
pcaet-decimal_comma = { $head }: “{ $given }” has a decimal comma; it is read.
pcaet-thousands = { $head }: “{ $given }” sets its thousands apart; the number is read.
pcaet-bad_figure = { $head }: “{ $given }” is no number.
pcaet-bad_year = { $head }: “{ $given }” is no year.
pcaet-bad_day = { $head }: “{ $given }” is no day (DD/MM/YYYY).
pcaet-bad_flag = { $head }: “{ $given }” says neither yes nor no.
pcaet-total_differs = { $head }: the total { $given } is not the sum of the sectors, { $sum }.
pcaet-trajectory-emissions = PCAET target, emissions: { $what }
pcaet-trajectory-energy = PCAET target, energy: { $what }
pcaet-trajectory-production = PCAET target, renewable energy produced: { $what }
pcaet-trajectory-consumption = PCAET target, renewable energy consumption: { $what }
pcaet-trajectory-pollutant = PCAET target, pollutants: { $what }
pcaet-trajectory-sequestration = PCAET potential, sequestration: { $what }
pcaet-source = PCAET open data (ADEME), plan { $id }
pcaet-inventory = PCAET diagnosis { $year } { $name }
pcaet-other-year = Year { $year }
pcaet-no-diagnosis = no diagnosis
pcaet-without-lines = { $count ->
    [one] A line of the diagnosis has no place in these files: it has no sector, filière, pollutant or sink.
   *[other] { $count } lines of the diagnosis have no place in these files: they have no sector, filière, pollutant or sink.
}
pcaet-without-trajectories = { $count ->
    [one] A trajectory has no place in these files: it is of no sector.
   *[other] { $count } trajectories have no place in these files: they are of no sector.
}
export-pcaet = { $title }: { $count } figures
error-pcaet_too_large = The file { $path } is too large to be one of the PCAET open data.
error-pcaet_no_such_plan = No plan of these files has the identifier { $id }.
error-pcaet_empty = No plan was read in these files.
error-pcaet_several_plans = These files have { $count } plans, and none is surely that of the territory. Say which.
error-pcaet_no_territory = The plan has no territory: make it first.
error-pcaet_no_year = No column gives the year of the diagnosis. Fill it in in the file, then try again.
error-pcaet_already = The { $year } diagnosis of the plan { $id } is there already. Delete it to read it again.

# Emission factors of the Base Carbone: what is found in its export.
factor-missing_column = The column “{ $head }” is missing.
factor-missing = { $head }: the cell is empty, and no factor is without it.
factor-bad_figure = { $head }: “{ $given }” is no number.
factor-bad_day = { $head }: “{ $given }” has no year; the factor has no vintage.
factor-other_unit = { $head }: “{ $given }” is not kgCO2e by a unit; the factor is not read.
factor-twice = The element { $given } stands at line { $first } already: the first is read.
error-factors_too_large = The file { $path } is too large to be an export of the Base Carbone.
error-factors_none = No new factor was read in this file.
## Diagnoses
error-no_territory = The plan has no territory. Nothing was changed: fill in the territory first.
error-inventory_several = Several lines stand behind this cell ({ $count }): none was changed.
error-inventory_unit = “{ $unit }” is no unit of this quantity. Nothing was changed. Units that are read: { $units }.
error-inventory_sign = A cell cannot have both a value and “{ $sign }”. Nothing was changed.
error-nothing_to_work_out = Nothing to write: no line of emissions is new or different.
error-factors_there = Nothing to add: these reference factors are there already.
inventory-calculation = { $activity } { $unit } × { $factor } kgCO₂e/{ $by } = { $emissions } tCO₂e ({ $from })
inventory-no-activity = Factor “{ $factor }”, without an activity: nothing is worked out.
inventory-units-apart = The factor “{ $factor }” is by { $by }, the activity in { $unit }: nothing is worked out.
inventory-whole-aside = { $row }: the figure of the whole ({ $value } tCO₂e) will no longer count, the sum of its carriers stands for it. Empty it, or enter what is missing.
inventory-unsplit = { $row }: { $value } GWh do not say of which carrier they are: nothing is worked out of them. Split them in the grid of consumptions.
farm_unit-area = ha
farm_unit-yield = t/ha
farm_unit-nitrogen = kgN/ha
farm_unit-heads = heads
farm_unit-product = kg/head/year
farm_unit-wood_volume = m³/ha
farm_unit-wood_growth = m³/ha/year
farm_unit-wood_harvest = m³/year
farm_unit-energy_use = { $by }
farm_unit-enteric_methane = kgCH₄/head/year
farm_unit-manure_methane = kgCH₄/head/year
farm_unit-manure_nitrous_oxide = kgN₂O-N/kgN
farm_unit-excreted_nitrogen = kgN/head/year
farm_unit-nitrogen_to_soil = kgN/kgN
farm_unit-soil_direct = kgN₂O-N/kgN
farm_unit-volatilised_mineral = kgN/kgN
farm_unit-volatilised_organic = kgN/kgN
farm_unit-deposited = kgN₂O-N/kgN
farm_unit-leached = kgN/kgN
farm_unit-runoff = kgN₂O-N/kgN
farm_unit-making_emissions = kgCO₂e/kgN
farm_unit-making_energy = MJ/kgN
farm_unit-energy_content = MJ/{ $by }
farm_unit-energy_emissions = kgCO₂e/{ $by }
farm_unit-soil_carbon = tC/ha
farm_unit-wood_expansion = t/m³
farm_unit-wood_roots = t/t
farm_unit-wood_carbon = tC/t
farm_unit-dry_matter = t DM/t
farm_unit-food_energy = kcal/kg
farm_unit-food_protein = g/kg
farm_unit-need_energy = kcal/day
farm_unit-need_protein = g/day
farm_unit-pasture_share = kgN/kgN
farm_unit-pasture_direct = kgN₂O-N/kgN
farm_unit-store_volatilised = kgN/kgN
farm_unit-residue_ratio = t DM/t DM
farm_unit-residue_removed = t/t
farm_unit-residue_nitrogen = kgN/kg DM
farm_unit-root_ratio = t DM/t DM
farm_unit-root_nitrogen = kgN/kg DM
farm_unit-soil_flux = tC/ha/year
farm-by-litre = l
farm-by-kg = kg
farm-by-kwh = kWh
farm-gj = GJ
farm-direct = { $post } (direct energy)
farm-indirect = { $post } (indirect energy)
farm-dry = t DM
farm-total = Total
farm-group-crops = Crops
farm-group-grassland = Grassland
farm-group-herds = Herds
farm-group-forest = Forest
farm-group-energy = Energy of farms
farm-calculation = { $product } = { $value } { $unit } ({ $from })
farm-own-factor = factor typed
farm-lacks-group = { $group }: nothing is entered. Write NO where there is none.
farm-lacks-input = “{ $measure }” to enter: { $items }. Without it nothing is worked out for: { $posts }.
farm-lacks-factor = Factor “{ $measure }” to enter, none is published here: { $items }. Incomplete items: { $posts }.
error-farm_cell = { $cell }: { $why }
error-farm_negative = This value is never below zero. Nothing was changed.
error-farm_share = { $typed } is more than the whole: this share goes from 0 to 1, 0.26 for 26%. Nothing was changed.
error-nothing_to_reckon = Nothing to write: no value is new or different.
error-target_unread = “{ $typed }” is neither a figure ({ $units }) nor a part of the base year: write “−40 %” for a fall, “+40 %” for a rise. Nothing was changed.
error-target_year = The target of { $year } does not come after the base year ({ $base }). Nothing was changed.
error-no_target = No target is given. Say where the territory wants to be in one year at least.
notation_sign-estimated = E
notation_sign-not_occurring = NO
notation_sign-not_estimated = NE
notation_sign-included_elsewhere = IE
notation_sign-confidential = C
inventory-flow = { $from } to { $to }: { $value }
inventory-by-total = { $what } ({ $unit })
inventory-by-inhabitant = { $what } per inhabitant ({ $unit })
inventory-by-hectare = { $what } per hectare ({ $unit })
inventory-value = Value
inventory-total = Total
inventory-whole-column = Not detailed
inventory-whole-row = Whole territory
inventory-unit-mwh = MWh (net)
inventory-unit-kg = kg
inventory-units-gases = tCO2e, ktCO2e, MtCO2e, kgCO2e
inventory-units-energy = GWh, MWh, kWh, ktep, tep, TJ, GJ, net calorific value (PCS for natural gas alone)
inventory-units-mass = t, kg, kt
inventory-units-area = ha, km2
inventory-units-none = none, the number alone
inventory-unsaid = not said
inventory-whole-differs = { $row }: the line without detail says { $whole } { $unit }, its parts add up to { $parts } { $unit }. The parts count.
inventory-several-lines = { $row }, { $column }: { $count } lines say the same. They are added up: delete the one that is too many.
inventory-other-method = Methods differ: { $before }; { $after }.
inventory-other-perimeter = Perimeters differ: { $before }; { $after }.
inventory-other-vintage = Vintages of emission factors differ: { $before }; { $after }.
inventory-other-potentials = Global warming potentials differ: { $before }; { $after }.
inventory-only-in = { $count ->
    [one] One cell has a value in “{ $title }” alone: { $cells }.
   *[other] { $count } cells have a value in “{ $title }” alone: { $cells }.
}
trajectory-no-sector = every sector
trajectory-twice-lever = Same lever (“{ $lever }”, { $sector }): { $actions }.
trajectory-twice-part = “{ $whole }” and its parts may count the same savings: { $parts }.

# Scores of frameworks.
score-missing_column = The column “{ $head }” is missing.
score-bad_code = “{ $given }” is no number of a measure (1, 1.1, 1.1.2…): the line is not read.
score-twice = The measure { $code } stands at line { $first } already: the first is read.
score-no_parent = The measure above { $code } is not in the file: { $code } goes under the nearest.
score-no_title = The measure { $code } has no title: its number stands in.
score-bad_figure = { $head }: “{ $given }” is no number.
score-negative = { $head }: “{ $given }” is negative; points never are.
score-no_potential = The measure { $code } has points, and no potential: its score is not read.
score-over_potential = Measure { $code }: done, planned and not done come to { $sum } points, more than the potential ({ $given }).
score-under_potential = Measure { $code }: done, planned and not done come to { $sum } points of { $given }; of the rest nothing is said.
score-not_the_sum = Measure { $code }, { $head }: { $given } in the file, but the measures under it come to { $sum }, which counts.
score-total_differs = Total, { $head }: { $given } in the file, but the axes come to { $sum }, which counts.
score-no_action = No action has this title: no link. Correct the title, or link the measure by hand.
score-several_actions = { $count } actions have this title: no link. Link the measure to the right one by hand.
error-scores_no_table = No sheet has the columns of the export of scores (“Potentiel collectivité”, “Points réalisés”). Nothing was changed: export the state of play from Territoires en Transitions, then try again.
error-scores_no_such_state = This file has only { $count } states.
error-scores_several_states = This file has { $count } states side by side. Say which one is to be read.
error-scores_empty = No measure was read in this file.
error-scores_same = All that this file says is in the plan already: there is nothing to write.
error-scores_no_framework = No framework of the plan has the code “{ $code }”. Choose cae or eci, or make the framework first.
error-scores_negative = Points are never negative.
error-scores_not_followed = This criterion follows no framework: choose one first.
error-scores_followed_already = This criterion says what the framework says already.
framework-cae = Climat-Air-Énergie framework
framework-eci = Circular economy framework
framework-source = Territoire Engagé Transition Écologique (ADEME), export of Territoires en Transitions
scores-total = Whole
scores-gap = { $sign }{ $gap } points
scores-no-next-star = It is the last star.
scores-differs = Measure { $code }, { $field }: { $said } was said, but what is under it comes to { $sum }, which counts.
criterion-score-unknown = { $framework } has no score yet.
criterion-score-differs = The criterion does not say what the framework says.
criterion-score-same = The criterion says what the framework says.
dialog-scores_workbook = Read the scores of a framework
scores-stars = { $stars ->
    [one] Score now: { $percent } done, { $planned } with what is planned. It allows the first star, which asks for no score.
   *[other] Score now: { $percent } done, { $planned } with what is planned. It allows { $stars } stars.
}
scores-next-star = For star { $stars } ({ $percent }), { $points } points are missing.
scores-differ-too = { $count ->
    [one] Another measure differs too.
   *[other] { $count } other measures differ too.
}
scores-unscored = { $count ->
    [one] A measure has no score: it is not counted, and not as zero.
   *[other] { $count } measures have no score: they are not counted, and not as zero.
}
