SELECT
  id,
  plan,
  axis,
  parent,
  number,
  title,
  status,
  progress,
  planned_start,
  planned_end,
  lead,
  department,
  lead_structure,
  ghg_avoided,
  energy_saved,
  renewable_produced
FROM
  action INDEXED BY action_lists
WHERE
  id = ?1
  AND deleted_at IS NULL
