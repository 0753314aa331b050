-- When the pages that list posts last changed, as far as readers could see it: the portal itself, a kind, a Jobcenter,
-- a Land, a topic, a series, an Aktionswoche, a figure.
-- Promise: no such page is called older than what readers no longer find on it. Tells nothing about a single post.
-- Used by: queries/portal/list-page-changes.ts for /sitemap.xml; bench/size/world.ts.

-- The topics of domain/post/topic.ts; a test compares the two.
CREATE OR REPLACE VIEW known_topics AS
  SELECT unnest(ARRAY['ausbildung', 'beratung', 'betriebe', 'bildung', 'digitalisierung', 'familie', 'gesundheit',
    'integration', 'jugend', 'qualifizierung', 'soziale-teilhabe', 'wiedereinstieg']) AS topic;

-- The pages that list a post while it shows this revision.
CREATE OR REPLACE FUNCTION list_pages_of(wanted_post uuid, wanted_revision uuid) RETURNS TABLE (page text, key text)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT named.page, named.key
  FROM posts p
  JOIN revisions r ON r.id = wanted_revision AND r.post_id = p.id
  JOIN jobcenters j ON j.id = p.jobcenter_id
  LEFT JOIN series s ON s.id = r.series_id
  LEFT JOIN aktionswochen a ON a.id = r.aktionswoche_id
  CROSS JOIN LATERAL (
    VALUES ('portal', 'posts'), ('kind', p.kind::text), ('jobcenter', j.slug), ('land', j.bundesland),
      ('series', s.slug), ('aktionswoche', a.slug)
    UNION ALL SELECT 'topic', topic FROM unnest(r.topics) AS topic
    UNION ALL SELECT 'jobcenter', guest.slug FROM post_hosts h JOIN jobcenters guest ON guest.id = h.jobcenter_id
      WHERE h.post_id = p.id AND h.accepted_at IS NOT NULL
  ) named (page, key)
  WHERE p.id = wanted_post AND p.twin_of IS NULL AND named.key IS NOT NULL
$$;

-- The caller has called lock_lists(), so that two that write the same rows wait for each other in one place only.
CREATE OR REPLACE FUNCTION note_list_page_losses(pages text[], keys text[]) RETURNS void
LANGUAGE sql SET search_path = public, pg_temp AS $$
  INSERT INTO list_page_losses (page, key, at)
  SELECT DISTINCT lost.page, lost.key, clock_timestamp() FROM unnest(pages, keys) AS lost (page, key)
  ON CONFLICT (page, key) DO UPDATE SET at = greatest(list_page_losses.at, excluded.at)
$$;

-- A post that readers see is taken off, or its next revision stands on fewer pages. When a planned revision takes over
-- by the clock, commands/post/publish-due-posts.ts writes that down within a minute.
CREATE OR REPLACE FUNCTION list_pages_lose_post() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  before uuid := CASE WHEN OLD.next_from <= now() THEN OLD.next_revision_id ELSE OLD.public_revision_id END;
  lost_pages text[];
  lost_keys text[];
BEGIN
  SELECT array_agg(lost.page), array_agg(lost.key) INTO lost_pages, lost_keys
  FROM (
    SELECT page, key FROM list_pages_of(NEW.id, OLD.public_revision_id)
    UNION SELECT page, key FROM list_pages_of(NEW.id, before)
    EXCEPT SELECT page, key FROM list_pages_of(NEW.id, NEW.public_revision_id)
  ) lost;
  IF lost_pages IS NOT NULL THEN
    PERFORM lock_lists();
    PERFORM note_list_page_losses(lost_pages, lost_keys);
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER posts_left_list_pages AFTER UPDATE OF public_revision_id, next_revision_id ON posts FOR EACH ROW
  WHEN ((OLD.public_revision_id IS NOT NULL OR OLD.next_revision_id IS NOT NULL)
    AND (NEW.public_revision_id, NEW.next_revision_id)
      IS DISTINCT FROM (OLD.public_revision_id, OLD.next_revision_id))
  EXECUTE FUNCTION list_pages_lose_post();

-- A Jobcenter no longer hosts a public post, or hosts it from now on: its own page, that of the home Jobcenter and the
-- programme change.
CREATE OR REPLACE FUNCTION list_pages_follow_host() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  pages text[];
  keys text[];
