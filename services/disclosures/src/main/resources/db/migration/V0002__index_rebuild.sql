-- Rebuilds of the search index: who runs one, how far it is, how the last ones ended.
-- New and read by new code only: deploy at any time.

CREATE TABLE index_rebuild (
    id          uuid        NOT NULL CONSTRAINT index_rebuild_pk PRIMARY KEY,
    state       text        NOT NULL,
    started_at  timestamptz NOT NULL,
    -- Moves with every page; a run that stands still has died with its process and may be replaced.
    progress_at timestamptz NOT NULL,
    ended_at    timestamptz,
    index_name  text,
    records     bigint      NOT NULL,
    done        bigint      NOT NULL,
    CONSTRAINT index_rebuild_state_known CHECK (state IN ('running', 'succeeded', 'failed')),
    CONSTRAINT index_rebuild_ended CHECK ((state = 'running') = (ended_at IS NULL))
);

-- One at a time, over all replicas.
CREATE UNIQUE INDEX index_rebuild_one_running ON index_rebuild (state) WHERE state = 'running';
CREATE INDEX index_rebuild_by_start ON index_rebuild (started_at DESC);
