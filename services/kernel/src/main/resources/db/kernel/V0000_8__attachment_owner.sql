-- Whose files they are, and when they were sent: an account has room for so much, wherever it sends it.
-- Deploy: before the service. What was sent before counts for nobody.

ALTER TABLE attachment ADD COLUMN owner text, ADD COLUMN sent_at timestamptz;
ALTER TABLE attachment ADD CONSTRAINT attachment_owned_since CHECK (owner IS NULL OR sent_at IS NOT NULL);
CREATE INDEX attachment_of_owner ON attachment (owner, sent_at) WHERE owner IS NOT NULL AND state = 'kept';
