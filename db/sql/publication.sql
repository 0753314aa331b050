-- When a post may become public, what a version in Leichte Sprache keeps, and how a hiding ends: rules that hold whatever
-- a command, a job or a person with SQL does. A violation raises error 23000 and undoes the transaction.
-- Relied on by: commands/post, commands/report and commands/consent; tested in db/portal-reader.test.ts.

-- Nothing becomes public or planned without approval, and no person without a valid consent (B-024).
CREATE OR REPLACE FUNCTION guard_publication() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE shown revisions;
BEGIN
  -- As another kind, a story would need no consent.
  IF TG_OP = 'UPDATE' AND NEW.kind <> OLD.kind THEN
    RAISE EXCEPTION 'post % keeps its kind', NEW.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  FOR shown IN
    SELECT r.* FROM revisions r
    WHERE r.id = NEW.public_revision_id
        AND (TG_OP = 'INSERT' OR NEW.public_revision_id IS DISTINCT FROM OLD.public_revision_id)
      OR r.id = NEW.next_revision_id
        AND (TG_OP = 'INSERT' OR NEW.next_revision_id IS DISTINCT FROM OLD.next_revision_id)
  LOOP
    IF shown.state <> 'approved' OR shown.erased_at IS NOT NULL THEN
      RAISE EXCEPTION 'revision % is not approved', shown.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NOT EXISTS (
      SELECT FROM revision_channels c WHERE c.revision_id = shown.id AND 'portal' = ANY (c.channels)
    ) THEN
      RAISE EXCEPTION 'revision % lacks a valid consent', shown.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER posts_publication BEFORE INSERT OR UPDATE ON posts
  FOR EACH ROW EXECUTE FUNCTION guard_publication();

-- A version in Leichte Sprache keeps its original, and an original is no such version. Nothing appears as Leichte
-- Sprache without the name of who wrote it, or as tested without who tested it and when (A-022).
CREATE OR REPLACE FUNCTION guard_twin() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE facts jsonb;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.twin_of IS DISTINCT FROM OLD.twin_of
     OR NEW.twin_of IS NOT NULL AND EXISTS (SELECT FROM posts WHERE id = NEW.twin_of AND twin_of IS NOT NULL)
  THEN RAISE EXCEPTION 'post % keeps its original', NEW.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  FOR facts IN
    SELECT coalesce(leichte_sprache, 'null') FROM revisions WHERE id IN (NEW.public_revision_id, NEW.next_revision_id)
  LOOP
    IF (NEW.twin_of IS NULL) <> (facts = 'null')
       OR NEW.twin_of IS NOT NULL AND (
         coalesce(btrim(facts->>'translator'), '') = '' OR facts->'madeFrom' IS NULL OR facts->'isTested' IS NULL
         OR (facts->>'isTested')::boolean
           AND (coalesce(btrim(facts->>'testGroup'), '') = '' OR coalesce(facts->>'testedOn', '') = ''))
    THEN RAISE EXCEPTION 'post % does not say who wrote and tested it', NEW.id
      USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER posts_twin BEFORE INSERT OR UPDATE ON posts
  FOR EACH ROW EXECUTE FUNCTION guard_twin();

-- A hiding ends once, by a person; nothing else about it changes and none is deleted. A code is issued once. The
-- words of the reason go with the text of somebody who withdrew.
CREATE OR REPLACE FUNCTION guard_hiding() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE ending text[] := ARRAY['ended_at', 'ended_by', 'ended_because'];
BEGIN
  IF OLD.ended_at IS NOT NULL AND to_jsonb(NEW) - 'ended_because' = to_jsonb(OLD) - 'ended_because'
    AND NEW.ended_because = 'Gelöscht nach einem Widerruf.'
    AND EXISTS (SELECT FROM revisions r WHERE r.post_id = OLD.post_id AND r.erased_at IS NOT NULL)
  THEN RETURN NEW;
  END IF;
  IF OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL OR to_jsonb(NEW) - ending IS DISTINCT FROM to_jsonb(OLD) - ending
  THEN RAISE EXCEPTION 'hiding % ends once and stays as it is', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER post_hidings_end BEFORE UPDATE ON post_hidings
  FOR EACH ROW EXECUTE FUNCTION guard_hiding();
CREATE OR REPLACE TRIGGER post_hidings_kept BEFORE DELETE ON post_hidings
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER withdrawal_codes_kept BEFORE UPDATE OR DELETE ON withdrawal_codes
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
