### What the program noticed: one sentence a rule, with the figures and what to do.

finding-action_late = { $days ->
    [one] The action “{ $title }” is one day past its planned end. Update its status, or move its end.
   *[other] The action “{ $title }” is { $days } days past its planned end. Update its status, or move its end.
}
finding-abandoned_without_reason = The action “{ $title }” is abandoned without a reason. Say why: the funder will ask.
finding-actual_dates_reversed = The actual end of the action “{ $title }” is before its actual start. Correct one of the two.
finding-blocked_without_reason = The action “{ $title }” is blocked without a reason. Say what blocks it, and who can unblock it.
finding-contract_dates_reversed = The end of the contract “{ $title }” is before its start. Correct one of the two.
finding-contract_number_twice = The number { $number } of the contract “{ $title }” is another contract’s too. Check which one bears it.
finding-done_not_full = The action “{ $title }” is done, but its progress is below 100%. Set it to 100%, or review the status.
finding-expense_gross_below_net = The amount of the expense “{ $subject }” including VAT, { $gross }, is below its amount without, { $net }. Check both on the invoice.
finding-expense_outside_period = The invoice “{ $subject }” of { $date } is dated outside the eligible period of the contract “{ $contract }”, whose limit is { $limit }: it will not be paid. Check its date, or attach it to other funding.
finding-expense_twice = Two invoices of { $supplier } have the same date and the same amount, { $amount }: “{ $subject }” is probably one of them. Delete it, or accept the finding if they are two invoices indeed.
finding-funding_above_rate = One aid in the funding plan of “{ $title }” is { $over } above the rate of { $rate } of its base. Bring the amount down to the ceiling, or check the base.
finding-funding_unbalanced = The funding plan of “{ $title }” does not balance: { $costs } of costs, { $receipts } of receipts. Complete the receipts, or correct the costs.
finding-links_circle = These actions wait for each other in a circle: { $circle }. Delete one of these links, or turn it round.
finding-links_overlap = “{ $before }” ends on { $end }, after “{ $after }”, which waits for it, begins on { $start }. Review one of the two dates, or the link.
finding-milestones_late = { $count ->
    [one] One milestone of the action “{ $title }” is past and not done. Give its actual date, or set a new one.
   *[other] { $count } milestones of the action “{ $title }” are past and not done. Give their actual dates, or set new ones.
}
finding-own_share_too_small = { $derogation ->
    [lead_authority] The funding plan of “{ $title }” keeps only { $own } of own funds for { $aid } of public aid. The lead authority must bring at least { $least } of the public funding, that is { $wanted }. Raise the own funds, or lower the public aid.
    [school] The funding plan of “{ $title }” keeps only { $own } of own funds for { $aid } of public aid. Even with the prefect’s derogation for the renovation of a school, at least { $least } of the public funding is needed, that is { $wanted }. Raise the own funds, or lower the public aid.
   *[none] The funding plan of “{ $title }” keeps only { $own } of own funds for { $aid } of public aid. For an investment, the public contracting authority must bring at least { $least } of the public funding, that is { $wanted }. Raise the own funds, lower the public aid, or state the derogation.
}
finding-planned_dates_reversed = The planned end of the action “{ $title }” is before its planned start. Correct one of the two.
finding-siren_invalid = The SIREN { $siren } of “{ $name }” is not valid: its check digit is wrong. Check the nine digits.

