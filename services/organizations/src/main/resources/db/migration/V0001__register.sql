-- The register: divisions, organizations, every version of their entries, and the filings that made them.
-- First migration of the service: no order of deployment to keep. pg_trgm is a trusted extension: the owner of the database may make it.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE region (
    code    text NOT NULL CONSTRAINT region_pk PRIMARY KEY,
    parent  text CONSTRAINT region_parent_known REFERENCES region (code),
    name_en text,
    name_zh text,
    CONSTRAINT region_code_form CHECK (code ~ '^([0-9]{6}|GB(-[A-Z]{3})?)$'),
    CONSTRAINT region_named CHECK (name_en IS NOT NULL OR name_zh IS NOT NULL)
);

-- The provinces of GB/T 2260 and the nations of the United Kingdom (ISO 3166-2), so that a new installation can be used at once.
INSERT INTO region (code, parent, name_en, name_zh) VALUES
    ('100000', NULL, 'China (national)', '全国'), ('GB', NULL, 'United Kingdom', '英国'),
    ('GB-EAW', 'GB', 'England and Wales', '英格兰和威尔士'), ('GB-SCT', 'GB', 'Scotland', '苏格兰'), ('GB-NIR', 'GB', 'Northern Ireland', '北爱尔兰'),
    ('110000', '100000', 'Beijing', '北京市'), ('120000', '100000', 'Tianjin', '天津市'), ('130000', '100000', 'Hebei', '河北省'),
    ('140000', '100000', 'Shanxi', '山西省'), ('150000', '100000', 'Inner Mongolia', '内蒙古自治区'), ('210000', '100000', 'Liaoning', '辽宁省'),
    ('220000', '100000', 'Jilin', '吉林省'), ('230000', '100000', 'Heilongjiang', '黑龙江省'), ('310000', '100000', 'Shanghai', '上海市'),
    ('320000', '100000', 'Jiangsu', '江苏省'), ('330000', '100000', 'Zhejiang', '浙江省'), ('340000', '100000', 'Anhui', '安徽省'),
    ('350000', '100000', 'Fujian', '福建省'), ('360000', '100000', 'Jiangxi', '江西省'), ('370000', '100000', 'Shandong', '山东省'),
    ('410000', '100000', 'Henan', '河南省'), ('420000', '100000', 'Hubei', '湖北省'), ('430000', '100000', 'Hunan', '湖南省'),
    ('440000', '100000', 'Guangdong', '广东省'), ('450000', '100000', 'Guangxi', '广西壮族自治区'), ('460000', '100000', 'Hainan', '海南省'),
    ('500000', '100000', 'Chongqing', '重庆市'), ('510000', '100000', 'Sichuan', '四川省'), ('520000', '100000', 'Guizhou', '贵州省'),
    ('530000', '100000', 'Yunnan', '云南省'), ('540000', '100000', 'Tibet', '西藏自治区'), ('610000', '100000', 'Shaanxi', '陕西省'),
    ('620000', '100000', 'Gansu', '甘肃省'), ('630000', '100000', 'Qinghai', '青海省'), ('640000', '100000', 'Ningxia', '宁夏回族自治区'),
    ('650000', '100000', 'Xinjiang', '新疆维吾尔自治区');

