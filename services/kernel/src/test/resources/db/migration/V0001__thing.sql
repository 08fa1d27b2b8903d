-- What the kernel's test consumer writes.
CREATE TABLE thing (
    thing_id uuid   NOT NULL,
    version  bigint NOT NULL,
    note     text   NOT NULL,
    times    bigint GENERATED ALWAYS AS IDENTITY,
    CONSTRAINT thing_note_not_taken CHECK (note <> 'taken')
);
