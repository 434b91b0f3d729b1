INSERT INTO _history (
  row_id,
  entry,
  field,
  noun,
  before,
  after
) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
