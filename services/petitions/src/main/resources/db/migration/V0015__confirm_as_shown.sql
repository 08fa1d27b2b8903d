-- Whoever holds an address has the last word on name and place: what the page behind the link showed is confirmed, though somebody else sent the form with the same address
-- between the look and the button. Without them, what waits is confirmed as it is.
-- Deploy: before the service. The function without names stays for the replicas that still call it.

CREATE FUNCTION confirm_signatures(p_petitions uuid[], p_signers uuid[], p_names text[], p_regions text[], p_at timestamptz)
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
    SELECT a.petition_id, a.signer, 2 FROM asked a JOIN signature s ON s.petition_id = a.petition_id AND s.signer = a.signer
    UNION ALL
    SELECT a.petition_id, a.signer, 3 FROM asked a WHERE a.taking IS NOT TRUE;
END
$$;
