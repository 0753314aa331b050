-- How readers search (docs/decisions/0048 and 0061). Who asks gets public posts and nothing else.
-- Used by: queries/portal/search.ts, db/schema/public-view.ts (public_search).

-- The running text of public posts, for passages in the results.
CREATE OR REPLACE VIEW public_search AS
  SELECT p.id, e.body FROM search_entries e JOIN public_posts p ON p.id = e.post_id AND p.revision_id = e.revision_id;

-- Texts that carry at least one of these marks.
CREATE OR REPLACE FUNCTION search_any_mark(marks text[]) RETURNS tsquery
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
  SELECT string_agg('''' || replace(replace(mark, '\', '\\'), '''', '''''') || '''', ' | ')::tsquery
  FROM unnest(marks) AS mark
$$;

-- Both conditions; null is no condition.
CREATE OR REPLACE FUNCTION search_all_of(one tsquery, other tsquery) RETURNS tsquery
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(one && other, other)
$$;

-- The newest texts that match, at most `most`. First only the newest few thousand posts of the wanted kind or Land are
-- searched, which is enough for a common word. A rare word is then searched in all posts, any other as far back as the
-- last step lets expect. `reach`: how many posts the first step takes in, and how many the last one took; from 50,000
-- on that means all of them.
CREATE OR REPLACE FUNCTION search_newest(asked tsquery, wanted_kind post_kind, wanted_land text, wanted_jobcenter text,
  since timestamptz, until timestamptz, most integer, INOUT reach integer, OUT newest uuid[])
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp
-- The planner does not know how expensive it is to read the words of a text. Every step here has an index.
SET plan_cache_mode = force_custom_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
DECLARE
  all_of_them CONSTANT integer := 50000;
  wanted tsquery := search_all_of(search_any_mark(ARRAY['§k' || wanted_kind]),
    search_all_of(search_any_mark(ARRAY['§l' || wanted_land]),
      search_all_of(search_any_mark(ARRAY['§j' || wanted_jobcenter]), asked)));
  mark text := coalesce('§l' || wanted_land, '§k' || wanted_kind, '') || '§m';
  oldest timestamptz;
  is_all boolean;
  here tsquery;
BEGIN
  LOOP
    oldest := NULL;
    IF reach < all_of_them THEN
      SELECT l.published_at INTO oldest FROM list_entries l
      WHERE l.published_at <= least(now(), until)
        AND (wanted_land IS NULL OR l.bundesland = wanted_land) AND (wanted_kind IS NULL OR l.kind = wanted_kind)
      ORDER BY l.published_at DESC, l.post_id DESC OFFSET reach LIMIT 1;
      -- So many months cost more than they save.
      IF oldest < least(now(), until) - interval '3 years' THEN oldest := NULL; END IF;
    END IF;
    is_all := oldest IS NULL OR since >= oldest;
    oldest := greatest(oldest, since);
    here := wanted;
    IF oldest IS NOT NULL THEN
      here := here && search_any_mark(ARRAY(
        SELECT mark || to_char(month, 'YYYY-MM') FROM generate_series(
          date_trunc('month', oldest AT TIME ZONE 'UTC'), least(now(), until) AT TIME ZONE 'UTC', interval '1 month'
        ) AS month));
    END IF;
    -- Sorted first, so that list_entries is asked only until there are enough.
    newest := ARRAY(
      SELECT e.revision_id FROM (
        SELECT m.revision_id, m.post_id, m.published_at FROM search_entries m
        WHERE m.words @@ here
          AND (since IS NULL OR m.published_at >= since) AND (until IS NULL OR m.published_at < until)
        ORDER BY m.published_at DESC, m.post_id DESC OFFSET 0
      ) e
      JOIN list_entries l ON l.revision_id = e.revision_id AND l.shown_from <= now() AND l.shown_until > now()
      ORDER BY e.published_at DESC, e.post_id DESC LIMIT most);
    EXIT WHEN is_all OR cardinality(newest) = most;
    reach := CASE WHEN cardinality(newest) * 15 < reach THEN all_of_them
      ELSE reach * greatest(2, least(20, most * 13 / 10 / cardinality(newest) + 1)) END;
  END LOOP;
END $$;

-- One page of the public posts that match, best first, and how many match: at most 501, so that the page can say "more
-- than 500". Of a common word, the newest 100 texts and the newest 100 with the word in the title are compared by rank
-- (title before teaser before text, newer ones a little higher); the others follow by date.
CREATE OR REPLACE FUNCTION search_posts(asked tsquery, wanted_kind post_kind, wanted_land text, wanted_jobcenter text,
  since timestamptz, until timestamptz, wanted_limit integer, wanted_offset integer)
RETURNS TABLE (id uuid, total integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
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
  FROM search_newest(asked, wanted_kind, wanted_land, wanted_jobcenter, since, until, 501,
    CASE WHEN wanted_jobcenter IS NULL THEN newest_posts ELSE all_posts END) n;
  -- Up to 500 are all there are.
  IF cardinality(in_texts) > 500 THEN
    -- A word that is rare in texts is rarer in titles, and several words seldom stand in one title.
    SELECT n.newest INTO in_titles
    FROM search_newest(in_title, wanted_kind, wanted_land, wanted_jobcenter, since, until, 100,
      CASE WHEN reach > newest_posts OR asked::text LIKE '%&%' THEN all_posts ELSE newest_posts END) n;
  END IF;
  compared := ARRAY(SELECT unnest(in_texts[1:100]) UNION SELECT unnest(in_titles));
  ordered := ARRAY(
      SELECT e.revision_id FROM search_entries e WHERE e.revision_id = ANY ((SELECT compared)::uuid[])
      ORDER BY ts_rank('{0.05, 0.2, 0.4, 1}', e.words, asked)
          * (1 + 0.25 / (1 + greatest(0, current_date - e.published_at::date) / 365.0)) DESC,
        e.published_at DESC, e.post_id DESC)
    || ARRAY(
      SELECT rest.revision_id FROM unnest(in_texts[101:]) WITH ORDINALITY AS rest (revision_id, nr)
      WHERE rest.revision_id <> ALL (in_titles) ORDER BY rest.nr);
  RETURN QUERY
    SELECT e.post_id, least(cardinality(ordered), 501)
    FROM unnest(ordered[wanted_offset + 1 : least(501, wanted_offset + wanted_limit)])
      WITH ORDINALITY AS hit (revision_id, nr)
    JOIN search_entries e ON e.revision_id = hit.revision_id ORDER BY hit.nr;
END $$;

-- Words that resemble the one that was typed; only those that stand in a post which may be read at this moment.
CREATE OR REPLACE FUNCTION search_corrections(typed text) RETURNS TABLE (word text, shown text, entries integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, extensions, pg_temp AS $$
  SELECT near.word, near.shown, near.entries FROM (
    SELECT v.* FROM search_vocabulary v WHERE v.word % left(typed, 40)
    ORDER BY similarity(v.word, left(typed, 40)) DESC, v.entries DESC, v.word LIMIT 12
  ) near
  WHERE EXISTS (
    SELECT FROM search_entries e JOIN public_list l ON l.id = e.post_id AND l.revision_id = e.revision_id
    WHERE e.words @@ (plainto_tsquery('pg_catalog.german', near.word)
      || plainto_tsquery('pg_catalog.german', indexing.search_plain(near.shown)))
  )
$$;
