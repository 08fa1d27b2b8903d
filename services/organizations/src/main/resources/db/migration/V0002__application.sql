-- From a reserved name to a decided application.
-- Deploy: with V0001.

CREATE TABLE name_reservation (
    id          uuid        NOT NULL CONSTRAINT name_reservation_pk PRIMARY KEY,
    account     text        NOT NULL,
    name        text        NOT NULL,
    name_key    text        NOT NULL,
    kind        text        NOT NULL,
    region      text        NOT NULL CONSTRAINT name_reservation_region_known REFERENCES region (code),
    reserved_at timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    released_at timestamptz
);
-- Expired ones are released by the next who asks, so that the index can decide between two at once.
CREATE UNIQUE INDEX name_reservation_unique ON name_reservation (name_key) WHERE released_at IS NULL;
CREATE INDEX name_reservation_by_account ON name_reservation (account) WHERE released_at IS NULL;

CREATE TABLE application (
    id            uuid        NOT NULL CONSTRAINT application_pk PRIMARY KEY,
    reference     text        NOT NULL CONSTRAINT application_reference_unique UNIQUE,
    account       text        NOT NULL,
    -- Where news of it go, as far as the account has a confirmed address; forgotten once decided.
    email         text,
    state         text        NOT NULL,
    -- What was saved of each step, as it was read and checked.
    steps         jsonb       NOT NULL,
    name          text,
    reservation   uuid        CONSTRAINT application_reservation_known REFERENCES name_reservation (id),
    created_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    submitted_at  timestamptz,
    due_on        date,
    assignee      text,
    -- What the registrar asks to correct, point by point.
    points        jsonb       NOT NULL DEFAULT '[]',
    proposed_by   text,
    refusal       jsonb,
    -- Why a second registrar did not confirm a refusal.
    objection     text,
    decided_at    timestamptz,
    decided_by    text,
    organization  uuid        CONSTRAINT application_organization_known REFERENCES organization (id),
    version       bigint      NOT NULL,
    CONSTRAINT application_state_known CHECK (state IN ('draft', 'submitted', 'returned', 'refusal-proposed', 'refused', 'approved', 'withdrawn')),
    CONSTRAINT application_four_eyes CHECK (state <> 'refused' OR decided_by <> proposed_by),
    CONSTRAINT application_approved_is_registered CHECK ((state = 'approved') = (organization IS NOT NULL)),
    CONSTRAINT application_clocked CHECK (state = 'draft' OR state = 'withdrawn' OR due_on IS NOT NULL),
    CONSTRAINT application_version_positive CHECK (version > 0)
);
CREATE INDEX application_by_account ON application (account, id);
CREATE INDEX application_queue ON application (due_on, id) WHERE state IN ('submitted', 'refusal-proposed');
CREATE SEQUENCE application_number;

CREATE TABLE application_submission (
    application_id uuid        NOT NULL CONSTRAINT application_submission_of REFERENCES application (id),
    number         integer     NOT NULL,
    at             timestamptz NOT NULL,
    steps          jsonb       NOT NULL,
    points         jsonb       NOT NULL DEFAULT '[]',
    CONSTRAINT application_submission_pk PRIMARY KEY (application_id, number)
);
