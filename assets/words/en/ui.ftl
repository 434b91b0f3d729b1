### The words of the window. Keys are named by place: `ui-<place>-<thing>`.
ui-app-name = Ensemblier
ui-app-promise = Your territory’s climate plan, in one file, without a network.
ui-window-title = { $file } — Ensemblier
ui-version = Version { $version }
ui-skip = Skip to content
ui-close = Close
ui-cancel = Cancel
ui-undo = Undo
ui-add = Add
ui-none = None
ui-empty = —
ui-required = (required)
ui-loading = Loading…
ui-percent = { $value }%
ui-try-again = Try again
ui-show-all = Show all ({ $count })
ui-show-fewer = Show fewer
ui-show-more = Show more
ui-edit-hint = Enter or F2: edit. Esc: go back.
ui-search-row = Type a few letters
ui-nothing-found = Nothing matches these letters.
ui-go-to = Open { $label }
ui-day-shape = DD/MM/YYYY
ui-start-failed = Ensemblier could not start
ui-error-other = The operation did not succeed ({ $code }). What was saved is still saved. Try again; if it happens again, note this code.
ui-error-unreachable = The program does not answer. What was saved is still saved. Close the window and open it again.

## Welcome
ui-create = Create a plan
ui-create-why = A new file, on this computer.
ui-create-choose = Choose a place and create
ui-open = Open a plan
ui-open-why = An existing .ensemblier file.
ui-example = Explore the example
ui-example-why = The Pays du Ternois: actions, a contract, a report.
ui-example-file = Ternois example
ui-territory = Name of the territory
ui-plan-title = Title of the plan
ui-recent = Recent files
ui-opened = Opened { $at }
ui-file-missing = No longer there
ui-forget = Remove { $name } from the list

## Frame
ui-nav = Sections
ui-nav-overview = Today
ui-nav-actions = Actions
ui-nav-contracts = Contracts
ui-nav-partners = Partners
ui-nav-reports = Reports
ui-nav-history = History
ui-plan = Plan
ui-search = Search
ui-search-what = Letters, anywhere in the plan; “>” for a command
ui-search-commands = Commands
ui-search-more = there are more: type more letters
ui-search-where = { $field }:
ui-search-nothing = Nothing begins with these letters. Try fewer, or another word.
ui-saved = Saved
ui-saving = Saving…
ui-unsaved = Not saved: { $why }
ui-read-only = Read only
ui-undo-step = Undo: { $step } (Ctrl+Z)
ui-redo-step = Redo: { $step } (Ctrl+Shift+Z)
ui-undo-done = Undone: { $step }
ui-redo-done = Redone: { $step }
ui-nothing-to-undo = Nothing to undo
ui-nothing-to-redo = Nothing to redo
ui-theme-system = Colours: as the system
ui-theme-light = Colours: light
ui-theme-dark = Colours: dark
ui-close-file = Close the file
ui-author-title = Who writes on this computer
ui-author-name = Name or function
ui-author-why = This name stands beside each change in the file’s history.
ui-author-save = Keep this name
ui-author-none = Who writes?
ui-nowhere = This page does not exist
ui-nowhere-why = The address leads nowhere in this file.
ui-gone = This is no longer here

## Today
ui-overview-none = The plan is still empty
ui-overview-none-why = This page will say what is late, what falls due and where the money is. Begin with an action or a contract.
ui-late-actions = Late actions
ui-late-none = No action is late.
ui-next-dues = Next due dates
ui-due-none = No due date is noted. Dated milestones, deliverables and instalments will show here.
ui-days-to = { $days ->
        [0] today
        [one] in { $days } day
       *[other] in { $days } days
    }
