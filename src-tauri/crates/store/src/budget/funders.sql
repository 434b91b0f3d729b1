-- What each funder brings to the actions of its funding plans, in the order of actions: that of the plan, and those of its group.
SELECT
  plan.action,
  line.funder,
  line.amount
FROM
  funding_plan AS plan
  JOIN funding_line AS line ON line.funding_plan = plan.id
WHERE
  plan.deleted_at IS NULL
  AND line.deleted_at IS NULL
  AND line.status <> 'refused'
  AND line.amount > 0
UNION ALL
SELECT
  member.action,
  line.funder,
  line.amount
FROM
  funding_plan_action AS member
  JOIN funding_plan AS plan ON plan.id = member.funding_plan
  JOIN funding_line AS line ON line.funding_plan = plan.id
WHERE
  member.deleted_at IS NULL
  AND member.action <> plan.action
  AND plan.deleted_at IS NULL
  AND line.deleted_at IS NULL
  AND line.status <> 'refused'
  AND line.amount > 0
ORDER BY
  1,
  2
