-- The newest entries that answer, no more than `most`. How far back a step goes follows from what the last one found, so that a
-- word of middling frequency does not ask for all there ever was.
CREATE FUNCTION search_newest(asked tsquery, since timestamptz, until timestamptz, most integer)
RETURNS uuid[] LANGUAGE plpgsql STABLE SET search_path = public, pg_temp
-- The planner does not know what it costs to unpack the words of a text; every way here has an index.
SET plan_cache_mode = force_custom_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  reach integer := 3000;
  oldest timestamptz;
  is_all boolean;
  here tsquery;
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
    found := ARRAY(
      SELECT e.revision_id FROM search_entries e JOIN list_entries l ON l.revision_id = e.revision_id AND l.post_id = e.post_id
      WHERE e.words @@ here AND l.shown_from <= now() AND l.shown_until > now()
        AND (since IS NULL OR l.published_at >= since) AND (until IS NULL OR l.published_at < until)
      ORDER BY l.published_at DESC, l.post_id DESC LIMIT most);
    EXIT WHEN is_all OR cardinality(found) = most;
    reach := reach * greatest(2, least(20, most * 13 / 10 / greatest(1, cardinality(found)) + 1));
  END LOOP;
  RETURN found;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION search_posts(asked tsquery, wanted_kind post_kind, wanted_land text, wanted_jobcenter text, since timestamptz, until timestamptz)
RETURNS TABLE (id uuid) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  in_title tsquery := regexp_replace(asked::text, '''((?:[^''\\]|''''|\\\\)*)''', '''§t\1''', 'g')::tsquery;
  narrow tsquery;
  in_texts uuid[];
  in_titles uuid[];
BEGIN
  IF wanted_kind IS NOT NULL THEN narrow := search_both(narrow, search_marked(ARRAY['§k' || wanted_kind])); END IF;
  IF wanted_land IS NOT NULL THEN narrow := search_both(narrow, search_marked(ARRAY['§l' || wanted_land])); END IF;
  IF wanted_jobcenter IS NOT NULL THEN narrow := search_both(narrow, search_marked(ARRAY['§j' || wanted_jobcenter])); END IF;
  in_texts := search_newest(search_both(narrow, asked), since, until, 1001);
  -- Fewer are all there are.
  IF cardinality(in_texts) > 1000 THEN in_titles := search_newest(search_both(narrow, in_title), since, until, 200); END IF;
  RETURN QUERY
    WITH compared AS (
      SELECT c.revision_id, ts_rank('{0.05, 0.2, 0.4, 1}', e.words, asked) AS rank
      FROM (SELECT DISTINCT unnest(in_texts[1:300] || in_titles) AS revision_id) c JOIN search_entries e ON e.revision_id = c.revision_id
      UNION ALL
      SELECT rest.revision_id, 0 FROM unnest(in_texts[301:]) AS rest (revision_id) WHERE rest.revision_id <> ALL (coalesce(in_titles, '{}'))
    )
    SELECT l.post_id FROM compared c JOIN list_entries l ON l.revision_id = c.revision_id AND l.shown_from <= now() AND l.shown_until > now()
    ORDER BY c.rank * (1 + 0.25 / (1 + greatest(0, current_date - l.published_at::date) / 365.0)) DESC, l.published_at DESC, l.post_id DESC
    LIMIT 1001;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION search_newest(tsquery, timestamptz, timestamptz, integer) FROM PUBLIC;
