-- Figures (Kennzahlen) as readers see them, and the rule that a published value is never rewritten
-- (docs/decisions/0046).
-- Used by: db/schema/public-view.ts, db/referred-figures.ts, queries/portal (figures, sitemap). The guard is relied on
-- by commands/figure and tested in db/figure-guard.test.ts.

-- Values that hold: neither replaced by a correction nor taken back. A correction tells what stood there before.
CREATE OR REPLACE VIEW public_figures AS
  SELECT f.id, f.scope, f.bundesland, f.jobcenter_id, f.indicator, i.label, f.as_of, f.qualifier, f.value, i.unit,
    f.source, f.source_date, f.original_id, f.period_from, f.period_to, before.replaced_at AS corrected_at,
    before.value AS previous_value, before.qualifier AS previous_qualifier
  FROM figures f
  JOIN indicators i ON i.key = f.indicator
  LEFT JOIN figures before ON before.id = f.replaces
  WHERE f.replaced_at IS NULL AND f.taken_back_at IS NULL;

-- From any row that a text may refer to, to the chain of corrections it belongs to, and when the value was taken back.
CREATE OR REPLACE VIEW public_figure_references AS
  SELECT asked.id, asked.original_id, newest.taken_back_at
  FROM figures asked JOIN figures newest ON newest.original_id = asked.original_id AND newest.replaced_at IS NULL;

-- A value is replaced or taken back once, and stays readable either way. A correction is of the same figure for the
-- same place, and joins the chain of what it corrects.
CREATE OR REPLACE FUNCTION guard_figure() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  endings text[] := ARRAY['replaced_at', 'taken_back_at', 'taken_back_because'];
  words text[] := ARRAY['source', 'corrected_because', 'taken_back_because'];
  erased text := 'Gelöscht nach einem Widerruf.';
  old_row figures;
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'figure % stays', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  -- The name of somebody who withdrew goes from the words beside a value (db/sql/erasure.sql); the value stays.
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - words = to_jsonb(OLD) - words
    AND NEW.source IN (OLD.source, erased)
    AND (NEW.corrected_because IS NOT DISTINCT FROM OLD.corrected_because OR NEW.corrected_because = erased)
    AND (NEW.taken_back_because IS NOT DISTINCT FROM OLD.taken_back_because OR NEW.taken_back_because = erased)
    AND EXISTS (SELECT FROM erasures_due d WHERE d.jobcenter_id = OLD.jobcenter_id)
  THEN RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF to_jsonb(NEW) - endings IS DISTINCT FROM to_jsonb(OLD) - endings
      OR OLD.replaced_at IS NOT NULL OR OLD.taken_back_at IS NOT NULL
    THEN RAISE EXCEPTION 'figure % is frozen', OLD.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END IF;
  NEW.original_id := NEW.id;
  IF NEW.replaces IS NOT NULL THEN
    SELECT * INTO old_row FROM figures WHERE id = NEW.replaces;
    IF old_row.replaced_at IS NULL OR old_row.taken_back_at IS NOT NULL
      OR (old_row.indicator, old_row.scope) IS DISTINCT FROM (NEW.indicator, NEW.scope)
      OR old_row.bundesland IS DISTINCT FROM NEW.bundesland OR old_row.jobcenter_id IS DISTINCT FROM NEW.jobcenter_id
    THEN RAISE EXCEPTION 'figure % does not correct %', NEW.id, NEW.replaces
      USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    NEW.original_id := old_row.original_id;
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER figures_guarded BEFORE INSERT OR UPDATE OR DELETE ON figures
  FOR EACH ROW EXECUTE FUNCTION guard_figure();

-- Public posts and versions in Leichte Sprache that show a value which was corrected or taken back, and when that last
-- happened: part of their moment in the sitemap. The condition on `content` is that of the index revisions_by_figure.
CREATE OR REPLACE FUNCTION figure_changes() RETURNS TABLE (post_id uuid, changed_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH changed AS MATERIALIZED (
    SELECT asked.id::text AS id, greatest(asked.taken_back_at, f.corrected_at) AS at
    FROM public_figure_references asked LEFT JOIN public_figures f ON f.original_id = asked.original_id
    WHERE asked.taken_back_at IS NOT NULL OR f.corrected_at IS NOT NULL
  ), texts AS MATERIALIZED (
    SELECT r.id, indexing.figure_ids(r.content) AS figures FROM revisions r
    WHERE indexing.figure_ids(r.content) && ARRAY(SELECT id FROM changed)
      AND r.content @? '$[*].figureId ? (@ != null)' AND r.state = 'approved'
  ), shown AS (
    SELECT l.id, t.figures FROM texts t JOIN public_list l ON l.revision_id = t.id
    UNION ALL
    SELECT twin.id, t.figures FROM texts t JOIN public_twins twin ON twin.revision_id = t.id
  )
  SELECT s.id, max(c.at) FROM shown s JOIN changed c ON c.id = ANY (s.figures) GROUP BY s.id
$$;
