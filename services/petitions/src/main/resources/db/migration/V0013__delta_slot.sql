-- What is taken back or struck out leaves the five minutes in which it was confirmed, so that nobody trends by signing again and again.
-- Deploy: before the service. Replicas that do not fill the column take it from the minutes at hand.

ALTER TABLE signature_delta ADD COLUMN slot timestamptz;
