-- Diagnoses by carrier, filière, pollutant, sink and post, with what they were worked out from; indicators with formulas and dimensions;
-- vulnerability; scores of a framework's measures.
CREATE TABLE vulnerability (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "territory" BLOB NOT NULL CHECK (length("territory") = 16) REFERENCES territory (id) DEFERRABLE INITIALLY DEFERRED,
  "domain" TEXT NOT NULL,
  "now" TEXT,
  "by_2050" TEXT,
  "by_2100" TEXT,
  "has_target" INTEGER CHECK ("has_target" IN (0, 1)),
  "comment" TEXT,
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX vulnerability_by_territory ON vulnerability ("territory");

CREATE TABLE action_vulnerability (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "action" BLOB NOT NULL CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "vulnerability" BLOB NOT NULL CHECK (length("vulnerability") = 16) REFERENCES vulnerability (id) DEFERRABLE INITIALLY DEFERRED,
  "comment" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX action_vulnerability_by_action ON action_vulnerability ("action");
CREATE INDEX action_vulnerability_by_vulnerability ON action_vulnerability ("vulnerability");

CREATE TABLE score (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "measure" BLOB NOT NULL CHECK (length("measure") = 16) REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
  "moment" TEXT NOT NULL,
  "scored_on" TEXT CHECK ("scored_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "potential" REAL,
  "done" REAL,
  "planned" REAL,
  "not_done" REAL,
  "comment" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX score_by_measure ON score ("measure");

ALTER TABLE emission_factor ADD COLUMN "category" TEXT;
ALTER TABLE emission_factor ADD COLUMN "carrier" TEXT;
ALTER TABLE emission_factor ADD COLUMN "uncertainty" REAL;
ALTER TABLE emission_factor ADD COLUMN "comment" TEXT;
ALTER TABLE inventory ADD COLUMN "inhabitants" INTEGER;
ALTER TABLE inventory ADD COLUMN "hectares" REAL;
ALTER TABLE inventory ADD COLUMN "warming_potentials" TEXT;
ALTER TABLE inventory_line ADD COLUMN "energy_carrier" TEXT;
ALTER TABLE inventory_line ADD COLUMN "filiere" TEXT;
ALTER TABLE inventory_line ADD COLUMN "pollutant" TEXT;
ALTER TABLE inventory_line ADD COLUMN "sink" TEXT;
ALTER TABLE inventory_line ADD COLUMN "post" TEXT;
ALTER TABLE inventory_line ADD COLUMN "activity" REAL;
ALTER TABLE inventory_line ADD COLUMN "activity_unit" TEXT;
ALTER TABLE inventory_line ADD COLUMN "factor" BLOB CHECK (length("factor") = 16) REFERENCES emission_factor (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX inventory_line_by_factor ON inventory_line ("factor");
ALTER TABLE trajectory ADD COLUMN "kind" TEXT;
ALTER TABLE trajectory ADD COLUMN "filiere" TEXT;
ALTER TABLE trajectory ADD COLUMN "pollutant" TEXT;
ALTER TABLE trajectory ADD COLUMN "sink" TEXT;
ALTER TABLE indicator ADD COLUMN "quantity" TEXT;
ALTER TABLE indicator ADD COLUMN "sector" TEXT;
ALTER TABLE indicator ADD COLUMN "formula" TEXT;
ALTER TABLE indicator ADD COLUMN "per_inhabitant" INTEGER CHECK ("per_inhabitant" IN (0, 1));
ALTER TABLE reading ADD COLUMN "sector" TEXT;
ALTER TABLE reading ADD COLUMN "commune" BLOB CHECK (length("commune") = 16) REFERENCES commune (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX reading_by_commune ON reading ("commune");
ALTER TABLE action ADD COLUMN "lever" TEXT;
-- A list that sorts by it does not read the whole of each action.
CREATE INDEX action_lever ON action ("lever", id, deleted_at) WHERE deleted_at IS NULL AND "lever" IS NOT NULL;

-- A dashboard of indicators is read from their readings alone, in one pass.
CREATE INDEX reading_series ON reading (indicator, observed_on, commune, sector, value, confidence, deleted_at) WHERE deleted_at IS NULL;
