-- What is known of each attached file; its bytes lie in the attachments store.
-- Deploy: before the first service that takes attachments.

CREATE TABLE attachment (
    id         uuid        NOT NULL,
    -- What it hangs at: 'application/0198...'. A quota counts by folder.
    folder     text        NOT NULL,
    -- Which document it is, in the words of the service.
    label      text        NOT NULL,
    name       text        NOT NULL,
    state      text        NOT NULL,
    changed_at timestamptz NOT NULL,
    size       bigint,
    sha256     text,
    type       text,
    CONSTRAINT attachment_pk PRIMARY KEY (id),
    -- The row comes before the bytes and goes after them, so that no bytes are ever left without a row.
    CONSTRAINT attachment_state_known CHECK (state IN ('arriving', 'kept', 'removed')),
    CONSTRAINT attachment_whole CHECK (num_nonnulls(size, sha256, type) IN (0, 3)),
    CONSTRAINT attachment_kept_whole CHECK (state <> 'kept' OR size IS NOT NULL),
    CONSTRAINT attachment_hashed CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX attachment_of_folder ON attachment (folder, id) WHERE state = 'kept';
CREATE INDEX attachment_to_sweep ON attachment (changed_at) WHERE state <> 'kept';
