SELECT
  expense,
  action,
  amount
FROM
  expense_allocation INDEXED BY expense_allocation_shares
WHERE
  deleted_at IS NULL
ORDER BY
  expense
