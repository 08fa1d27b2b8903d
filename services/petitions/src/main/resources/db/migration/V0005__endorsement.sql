-- Who may endorse, from the events of daylight.organizations, and who did.

CREATE TABLE organization (
    id      uuid    NOT NULL CONSTRAINT organization_pk PRIMARY KEY,
    name    text    NOT NULL,
    active  boolean NOT NULL,
    version bigint  NOT NULL
);

-- No foreign key: the account may be told of before the organization is.
CREATE TABLE organization_representative (
    organization_id uuid    NOT NULL,
    account         text    NOT NULL,
    active          boolean NOT NULL,
    version         bigint  NOT NULL,
    CONSTRAINT organization_representative_pk PRIMARY KEY (organization_id, account)
);
CREATE INDEX organization_representative_by_account ON organization_representative (account) WHERE active;

CREATE TABLE endorsement (
    petition_id     uuid        NOT NULL CONSTRAINT endorsement_of_petition REFERENCES petition (id),
    organization_id uuid        NOT NULL CONSTRAINT endorsement_by_organization REFERENCES organization (id),
    -- As registered when it endorsed.
    name            text        NOT NULL,
    statement       text,
    at              timestamptz NOT NULL,
    CONSTRAINT endorsement_pk PRIMARY KEY (petition_id, organization_id)
);
