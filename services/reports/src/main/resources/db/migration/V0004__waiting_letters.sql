-- Since when a reporter's letter waits: a case whose duties were done, or that is closed, stood last in the list whatever came into it, and was purged with it.
-- May be deployed before the service of the same release; until then nothing is marked.

ALTER TABLE report_case ADD COLUMN waiting_since date;

-- Letters that came after the last reply of cases whose first duty is done. What waits for its acknowledgement stands in its place already.
UPDATE report_case SET waiting_since = letters.since
FROM (
    SELECT case_id, min(day) AS since FROM message AS letter
    WHERE kind = 'report' AND number > coalesce((SELECT max(number) FROM message AS reply WHERE reply.case_id = letter.case_id AND reply.kind = 'reply'), 0)
    GROUP BY case_id
) AS letters
WHERE letters.case_id = report_case.id AND acknowledged_on IS NOT NULL;

ALTER TABLE report_case ALTER COLUMN duty_on SET EXPRESSION AS (CASE
    WHEN state <> 'closed' AND acknowledged_on IS NULL THEN acknowledge_by
    WHEN state <> 'closed' AND feedback_on IS NULL THEN least(feedback_by, waiting_since)
    ELSE coalesce(waiting_since, DATE '9999-12-31') END);
