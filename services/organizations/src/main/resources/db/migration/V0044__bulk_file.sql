-- The register as files, made once a night; the bytes lie in the attachments store.
-- Deploy: before the service that makes them.

CREATE TABLE bulk_file (
    day           date        NOT NULL,
    format        text        NOT NULL,
    -- Until then the process that took it on is making it; when it died, another may.
    making_until  timestamptz NOT NULL,
    attachment    uuid,
    organizations bigint,
    made_at       timestamptz,
    CONSTRAINT bulk_file_pk PRIMARY KEY (day, format),
    CONSTRAINT bulk_file_format_known CHECK (format IN ('ndjson', 'csv')),
    CONSTRAINT bulk_file_whole CHECK (num_nonnulls(attachment, organizations, made_at) IN (0, 3))
);
