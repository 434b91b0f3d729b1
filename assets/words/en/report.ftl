### The words of the progress report. Keys: `report-<what>`; sections and their columns are those of the outline.

report-contents = Contents
report-cover = Cover
report-untitled = Progress report
report-continued = (continued)
report-missing = [not printable: { $codes }]
report-broken-picture = Picture not readable: the file is not a JPEG, PNG or SVG picture that can be read.
report-sheets = Sheets
report-under = Heading
report-page-of = Page { $page } / { $pages }
report-go-to-page = Go to page { $page }
report-foot = { $kind }, version { $version } of { $day }
report-subject = Period from { $from } to { $to }
report-none = —
report-chart = Chart
report-total = Total
report-thousands = €{ $value }k
report-pair = { $name }: { $value }
report-contract-number = Agreement no.
report-contract-kind = Kind of contract
report-period = Period
report-period-value = from { $from } to { $to }
report-report-kind = Kind of report
report-date = As of
report-version = Version
report-contacts = Contacts
report-action-referents = For its actions
report-beneficiary = Beneficiary
report-territory = Territory
report-siren = SIREN
report-siren-of = SIREN { $siren }
report-signed-on = Signed on
report-notified-on = Notified on
report-starts-on = Start
report-ends-on = End
report-phase1-ends-on = End of phase 1
report-eligible-base = Eligible base
report-aid-rate = Aid rate
report-granted = Aid granted
report-called = Aid called
report-received = Aid received
report-remaining = Still to be received
report-perimeter = Territory
report-perimeter-sum = { $territory }: { $communes } communes and { $inhabitants } inhabitants.
report-authority-sum = ({ $communes } communes, { $inhabitants } inhabitants):
report-no-perimeter = The territory has not been filled in.
report-signatories = Signatories
report-organisation = Organisation
report-function = Function
report-no-signatory = No signatory has been filled in.
report-amendments = Amendments
report-number = No.
report-subject-of = Subject
report-effective-on = Effective on
report-no-amendment = No amendment is in force on this day.
report-description = Purpose of the contract
report-intro-interim = This interim report covers the period from { $from } to { $to }; figures are as of { $day }.
report-intro-annual = This annual report covers the period from { $from } to { $to }; figures are as of { $day }.
report-intro-phase1 = This report closes phase 1 of the contract, from { $from } to { $to }, and opens phase 2; figures are as of { $day }.
report-intro-final = This final report covers the whole contract, from { $from } to { $to }; figures are as of { $day }.
report-highlights = Highlights
report-difficulties = Difficulties
report-orientations = Next directions
report-orientations-phase2 = Directions for phase 2
report-remarks = Points to watch
report-not-written = Not filled in.
report-figure-done = of the actions done
report-figure-committed = of the planned budget committed
report-figure-paid = of the planned budget paid
report-figure-fte = FTE planned
report-figure-ghg = tCO₂e avoided a year (estimate)
report-chart-statuses = Actions by status
report-caption-statuses = Number of actions by status
report-actions-count = Number of actions
report-chart-axes = Actions by axis and status
report-alt-axes = Number of actions by axis: { $list }.
report-no-action = No action is linked to this contract.
report-by-axis = Summary by axis
report-caption-axes = Number of actions by axis and status
report-axis = Axis
report-count = No.
report-progress = Progress
report-no-axis = No axis
report-timeline = Timeline
report-no-dates = No action has a date.
report-timeline-legend = A bar goes from the actual start, or the planned one, to the actual end, or the planned one; its full part is the progress. The dates are in the
report-timeline-where = detailed table
report-alt-timeline = Timeline of the actions: { $list }.
report-alt-timeline-row = { $name }, from { $start } to { $end }
report-detail = Detailed table
report-caption-detail = Progress of the actions
report-action = Action
report-lead = Lead
report-partners = Partners
report-status = Status
report-start = Start planned / actual
report-planned-start = Planned start
report-actual-start = Actual start
report-end = End planned / actual
report-planned-end = Planned end
report-actual-end = Actual end
report-planned-eur = Budget planned (€ net)
report-committed-eur = Committed (€ net)
report-paid-eur = Paid (€ net)
report-comment = Comment
report-outside = Other actions of the territory
report-outside-why = This contract does not finance these actions on the day of the report: they count neither in the summary nor in the accounts.
report-financed-by = Financed by
report-left-by = taken out of this contract by amendment { $number }
report-part-of = Part of
report-partner-role = { $name } ({ $role })
report-start-day = Start
report-end-day = End
report-planned-actual = planned: { $planned } · actual: { $actual }
report-gains = Estimated gains
report-gain-ghg = { $value } tCO₂e avoided a year
report-gain-saved = { $value } MWh saved a year
report-gain-renewable = { $value } renewable MWh a year
report-source-of = source: { $source }
report-objective = Objective
report-action-description = Description
report-priority = Priority
report-fte-planned = Planned FTE
report-done-in-period = Done in the period
report-no-note = No note in the period.
report-milestones = Milestones
report-milestone = Milestone
report-due-on = Due on
report-done-on = Reached on
report-state = State
report-milestone-done = Reached
report-milestone-late = Late
report-milestone-upcoming = Upcoming
report-no-milestone = No milestone has been filled in.
report-indicators = Indicators
report-indicator = Indicator
report-unit = Unit
report-latest = Last value
report-read-on = Read on
report-expected-effect = Expected effect a year
report-no-indicator = No indicator is linked to this action.
report-budget = Budget and expenses
report-year = Year
report-nature = Nature
report-whole-period = Whole period
report-no-budget = No budget has been filled in.
report-gaps = Gaps and causes
report-gap-over = What was paid is { $amount } above what was planned.
report-spent = Expenses of the period: { $amount } net.
report-no-gap = No gap is reported.
report-next = What comes next
report-next-step = { $title } (due: { $day })
report-photos = Photos
report-photo-alt = “{ $caption }”, photo of the action “{ $action }”
report-logo-alt = Logo: { $name }
report-no-next = Nothing has been filled in.
report-gaps-and-next = Gaps, causes and what is next
report-no-gap-no-next = Neither a gap nor a next step is reported.
report-code = Code
report-kind = Kind
report-baseline = Baseline (year)
report-baseline-value = Baseline
report-baseline-year = Baseline year
report-previous = Value N-1
report-current = Value N
report-target = Target (year)
report-target-value = Target
report-target-year = Target year
report-reached = Share reached
report-source = Source
report-trend = Trend
report-confidence = Data: { $value }
report-caption-indicators = Indicators of the plan
report-nothing-diagnosed = No diagnosis and no trajectory has been filled in.
report-no-indicators = No indicator has been filled in.
report-alt-trend = { $count } values, from { $first } to { $last }.
report-spending = Expenses by cost line
report-caption-spending = Expenses by cost line, in euros net of tax
report-cost-line = Cost line
report-planned = Planned
report-amended = Amended
report-committed = Committed
report-paid = Paid
report-paid-period = Paid in the period
report-paid-to-date = Paid to date
report-gap = Gap
report-consumed = % used
report-no-cost-line = No cost line has been filled in.
report-funding = Funding plan
report-caption-funding = Funding plan, in euros
report-funder = Funder
report-programme = Programme
report-base = Base
report-rate = Rate
report-notified = Notified
report-called-short = Called
report-received-short = Received
report-remaining-short = Remaining
report-no-funding = No funder has been filled in.
report-chart-years = Budget by year
report-chart-funders = Funding by funder
report-alt-funders = Funding by funder: { $list }.
report-alt-years = Budget by year: { $list }.
report-alt-year = { $year }, planned { $planned }, committed { $committed }, paid { $paid }
report-caption-years = Budget by year, in euros net of tax
report-caption-funders = Funding by funder, in euros net of tax
report-instalments = Instalments
report-caption-instalments = Instalments, in euros
report-requested-on = Requested on
report-amount-eur = Amount
report-evidence = Evidence
report-received-on = Received on
report-received-eur = Received
report-no-instalment = No instalment has been filled in.
report-post = Post
report-fte = FTE
report-no-post = No post has been filled in.
report-statement = Statement of expenses
report-caption-statement = Expenses of the period, in euros
report-invoiced-on = Invoiced on
report-supplier = Supplier
report-net = Net
report-vat = VAT
report-gross = Gross
report-mandate = Mandate no.
report-paid-on = Paid on
report-no-expense = No expense is recorded in the period.
report-outcome-intro = For each action: what was planned, what was spent, physical and financial progress.
report-caption-outcome = Planned and done, action by action
report-physical = Physical progress
report-financial = Financial progress
report-actions-word = { $count ->
    [one] action
   *[other] actions
}
report-alt-statuses = { $total ->
    [one] { $total } action by status
   *[other] { $total } actions by status
}: { $list }.
report-days-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
report-gap-late = { $days ->
    [one] The planned end is { $days } day past.
   *[other] The planned end is { $days } days past.
}