## Money and contracts: what a funder would say
finding-expense_before_convention = The invoice “{ $subject }” of { $date } comes before the convention “{ $contract }”, which pays for nothing before { $from }. Check its date, or attach it to other funding.
finding-expense_negative = The expense “{ $subject }” is { $amount } and is not a credit note. Say that it is one, or correct the amount.
finding-credit_note_positive = The credit note “{ $subject }” is { $amount }: it adds instead of subtracting. Make its amount negative, or say that it is an invoice.
finding-eligible_above_expense = The eligible part of “{ $subject }”, { $eligible }, is above the expense itself, { $amount }. Bring it down to what was paid.
finding-allocated_above_expense = The parts of “{ $subject }” between actions come to { $allocated } for { $net } without VAT: { $over } too much. Lower one part.
finding-claimed_twice = “{ $subject }” is claimed for { $claimed } from several contracts although it is only { $whole }: { $over } would be paid twice. Lower one of the claims.
finding-funding_negative = The funding plan of “{ $title }” has a negative amount, { $amount }. A cost or a receipt is positive there: correct it.
finding-funding_above_cap = One aid in the funding plan of “{ $title }” is { $over } above its cap of { $cap }. Bring the amount down to the cap, or check the cap.
finding-grant_above_rate = An aid of { $granted } to the contract “{ $title }” is { $over } above the rate of { $rate } of its base of { $base }. Check the base, the rate or the amount that was notified.
finding-grant_above_cap = An aid of { $granted } to the contract “{ $title }” is { $over } above its cap of { $cap }. Check the cap or the amount that was notified.
finding-contract_above_rate = The aid of the contract “{ $title }”, { $granted }, is { $over } above the rate of { $rate } of its base of { $base }. Check the base, the rate or the amount granted.
finding-funders_not_granted = The funders of the contract “{ $title }” bring { $shares } in all, for { $granted } granted. Make the two agree.
finding-cost_line_overspent = The cost line “{ $title }” has { $spent } of expenses for { $planned } planned: { $over } too much. Ask for an amendment, or charge the surplus elsewhere.
finding-cost_line_above_cap = The expenses of the cost line “{ $title }” call for { $aid } of aid, { $over } above its cap of { $cap }. The surplus will not be paid: look for other funding.
finding-cost_line_rate = The aid rate of the cost line “{ $title }”, { $rate }, is above the contract’s, { $most }. Check which one is right.
finding-cost_lines_not_base = The cost lines of the contract “{ $title }” come to { $planned } in all, for a base of { $base }. Make the two agree.
finding-phase_too_long = The phase “{ $title }” ends on { $end }: it may last { $months } months at most, until { $limit }. Bring its end forward, or ask for an extension.
finding-phases_overlap = The phase “{ $after }” begins on { $start }, before the end of “{ $before }” on { $end }. Correct one of the two days.
finding-deliverable_late = { $days ->
    [one] The deliverable “{ $title }” was due yesterday, { $due }. Hand it in, or note the day when it was.
   *[other] The deliverable “{ $title }” has been due since { $due }, { $days } days ago. Hand it in, or note the day when it was.
}
finding-criterion_no_baseline = The criterion “{ $title }”, worth { $weight }, has no baseline: what it brings cannot be counted. Enter the result of the first audit.
finding-criterion_no_target = The criterion “{ $title }”, worth { $weight }, has no target: what it brings cannot be counted. Enter the contract’s target.
finding-criterion_asks_nothing = The target of the criterion “{ $title }”, worth { $weight }, is its baseline: no progress is asked for, and nothing can be counted. Check both values.
finding-criterion_not_measured = The criterion “{ $title }”, worth { $weight }, was to be measured by { $due } and is not. Enter the value of the audit.
finding-weights_not_variable = The criteria of the contract “{ $title }” weigh { $weights } in all, for a variable part of { $variable }. Make the two agree.
finding-parts_not_granted = The contract “{ $title }” grants { $granted }, although its parts are { $fixed } (fixed) and { $variable } (variable). Make them agree.
finding-advance_above_rate = The advances of the contract “{ $contract }” come to { $sum }: { $over } above the most that the advance rate gives, { $limit }. Check the amounts, or the rate.
finding-interim_above_ceiling = Advances and interim payments of the contract “{ $contract }” come to { $sum }: { $over } above the ceiling of { $limit } before the balance. Move the surplus to the balance.
finding-instalments_above_grant = The instalments of the contract “{ $contract }” come to { $sum }: { $over } above the { $limit } granted. The surplus would have to be returned: lower one instalment.
finding-calls_above_spending = The contract “{ $title }” has called { $called }, although the expenses entered justify { $justified } of aid: { $over } remain to be justified. Enter the expenses that are missing.
finding-claim_soon = { $days ->
    [0] The balance of the contract “{ $title }” must be asked for today, { $deadline }: { $left } have not been called yet. Send the request.
    [one] The balance of the contract “{ $title }” must be asked for tomorrow, { $deadline }: { $left } have not been called yet. Send the request.
   *[other] The balance of the contract “{ $title }” must be asked for by { $deadline }, in { $days } days: { $left } have not been called yet. Prepare the request.
}
finding-claim_passed = { $days ->
    [one] The balance of the contract “{ $title }” had to be asked for yesterday, { $deadline }: { $left } were not called. Ask the funder for more time at once.
   *[other] The balance of the contract “{ $title }” had to be asked for by { $deadline }, { $days } days ago: { $left } were not called. Ask the funder for more time at once.
}
finding-work_started_late = The action “{ $title }” began on { $start }, after the deadline of { $deadline } of the contract “{ $contract }”: it will not be paid. Check the day of the first legal act (contract, order, signed quote).
finding-work_not_started = The action “{ $title }” has no actual start, and the deadline of the contract “{ $contract }”, { $deadline }, has passed. Enter the day of the first legal act, or ask for more time.
finding-work_start_soon = { $days ->
    [0] The action “{ $title }” must begin today, { $deadline }, to be paid by the contract “{ $contract }”. Sign the first act (contract, order, quote).
    [one] The action “{ $title }” must begin by tomorrow, { $deadline }, to be paid by the contract “{ $contract }”. Sign the first act (contract, order, quote).
   *[other] The action “{ $title }” must begin by { $deadline }, in { $days } days, to be paid by the contract “{ $contract }”. Sign the first act (contract, order, quote).
}
finding-work_start_planned_late = The action “{ $title }” is to begin on { $start }, after the deadline of { $deadline } of the contract “{ $contract }”. Bring it forward, or ask for more time: it would not be paid.
finding-action_above_cap = The expenses of the action “{ $title }” call for { $aid } from the contract “{ $contract }”, { $over } above its cap of { $cap }. The surplus will not be paid: look for other funding.
finding-cap_above_contract = The cap of the action “{ $title }”, { $cap }, is { $over } above the one that the contract “{ $contract }” gives each action, { $most }. Check which one is right.
finding-and-source = { $sentence } ({ $source })
source-own_share = article L1111-10, III, of the CGCT
source-lead_share = articles L1111-9 and L1111-10, III, of the CGCT
source-tepcv = TEPCV convention, financial annex
source-work_start = decree 99-1060 and the convention: first legal act
source-cot_criteria = rules of the contract, variable part
source-contract_terms = rules of the contract, financial terms
source-funding_plan = funding plan
source-evidence = evidence that the public accountant asks for

