-- When a page that gathers posts last lost one, or lost who hosts it. What is there tells its own moment; what left tells none,
-- so it is written down as it leaves: one row per page, however many posts there are. Read by place_changes() alone.
CREATE TABLE place_losses (
  place text NOT NULL,
  key text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (place, key)
);
--> statement-breakpoint
-- The pages on which a text of a post stands.
CREATE FUNCTION places_of(wanted_post uuid, wanted_revision uuid)
RETURNS TABLE (place text, key text) LANGUAGE sql STABLE SET search_path = public, pg_catalog AS $$
  SELECT named.place, named.key
  FROM posts p
  JOIN revisions r ON r.id = wanted_revision AND r.post_id = p.id
  JOIN jobcenters j ON j.id = p.jobcenter_id
  LEFT JOIN series s ON s.id = r.series_id
  LEFT JOIN aktionswochen a ON a.id = r.aktionswoche_id
  CROSS JOIN LATERAL (
    VALUES ('portal', 'posts'), ('kind', p.kind::text), ('jobcenter', j.slug), ('land', j.bundesland), ('series', s.slug), ('aktionswoche', a.slug)
    UNION ALL SELECT 'topic', topic FROM unnest(r.topics) AS topic
    UNION ALL SELECT 'jobcenter', guest.slug FROM post_hosts h JOIN jobcenters guest ON guest.id = h.jobcenter_id WHERE h.post_id = p.id AND h.accepted_at IS NOT NULL
  ) named (place, key)
  WHERE p.id = wanted_post AND p.twin_of IS NULL AND named.key IS NOT NULL
$$;
--> statement-breakpoint
-- Whoever calls it holds the lists, so that two who write the same rows wait for each other in one place.
CREATE FUNCTION note_losses(places text[], keys text[]) RETURNS void LANGUAGE sql SET search_path = public, pg_catalog AS $$
  INSERT INTO place_losses (place, key, at)
  SELECT DISTINCT lost.place, lost.key, clock_timestamp() FROM unnest(places, keys) AS lost (place, key)
  ON CONFLICT (place, key) DO UPDATE SET at = greatest(place_losses.at, excluded.at)
$$;
--> statement-breakpoint
-- A post that readers see is taken off, or its next text stands on fewer pages. A plan comes true by itself; the clock writes it down within a minute.
CREATE FUNCTION places_lose_post() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_catalog AS $$
DECLARE
  before uuid := CASE WHEN OLD.next_from <= now() THEN OLD.next_revision_id ELSE OLD.public_revision_id END;
  lost_places text[];
  lost_keys text[];
BEGIN
  SELECT array_agg(lost.place), array_agg(lost.key) INTO lost_places, lost_keys
  FROM (
    SELECT place, key FROM places_of(NEW.id, OLD.public_revision_id)
    UNION SELECT place, key FROM places_of(NEW.id, before)
    EXCEPT SELECT place, key FROM places_of(NEW.id, NEW.public_revision_id)
  ) lost;
  IF lost_places IS NOT NULL THEN
    PERFORM hold_lists();
    PERFORM note_losses(lost_places, lost_keys);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER posts_left_places AFTER UPDATE OF public_revision_id, next_revision_id ON posts FOR EACH ROW
WHEN ((OLD.public_revision_id IS NOT NULL OR OLD.next_revision_id IS NOT NULL) AND NEW.public_revision_id IS DISTINCT FROM OLD.public_revision_id)
EXECUTE FUNCTION places_lose_post();
--> statement-breakpoint
-- A Jobcenter no longer hosts what readers see, or hosts it from now on: on its own page, on that of the home, and in the programme.
CREATE FUNCTION places_follow_host() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_catalog AS $$
DECLARE
  places text[];
  keys text[];
BEGIN
  PERFORM hold_lists();
  SELECT array_agg(seen.place), array_agg(seen.key) INTO places, keys
  FROM (
    SELECT of_post.place, of_post.key FROM public_posts v CROSS JOIN LATERAL places_of(v.id, v.revision_id) of_post
    WHERE v.id = coalesce(NEW.post_id, OLD.post_id) AND of_post.place IN ('jobcenter', 'aktionswoche')
    UNION
    SELECT 'jobcenter', j.slug FROM public_posts v JOIN jobcenters j ON j.id = coalesce(NEW.jobcenter_id, OLD.jobcenter_id)
    WHERE v.id = coalesce(NEW.post_id, OLD.post_id)
  ) seen;
  PERFORM note_losses(places, keys) WHERE places IS NOT NULL;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER post_hosts_changed_places AFTER UPDATE OF accepted_at ON post_hosts FOR EACH ROW
