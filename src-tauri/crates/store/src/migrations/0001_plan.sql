-- The plan: one table a noun. Synced tables have a UUID key, no other UNIQUE, single-column checks, deleted_at instead
-- of DELETE and deferred foreign keys, so that laptops can be merged. New columns come at the end, in later migrations.

CREATE TABLE territory (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "name" TEXT NOT NULL,
  "kind" TEXT,
  "siren" TEXT,
  "department" TEXT,
  "region" TEXT,
  "description" TEXT,
  "website" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE local_authority (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "territory" BLOB CHECK (length("territory") = 16) REFERENCES territory (id) DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "kind" TEXT,
  "siren" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX local_authority_by_territory ON local_authority ("territory");

CREATE TABLE commune (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "local_authority" BLOB CHECK (length("local_authority") = 16) REFERENCES local_authority (id) DEFERRABLE INITIALLY DEFERRED,
  "insee_code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "siren" TEXT,
  "postal_codes" TEXT,
  "population" INTEGER,
  "population_total" INTEGER,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "merged_into" BLOB CHECK (length("merged_into") = 16) REFERENCES commune (id) DEFERRABLE INITIALLY DEFERRED,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX commune_by_local_authority ON commune ("local_authority");
CREATE INDEX commune_by_merged_into ON commune ("merged_into");

CREATE TABLE funder (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "kind" TEXT,
  "programmes" TEXT CHECK (json_valid("programmes")),
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE partner (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "name" TEXT NOT NULL,
  "acronym" TEXT,
  "kind" TEXT,
  "siren" TEXT,
  "commune" BLOB CHECK (length("commune") = 16) REFERENCES commune (id) DEFERRABLE INITIALLY DEFERRED,
  "address" TEXT,
  "email" TEXT,
  "phone" TEXT,
  "website" TEXT,
  "comment" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX partner_by_commune ON partner ("commune");

CREATE TABLE contact (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "partner" BLOB NOT NULL CHECK (length("partner") = 16) REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  "function" TEXT NOT NULL,
  "name" TEXT,
  "email" TEXT,
  "phone" TEXT,
  "comment" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_by_partner ON contact ("partner");

CREATE TABLE department (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "structure" BLOB CHECK (length("structure") = 16) REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "comment" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX department_by_structure ON department ("structure");

CREATE TABLE lead (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "function" TEXT NOT NULL,
  "name" TEXT,
  "structure" BLOB CHECK (length("structure") = 16) REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  "department" BLOB CHECK (length("department") = 16) REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
  "email" TEXT,
  "phone" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX lead_by_structure ON lead ("structure");
CREATE INDEX lead_by_department ON lead ("department");

CREATE TABLE elected_sponsor (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "function" TEXT NOT NULL,
  "name" TEXT,
  "structure" BLOB CHECK (length("structure") = 16) REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  "email" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX elected_sponsor_by_structure ON elected_sponsor ("structure");

CREATE TABLE plan (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "territory" BLOB CHECK (length("territory") = 16) REFERENCES territory (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "kind" TEXT,
  "starts_on" TEXT CHECK ("starts_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "ends_on" TEXT CHECK ("ends_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "description" TEXT,
  "previous_plan" BLOB CHECK (length("previous_plan") = 16) REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_by_territory ON plan ("territory");
CREATE INDEX plan_by_previous_plan ON plan ("previous_plan");

CREATE TABLE axis (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "plan" BLOB NOT NULL CHECK (length("plan") = 16) REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  "parent" BLOB CHECK (length("parent") = 16) REFERENCES axis (id) DEFERRABLE INITIALLY DEFERRED,
  "number" TEXT,
  "title" TEXT NOT NULL,
  "description" TEXT,
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX axis_by_plan ON axis ("plan");
CREATE INDEX axis_by_parent ON axis ("parent");

CREATE TABLE framework (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "version" TEXT,
  "source" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE measure (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "framework" BLOB NOT NULL CHECK (length("framework") = 16) REFERENCES framework (id) DEFERRABLE INITIALLY DEFERRED,
  "parent" BLOB CHECK (length("parent") = 16) REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "points" REAL,
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_by_framework ON measure ("framework");
CREATE INDEX measure_by_parent ON measure ("parent");

CREATE TABLE contract (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "plan" BLOB CHECK (length("plan") = 16) REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  "number" TEXT,
  "kind" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "beneficiary" TEXT,
  "beneficiary_siren" TEXT,
  "signed_on" TEXT CHECK ("signed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "notified_on" TEXT CHECK ("notified_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "starts_on" TEXT CHECK ("starts_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "ends_on" TEXT CHECK ("ends_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "phase1_ends_on" TEXT CHECK ("phase1_ends_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "eligible_from" TEXT CHECK ("eligible_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "eligible_until" TEXT CHECK ("eligible_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "work_start_deadline" TEXT CHECK ("work_start_deadline" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "eligible_base" INTEGER,
  "granted" INTEGER,
  "fixed_part" INTEGER,
  "variable_part" INTEGER,
  "aid_rate" INTEGER CHECK ("aid_rate" BETWEEN 0 AND 10000),
  "advance_rate" INTEGER CHECK ("advance_rate" BETWEEN 0 AND 10000),
  "interim_ceiling" INTEGER CHECK ("interim_ceiling" BETWEEN 0 AND 10000),
  "action_cap" INTEGER,
  "description" TEXT,
  "previous_contract" BLOB CHECK (length("previous_contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX contract_by_plan ON contract ("plan");
CREATE INDEX contract_by_previous_contract ON contract ("previous_contract");

CREATE TABLE signatory (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "contract" BLOB NOT NULL CHECK (length("contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  "organisation" TEXT NOT NULL,
  "function" TEXT,
  "signed_on" TEXT CHECK ("signed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX signatory_by_contract ON signatory ("contract");

CREATE TABLE contract_funder (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "contract" BLOB NOT NULL CHECK (length("contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  "funder" BLOB NOT NULL CHECK (length("funder") = 16) REFERENCES funder (id) DEFERRABLE INITIALLY DEFERRED,
  "programme" TEXT,
  "base" INTEGER,
  "rate" INTEGER CHECK ("rate" BETWEEN 0 AND 10000),
  "granted" INTEGER,
  "cap" INTEGER,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX contract_funder_by_contract ON contract_funder ("contract");
CREATE INDEX contract_funder_by_funder ON contract_funder ("funder");

CREATE TABLE amendment (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "contract" BLOB NOT NULL CHECK (length("contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  "number" TEXT NOT NULL,
  "subject" TEXT,
  "signed_on" TEXT CHECK ("signed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "effective_on" TEXT NOT NULL CHECK ("effective_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "new_ends_on" TEXT CHECK ("new_ends_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "new_eligible_until" TEXT CHECK ("new_eligible_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "new_eligible_base" INTEGER,
  "new_granted" INTEGER,
  "comment" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX amendment_by_contract ON amendment ("contract");

CREATE TABLE cost_line (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "contract" BLOB NOT NULL CHECK (length("contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "nature" TEXT,
  "planned" INTEGER,
  "aid_rate" INTEGER CHECK ("aid_rate" BETWEEN 0 AND 10000),
  "cap" INTEGER,
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX cost_line_by_contract ON cost_line ("contract");

CREATE TABLE amendment_line (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "amendment" BLOB NOT NULL CHECK (length("amendment") = 16) REFERENCES amendment (id) DEFERRABLE INITIALLY DEFERRED,
  "cost_line" BLOB NOT NULL CHECK (length("cost_line") = 16) REFERENCES cost_line (id) DEFERRABLE INITIALLY DEFERRED,
  "planned" INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX amendment_line_by_amendment ON amendment_line ("amendment");
CREATE INDEX amendment_line_by_cost_line ON amendment_line ("cost_line");

CREATE TABLE post (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "contract" BLOB NOT NULL CHECK (length("contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  "cost_line" BLOB CHECK (length("cost_line") = 16) REFERENCES cost_line (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "status" TEXT,
  "fte" INTEGER,
  "months" INTEGER,
  "starts_on" TEXT CHECK ("starts_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "ends_on" TEXT CHECK ("ends_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "funder" BLOB CHECK (length("funder") = 16) REFERENCES funder (id) DEFERRABLE INITIALLY DEFERRED,
  "days_planned" INTEGER,
  "days_worked" INTEGER,
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX post_by_contract ON post ("contract");
CREATE INDEX post_by_cost_line ON post ("cost_line");
CREATE INDEX post_by_funder ON post ("funder");

CREATE TABLE criterion (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "contract" BLOB NOT NULL CHECK (length("contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "scale" TEXT,
  "baseline" REAL,
  "target" REAL,
  "measured" REAL,
  "measured_on" TEXT CHECK ("measured_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "weight" INTEGER,
  "rule" TEXT,
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX criterion_by_contract ON criterion ("contract");

CREATE TABLE deliverable (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "contract" BLOB NOT NULL CHECK (length("contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "due_on" TEXT CHECK ("due_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "delivered_on" TEXT CHECK ("delivered_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "evidence" TEXT,
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX deliverable_by_contract ON deliverable ("contract");

CREATE TABLE instalment (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "contract" BLOB NOT NULL CHECK (length("contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  "funder" BLOB CHECK (length("funder") = 16) REFERENCES funder (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "title" TEXT,
  "amount" INTEGER,
  "condition" TEXT,
  "evidence" TEXT,
  "due_on" TEXT CHECK ("due_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "requested_on" TEXT CHECK ("requested_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "requested_amount" INTEGER,
  "received_on" TEXT CHECK ("received_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "received_amount" INTEGER,
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX instalment_by_contract ON instalment ("contract");
CREATE INDEX instalment_by_funder ON instalment ("funder");

CREATE TABLE action (
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
) STRICT, WITHOUT ROWID;
CREATE INDEX action_by_plan ON action ("plan");
CREATE INDEX action_by_axis ON action ("axis");
CREATE INDEX action_by_parent ON action ("parent");
CREATE INDEX action_by_lead_structure ON action ("lead_structure");
CREATE INDEX action_by_department ON action ("department");
CREATE INDEX action_by_lead ON action ("lead");
CREATE INDEX action_by_elected_sponsor ON action ("elected_sponsor");
CREATE INDEX action_by_previous_action ON action ("previous_action");

CREATE TABLE action_axis (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "action" BLOB NOT NULL CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "axis" BLOB NOT NULL CHECK (length("axis") = 16) REFERENCES axis (id) DEFERRABLE INITIALLY DEFERRED,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX action_axis_by_action ON action_axis ("action");
CREATE INDEX action_axis_by_axis ON action_axis ("axis");

CREATE TABLE action_link (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "from_action" BLOB NOT NULL CHECK (length("from_action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "to_action" BLOB NOT NULL CHECK (length("to_action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX action_link_by_from_action ON action_link ("from_action");
CREATE INDEX action_link_by_to_action ON action_link ("to_action");

CREATE TABLE action_partner (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "action" BLOB NOT NULL CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "partner" BLOB NOT NULL CHECK (length("partner") = 16) REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT NOT NULL,
  "comment" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX action_partner_by_action ON action_partner ("action");
CREATE INDEX action_partner_by_partner ON action_partner ("partner");

CREATE TABLE action_contract (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "action" BLOB NOT NULL CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "contract" BLOB NOT NULL CHECK (length("contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  "opened_by" BLOB CHECK (length("opened_by") = 16) REFERENCES amendment (id) DEFERRABLE INITIALLY DEFERRED,
  "closed_by" BLOB CHECK (length("closed_by") = 16) REFERENCES amendment (id) DEFERRABLE INITIALLY DEFERRED,
  "cap" INTEGER,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX action_contract_by_action ON action_contract ("action");
CREATE INDEX action_contract_by_contract ON action_contract ("contract");
CREATE INDEX action_contract_by_opened_by ON action_contract ("opened_by");
CREATE INDEX action_contract_by_closed_by ON action_contract ("closed_by");

CREATE TABLE action_measure (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "action" BLOB NOT NULL CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "measure" BLOB NOT NULL CHECK (length("measure") = 16) REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX action_measure_by_action ON action_measure ("action");
CREATE INDEX action_measure_by_measure ON action_measure ("measure");

CREATE TABLE action_commune (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "action" BLOB NOT NULL CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "commune" BLOB NOT NULL CHECK (length("commune") = 16) REFERENCES commune (id) DEFERRABLE INITIALLY DEFERRED,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX action_commune_by_action ON action_commune ("action");
CREATE INDEX action_commune_by_commune ON action_commune ("commune");

CREATE TABLE milestone (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "action" BLOB NOT NULL CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "due_on" TEXT CHECK ("due_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "done_on" TEXT CHECK ("done_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "lead" BLOB CHECK (length("lead") = 16) REFERENCES lead (id) DEFERRABLE INITIALLY DEFERRED,
  "comment" TEXT,
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX milestone_by_action ON milestone ("action");
CREATE INDEX milestone_by_lead ON milestone ("lead");

CREATE TABLE note (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "action" BLOB NOT NULL CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "noted_on" TEXT NOT NULL CHECK ("noted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "author" TEXT,
  "body" TEXT NOT NULL,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX note_by_action ON note ("action");

CREATE TABLE budget_line (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "action" BLOB NOT NULL CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER,
  "nature" TEXT,
  "unit" TEXT NOT NULL,
  "title" TEXT,
  "planned" INTEGER,
  "committed" INTEGER,
  "paid" INTEGER,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX budget_line_by_action ON budget_line ("action");

CREATE TABLE funding_plan (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "action" BLOB NOT NULL CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "contract" BLOB CHECK (length("contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "nature" TEXT,
  "base" TEXT,
  "derogation" TEXT,
  "comment" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX funding_plan_by_action ON funding_plan ("action");
CREATE INDEX funding_plan_by_contract ON funding_plan ("contract");

CREATE TABLE funding_cost (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "funding_plan" BLOB NOT NULL CHECK (length("funding_plan") = 16) REFERENCES funding_plan (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "net" INTEGER,
  "vat" INTEGER,
  "gross" INTEGER,
  "eligible" INTEGER,
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX funding_cost_by_funding_plan ON funding_cost ("funding_plan");

CREATE TABLE funding_line (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "funding_plan" BLOB NOT NULL CHECK (length("funding_plan") = 16) REFERENCES funding_plan (id) DEFERRABLE INITIALLY DEFERRED,
  "funder" BLOB NOT NULL CHECK (length("funder") = 16) REFERENCES funder (id) DEFERRABLE INITIALLY DEFERRED,
  "programme" TEXT,
  "base" INTEGER,
  "rate" INTEGER CHECK ("rate" BETWEEN 0 AND 10000),
  "amount" INTEGER,
  "status" TEXT NOT NULL,
  "decided_on" TEXT CHECK ("decided_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "called" INTEGER,
  "received" INTEGER,
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX funding_line_by_funding_plan ON funding_line ("funding_plan");
CREATE INDEX funding_line_by_funder ON funding_line ("funder");

CREATE TABLE expense (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "number" TEXT,
  "contract" BLOB CHECK (length("contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  "cost_line" BLOB CHECK (length("cost_line") = 16) REFERENCES cost_line (id) DEFERRABLE INITIALLY DEFERRED,
  "action" BLOB CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "invoiced_on" TEXT NOT NULL CHECK ("invoiced_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "supplier" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "net" INTEGER NOT NULL,
  "vat" INTEGER,
  "gross" INTEGER,
  "mandate" TEXT,
  "paid_on" TEXT CHECK ("paid_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "comment" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX expense_by_contract ON expense ("contract");
CREATE INDEX expense_by_cost_line ON expense ("cost_line");
CREATE INDEX expense_by_action ON expense ("action");

CREATE TABLE expense_allocation (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "expense" BLOB NOT NULL CHECK (length("expense") = 16) REFERENCES expense (id) DEFERRABLE INITIALLY DEFERRED,
  "action" BLOB NOT NULL CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "cost_line" BLOB CHECK (length("cost_line") = 16) REFERENCES cost_line (id) DEFERRABLE INITIALLY DEFERRED,
  "amount" INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX expense_allocation_by_expense ON expense_allocation ("expense");
CREATE INDEX expense_allocation_by_action ON expense_allocation ("action");
CREATE INDEX expense_allocation_by_cost_line ON expense_allocation ("cost_line");

CREATE TABLE indicator (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "plan" BLOB CHECK (length("plan") = 16) REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT,
  "title" TEXT NOT NULL,
  "kind" TEXT,
  "unit" TEXT,
  "direction" TEXT,
  "frequency" TEXT,
  "source" TEXT,
  "description" TEXT,
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX indicator_by_plan ON indicator ("plan");

CREATE TABLE baseline (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "indicator" BLOB NOT NULL CHECK (length("indicator") = 16) REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER NOT NULL,
  "value" REAL NOT NULL,
  "source" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX baseline_by_indicator ON baseline ("indicator");

CREATE TABLE reading (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "indicator" BLOB NOT NULL CHECK (length("indicator") = 16) REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
  "observed_on" TEXT NOT NULL CHECK ("observed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "value" REAL NOT NULL,
  "confidence" TEXT,
  "comment" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_by_indicator ON reading ("indicator");

CREATE TABLE target (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "indicator" BLOB NOT NULL CHECK (length("indicator") = 16) REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER NOT NULL,
  "value" REAL NOT NULL,
  "comment" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX target_by_indicator ON target ("indicator");

CREATE TABLE action_indicator (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "action" BLOB NOT NULL CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "indicator" BLOB NOT NULL CHECK (length("indicator") = 16) REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
  "expected_effect" REAL,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX action_indicator_by_action ON action_indicator ("action");
CREATE INDEX action_indicator_by_indicator ON action_indicator ("indicator");

CREATE TABLE committee (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "plan" BLOB CHECK (length("plan") = 16) REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "purpose" TEXT,
  "members" TEXT,
  "frequency" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX committee_by_plan ON committee ("plan");

CREATE TABLE meeting (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "committee" BLOB NOT NULL CHECK (length("committee") = 16) REFERENCES committee (id) DEFERRABLE INITIALLY DEFERRED,
  "held_on" TEXT NOT NULL CHECK ("held_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "subject" TEXT,
  "place" TEXT,
  "attendees" TEXT,
  "minutes" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_by_committee ON meeting ("committee");

CREATE TABLE meeting_partner (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "meeting" BLOB NOT NULL CHECK (length("meeting") = 16) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  "partner" BLOB NOT NULL CHECK (length("partner") = 16) REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  "attendance" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_partner_by_meeting ON meeting_partner ("meeting");
CREATE INDEX meeting_partner_by_partner ON meeting_partner ("partner");

CREATE TABLE decision (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "meeting" BLOB NOT NULL CHECK (length("meeting") = 16) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  "action" BLOB CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "text" TEXT NOT NULL,
  "owner" TEXT,
  "due_on" TEXT CHECK ("due_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "done_on" TEXT CHECK ("done_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_by_meeting ON decision ("meeting");
CREATE INDEX decision_by_action ON decision ("action");

CREATE TABLE emission_factor (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "value" REAL NOT NULL,
  "unit" TEXT NOT NULL,
  "scope" TEXT,
  "vintage" INTEGER,
  "source" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE inventory (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "territory" BLOB NOT NULL CHECK (length("territory") = 16) REFERENCES territory (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "year" INTEGER NOT NULL,
  "method" TEXT NOT NULL,
  "perimeter" TEXT,
  "version" TEXT,
  "source" TEXT,
  "factor_vintage" TEXT,
  "comment" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX inventory_by_territory ON inventory ("territory");

CREATE TABLE inventory_line (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "inventory" BLOB NOT NULL CHECK (length("inventory") = 16) REFERENCES inventory (id) DEFERRABLE INITIALLY DEFERRED,
  "quantity" TEXT NOT NULL,
  "sector" TEXT,
  "carrier" TEXT,
  "item" TEXT,
  "value" REAL,
  "notation" TEXT,
  "comment" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX inventory_line_by_inventory ON inventory_line ("inventory");

CREATE TABLE trajectory (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "territory" BLOB NOT NULL CHECK (length("territory") = 16) REFERENCES territory (id) DEFERRABLE INITIALLY DEFERRED,
  "inventory" BLOB CHECK (length("inventory") = 16) REFERENCES inventory (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "quantity" TEXT NOT NULL,
  "sector" TEXT,
  "base_year" INTEGER,
  "interpolation" TEXT,
  "source" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX trajectory_by_territory ON trajectory ("territory");
CREATE INDEX trajectory_by_inventory ON trajectory ("inventory");

CREATE TABLE trajectory_point (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "trajectory" BLOB NOT NULL CHECK (length("trajectory") = 16) REFERENCES trajectory (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER NOT NULL,
  "value" REAL NOT NULL,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX trajectory_point_by_trajectory ON trajectory_point ("trajectory");

CREATE TABLE progress_report (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "contract" BLOB NOT NULL CHECK (length("contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "starts_on" TEXT NOT NULL CHECK ("starts_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "ends_on" TEXT NOT NULL CHECK ("ends_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "version" TEXT,
  "highlights" TEXT,
  "difficulties" TEXT,
  "orientations" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX progress_report_by_contract ON progress_report ("contract");

CREATE TABLE sealed_report (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "progress_report" BLOB NOT NULL CHECK (length("progress_report") = 16) REFERENCES progress_report (id) DEFERRABLE INITIALLY DEFERRED,
  "sealed_on" TEXT NOT NULL CHECK ("sealed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "author" TEXT,
  "program_version" TEXT NOT NULL,
  "snapshot_digest" TEXT NOT NULL,
  "pdf_digest" TEXT NOT NULL,
  "unsealed_because" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX sealed_report_by_progress_report ON sealed_report ("progress_report");

CREATE TABLE attachment (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "action" BLOB CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "contract" BLOB CHECK (length("contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  "meeting" BLOB CHECK (length("meeting") = 16) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  "expense" BLOB CHECK (length("expense") = 16) REFERENCES expense (id) DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "media_type" TEXT,
  "size" INTEGER NOT NULL,
  "digest" TEXT NOT NULL,
  "comment" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_by_action ON attachment ("action");
CREATE INDEX attachment_by_contract ON attachment ("contract");
CREATE INDEX attachment_by_meeting ON attachment ("meeting");
CREATE INDEX attachment_by_expense ON attachment ("expense");

