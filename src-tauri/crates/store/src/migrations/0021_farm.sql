-- Clim'Agri: what a line is of and which measure, how its figure was worked out, and to what.
ALTER TABLE inventory_line ADD COLUMN "farm_item" TEXT;
ALTER TABLE inventory_line ADD COLUMN "farm_measure" TEXT;
ALTER TABLE inventory_line ADD COLUMN "calculation" TEXT;
ALTER TABLE inventory_line ADD COLUMN "worked" REAL;