BEGIN
  PERFORM lock_lists();
  SELECT array_agg(seen.page), array_agg(seen.key) INTO pages, keys
  FROM (
    SELECT of_post.page, of_post.key
    FROM public_posts v CROSS JOIN LATERAL list_pages_of(v.id, v.revision_id) of_post
    WHERE v.id = coalesce(NEW.post_id, OLD.post_id) AND of_post.page IN ('jobcenter', 'aktionswoche')
    UNION
    SELECT 'jobcenter', j.slug
    FROM public_posts v JOIN jobcenters j ON j.id = coalesce(NEW.jobcenter_id, OLD.jobcenter_id)
    WHERE v.id = coalesce(NEW.post_id, OLD.post_id)
  ) seen;
  PERFORM note_list_page_losses(pages, keys) WHERE pages IS NOT NULL;
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER post_hosts_changed_list_pages AFTER UPDATE OF accepted_at ON post_hosts FOR EACH ROW
  WHEN (OLD.accepted_at IS DISTINCT FROM NEW.accepted_at) EXECUTE FUNCTION list_pages_follow_host();
CREATE OR REPLACE TRIGGER post_hosts_left_list_pages AFTER DELETE ON post_hosts FOR EACH ROW
  WHEN (OLD.accepted_at IS NOT NULL) EXECUTE FUNCTION list_pages_follow_host();

-- A post is hidden, or shown again before its time is over.
CREATE OR REPLACE FUNCTION list_pages_follow_hiding() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  pages text[];
  keys text[];
BEGIN
  SELECT array_agg(l.page), array_agg(l.key) INTO pages, keys
  FROM posts p CROSS JOIN LATERAL list_pages_of(p.id, p.public_revision_id) l WHERE p.id = NEW.post_id;
  IF pages IS NOT NULL THEN
    PERFORM lock_lists();
    PERFORM note_list_page_losses(pages, keys);
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER post_hidings_changed_list_pages AFTER INSERT OR UPDATE ON post_hidings
  FOR EACH ROW EXECUTE FUNCTION list_pages_follow_hiding();