ui-days-ago = { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
ui-statuses = Statuses of the actions
ui-by-axis = Progress by axis
ui-axes-table = The figures of the chart
ui-findings = To check
ui-findings-none = Nothing to report.
ui-findings-wait = This plan has { $count } actions: going through all of them takes a few seconds.
ui-findings-look = Look for anomalies
ui-findings-looking = Looking…
ui-changes = What changed
ui-changes-none = Nothing has changed yet.
ui-change = { $field }: { $after }
ui-what-created = created
ui-what-changed = changed
ui-what-deleted = deleted
ui-what-restored = restored
ui-see-actions = See the actions
ui-see-contracts = See the contracts
ui-severity-serious = Important:
ui-severity-warning = Warning:
ui-severity-notice = Note:
ui-sum-planned = Planned
ui-sum-committed = Committed
ui-sum-paid = Paid

## Actions
ui-axes = Axes
ui-choose = Choose “{ $title }”
ui-choose-all = Choose all
ui-choose-none = Choose none
ui-chosen = Chosen actions
ui-chosen-count = { $count ->
        [one] One action chosen
       *[other] { $count } actions chosen
    }
ui-many = Edit together
ui-many-title = { $count ->
        [one] Edit one action
       *[other] Edit { $count } actions
    }
ui-many-field = Field
ui-many-value = New value
ui-many-count = { $count ->
        [0] Nothing would change.
        [one] One action would change.
       *[other] { $count } actions would change.
    }
ui-many-same = { $count ->
        [one] One other is so already.
       *[other] { $count } others are so already.
    }
ui-many-changes = What would change
ui-before = Before
ui-after = After
ui-many-empty = Empty this field
ui-many-emptied = This field would be emptied.
ui-many-more = And { $count } more.
ui-many-write = { $count ->
        [0] Edit
        [one] Edit one action
       *[other] Edit { $count } actions
    }
ui-many-done = { $count ->
        [one] { $field }: one action edited
       *[other] { $field }: { $count } actions edited
    }
ui-axis-new = New axis
ui-axis-new-under = New axis under “{ $title }”
ui-axis-edit = Edit the axis
ui-axis-place = { $place } of { $count }
ui-plan-edit = Edit the plan and the territory
ui-move-up = Move up
ui-move-down = Move down
ui-axes-all = All axes
ui-axis-hint = { $title }: { $done } of { $total } done, { $late } late
ui-late-count = { $count } late
ui-filters = Filters
ui-filter-text = Filter actions
ui-filter-key = Key /: go to the filter
ui-filter-status = Statuses
ui-filter-clear = Clear the filters
ui-late-only = Past its end
ui-late-days = { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }
ui-late-why = planned end on { $on }, past
ui-late-short = { $days } d
ui-actions-count = { $count ->
        [0] No action
        [one] { $count } action
       *[other] { $count } actions
    }
ui-actions-none = No action yet
ui-actions-none-why = The plan’s action sheets live here: status, lead, calendar, budget, follow-up.
ui-actions-none-kept = No action matches these filters
ui-actions-none-kept-why = The other actions are still there. Clear the filters to see them.
ui-action-new = New action
ui-action-new-key = New action (Ctrl+N)
ui-action-create = Create the action
ui-action-delete = Delete the action
ui-head-number = No.
ui-head-title = Title
ui-head-status = Status
ui-head-lateness = Late by
ui-head-progress = Progress
ui-head-led_by = Lead
ui-head-planned_end = Planned end
ui-head-budget = Planned (€)
ui-head-committed = Committed (€)
ui-head-paid = Paid (€)
ui-head-fte = FTE
ui-head-contracts = Contracts
ui-head-funders = Funders
ui-head-communes = Communes
ui-head-partners = Partners

## The sights of the list of actions
ui-sights = Sights
ui-sight-grid = Grid
ui-sight-board = Board
ui-sight-timeline = Timeline
ui-sight-calendar = Calendar
ui-sight-leads = By lead
ui-sight-partners = By partner
ui-group-by = Group by
ui-group-none = No group
ui-group-count = { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
ui-group-late = { $count } late
ui-total-planned = Planned (€)
ui-total-paid = Paid (€)
ui-total-fte = FTE
ui-total-saved = MWh saved/year
ui-total-produced = Renewable MWh/year
ui-total-ghg = tCO₂e avoided/year
ui-columns = Columns
ui-columns-shown = Columns that show
ui-columns-others = Other columns
ui-columns-first = Usual columns
ui-column-up = Move “{ $column }” forward
ui-column-down = Move “{ $column }” back
ui-filter-add = Filter
ui-filter-column = Column
ui-filter-count = { $column }: { $count ->
        [one] { $count } value
       *[other] { $count } values
    }
ui-filter-drop = No longer filter by { $column }
ui-views = Views
ui-views-none = No saved view. Set the list as you like it (filters, columns, groups, sight), then give it a name.
ui-view-name = Name of the view on screen
ui-view-save = Save the view
ui-view-saved = View “{ $name }” saved.
ui-view-replaced = View “{ $name }” replaced.
ui-view-forget = Forget the view “{ $name }”
ui-view-forgotten = View “{ $name }” forgotten. The actions have not changed.

## Cells of the list of actions
ui-menu = Actions on the cell
ui-menu-open = Open the sheet
ui-menu-edit = Edit the cell
ui-menu-copy = Copy
ui-menu-paste = Paste
ui-menu-fill = Fill down
ui-menu-empty = Empty
ui-clipboard-closed = The clipboard cannot be reached from the menu. Use Ctrl+C and Ctrl+V in the grid.
ui-menu-choose-rows = Choose the row
ui-menu-row = What to do with the action
ui-menu-choose-row = Choose, or no longer
ui-copied = { $count ->
        [one] One row copied.
       *[other] { $count } rows copied.
    }
ui-filled-down = { $count ->
        [one] One cell filled.
       *[other] { $count } cells filled.
    }
ui-emptied = { $count ->
        [one] One cell emptied.
       *[other] { $count } cells emptied.
    }
ui-paste-title = Paste in the actions
ui-paste-rows = { $count ->
        [one] One row read:
       *[other] { $count } rows read:
    }
ui-paste-changed = { $count ->
        [0] no cell would change.
        [one] one cell would change.
       *[other] { $count } cells would change.
    }
ui-paste-created = { $count ->
        [one] One new action.
       *[other] { $count } new actions.
    }
ui-paste-same = { $count ->
        [one] One cell is so already.
       *[other] { $count } cells are so already.
    }
ui-paste-beyond = { $count ->
        [one] One cell falls outside the columns to fill: it is left aside.
       *[other] { $count } cells fall outside the columns to fill: they are left aside.
    }
ui-paste-wrong = { $count ->
        [one] One cell cannot be read
       *[other] { $count } cells cannot be read
    }
ui-paste-kept = These cells will keep what they hold. Correct them in your spreadsheet and paste again, or write the rest.
ui-paste-row = Row
ui-paste-column = Column
ui-paste-cell = Pasted cell
ui-paste-why = Why
ui-paste-write = { $count ->
        [one] Write
       *[other] Write the { $count } changes
    }
ui-paste-write-rest = { $count ->
        [one] Write the rest
       *[other] Write the { $count } other changes
    }
ui-pasted = { $changed ->
        [0] No cell changed
        [one] One cell changed
       *[other] { $changed } cells changed
    }{ $created ->
        [0] .
        [one] , one action added.
       *[other] , { $created } actions added.
    }

## The sheet of an action
ui-sheet = Action sheet
ui-sheet-close = Close the sheet (Esc)
ui-sheet-tabs = Parts of the sheet
ui-back-to-list = Back to the list
ui-title-of-action = Title of the action
ui-tab-sheet = Sheet
ui-tab-follow = Follow-up
ui-tab-money = Budget
ui-tab-links = Links
ui-tab-history = History
ui-group-identity = Identity
ui-group-content = Content
ui-group-calendar = Calendar
ui-group-people = People and means
ui-group-themes = Themes and audiences
ui-group-effects = Effects, obstacles and levers
ui-group-other = Other fields
ui-complete = { $done } of { $total }
ui-complete-label = Sheet completeness
ui-missing = Missing:
ui-part-title = the title
ui-part-description = the description
ui-part-status = the status
ui-part-lead = the lead
ui-part-dates = the planned dates
ui-part-budget = the budget
ui-part-indicator = an indicator
ui-sub-actions = Sub-actions
ui-collection-empty = Nothing yet.
ui-collection-begin = Nothing yet: “Add” begins this list.
ui-row-tools = Row tools
ui-detail = Detail
ui-detail-of = Detail of { $label }
ui-delete = Delete
ui-delete-row = Delete { $label }
ui-delete-title = Delete “{ $label }”?
ui-delete-with = These go with it:
ui-delete-alone = Nothing else goes with it.
ui-delete-count = { $count } { $noun }
ui-delete-mentions = { $count ->
        [one] Another row of the plan mentions it: that mention will be emptied.
       *[other] { $count } other rows of the plan mention it: those mentions will be emptied.
    }
ui-delete-undo = You can undo at once, or later with Ctrl+Z.
ui-deleted = Deleted: { $label }
ui-keep = Keep

## Keys
ui-keys-title = Keys
ui-keys-everywhere = Everywhere
ui-keys-list = In the list of actions
ui-keys-sheet = On a sheet
ui-key-search = Search
ui-key-new-action = New action
ui-key-undo = Undo
ui-key-redo = Redo
ui-key-keys = This help
ui-key-filter = Filter
ui-keys-sights = Board, timeline, calendar
ui-key-cell = Edit the cell, or just type
ui-key-block = Extend the block of cells
ui-key-copy = Copy the block
ui-key-paste = Paste, after a preview
ui-key-fill = Fill down
ui-key-empty = Empty the cells
ui-key-card = Board: change the status of a card
ui-key-bar = Timeline: shift an action by a week
ui-key-bar-end = Timeline: shift its end alone
ui-key-month = Calendar: previous, next month
ui-key-along = Go along
ui-key-open = Open the sheet
ui-key-choose = Choose the row
ui-key-choose-all = Choose all
ui-key-choose-none = Choose none
ui-key-note = New note
ui-key-edit = Edit the field
ui-key-keep = Keep what is typed
ui-key-keep-long = Keep a long text
ui-key-give-back = Give back what was there
ui-key-leave = Back to the list
ui-cap-ctrl = Ctrl
ui-cap-shift = Shift
ui-cap-alt = Alt
ui-cap-page = Page
ui-cap-enter = Enter
ui-cap-space = Space
ui-cap-escape = Esc
ui-cap-delete = Del

## Leaving
ui-leave-title = Not everything is saved
ui-leave-unsaved = { $count ->
        [one] Something typed is not in the file. It would be lost.
       *[other] { $count } things typed are not in the file. They would be lost.
    }
ui-leave-report = A report is being written. It would be given up.
ui-leave-stay = Stay
ui-leave-go = Close anyway

## Contracts
ui-contract = Contract
ui-contract-new = New contract
ui-contract-delete = Delete the contract
ui-contracts-none = No contract yet
ui-contracts-none-why = A contract says what was granted, called and received, and what the funder waits for. Add the first one, or begin with the actions that it will pay for.
ui-create-row = Create
ui-back-to-contracts = Back to the contracts
ui-title-of-contract = Title of the contract
ui-money-granted = Granted
ui-money-called = Called
ui-money-received = Received
ui-money-remaining = Remaining
ui-received-share = Share received
ui-next-due = Next due date
ui-nothing-due = Nothing is due
ui-as-of = As of
ui-as-of-today = Today
ui-terms = Terms of the contract
ui-financed-actions = Financed actions
ui-financed-none = No action: on the sheet of an action, under “Budget”, attach it to this contract.
ui-report-of = Write a report
ui-mark-received = Mark as received
ui-receive = Record the payment
ui-receive-title = Payment received: { $label }
ui-received-on = Day received
ui-received-amount = Amount received (€)

## Partners
ui-partner = Partner
ui-partner-new = New partner
ui-partner-delete = Delete the partner
ui-partner-filter = Filter partners
ui-partner-page = Partner sheet
ui-partners-none = No partner yet
ui-partners-none-kept = No partner matches these letters
ui-partners-none-why = The organisations that carry, fund or relay the actions live here, with their contacts.
ui-merge = Merge
ui-merge-with = Merge with…
ui-merge-title = Merge “{ $label }” with another partner
ui-merge-likely = Likely duplicates
ui-merge-another = Another partner
ui-merge-which = Which partner is the same?
ui-merge-preview = What merging will do
ui-merge-says = “{ $kept }” stays and receives all that names “{ $away }”, which goes.
ui-merge-nothing = Nothing else names this partner.
ui-merge-doubled = { $count ->
    [one] 1 link that both had: it stays once
   *[other] { $count } links that both had: each stays once
}
ui-merge-filled = Empty fields that will be filled:
ui-merge-undo = You can undo it in one step.
ui-merge-done = “{ $away }” is merged into “{ $kept }”.
ui-owed = Due
ui-owed-none = Nothing open and dated waits for this partner. The due days of the actions and milestones that it leads will show here.
ui-roles-contracts = Role in contracts
ui-partner-kind = Kind
ui-partner-kinds = Filter by kind of partner
ui-partner-kinds-all = Every kind
ui-links-from = Links from other actions
ui-attach = Join a file…
ui-attach-hint = No file. Drop one on the window, or choose it: 50 MB at most.
ui-report-logos = Logos of the cover
ui-report-logos-hint = No logo. Drop a picture on the window, or choose it: PNG, JPEG or SVG, 25 MB at most. Photos of actions are joined to their sheets.
ui-attach-nowhere = Open the sheet of an action or a contract first: dropped files will be joined to it.
ui-attached = { $count ->
    [one] File joined.
   *[other] { $count } files joined.
}
ui-attachment-open = Open “{ $label }”
ui-attachment-save = Save a copy of “{ $label }”
ui-attachment-saved = Copy saved: { $path }
ui-field-history = History: { $field }
ui-field-history-none = This field has not changed yet.
ui-value-take = Take this value again
ui-value-taken = Value taken again: { $field }
ui-key-past = History of the field
ui-back-to-partners = Back to the partners
ui-name-of-partner = Name of the partner
ui-coordinates = Details
ui-roles = Roles in actions
ui-roles-none = No role: on the sheet of an action, under “Links”, add this partner.
ui-role = Role
ui-contacts = Contacts
ui-siren = SIREN

## Reports
ui-reports-none = A report is about a contract
ui-reports-none-why = No contract is in this file yet: add one, then come back here to export its progress report.
ui-report-kind = Kind of report
ui-report-from = Period from
ui-report-to = to
ui-report-as-of = As of
ui-report-export = Export the report
ui-report-drafts = Reports in preparation
ui-report-new = New report
ui-report-begin = Prepare the report
ui-report-span = Period
ui-report-period = from { $from } to { $to }
ui-report-version = Version
ui-report-takes = Takes over from « { $from } »: { $texts } { $texts ->
    [one] text
   *[other] texts
 } and { $lessons } { $lessons ->
    [one] finding that is still open
   *[other] findings that are still open
 }.
ui-report-check = To complete
ui-report-check-why = None of this stops the export: an empty part says so, or is not printed.
ui-report-check-none = Nothing is missing from this report.
ui-report-check-more = and { $count } more
ui-report-texts = Texts of the report
ui-report-marks = Formatting: **bold**, *italic*, a line that begins with “- ” for a list, [words](https://address) for a link.
ui-report-terms = Settings
ui-report-propose = Propose what falls due the year after
ui-report-proposed = Steps proposed.
ui-report-delete = Delete this report
ui-seals = Sealed reports
ui-seal = Seal the report
ui-seal-why = Sealing keeps what the report says, its PDF and its digest in the file: it can be made again to the byte, and compared.
ui-seal-on = Sealed on { $on }
ui-seal-by = by { $author }
ui-seal-about = version { $version } · { $size }
ui-seal-opened = Opened again: { $reason }
ui-seal-save = Save a copy
ui-seal-saved = Copy saved: { $path }
ui-seal-compare = Compare with today
ui-seal-verify = Verify
ui-seal-open = Open again
ui-seal-asks = The report and its texts will not change any more until you open it again, and say why.
ui-seal-missing = { $count ->
    [one] One thing is still missing: it will be printed as such.
   *[other] { $count } things are still missing: they will be printed as such.
}
ui-seal-done = Report sealed.
ui-seal-same = The PDF was made again, the same to the byte.
ui-seal-other = The PDF made again by version { $now } differs from that of version { $version }. The original is kept.
ui-seal-open-why = What was sealed stays in the file. So does the reason.
ui-seal-reason = Reason
ui-seal-difference = What has changed as of { $on }
ui-seal-nothing = Nothing has changed.
ui-seal-actions = Actions
ui-seal-money = Euros
ui-seal-indicators = Indicators
ui-seal-subject = About
ui-seal-what = What
ui-seal-before = Sealed
ui-seal-after = Today
ui-report-locked = This report is sealed since { $on }. Open it again to change it.
ui-report-format = Format
ui-report-format-pdf = Accessible PDF
ui-report-format-docx = Editable text (Word)
ui-report-format-odt = Editable text (LibreOffice)
ui-report-format-xlsx = Tables (Excel)
ui-report-file = Report { $kind } { $title }
ui-preview = Preview
ui-preview-draft = Preview: { $title }
ui-preview-sealed = { $title }, sealed on { $on }
ui-preview-keep = Export this PDF
ui-preview-kept = PDF saved: { $path }
ui-preview-stale = The plan has changed since this preview.
ui-preview-again = Make the preview again
ui-preview-opening = Opening the preview…
ui-pdf-sections = Sections
ui-pdf-page = Page
ui-pdf-of = of { $pages }
ui-pdf-page-name = Page { $page } of { $pages }
ui-pdf-zoom = Scale
ui-pdf-larger = Zoom in
ui-pdf-smaller = Zoom out
ui-report-job = Report under way
ui-stage-tables = Writing: { $done } of { $total }…
ui-stage-other = Laying out the report…
ui-report-cancel = Stop
ui-report-cancelling = Stopping…
ui-report-cancelled = Export stopped. No file was left.
ui-report-done = { $pages ->
    [0] File written, { $size }.
        [one] The report is ready: { $pages } page, { $size }
       *[other] The report is ready: { $pages } pages, { $size }
    }
ui-report-note = The report is an accessible PDF made to be archived, written on this computer. It goes nowhere: you send it.
ui-sheet-export = Export the sheet…
ui-sheets-export = { $count ->
    [one] Export one sheet…
   *[other] Export { $count } sheets…
}
ui-paper-done = { $pages ->
    [one] Exported, one page: { $path }
   *[other] Exported, { $pages } pages: { $path }
}
ui-papers = Other documents
ui-papers-why = Tick what is needed, then choose a folder. Each document is written there as an accessible PDF, named after the plan or the contract and the day. Nothing that is there is replaced.
ui-papers-export = { $count ->
    [0] Export to a folder…
    [one] Export one document to a folder…
   *[other] Export { $count } documents to a folder…
}
ui-papers-all = Tick all
ui-papers-none = Untick all
ui-papers-progress = { $done } of { $total } written
ui-papers-done = { $count ->
    [one] One document written ({ $size })
   *[other] { $count } documents written ({ $size })
}
ui-papers-cancelled = { $count ->
    [0] Export stopped. No file was left.
    [one] Export stopped. One document was written already.
   *[other] Export stopped. { $count } documents were written already.
}
ui-papers-written = Documents written

## History
ui-since = Since
ui-until = Until
ui-of-what = About
ui-of-all = The whole file
ui-history-when = Day and author
ui-history-row = Row
ui-history-what = Change
ui-history-before = Before
ui-history-after = After
ui-history-none = No change in this period
ui-history-none-why = Every change of the file is kept here: when, by whom, before, after. Widen the period to see more.

## Board, timeline, calendar, tables
ui-board-column = { $status }: { $count ->
        [0] no action
        [one] { $count } action
       *[other] { $count } actions
    }
ui-board-hint = Alt and an arrow: change the status. Enter: open the sheet.
ui-board-moved = “{ $title }”: { $status }.
ui-timeline-zoom = Scale
ui-zoom-month = Months
ui-zoom-quarter = Quarters
ui-zoom-year = Years
ui-timeline-hint = Drag a bar or its edges; with the keyboard, Alt and an arrow shift by a week, with Shift the end alone.
ui-timeline-none = None of these actions has a planned date. Give one of them a start or an end: open its sheet, or the “Planned end” column of the grid.
ui-timeline-moved = Dates of “{ $title }” changed.
ui-today = Today
ui-bar-said = { $title }: { $status }, from { $from } to { $to }
ui-bar-actual = Actually: from { $from } to { $to }
ui-bar-milestone = Milestone: { $title }
ui-month-name = { DATETIME($day, month: "long", year: "numeric") }
ui-month-short = { DATETIME($day, month: "short", year: "numeric") }
ui-year-name = { DATETIME($day, year: "numeric") }
ui-day-name = { DATETIME($day, day: "numeric", month: "long") }
ui-weekday = { DATETIME($day, weekday: "long") }
ui-weekday-short = { DATETIME($day, weekday: "short") }
ui-month-before = Previous month
ui-month-after = Next month
ui-month-now = This month
ui-month-count = { $count ->
        [0] Nothing due this month
        [one] { $count } thing due this month
       *[other] { $count } things due this month
    }
ui-month-more = And { $count } more
ui-month-none = Nothing falls due this month in this selection. The arrows lead to other months.
ui-milestone = Milestone
ui-summary-done = Done
ui-summary-late = Late
ui-summary-open = See the actions: { $label }

## Governance
ui-nav-governance = Governance
ui-committees-none = No committee yet
ui-committees-none-why = A steering committee, a technical committee: their meetings, their decisions and what has changed between two.
ui-committee-new = New committee
ui-committee-page = Page of the committee
ui-committee-delete = Delete the committee
ui-name-of-committee = Name of the committee
ui-back-to-committees = The committees
ui-back-to-committee = { $name }
ui-meetings = Meetings
ui-meetings-none = No meeting. Add the next one, or the one that was just held.
ui-meeting-new = New meeting
ui-meeting-page = Page of the meeting
ui-meeting-delete = Delete the meeting
ui-meeting-title = Meeting of { $on }
ui-meeting-last = Last meeting
ui-meeting-next = Next meeting
ui-decisions = Decisions
ui-decisions-open = To do
ui-changes-since = What has changed since
ui-changes-title = What has changed
ui-changes-of = { $noun } “{ $label }”: { $what }
ui-changes-see = See
ui-changes-print = As PDF
ui-changes-count = { $count ->
        [0] No action has changed since that day.
        [one] One action has changed.
       *[other] { $count } actions have changed.
    }
ui-changes-gone = deleted
ui-changes-file = What has changed - { $name }.pdf
ui-changes-done = { $pages ->
        [one] One page written: { $path }
       *[other] { $pages } pages written: { $path }
    }

## Alerts
ui-nav-alerts = Alerts
ui-nav-alerts-open = ({ $count } open)
ui-more-than = { $count }+
ui-alerts-none = Nothing to report
ui-alerts-none-why = Nothing late, nothing due within thirty days, no action forgotten.
ui-alerts-months = Without news after
ui-alerts-month-count = { $count } months
ui-alerts-export = Export (.ics)
ui-alerts-exported = { $count ->
        [one] One day written: { $path }
       *[other] { $count } days written: { $path }
    }
ui-alerts-file = Due days.ics
ui-alerts-count = { $count ->
        [0] No alert
        [one] One alert
       *[other] { $count } alerts
    }
ui-alert-dismiss = Set aside
ui-alert-dismiss-one = Set aside: { $sentence }
ui-alert-dismiss-all = Set these { $count } aside
ui-alert-dismissed = { $count ->
        [one] One alert set aside. It comes back if its day changes.
       *[other] { $count } alerts set aside. They come back if their day changes.
    }
ui-alerts-aside = Alerts set aside ({ $count })
ui-alert-restore = Bring back
ui-alert-restore-one = Bring back: { $sentence }
ui-alerts-more = The first { $shown } of { $count } show.
ui-alert-action_late = Late actions
ui-alert-milestone_late = Past milestones
ui-alert-instalment_late = Instalments to ask for, past
ui-alert-deliverable_late = Deliverables expected, past
ui-alert-decision_late = Decisions to carry out, past
ui-alert-instalment_due = Instalments to ask for soon
ui-alert-deliverable_due = Deliverables to hand in soon
ui-alert-action_due = Actions that end soon
ui-alert-milestone_due = Milestones near
ui-alert-decision_due = Decisions to carry out soon
ui-alert-action_blocked = Actions blocked without a reason
ui-alert-action_stale = Actions without news
ui-alert-indicator_silent = Indicators to read
ui-alert-indicator_unread = Indicators without a value

## Territory
ui-nav-territory = Territory
ui-head-inhabitants = Inhabitants
ui-territory-choose = Add communes
ui-territory-choose-how = An intercommunality brings all its communes. Names, codes and populations come from INSEE (2026); what you wrote stays.
ui-territory-choose-what = Name, SIREN, INSEE code or postal code
ui-territory-leave-out = Leave { $name } out
ui-territory-add = Add to the territory
ui-territory-would = { $communes ->
    [0] No commune to add.
    [one] 1 more commune, { $population } inhabitants.
   *[other] { $communes } more communes, { $population } inhabitants.
  }
ui-territory-there = { $count ->
    [one] 1 other is there already.
   *[other] { $count } are there already.
  }
ui-territory-chosen = { $count ->
    [0] The territory had these communes already.
    [one] 1 commune added.
   *[other] { $count } communes added.
  }
ui-territory-communes = { $count ->
    [0] Communes
    [one] 1 commune
   *[other] { $count } communes
  }
ui-place-communes = { $count ->
    [one] 1 commune
   *[other] { $count } communes
  }
ui-place-commune = Commune { $code }
ui-inhabitants = { $count } inhabitants
ui-commune-filter = Filter communes
ui-commune-until = until { $on }
ui-commune-actions = { $count ->
    [one] 1 action in { $name }
   *[other] { $count } actions in { $name }
  }
ui-communes-none = No commune yet
ui-communes-none-why = Choose the intercommunality or the communes of the territory: they are all here, without a network. An action can then say which it concerns.
ui-map-title = Map of actions
ui-map-says = Map of { $communes } communes, { $with } of which have actions. The list beside it says the same.
ui-map-commune = { $count ->
    [0] { $name }: no action
    [one] { $name }: 1 action
   *[other] { $name }: { $count } actions
  }
ui-map-none = No action
ui-map-step-one = { $count ->
    [one] 1 action
   *[other] { $count } actions
  }
ui-map-step = { $from } to { $to } actions
ui-map-none-yet = The map needs the contours of the communes: a GeoJSON file, such as the one that the State publishes on geo.api.gouv.fr. Without it, the list is enough.
ui-contours-title = Contours of the communes
ui-contours-import-file = Read contours (GeoJSON)
ui-contours-import = Read these contours
ui-contours-found = { $count ->
    [one] 1 commune of the territory has its contour in this file.
   *[other] { $count } communes of the territory have their contour in this file.
  }
ui-contours-others = { $count ->
    [one] 1 other shape is left aside.
   *[other] { $count } other shapes are left aside.
  }
ui-contours-without = { $count ->
    [one] 1 commune stays without a contour:
   *[other] { $count } communes stay without a contour:
  }
ui-contours-read = { $count ->
    [one] 1 contour read.
   *[other] { $count } contours read.
  }

## Findings that are accepted, and the outlook of a contract
ui-waiver-accept = Accept…
ui-waiver-accept-of = Accept this finding: { $sentence }
ui-waiver-title = Accept this finding
ui-waiver-reason = Reason
ui-waiver-why = The finding leaves the lists as long as its figures do not change. The reason, the day and the author stay in the history.
ui-waiver-do = Accept
ui-waiver-done = Finding accepted.
ui-waiver-count = { $count ->
    [one] One accepted finding
   *[other] { $count } accepted findings
}
ui-waiver-by = Accepted on { $on } by { $author }
ui-waiver-restore = Bring back
ui-waiver-restore-of = Bring back this finding: { $sentence }
ui-waiver-restored = Finding brought back.
ui-waiver-lapsed = Accepted on { $on } with other figures: { $reason }
ui-outlook = What if?
ui-outlook-as-measured = If nothing changes
ui-outlook-if-met = If all is kept
ui-outlook-of-granted = of { $granted } granted
ui-outlook-at-risk = { $amount } at stake
ui-outlook-fixed = { $amount } of it fixed
ui-outlook-criteria = What each criterion is worth
ui-outlook-criterion = Criterion
ui-outlook-path = Baseline → target
ui-outlook-measured = Measured
ui-outlook-now = Worth
ui-outlook-most = At most
ui-outlook-lost = At stake
ui-outlook-next = What comes next is worth
ui-outlook-try = Value to try for “{ $title }”
ui-outlook-tried = Values that are tried: nothing is saved.
ui-outlook-reset = Back to the measured values
ui-outlook-hint = Type another measured value to see what it would change. Nothing is saved.
ui-outlook-lines = What spending brings
ui-outlook-line = Cost line
ui-outlook-planned = Planned
ui-outlook-spent = Spent
ui-outlook-rate = Rate
ui-outlook-cap = Cap
ui-outlook-aid = Aid there
ui-outlook-needed = Still to spend
ui-outlook-losses = What is lost, and when
ui-outlook-no-losses = No day puts money at stake.
ui-outlook-unknown-amount = amount unknown
ui-outlook-passed = past
ui-outlook-due = Due now
# Contracts made whole, their money, their time, days worked.
ui-contract-kind = Kind of contract
ui-contract-starts = First day of the contract
ui-contract-makes = This contract will have { $what }.
ui-contract-makes-alone = This contract will have its own fields alone: the rest is added on its page.
ui-contract-make = Create the contract
ui-contract-made = Contract created: { $title }
ui-contract-template-reset = Back to the template
ui-contract-usage-short = practice
ui-contract-usage = practice, to be checked in the agreement
ui-contract-usage-why = The marked fields come from practice, not from a text: check them in your agreement. Everything can be changed afterwards.
ui-contract-own-fields = The contract
ui-contract-sum-same = The total is { $expected } as it should ({ $whole }).
ui-contract-sum-off = The total is { $sum }, for { $expected } ({ $whole }): off by { $off }.
ui-contract-row-out = Take “{ $label }” out
ui-contract-rows-out = { $count ->
    [one] 1 row taken out
   *[other] { $count } rows taken out
  }
ui-contract-rows-back = Put them back
ui-contract-faults = { $count ->
    [one] 1 field must be corrected.
   *[other] { $count } fields must be corrected.
  }
ui-count-of = { $count } { $noun }
ui-contract-money-title = Money and due dates
ui-contract-funders = By funder
ui-funder-unknown = No funder named
ui-to-call = Left to call
ui-contract-parts = What the contract says
ui-part-eligible_base = Eligible base
ui-part-aid_rate = Rate of aid
ui-part-advance = Advance
ui-part-ceiling = Ceiling before the balance
ui-part-claim_deadline = Balance to be claimed before
ui-part-fixed = Fixed part
ui-part-variable = Variable part
ui-part-variable_measured = Variable part earned as measured
ui-part-criteria_measured = Criteria measured
ui-part-phase1 = End of phase 1
ui-part-action_cap = Cap per action
ui-part-work_start = Work to begin before
ui-contract-next = Next due dates
ui-contract-next-none = Nothing is waited for.
ui-next-request = To ask for
ui-next-receive = To receive
ui-next-deliver = To hand in
ui-next-deadline = Deadline
ui-contract-timeline = Timeline of the contract
ui-contract-timeline-list = The timeline as a list
ui-contract-timeline-late = late
ui-lane-contract = Contract
ui-lane-phases = Phases
ui-lane-amendments = Amendments
ui-lane-deliverables = Deliverables
ui-lane-instalments = Instalments
ui-timemark-signed = Signature
ui-timemark-notified = Notification
ui-timemark-period = Length of the contract
ui-timemark-phase = Phase
ui-timemark-eligible = Eligible expenses
ui-timemark-amendment = Amendment
ui-timemark-deliverable_due = Deliverable due
ui-timemark-delivered = Deliverable handed in
ui-timemark-instalment_due = Instalment to ask for
ui-timemark-requested = Instalment asked for
ui-timemark-received = Instalment received
ui-timemark-deadline = Deadline
ui-amendments-change = What the amendments change
ui-amendment-title = Amendment { $number }
ui-amendment-from = from { $on } on
ui-amendment-later = not in force yet
ui-amendment-nothing = This amendment changes no term.
ui-amendment-term = Term or cost line
ui-amendment-before = Before
ui-amendment-after = After
ui-amendment-by = Difference
ui-amendment-same = unchanged
ui-amendment-opened = Actions brought in
ui-amendment-closed = Actions taken out
ui-request = Ask for
ui-request-save = Save the request
ui-request-title = Ask for the instalment: { $label }
ui-requested-on = Day of the request
ui-requested-amount = Amount asked for (€)
ui-deliver = Handed in
ui-delivered = Deliverable handed in: { $label }
ui-month-long = { DATETIME($day, month: "long", year: "numeric") }
ui-month-initial = { DATETIME($day, month: "short") }
ui-worked-title = Days worked
ui-worked-year = Year
ui-worked-year-of = Year { $year }
ui-worked-before = Previous year
ui-worked-after = Next year
ui-worked-post = Post
ui-worked-total = Since the start
ui-worked-planned = Planned
ui-worked-cost = Cost (€)
ui-worked-sum = Total
ui-worked-cell = { $post }, { $month }
ui-worked-hint = Arrows, Enter and Tab go from cell to cell; a block copied from a spreadsheet is pasted from the cell on. Days and fractions: 18.5.
ui-worked-from-total = entered as one total
ui-worked-none = No post in this contract
ui-worked-none-why = Days are entered by post and month. Add an engineering post first.
ui-worked-pasted = { $count ->
    [one] 1 cell pasted
   *[other] { $count } cells pasted
  }
ui-worked-paste-wide = The block is larger than the table: nothing was pasted.
# What follows a programme.
ui-renewal = Prepare what follows
ui-renewal-title = Prepare what follows: { $title }
ui-renewal-steps = Steps
ui-renewal-step-review = Review of the actions
ui-renewal-step-carry = What goes on
ui-renewal-step-compare = Compare the two periods
ui-renewal-scope = Actions
ui-renewal-scope-plan = All those of the plan
ui-review-decided = { $count ->
    [0] No action reviewed
    [one] 1 action reviewed
   *[other] { $count } actions reviewed
  } of { $all }
ui-review-chosen = { $count ->
    [0] No action chosen
    [one] 1 action chosen
   *[other] { $count } actions chosen
  }
ui-review-choose = Choose { $title }
ui-review-choose-all = Choose every action
ui-review-chosen-decided = { $count } actions decided
ui-review-decide = Decision
ui-review-decide-chosen = Decide for the chosen actions
ui-review-undo = Take the review back
ui-review-reason = Reason
ui-review-reason-of = Reason: { $title }
ui-review-reason-first = Decide first, then say why.
ui-review-undecided = not reviewed
ui-review-becomes = becomes
ui-review-hint = Arrows: next action. M: keep, D: change, A: stop, Space: choose.
ui-review-none = No action to review
ui-review-none-why = A review says, action by action, what goes on. Add actions to this plan, or link them to the contract.
ui-carry-plan = A new plan
ui-carry-contract = A new contract
ui-carry-contract-from = From the contract
ui-carry-actions = Actions carried over
ui-carry-actions-why = Those to keep or to change are proposed; their lineage, partners and indicators follow them. No expense, note or file does.
ui-carry-budgets = Take the planned budgets over
ui-carry-milestones = Take the milestones over, on their new days
ui-carry-amounts = Keep the amounts (else empty, to be filled)
ui-carry-schedule = Take instalments and deliverables over, on their new days
ui-carry-number = Number of the contract
ui-carry-starts = From
ui-carry-ends = To
ui-carry-preview = What will be made
ui-carry-left = { $count ->
    [0] No action is left.
    [one] 1 action stops here.
   *[other] { $count } actions stop here.
  }
ui-carry-months = { $count ->
    [0] Days do not move.
    [one] Days move by one month.
   *[other] Days move by { $count } months.
  }
ui-carry-days = Days move by { $count } days.
ui-carry-make = Make what follows
ui-carry-made = What follows is made.
ui-carry-nothing = Choose a new plan, a new contract, or both.
ui-carry-followed = Something follows this plan already: { $title }.
ui-compare-none = Nothing to compare with yet
ui-compare-none-why = The comparison puts the actions of both periods side by side. First make what follows this plan.
ui-compare-with = Compare with
ui-compare-says = { $kept } go on, { $stopped } stop, { $new } begin.
ui-compare-totals = Totals
ui-compare-figure = Figure
ui-compare-by = Difference
ui-compare-lineages = Action by action
ui-compare-kept = Goes on
ui-compare-stopped = Stops
ui-compare-new = Begins
ui-compare-planned = Planned
ui-compare-committed = Committed
ui-compare-paid = Paid
ui-compare-ghg_avoided = tCO₂e avoided a year
ui-compare-energy_saved = MWh saved a year
ui-compare-renewable_produced = Renewable MWh a year
ui-compare-decision = Review
ui-compare-measured = Measured in both
## Budget and expenses
ui-nav-budget = Budget
ui-budget-sights = Views of the budget
ui-budget-dashboard = Dashboard
ui-budget-years = Budget by year
ui-budget-expenses = Expenses
ui-budget-figure = Amount
ui-budget-unit = Unit
ui-budget-nature = Nature
ui-budget-natures = Investment and operating
ui-budget-group = Group by
ui-budget-by-axis = Axis
ui-budget-by-lead = Lead
ui-budget-by-funder = Funder
ui-budget-by-contract = Contract
ui-budget-by-year = Year
ui-budget-row = Action
ui-budget-no-year = Without year
ui-budget-total = Total
ui-budget-hint = Arrows: move. A digit, Enter or F2: edit. Shift+Enter: open the lines behind an amount.
ui-budget-rule-funder = An amount is shared between funders as the action’s funding plan is (largest remainders, to the cent): the parts make the whole.
ui-budget-rule-contract = An amount is shared between the action’s contracts by what each plans to spend for it, else evenly (largest remainders, to the cent).
ui-budget-part = This amount is a part: it is edited under the action’s axis, or by its lines.
ui-budget-cell = { $figure }, { $label }, { $year }
ui-budget-none = No action in this plan
ui-budget-none-why = The budget is filled action by action, year by year. Begin with the actions.
ui-budget-lines = Lines of “{ $label }”
ui-budget-lines-sum = { $count ->
        [one] { $count } line
       *[other] { $count } lines
    }, { $total }
ui-budget-lines-more = Only the first { $count } lines are shown.
ui-budget-lines-none = No budget line stands behind this amount.
ui-budget-lines-part = Part
ui-budget-line-amount = Amount of the line
ui-budget-open = Open the lines: { $label }
ui-dash-invoiced = Invoiced, net
ui-dash-settled = Paid invoices, net
ui-dash-shares = Committed, paid
ui-dash-loose = Of which without an action: { $amount }
ui-dash-by-year = By year
ui-dash-by-axis = By axis
ui-dash-by-funder = By funder
ui-dash-why = Planned, committed and paid come from the actions’ budgets; invoiced and paid invoices from the ledger of expenses.
ui-dash-none = No amount yet
ui-dash-none-why = This page compares what is planned, committed and paid. Fill the budget by year, or paste your invoices.
ui-dash-figure = { $figure }, { $label }: { $amount }
ui-expenses-title = Expenses
ui-expense-new = New expense
ui-expense-page = Expense
ui-expense-delete = Delete the expense
ui-back-to-expenses = Expenses
ui-expenses-import = Paste or import
ui-expenses-text = Number, supplier, subject or mandate
ui-expenses-paid = Payment
ui-expenses-all = Paid or not
ui-expenses-paid-yes = Paid
ui-expenses-paid-no = To be paid
ui-expenses-found = To check
ui-expenses-found-all = All invoices
ui-expenses-found-any = Outside the period or twice
ui-expenses-found-outside = Outside the period
ui-expenses-found-twice = Twice
ui-expenses-from = From
ui-expenses-to = To
ui-expenses-of-contract = Contract
ui-expenses-of-line = Cost line
ui-expenses-of-action = Action
ui-expenses-of-axis = Axis
ui-expenses-more = Filters
ui-expenses-any = All
ui-expenses-axis-none = Without axis or action
ui-expenses-count = { $count ->
        [one] { $count } invoice
       *[other] { $count } invoices
    }
ui-expenses-sums = Net { $net } €, VAT { $vat } €, gross { $gross } €
ui-expenses-part = Of which { $part } € net for the selection
ui-expenses-hint = Arrows: move. A letter, F2: edit the cell. Enter: open the expense. Ctrl+V: paste invoices.
ui-expenses-none = No expense
ui-expenses-none-why = The ledger holds the invoices: day, supplier, amounts, mandate, action and contract. Paste them from a spreadsheet, or add one.
ui-expenses-none-kept = No expense matches
ui-expenses-none-kept-why = Take a filter away, or look for other letters.
ui-expense-actions = { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
ui-expense-fields = The invoice
ui-allocate = Shared between actions
ui-allocate-why = An invoice may be about several actions. The parts make its net amount, to the cent.
ui-allocate-by = Share by
ui-allocate-by-amounts = Net amounts
ui-allocate-by-shares = Shares in %
ui-allocate-action = Action { $number }
ui-allocate-line = Cost line { $number }
ui-allocate-typed = Part { $number }
ui-allocate-add = Add an action
ui-allocate-remove = Take part { $number } away
ui-allocate-even = Even shares
ui-allocate-rest = Give the rest to the last one
ui-allocate-left = Left to give: { $left }
ui-allocate-exact = The parts make the invoice: { $net } net.
ui-allocate-none = The whole invoice is the action’s that it names.
ui-allocate-save = Save the parts
ui-allocate-saved = Parts saved
ui-allocate-open = Share between actions
ui-claims-why = Without a claim, the expense is presented whole to its contract.
ui-claimed = Claimed from contracts
ui-import-open = Import an action plan
ui-import-short = Import
ui-import-title = Import an action plan from a workbook
ui-import-why = The workbook of Territoires en Transitions, or your own: XLSX, XLS, ODS or CSV, with a column for the titles of actions. Nothing is written before you have seen what will be.
ui-import-file = Choose a workbook
ui-import-other-file = Choose another workbook
ui-import-reading = Reading the workbook…
ui-import-said = Actions that are new: { $fresh }; completed: { $fills }; different: { $differs }; the same: { $same }.
ui-import-left-out = { $count ->
    [one] One line is no action.
   *[other] { $count } lines are no actions.
 }
ui-import-sheet = { $name }, heads at line { $head }: { $known ->
    [one] one column known.
   *[other] { $known } columns known.
 }
ui-import-text = Table
ui-import-unknown = To the notes: { $columns }.
ui-import-columns = Columns of the workbook
ui-import-guessed = The heads of this workbook are not known: this is what its columns seem to hold. Correct it if need be; it will be remembered for the next time.
ui-import-remembered = The columns are understood as the last time.
ui-import-as-heads = Understand by the heads
ui-import-read-sheet = Read the sheet “{ $name }”
ui-import-head-line = Line of heads
ui-import-column = Column
ui-import-samples = For example
ui-import-holds = Holds
ui-import-holds-of = What column { $letter } { $head } holds
ui-import-no-sheet = No sheet is read: tick the one with the actions, and say which column holds their titles.
ui-import-stage-reading = Reading the workbook…
ui-import-stage-comparing = Comparing with the plan: { $done } of { $total }
ui-import-stage-writing = Writing: { $done } of { $total }
ui-import-stop = Stop
ui-import-made = With them: { $rows }.
ui-import-take-all = Replace the plan’s values by those of the workbook everywhere
ui-import-lines = Lines of the workbook
ui-import-state = What the lines do
ui-import-state-fresh = New ({ $count })
ui-import-state-fills = Completed ({ $count })
ui-import-state-differs = Different ({ $count })
ui-import-state-same = The same ({ $count })
ui-import-bring = Import
ui-import-bring-line = Import “{ $title }”
ui-import-does = What changes
ui-import-take = Take the workbook’s values
ui-import-parts = { $count ->
    [one] and one linked row (partner, budget, funding or note)
   *[other] and { $count } linked rows (partners, budget, funding, notes)
 }
ui-import-findings = { $count ->
    [one] One remark
   *[other] { $count } remarks
 }
ui-import-given = Content
ui-import-leaves-out = Not imported:
ui-import-fiches = { $count ->
    [one] One sheet read as an action of its own: { $names }
   *[other] { $count } sheets read as actions of their own: { $names }
 }
ui-import-unread = { $count ->
    [one] One sheet is not read
   *[other] { $count } sheets are not read
 }
ui-import-proposed = Proposal
ui-import-accept = Accept
ui-import-accept-cell = Accept “{ $proposed }” at { $cell }
ui-import-accept-all = { $count ->
    [one] Accept the proposal
   *[other] Accept the { $count } proposals
 }
ui-import-accepted = Accepted
ui-import-withdraw = Back
ui-import-withdraw-cell = Back to “{ $given }” at { $cell }
ui-import-export-findings = Export the findings
ui-import-findings-file = Findings
ui-import-findings-written = { $count ->
    [one] One finding written to { $path }.
   *[other] { $count } findings written to { $path }.
 }
ui-import-encoding = Letters
ui-import-separator = Separator
ui-import-tab = Tab
ui-import-write = { $fresh ->
    [0] { $changed ->
        [0] Nothing to import
        [one] Change one action
       *[other] Change { $changed } actions
     }
   *[other] { $changed ->
        [0] { $fresh ->
            [one] Import one action
           *[other] Import { $fresh } actions
         }
       *[other] Import { $fresh } and change { $changed } actions
     }
 }
ui-import-written = { $fresh ->
    [0] No new action
    [one] One action imported
   *[other] { $fresh } actions imported
 }{ $changed ->
    [0] .
    [one] , one changed.
   *[other] , { $changed } changed.
 }

ui-invoices-title = Paste or import invoices
ui-invoices-paste = Rows copied from the spreadsheet
ui-invoices-paste-why = With their heads if you have them, in any order. Without heads: number, date, supplier, subject, action, cost line, contract, net, VAT, gross, mandate, payment date.
ui-invoices-file = Choose a file (CSV, TSV)
ui-invoices-of-file = File: { $path }
ui-invoices-said = { $rows ->
        [0] No row
        [one] { $rows } row
       *[other] { $rows } rows
    }: { $fresh } to write, { $already } already there, { $wrong } to correct.
ui-invoices-sum = To write: { $net } net, { $gross } gross.
ui-invoices-headed = Columns recognised: { $columns }.
ui-invoices-headless = Without heads: the columns are read in the order of the ledger.
ui-invoices-unknown = Columns left aside: { $columns }.
ui-invoices-findings = { $count ->
        [one] { $count } remark
       *[other] { $count } remarks
    }
ui-invoices-line = Line
ui-invoices-column = Column
ui-invoices-cell = Cell
ui-invoices-why = Remark
ui-invoices-blocks = Blocking:
ui-invoices-room = After this import
ui-invoices-rows = Rows read
ui-invoices-state = State
ui-invoices-fresh = New
ui-invoices-already = Already there
ui-invoices-wrong = To correct
ui-invoices-also = Write line { $line } all the same
ui-invoices-write = { $count ->
        [0] Nothing to write
        [one] Write { $count } invoice
       *[other] Write { $count } invoices
    }
ui-invoices-written = { $count ->
        [one] { $count } invoice written
       *[other] { $count } invoices written
    }
ui-invoices-funder = Funder
ui-invoices-more = and { $count } others
# Statements of a contract's money, and funding plans.
ui-statements = Statements
ui-statement-pdf = Export as PDF
ui-statement-xlsx = Export to Excel
ui-statement-writing = Writing…
ui-statement-done = { $path } ({ $size })
ui-statement-no-line = No line.
ui-statement-file = { $title } - { $subject } - { $day }
ui-statement-back = Back to the contract
ui-statement-every-contract = Every contract (receipts)
ui-statement-from = Period from
ui-statement-until = As of
ui-statement-which = Statement
ui-statement-kind-invoices = Paid invoices
ui-statement-kind-notice = TEPCV notice
ui-statement-kind-funding = Funding plan to publish
ui-statement-kind-receipts = Receipts by quarter
ui-statement-kind-balance = Financial balance
ui-statement-shown = { $title }, as of { $day }
ui-statement-missing = What is missing
ui-statement-notes = Notes
ui-statement-empty = Nothing to show for now
ui-statement-empty-why = This statement fills with what the contract holds on the chosen day.
ui-funding-plans = Funding plans
ui-funding-plan = Funding plan
ui-funding-none = No funding plan
ui-funding-none-why = A funding plan says what an action, or a group of actions, costs and who pays. It is created from the sheet of an action, tab Money.
ui-funding-open = Balance
ui-funding-project = Project
ui-funding-group = { $count } actions
ui-funding-balance = Balance of the plan
ui-funding-balanced = Balanced
ui-funding-gap = Gap
ui-funding-cost = Costs
ui-funding-receipts = Receipts
ui-funding-aid = Public aid
ui-funding-private = Private money
ui-funding-own = Own funds
ui-funding-loan = Loan
ui-funding-own-share = Share of the contracting authority
ui-funding-costs = Costs
ui-funding-lines = Receipts
ui-funding-rest = Remaining
ui-funding-total = Total
ui-funding-years = By year
ui-funding-year = Year
ui-funding-no-year = No year
ui-funding-others = Other actions of the group
ui-funding-terms = Terms of the plan
ui-funding-file = Funding plan - { $title }
ui-funding-no-funding_cost = No cost: add each item with its net amount, its VAT and what of it is eligible.
ui-funding-no-funding_line = No receipt: add each funder with its base, its rate and its amount.
# Exports for other programs.
ui-export-open = Export for other software
ui-export-short = Export
ui-export-title = Export for other software
ui-export-what = What is to be written?
ui-export-what-tet = Territoires en Transitions template
ui-export-what-all = All tables
ui-export-what-plan = Axes and actions
ui-export-what-partners = Partners
ui-export-what-contracts = Contracts
ui-export-what-budgets = Budgets
ui-export-what-expenses = Expenses
ui-export-what-indicators = Indicators
ui-export-what-contacts = Address book
ui-export-what-calendar = Calendar
ui-export-what-opendata = Open data
ui-export-what-pcaet = PCAET data
ui-export-what-handover = Handover folder
ui-export-why-tet = the workbook that the platform imports
ui-export-why-all = all that is entered, a table for each kind of item
ui-export-why-plan = with milestones, notes and measures
ui-export-why-partners = with departments, leads and contacts
ui-export-why-contracts = with posts, instalments and deliverables
ui-export-why-budgets = with funding plans
ui-export-why-expenses = with their shares
ui-export-why-indicators = with readings and targets
ui-export-why-contacts = a vCard for each organisation
ui-export-why-calendar = what falls due in the next twelve months
ui-export-why-opendata = ADEME’s PCAET file, a table and its schema
ui-export-why-pcaet = diagnosis and targets, in ADEME’s four files
ui-export-why-handover = the copy of the plan, its tables, its PDFs, its joined files and a page that presents them
ui-export-format = Format
ui-export-format-xlsx = Excel (.xlsx)
ui-export-format-ods = LibreOffice (.ods)
ui-export-format-csv = CSV, a file for each table
ui-export-format-json = JSON
ui-export-plan = Plan
ui-export-contacts = With personal data
ui-export-contacts-why = names of people, e-mail addresses, telephones
ui-export-write = Choose where to write…
ui-export-name = { $file } - { $what }
ui-export-done = Export written: { $said }, { $size }.
ui-export-found = { $count ->
    [one] One value does not go into the template as it is:
   *[other] { $count } values do not go into the template as they are:
}
ui-export-notices = Values that do not go in as they are
ui-export-cancelled = Export stopped.
ui-export-folder = Open the folder

ui-returned-from = Workbook prepared for { $label }.
ui-returned-filled = Filled by: { $by }.
ui-returned-filled-by-nobody = Nobody said that they filled it.
ui-returned-filled-on = On { $day }.
ui-returned-said = New rows: { $fresh }; changed: { $changed }; in conflict: { $conflicts }; refused: { $refused }; the same: { $same }.
ui-returned-unseen = This file comes from this plan, at a moment that this copy does not know: what differs is taken only if you say so.
ui-returned-elsewhere = This file comes from another plan: what differs is taken only if you say so.
ui-returned-unsaid = This file no longer says when it was written: what differs is taken only if you say so.
ui-returned-missing = { $count ->
    [one] One row is not in the file: it stays in the plan.
   *[other] { $count } rows are not in the file: they stay in the plan.
 }
ui-returned-take-all = Take the values of the file in every conflict
ui-returned-restore = { $count ->
    [one] Go back to what the file says for the row that the plan alone changed or deleted since
   *[other] Go back to what the file says for the { $count } rows that the plan alone changed or deleted since
 }
ui-returned-rows = Rows of the file
ui-returned-row = Item
ui-returned-state-conflict = In conflict ({ $count })
ui-returned-state-changed = Changed ({ $count })
ui-returned-state-fresh = New ({ $count })
ui-returned-state-gone = Deleted since ({ $count })
ui-returned-state-since = Changed since in the plan ({ $count })
ui-returned-state-refused = Refused ({ $count })
ui-returned-conflict = (the plan changed too)
ui-returned-perhaps = Perhaps “{ $told }”?
ui-returned-write = { $count ->
    [0] Nothing to write
    [one] Write one row
   *[other] Write { $count } rows
 }
ui-returned-written = Rows made: { $made }; changed: { $changed }
ui-pack-short = Workbook to fill
ui-pack-prepare = Prepare a workbook to fill
ui-pack-why = A workbook with the actions, milestones and budget of a department, a commune or a partner, to bring up to date in a spreadsheet. It comes back through “Import”, which shows what changed before it is written. It holds no personal data.
ui-pack-for = For
ui-pack-choice = { $label } ({ $actions ->
    [one] one action
   *[other] { $actions } actions
 })
ui-pack-nobody-yet = No department, commune or partner has an action.
ui-pack-name = To fill, { $label }
ui-pack-save = Save the workbook
ui-pack-made = Workbook to be filled by { $label } ({ $actions ->
    [one] one action
   *[other] { $actions } actions
 }): { $path }

ui-nav-indicators = Indicators
ui-indicator-new = New indicator
ui-indicators-none = No indicator yet
ui-indicators-none-why = An indicator says whether the plan works: a baseline, readings, a target. Make one, or write the formula of those that others give.
ui-indicators-course = { $on } on course, { $off } off course
ui-indicator-page = Page of the indicator
ui-indicator-delete = Delete the indicator
ui-back-to-indicators = All indicators
ui-indicator-value = Last value
ui-indicator-baseline = Baseline
ui-indicator-target = Target
ui-indicator-reached = Way gone
ui-indicator-course = Course
ui-indicator-course-on_course = On course
ui-indicator-course-off_course = Off course
ui-indicator-gap = { $gap } away
ui-indicator-computed = Computed
ui-indicator-followed = follows the diagnoses
ui-regulatory-title = Regulatory indicators
ui-regulatory-why = Those that a PCAET must follow. Once in the plan they take their figures from the diagnoses, and their way from the trajectory of the same quantity. A figure that you enter comes first.
ui-regulatory-parts = { $count ->
    [one] In detail: one indicator
   *[other] In detail: { $count } indicators
 }
ui-regulatory-all = All of the detail
ui-regulatory-there = in the plan already
ui-regulatory-take = { $count ->
    [0] Add
    [one] Add one indicator
   *[other] Add { $count } indicators
 }
ui-regulatory-taken = { $count ->
    [one] One indicator added.
   *[other] { $count } indicators added.
 }
ui-readings-import = Paste or import readings
ui-readings-title = Paste or import readings of indicators
ui-readings-why = With their heads: “Indicator” (code or title), “Year” and “Value”, or “Indicator” and a column a year. Also read: commune, sector, confidence, comment.
ui-readings-why-one = Two columns, year and value, or a column a year. With heads, also read: commune, sector, confidence, comment.
ui-readings-said = { $fresh ->
    [one] One new value
   *[other] { $fresh } new values
 }, { $same ->
    [one] one the same
   *[other] { $same } the same
 }, { $other ->
    [one] one different
   *[other] { $other } different
 }, { $wrong } to mend.
ui-readings-replace = { $count ->
    [one] Replace the different value too
   *[other] Replace the { $count } different values too
 }
ui-readings-rows = Values that were read
ui-readings-given = Content
ui-readings-on = Day
ui-readings-part = Commune, sector
ui-readings-value = Value read
ui-readings-before = Value of the plan
ui-readings-fresh = New
ui-readings-same = The same
ui-readings-other = Different
ui-readings-wrong = To mend
ui-readings-write = { $count ->
    [0] Write
    [one] Write one value
   *[other] Write { $count } values
 }
ui-readings-written = { $count ->
    [one] One value written.
   *[other] { $count } values written.
 }
ui-indicator-parts = sum of { $count ->
    [one] { $count } part
   *[other] { $count } parts
}
ui-indicator-per-inhabitant = { $value } by inhabitant
ui-indicator-years = Year by year
ui-indicator-year = Year
ui-indicator-measured = Measured
ui-indicator-asked = Expected
ui-indicator-difference = Difference
ui-indicator-confidence = Confidence
ui-indicator-actions = Actions that move it
ui-indicator-no-years = No baseline, reading or target: add them below.
## Diagnoses
ui-nav-diagnosis = Diagnosis
ui-diagnosis-sights = Views of the diagnosis
ui-diagnosis-inventories = Emissions, energy, air
ui-diagnosis-vulnerability = Vulnerability
ui-diagnosis-chosen = Diagnosis
ui-diagnosis-none = No diagnosis yet
ui-diagnosis-none-why = A diagnosis is the picture of one year: emissions, energy, renewables, pollutants, carbon sinks, by sector and carrier. Targets start from it. Create the first one, or look at the territory’s vulnerability first.
ui-diagnosis-new = New diagnosis
ui-diagnosis-delete = Delete the diagnosis
ui-diagnosis-sheet = Sheet of the diagnosis
ui-diagnosis-quantity = Quantity
ui-diagnosis-nothing = Nothing entered
ui-diagnosis-grid = { $quantity }, in { $unit }
ui-diagnosis-total = Total
ui-diagnosis-share = Share
ui-diagnosis-blank = { $count ->
    [one] one cell without a value
   *[other] { $count } cells without a value
}
ui-diagnosis-star = Total without the cells that have no value.
ui-diagnosis-apart = Not in the totals: its detail is.
ui-diagnosis-cell = { $row }, { $column }
ui-diagnosis-several = { $count } lines
ui-diagnosis-hint = Arrows: move. A digit, Enter or F2: edit. Alt + Enter or right click: the lines of the cell. Delete: empty. A value is typed in its unit: 1 234,5; 12 ktep; 300 MWh; 2 ktCO2e. Followed by E, it is an estimate.
ui-diagnosis-signs = A cell without a value says why; it never counts as zero:
ui-diagnosis-doubts = To check
ui-diagnosis-chart = Breakdown
ui-flows-title = From energies to sectors ({ $unit })
ui-flows-alt = { $title }. { $flows }
ui-flows-table = The figures of this chart
ui-flows-part = Energy or post
ui-flows-sector = Sector
ui-flows-missing = These sums leave out what has no figure (*):
ui-flows-unsplit = Not split: { $value } { $unit } do not say which energy or post they are of.
ui-flows-below = { $count ->
    [one] One negative value is not drawn; the figures have it.
   *[other] { $count } negative values are not drawn; the figures have them.
}
ui-compare-sights = Compare
ui-compare-by-total = totals
ui-compare-by-inhabitant = per inhabitant
ui-compare-by-hectare = per hectare
ui-climate-sight = Dashboard
ui-climate-title = Climate and energy dashboard
ui-climate-print = Print (PDF)
ui-climate-none = Nothing to show yet
ui-climate-none-why = This dashboard gathers the latest diagnosis by sector, the trajectories and the indicators. Enter a diagnosis, or read an indicator.
ui-climate-indicators = Indicators, the latest on their course first
ui-climate-more = { $count ->
    [one] One other is on the page of indicators.
   *[other] { $count } others are on the page of indicators.
}
ui-climate-rest = { $count ->
    [one] One indicator has no value yet.
   *[other] { $count } indicators have no value yet.
}
ui-diagnosis-compare = Compare
ui-diagnosis-compare-with = Compare with
ui-diagnosis-compare-none = None
ui-diagnosis-compare-why = With a second diagnosis, two years can be compared, by sector, inhabitant and hectare.
ui-diagnosis-careful = Compare with care
ui-diagnosis-difference = Difference
ui-diagnosis-percent = Difference in %
ui-diagnosis-inhabitant = By inhabitant ({ $unit }), { $year }
ui-diagnosis-hectare = By hectare ({ $unit }), { $year }
ui-diagnosis-compare-empty = Neither diagnosis has a line of this quantity.
ui-vulnerability-title = Vulnerability of the territory
ui-vulnerability-why = How much each domain suffers from the climate: today, and if nothing changes, in 2050 and 2100.
ui-vulnerability-level = { $domain }, { $when }
ui-vulnerability-unsaid = Not said
ui-diagnosis-trajectories = Trajectories
ui-trajectories-none = No trajectory yet
ui-trajectories-none-why = A trajectory goes from a base year to where the territory wants to be in 2030 and 2050. What diagnoses measure is set against it.
ui-trajectory-new = New trajectory
ui-trajectory-delete = Delete the trajectory
ui-trajectory-years = The years of the trajectory
ui-trajectory-asked = Expected
ui-trajectory-measured = Measured
ui-trajectory-expected = Expected saving of actions, a year
ui-trajectory-gains = Actions announce savings of { $expected } { $unit } a year by { $horizon }.
ui-trajectory-gains-none = No action announces a dated saving by { $horizon }.
ui-trajectory-twice = Counted twice, perhaps
ui-trajectory-early = Left out, their effect begins after { $horizon }: { $actions }
ui-trajectory-undated = Left out, without a day of effect or end: { $actions }
ui-trajectory-start = Set the start and the targets
ui-trajectory-start-why = The start is that of the diagnosis “{ $diagnosis }”. A target is a figure in { $unit }, or a part of the start: “−40 %”.
ui-trajectory-start-unknown = No diagnosis measured this: give the year and the figure of the start. A target is a figure in { $unit }, or a part of the start: “−40 %”.
ui-trajectory-start-year = Base year
ui-trajectory-start-value = Base figure ({ $unit })
ui-trajectory-start-target = Target { $year }
ui-trajectory-start-save = Save the points
ui-cell-lines = Lines of the cell
ui-cell-open = Lines of the cell: { $row }, { $column }
ui-cell-differs = The calculation gives { $worked } { $unit }, the line says something else.
ui-cell-take = Take the calculation
ui-work-out = Work out from consumptions
ui-work-out-title = Work emissions out of consumptions
ui-work-out-why = Each consumption of energy of the diagnosis is multiplied by the emission factor of its carrier. Figures typed by hand stay, unless you replace them.
ui-work-out-none = This diagnosis has no consumption by carrier: enter them in the grid “Final energy consumption”.
ui-work-out-choose = Choose a factor
ui-work-out-no-factor = No emission factor by a unit of energy
ui-work-out-said = { $fresh ->
    [one] One line to write
   *[other] { $fresh } lines to write
 }, { $same ->
    [one] one the same
   *[other] { $same } the same
 }, { $typed ->
    [one] one typed by hand.
   *[other] { $typed } typed by hand.
 }
ui-work-out-replace = { $count ->
    [one] Replace the figure typed by hand too
   *[other] Replace the { $count } figures typed by hand too
 }
ui-work-out-lines = Calculations
ui-work-out-row = Sector
ui-work-out-carrier = Carrier
ui-work-out-calculation = Calculation
ui-work-out-before = Before (tCO₂e)
ui-work-out-fresh = New
ui-work-out-newer = Worked out again
ui-work-out-same = The same
ui-work-out-typed = Typed by hand
ui-work-out-several = Several lines: left
ui-work-out-write = { $count ->
    [0] Write
    [one] Write one line
   *[other] Write { $count } lines
 }
ui-work-out-written = { $count ->
    [one] One line of emissions written.
   *[other] { $count } lines of emissions written.
 }
ui-farm-title = Clim’Agri form
ui-farm-why = Enter the figures of Agreste, IGN and farms; all the rest is worked out with published factors. Tab and Enter go from cell to cell, a block copied from a spreadsheet is pasted at once. Another unit (q/ha, MWh, km2…) is converted. The yield of silage maize and of grassland is in dry matter.
ui-farm-item = Item
ui-farm-unit = Unit
ui-farm-cell = { $item }, { $measure } ({ $unit })
ui-farm-factors = Factors: those that are published, and yours
ui-farm-factors-why = A factor that you type takes the place of the published one, for this diagnosis alone. Say where it comes from. The flux of a soil that loses carbon is negative; SO sets aside what does not count here.
ui-farm-factor = Factor
ui-farm-published = Published
ui-farm-source = Source
ui-farm-yours = Yours
ui-farm-your-source = Your source
ui-farm-factor-cell = { $factor }, yours ({ $unit })
ui-farm-source-cell = { $factor }, your source
ui-farm-outputs = Clim’Agri results
ui-farm-land = Farm land: { $hectares } ha. Figures by hectare are by this.
ui-farm-no-land = No farm land is entered: nothing is said by hectare.
ui-farm-none = Nothing is worked out yet.
ui-farm-basis-said = People fed, by: { $basis }.
ui-farm-lacks = What lacks
ui-farm-work-out = Work the results out
ui-farm-work-out-why = Each result is the product of what you entered and of published factors. What was typed by hand stays, unless you take its place.
ui-farm-potentials = Warming potentials over 100 years
ui-farm-basis = People fed by
ui-farm-said = To write: { $fresh }; the same: { $same }; typed by hand: { $typed }; no longer worked out: { $gone }
ui-farm-gone = No longer worked out: taken away
ui-farm-before = Before
ui-farm-replace = Take the place of what was typed by hand too
ui-farm-write = { $count ->
    [0] Nothing to write
    [one] Write 1 result
   *[other] Write { $count } results
}
ui-farm-written = { $count ->
    [0] No result written
    [one] 1 result written
   *[other] { $count } results written
}
ui-farm-pasted = { $count ->
    [0] No cell filled
    [one] 1 cell filled
   *[other] { $count } cells filled
}
ui-farm-pasted-over = The block is larger than the table: nothing was pasted.
ui-factors-take = { $count ->
    [one] Take the reference factor
   *[other] Take the { $count } reference factors
 }
ui-factor-new = New emission factor
ui-pcaet-open = Read a published PCAET
ui-pcaet-title = Read the diagnosis and the targets of a published PCAET
ui-pcaet-why = Choose the files “Demarches_PCAET_V2_…” of Territoires & Climat one by one. Nothing is written before you confirm it, and one step takes it back.
ui-pcaet-add = Add a file
ui-pcaet-remove = Remove { $name }
ui-pcaet-plan = Plan to read
ui-pcaet-choose = — choose —
ui-pcaet-file = File
ui-pcaet-seen = Lines of a diagnosis: { $lines }; trajectories: { $trajectories } (points: { $points }); domains of vulnerability: { $vulnerabilities }.
ui-pcaet-kept = { $count ->
    [one] One domain of vulnerability is there already and stays as it is.
   *[other] { $count } domains of vulnerability are there already and stay as they are.
 }
ui-pcaet-left = { $count ->
    [one] One figure has no place here and is not read.
   *[other] { $count } figures have no place here and are not read.
 }
ui-pcaet-left-out = not read
ui-pcaet-totals = Totals of the sectors
ui-pcaet-now = Diagnosis
ui-pcaet-write = { $count ->
    [0] Write
    [one] Write one row
   *[other] Write { $count } rows
 }
ui-pcaet-written = { $count ->
    [one] One row written.
   *[other] { $count } rows written.
 }
ui-factors-screen = Emission factors
ui-factors-none = No emission factor in this file
ui-factors-none-why = Take the usual factors, provided with their source, read the official export of the Base Carbone, or enter your own.
ui-factors-none-kept = No factor matches
ui-factors-filter = Look for a factor
ui-factors-without-carrier = Without a carrier
ui-factors-found = { $found ->
    [0] No factor
    [one] { $found } factor
   *[other] { $found } factors
 } of { $all }.
ui-factors-first = The first { $shown } of { $found }: search for more words.
ui-factor = Factor
ui-factor-page = Emission factor
ui-factor-by = By
ui-factor-vintage = Vintage
ui-factor-vintages = Other vintages
ui-factor-no-vintage = No vintage
ui-factor-delete = Delete the factor
ui-factor-uses = Diagnoses worked out with this factor
ui-factor-use-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
 }
ui-factor-uses-none = No diagnosis was worked out with this factor.
ui-factor-uses-why = Emissions that are worked out do not change with the factor: open « Work out from consumptions » again to renew them.
ui-back-to-factors = Emission factors
ui-factors-open = Read the Base Carbone
ui-factors-title = Read the factors of the Base Carbone
ui-factors-why = Choose the official export of the Base Carbone (CSV, data.ademe.fr). A factor of another vintage stands beside the older one. Nothing is written before you confirm it, and one step takes it back.
ui-factors-pick = Choose a file
ui-factors-seen = New factors: { $fresh }, of them of another vintage: { $newer }; there already: { $already }.
ui-factors-left = Left out: archived, { $archived }; posts, { $posts }; source data, { $data }.
ui-factors-write = { $count ->
    [0] Write
    [one] Write one factor
   *[other] Write { $count } factors
 }
ui-factors-written = { $count ->
    [one] One emission factor written.
   *[other] { $count } emission factors written.
 }

# Frameworks and their scores.
ui-nav-scores = Frameworks
ui-scores-none = No framework yet
ui-scores-none-why = A framework says what an authority can do, measure by measure, and how many points each is worth. Read the export of Territoires en Transitions: axes, measures and scores come in one step. Without an export, make a framework and its measures by hand.
ui-scores-import = Read an export
ui-scores-new = New framework
ui-scores-measure-new = New measure
ui-scores-frameworks = Frameworks
ui-scores-moments = Moment
ui-scores-moment = { $moment }{ $on }
ui-scores-axes = Scores by axis
ui-scores-axis = Axis
ui-scores-potential = Potential
ui-scores-change = Gap
ui-scores-split = Split
ui-scores-nothing = Nothing is scored at this moment yet. Read an export, or type points in the tree.
ui-scores-stars-label = { $stars } stars of 5
ui-scores-stars-why = The score opens the request; ADEME gives the label, after an audit from the second star on. Steps: 35, 50, 65 and 75% of the potential done.
ui-scores-tree = Measures
ui-scores-unfold = Unfold { $code }
ui-scores-fold = Fold { $code }
ui-scores-unfold-all = Unfold all
ui-scores-fold-all = Fold all
ui-scores-measure = Measure
ui-scores-done = Done
ui-scores-planned = Planned
ui-scores-not-done = Not done
ui-scores-unstated = Not said
ui-scores-actions = Linked actions
ui-scores-sum = Sum
ui-scores-sum-why = Sum of the measures under it: change them to change it
ui-scores-cell = { $field } of measure { $code }
ui-scores-hint = Arrows go from cell to cell, Enter or F2 changes points, Delete empties them; on the name of a measure Enter unfolds it. Sums are not changed.
ui-scores-link = Link an action
ui-scores-link-to = Link an action to measure { $code }
ui-scores-link-what = Action to link
ui-scores-unlink = Unlink { $action } from measure { $code }
ui-scores-linked = The action is linked to measure { $code }.
ui-scores-unlinked = The action is no longer linked to measure { $code }.
ui-scores-radar = Radar of the axes
ui-scores-doubts = To be checked
ui-scores-bar = done { $done }, planned { $planned }, not done { $notDone }, not said { $unstated }
ui-scores-import-why = Choose the export of the state of play, of an audit or of a comparison. Nothing is written before you confirm, and one step takes it back.
ui-scores-import-framework = Framework
ui-scores-import-cae = Climat-Air-Énergie (cae)
ui-scores-import-eci = Circular economy (eci)
ui-scores-import-state = State to read
ui-scores-import-choose = — choose —
ui-scores-import-unnamed = State { $number }
ui-scores-import-day = Day of the scores
ui-scores-import-day-why = Empty: the day of the export. DD/MM/YYYY.
ui-scores-import-seen = { $framework }: { $measures } new measures, { $measuresChanged } completed; { $scores } new scores, { $scoresChanged } changed, { $same } the same.
ui-scores-import-links = { $count ->
    [one] { $count } link to an action that it names.
   *[other] { $count } links to actions that it names.
}
ui-scores-import-left = Stays as it is: { $titles } titles that differ, { $absent } measures not in the file, { $silent } scores of which it says nothing.
ui-scores-import-cell = Cell
ui-scores-import-given = Content
ui-scores-import-why-column = Finding
ui-scores-import-left-out = Not read
ui-scores-import-write = Write the scores
ui-criterion-follow = Score of the framework followed
ui-criterion-follow-line = { $framework }: initial { $baseline }, target { $target }, now { $measured }.
ui-criterion-follow-take = Take the score for “{ $title }”
ui-criterion-followed = The criterion says what the framework says.
ui-scores-measures = { $count ->
    [one] One measure
   *[other] { $count } measures
}
ui-scores-unscored = { $count ->
    [one] A measure without a score
   *[other] { $count } measures without a score
}
ui-scores-import-findings = { $count ->
    [one] One finding
   *[other] { $count } findings
}
ui-scores-import-more = { $count ->
    [one] Another finding is not shown.
   *[other] { $count } other findings are not shown.
}
ui-scores-import-written = { $count ->
    [one] One row is written.
   *[other] { $count } rows are written.
}
ui-scores-delete = Delete the framework
