SELECT
  step.entry,
  length(journal.changeset)
FROM
  _step AS step
  JOIN _journal AS journal ON journal.entry = step.entry
ORDER BY
  step.entry DESC
