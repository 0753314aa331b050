-- The search within a Land or a kind looks at the newest posts of that Land or kind first. docs/decisions/0061.

-- Once every server asks the function with a limit, nobody asks the one that gives back all.
DROP FUNCTION search_posts(tsquery, post_kind, text, text, timestamptz, timestamptz);
--> statement-breakpoint
DROP FUNCTION search_newest(tsquery, timestamptz, timestamptz, integer);
--> statement-breakpoint
ALTER TABLE search_entries ADD COLUMN published_at timestamptz;
--> statement-breakpoint
-- Months are marked for all posts, for those of a kind and for those of a Land.
CREATE OR REPLACE VIEW search_marks AS
  SELECT p.id AS post_id, array_remove(
    ARRAY['§k' || p.kind, '§l' || j.bundesland, '§j' || j.slug, '§m' || month.name, '§k' || p.kind || '§m' || month.name, '§l' || j.bundesland || '§m' || month.name]
      || ARRAY(SELECT '§j' || host.slug FROM post_hosts h JOIN jobcenters host ON host.id = h.jobcenter_id WHERE h.post_id = p.id AND h.accepted_at IS NOT NULL ORDER BY 1),
    NULL) AS marks, p.first_public_at AS published_at
  FROM posts p JOIN jobcenters j ON j.id = p.jobcenter_id
  CROSS JOIN LATERAL (SELECT to_char(p.first_public_at AT TIME ZONE 'UTC', 'YYYY-MM') AS name) month;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION refresh_search_entries(wanted uuid[]) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_catalog AS $$
BEGIN
  DELETE FROM search_entries e WHERE e.post_id = ANY (wanted)
    AND NOT EXISTS (SELECT FROM search_sources s WHERE s.post_id = e.post_id AND s.revision_id = e.revision_id);
  INSERT INTO search_entries AS e (revision_id, post_id, title, teaser, about, body, marks, published_at)
  SELECT s.revision_id, s.post_id, s.title, s.teaser, s.about, s.body, m.marks, m.published_at FROM search_sources s JOIN search_marks m USING (post_id) WHERE s.post_id = ANY (wanted)
  ON CONFLICT (revision_id) DO UPDATE SET about = excluded.about WHERE e.about <> excluded.about;
  UPDATE search_entries e SET marks = m.marks, published_at = m.published_at FROM search_marks m
  WHERE e.post_id = ANY (wanted) AND m.post_id = e.post_id AND (m.marks, m.published_at) IS DISTINCT FROM (e.marks, e.published_at);
END $$;
--> statement-breakpoint
-- Whether a text is on the list now is read from the index.
DROP INDEX list_entries_by_revision;
--> statement-breakpoint
CREATE INDEX list_entries_by_revision ON list_entries (revision_id) INCLUDE (shown_from, shown_until);
--> statement-breakpoint
DROP INDEX search_entries_words;
--> statement-breakpoint
UPDATE search_entries e SET marks = m.marks, published_at = m.published_at FROM search_marks m WHERE m.post_id = e.post_id;
--> statement-breakpoint
-- What waits to be sorted into the index is read at every question.
CREATE INDEX search_entries_words ON search_entries USING gin (words) WITH (gin_pending_list_limit = 256);
--> statement-breakpoint
-- The newest entries that answer, no more than `most`. First among the newest few thousand posts of what it is narrowed to, which is
-- enough for a word that stands in many; a rare word is then asked for in all there ever was, one between the two as far back as the
-- last step lets expect. `reach`: how many posts the first step takes in, and the last one took; from 50,000 on it is all of them.
CREATE FUNCTION search_newest(asked tsquery, wanted_kind post_kind, wanted_land text, wanted_jobcenter text, since timestamptz, until timestamptz, most integer, INOUT reach integer, OUT newest uuid[])
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp
-- The planner does not know what it costs to unpack the words of a text; every way here has an index.
SET plan_cache_mode = force_custom_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  all_of_them CONSTANT integer := 50000;
  wanted tsquery := search_both(search_marked(ARRAY['§k' || wanted_kind]), search_both(search_marked(ARRAY['§l' || wanted_land]), search_both(search_marked(ARRAY['§j' || wanted_jobcenter]), asked)));
  mark text := coalesce('§l' || wanted_land, '§k' || wanted_kind, '') || '§m';
  oldest timestamptz;
  is_all boolean;
  here tsquery;
