-- Posts that were public and are gone since at most 90 days, so that feed readers forget them too (RFC 6721, B-029).
-- Says nothing but which post and since when: taken off, or one of its people withdrew or their consent ran out.
-- Of all Jobcenter (null), or of one as home or accepted co-host.
CREATE FUNCTION gone_posts(wanted_jobcenter uuid)
RETURNS TABLE (id uuid, gone_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.id, gone.at
  FROM posts p
  CROSS JOIN LATERAL (
    SELECT coalesce(min(lost.at), p.unpublished_at) AS at
    FROM revision_consents rc
    JOIN consents c ON c.id = rc.consent_id
    CROSS JOIN LATERAL (
      SELECT e.at FROM consent_events e WHERE e.consent_id = c.id AND e.kind IN ('withdrawn', 'superseded')
      UNION ALL
      SELECT (c.valid_until + 1)::timestamp AT TIME ZONE 'Europe/Berlin'
    ) lost
    WHERE rc.revision_id = CASE WHEN p.next_from <= now() THEN p.next_revision_id ELSE p.public_revision_id END
      AND lost.at <= now()
  ) gone
  WHERE p.first_public_at <= now()
    AND gone.at BETWEEN greatest(p.first_public_at, now() - interval '90 days') AND now()
    AND (wanted_jobcenter IS NULL OR p.jobcenter_id = wanted_jobcenter
      OR EXISTS (SELECT FROM post_hosts h WHERE h.post_id = p.id AND h.jobcenter_id = wanted_jobcenter AND h.accepted_at IS NOT NULL))
    AND NOT EXISTS (SELECT FROM public_posts v WHERE v.id = p.id)
  ORDER BY gone.at DESC, p.id
  LIMIT 500
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION gone_posts(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION gone_posts(uuid) TO portal_reader;
