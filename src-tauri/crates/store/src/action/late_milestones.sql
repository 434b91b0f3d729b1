SELECT
  action,
  count(*)
FROM
  milestone
WHERE
  deleted_at IS NULL
  AND done_on IS NULL
  AND due_on < ?1
GROUP BY
  action
