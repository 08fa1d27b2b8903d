-- Signatures: written in batches, counted through delta rows. See docs/adr/0010-signatures-in-batches.md.

-- A signer is known by the first 128 bits of an HMAC of the canonical address under the petition's key, kept as a uuid because that is 16 bytes.
-- No foreign key to petition on these tables: each insert would lock the petition's one row.
CREATE TABLE pending_signature (
    petition_id uuid        NOT NULL,
    signer      uuid        NOT NULL,
    region      text        NOT NULL,
    name        text        NOT NULL,
    address     text        NOT NULL,
    notify      boolean     NOT NULL,
    sponsor     boolean     NOT NULL,
    marks       smallint    NOT NULL,
    created_at  timestamptz NOT NULL,
    CONSTRAINT pending_signature_pk PRIMARY KEY (petition_id, signer)
);
CREATE INDEX pending_signature_by_age ON pending_signature USING brin (created_at);

CREATE TABLE signature (
    petition_id  uuid        NOT NULL,
    signer       uuid        NOT NULL,
    confirmed_at timestamptz NOT NULL,
    region       text        NOT NULL,
    marks        smallint    NOT NULL,
    sponsor      boolean     NOT NULL,
    notify       boolean     NOT NULL,
    -- The bulk act that struck it out; it then counts no more but still keeps its signer from signing again.
    invalidation uuid,
    -- Never public; emptied when the petition's addresses are swept.
    name         text,
    address      text,
    CONSTRAINT signature_pk PRIMARY KEY (petition_id, signer)
) PARTITION BY HASH (petition_id);
DO $$
BEGIN
    FOR part IN 0..7 LOOP
        EXECUTE format('CREATE TABLE signature_%s PARTITION OF signature FOR VALUES WITH (MODULUS 8, REMAINDER %s)', part, part);
    END LOOP;
END
$$;

