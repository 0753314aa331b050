-- When a Veranstaltung takes place: one row per date, with the days it touches in Europe/Berlin.
-- What ends at midnight is over by then; the day that begins at that moment is not one of its days.
CREATE VIEW event_dates AS
  SELECT r.id AS revision_id, r.post_id, r.aktionswoche_id, dates.starts_at, dates.ends_at, days.first_day,
    greatest(days.first_day, ((dates.ends_at - interval '1 millisecond') AT TIME ZONE 'Europe/Berlin')::date) AS last_day
  FROM revisions r
  JOIN posts p ON p.id = r.post_id AND p.kind = 'veranstaltung'
  CROSS JOIN LATERAL (
    SELECT r.starts_at, r.ends_at
    UNION
    SELECT nullif(more->>'startsAt', '')::timestamptz, nullif(more->>'endsAt', '')::timestamptz
    FROM jsonb_array_elements(CASE WHEN jsonb_typeof(r.details->'moreDates') = 'array' THEN r.details->'moreDates' ELSE '[]' END) more
  ) dates
  CROSS JOIN LATERAL (SELECT (dates.starts_at AT TIME ZONE 'Europe/Berlin')::date AS first_day) days
  WHERE dates.starts_at IS NOT NULL;
--> statement-breakpoint
CREATE VIEW public_event_dates AS
  SELECT d.post_id, d.aktionswoche_id, d.starts_at, d.ends_at, d.first_day, d.last_day
  FROM event_dates d JOIN public_posts p ON p.revision_id = d.revision_id;
--> statement-breakpoint
GRANT SELECT ON public_event_dates TO portal_reader;
