DROP VIEW public_figures;--> statement-breakpoint
ALTER TABLE "figures" DROP COLUMN "label";--> statement-breakpoint
ALTER TABLE "figures" DROP COLUMN "unit";--> statement-breakpoint
-- Values that hold: neither replaced by a correction nor taken back. A correction shows what stood there before.
CREATE VIEW public_figures AS
  SELECT f.id, f.scope, f.bundesland, f.jobcenter_id, f.indicator, i.label, f.as_of, f.qualifier, f.value, i.unit, f.source, f.source_date,
    f.original_id, f.period_from, f.period_to, before.replaced_at AS corrected_at, before.value AS previous_value, before.qualifier AS previous_qualifier
  FROM figures f
  JOIN indicators i ON i.key = f.indicator
  LEFT JOIN figures before ON before.id = f.replaces
  WHERE f.replaced_at IS NULL AND f.taken_back_at IS NULL;
--> statement-breakpoint
-- From any row a post may refer to, to the chain of corrections it belongs to; and when its value was taken back.
CREATE VIEW public_figure_references AS
  SELECT asked.id, asked.original_id, newest.taken_back_at
  FROM figures asked JOIN figures newest ON newest.original_id = asked.original_id AND newest.replaced_at IS NULL;
--> statement-breakpoint
GRANT SELECT ON public_figures, public_figure_references, indicators TO portal_reader;
--> statement-breakpoint
-- A chain of corrections has one end, and one place has one value of a Kennzahl for a day.
CREATE UNIQUE INDEX figures_one_end ON figures (original_id) WHERE replaced_at IS NULL;
--> statement-breakpoint
CREATE UNIQUE INDEX figures_one_value ON figures (indicator, scope, coalesce(bundesland, ''), coalesce(jobcenter_id::text, ''), as_of, coalesce(period_from, as_of))
  WHERE replaced_at IS NULL AND taken_back_at IS NULL;
--> statement-breakpoint
-- A published value is never rewritten: it is replaced or taken back, and stays readable either way.
CREATE FUNCTION guard_figure() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE old_row figures;
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'figure % stays', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF to_jsonb(NEW) - 'replaced_at' - 'taken_back_at' - 'taken_back_because' IS DISTINCT FROM to_jsonb(OLD) - 'replaced_at' - 'taken_back_at' - 'taken_back_because'
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
    THEN RAISE EXCEPTION 'figure % does not correct %', NEW.id, NEW.replaces USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    NEW.original_id := old_row.original_id;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER figures_guarded BEFORE INSERT OR UPDATE OR DELETE ON figures FOR EACH ROW EXECUTE FUNCTION guard_figure();
