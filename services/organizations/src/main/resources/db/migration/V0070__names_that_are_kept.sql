-- A name that a filing asks for is kept as long as the filing waits, by its own row: nothing is to be released when it is refused, retracted or has effect. A name that an organization gave up is kept for a while
-- too, from the version on that no longer had it.
-- Deploy: before the service. Filings that wait already keep no name; names given up before are free.

ALTER TABLE filing ADD COLUMN name_key text, ADD COLUMN name_look text;
CREATE INDEX filing_name_waiting ON filing (name_key) WHERE state IN ('awaiting-review', 'awaiting-second', 'scheduled');
CREATE INDEX filing_look_waiting ON filing (name_look) WHERE state IN ('awaiting-review', 'awaiting-second', 'scheduled');

ALTER TABLE organization_version ADD COLUMN left_name_key text, ADD COLUMN left_name_look text;
CREATE INDEX organization_version_left_name ON organization_version (left_name_key) WHERE left_name_key IS NOT NULL;
CREATE INDEX organization_version_left_look ON organization_version (left_name_look) WHERE left_name_look IS NOT NULL;
