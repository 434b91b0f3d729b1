-- History is read once, in the order of its rows; each row's newest moment then goes to the action that it belongs to.
WITH
  written (row_id, noun, at) AS MATERIALIZED (
    SELECT
      row_id,
      noun,
      max((SELECT _journal.at FROM _journal WHERE _journal.entry = _history.entry))
    FROM
      _history
    WHERE
      noun IN ('action', 'milestone', 'note', 'budget_line')
    GROUP BY
      row_id
  ),
  touched (action, at) AS (
    SELECT row_id, at FROM written WHERE noun = 'action'
    UNION ALL
    SELECT milestone.action, written.at FROM written JOIN milestone ON milestone.id = written.row_id WHERE written.noun = 'milestone'
    UNION ALL
    SELECT note.action, written.at FROM written JOIN note ON note.id = written.row_id WHERE written.noun = 'note'
    UNION ALL
    SELECT budget_line.action, written.at FROM written JOIN budget_line ON budget_line.id = written.row_id WHERE written.noun = 'budget_line'
  )
SELECT
  action,
  max(at)
FROM
  touched
GROUP BY
  action
