SELECT
  action.id,
  action.plan,
  action.axis,
  action.parent,
  action.number,
  action.title,
  action.status,
  action.progress,
  action.planned_start,
  action.planned_end,
  coalesce(lead.function, department.name, structure.name),
  coalesce(budget.planned, 0),
  coalesce(budget.committed, 0),
  coalesce(budget.paid, 0)
FROM
  action
  LEFT JOIN lead ON lead.id = action.lead AND lead.deleted_at IS NULL
  LEFT JOIN department ON department.id = action.department AND department.deleted_at IS NULL
  LEFT JOIN partner AS structure ON structure.id = action.lead_structure AND structure.deleted_at IS NULL
  LEFT JOIN (
    SELECT
      ?1 AS action,
      sum(planned) AS planned,
      sum(committed) AS committed,
      sum(paid) AS paid
    FROM
      budget_line
    WHERE
      action = ?1
      AND deleted_at IS NULL
      AND unit = 'eur_ht'
  ) AS budget ON budget.action = action.id
WHERE
  action.id = ?1
  AND action.deleted_at IS NULL
