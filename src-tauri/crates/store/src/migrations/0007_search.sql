-- What is looked through, word by word, and where each long text of an action stands among others. Derived: made again from
-- the rows whenever a file is migrated.
CREATE VIRTUAL TABLE _search USING fts5 (
  words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii', prefix = '2 3 4'
);

-- Every word that the index has had: those that begin with five letters are looked up here, then in the index one by one.
CREATE TABLE _search_word (
  word TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- The row of each document; the documents of a noun follow one another.
CREATE TABLE _search_row (
  doc INTEGER PRIMARY KEY,
  id BLOB NOT NULL CHECK (length(id) = 16)
) STRICT;
CREATE UNIQUE INDEX _search_row_id ON _search_row (id);

-- The beginnings of the long texts of actions, folded and with their numbers in order: sorting by one does not read the wide rows.
CREATE TABLE _text_head (
  field INTEGER NOT NULL,
  doc INTEGER NOT NULL,
  id BLOB NOT NULL CHECK (length(id) = 16),
  head TEXT NOT NULL,
  PRIMARY KEY (field, doc)
) STRICT, WITHOUT ROWID;
