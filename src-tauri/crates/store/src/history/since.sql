SELECT
  row_id,
  field,
  before
FROM
  _history
WHERE
  entry > ?1
  AND noun = ?2
  AND (?3 IS NULL OR row_id = ?3)
ORDER BY
  entry
