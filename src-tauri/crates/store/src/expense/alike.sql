-- ?1: a contract. The expenses of others, of the supplier and the day of one of its own.
SELECT DISTINCT
  other.id
FROM
  expense AS own INDEXED BY expense_by_contract
  CROSS JOIN expense AS other INDEXED BY expense_alike ON other.supplier = own.supplier
  AND other.invoiced_on = own.invoiced_on
WHERE
  own.contract = ?1
  AND own.deleted_at IS NULL
  AND other.contract IS NOT ?1
  AND other.deleted_at IS NULL
