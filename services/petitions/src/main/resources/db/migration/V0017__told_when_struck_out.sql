-- Whose signature was struck out is told so, and not that it counts: outcome 4. Known to whoever holds the link or the account alone.
-- Deploy: before the service. Replicas that do not know the outcome take it for 1.

CREATE OR REPLACE FUNCTION confirm_signatures(p_petitions uuid[], p_signers uuid[], p_names text[], p_regions text[], p_at timestamptz)
RETURNS TABLE (petition uuid, signed_by uuid, outcome integer)
LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET enable_bitmapscan = off SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
    RETURN QUERY
    WITH asked AS MATERIALIZED (
        SELECT a.*, p.signable AND p.closes_at > p_at AS taking
        FROM unnest(p_petitions, p_signers, p_names, p_regions) AS a(petition_id, signer, name, region) JOIN petition p ON p.id = a.petition_id
    ), taken AS (
        DELETE FROM pending_signature w USING asked a
        WHERE a.taking AND w.petition_id = a.petition_id AND w.signer = a.signer
        RETURNING w.petition_id, w.signer, coalesce(a.region, w.region) AS region, coalesce(a.name, w.name) AS name, w.address, w.notify, w.marks
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
    SELECT a.petition_id, a.signer, CASE WHEN s.invalidation IS NULL THEN 2 ELSE 4 END
    FROM asked a JOIN signature s ON s.petition_id = a.petition_id AND s.signer = a.signer
    UNION ALL
    SELECT a.petition_id, a.signer, 3 FROM asked a WHERE a.taking IS NOT TRUE;
END
$$;

CREATE OR REPLACE FUNCTION add_signatures(
    p_petitions uuid[], p_signers uuid[], p_regions text[], p_names text[], p_addresses text[], p_notify boolean[], p_marks smallint[], p_at timestamptz)
RETURNS TABLE (petition uuid, signed_by uuid, outcome integer)
LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET enable_bitmapscan = off SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
    RETURN QUERY
    WITH asked AS MATERIALIZED (
        SELECT a.*, p.signable AND p.closes_at > p_at AS taking
        FROM unnest(p_petitions, p_signers, p_regions, p_names, p_addresses, p_notify, p_marks) AS a(petition_id, signer, region, name, address, notify, marks)
        JOIN petition p ON p.id = a.petition_id
    ), done AS (
        DELETE FROM pending_signature w USING asked a WHERE a.taking AND w.petition_id = a.petition_id AND w.signer = a.signer
        RETURNING w.petition_id, w.signer, w.marks
    ), added AS (
        INSERT INTO signature (petition_id, signer, confirmed_at, region, marks, sponsor, notify, name, address)
        SELECT a.petition_id, a.signer, p_at, a.region, a.marks | coalesce(d.marks, 0::smallint), false, a.notify, a.name, a.address
        FROM asked a LEFT JOIN done d ON d.petition_id = a.petition_id AND d.signer = a.signer
        WHERE a.taking ORDER BY a.petition_id, a.signer
        ON CONFLICT DO NOTHING
        RETURNING signature.petition_id, signature.region
    ), counted AS (
        INSERT INTO signature_delta (petition_id, region, hour, added, invalidated)
        SELECT n.petition_id, n.region, date_trunc('hour', p_at, 'UTC'), count(*), 0 FROM added n GROUP BY n.petition_id, n.region
    )
    SELECT a.petition_id, a.signer, CASE WHEN a.taking THEN 1 ELSE 3 END FROM asked a
    UNION ALL
    SELECT a.petition_id, a.signer, 4
    FROM asked a JOIN signature s ON s.petition_id = a.petition_id AND s.signer = a.signer WHERE s.invalidation IS NOT NULL;
END
$$;
