-- A petition whose author never confirmed the address is forgotten whole. Those that were swept before kept their text, which nobody could see or take down.
-- Deploy: before the service or after it.

DELETE FROM petition_act WHERE petition_id IN (SELECT id FROM petition WHERE state = 'draft' AND swept_at IS NOT NULL);
DELETE FROM petition WHERE state = 'draft' AND swept_at IS NOT NULL;
