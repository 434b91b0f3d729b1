SELECT
  funding_plan.action,
  funding_line.funder
FROM
  funding_line
  JOIN funding_plan ON funding_plan.id = funding_line.funding_plan
WHERE
  funding_line.deleted_at IS NULL
  AND funding_plan.deleted_at IS NULL
UNION
SELECT
  action_contract.action,
  contract_funder.funder
FROM
  action_contract
  JOIN contract_funder ON contract_funder.contract = action_contract.contract
WHERE
  action_contract.deleted_at IS NULL
  AND contract_funder.deleted_at IS NULL
