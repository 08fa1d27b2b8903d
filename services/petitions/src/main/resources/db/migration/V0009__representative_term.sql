-- The last day on which a representative speaks, as the register tells it with the appointment: nobody waits for the event that ends the term.
-- Deploy: before the service that reads it.

ALTER TABLE organization_representative ADD COLUMN until_day date;