-- The current entry of each organization, in the columns that search, name check and lists need; all of it is in organization_version.
CREATE TABLE organization (
    id               uuid        NOT NULL CONSTRAINT organization_pk PRIMARY KEY,
    reference        text        NOT NULL CONSTRAINT organization_reference_unique UNIQUE,
    code             text        CONSTRAINT organization_code_unique UNIQUE,
    -- Number in a register elsewhere, for an organization of another country: 'GB-CHC-1000611'.
    foreign_number   text        CONSTRAINT organization_foreign_number_unique UNIQUE,
    name             text        NOT NULL,
    -- The name without what eyes do not tell apart (NameKey), and that without region and form, for likeness.
    name_key         text        NOT NULL,
    name_core        text        NOT NULL,
    kind             text        NOT NULL,
    region           text        NOT NULL CONSTRAINT organization_region_known REFERENCES region (code),
    state            text        NOT NULL,
    abnormal         boolean     NOT NULL,
    registered_on    date        NOT NULL,
    ended_on         date,
    merged_into      uuid        CONSTRAINT organization_merged_into_known REFERENCES organization (id),
    -- Counts filings and representatives: the version of the aggregate in events.
    version          bigint      NOT NULL,
    -- Words, pairs of Chinese characters, and filters as marked words (SearchWords).
    search           tsvector    NOT NULL,
    CONSTRAINT organization_state_known CHECK (state IN ('registered', 'suspended', 'liquidating', 'dissolved', 'revoked')),
    CONSTRAINT organization_identified CHECK (num_nonnulls(code, foreign_number) = 1),
    CONSTRAINT organization_code_form CHECK (code ~ '^[0-9A-Z]{18}$'),
    CONSTRAINT organization_ended CHECK ((state IN ('dissolved', 'revoked')) = (ended_on IS NOT NULL)),
    CONSTRAINT organization_version_positive CHECK (version > 0)
);

-- One name, one living organization, whatever two registrars do at once. Registers elsewhere have doubles of their own.
CREATE UNIQUE INDEX organization_name_unique ON organization (name_key) WHERE foreign_number IS NULL AND state NOT IN ('dissolved', 'revoked');
CREATE INDEX organization_by_name_key ON organization (name_key text_pattern_ops);
CREATE INDEX organization_name_likeness ON organization USING gin (name_core gin_trgm_ops);
CREATE INDEX organization_search ON organization USING gin (search);

CREATE SEQUENCE organization_number;
-- The serial part of organization codes.
CREATE SEQUENCE organization_code_number;

CREATE TABLE filing (
    id              uuid        NOT NULL CONSTRAINT filing_pk PRIMARY KEY,
    organization_id uuid        NOT NULL CONSTRAINT filing_of_organization REFERENCES organization (id),
    kind            text        NOT NULL,
    state           text        NOT NULL,
    content         jsonb       NOT NULL,
    reason          text,
    legal_basis     text,
    effective_on    date        NOT NULL,
    filed_at        timestamptz NOT NULL,
    filed_by        text        NOT NULL,
    decided_at      timestamptz,
    decided_by      text,
    decision        text,
    version         bigint      NOT NULL,
    CONSTRAINT filing_state_known CHECK (state IN ('awaiting-review', 'awaiting-second', 'scheduled', 'effective', 'refused', 'retracted')),
    CONSTRAINT filing_four_eyes CHECK (kind <> 'revocation' OR decided_by IS NULL OR decided_by <> filed_by OR state = 'retracted'),
    CONSTRAINT filing_version_positive CHECK (version > 0)
);
CREATE INDEX filing_of_organization_in_order ON filing (organization_id, filed_at);
CREATE INDEX filing_waiting ON filing (filed_at) WHERE state IN ('awaiting-review', 'awaiting-second');
CREATE INDEX filing_due ON filing (effective_on) WHERE state = 'scheduled';

CREATE TABLE organization_version (
    organization_id uuid        NOT NULL CONSTRAINT organization_version_of REFERENCES organization (id),
    effective_on    date        NOT NULL,
    version         bigint      NOT NULL,
    filing_id       uuid        CONSTRAINT organization_version_by_filing REFERENCES filing (id),
    filing_kind     text        NOT NULL,
    at              timestamptz NOT NULL,
    state           text        NOT NULL,
    abnormal        boolean     NOT NULL DEFAULT false,
    entry           jsonb       NOT NULL,
    CONSTRAINT organization_version_pk PRIMARY KEY (organization_id, effective_on, version)
);

-- What the register said on a day is never changed: that is what people relied on.
CREATE FUNCTION refuse_change_of_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'versions of an entry are immutable' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'organization_version_immutable';
END
$$;
CREATE TRIGGER organization_version_immutable BEFORE UPDATE OR DELETE ON organization_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_entry();
CREATE TRIGGER organization_version_not_truncated BEFORE TRUNCATE ON organization_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_entry();

