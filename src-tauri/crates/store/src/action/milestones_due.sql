SELECT
  id
FROM
  milestone
WHERE
  due_on BETWEEN ?1 AND ?2
  AND deleted_at IS NULL
ORDER BY
  due_on,
  id
