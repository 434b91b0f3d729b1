SELECT
  journal.entry,
  journal.op,
  journal.noun,
  journal.author,
  journal.at
FROM
  _journal AS journal
WHERE
  journal.entry = (SELECT MAX(step.entry) FROM _step AS step WHERE NOT step.undone)
