-- The journal and what follows from it. Names that begin with an underscore are the house's own, not the plan's.
CREATE TABLE _meta (
  key TEXT NOT NULL PRIMARY KEY,
  value ANY NOT NULL
) STRICT, WITHOUT ROWID;

-- One row a change. `clock` is hybrid: milliseconds since 1970 times 4096, never behind what the file has seen.
CREATE TABLE _journal (
  entry INTEGER PRIMARY KEY,
  replica BLOB NOT NULL CHECK (length(replica) = 16),
  sequence INTEGER NOT NULL,
  clock INTEGER NOT NULL,
  at INTEGER NOT NULL,
  versions TEXT NOT NULL,
  op TEXT NOT NULL,
  noun TEXT,
  of_entry INTEGER,
  author TEXT NOT NULL,
  changeset BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX _journal_sequence ON _journal (replica, sequence);
CREATE INDEX _journal_at ON _journal (at);
CREATE INDEX _journal_clock ON _journal (clock);

-- The version vector: the last sequence seen of each replica.
CREATE TABLE _version (
  replica BLOB NOT NULL PRIMARY KEY CHECK (length(replica) = 16),
  sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One row a changed field. The newest row of a field is also its clock, for merging.
CREATE TABLE _history (
  row_id BLOB NOT NULL CHECK (length(row_id) = 16),
  entry INTEGER NOT NULL REFERENCES _journal (entry),
  field TEXT NOT NULL,
  noun TEXT NOT NULL,
  before ANY,
  after ANY,
  PRIMARY KEY (row_id, entry, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX _history_entry ON _history (entry);

-- The steps that this file can take back (undone = 0) or make again (undone = 1).
CREATE TABLE _step (
  entry INTEGER NOT NULL PRIMARY KEY REFERENCES _journal (entry),
  undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

-- The bytes of attachments, by their SHA-256, outside the journal.
CREATE TABLE _blob (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
  bytes BLOB NOT NULL
) STRICT;
