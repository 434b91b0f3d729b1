SELECT
  digest
FROM
  _blob
WHERE
  digest NOT IN (SELECT digest FROM attachment WHERE deleted_at IS NULL)
  AND digest NOT IN (SELECT snapshot_digest FROM sealed_report WHERE deleted_at IS NULL)
  AND digest NOT IN (SELECT pdf_digest FROM sealed_report WHERE deleted_at IS NULL)
  -- A step that can be taken back or made again may bring its row back.
  AND digest NOT IN (
    SELECT
      attachment.digest
    FROM
      _step AS step
      JOIN _history AS history ON history.entry = step.entry
      JOIN attachment ON attachment.id = history.row_id
    WHERE
      history.noun = 'attachment'
  )
  AND digest NOT IN (
    SELECT
      history.before
    FROM
      _step AS step
      JOIN _history AS history ON history.entry = step.entry
    WHERE
      history.field IN ('digest', 'snapshot_digest', 'pdf_digest')
      AND history.before IS NOT NULL
  )
  AND digest NOT IN (
    SELECT
      history.after
    FROM
      _step AS step
      JOIN _history AS history ON history.entry = step.entry
    WHERE
      history.field IN ('digest', 'snapshot_digest', 'pdf_digest')
      AND history.after IS NOT NULL
  )
  AND digest NOT IN (
    SELECT
      kept.digest
    FROM
      _step AS step
      JOIN _history AS history ON history.entry = step.entry
      JOIN (
        SELECT id, snapshot_digest AS digest FROM sealed_report
        UNION ALL
        SELECT id, pdf_digest FROM sealed_report
      ) AS kept ON kept.id = history.row_id
    WHERE
      history.noun = 'sealed_report'
  )
ORDER BY
  digest
