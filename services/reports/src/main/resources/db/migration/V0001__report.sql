-- Sealed reports, their mailboxes and cases, rosters and outcomes. Days only: no column here holds a time, an address or a text of a reporter.
-- First migration of the service: no order of deployment to keep. The server's track_commit_timestamp must be off, as it is by default.

CREATE TABLE roster (
    epoch         bigint NOT NULL CONSTRAINT roster_pk PRIMARY KEY,
    starts        date   NOT NULL,
    ends          date   NOT NULL,
    note          text   NOT NULL,
    sha256        bytea  NOT NULL,
    published_on  date   NOT NULL,
    -- The day on which the next one was published.
    superseded_on date,
    CONSTRAINT roster_epoch_from_1 CHECK (epoch >= 1),
    CONSTRAINT roster_at_most_35_days CHECK (ends > starts AND ends <= starts + 35)
);

-- A sealed file. Its pieces are written as they arrive; until the last has come it is not kept and nothing refers to it.
CREATE TABLE sealed_body (
    id   uuid    NOT NULL CONSTRAINT sealed_body_pk PRIMARY KEY,
    day  date    NOT NULL,
    kept boolean NOT NULL
);
CREATE INDEX sealed_body_unfinished ON sealed_body (day) WHERE NOT kept;

CREATE TABLE sealed_piece (
    body   uuid    NOT NULL CONSTRAINT sealed_piece_of_body REFERENCES sealed_body (id) ON DELETE CASCADE,
    number integer NOT NULL,
    bytes  bytea   NOT NULL,
    CONSTRAINT sealed_piece_pk PRIMARY KEY (body, number)
);
-- Ciphertext does not compress: trying would only cost time.
ALTER TABLE sealed_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE report_case (
    id              uuid    NOT NULL CONSTRAINT report_case_pk PRIMARY KEY,
    version         bigint  NOT NULL,
    state           text    NOT NULL,
    received_on     date    NOT NULL,
    acknowledge_by  date    NOT NULL,
    acknowledged_on date,
    feedback_by     date    NOT NULL,
    feedback_on     date,
    assignee        text,
    thread          bytea   NOT NULL,
    closed_on       date,
    purge_on        date,
    purged          boolean NOT NULL DEFAULT false,
    messages        integer NOT NULL DEFAULT 0,
    working         uuid    CONSTRAINT report_case_working_body REFERENCES sealed_body (id),
    working_sha256  bytea,
    working_epoch   bigint,
    -- The next duty; a far day when there is none, so that such cases come last.
    duty_on         date    NOT NULL GENERATED ALWAYS AS (CASE
        WHEN state = 'closed' THEN DATE '9999-12-31'
        WHEN acknowledged_on IS NULL THEN acknowledge_by
        WHEN feedback_on IS NULL THEN feedback_by
        ELSE DATE '9999-12-31' END) STORED,
    CONSTRAINT report_case_state_known CHECK (state IN ('received', 'triaged', 'in-inquiry', 'referred', 'substantiated', 'partly-substantiated', 'unsubstantiated', 'closed')),
    CONSTRAINT report_case_version_from_1 CHECK (version >= 1),
    CONSTRAINT report_case_closed_with_purge CHECK ((state = 'closed') = (closed_on IS NOT NULL) AND (closed_on IS NULL) = (purge_on IS NULL)),
    CONSTRAINT report_case_working_whole CHECK (num_nonnulls(working, working_sha256, working_epoch) IN (0, 3))
);
CREATE INDEX report_case_by_duty ON report_case (duty_on, id);
CREATE INDEX report_case_by_assignee ON report_case (assignee, duty_on, id) WHERE assignee IS NOT NULL;
CREATE INDEX report_case_to_purge ON report_case (purge_on) WHERE NOT purged;
CREATE INDEX report_case_working_by_epoch ON report_case (working_epoch) WHERE working_epoch IS NOT NULL;

