-- Where to tell whoever contested an entry how it was settled; forgotten in the moment it is told.
-- Deploy: before the service that fills it. Contests from before have no address: their settlement is read under /contests.

ALTER TABLE contest ADD COLUMN email text;
ALTER TABLE contest ADD CONSTRAINT contest_forgotten CHECK (settled_at IS NULL OR email IS NULL);
