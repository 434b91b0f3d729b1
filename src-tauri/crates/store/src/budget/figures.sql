-- The figures of every budget line, in the order of actions: the wide rows are not read.
SELECT
  id,
  action,
  year,
  nature,
  unit,
  planned,
  committed,
  paid
FROM
  budget_line INDEXED BY budget_line_figures
WHERE
  deleted_at IS NULL
ORDER BY
  action,
  year
