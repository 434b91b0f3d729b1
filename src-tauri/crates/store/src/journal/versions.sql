SELECT
  group_concat(hex(replica) || ':' || sequence, ',')
FROM (
  SELECT
    replica,
    sequence
  FROM
    _version
  ORDER BY
    replica
)
