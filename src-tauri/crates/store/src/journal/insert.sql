INSERT INTO _journal (
  replica,
  sequence,
  clock,
  at,
  versions,
  op,
  noun,
  of_entry,
  author,
  changeset
) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
