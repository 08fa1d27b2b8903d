-- What the register refused by itself when its day came: why, and with what, so that each reader is told in their language. Of a person who decided, decision has the words, in the language they wrote.
-- Deploy: before the service. What was refused so before keeps its English words.

ALTER TABLE filing ADD COLUMN automatic jsonb;
ALTER TABLE filing ADD CONSTRAINT filing_decided_one_way CHECK (decision IS NULL OR automatic IS NULL);
