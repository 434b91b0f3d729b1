-- What dashboards sum up of budgets and invoices, and what the ledger reads of allocations: the wide rows are not read for it.
CREATE INDEX budget_line_figures ON budget_line (action, year, nature, unit, planned, committed, paid, deleted_at);
CREATE INDEX expense_spending ON expense (action, substr(invoiced_on, 1, 4), paid_on, net, deleted_at);
CREATE INDEX expense_days ON expense (id, invoiced_on, paid_on, action, net, deleted_at);
CREATE INDEX expense_allocation_shares ON expense_allocation (expense, action, amount, deleted_at);
