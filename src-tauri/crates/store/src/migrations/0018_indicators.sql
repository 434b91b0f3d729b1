-- An indicator follows a filière, a pollutant or a sink of diagnoses, as trajectories do.
ALTER TABLE indicator ADD COLUMN "filiere" TEXT;
ALTER TABLE indicator ADD COLUMN "pollutant" TEXT;
ALTER TABLE indicator ADD COLUMN "sink" TEXT;
