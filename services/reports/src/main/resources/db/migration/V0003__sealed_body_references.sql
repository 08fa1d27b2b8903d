-- Deleting a sealed file asks whether anything refers to it. Without these, every rewrapped message, saved working field, purge and refused large upload read all messages.
-- May be deployed before or after the service of the same release.

CREATE INDEX message_of_body ON message (body);
CREATE INDEX report_case_of_working ON report_case (working) WHERE working IS NOT NULL;
