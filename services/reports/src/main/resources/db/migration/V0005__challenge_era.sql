-- What challenges must name to be taken. After a crash PostgreSQL empties unlogged tables: it has forgotten which challenges were used, and with them this, so none of those given out before is taken again. A replica that
-- becomes the primary, and a restored backup, have it as empty. Unlogged for that reason and no other; a later change to a logged table would undo it.
-- May be deployed before the service of the same release. While replicas of both releases run, challenges of one may be refused by the other, and clients ask for another.

CREATE UNLOGGED TABLE challenge_era (
    one boolean NOT NULL DEFAULT true CONSTRAINT challenge_era_pk PRIMARY KEY CONSTRAINT challenge_era_only_one CHECK (one),
    era integer NOT NULL
);
