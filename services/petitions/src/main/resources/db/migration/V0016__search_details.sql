-- The search finds what stands in the details too: English by its stemmer, Chinese by characters and pairs of them, as the service writes them for new petitions.
-- Deploy: before the service. A petition that an older replica writes meanwhile is found without its details.

UPDATE petition SET search = search || to_tsvector('english', details) || array_to_tsvector(ARRAY(
    SELECT DISTINCT part FROM generate_series(1, length(details)) i,
        LATERAL (VALUES (substring(details FROM i FOR 1)), (substring(details FROM i FOR 2))) v (part)
    WHERE part ~ '^[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U000323af]+$'))
WHERE details IS NOT NULL;