WHEN (OLD.accepted_at IS DISTINCT FROM NEW.accepted_at) EXECUTE FUNCTION places_follow_host();
--> statement-breakpoint
CREATE TRIGGER post_hosts_left_places AFTER DELETE ON post_hosts FOR EACH ROW
WHEN (OLD.accepted_at IS NOT NULL) EXECUTE FUNCTION places_follow_host();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION place_changes()
RETURNS TABLE (place text, key text, changed_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH lost AS MATERIALIZED (
    -- Texts whose people withdrew, or whose consent ran out.
    SELECT rc.revision_id, min(ended.at) AS at
    FROM (
      SELECT e.consent_id, e.at FROM consent_events e WHERE e.kind IN ('withdrawn', 'superseded')
      UNION ALL
      SELECT c.id, (c.valid_until + 1)::timestamp AT TIME ZONE 'Europe/Berlin' FROM consents c WHERE c.valid_until <= current_date
    ) ended
    JOIN revision_consents rc ON rc.consent_id = ended.consent_id
    WHERE ended.at <= now() + interval '1 millisecond'
    GROUP BY rc.revision_id
  ), gone AS MATERIALIZED (
    SELECT p.id, p.jobcenter_id, p.kind, shown.topics, shown.series_id, shown.aktionswoche_id, p.first_public_at,
      least(lost.at, CASE WHEN p.public_revision_id IS NULL THEN p.unpublished_at END) AS at
    FROM (
      SELECT taken.id FROM posts taken WHERE taken.unpublished_at IS NOT NULL AND taken.public_revision_id IS NULL
      UNION
      SELECT r.post_id FROM lost JOIN revisions r ON r.id = lost.revision_id
    ) touched
    JOIN posts p ON p.id = touched.id
    CROSS JOIN LATERAL (
      SELECT r.id, r.topics, r.series_id, r.aktionswoche_id FROM revisions r
      WHERE r.post_id = p.id AND r.state = 'approved'
        AND (p.public_revision_id IS NULL OR r.id = CASE WHEN p.next_from <= now() THEN p.next_revision_id ELSE p.public_revision_id END)
      ORDER BY r.number DESC LIMIT 1
    ) shown
    LEFT JOIN lost ON lost.revision_id = shown.id
    WHERE p.twin_of IS NULL
  ), went AS MATERIALIZED (
    SELECT * FROM gone WHERE first_public_at <= at
  ), kinds AS (
    SELECT kind, newest.at FROM unnest(enum_range(NULL::post_kind)) AS kind
    CROSS JOIN LATERAL (SELECT l.changed_at AS at FROM public_list l WHERE l.kind = kind.kind ORDER BY l.changed_at DESC LIMIT 1) newest
    UNION ALL SELECT kind, at FROM went
  ), homes AS (
    SELECT j.id, j.slug, j.bundesland, newest.at FROM jobcenters j
    CROSS JOIN LATERAL (SELECT l.changed_at AS at FROM public_list l WHERE l.jobcenter_id = j.id ORDER BY l.changed_at DESC LIMIT 1) newest
    UNION ALL SELECT j.id, j.slug, j.bundesland, w.at FROM went w JOIN jobcenters j ON j.id = w.jobcenter_id
  ), topics AS (
    SELECT topic FROM unnest(ARRAY['ausbildung', 'beratung', 'betriebe', 'bildung', 'digitalisierung', 'familie', 'gesundheit', 'integration', 'jugend', 'qualifizierung', 'soziale-teilhabe', 'wiedereinstieg']) AS topic
  ), figures_changed AS MATERIALIZED (
    SELECT f.indicator, f.scope, f.bundesland, f.jobcenter_id, greatest(f.created_at, f.replaced_at, f.taken_back_at) AS at FROM figures f
  ), changes (place, key, at) AS (
    SELECT 'portal', 'posts', at FROM kinds
    UNION ALL SELECT 'kind', kind::text, at FROM kinds
    UNION ALL SELECT 'jobcenter', slug, at FROM homes
    UNION ALL SELECT 'land', bundesland, at FROM homes
    UNION ALL SELECT 'jobcenter', j.slug, greatest(l.changed_at, h.accepted_at) FROM post_hosts h JOIN jobcenters j ON j.id = h.jobcenter_id
      JOIN public_list l ON l.id = h.post_id WHERE h.accepted_at IS NOT NULL
    UNION ALL SELECT 'jobcenter', j.slug, greatest(w.at, h.accepted_at) FROM went w JOIN post_hosts h ON h.post_id = w.id JOIN jobcenters j ON j.id = h.jobcenter_id
      WHERE h.accepted_at IS NOT NULL
    UNION ALL SELECT 'topic', topic, newest.at FROM topics
      CROSS JOIN LATERAL (SELECT l.changed_at AS at FROM public_list l WHERE l.topics @> ARRAY[topics.topic] ORDER BY l.changed_at DESC LIMIT 1) newest
    UNION ALL SELECT 'topic', topic, w.at FROM went w, unnest(w.topics) AS topic
    UNION ALL SELECT 'series', s.slug, l.changed_at FROM series s JOIN public_list l ON l.series_id = s.id
    UNION ALL SELECT 'series', s.slug, w.at FROM went w JOIN series s ON s.id = w.series_id
    UNION ALL SELECT 'aktionswoche', a.slug, l.changed_at FROM aktionswochen a JOIN public_list l ON l.aktionswoche_id = a.id
    UNION ALL SELECT 'aktionswoche', a.slug, w.at FROM went w JOIN aktionswochen a ON a.id = w.aktionswoche_id
    UNION ALL SELECT 'jobcenter', j.slug, h.at FROM history h JOIN jobcenters j ON j.id = h.subject_id
      WHERE h.subject_type = 'jobcenter' AND h.action = 'jobcenter.edit'
    UNION ALL SELECT 'aktionswoche', a.slug, h.at FROM history h JOIN aktionswochen a ON a.id = h.subject_id
      WHERE h.subject_type = 'aktionswoche' AND h.action IN ('aktionswoche.create', 'aktionswoche.change')
    UNION ALL SELECT 'jobcenter', j.slug, at FROM figures_changed f JOIN jobcenters j ON j.id = f.jobcenter_id
    UNION ALL SELECT 'land', f.bundesland, at FROM figures_changed f WHERE f.scope = 'land'
    UNION ALL SELECT 'portal', 'figures', at FROM figures_changed f WHERE f.scope = 'bund'
    UNION ALL SELECT 'figure', i.slug, at FROM figures_changed f JOIN indicators i ON i.key = f.indicator
    UNION ALL SELECT l.place, l.key, l.at FROM place_losses l
  )
  SELECT place, key, max(at) FROM changes GROUP BY place, key
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION places_of(uuid, uuid), note_losses(text[], text[]) FROM PUBLIC;