CREATE TABLE annual_report (
    organization_id uuid    NOT NULL CONSTRAINT annual_report_of REFERENCES organization (id),
    year            integer NOT NULL,
    due_on          date    NOT NULL,
    filed_on        date,
    filing_id       uuid    CONSTRAINT annual_report_by_filing REFERENCES filing (id),
    income          bigint,
    spending        bigint,
    staff           integer,
    summary         text,
    -- Mails sent about it: two before the day, one after.
    reminders       integer NOT NULL DEFAULT 0,
    CONSTRAINT annual_report_pk PRIMARY KEY (organization_id, year),
    CONSTRAINT annual_report_whole CHECK (num_nonnulls(filed_on, filing_id, income, spending) IN (0, 4))
);
CREATE INDEX annual_report_open ON annual_report (due_on, organization_id) WHERE filed_on IS NULL;

CREATE TABLE representative (
    id              uuid        NOT NULL CONSTRAINT representative_pk PRIMARY KEY,
    organization_id uuid        NOT NULL CONSTRAINT representative_of REFERENCES organization (id),
    account         text        NOT NULL,
    -- Where reminders go; forgotten when the term ends.
    email           text,
    manager         boolean     NOT NULL,
    from_day        date        NOT NULL,
    until_day       date,
    ended_at        timestamptz,
    CONSTRAINT representative_forgotten CHECK (ended_at IS NULL OR email IS NULL)
);
CREATE UNIQUE INDEX representative_once ON representative (organization_id, account) WHERE ended_at IS NULL;
CREATE INDEX representative_by_account ON representative (account) WHERE ended_at IS NULL;
CREATE INDEX representative_term ON representative (until_day) WHERE ended_at IS NULL AND until_day IS NOT NULL;

CREATE TABLE invitation (
    -- SHA-256 of the secret in the link: a reader of the table cannot use it.
    digest          text        NOT NULL CONSTRAINT invitation_pk PRIMARY KEY,
    organization_id uuid        NOT NULL CONSTRAINT invitation_of REFERENCES organization (id),
    invited_by      text        NOT NULL,
    manager         boolean     NOT NULL,
    until_day       date,
    expires_at      timestamptz NOT NULL
);

-- Who must not lead an organization, known by the HMAC of an identity number alone.
CREATE TABLE banned_person (
    digest   text NOT NULL CONSTRAINT banned_person_pk PRIMARY KEY,
    until_on date NOT NULL,
    source   text NOT NULL
);
-- Who leads what: a legal representative may be that of one organization.
CREATE TABLE leading_person (
    organization_id uuid    NOT NULL CONSTRAINT leading_person_of REFERENCES organization (id),
    digest          text    NOT NULL,
    legal           boolean NOT NULL,
    CONSTRAINT leading_person_pk PRIMARY KEY (organization_id, digest)
);
CREATE INDEX leading_person_by_digest ON leading_person (digest);

CREATE TABLE contest (
    id              uuid        NOT NULL CONSTRAINT contest_pk PRIMARY KEY,
    organization_id uuid        NOT NULL CONSTRAINT contest_of REFERENCES organization (id),
    account         text        NOT NULL,
    person          text        NOT NULL,
    statement       text        NOT NULL,
    at              timestamptz NOT NULL,
    settled_at      timestamptz,
    settled_by      text,
    settlement      text
);
CREATE UNIQUE INDEX contest_once ON contest (organization_id, account) WHERE settled_at IS NULL;
CREATE INDEX contest_open ON contest (at) WHERE settled_at IS NULL;

CREATE TABLE certificate (
    number          text        NOT NULL CONSTRAINT certificate_pk PRIMARY KEY,
    organization_id uuid        NOT NULL CONSTRAINT certificate_of REFERENCES organization (id),
    -- Of the entry that the paper shows: another name, seat or person on it, and the paper no longer holds.
    shown           text        NOT NULL,
    issued_at       timestamptz NOT NULL,
    CONSTRAINT certificate_once UNIQUE (organization_id, shown)
);
