SELECT
  id,
  action
FROM
  milestone
WHERE
  due_on > ''
  AND deleted_at IS NULL
  AND done_on IS NULL
ORDER BY
  due_on,
  id
