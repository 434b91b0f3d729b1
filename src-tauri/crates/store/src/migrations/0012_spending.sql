-- What invoices come to is summed up in one pass over their days: their index by action has no reader left, and what was deleted
-- needs not be passed over.
DROP INDEX expense_spending;
DROP INDEX expense_days;
CREATE INDEX expense_days ON expense (id, action, invoiced_on, paid_on, net, deleted_at) WHERE deleted_at IS NULL;
