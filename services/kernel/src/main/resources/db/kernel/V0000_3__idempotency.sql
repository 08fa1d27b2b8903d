-- Answers kept under the caller's Idempotency-Key, stored in the transaction of the act.
-- Deploy: before the first service that takes the header.

CREATE TABLE idempotency (
    caller      text        NOT NULL,
    key         text        NOT NULL,
    fingerprint text        NOT NULL,
    status      integer     NOT NULL,
    content     text        NOT NULL,
    kept_at     timestamptz NOT NULL,
    CONSTRAINT idempotency_pk PRIMARY KEY (caller, key),
    CONSTRAINT idempotency_status CHECK (status BETWEEN 200 AND 599)
);

CREATE INDEX idempotency_by_age ON idempotency (kept_at);
