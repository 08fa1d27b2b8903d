-- Petitions, who answers them, and the data that governs them.
-- First migration of the service: no order of deployment to keep.

-- Our copy of what daylight.disclosures says of agencies: to whom a petition may be addressed, and whose calendar counts.
CREATE TABLE agency (
    slug         text   NOT NULL CONSTRAINT agency_pk PRIMARY KEY,
    jurisdiction text   NOT NULL,
    version      bigint NOT NULL
);

-- Places a signature can come from. Data: an administrator loads more (constituencies, counties).
CREATE TABLE region (
    code    text NOT NULL CONSTRAINT region_pk PRIMARY KEY,
    parent  text CONSTRAINT region_parent_known REFERENCES region (code),
    name_en text,
    name_zh text,
    CONSTRAINT region_code_form CHECK (code ~ '^[A-Za-z0-9-]{2,16}$'),
    CONSTRAINT region_named CHECK (name_en IS NOT NULL OR name_zh IS NOT NULL)
);

-- How many signatures oblige to what, and within how many working days. The rule of the nearest region above a petition's region holds, '*' last.
CREATE TABLE threshold_rule (
    region     text    NOT NULL,
    kind       text    NOT NULL,
    signatures integer NOT NULL,
    days       integer NOT NULL,
    source     text    NOT NULL,
    CONSTRAINT threshold_rule_pk PRIMARY KEY (region, kind),
    CONSTRAINT threshold_rule_kind_known CHECK (kind IN ('response', 'hearing')),
    CONSTRAINT threshold_rule_positive CHECK (signatures > 0 AND days > 0)
);
INSERT INTO threshold_rule (region, kind, signatures, days, source) VALUES
    ('*', 'response', 10000, 30, 'Number: practice of the UK Parliament''s petitions site (10,000 for a government response). Days: rule of this portal; no law sets them.'),
    ('*', 'hearing', 100000, 60, 'Number: practice of the UK Parliament''s petitions site (100,000 to be considered for debate). Days: rule of this portal; no law sets them.');

CREATE TABLE petition (
    id                uuid        NOT NULL CONSTRAINT petition_pk PRIMARY KEY,
    reference         text        NOT NULL CONSTRAINT petition_reference_unique UNIQUE,
    state             text        NOT NULL,
    -- Counts every event, so that each has its number.
    version           bigint      NOT NULL,
    -- Counts changes of state alone: what If-Match is about. The version moves with every count.
    revision          bigint      NOT NULL DEFAULT 1,
    action            text        NOT NULL,
    background        text        NOT NULL,
    details           text,
    agency            text        NOT NULL CONSTRAINT petition_agency_known REFERENCES agency (slug),
    region            text        NOT NULL CONSTRAINT petition_region_known REFERENCES region (code),
    -- Who asked: an account, or an address until it is swept.
    creator_account   text,
    creator_address   text,
    creator_name      text,
    sponsors          integer     NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL,
    moderation_since  timestamptz,
    opened_at         timestamptz,
    closes_at         timestamptz,
    closed_at         timestamptz,
    swept_at          timestamptz,
    rejection_code    text,
    rejection_details text,
    hidden            boolean     NOT NULL DEFAULT false,
    taken_down_from   text,
    takedown_reason   text,
    updated_at        timestamptz NOT NULL,
    -- Its address on the site it was taken over from: its signatures were counted there.
    taken_over_from   text        CONSTRAINT petition_taken_over_once UNIQUE,
    search            tsvector    NOT NULL,
    -- Whether it takes signatures; the hour of its end is checked beside.
    signable          boolean     NOT NULL GENERATED ALWAYS AS
        (state IN ('open', 'response-due', 'responded', 'hearing-due', 'heard') AND closed_at IS NULL) STORED,
    CONSTRAINT petition_state_known CHECK (state IN ('draft', 'gathering-sponsors', 'awaiting-moderation', 'flagged', 'open', 'closed', 'rejected',
        'taken-down', 'response-due', 'responded', 'hearing-due', 'heard', 'archived')),
    CONSTRAINT petition_version_positive CHECK (version > 0),
    CONSTRAINT petition_sponsors_limited CHECK (sponsors BETWEEN 0 AND 20),
    CONSTRAINT petition_rejection_reasoned CHECK (state <> 'rejected' OR rejection_code IS NOT NULL),
    CONSTRAINT petition_opened_with_end CHECK ((opened_at IS NULL) = (closes_at IS NULL))
);
CREATE INDEX petition_search ON petition USING gin (search);
CREATE INDEX petition_by_state ON petition (state, id);
CREATE INDEX petition_closing ON petition (closes_at) WHERE signable;
CREATE INDEX petition_by_creator ON petition (creator_account, id) WHERE creator_account IS NOT NULL;
CREATE INDEX petition_to_sweep ON petition (id) WHERE swept_at IS NULL;

-- Short references are made of this number by a permutation.
CREATE SEQUENCE petition_reference;

-- The key under which a petition's signers are known. Destroyed with the addresses: what remains then tells nothing.
CREATE TABLE petition_key (
    petition_id uuid  NOT NULL CONSTRAINT petition_key_pk PRIMARY KEY CONSTRAINT petition_key_of_petition REFERENCES petition (id),
    key         bytea NOT NULL,
    CONSTRAINT petition_key_length CHECK (octet_length(key) = 32)
);

-- What happened to a petition, publicly: one row an act, never changed.
CREATE TABLE petition_act (
    petition_id uuid        NOT NULL CONSTRAINT petition_act_of_petition REFERENCES petition (id),
    version     bigint      NOT NULL,
    act         text        NOT NULL,
    state       text        NOT NULL,
    at          timestamptz NOT NULL,
    reason      text,
    CONSTRAINT petition_act_pk PRIMARY KEY (petition_id, version)
);

-- The thresholds of one petition, fixed when it opens: a later rule does not move a goal under way.
CREATE TABLE petition_threshold (
    petition_id uuid    NOT NULL CONSTRAINT petition_threshold_of_petition REFERENCES petition (id),
    kind        text    NOT NULL,
    signatures  integer NOT NULL,
    days        integer NOT NULL,
    source      text    NOT NULL,
    reached_at  timestamptz,
    due_on      date,
    provisional boolean,
    met_at      timestamptz,
    CONSTRAINT petition_threshold_pk PRIMARY KEY (petition_id, kind),
    CONSTRAINT petition_threshold_kind_known CHECK (kind IN ('response', 'hearing')),
    CONSTRAINT petition_threshold_clock_whole CHECK (num_nonnulls(reached_at, due_on, provisional) IN (0, 3))
);
CREATE INDEX petition_threshold_due ON petition_threshold (due_on) WHERE met_at IS NULL AND due_on IS NOT NULL;

CREATE TABLE petition_response (
    petition_id uuid        NOT NULL CONSTRAINT petition_response_of_petition REFERENCES petition (id),
    kind        text        NOT NULL,
    summary     text        NOT NULL,
    body        text        NOT NULL,
    at          timestamptz NOT NULL,
    held_on     date,
    url         text,
    CONSTRAINT petition_response_pk PRIMARY KEY (petition_id, kind),
    CONSTRAINT petition_response_kind_known CHECK (kind IN ('response', 'hearing'))
);
