-- The agencies under whose name an outcome can be published, learnt from the events of disclosures. Before, an outcome that named none of them was taken here and then refused by disclosures, long after the case was closed.
-- To be deployed with or after the service of disclosures of the same release; until the topic was read once, outcomes are refused.

CREATE TABLE agency (
    slug text NOT NULL CONSTRAINT agency_pk PRIMARY KEY
);
