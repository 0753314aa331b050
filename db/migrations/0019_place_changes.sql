-- When readers last could see something change on a page that gathers others, for the sitemap. Tells of no single post:
-- the newest moment of each place at which a post appeared, was changed or went, or at which what stands there by itself changed.
CREATE FUNCTION place_changes()
RETURNS TABLE (place text, key text, changed_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH lost AS (
    -- Texts whose people withdrew, or whose consent ran out.
    SELECT rc.revision_id, min(ended.at) AS at
    FROM (
      SELECT e.consent_id, e.at FROM consent_events e WHERE e.kind IN ('withdrawn', 'superseded')
      UNION ALL
      SELECT c.id, (c.valid_until + 1)::timestamp AT TIME ZONE 'Europe/Berlin' FROM consents c
    ) ended
    JOIN revision_consents rc ON rc.consent_id = ended.consent_id
    WHERE ended.at <= now() + interval '1 millisecond'
    GROUP BY rc.revision_id
  ), gone AS (
    SELECT p.id, p.jobcenter_id, p.kind, shown.topics, shown.series_id, shown.aktionswoche_id, p.first_public_at,
      least(lost.at, CASE WHEN p.public_revision_id IS NULL THEN p.unpublished_at END) AS at
    FROM posts p
    CROSS JOIN LATERAL (
      SELECT r.id, r.topics, r.series_id, r.aktionswoche_id FROM revisions r
      WHERE r.post_id = p.id AND r.state = 'approved'
        AND (p.public_revision_id IS NULL OR r.id = CASE WHEN p.next_from <= now() THEN p.next_revision_id ELSE p.public_revision_id END)
      ORDER BY r.number DESC LIMIT 1
    ) shown
    LEFT JOIN lost ON lost.revision_id = shown.id
    WHERE p.twin_of IS NULL
      AND (p.public_revision_id IS NULL OR p.id IN (SELECT r.post_id FROM lost JOIN revisions r ON r.id = lost.revision_id))
  ), posts_changed AS MATERIALIZED (
    SELECT id, jobcenter_id, kind, topics, series_id, aktionswoche_id, changed_at AS at FROM public_posts
    UNION ALL
    SELECT id, jobcenter_id, kind, topics, series_id, aktionswoche_id, at FROM gone WHERE first_public_at <= at
  ), figures_changed AS MATERIALIZED (
    SELECT f.indicator, f.scope, f.bundesland, f.jobcenter_id, greatest(f.created_at, f.replaced_at, f.taken_back_at) AS at FROM figures f
  ), changes (place, key, at) AS (
    SELECT 'portal', 'posts', at FROM posts_changed
    UNION ALL SELECT 'kind', kind::text, at FROM posts_changed
    UNION ALL SELECT 'jobcenter', j.slug, at FROM posts_changed c JOIN jobcenters j ON j.id = c.jobcenter_id
    UNION ALL SELECT 'land', j.bundesland, at FROM posts_changed c JOIN jobcenters j ON j.id = c.jobcenter_id
    UNION ALL SELECT 'jobcenter', j.slug, greatest(at, h.accepted_at) FROM posts_changed c
      JOIN post_hosts h ON h.post_id = c.id AND h.accepted_at IS NOT NULL JOIN jobcenters j ON j.id = h.jobcenter_id
    UNION ALL SELECT 'topic', topic, at FROM posts_changed, unnest(topics) AS topic
    UNION ALL SELECT 'series', s.slug, at FROM posts_changed c JOIN series s ON s.id = c.series_id
    UNION ALL SELECT 'aktionswoche', w.slug, at FROM posts_changed c JOIN aktionswochen w ON w.id = c.aktionswoche_id
    UNION ALL SELECT 'jobcenter', j.slug, h.at FROM history h JOIN jobcenters j ON j.id = h.subject_id
      WHERE h.subject_type = 'jobcenter' AND h.action = 'jobcenter.edit'
    UNION ALL SELECT 'aktionswoche', w.slug, h.at FROM history h JOIN aktionswochen w ON w.id = h.subject_id
      WHERE h.subject_type = 'aktionswoche' AND h.action IN ('aktionswoche.create', 'aktionswoche.change')
    UNION ALL SELECT 'jobcenter', j.slug, at FROM figures_changed f JOIN jobcenters j ON j.id = f.jobcenter_id
    UNION ALL SELECT 'land', f.bundesland, at FROM figures_changed f WHERE f.scope = 'land'
    UNION ALL SELECT 'portal', 'figures', at FROM figures_changed f WHERE f.scope = 'bund'
    UNION ALL SELECT 'figure', i.slug, at FROM figures_changed f JOIN indicators i ON i.key = f.indicator
  )
  SELECT place, key, max(at) FROM changes GROUP BY place, key
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION place_changes() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION place_changes() TO portal_reader;