## What has changed since a committee met
report-referents = Referents
report-role = Role
report-name = Name
report-no-referent = No referent is entered.
report-meetings = Committees
report-caption-meetings = Meetings of the period
report-no-meeting = No meeting is entered for the period.
report-committee = Committee
report-day = Date
report-attendees = Attendees
report-decisions = Decisions
report-minutes = Minutes
report-in-appendix = in the appendices
report-decision-done = done on { $day }
report-decision-due = due { $day }
report-team = Team
report-caption-team = Posts that the contract pays
report-employment = Status
report-post-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
report-post-days = { $count ->
    [one] { $count } day planned
   *[other] { $count } days planned
}
report-days-in-period = Days in the period
report-days-to-date = Days worked
report-inventory = { $title } ({ $year })
report-method = Method
report-unit-emissions = tCO₂e
report-unit-energy = GWh LHV
report-unit-pollutant = t
report-unit-area = ha
report-unit-herd = heads
report-unit-production = t DM
report-unit-people = people
report-unit-farm_input = by measure
report-farm-land = Farm land
report-farm-land-is = { $hectares } ha; figures by hectare are by this
report-farm-lacks = What lacks
report-farm-post = Item
report-unit-gj = GJ
report-whole = Whole
report-in-unit = { $what } ({ $unit })
report-share = Share
report-sector = Sector or item
report-unsplit = Not split
report-no-figure = No figure
report-by-sector = { $what } by sector ({ $unit })
report-sectors-others = { $count ->
    [one] One other
   *[other] { $count } others
}
report-sectors-star = * A part of this sector has no figure.
report-sectors-lacking = What these sums do not count:
report-no-diagnosis = No figure is entered.
report-trajectories = Trajectories
report-aimed-at = Aimed at
report-course-on = On course in { $year }: { $gap } { $unit } from the way
report-course-off = Off course in { $year }: { $gap } { $unit } from the way
report-course-delay = { $said }, { $delay }
report-measured = Measured
report-mission = Mission
report-title = Title
report-operator = Operator
report-caption-missions = Missions that the contract pays
report-no-mission = No cross-cutting mission is entered.
report-mission-what = Content
report-mission-results = Results
report-place = Place
report-audience = Audience
report-participants = Participants
report-cost-eur = Cost (€, net)
report-support = Medium
report-caption-events = Communication of the period
report-no-event = No communication event is entered for the period.
report-finding = Finding
report-impact = Impact
report-measure = Corrective measure
report-owner = Owner
report-caption-lessons = Findings and measures
report-no-lesson = No difficulty or lesson is entered.
report-deliverable = Deliverable
report-budget-eur = Budget (€, net)
report-caption-next-year = Programme of the next year
report-no-next-step = The programme of the next year is not entered.
report-scores = Climate-Air-Energy and Circular-economy scores
report-caption-scores = Scores
report-regional = Regional objectives
report-caption-regional = Objectives
report-framework = Framework
report-criterion = Criterion
report-initial = Initial
report-score = Observed
report-score-value = Observed score
report-score-day = Day of the observation
report-aim = Target
report-amount-linked = Amount linked (€)
report-amount-due = Due to date (€)
report-no-criterion = No criterion is entered.
report-variable-part = Variable part due to date: { $due } of { $most }.
report-chart-radar = Scores: start, observed, target
report-alt-radar = Scores by criterion: { $list }.
report-alt-score = { $title }, initial { $initial }, observed { $score }, target { $aim }
report-relevance = Relevance
report-relevance-why = Did the actions answer the territory’s challenges?
report-effectiveness = Effectiveness
report-effectiveness-why = Were the objectives met?
report-efficiency = Efficiency
report-efficiency-why = Were the means well used for the results?
report-coherence = Coherence
report-coherence-why = Did the actions complete one another, and other policies?
report-outcome = Planned and done
report-minutes-of = Minutes
report-meeting-of = { $committee }, meeting of { $day }
report-attestation = Statement of the accountant
report-attests = The public accountant attests that the spending of contract { $number } paid from { $from } to { $to } comes to { $period } net of tax, and that paid since the beginning, as of { $day }, to { $total } net of tax.
report-to-fill = ………………………………………………
report-signed-at = Done at
report-signed-the = On
report-signed-by = Name and title
report-signature = Signature and stamp
report-glossary = Glossary
report-word-cae = CAE
report-word-cae-is = Climate-Air-Energy: a framework of the national programme of committed territories
report-word-cep = CEP
report-word-cep-is = Shared energy advice
report-word-cot = COT
report-word-cot-is = Territorial contract with the national agency ADEME
report-word-crte = CRTE
report-word-crte-is = Contract for the success of the ecological transition
report-word-eci = ECi
report-word-eci-is = Circular economy: a framework of the national programme of committed territories
report-word-eie = EIE
report-word-eie-is = Energy information centre
report-word-etp = ETP
report-word-etp-is = Full-time equivalent
report-word-ges = GES
report-word-ges-is = Greenhouse gases, counted in tonnes of CO₂ equivalent (tCO₂e)
report-word-gwh = GWh PCI
report-word-gwh-is = Gigawatt-hour, lower heating value
report-word-pcaet = PCAET
report-word-pcaet-is = Territorial climate, air and energy plan
report-word-tepcv = TEPCV
report-word-tepcv-is = Positive-energy territory for green growth

