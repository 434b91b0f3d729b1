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
finding-expense_gross_below_net = The amount of the expense “{ $subject }” including VAT is below its amount without. Check both on the invoice.
finding-expense_outside_period = The invoice “{ $subject }” of { $date } is dated outside the eligible period of the contract “{ $contract }”: it will not be paid. Check its date, or attach it to other funding.
finding-expense_twice = Two invoices of { $supplier } have the same date and the same amount, { $amount }. They are probably one: delete either, or give their numbers.
finding-funding_above_rate = One aid in the funding plan of “{ $title }” is { $over } above the rate of { $rate } of its base. Bring the amount down to the ceiling, or check the base.
finding-funding_unbalanced = The funding plan of “{ $title }” does not balance: { $costs } of costs, { $receipts } of receipts. Complete the receipts, or correct the costs.
finding-links_circle = These actions wait for each other in a circle: { $circle }. Delete one of these links, or turn it round.
finding-links_overlap = “{ $before }” ends on { $end }, after “{ $after }”, which waits for it, begins on { $start }. Review one of the two dates, or the link.
finding-milestones_late = { $count ->
    [one] One milestone of the action “{ $title }” is past and not done. Give its actual date, or set a new one.
   *[other] { $count } milestones of the action “{ $title }” are past and not done. Give their actual dates, or set new ones.
}
finding-own_share_too_small = { $derogation ->
    [lead_authority] The funding plan of “{ $title }” keeps only { $own } of own funds. The lead authority must bring at least { $least } of the public funding, that is { $wanted } (article L1111-10 of the CGCT). Raise the own funds, or lower the public aid.
    [school] The funding plan of “{ $title }” keeps only { $own } of own funds. Even with the prefect’s derogation for the renovation of a school, at least { $least } of the public funding is needed, that is { $wanted } (article L1111-10 of the CGCT). Raise the own funds, or lower the public aid.
   *[none] The funding plan of “{ $title }” keeps only { $own } of own funds. For an investment, the public contracting authority must bring at least { $least } of the public funding, that is { $wanted } (article L1111-10 of the CGCT). Raise the own funds, lower the public aid, or state the derogation.
}
finding-planned_dates_reversed = The planned end of the action “{ $title }” is before its planned start. Correct one of the two.
finding-siren_invalid = The SIREN { $siren } of “{ $name }” is not valid: its check digit is wrong. Check the nine digits.

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
