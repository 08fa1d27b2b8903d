-- Who shares a number is asked of published records only. With their state in the index, a planner that has no statistics yet (the first minute of a fresh portal that is being filled)
-- cannot come to join this index with one of all published records: that cost a pass over them for each new record.
-- Deploy: the index is made while writes wait; on a large table make it CONCURRENTLY by hand before.
DROP INDEX record_by_number;
CREATE INDEX record_by_number ON record (number_key, id) WHERE number_key IS NOT NULL AND state = 'published';
