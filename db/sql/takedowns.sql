-- Every withdrawal and every narrowing gets its proof in the same transaction, whoever writes the event: the desk, the
-- person with a code, a report or a restore (B-034).
-- Relied on by: commands/consent/check-takedowns.ts; tested beside it. domain/consent/takedown.ts has the same times.

CREATE OR REPLACE FUNCTION begin_takedown_proof() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE proof uuid;
BEGIN
  INSERT INTO takedown_proofs (consent_id, event_id) VALUES (NEW.consent_id, NEW.id) RETURNING id INTO proof;
  -- An event that is repeated after a restore is old: what counts is that it takes effect now.
  INSERT INTO takedown_checks (proof_id, stage, due_at, next_try_at)
  SELECT proof, planned.stage, planned.at, planned.at FROM (
    SELECT times.stage, greatest(NEW.at, now()) + times.later AS at FROM (VALUES
      ('minute'::takedown_stage, interval '1 minute'),
      ('day', interval '24 hours'),
      ('week', interval '7 days')
    ) AS times (stage, later)
  ) planned;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER consent_events_proven AFTER INSERT ON consent_events
  FOR EACH ROW WHEN (NEW.kind IN ('withdrawn', 'narrowed')) EXECUTE FUNCTION begin_takedown_proof();
