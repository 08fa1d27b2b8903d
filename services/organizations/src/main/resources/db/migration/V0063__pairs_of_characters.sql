-- Chinese names are looked for by the pairs of characters that they have, in whatever order: of a name of five characters, four that another name has too are three pairs or more, and each pair is rare where its characters are not.
-- Deploy: before the service. Takes less than half a minute for a million organizations, and filings wait meanwhile.

-- First the key of the whole core, then those of its pairs, as NamePairs asks for them: of the first 24 words that are one character from U+3400 on. Where there are two of them at most, each is a pair with itself, so
-- that a name of one finds them.
CREATE FUNCTION name_likeness_keys(core text) RETURNS integer[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    signs integer[];
    keys  integer[] := ARRAY [('x' || left(md5(core), 8))::bit(32)::integer];
BEGIN
    SELECT array_agg(DISTINCT mod(ascii(word) - 13312, 27648) ORDER BY mod(ascii(word) - 13312, 27648)) INTO signs
    FROM (SELECT word FROM unnest(string_to_array(core, ' ')) AS word WHERE length(word) = 1 AND ascii(word) >= 13312 LIMIT 24) AS first;
    FOR i IN 1..coalesce(cardinality(signs), 0) LOOP
        FOR j IN i + 1..cardinality(signs) LOOP
            keys := keys || (signs[i] * 27648 + signs[j]);
        END LOOP;
    END LOOP;
    IF cardinality(signs) <= 2 THEN
        keys := keys || array(SELECT sign * 27648 + sign FROM unnest(signs) AS sign);
    END IF;
    RETURN keys;
END $$;

CREATE INDEX organization_name_pairs ON organization USING gin (name_likeness_keys(name_core));

-- Runs of letters are kept of names that have others than Chinese ones: four in five rows of a large register need not be written there.
DROP INDEX organization_name_likeness;
CREATE INDEX organization_name_likeness ON organization USING gin (name_core gin_trgm_ops) WHERE name_core ~ '[^ 㐀-鿿]';
