-- Events on their way out, and the archive of those that the broker has (docs/adr/0001-outbox-relay.md).
-- Deploy: before the first service that appends.

CREATE TABLE outbox (
    -- CACHE 1: numbers are given out in the order of the inserts of a transaction, so ORDER BY seq keeps events of one aggregate in order.
    seq               bigint GENERATED ALWAYS AS IDENTITY (CACHE 1),
    id                uuid        NOT NULL,
    topic             text        NOT NULL,
    type              text        NOT NULL,
    aggregate_id      uuid        NOT NULL,
    aggregate_version bigint      NOT NULL,
    at                timestamptz NOT NULL,
    payload           text        NOT NULL,
    CONSTRAINT outbox_pk PRIMARY KEY (seq),
    CONSTRAINT outbox_one_event_a_version UNIQUE (aggregate_id, aggregate_version),
    CONSTRAINT outbox_version_from_1 CHECK (aggregate_version >= 1),
    -- One event over Kafka's limit would block the relay for ever.
    CONSTRAINT outbox_payload_64_kib CHECK (octet_length(payload) <= 65536)
) WITH (
    -- Every row is soon deleted: vacuum by number of dead rows, whatever the size, so that the relay's scan stays short.
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 5000,
    autovacuum_analyze_scale_factor = 0,
    autovacuum_analyze_threshold = 20000
);

CREATE TABLE outbox_archive (
    seq               bigint      NOT NULL,
    id                uuid        NOT NULL,
    topic             text        NOT NULL,
    type              text        NOT NULL,
    aggregate_id      uuid        NOT NULL,
    aggregate_version bigint      NOT NULL,
    at                timestamptz NOT NULL,
    payload           text        NOT NULL,
    archived_at       timestamptz NOT NULL,
    CONSTRAINT outbox_archive_pk PRIMARY KEY (seq, archived_at)
) PARTITION BY RANGE (archived_at);
