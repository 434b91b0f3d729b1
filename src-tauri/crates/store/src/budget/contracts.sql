-- The contracts of each action, with what each plans to spend for it.
SELECT
  action,
  contract,
  planned_spending
FROM
  action_contract
WHERE
  deleted_at IS NULL
ORDER BY
  action,
  contract
