SELECT
  sum(planned),
  sum(committed),
  sum(paid)
FROM
  budget_line INDEXED BY budget_line_sums
WHERE
  action = ?1
  AND deleted_at IS NULL
  AND unit = 'eur_ht'
