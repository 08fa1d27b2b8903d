-- What is decided about a mail domain is an act with an event of its own; so a domain keeps its row, and its count of acts, when it is usual again.
-- Deploy: before the service. Replicas that delete the row of a usual domain do no harm.

ALTER TABLE mail_domain
    ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT mail_domain_id_unique UNIQUE,
    ADD COLUMN version bigint NOT NULL DEFAULT 0,
    DROP CONSTRAINT mail_domain_kind_known,
    ADD CONSTRAINT mail_domain_kind_known CHECK (kind IN ('blocked', 'disposable', 'usual'));
