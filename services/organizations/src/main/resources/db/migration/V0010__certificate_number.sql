-- Numbers of certificates.
-- Deploy: with the service; nothing reads it before.

CREATE SEQUENCE certificate_number;