report-changes-title = What has changed
report-changes-territory = Territory
report-changes-plan = Plan
report-changes-committee = Committee
report-changes-author = Made by
report-changes-count = { $count ->
        [one] One action has changed.
       *[other] { $count } actions have changed.
    }
report-changes-none = No action has changed in the period.
report-changes-gone = deleted
report-changes-field = Field
report-changes-before = Before
report-changes-after = After
report-changes-when = When, by whom
report-changes-foot = What has changed, on { $day }

## Papers: sheets of actions, note to the council, dashboard, table of indicators
report-sheets-title = Action sheets
report-sheets-none = No action to print.
report-sheet-of = Action sheet { $title }
report-sheet-money = Budget
report-sheet-planned = Planned
report-sheet-committed = Committed
report-sheet-paid = Paid
report-sheet-spent = { $count ->
    [one] Expenses before tax (one invoice)
   *[other] Expenses before tax ({ $count } invoices)
}
report-sheet-notes = Notes of the last twelve months
report-sheet-amount = Amount (€)
report-sheet-cap = contract, cap of the action
report-sheet-links = Links
report-indicators-title = Indicators
report-reading-before = Value before
report-reading-before-value = Value before
report-reading-before-day = Day of the value before
report-reading-last = Last value
report-reading-last-value = Last value
report-reading-last-day = Day of the last value
report-council-title = Note to the council
report-council-contract = Contract
report-council-kind = { $kind }, no. { $number }
report-council-money = Where the money is
report-council-granted = aid granted
report-council-called = called
report-council-received = received
report-council-remaining = still to come
report-council-at-risk = lost if nothing changes
report-council-progress = Where the programme is
report-council-done = { $total ->
    [one] { $done } action of one is done
   *[other] { $done } actions of { $total } are done
} ({ $share }). { $late ->
    [0] None is late.
    [one] One is late.
   *[other] { $late } are late.
}
report-council-deadlines = Next deadlines
report-council-what = What
report-council-nature = To do
report-council-when = When
report-council-in-days = { $days ->
    [0] today
    [one] in one day
   *[other] in { $days } days
}
report-council-no-deadline = No deadline is filled in.
report-council-next-request = Ask for the instalment
report-council-next-receive = Receive the instalment
report-council-next-deliver = Hand in the deliverable
report-council-next-deadline = Deadline of the contract
report-council-asks = What is asked of the council
report-council-no-ask = No decision is expected on this day.
report-council-more = { $count ->
    [one] and one other decision
   *[other] and { $count } other decisions
}
report-council-by = before { $day }
report-council-ask-instalment = Allow the instalment to be asked for:
report-council-ask-blocked = Unblock the action
report-council-ask-late = Set a new deadline for the action
report-climate-title = Climate and energy dashboard
report-climate-figures = The figures of the climate and energy dashboard
report-climate-behind = The figures are on the back
report-climate-latest = Last value (year)
report-climate-total = { $what } in { $year }
report-climate-on-course = indicators on course
report-climate-indicators = Indicators, the latest on their course first
report-climate-standing = Where it stands
report-climate-no-course = No trajectory
report-climate-on = On course
report-climate-off = Off course
report-climate-part = Energy or post
report-climate-more = { $count ->
    [one] One other indicator is on screen.
   *[other] { $count } other indicators are on screen.
}
report-poster-title = Dashboard
report-poster-figures = The figures of the dashboard
report-poster-behind = Each figure of these charts is on the back:
report-poster-no-action = The plan has no action yet.
report-poster-planned = planned budget
report-poster-reached = indicators at their targets
report-poster-others = { $count ->
    [one] one other
   *[other] { $count } others
}
report-poster-indicators = Indicators, from the nearest to its target to the farthest
report-poster-more = { $count ->
    [one] and one other indicator
   *[other] and { $count } other indicators
}
report-poster-no-indicator = No indicator has a baseline, a value and a target.