BEGIN
  LOOP
    oldest := NULL;
    IF reach < all_of_them THEN
      SELECT l.published_at INTO oldest FROM list_entries l
      WHERE l.published_at <= least(now(), until) AND (wanted_land IS NULL OR l.bundesland = wanted_land) AND (wanted_kind IS NULL OR l.kind = wanted_kind)
      ORDER BY l.published_at DESC, l.post_id DESC OFFSET reach LIMIT 1;
      -- So many months cost more than they save.
      IF oldest < least(now(), until) - interval '3 years' THEN oldest := NULL; END IF;
    END IF;
    is_all := oldest IS NULL OR since >= oldest;
    oldest := greatest(oldest, since);
    here := wanted;
    IF oldest IS NOT NULL THEN
      here := here && search_marked(ARRAY(
        SELECT mark || to_char(month, 'YYYY-MM') FROM generate_series(date_trunc('month', oldest AT TIME ZONE 'UTC'), least(now(), until) AT TIME ZONE 'UTC', interval '1 month') AS month));
    END IF;
    -- In this order the list is asked about the newest only, and until there are enough.
    newest := ARRAY(
      SELECT e.revision_id FROM (
        SELECT m.revision_id, m.post_id, m.published_at FROM search_entries m
        WHERE m.words @@ here AND (since IS NULL OR m.published_at >= since) AND (until IS NULL OR m.published_at < until)
        ORDER BY m.published_at DESC, m.post_id DESC OFFSET 0
      ) e JOIN list_entries l ON l.revision_id = e.revision_id AND l.shown_from <= now() AND l.shown_until > now()
      ORDER BY e.published_at DESC, e.post_id DESC LIMIT most);
    EXIT WHEN is_all OR cardinality(newest) = most;
    reach := CASE WHEN cardinality(newest) * 15 < reach THEN all_of_them ELSE reach * greatest(2, least(20, most * 13 / 10 / cardinality(newest) + 1)) END;
  END LOOP;
END $$;
--> statement-breakpoint
-- So many of the public posts that answer a question from one place on, best first, and how many there are: at most 501, so that one
-- can say "more than 500". Of a word that stands in many texts the newest 100 are compared and the newest 100 with it in the
-- title; the others follow by date.
CREATE OR REPLACE FUNCTION search_posts(asked tsquery, wanted_kind post_kind, wanted_land text, wanted_jobcenter text, since timestamptz, until timestamptz, wanted_limit integer, wanted_offset integer)
RETURNS TABLE (id uuid, total integer) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  newest_posts CONSTANT integer := 2000;
  all_posts CONSTANT integer := 50000;
  in_title tsquery := regexp_replace(asked::text, '''((?:[^''\\]|''''|\\\\)*)''', '''§t\1''', 'g')::tsquery;
  reach integer;
  in_texts uuid[];
  in_titles uuid[] := '{}';
  compared uuid[];
  ordered uuid[];
BEGIN
  SELECT n.newest, n.reach INTO in_texts, reach
  FROM search_newest(asked, wanted_kind, wanted_land, wanted_jobcenter, since, until, 501, CASE WHEN wanted_jobcenter IS NULL THEN newest_posts ELSE all_posts END) n;
  -- Fewer are all there are.
  IF cardinality(in_texts) > 500 THEN
    -- A word that is rare in texts is rarer in titles, and several seldom stand in one.
    SELECT n.newest INTO in_titles
    FROM search_newest(in_title, wanted_kind, wanted_land, wanted_jobcenter, since, until, 100, CASE WHEN reach > newest_posts OR asked::text LIKE '%&%' THEN all_posts ELSE newest_posts END) n;
  END IF;
  compared := ARRAY(SELECT unnest(in_texts[1:100]) UNION SELECT unnest(in_titles));
  ordered := ARRAY(
      SELECT e.revision_id FROM search_entries e WHERE e.revision_id = ANY ((SELECT compared)::uuid[])
      ORDER BY ts_rank('{0.05, 0.2, 0.4, 1}', e.words, asked) * (1 + 0.25 / (1 + greatest(0, current_date - e.published_at::date) / 365.0)) DESC, e.published_at DESC, e.post_id DESC)
    || ARRAY(SELECT rest.revision_id FROM unnest(in_texts[101:]) WITH ORDINALITY AS rest (revision_id, place) WHERE rest.revision_id <> ALL (in_titles) ORDER BY rest.place);
  RETURN QUERY
    SELECT e.post_id, least(cardinality(ordered), 501)
    FROM unnest(ordered[wanted_offset + 1 : least(501, wanted_offset + wanted_limit)]) WITH ORDINALITY AS hit (revision_id, place)
    JOIN search_entries e ON e.revision_id = hit.revision_id ORDER BY hit.place;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION search_newest(tsquery, post_kind, text, text, timestamptz, timestamptz, integer, integer) FROM PUBLIC;
