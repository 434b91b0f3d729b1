-- What allocations give to actions, with the action that their invoice names: it is taken from there.
SELECT
  part.action,
  own.action,
  substr(own.invoiced_on, 1, 4),
  sum(part.amount),
  sum(part.amount) FILTER (WHERE own.paid_on IS NOT NULL)
FROM
  expense_allocation AS part INDEXED BY expense_allocation_shares
  CROSS JOIN expense AS own INDEXED BY expense_days ON own.id = part.expense
WHERE
  part.deleted_at IS NULL
  AND own.deleted_at IS NULL
GROUP BY
  part.action,
  own.action,
  substr(own.invoiced_on, 1, 4)
