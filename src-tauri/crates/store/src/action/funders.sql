-- Those of funding plans, then those of contracts; a pair may come twice.
SELECT
  funding_plan.action,
  funding_line.funder
FROM
  funding_plan
  CROSS JOIN funding_line ON funding_line.funding_plan = funding_plan.id
WHERE
  funding_plan.deleted_at IS NULL
  AND funding_line.deleted_at IS NULL
UNION ALL
SELECT
  action_contract.action,
  contract_funder.funder
FROM
  action_contract
  CROSS JOIN contract_funder ON contract_funder.contract = action_contract.contract
WHERE
  action_contract.deleted_at IS NULL
  AND contract_funder.deleted_at IS NULL
