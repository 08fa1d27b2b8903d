-- Whoever applied has no part in the decision, whatever roles their account has.
-- Deploy: before or after the service, which refuses it too. Not valid for what was decided before: that is told as it was.

ALTER TABLE application ADD CONSTRAINT application_decided_by_another
    CHECK (decided_by IS DISTINCT FROM account AND proposed_by IS DISTINCT FROM account) NOT VALID;
