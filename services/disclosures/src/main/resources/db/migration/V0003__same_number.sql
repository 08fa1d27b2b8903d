-- Records that share a document number are listed oldest first, twenty at most. Without the id in the index the planner walks the primary key instead, row after row,
-- whenever its statistics are old: a table that grows by a thousand records a second is always older than they say.
-- Deploy: the index is made while writes wait; on a large table make it CONCURRENTLY by hand before.
DROP INDEX record_by_number;
CREATE INDEX record_by_number ON record (number_key, id) WHERE number_key IS NOT NULL;