-- On which day a case came into which state: all that remains of it after the purge.
CREATE TABLE case_day (
    case_id uuid   NOT NULL CONSTRAINT case_day_of_case REFERENCES report_case (id),
    version bigint NOT NULL,
    state   text   NOT NULL,
    day     date   NOT NULL,
    CONSTRAINT case_day_pk PRIMARY KEY (case_id, version)
);

CREATE TABLE mailbox (
    id      bytea NOT NULL CONSTRAINT mailbox_pk PRIMARY KEY,
    -- SHA-256 of the key: a thief of this table opens no mailbox.
    auth    bytea NOT NULL,
    case_id uuid  NOT NULL CONSTRAINT mailbox_of_case REFERENCES report_case (id) CONSTRAINT mailbox_one_a_case UNIQUE,
    CONSTRAINT mailbox_lengths CHECK (octet_length(id) = 32 AND octet_length(auth) = 32)
);

CREATE TABLE message (
    id           uuid    NOT NULL CONSTRAINT message_pk PRIMARY KEY,
    case_id      uuid    NOT NULL CONSTRAINT message_of_case REFERENCES report_case (id),
    kind         text    NOT NULL,
    number       integer NOT NULL,
    body         uuid    NOT NULL CONSTRAINT message_body REFERENCES sealed_body (id),
    day          date    NOT NULL,
    size_class   text    NOT NULL,
    epoch        bigint  NOT NULL,
    sha256       bytea   NOT NULL,
    -- As it first came. Rewrapping gives it another file; this one stays refused.
    first_sha256 bytea   NOT NULL CONSTRAINT message_once UNIQUE,
    first_epoch  bigint  NOT NULL,
    -- Of a reply: SHA-256 over the mailbox and the hash of its key, and its place there. An unknown mailbox, a wrong key and an empty mailbox miss this index alike.
    access       bytea,
    reply        integer,
    CONSTRAINT message_number UNIQUE (case_id, number),
    CONSTRAINT message_kind_known CHECK (kind IN ('report', 'reply')),
    CONSTRAINT message_reply_reachable CHECK ((kind = 'reply') = (access IS NOT NULL) AND (kind = 'reply') = (reply IS NOT NULL))
);
CREATE UNIQUE INDEX message_of_mailbox ON message (access, reply) WHERE access IS NOT NULL;
CREATE INDEX message_by_epoch ON message (epoch);

-- Proofs of receipt. They outlive the messages, for the public log.
CREATE TABLE commitment (
    commitment bytea NOT NULL CONSTRAINT commitment_pk PRIMARY KEY,
    day        date  NOT NULL,
    message    uuid  CONSTRAINT commitment_of_message REFERENCES message (id) ON DELETE SET NULL CONSTRAINT commitment_one_a_message UNIQUE
);

CREATE TABLE outcome (
    id           uuid    NOT NULL CONSTRAINT outcome_pk PRIMARY KEY,
    year         integer NOT NULL,
    category     text    NOT NULL,
    outcome      text    NOT NULL,
    agency       text    NOT NULL,
    published_on date    NOT NULL,
    CONSTRAINT outcome_known CHECK (outcome IN ('substantiated', 'partly-substantiated', 'unsubstantiated'))
);
CREATE INDEX outcome_by_year ON outcome (year, category, outcome);

-- Challenges that were used, as digests. Three tables in turn, each emptied whole when its quarter of an hour is long over: so no row needs a time. Unlogged, so that the write-ahead log does not have one either.
CREATE UNLOGGED TABLE spent_challenge_0 (digest bytea NOT NULL CONSTRAINT spent_challenge_0_pk PRIMARY KEY);
CREATE UNLOGGED TABLE spent_challenge_1 (digest bytea NOT NULL CONSTRAINT spent_challenge_1_pk PRIMARY KEY);
CREATE UNLOGGED TABLE spent_challenge_2 (digest bytea NOT NULL CONSTRAINT spent_challenge_2_pk PRIMARY KEY);
