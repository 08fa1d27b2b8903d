-- Agencies, their records and every version of them.
-- First migration of the service: no order of deployment to keep.

CREATE TABLE agency (
    slug          text        NOT NULL CONSTRAINT agency_pk PRIMARY KEY,
    id            uuid        NOT NULL CONSTRAINT agency_id_unique UNIQUE,
    name_en       text,
    name_zh       text,
    jurisdiction  text        NOT NULL,
    region        text,
    homepage      text,
    registered_at timestamptz NOT NULL,
    version       integer     NOT NULL,
    -- Keycloak's id of the agency's client; empty until the event of the registration was consumed.
    client_uuid   text,
    CONSTRAINT agency_slug_form CHECK (slug ~ '^[a-z0-9-]{2,60}$'),
    CONSTRAINT agency_named CHECK (name_en IS NOT NULL OR name_zh IS NOT NULL),
    CONSTRAINT agency_jurisdiction_known CHECK (jurisdiction IN ('CN', 'GB-EAW', 'GB-SCT', 'GB-NIR', 'US')),
    CONSTRAINT agency_version_positive CHECK (version > 0)
);

-- The current version of each record, without its text: what lists, filters and duplicate checks need. The text has one place, the
-- canonical form in record_version.
CREATE TABLE record (
    id                uuid        NOT NULL CONSTRAINT record_pk PRIMARY KEY,
    reference         text        NOT NULL CONSTRAINT record_reference_unique UNIQUE,
    agency            text        NOT NULL CONSTRAINT record_agency_known REFERENCES agency (slug),
    version           integer     NOT NULL,
    state             text        NOT NULL,
    -- The version that holds the current text: the acts of withdrawal and erasure are versions without one.
    text_version      integer     NOT NULL,
    published_at      timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL,
    hash              bytea       NOT NULL,
    title             text,
    number_key        text,
    -- SHA-256 over number and title, normalised; empty for a record without a number: titles alone repeat rightly.
    numbered_title    bytea,
    -- SHA-256 over all that the agency says, normalised.
    content           bytea,
    delay_days        integer,
    delay_from        date,
    delay_to          date,
    delay_provisional boolean,
    CONSTRAINT record_state_known CHECK (state IN ('published', 'withdrawn', 'erased')),
    CONSTRAINT record_version_positive CHECK (version > 0),
    CONSTRAINT record_text_version_within CHECK (text_version BETWEEN 1 AND version),
    CONSTRAINT record_hash_is_sha256 CHECK (octet_length(hash) = 32),
    CONSTRAINT record_erased_is_empty CHECK (state <> 'erased' OR num_nonnulls(title, number_key, numbered_title, content) = 0),
    CONSTRAINT record_delay_whole CHECK (num_nonnulls(delay_days, delay_from, delay_to, delay_provisional) IN (0, 4))
);

-- Duplicates are decided here, whatever runs at the same time. A withdrawn record frees its place: the corrected one may be published anew.
CREATE UNIQUE INDEX record_numbered_title_unique ON record (agency, numbered_title) WHERE state = 'published';
CREATE UNIQUE INDEX record_content_unique ON record (agency, content) WHERE state = 'published';
-- The agency's list, newest first: ids sort by time.
CREATE INDEX record_by_agency ON record (agency, id);
CREATE INDEX record_by_number ON record (number_key) WHERE number_key IS NOT NULL;

-- Short references are made of this number by a permutation; every process takes a block of 1,024 at a time.
CREATE SEQUENCE record_reference_block;

CREATE TABLE record_version (
    record_id     uuid        NOT NULL CONSTRAINT record_version_of_record REFERENCES record (id),
    version       integer     NOT NULL,
    act           text        NOT NULL,
    at            timestamptz NOT NULL,
    hash          bytea       NOT NULL,
    previous_hash bytea,
    reason        text,
    legal_basis   text,
    court_order   text,
    changed       text[]      NOT NULL,
    -- The RFC 8785 form whose UTF-8 bytes are hashed. Empty once erased.
    canonical     text,
    CONSTRAINT record_version_pk PRIMARY KEY (record_id, version),
    CONSTRAINT record_version_act_known CHECK (act IN ('published', 'amended', 'withdrawn', 'erased')),
    CONSTRAINT record_version_hash_is_sha256 CHECK (octet_length(hash) = 32),
    CONSTRAINT record_version_chained CHECK ((version = 1) = (previous_hash IS NULL)),
    CONSTRAINT record_version_reasoned CHECK (act = 'published' OR reason IS NOT NULL)
);

-- "Nothing published is ever silently changed" is kept by the database: a version is never updated or deleted. The one exception is
-- an erasure, which empties the canonical form and nothing else, and only once the act of erasure stands in the history itself.
CREATE FUNCTION refuse_change_of_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.canonical IS NULL
       AND (to_jsonb(NEW) - 'canonical') = (to_jsonb(OLD) - 'canonical')
       AND EXISTS (SELECT FROM record_version WHERE record_id = OLD.record_id AND act = 'erased') THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'record versions are immutable' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'record_version_immutable';
END
$$;
CREATE TRIGGER record_version_immutable BEFORE UPDATE OR DELETE ON record_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_version();
CREATE TRIGGER record_version_not_truncated BEFORE TRUNCATE ON record_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_version();