-- What the counter has not folded yet. Never updated, deleted as soon as it is folded.
CREATE TABLE signature_delta (
    petition_id uuid        NOT NULL,
    region      text        NOT NULL,
    hour        timestamptz NOT NULL,
    added       integer     NOT NULL,
    invalidated integer     NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

CREATE TABLE petition_count (
    petition_id     uuid        NOT NULL CONSTRAINT petition_count_pk PRIMARY KEY,
    total           bigint      NOT NULL,
    invalidated     bigint      NOT NULL,
    folded_at       timestamptz NOT NULL,
    announced_at    timestamptz,
    announced_total bigint,
    CONSTRAINT petition_count_not_negative CHECK (total >= 0 AND invalidated >= 0)
) WITH (fillfactor = 50);
-- What is not announced yet: a handful of rows, whatever the number of petitions.
CREATE INDEX petition_count_unannounced ON petition_count (petition_id) WHERE total IS DISTINCT FROM announced_total;
CREATE INDEX petition_count_by_total ON petition_count (total DESC, petition_id);

CREATE TABLE region_count (
    petition_id uuid   NOT NULL,
    region      text   NOT NULL,
    total       bigint NOT NULL,
    CONSTRAINT region_count_pk PRIMARY KEY (petition_id, region),
    CONSTRAINT region_count_not_negative CHECK (total >= 0)
) WITH (fillfactor = 70);

CREATE TABLE hour_count (
    petition_id uuid        NOT NULL,
    hour        timestamptz NOT NULL,
    total       bigint      NOT NULL,
    CONSTRAINT hour_count_pk PRIMARY KEY (petition_id, hour),
    CONSTRAINT hour_count_not_negative CHECK (total >= 0)
) WITH (fillfactor = 70);

-- Confirmed in slots of five minutes, for trends and bursts; kept for a little over an hour.
CREATE TABLE recent_count (
    petition_id uuid        NOT NULL,
    slot        timestamptz NOT NULL,
    total       bigint      NOT NULL,
    CONSTRAINT recent_count_pk PRIMARY KEY (petition_id, slot)
) WITH (fillfactor = 70);
CREATE INDEX recent_count_by_slot ON recent_count (slot);

-- Confirms prepared signatures, all in one statement and so in one transaction. Outcomes: 1 confirmed now, 2 confirmed before, 3 takes no signatures;
-- a pair that is not in the answer has no pending signature. The plan must not depend on statistics of tables that were empty a minute ago,
-- so the ways that read whole tables are closed.
CREATE FUNCTION confirm_signatures(p_petitions uuid[], p_signers uuid[], p_at timestamptz)
RETURNS TABLE (petition uuid, signed_by uuid, outcome integer)
LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET enable_bitmapscan = off SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
    RETURN QUERY
    WITH asked AS MATERIALIZED (
        SELECT a.petition_id, a.signer, p.signable AND p.closes_at > p_at AS taking
        FROM unnest(p_petitions, p_signers) AS a(petition_id, signer) JOIN petition p ON p.id = a.petition_id
    ), taken AS (
        DELETE FROM pending_signature w USING asked a
        WHERE a.taking AND w.petition_id = a.petition_id AND w.signer = a.signer
        RETURNING w.petition_id, w.signer, w.region, w.name, w.address, w.notify, w.marks
    ), added AS (
        INSERT INTO signature (petition_id, signer, confirmed_at, region, marks, sponsor, notify, name, address)
        -- In order, so that two writers never wait for each other in a circle.
        SELECT t.petition_id, t.signer, p_at, t.region, t.marks, false, t.notify, t.name, t.address FROM taken t ORDER BY t.petition_id, t.signer
        ON CONFLICT DO NOTHING
        RETURNING signature.petition_id, signature.region
    ), counted AS (
        INSERT INTO signature_delta (petition_id, region, hour, added, invalidated)
        SELECT n.petition_id, n.region, date_trunc('hour', p_at, 'UTC'), count(*), 0 FROM added n GROUP BY n.petition_id, n.region
    )
    SELECT t.petition_id, t.signer, 1 FROM taken t
    UNION ALL
    SELECT a.petition_id, a.signer, 2 FROM asked a JOIN signature s ON s.petition_id = a.petition_id AND s.signer = a.signer
    UNION ALL
    SELECT a.petition_id, a.signer, 3 FROM asked a WHERE a.taking IS NOT TRUE;
END
$$;

-- The same for signatures of accounts, whose addresses are confirmed already. A pending signature of the same signer is done with.
CREATE FUNCTION add_signatures(p_petitions uuid[], p_signers uuid[], p_regions text[], p_names text[], p_addresses text[], p_notify boolean[], p_at timestamptz)
RETURNS TABLE (petition uuid, signed_by uuid, outcome integer)
LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET enable_bitmapscan = off SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
    RETURN QUERY
    WITH asked AS MATERIALIZED (
        SELECT a.*, p.signable AND p.closes_at > p_at AS taking
        FROM unnest(p_petitions, p_signers, p_regions, p_names, p_addresses, p_notify) AS a(petition_id, signer, region, name, address, notify)
        JOIN petition p ON p.id = a.petition_id
    ), done AS (
        DELETE FROM pending_signature w USING asked a WHERE a.taking AND w.petition_id = a.petition_id AND w.signer = a.signer
    ), added AS (
        INSERT INTO signature (petition_id, signer, confirmed_at, region, marks, sponsor, notify, name, address)
        SELECT a.petition_id, a.signer, p_at, a.region, 0, false, a.notify, a.name, a.address FROM asked a WHERE a.taking ORDER BY a.petition_id, a.signer
        ON CONFLICT DO NOTHING
        RETURNING signature.petition_id, signature.region
    ), counted AS (
        INSERT INTO signature_delta (petition_id, region, hour, added, invalidated)
        SELECT n.petition_id, n.region, date_trunc('hour', p_at, 'UTC'), count(*), 0 FROM added n GROUP BY n.petition_id, n.region
    )
    SELECT a.petition_id, a.signer, CASE WHEN a.taking THEN 1 ELSE 3 END FROM asked a;
END
$$;

-- How many mails went to an address for a petition on a day: at most two.
CREATE TABLE signing_mail (
    petition_id uuid    NOT NULL,
    signer      uuid    NOT NULL,
    day         date    NOT NULL,
    sent        integer NOT NULL,
    CONSTRAINT signing_mail_pk PRIMARY KEY (petition_id, signer, day)
);

-- From which network, as a keyed hash of its prefix, a signature was asked for. Kept 30 days.
CREATE TABLE network_seen (
    petition_id uuid        NOT NULL,
    prefix      uuid        NOT NULL,
    at          timestamptz NOT NULL,
    signer      uuid        NOT NULL
);
CREATE INDEX network_seen_by_prefix ON network_seen (petition_id, prefix, at);
CREATE INDEX network_seen_by_age ON network_seen USING brin (at);

-- Domains from which nobody may sign ('blocked'), or whose signatures are marked ('disposable').
CREATE TABLE mail_domain (
    domain text NOT NULL CONSTRAINT mail_domain_pk PRIMARY KEY,
    kind   text NOT NULL,
    CONSTRAINT mail_domain_kind_known CHECK (kind IN ('blocked', 'disposable'))
);
INSERT INTO mail_domain (domain, kind) VALUES
    ('mailinator.com', 'disposable'), ('guerrillamail.com', 'disposable'), ('10minutemail.com', 'disposable'), ('yopmail.com', 'disposable'),
    ('temp-mail.org', 'disposable'), ('throwawaymail.com', 'disposable'), ('sharklasers.com', 'disposable'), ('trashmail.com', 'disposable'),
    ('getnada.com', 'disposable'), ('maildrop.cc', 'disposable'), ('dispostable.com', 'disposable'), ('fakeinbox.com', 'disposable');
