-- The contours of communes, for maps.
CREATE TABLE contour (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "commune" BLOB NOT NULL CHECK (length("commune") = 16) REFERENCES commune (id) DEFERRABLE INITIALLY DEFERRED,
  "rings" TEXT NOT NULL,
  "source" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX contour_by_commune ON contour ("commune");
