-- ?1: an expense.
SELECT
  id,
  number,
  contract,
  cost_line,
  action,
  invoiced_on,
  supplier,
  subject,
  net,
  vat,
  gross,
  mandate,
  paid_on,
  kind
FROM
  expense
WHERE
  id = ?1
  AND deleted_at IS NULL
