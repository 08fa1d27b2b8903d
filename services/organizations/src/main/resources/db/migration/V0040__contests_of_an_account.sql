-- Who contests an entry reads what came of it.
-- Deploy: before the service; the former one does not mind.

CREATE INDEX contest_by_account ON contest (account, id);
