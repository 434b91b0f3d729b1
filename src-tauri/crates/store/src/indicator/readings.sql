SELECT indicator, observed_on, commune, sector, value, confidence
FROM reading INDEXED BY reading_series
WHERE deleted_at IS NULL
ORDER BY indicator, observed_on
