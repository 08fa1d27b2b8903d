-- Where a threshold comes from, in Chinese too: it stands on every petition's page. A petition keeps the rule of the day it opened, and so the sentence.
-- Deploy: before the service.

ALTER TABLE threshold_rule ADD COLUMN source_zh text;
ALTER TABLE petition_threshold ADD COLUMN source_zh text;

UPDATE threshold_rule SET source_zh = CASE kind
    WHEN 'response' THEN '人数：沿用英国议会请愿网站的做法（一万人联署，政府作出答复）。天数：本门户的规则，法律未作规定。'
    ELSE '人数：沿用英国议会请愿网站的做法（十万人联署，考虑安排辩论）。天数：本门户的规则，法律未作规定。' END
WHERE source LIKE 'Number: practice of the UK Parliament''s petitions site (10%. Days: rule of this portal; no law sets them.';

UPDATE petition_threshold t SET source_zh = r.source_zh FROM threshold_rule r WHERE r.kind = t.kind AND r.source = t.source;
