-- The values that a text refers to, wherever in a block they stand.
CREATE FUNCTION figure_ids(content jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT coalesce(array_agg(DISTINCT named #>> '{}'), '{}') FROM jsonb_path_query(content, '$.**.figureId ? (@ != null)') AS named
$$;
--> statement-breakpoint
CREATE INDEX revisions_by_figure ON revisions USING gin (figure_ids(content)) WHERE content @? '$[*].figureId ? (@ != null)';
--> statement-breakpoint
-- Public posts and twins that show a value which was corrected or taken back, and when that last happened: for their moment in the sitemap.
CREATE FUNCTION figure_changes()
RETURNS TABLE (post_id uuid, changed_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH changed AS MATERIALIZED (
    SELECT asked.id::text AS id, greatest(asked.taken_back_at, f.corrected_at) AS at
    FROM public_figure_references asked LEFT JOIN public_figures f ON f.original_id = asked.original_id
    WHERE asked.taken_back_at IS NOT NULL OR f.corrected_at IS NOT NULL
  ), texts AS MATERIALIZED (
    SELECT r.id, figure_ids(r.content) AS figures FROM revisions r
    WHERE figure_ids(r.content) && ARRAY(SELECT id FROM changed) AND r.content @? '$[*].figureId ? (@ != null)' AND r.state = 'approved'
  ), shown AS (
    SELECT l.id, t.figures FROM texts t JOIN public_list l ON l.revision_id = t.id
    UNION ALL SELECT twin.id, t.figures FROM texts t JOIN public_twins twin ON twin.revision_id = t.id
  )
  SELECT s.id, max(c.at) FROM shown s JOIN changed c ON c.id = ANY (s.figures) GROUP BY s.id
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION figure_ids(jsonb), figure_changes() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION figure_changes() TO portal_reader;
