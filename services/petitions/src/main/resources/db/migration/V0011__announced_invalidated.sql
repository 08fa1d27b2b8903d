-- As many struck out as were added leave the total as it was; it is announced all the same, because the struck out are told too.
-- Deploy: before the service. Replicas that announce the total alone make later ones announce it once more, which does no harm.

ALTER TABLE petition_count ADD COLUMN announced_invalidated bigint NOT NULL DEFAULT 0;
UPDATE petition_count SET announced_invalidated = invalidated WHERE invalidated > 0 AND announced_total IS NOT NULL;

DROP INDEX petition_count_unannounced;
CREATE INDEX petition_count_unannounced ON petition_count (petition_id)
    WHERE total IS DISTINCT FROM announced_total OR invalidated IS DISTINCT FROM announced_invalidated;
