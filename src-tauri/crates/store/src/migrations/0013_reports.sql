-- What only a report needs: who steers its contract, the missions that it pays, what was told to whom, the parts of a report in their
-- order, what was learnt and what comes next.
CREATE TABLE referent (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "contract" BLOB NOT NULL CHECK (length("contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT NOT NULL,
  "function" TEXT NOT NULL,
  "name" TEXT,
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX referent_by_contract ON referent ("contract");

CREATE TABLE mission (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "contract" BLOB NOT NULL CHECK (length("contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "action" BLOB CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "post" BLOB CHECK (length("post") = 16) REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED,
  "operator" BLOB CHECK (length("operator") = 16) REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  "description" TEXT,
  "results" TEXT,
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX mission_by_contract ON mission ("contract");
CREATE INDEX mission_by_action ON mission ("action");
CREATE INDEX mission_by_post ON mission ("post");
CREATE INDEX mission_by_operator ON mission ("operator");

CREATE TABLE communication_event (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "contract" BLOB NOT NULL CHECK (length("contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  "held_on" TEXT NOT NULL CHECK ("held_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "kind" TEXT,
  "title" TEXT NOT NULL,
  "place" TEXT,
  "audience" TEXT,
  "participants" INTEGER,
  "cost" INTEGER,
  "support" TEXT,
  "action" BLOB CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX communication_event_by_contract ON communication_event ("contract");
CREATE INDEX communication_event_by_action ON communication_event ("action");

CREATE TABLE report_part (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "progress_report" BLOB NOT NULL CHECK (length("progress_report") = 16) REFERENCES progress_report (id) DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT NOT NULL,
  "left_out" INTEGER CHECK ("left_out" IN (0, 1)),
  "introduction" TEXT,
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX report_part_by_progress_report ON report_part ("progress_report");

CREATE TABLE lesson (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "progress_report" BLOB NOT NULL CHECK (length("progress_report") = 16) REFERENCES progress_report (id) DEFERRABLE INITIALLY DEFERRED,
  "finding" TEXT NOT NULL,
  "impact" TEXT,
  "measure" TEXT,
  "owner" TEXT,
  "due_on" TEXT CHECK ("due_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX lesson_by_progress_report ON lesson ("progress_report");

CREATE TABLE next_step (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "progress_report" BLOB NOT NULL CHECK (length("progress_report") = 16) REFERENCES progress_report (id) DEFERRABLE INITIALLY DEFERRED,
  "action" BLOB CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "due_on" TEXT CHECK ("due_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "budget" INTEGER,
  "fte" INTEGER,
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX next_step_by_progress_report ON next_step ("progress_report");
CREATE INDEX next_step_by_action ON next_step ("action");

ALTER TABLE progress_report ADD COLUMN "as_of" TEXT CHECK ("as_of" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE progress_report ADD COLUMN "governance" TEXT;
ALTER TABLE progress_report ADD COLUMN "diagnosis" TEXT;
ALTER TABLE progress_report ADD COLUMN "missions" TEXT;
ALTER TABLE progress_report ADD COLUMN "communication" TEXT;
ALTER TABLE progress_report ADD COLUMN "scores" TEXT;
ALTER TABLE progress_report ADD COLUMN "relevance" TEXT;
ALTER TABLE progress_report ADD COLUMN "effectiveness" TEXT;
ALTER TABLE progress_report ADD COLUMN "efficiency" TEXT;
ALTER TABLE progress_report ADD COLUMN "coherence" TEXT;
ALTER TABLE progress_report ADD COLUMN "silent" TEXT;
ALTER TABLE progress_report ADD COLUMN "colour" TEXT;
ALTER TABLE attachment ADD COLUMN "progress_report" BLOB CHECK (length("progress_report") = 16) REFERENCES progress_report (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX attachment_by_progress_report ON attachment ("progress_report");
