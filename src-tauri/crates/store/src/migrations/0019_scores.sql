-- A criterion may follow the score of a framework.
ALTER TABLE criterion ADD COLUMN "framework" BLOB CHECK (length("framework") = 16) REFERENCES framework (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX criterion_by_framework ON criterion ("framework");
