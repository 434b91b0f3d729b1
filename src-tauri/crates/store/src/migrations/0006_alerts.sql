-- The alerts that were set aside.
CREATE TABLE dismissal (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "code" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "fact" TEXT NOT NULL,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
