SELECT
  history.entry,
  journal.at,
  journal.author,
  journal.op,
  history.noun,
  history.row_id,
  history.field,
  history.before,
  history.after
FROM
  _history AS history
  JOIN _journal AS journal ON journal.entry = history.entry
WHERE
  (?1 IS NULL OR history.noun = ?1)
  AND (?2 IS NULL OR journal.at >= ?2)
  AND (?3 IS NULL OR journal.at < ?3)
ORDER BY
  history.entry DESC,
  history.row_id,
  history.field
LIMIT
  ?4