## Faults of a file that is read
finding-file_cell_count = This line has { $found } cells for { $wanted } columns. Check the semicolons.
finding-file_circle = { $noun } “{ $key }”: the row contains itself. Change its parent.
finding-file_key_twice = The key “{ $key }” is already taken, { $first }. Give another to one of the two rows.
finding-file_link_twice = { $noun }: this link is already written, { $first }. Remove one of the two.
finding-file_missing_column = The column “{ $column }” is missing.
finding-file_no_key = { $noun }: the row has no key. Add “key”.
finding-file_not_rows = { $noun }: write each row under [[{ $table }]].
finding-file_out_of_range = { $noun }, { $field }: { $given } is not between { $low } and { $high }.
finding-file_required = { $noun }: the field “{ $field }” is required.
finding-file_several_lines = { $noun }: the field “{ $field }” takes one line.
finding-file_shape = { $noun }, { $field }: { $given } is not { $shape ->
    [cents] an amount
    [codes] a list of codes
    [count] a whole number
    [day] a date
    [digest] a SHA-256 digest
    [email] an e-mail address
    [flag] true or false
    [percent] a whole percentage
    [quantity] a number
    [rate] a rate
    [siren] a nine-digit SIREN
    [tags] a list of texts
    [web] a web address
    [year] a year
   *[line] a text
}.
finding-file_syntax = The file cannot be read here: { $detail }
finding-file_too_long = { $noun }: the field “{ $field }” is longer than { $max } characters.
finding-file_unknown_code = { $noun }, { $field }: { $given } is not in the list.
finding-file_unknown_column = The column “{ $column }” is not known.
finding-file_unknown_field = { $noun }: there is no field “{ $field }”.
finding-file_unknown_key = { $noun }, { $field }: no row has the key “{ $key }”.
finding-file_unknown_noun = “{ $name }” is the name of no table.
finding-file_wrong_noun = { $field }: “{ $key }” is a row of the table { $found }, not of the table { $wanted }.

alert-action_late = { $days ->
    [one] “{ $title }” was to end yesterday. Update its status or its day.
   *[other] “{ $title }” was to end on { $on }, { $days } days ago. Update its status or its day.
}
alert-milestone_late = { $days ->
    [one] Milestone “{ $title }”: past by one day. Say whether it is done, or set another day.
   *[other] Milestone “{ $title }”: past by { $days } days. Say whether it is done, or set another day.
}
alert-instalment_late = { $days ->
    [one] Instalment “{ $title }”: to be asked for since yesterday.
   *[other] Instalment “{ $title }”: to be asked for since { $days } days ({ $on }).
}
alert-deliverable_late = { $days ->
    [one] Deliverable “{ $title }”: the funder expected it yesterday.
   *[other] Deliverable “{ $title }”: the funder has expected it for { $days } days ({ $on }).
}
alert-decision_late = { $days ->
    [one] Decision “{ $title }”: to be done since yesterday.
   *[other] Decision “{ $title }”: to be done since { $days } days ({ $on }).
}
alert-instalment_due = { $days ->
    [0] Instalment “{ $title }” to ask for: today.
    [one] Instalment “{ $title }” to ask for: tomorrow.
   *[other] Instalment “{ $title }” to ask for: in { $days } days, on { $on }.
}
alert-deliverable_due = { $days ->
    [0] Deliverable “{ $title }” to hand in: today.
    [one] Deliverable “{ $title }” to hand in: tomorrow.
   *[other] Deliverable “{ $title }” to hand in: in { $days } days, on { $on }.
}
alert-action_due = { $days ->
    [0] Planned end of “{ $title }”: today.
    [one] Planned end of “{ $title }”: tomorrow.
   *[other] Planned end of “{ $title }”: in { $days } days, on { $on }.
}
alert-milestone_due = { $days ->
    [0] Milestone “{ $title }”: today.
    [one] Milestone “{ $title }”: tomorrow.
   *[other] Milestone “{ $title }”: in { $days } days, on { $on }.
}
alert-decision_due = { $days ->
    [0] Decision “{ $title }” to carry out: today.
    [one] Decision “{ $title }” to carry out: tomorrow.
   *[other] Decision “{ $title }” to carry out: in { $days } days, on { $on }.
}
alert-action_blocked = “{ $title }” is blocked without a reason. Say why: somebody may help.
alert-action_stale = “{ $title }” has not been updated since { $on }.
alert-indicator_silent = Indicator “{ $title }”: last value on { $on }. Take a reading.
alert-indicator_unread = Indicator “{ $title }”: no value. Take a reading, or remove it.
