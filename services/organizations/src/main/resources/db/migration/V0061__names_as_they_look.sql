-- A name is taken by its key, which folds the case, and by how it looks with its capitals: NameLook. Imported rows have no look of their own: those are found by the keys that a look may have.
-- Deploy: before the service. Of what is there already, as of imported rows, the look is written when the name changes: no other filing may fail for it.

ALTER TABLE organization ADD COLUMN name_look text;
CREATE UNIQUE INDEX organization_look_unique ON organization (name_look)
    WHERE name_look IS NOT NULL AND foreign_number IS NULL AND state NOT IN ('dissolved', 'revoked');

ALTER TABLE name_reservation ADD COLUMN name_look text;
CREATE UNIQUE INDEX name_reservation_look_unique ON name_reservation (name_look) WHERE released_at IS NULL;

-- A name that somebody applied for is kept while the registrar decides.
ALTER TABLE application ADD COLUMN name_key text, ADD COLUMN name_look text;
CREATE INDEX application_name_under_review ON application (name_key) WHERE state IN ('submitted', 'refusal-proposed');
CREATE INDEX application_look_under_review ON application (name_look) WHERE state IN ('submitted', 'refusal-proposed');
