-- What is summed up of invoices, in the order of allocations.
SELECT
  id,
  action,
  invoiced_on,
  paid_on,
  net
FROM
  expense INDEXED BY expense_days
WHERE
  deleted_at IS NULL
ORDER BY
  id
