# The command line.
cli-about = Ensemblier on the command line: make, look at and check a climate plan, and report on it.
cli-version = Print the version
cli-help = Print this help
cli-usage = Usage:
cli-commands = Commands:
cli-arguments = Arguments:
cli-options = Options:
cli-about-new = Make an empty plan
cli-about-example = Make the example plan of the Pays du Ternois
cli-about-info = Say what a file holds
cli-about-check = Check that a file is sound and say what deserves a look
cli-about-list = List actions, contracts or partners
cli-about-history = Say what changed, by whom and when
cli-about-undo = Take back the last step
cli-about-redo = Make again the last step taken back
cli-about-report = Write a contract's progress report as PDF, DOCX or ODT, or its tables as XLSX
cli-about-generate = Make a synthetic plan, for measurements
cli-about-import = Bring an action plan in from a workbook (XLSX, XLS, ODS, CSV)
cli-arg-workbook = Workbook to bring in
cli-arg-preview = See what would be done, without writing
cli-arg-into-plan = Title of the plan to import into, when the file has several
cli-arg-take-all = Replace the values that are there by those of the workbook
cli-arg-mapping = What the columns of the workbook hold: a file that --write-mapping wrote, corrected or not
cli-arg-write-mapping = Write here what the columns hold, as understood: to be corrected, then given to --mapping
cli-value-mapping = FILE
cli-value-workbook = WORKBOOK
cli-import-seen = Actions that are new: { $fresh }; completed: { $fills }; different: { $differs }; the same: { $same }. Lines left out: { $left }.
cli-import-guessed = Sheet “{ $name }”, heads at line { $head }: what its columns hold is guessed.
cli-import-column = { $letter }  { $title }: { $holds }  ({ $samples })
cli-import-remembered = The columns are understood as the last time, for a workbook with these heads.
cli-import-mapping-written = What the columns hold: { $path }
cli-import-kept = Line { $row }, { $title }: { $label } stays “{ $before }” (the workbook says “{ $after }”).
cli-import-replaced = Line { $row }, { $title }: { $label } was “{ $before }”, becomes “{ $after }”.
cli-import-written = Written in one step, which “undo” takes back. Actions made: { $fresh }; changed: { $changed }; rows in all: { $rows }.
cli-arg-annotated = Write a copy of the workbook (XLSX) with a note at each cell that is meant, and the list of findings
cli-arg-take-proposals = Accept every correction that is proposed; what was written goes to the notes
cli-import-proposed = proposal: { $proposed }
cli-import-unread = Sheet “{ $name }”: { $reason }
cli-import-annotated = Annotated copy: { $path } (findings: { $count })
cli-about-serve = Serve the interface on this machine, for tests
cli-arg-file = The plan's file (.ensemblier)
cli-arg-json = Answer in JSON
cli-arg-territory = Name of the territory
cli-arg-plan = Title of the first plan
cli-arg-what = What to list: actions, contracts or partners
cli-arg-since = From this day on
cli-arg-contract = Number or identifier of the contract
cli-arg-kind = Kind of report: intermediaire, annuel, phase1 or final
cli-arg-from = First day of the period
cli-arg-to = Last day of the period
cli-arg-as-of = Day on which the plan is read (the end of the period when absent)
cli-arg-out = File to write; the end of its name says its form: .pdf, .docx, .odt or .xlsx
cli-arg-actions = Number of actions
cli-arg-seed = Seed: the same gives the same content (1 when absent)
cli-arg-port = Port (0: the first free one)
cli-arg-ui = Folder of the interface
cli-arg-open = Plan to open
cli-value-file = FILE
cli-value-day = YYYY-MM-DD
cli-value-name = NAME
cli-value-title = TITLE
cli-value-what = WHAT
cli-value-contract = NUMBER-OR-ID
cli-value-kind = KIND
cli-value-count = N
cli-value-seed = S
cli-value-command = COMMAND
cli-error-missing = Missing: { $name }. Add --help for help.
cli-error-unknown = Unknown option or argument: { $name }. Add --help for help.
cli-error-command = Unknown command: { $name }. Add --help for the list.
cli-error-value = “{ $value }” does not suit { $name }. Possible values: { $known }.
cli-error-other = Incomplete or malformed command. Add --help for help.
cli-new-territory = My territory
cli-new-plan = My climate plan
cli-made = { $path }: { $rows } items saved.
cli-info-file = File
cli-info-territory = Territory
cli-info-fingerprint = Fingerprint
cli-check-sound = The file is sound.
cli-check-damaged = The file is damaged. Start again from your last backup, and keep this one aside.
cli-check-count = { $count ->
    [0] Nothing to report in the plan.
    [one] One point to look at.
   *[other] { $count } points to look at.
}
cli-check-accepted = { $count ->
    [one] One accepted finding:
   *[other] { $count } accepted findings:
}
cli-check-accepted-one = [Accepted] { $sentence } Reason: { $reason } ({ $author }, { $on })
cli-history-empty = No change.
cli-undone = Undone: { $step } (of { $at }, { $author }).
cli-redone = Redone: { $step } (of { $at }, { $author }).
cli-report-written = { $path }: { $pages } pages, { $size }.
cli-report-saved = { $path }: { $size }.

