-- Withdrawn and erased records are few among many: a list of them without an agency walked the primary key to its end.
-- Deploy: the index is made while writes wait; on a large table make it CONCURRENTLY by hand before, and this does nothing.
CREATE INDEX IF NOT EXISTS record_by_state ON record (state, id) WHERE state <> 'published';
