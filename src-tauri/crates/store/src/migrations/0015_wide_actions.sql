-- Actions are wide: with the rows inside the tree of keys, each comparison of a search for one read a whole row, with its texts. The key
-- has a narrow tree of its own now, and a row is found by its number.
CREATE TABLE action_new (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "plan" BLOB NOT NULL CHECK (length("plan") = 16) REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  "axis" BLOB CHECK (length("axis") = 16) REFERENCES axis (id) DEFERRABLE INITIALLY DEFERRED,
  "parent" BLOB CHECK (length("parent") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "number" TEXT,
  "title" TEXT NOT NULL,
  "description" TEXT,
  "objectives" TEXT,
  "context" TEXT,
  "pillar" TEXT,
  "sectors" TEXT CHECK (json_valid("sectors")),
  "theme" TEXT,
  "sub_themes" TEXT CHECK (json_valid("sub_themes")),
  "tags" TEXT CHECK (json_valid("tags")),
  "status" TEXT NOT NULL,
  "status_reason" TEXT,
  "priority" TEXT,
  "progress" INTEGER CHECK ("progress" BETWEEN 0 AND 100),
  "planned_start" TEXT CHECK ("planned_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "planned_end" TEXT CHECK ("planned_end" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "actual_start" TEXT CHECK ("actual_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "actual_end" TEXT CHECK ("actual_end" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "yearly" INTEGER CHECK ("yearly" IN (0, 1)),
  "benefit_from" TEXT CHECK ("benefit_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "lead_structure" BLOB CHECK (length("lead_structure") = 16) REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  "department" BLOB CHECK (length("department") = 16) REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
  "lead" BLOB CHECK (length("lead") = 16) REFERENCES lead (id) DEFERRABLE INITIALLY DEFERRED,
  "elected_sponsor" BLOB CHECK (length("elected_sponsor") = 16) REFERENCES elected_sponsor (id) DEFERRABLE INITIALLY DEFERRED,
  "audiences" TEXT CHECK (json_valid("audiences")),
  "participation" TEXT,
  "resources" TEXT,
  "governance" TEXT,
  "effects" TEXT CHECK (json_valid("effects")),
  "ghg_avoided" REAL,
  "energy_saved" REAL,
  "renewable_produced" REAL,
  "gains_source" TEXT,
  "obstacles" TEXT,
  "levers" TEXT,
  "planning_links" TEXT,
  "previous_action" BLOB CHECK (length("previous_action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "rank" TEXT,
  deleted_at INTEGER
) STRICT;
INSERT INTO action_new SELECT * FROM action ORDER BY id;
DROP TABLE action;
ALTER TABLE action_new RENAME TO action;
CREATE INDEX action_by_axis ON action ("axis");
CREATE INDEX action_by_parent ON action ("parent");
CREATE INDEX action_by_lead_structure ON action ("lead_structure");
CREATE INDEX action_by_department ON action ("department");
CREATE INDEX action_by_lead ON action ("lead");
CREATE INDEX action_by_elected_sponsor ON action ("elected_sponsor");
CREATE INDEX action_by_previous_action ON action ("previous_action");
CREATE INDEX action_counts ON action ("plan", deleted_at);
CREATE INDEX action_lists ON action (
  id, plan, rank, axis, parent, number, title, status, progress, planned_start, planned_end, lead, department, lead_structure,
  ghg_avoided, energy_saved, renewable_produced, deleted_at
);
CREATE INDEX action_columns ON action (
  id, deleted_at, pillar, sectors, theme, priority, actual_start, actual_end, yearly, benefit_from, elected_sponsor, audiences, participation,
  effects, previous_action
);
