-- ?1: an expense. The others of its supplier and its day.
SELECT
  other.id
FROM
  expense AS own
  CROSS JOIN expense AS other INDEXED BY expense_alike ON other.supplier = own.supplier
  AND other.invoiced_on = own.invoiced_on
WHERE
  own.id = ?1
  AND other.id <> own.id
  AND other.deleted_at IS NULL
