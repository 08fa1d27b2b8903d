-- What consumers have seen, and what they could not handle.
-- Deploy: before the first service that consumes.

CREATE TABLE inbox (
    consumer   text        NOT NULL,
    event_id   uuid        NOT NULL,
    claimed_at timestamptz NOT NULL,
    CONSTRAINT inbox_pk PRIMARY KEY (consumer, event_id)
);

-- Claims older than the retention are forgotten; the version below still keeps old events out.
CREATE INDEX inbox_by_age ON inbox (claimed_at);

CREATE TABLE inbox_version (
    consumer          text   NOT NULL,
    aggregate_id      uuid   NOT NULL,
    aggregate_version bigint NOT NULL,
    CONSTRAINT inbox_version_pk PRIMARY KEY (consumer, aggregate_id)
);

CREATE TABLE dead_letter (
    id           uuid        NOT NULL,
    consumer     text        NOT NULL,
    topic        text        NOT NULL,
    partition    integer     NOT NULL,
    "offset"     bigint      NOT NULL,
    -- The message as it came: it may be no event at all.
    message      bytea       NOT NULL,
    cause        text        NOT NULL,
    failed_at    timestamptz NOT NULL,
    attempts     integer     NOT NULL,
    replayed_at  timestamptz,
    CONSTRAINT dead_letter_pk PRIMARY KEY (id),
    CONSTRAINT dead_letter_once UNIQUE (consumer, topic, partition, "offset"),
    CONSTRAINT dead_letter_attempts_from_1 CHECK (attempts >= 1)
);

CREATE INDEX dead_letter_open ON dead_letter (id) WHERE replayed_at IS NULL;
