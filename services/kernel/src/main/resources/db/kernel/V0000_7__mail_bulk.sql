-- News to a hundred thousand must not hold up the mail that somebody waits for at this moment: of each domain the awaited ones go first.
-- Deploy: before the service. A sender that runs still takes by time alone, which the new index serves as well.

ALTER TABLE mail ADD COLUMN bulk boolean NOT NULL GENERATED ALWAYS AS (unsubscribe IS NOT NULL) STORED;
CREATE INDEX mail_by_domain_and_kind ON mail (domain, bulk, due_at);
DROP INDEX mail_by_domain;
