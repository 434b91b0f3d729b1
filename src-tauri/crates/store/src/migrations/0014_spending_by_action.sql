-- What invoices come to is summed up action by action: their index stands in that order.
DROP INDEX expense_days;
CREATE INDEX expense_spending ON expense (action, id, invoiced_on, paid_on, net, deleted_at) WHERE deleted_at IS NULL;
