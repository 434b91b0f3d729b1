-- The views of the list of actions that people keep.
CREATE TABLE saved_view (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "plan" BLOB CHECK (length("plan") = 16) REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "settings" TEXT NOT NULL,
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX saved_view_by_plan ON saved_view ("plan");
