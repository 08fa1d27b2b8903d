-- Erasures whose text the search index may still hold in segments that were not merged since.
-- New and read by new code only: deploy at any time.

CREATE TABLE index_expunge (
    id           bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT index_expunge_pk PRIMARY KEY,
    requested_at timestamptz NOT NULL
);
