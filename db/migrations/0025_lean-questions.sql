-- Shorter ways to what pages ask of many posts. docs/decisions/0061.

-- The search reads which text it is from the index it walks through.
DROP INDEX list_entries_newest;
--> statement-breakpoint
CREATE INDEX list_entries_newest ON list_entries (published_at DESC, post_id DESC) INCLUDE (revision_id, shown_from, shown_until);
--> statement-breakpoint
-- The newest entries that answer, no more than `most`. First among the newest few thousand posts, which is enough for a word that
-- stands in many; a rare word is then asked for in all there ever was, one between the two as far back as the last step lets expect.
CREATE OR REPLACE FUNCTION search_newest(asked tsquery, since timestamptz, until timestamptz, most integer)
RETURNS uuid[] LANGUAGE plpgsql STABLE SET search_path = public, pg_temp
-- The planner does not know what it costs to unpack the words of a text; every way here has an index.
SET plan_cache_mode = force_custom_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  -- Above this many it is quicker to walk through the list from its newest entry than to look each of them up.
  too_many_to_look_up CONSTANT integer := 3000;
  reach integer := 3000;
  oldest timestamptz;
  is_all boolean;
  here tsquery;
  matching uuid[];
  found uuid[];
BEGIN
  LOOP
    oldest := NULL;
    IF reach < 50000 THEN
      SELECT l.published_at INTO oldest FROM list_entries l WHERE l.published_at <= now() ORDER BY l.published_at DESC, l.post_id DESC OFFSET reach LIMIT 1;
    END IF;
    is_all := oldest IS NULL OR since >= oldest;
    oldest := greatest(oldest, since);
    here := asked;
    IF oldest IS NOT NULL THEN
      here := here && search_marked(ARRAY(
        SELECT '§m' || to_char(month, 'YYYY-MM') FROM generate_series(date_trunc('month', oldest AT TIME ZONE 'UTC'), least(now(), until) AT TIME ZONE 'UTC', interval '1 month') AS month));
    END IF;
    matching := ARRAY(SELECT e.revision_id FROM search_entries e WHERE e.words @@ here);
    IF cardinality(matching) < too_many_to_look_up THEN
      found := ARRAY(
        SELECT l.revision_id FROM list_entries l
        WHERE l.revision_id = ANY ((SELECT matching)::uuid[]) AND l.shown_from <= now() AND l.shown_until > now()
          AND l.published_at >= coalesce(since, '-infinity') AND l.published_at < coalesce(until, 'infinity')
        ORDER BY l.published_at DESC, l.post_id DESC LIMIT most);
    ELSE
      found := ARRAY(
        SELECT l.revision_id FROM list_entries l
        WHERE l.revision_id = ANY (matching) AND l.shown_from <= now() AND l.shown_until > now()
          AND l.published_at >= coalesce(since, '-infinity') AND l.published_at < coalesce(until, 'infinity')
        ORDER BY l.published_at DESC, l.post_id DESC LIMIT most);
    END IF;
    EXIT WHEN is_all OR cardinality(found) = most;
    reach := CASE WHEN cardinality(found) * 15 < reach THEN 50000 ELSE reach * greatest(2, least(20, most * 13 / 10 / cardinality(found) + 1)) END;
  END LOOP;
  RETURN found;
END $$;
--> statement-breakpoint
-- So many of the public posts that answer a question from one place on, best first, and how many there are: at most 1,001, so that
-- one can say "more than 1,000". Of a word that stands in many texts the newest 300 are compared and the newest 200 with it in the
-- title; the others follow by date. The function of the same name that gives back all of them stays: a server of the version
-- before may still ask it while this one is being rolled out.
CREATE FUNCTION search_posts(asked tsquery, wanted_kind post_kind, wanted_land text, wanted_jobcenter text, since timestamptz, until timestamptz, wanted_limit integer, wanted_offset integer)
RETURNS TABLE (id uuid, total integer) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  in_title tsquery := regexp_replace(asked::text, '''((?:[^''\\]|''''|\\\\)*)''', '''§t\1''', 'g')::tsquery;
  narrow tsquery;
  in_texts uuid[];
  in_titles uuid[] := '{}';
  compared uuid[];
  ordered uuid[];
