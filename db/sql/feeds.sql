-- Posts that feed readers should forget: they were public and left within the last 90 days (RFC 6721, B-029).
-- Tells nothing but which post and since when: it was taken off, one of its people withdrew or closed the feeds, a
-- consent ran out, somebody whom it does not name was marked on a picture, or it is hidden for now.
-- Used by: queries/portal/feed.ts, queries/portal/grouping-feed.ts.

-- Of all Jobcenter (null), or of one as home or accepted co-host; the newest 500. Only posts to which something
-- happened in these 90 days are looked at. Moments are stored rounded to the millisecond, so what happened just now
-- may lie up to a millisecond ahead.
CREATE OR REPLACE FUNCTION gone_posts(wanted_jobcenter uuid) RETURNS TABLE (id uuid, gone_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH touched AS (
    SELECT p.id FROM posts p WHERE p.unpublished_at >= now() - interval '90 days'
    UNION
    SELECT r.post_id FROM consent_events e
    JOIN revision_consents rc ON rc.consent_id = e.consent_id JOIN revisions r ON r.id = rc.revision_id
    WHERE e.kind <> 'given' AND e.at >= now() - interval '90 days'
    UNION
    SELECT r.post_id FROM consents c
    JOIN revision_consents rc ON rc.consent_id = c.id JOIN revisions r ON r.id = rc.revision_id
    WHERE c.valid_until BETWEEN current_date - 92 AND current_date + 1
    UNION
    SELECT h.post_id FROM hidden_posts h
    UNION
    SELECT r.post_id FROM unnamed_people u JOIN revisions r ON r.id = u.revision_id
    WHERE u.marked_at >= now() - interval '90 days'
  )
  SELECT p.id, gone.at
  FROM touched
  JOIN posts p ON p.id = touched.id
  CROSS JOIN LATERAL (
    SELECT coalesce(min(lost.at), p.unpublished_at, (
      SELECT min(h.hidden_at) FROM post_hidings h
      WHERE h.post_id = p.id AND h.ended_at IS NULL AND h.until > now()
    )) AS at
    FROM (
      SELECT CASE WHEN p.next_from <= now() THEN p.next_revision_id ELSE p.public_revision_id END AS revision_id
    ) shown
    CROSS JOIN LATERAL (
      SELECT e.at FROM revision_consents rc JOIN consent_events e ON e.consent_id = rc.consent_id
      WHERE rc.revision_id = shown.revision_id
        AND (e.kind IN ('withdrawn', 'superseded') OR 'feeds' = ANY (e.closes))
      UNION ALL
      SELECT (c.valid_until + 1)::timestamp AT TIME ZONE 'Europe/Berlin'
      FROM revision_consents rc JOIN consents c ON c.id = rc.consent_id WHERE rc.revision_id = shown.revision_id
      UNION ALL
      SELECT u.marked_at FROM unnamed_people u WHERE u.revision_id = shown.revision_id
    ) lost
    WHERE lost.at <= now() + interval '1 millisecond'
  ) gone
  WHERE p.twin_of IS NULL
    AND p.first_public_at <= now()
    AND gone.at BETWEEN greatest(p.first_public_at, now() - interval '90 days') AND now() + interval '1 millisecond'
    AND (wanted_jobcenter IS NULL OR p.jobcenter_id = wanted_jobcenter OR EXISTS (
      SELECT FROM post_hosts h
      WHERE h.post_id = p.id AND h.jobcenter_id = wanted_jobcenter AND h.accepted_at IS NOT NULL))
    AND NOT EXISTS (SELECT FROM public_posts v WHERE v.id = p.id AND 'feeds' = ANY (v.channels))
  ORDER BY gone.at DESC, p.id
  LIMIT 500
$$;

-- Those of one Land, or of one topic.
CREATE OR REPLACE FUNCTION gone_posts_about(wanted_land text, wanted_topic text) RETURNS TABLE (id uuid, gone_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT gone.id, gone.gone_at FROM gone_posts(NULL) gone
  WHERE EXISTS (
    SELECT FROM posts p JOIN jobcenters j ON j.id = p.jobcenter_id
    WHERE p.id = gone.id AND j.bundesland = wanted_land
  ) OR EXISTS (
    SELECT FROM revisions r WHERE r.post_id = gone.id AND r.state = 'approved' AND wanted_topic = ANY (r.topics)
  )
  ORDER BY gone.gone_at DESC, gone.id
$$;
