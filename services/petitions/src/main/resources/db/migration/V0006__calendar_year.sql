-- Years of holidays that were proclaimed after the release was made, from the events of daylight.disclosures: deadlines are counted by them.

CREATE TABLE calendar_year (
    jurisdiction text    NOT NULL,
    year         integer NOT NULL,
    source       text    NOT NULL,
    off          date[]  NOT NULL,
    work         date[]  NOT NULL,
    version      bigint  NOT NULL,
    CONSTRAINT calendar_year_pk PRIMARY KEY (jurisdiction, year)
);
