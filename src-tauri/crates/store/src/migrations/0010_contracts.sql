-- Phases of contracts, days worked by month, reviews of actions, what several contracts are asked of one expense, and findings that
-- people have decided to live with. Fields that came to tables that were there stand behind their `deleted_at`.
CREATE TABLE phase (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "contract" BLOB NOT NULL CHECK (length("contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "starts_on" TEXT CHECK ("starts_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "ends_on" TEXT CHECK ("ends_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "most_months" INTEGER,
  "description" TEXT,
  "rank" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX phase_by_contract ON phase ("contract");

CREATE TABLE worked_month (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "post" BLOB NOT NULL CHECK (length("post") = 16) REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED,
  "month" TEXT NOT NULL CHECK ("month" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "days" INTEGER NOT NULL,
  "comment" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX worked_month_by_post ON worked_month ("post");

CREATE TABLE review (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "action" BLOB NOT NULL CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  "contract" BLOB CHECK (length("contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  "decision" TEXT NOT NULL,
  "reason" TEXT,
  "reviewed_on" TEXT CHECK ("reviewed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "next_action" BLOB CHECK (length("next_action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX review_by_action ON review ("action");
CREATE INDEX review_by_contract ON review ("contract");
CREATE INDEX review_by_next_action ON review ("next_action");

CREATE TABLE funding_plan_action (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "funding_plan" BLOB NOT NULL CHECK (length("funding_plan") = 16) REFERENCES funding_plan (id) DEFERRABLE INITIALLY DEFERRED,
  "action" BLOB NOT NULL CHECK (length("action") = 16) REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX funding_plan_action_by_funding_plan ON funding_plan_action ("funding_plan");
CREATE INDEX funding_plan_action_by_action ON funding_plan_action ("action");

CREATE TABLE expense_claim (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "expense" BLOB NOT NULL CHECK (length("expense") = 16) REFERENCES expense (id) DEFERRABLE INITIALLY DEFERRED,
  "contract" BLOB NOT NULL CHECK (length("contract") = 16) REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
  "cost_line" BLOB CHECK (length("cost_line") = 16) REFERENCES cost_line (id) DEFERRABLE INITIALLY DEFERRED,
  "instalment" BLOB CHECK (length("instalment") = 16) REFERENCES instalment (id) DEFERRABLE INITIALLY DEFERRED,
  "amount" INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX expense_claim_by_expense ON expense_claim ("expense");
CREATE INDEX expense_claim_by_contract ON expense_claim ("contract");
CREATE INDEX expense_claim_by_cost_line ON expense_claim ("cost_line");
CREATE INDEX expense_claim_by_instalment ON expense_claim ("instalment");

CREATE TABLE waiver (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  "code" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "decided_on" TEXT CHECK ("decided_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "author" TEXT,
  deleted_at INTEGER
) STRICT, WITHOUT ROWID;

ALTER TABLE contract ADD COLUMN "claim_deadline" TEXT CHECK ("claim_deadline" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE contract ADD COLUMN "payment_delay" INTEGER;
ALTER TABLE amendment ADD COLUMN "new_work_start_deadline" TEXT CHECK ("new_work_start_deadline" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE amendment ADD COLUMN "new_claim_deadline" TEXT CHECK ("new_claim_deadline" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE post ADD COLUMN "day_cost" INTEGER;
ALTER TABLE criterion ADD COLUMN "phase" BLOB CHECK (length("phase") = 16) REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX criterion_by_phase ON criterion ("phase");
ALTER TABLE criterion ADD COLUMN "due_on" TEXT CHECK ("due_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE criterion ADD COLUMN "source" TEXT;
ALTER TABLE instalment ADD COLUMN "phase" BLOB CHECK (length("phase") = 16) REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX instalment_by_phase ON instalment ("phase");
ALTER TABLE deliverable ADD COLUMN "phase" BLOB CHECK (length("phase") = 16) REFERENCES phase (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX deliverable_by_phase ON deliverable ("phase");
ALTER TABLE deliverable ADD COLUMN "instalment" BLOB CHECK (length("instalment") = 16) REFERENCES instalment (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX deliverable_by_instalment ON deliverable ("instalment");
ALTER TABLE action_contract ADD COLUMN "planned_spending" INTEGER;
ALTER TABLE action_contract ADD COLUMN "unit" TEXT;
ALTER TABLE action_contract ADD COLUMN "planned_units" REAL;
ALTER TABLE action_contract ADD COLUMN "done_units" REAL;
ALTER TABLE action_contract ADD COLUMN "planned_work" TEXT;
ALTER TABLE action_contract ADD COLUMN "done_work" TEXT;
ALTER TABLE funding_cost ADD COLUMN "year" INTEGER;
ALTER TABLE funding_line ADD COLUMN "year" INTEGER;
ALTER TABLE funding_line ADD COLUMN "cap" INTEGER;
ALTER TABLE expense ADD COLUMN "kind" TEXT;
ALTER TABLE expense ADD COLUMN "eligible" INTEGER;
