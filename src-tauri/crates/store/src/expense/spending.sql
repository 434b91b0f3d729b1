-- What is summed up of invoices, action by action.
SELECT
  action,
  id,
  invoiced_on,
  paid_on,
  net
FROM
  expense INDEXED BY expense_spending
WHERE
  deleted_at IS NULL
ORDER BY
  action
