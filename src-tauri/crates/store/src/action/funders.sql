-- Those of funding plans, in the order of actions; a pair may come twice.
SELECT
  funding_plan.action,
  funding_line.funder
FROM
  funding_plan
  CROSS JOIN funding_line ON funding_line.funding_plan = funding_plan.id
WHERE
  funding_plan.deleted_at IS NULL
  AND funding_line.deleted_at IS NULL
