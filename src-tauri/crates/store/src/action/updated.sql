WITH
  touched (action, entry) AS (
    SELECT _history.row_id, _history.entry FROM _history WHERE _history.noun = 'action'
    UNION ALL
    SELECT milestone.action, _history.entry FROM _history JOIN milestone ON milestone.id = _history.row_id WHERE _history.noun = 'milestone'
    UNION ALL
    SELECT note.action, _history.entry FROM _history JOIN note ON note.id = _history.row_id WHERE _history.noun = 'note'
    UNION ALL
    SELECT budget_line.action, _history.entry FROM _history JOIN budget_line ON budget_line.id = _history.row_id WHERE _history.noun = 'budget_line'
  )
SELECT
  touched.action,
  max(_journal.at)
FROM
  touched
  JOIN _journal ON _journal.entry = touched.entry
GROUP BY
  touched.action