-- The newest moment of every page: found by an index among what is there, among what consents have ended, and among
-- the losses that were written down.
CREATE OR REPLACE FUNCTION list_page_changes() RETURNS TABLE (page text, key text, changed_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH lost AS MATERIALIZED (
    -- Revisions whose people withdrew, or whose consent ran out.
    SELECT rc.revision_id, min(ended.at) AS at
    FROM (
      SELECT e.consent_id, e.at FROM consent_events e WHERE e.kind IN ('withdrawn', 'superseded')
      UNION ALL
      SELECT c.id, (c.valid_until + 1)::timestamp AT TIME ZONE 'Europe/Berlin'
      FROM consents c WHERE c.valid_until <= current_date
    ) ended
    JOIN revision_consents rc ON rc.consent_id = ended.consent_id
    WHERE ended.at <= now() + interval '1 millisecond'
    GROUP BY rc.revision_id
    UNION ALL
    -- Revisions with a picture on which somebody whom they do not name was marked.
    SELECT u.revision_id, min(u.marked_at) FROM unnamed_people u GROUP BY u.revision_id
  ), gone AS MATERIALIZED (
    SELECT p.id, p.jobcenter_id, p.kind, shown.topics, shown.series_id, shown.aktionswoche_id, p.first_public_at,
      least(lost.at, CASE WHEN p.public_revision_id IS NULL THEN p.unpublished_at END) AS at
    FROM (SELECT DISTINCT r.post_id AS id FROM lost JOIN revisions r ON r.id = lost.revision_id) touched
    JOIN posts p ON p.id = touched.id
    CROSS JOIN LATERAL (
      SELECT r.id, r.topics, r.series_id, r.aktionswoche_id FROM revisions r
      WHERE r.post_id = p.id AND r.state = 'approved' AND (p.public_revision_id IS NULL
        OR r.id = CASE WHEN p.next_from <= now() THEN p.next_revision_id ELSE p.public_revision_id END)
      ORDER BY r.number DESC LIMIT 1
    ) shown
    LEFT JOIN (SELECT revision_id, min(at) AS at FROM lost GROUP BY revision_id) lost ON lost.revision_id = shown.id
    WHERE p.twin_of IS NULL
  ), went AS MATERIALIZED (
    SELECT * FROM gone WHERE first_public_at <= at
  ), kinds AS (
    SELECT kind, newest.at FROM unnest(enum_range(NULL::post_kind)) AS kind
    CROSS JOIN LATERAL (
      SELECT l.changed_at AS at FROM public_list l WHERE l.kind = kind.kind ORDER BY l.changed_at DESC LIMIT 1
    ) newest
    UNION ALL SELECT kind, at FROM went
  ), homes AS (
    SELECT j.id, j.slug, j.bundesland, newest.at FROM jobcenters j
    CROSS JOIN LATERAL (
      SELECT l.changed_at AS at FROM public_list l WHERE l.jobcenter_id = j.id ORDER BY l.changed_at DESC LIMIT 1
    ) newest
    UNION ALL SELECT j.id, j.slug, j.bundesland, w.at FROM went w JOIN jobcenters j ON j.id = w.jobcenter_id
  ), figures_changed AS MATERIALIZED (
    SELECT f.indicator, f.scope, f.bundesland, f.jobcenter_id,
      greatest(f.created_at, f.replaced_at, f.taken_back_at) AS at
    FROM figures f
  ), changes (page, key, at) AS (
    SELECT 'portal', 'posts', at FROM kinds
    UNION ALL SELECT 'kind', kind::text, at FROM kinds
    UNION ALL SELECT 'jobcenter', slug, at FROM homes
    UNION ALL SELECT 'land', bundesland, at FROM homes
    UNION ALL SELECT 'jobcenter', j.slug, greatest(l.changed_at, h.accepted_at)
      FROM post_hosts h JOIN jobcenters j ON j.id = h.jobcenter_id
      JOIN public_list l ON l.id = h.post_id AND cardinality(l.hosts) > 1 WHERE h.accepted_at IS NOT NULL
    UNION ALL SELECT 'jobcenter', j.slug, greatest(w.at, h.accepted_at)
      FROM went w JOIN post_hosts h ON h.post_id = w.id JOIN jobcenters j ON j.id = h.jobcenter_id
      WHERE h.accepted_at IS NOT NULL
    UNION ALL SELECT 'topic', t.topic, newest.at FROM known_topics t CROSS JOIN LATERAL (
        SELECT l.changed_at AS at FROM public_list l WHERE l.topics @> ARRAY[t.topic]
        ORDER BY l.changed_at DESC LIMIT 1
      ) newest
    UNION ALL SELECT 'topic', topic, w.at FROM went w, unnest(w.topics) AS topic
    UNION ALL SELECT 'series', s.slug, newest.at FROM series s CROSS JOIN LATERAL (
        SELECT l.changed_at AS at FROM public_list l WHERE l.series_id = s.id ORDER BY l.changed_at DESC LIMIT 1
      ) newest
    UNION ALL SELECT 'series', s.slug, w.at FROM went w JOIN series s ON s.id = w.series_id
    UNION ALL SELECT 'aktionswoche', a.slug, newest.at FROM aktionswochen a CROSS JOIN LATERAL (
        SELECT l.changed_at AS at FROM public_list l WHERE l.aktionswoche_id = a.id ORDER BY l.changed_at DESC LIMIT 1
      ) newest
    UNION ALL SELECT 'aktionswoche', a.slug, w.at FROM went w JOIN aktionswochen a ON a.id = w.aktionswoche_id
    UNION ALL SELECT 'jobcenter', j.slug, h.at FROM history h JOIN jobcenters j ON j.id = h.subject_id
      WHERE h.subject_type = 'jobcenter' AND h.action = 'jobcenter.edit'
    UNION ALL SELECT 'aktionswoche', a.slug, h.at FROM history h JOIN aktionswochen a ON a.id = h.subject_id
      WHERE h.subject_type = 'aktionswoche' AND h.action IN ('aktionswoche.create', 'aktionswoche.change')
    UNION ALL SELECT 'jobcenter', j.slug, at FROM figures_changed f JOIN jobcenters j ON j.id = f.jobcenter_id
    UNION ALL SELECT 'land', f.bundesland, at FROM figures_changed f WHERE f.scope = 'land'
    UNION ALL SELECT 'portal', 'figures', at FROM figures_changed f WHERE f.scope = 'bund'
    UNION ALL SELECT 'figure', i.slug, at FROM figures_changed f JOIN indicators i ON i.key = f.indicator
    UNION ALL SELECT l.page, l.key, l.at FROM list_page_losses l
  )
  SELECT page, key, max(at) FROM changes GROUP BY page, key
$$;
