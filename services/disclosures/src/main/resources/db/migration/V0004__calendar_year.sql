-- Days off of a year, as an administrator entered them after they were proclaimed. They come before those that a release brings.
-- New and read by new code only: deploy at any time.

CREATE TABLE calendar_year (
    jurisdiction  text        NOT NULL,
    year          integer     NOT NULL,
    -- The aggregate's id in events.
    id            uuid        NOT NULL CONSTRAINT calendar_year_id_unique UNIQUE,
    version       integer     NOT NULL,
    source        text        NOT NULL,
    days_off      date[]      NOT NULL,
    days_worked   date[]      NOT NULL,
    proclaimed_at timestamptz NOT NULL,
    CONSTRAINT calendar_year_pk PRIMARY KEY (jurisdiction, year),
    CONSTRAINT calendar_year_jurisdiction_known CHECK (jurisdiction IN ('CN', 'GB-EAW', 'GB-SCT', 'GB-NIR', 'US')),
    CONSTRAINT calendar_year_version_positive CHECK (version > 0)
);