BEGIN
  IF wanted_kind IS NOT NULL THEN narrow := search_both(narrow, search_marked(ARRAY['§k' || wanted_kind])); END IF;
  IF wanted_land IS NOT NULL THEN narrow := search_both(narrow, search_marked(ARRAY['§l' || wanted_land])); END IF;
  IF wanted_jobcenter IS NOT NULL THEN narrow := search_both(narrow, search_marked(ARRAY['§j' || wanted_jobcenter])); END IF;
  in_texts := search_newest(search_both(narrow, asked), since, until, 1001);
  -- Fewer are all there are.
  IF cardinality(in_texts) > 1000 THEN in_titles := search_newest(search_both(narrow, in_title), since, until, 200); END IF;
  compared := ARRAY(SELECT unnest(in_texts[1:300]) UNION SELECT unnest(in_titles));
  ordered := ARRAY(
      SELECT e.revision_id FROM search_entries e JOIN list_entries l ON l.revision_id = e.revision_id
      WHERE e.revision_id = ANY ((SELECT compared)::uuid[])
      ORDER BY ts_rank('{0.05, 0.2, 0.4, 1}', e.words, asked) * (1 + 0.25 / (1 + greatest(0, current_date - l.published_at::date) / 365.0)) DESC, l.published_at DESC, l.post_id DESC)
    || ARRAY(SELECT rest.revision_id FROM unnest(in_texts[301:]) WITH ORDINALITY AS rest (revision_id, place) WHERE rest.revision_id <> ALL (in_titles) ORDER BY rest.place);
  RETURN QUERY
    SELECT l.post_id, least(cardinality(ordered), 1001)
    FROM unnest(ordered[wanted_offset + 1 : least(1001, wanted_offset + wanted_limit)]) WITH ORDINALITY AS hit (revision_id, place)
    JOIN list_entries l ON l.revision_id = hit.revision_id ORDER BY hit.place;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION search_posts(tsquery, post_kind, text, text, timestamptz, timestamptz, integer, integer) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION search_posts(tsquery, post_kind, text, text, timestamptz, timestamptz, integer, integer) TO portal_reader;
--> statement-breakpoint

-- For counting what was handed in: of one value for nearly all rows an index keeps little more than where they lie.
CREATE INDEX desk_entries_counted ON desk_entries (is_twin) WHERE is_handed_in;
--> statement-breakpoint

-- When pages that gather posts last changed. What was taken off is written down since 0022, one row per page; what was taken off
-- before is written down here. With it the moment of every page: each did change then.
INSERT INTO place_losses (place, key, at)
SELECT place, key, changed_at FROM place_changes() WHERE place <> 'figure'
ON CONFLICT (place, key) DO UPDATE SET at = greatest(place_losses.at, excluded.at);
--> statement-breakpoint
-- Also what is taken off after its plan came true and before the clock wrote that down.
DROP TRIGGER posts_left_places ON posts;
--> statement-breakpoint
CREATE TRIGGER posts_left_places AFTER UPDATE OF public_revision_id, next_revision_id ON posts FOR EACH ROW
WHEN ((OLD.public_revision_id IS NOT NULL OR OLD.next_revision_id IS NOT NULL)
  AND (NEW.public_revision_id, NEW.next_revision_id) IS DISTINCT FROM (OLD.public_revision_id, OLD.next_revision_id))
EXECUTE FUNCTION places_lose_post();
--> statement-breakpoint
DROP INDEX list_entries_by_series;
--> statement-breakpoint
CREATE INDEX list_entries_by_series ON list_entries (series_id, changed_at DESC) INCLUDE (shown_from, shown_until) WHERE series_id IS NOT NULL;
--> statement-breakpoint
CREATE INDEX list_entries_changed_by_week ON list_entries (aktionswoche_id, changed_at DESC) INCLUDE (shown_from, shown_until) WHERE aktionswoche_id IS NOT NULL;
--> statement-breakpoint
CREATE INDEX list_entries_shared ON list_entries (post_id) INCLUDE (changed_at, shown_from, shown_until) WHERE cardinality(hosts) > 1;
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
    FROM (SELECT DISTINCT r.post_id AS id FROM lost JOIN revisions r ON r.id = lost.revision_id) touched
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
      JOIN public_list l ON l.id = h.post_id AND cardinality(l.hosts) > 1 WHERE h.accepted_at IS NOT NULL
    UNION ALL SELECT 'jobcenter', j.slug, greatest(w.at, h.accepted_at) FROM went w JOIN post_hosts h ON h.post_id = w.id JOIN jobcenters j ON j.id = h.jobcenter_id
      WHERE h.accepted_at IS NOT NULL
    UNION ALL SELECT 'topic', topic, newest.at FROM topics
      CROSS JOIN LATERAL (SELECT l.changed_at AS at FROM public_list l WHERE l.topics @> ARRAY[topics.topic] ORDER BY l.changed_at DESC LIMIT 1) newest
    UNION ALL SELECT 'topic', topic, w.at FROM went w, unnest(w.topics) AS topic
    UNION ALL SELECT 'series', s.slug, newest.at FROM series s
      CROSS JOIN LATERAL (SELECT l.changed_at AS at FROM public_list l WHERE l.series_id = s.id ORDER BY l.changed_at DESC LIMIT 1) newest
    UNION ALL SELECT 'series', s.slug, w.at FROM went w JOIN series s ON s.id = w.series_id
    UNION ALL SELECT 'aktionswoche', a.slug, newest.at FROM aktionswochen a
      CROSS JOIN LATERAL (SELECT l.changed_at AS at FROM public_list l WHERE l.aktionswoche_id = a.id ORDER BY l.changed_at DESC LIMIT 1) newest
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
