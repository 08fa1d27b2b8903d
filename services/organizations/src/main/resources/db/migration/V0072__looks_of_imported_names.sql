-- The look of an imported name that its key does not tell: one with a capital I, or with capitals that are not ASCII. Other imported names look as their key says, and cost a load nothing. Not unique: registers
-- have such doubles, and no load and no filing may fail for them.
-- Deploy: before the service. Names that were imported before are found by the keys that a look may have, as they were.

ALTER TABLE organization ADD COLUMN imported_look text;
CREATE INDEX organization_imported_look ON organization (imported_look) WHERE imported_look IS NOT NULL;
