-- Finds the delays that wait for a calendar. Few rows at any time, so that the index stays small.
-- Deploy at any time; on a large table create it CONCURRENTLY by hand first, and this does nothing.

CREATE INDEX IF NOT EXISTS record_delay_provisional ON record (id) WHERE delay_provisional;
