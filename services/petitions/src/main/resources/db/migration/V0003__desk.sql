-- What moderators and the keepers of integrity need.

CREATE TABLE moderation_lock (
    petition_id uuid        NOT NULL CONSTRAINT moderation_lock_pk PRIMARY KEY CONSTRAINT moderation_lock_of_petition REFERENCES petition (id),
    moderator   text        NOT NULL,
    until       timestamptz NOT NULL
);

CREATE TABLE moderation_note (
    id          uuid        NOT NULL CONSTRAINT moderation_note_pk PRIMARY KEY,
    petition_id uuid        NOT NULL CONSTRAINT moderation_note_of_petition REFERENCES petition (id),
    moderator   text        NOT NULL,
    at          timestamptz NOT NULL,
    note        text        NOT NULL
);
CREATE INDEX moderation_note_by_petition ON moderation_note (petition_id, id);

CREATE TABLE burst (
    petition_id uuid        NOT NULL CONSTRAINT burst_of_petition REFERENCES petition (id),
    at          timestamptz NOT NULL,
    rate        bigint      NOT NULL,
    usual       bigint      NOT NULL,
    CONSTRAINT burst_pk PRIMARY KEY (petition_id, at)
);

-- A bulk act and how far it has come: it is worked off in slices, so that signing goes on beside it.
CREATE TABLE invalidation (
    id           uuid        NOT NULL CONSTRAINT invalidation_pk PRIMARY KEY,
    petition_id  uuid        NOT NULL CONSTRAINT invalidation_of_petition REFERENCES petition (id),
    moderator    text        NOT NULL,
    reason       text        NOT NULL,
    from_time    timestamptz,
    to_time      timestamptz,
    domain       text,
    region       text,
    network      uuid,
    marks        integer,
    requested_at timestamptz NOT NULL,
    after        uuid        NOT NULL,
    done         bigint      NOT NULL DEFAULT 0,
    finished_at  timestamptz
);
CREATE INDEX invalidation_under_way ON invalidation (requested_at) WHERE finished_at IS NULL;
CREATE INDEX invalidation_by_petition ON invalidation (petition_id, requested_at);

-- News on their way to those who asked for them.
CREATE TABLE announcement (
    petition_id uuid        NOT NULL CONSTRAINT announcement_of_petition REFERENCES petition (id),
    kind        text        NOT NULL,
    at          timestamptz NOT NULL,
    after       uuid        NOT NULL,
    finished_at timestamptz,
    CONSTRAINT announcement_pk PRIMARY KEY (petition_id, kind)
);
CREATE INDEX announcement_under_way ON announcement (at) WHERE finished_at IS NULL;

-- The latest first among the counts, for the board in memory.
CREATE INDEX petition_count_by_fold ON petition_count (folded_at);
