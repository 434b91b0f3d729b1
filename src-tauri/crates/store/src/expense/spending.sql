-- What invoices come to by the action that they name and by year: all of them, and those that are paid.
SELECT
  action,
  substr(invoiced_on, 1, 4),
  sum(net),
  sum(net) FILTER (WHERE paid_on IS NOT NULL)
FROM
  expense INDEXED BY expense_spending
WHERE
  deleted_at IS NULL
GROUP BY
  action,
  substr(invoiced_on, 1, 4)
