-- What a million organizations made slow: names that share half with thousands, and the few among many.
-- Deploy: before the service that writes name_core so. Until it runs, the name check tells fewer Chinese names as similar; whether one is taken is decided by name_key and stays.

-- Each Chinese character stands alone, as NameCore writes it now.
UPDATE organization SET name_core = btrim(regexp_replace(regexp_replace(name_core, '([㐀-鿿])', ' \1 ', 'g'), ' +', ' ', 'g')) WHERE name_core ~ '[㐀-鿿]';

-- The list of abnormal operations is short, and read often.
CREATE INDEX organization_on_abnormal_list ON organization (id) WHERE abnormal;
