SELECT
  id
FROM
  milestone
WHERE
  due_on <= ?1
  AND done_on IS NULL
  AND deleted_at IS NULL
ORDER BY
  due_on DESC,
  id
LIMIT
  ?2
