-- ?1: the number of the reason of the status among long texts. Both indexes are walked side by side, in the order of actions.
SELECT
  action.id,
  action.title,
  action.status,
  action.progress,
  action.planned_start,
  action.planned_end,
  columns.actual_start,
  columns.actual_end,
  action.status IN ('blocked', 'abandoned')
  AND EXISTS (
    SELECT 1
    FROM _search_row
    JOIN _text_head ON _text_head.field = ?1 AND _text_head.doc = _search_row.doc
    WHERE _search_row.id = action.id AND trim(_text_head.head) <> ''
  )
FROM
  action INDEXED BY action_lists
  CROSS JOIN action AS columns INDEXED BY action_columns ON columns.id = action.id
WHERE
  action.deleted_at IS NULL
ORDER BY
  action.id
