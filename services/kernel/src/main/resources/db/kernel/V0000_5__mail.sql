-- Mails on their way out: queued in the transaction of what they tell of, deleted once the mail server has them.
-- Deploy: before the first service that queues mail.

CREATE TABLE mail (
    id          bigint GENERATED ALWAYS AS IDENTITY,
    recipient   text        NOT NULL,
    -- The recipient's domain: each is paced by itself.
    domain      text        NOT NULL,
    subject     text        NOT NULL,
    body        text        NOT NULL,
    unsubscribe text,
    attempts    integer     NOT NULL DEFAULT 0,
    due_at      timestamptz NOT NULL,
    CONSTRAINT mail_pk PRIMARY KEY (id)
);
CREATE INDEX mail_by_domain ON mail (domain, due_at);
