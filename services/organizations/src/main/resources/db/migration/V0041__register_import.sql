-- Each import and what it changed: a change of the register is never without somebody who made it, an event and a count, not even a million at once (ADR 0024).
-- Deploy: before the service that writes it; nothing reads it before.

CREATE TABLE register_import (
    id         uuid        NOT NULL CONSTRAINT register_import_pk PRIMARY KEY,
    what       text        NOT NULL,
    account    text        NOT NULL,
    begun_at   timestamptz NOT NULL,
    -- The last piece that was written, in the same transaction as this.
    moved_at   timestamptz NOT NULL,
    added      bigint      NOT NULL DEFAULT 0,
    known      bigint      NOT NULL DEFAULT 0,
    refused    bigint      NOT NULL DEFAULT 0,
    -- When the event was raised.
    told_at    timestamptz,
    CONSTRAINT register_import_what_known CHECK (what IN ('organizations', 'mergers')),
    CONSTRAINT register_import_counts CHECK (added >= 0 AND known >= 0 AND refused >= 0)
);
CREATE INDEX register_import_untold ON register_import (moved_at) WHERE told_at IS NULL;
