-- Which files a submission had, to compare the next one with: their bytes go with the file, their names and hashes stay.
-- Deploy: before the service. Submissions from before have none.

ALTER TABLE application_submission ADD COLUMN files jsonb NOT NULL DEFAULT '[]';