# Statements.
cli-about-statement = Write a statement of a contract: invoices, notice, funding plan, receipts or balance
cli-arg-statement-kind = Statement: invoices (paid), notice (TEPCV), funding (plan), receipts or balance
cli-arg-statement-contract = Number or identifier of the contract; without it, receipts are those of all
cli-arg-statement-out = File to write
cli-arg-until = Day of the situation (today by default)
cli-arg-format = Format: pdf or xlsx
cli-value-format = FORMAT
cli-statement-written = Statement written: { $path } ({ $size }).
cli-about-sheets = Write sheets of actions as a PDF
cli-about-document = Write the note to the council, the dashboard or the indicators as a PDF
cli-about-documents = Write every document of the plan into a folder, replacing nothing there
cli-arg-action = Number or identifier of an action; may be repeated
cli-arg-all-actions = Every action of the plan
cli-arg-paper-out = File to write
cli-arg-paper-day = Day of the situation of the note or the indicators (today by default)
cli-arg-what-paper = Document: council (note to the council), poster (dashboard), climate (climate and energy dashboard) or indicators
cli-arg-paper-contract = Number or identifier of the contract, for the note to the council
cli-arg-all-papers = Every document
cli-arg-out-dir = Folder, made when it is not there
cli-value-number = NUMBER-OR-ID
cli-value-folder = FOLDER

# Exports of tables.
cli-about-export = Write the plan for other software: spreadsheets, platforms, address books, calendars, programs
cli-arg-export-what = What is written. Tables: plan, partners, contracts, budgets, expenses, indicators or all; tet (import template of Territoires en Transitions), contacts (address book), opendata (open data), pcaet (diagnosis and targets, PCAET files), calendar (what falls due) or handover (folder to hand a plan over)
cli-arg-export-format = Format: xlsx, ods, csv or json for tables; xlsx or ods for tet; vcf, csv and ics for contacts, opendata, pcaet and calendar; none for handover
cli-arg-export-out = File to write; in csv and for handover, the folder that takes the files
cli-arg-with-contacts = Add personal data: names of people, e-mail addresses, telephones
cli-value-export-out = PATH
cli-export-written = { $path }: { $said }, { $size }.
cli-arg-of-plan = Title of the plan to write, for tet, when the file has several
cli-arg-take-row = Row whose values are taken even where the plan changed since, as the preview names it (0:12); may be repeated
cli-arg-leave-row = Row to leave aside, as the preview names it (0:12); may be repeated
cli-arg-restore = For exported tables: go back to what the file says wherever the plan alone changed since, and bring back deleted rows
cli-value-row = ROW
cli-value-for = FOR
cli-about-pack = Prepare a workbook to be filled by a department, a commune or a partner
cli-arg-pack-for = Name of the department, commune or partner
cli-arg-pack-out = Workbook to write (XLSX)
cli-pack-written = { $path }: workbook to be filled by { $label }. Actions: { $actions }; milestones: { $milestones }; budget lines: { $lines }.
cli-returned-from = Workbook prepared for { $label }. Filled by: { $by }. Day: { $on }.
cli-returned-nobody = not said
cli-returned-no-day = not said
cli-returned-seen = New rows: { $fresh }; changed: { $changed }; in conflict: { $conflicts }; refused: { $refused }; the same: { $same }. Changed since in the plan alone: { $since }; deleted since: { $gone }. Not in the file: { $missing } (nothing is deleted).
cli-returned-change = { $label } was “{ $before }”, becomes “{ $after }”.
cli-returned-kept = { $label } stays “{ $before }” (the file says “{ $after }”).
cli-returned-value = { $label }: { $after }
cli-returned-written = Written in one step, which “undo” takes back. Rows made: { $made }; changed: { $rows }, in { $fields } fields.
cli-about-import-pcaet = Reads the diagnosis and the targets of a PCAET from its open data files
cli-arg-pcaet-files = Files Demarches_PCAET_V2_*.csv, read together
cli-value-pcaet = CSV
cli-arg-demarche = Identifier of the plan, when the files have several
cli-value-demarche = IDENTIFIER
cli-pcaet-seen = { $title }: { $lines } lines, { $trajectories } trajectories ({ $points } points), { $vulnerabilities } domains of vulnerability
cli-pcaet-left = { $count ->
    [one] A figure has no place in the plan.
   *[other] { $count } figures have no place in the plan.
}
cli-pcaet-written = { $count ->
    [one] One row is written.
   *[other] { $count } rows are written.
}
cli-about-import-factors = Reads the emission factors of the Base Carbone’s official export
cli-arg-base-carbone = CSV export of the Base Carbone
cli-about-factors = Finds emission factors by their words
cli-arg-factor-words = Words, between quotes if there are several
cli-value-words = WORDS
cli-factors-seen = New: { $fresh }, of another vintage: { $newer }; there already: { $already }. Left out: archived { $archived }, posts { $posts }, source data { $data }. Texts cut: { $cut }
cli-about-import-scores = Reads the measures and scores of a framework from the export of Territoires en Transitions
cli-arg-scores-file = Export of the scores (XLSX, ODS, XLS or CSV)
cli-arg-framework = Framework: cae (climat-air-énergie), eci (circular economy) or the code of a framework of the plan
cli-value-framework = CODE
cli-arg-score-moment = Moment of the scores: initial, current or target
cli-value-moment = MOMENT
cli-arg-score-state = Number of the state to read, from 1, when the file has several side by side
cli-value-state = N
cli-arg-scored-on = Day of the scores; that of the export when not said
cli-scores-seen = { $framework }, { $moment } { $on }: measures new { $measures }, completed { $measuresChanged }; scores new { $scores }, changed { $scoresChanged }, the same { $same }; links to actions { $links }. Left: titles that differ { $titles }, measures not in the file { $absent }, scores of which it says nothing { $silent }
cli-scores-axis = { $label }: { $done } of { $potential } ({ $percent })
cli-scores-state = { $number }. { $label }