## What is missing before a report is made
check-here = in this report
check-stake = This report goes with the request: { $title }, { $amount }.
check-contract-field = { $count ->
    [one] One field of the contract is empty.
   *[other] { $count } fields of the contract are empty.
}
check-signatory = No signatory is entered.
check-perimeter = The perimeter is empty: choose the communes of the territory.
check-text = Text to write: { $field }.
check-referent = No referent is entered.
check-meeting = No meeting is entered for the period.
check-minutes = { $count ->
    [one] One meeting of the period has no minutes.
   *[other] { $count } meetings of the period have no minutes.
}
check-worked-days = { $count ->
    [one] One post has no days worked.
   *[other] { $count } posts have no days worked.
}
check-inventory = No diagnosis is entered.
check-action = No action is tied to the contract.
check-lead = { $count ->
    [one] One action has no lead.
   *[other] { $count } actions have no lead.
}
check-dates = { $count ->
    [one] One action has no planned end.
   *[other] { $count } actions have no planned end.
}
check-progress = { $count ->
    [one] One action that has begun has no progress.
   *[other] { $count } actions that have begun have no progress.
}
check-budget = { $count ->
    [one] One action has no planned budget.
   *[other] { $count } actions have no planned budget.
}
check-reason = { $count ->
    [one] One action that is blocked, paused or abandoned does not say why.
   *[other] { $count } actions that are blocked, paused or abandoned do not say why.
}
check-note = { $count ->
    [one] One action in progress has no note in the period.
   *[other] { $count } actions in progress have no note in the period.
}
check-photo = { $count ->
    [one] A picture joined to an action stays out of the report: larger than 25 MB, or neither PNG, JPEG nor SVG.
   *[other] { $count } pictures joined to actions stay out of the report: larger than 25 MB, or neither PNG, JPEG nor SVG.
}
check-logo = { $count ->
    [one] A file joined to the report is not a logo that is printed: larger than 25 MB, or neither PNG, JPEG nor SVG.
   *[other] { $count } files joined to the report are not logos that are printed: larger than 25 MB, or neither PNG, JPEG nor SVG.
}
check-photo-more = { $count ->
    [one] A picture joined to an action is not printed: a sheet shows the first four.
   *[other] { $count } pictures joined to actions are not printed: a sheet shows the first four.
}
check-logo-more = { $count ->
    [one] A logo joined to the report is not printed: the cover shows the first six.
   *[other] { $count } logos joined to the report are not printed: the cover shows the first six.
}
check-indicator = No indicator is entered.
check-reading = { $count ->
    [one] One indicator has no value in { $year }.
   *[other] { $count } indicators have no value in { $year }.
}
check-target = { $count ->
    [one] One indicator has no target.
   *[other] { $count } indicators have no target.
}
check-mission = No cross-cutting mission is entered.
check-event = No communication event is entered for the period.
check-cost-line = No cost line is entered.
check-funder = No funder is entered.
check-unpaid = { $count ->
    [one] One expense of the period has no date of payment: it does not count as paid.
   *[other] { $count } expenses of the period have no date of payment: they do not count as paid.
}
check-deliverable = { $count ->
    [one] One deliverable that is due is not handed in.
   *[other] { $count } deliverables that are due are not handed in.
}
check-criterion = No criterion of the variable part is entered.
check-measure = { $count ->
    [one] One criterion is not measured.
   *[other] { $count } criteria are not measured.
}
check-lesson = No difficulty or lesson is entered.
check-next-step = The programme of the next year is empty.

## What has changed since a report was sealed
compare-in-report = In the report
compare-actions = All the actions
compare-contract = Contract
report-axis-scores = Scores by axis
report-caption-axis-scores = Scores by axis, in % of the potential
report-potential = Potential (points)
report-initial-percent = Initial score (%)
report-score-percent = Score found (%)
report-aim-percent = Aim (%)
report-score-days = { $framework } — initial: { $initial }; found: { $score }; aim: { $aim }.
report-chart-radar-axes = Axes: start, finding, aim, in % of the potential
report-alt-radar-axes = { $framework }, in % of the potential: { $list }.
report-score-unscored = { $count ->
    [one] { $framework }: one measure has no score and is not counted.
   *[other] { $framework }: { $count } measures have no score and are not counted.
}
