-- Who said what of a mail domain, when and why: known to moderators alone, for a domain may be one person's. What was decided before has no row here.
-- Deploy: before the service.

CREATE TABLE mail_domain_act (
    id        uuid        NOT NULL CONSTRAINT mail_domain_act_pk PRIMARY KEY,
    domain    text        NOT NULL,
    kind      text        NOT NULL,
    reason    text        NOT NULL,
    moderator text        NOT NULL,
    at        timestamptz NOT NULL,
    CONSTRAINT mail_domain_act_kind_known CHECK (kind IN ('blocked', 'disposable', 'usual'))
);
CREATE INDEX mail_domain_act_by_domain ON mail_domain_act (domain, id);
