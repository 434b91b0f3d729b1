SELECT
  action,
  sum(planned) FILTER (WHERE unit = 'eur_ht'),
  sum(committed) FILTER (WHERE unit = 'eur_ht'),
  sum(paid) FILTER (WHERE unit = 'eur_ht'),
  sum(planned) FILTER (WHERE unit = 'etp')
FROM
  budget_line INDEXED BY budget_line_sums
WHERE
  deleted_at IS NULL
GROUP BY
  action
