-- Rules that hold whatever a command, a job or a person with SQL does. A violation raises error 23000
-- (integrity_constraint_violation) and undoes the transaction.
-- Relied on by: every command in commands/post, commands/consent and commands/account; tested in
-- db/portal-reader.test.ts. The guards of what becomes public stand in
-- db/sql/publication.sql, that of figures in db/sql/figures.sql.

-- History and consent events are only ever added; a consent is never deleted.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '% of % is refused: append only', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER history_append_only BEFORE UPDATE OR DELETE ON history
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER history_not_emptied BEFORE TRUNCATE ON history
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER consent_events_append_only BEFORE UPDATE OR DELETE ON consent_events
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER consent_events_not_emptied BEFORE TRUNCATE ON consent_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER consents_kept BEFORE DELETE ON consents
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A consent stays as it was recorded. Only its evidence may be erased: after a withdrawal, or when the period after
-- its end is over (B-032). With everything else of a person who withdrew (db/sql/erasure.sql), names go as well.
CREATE OR REPLACE FUNCTION guard_consent() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  evidence text[] := ARRAY['evidence_key', 'evidence_sha256', 'evidence_type'];
  words text[] := evidence || ARRAY['public_name', 'collected_by', 'language', 'guardian_name', 'special_kinds',
    'erased_at'];
BEGIN
  IF NEW.erased_at IS NOT NULL AND OLD.erased_at IS NULL AND to_jsonb(NEW) - words = to_jsonb(OLD) - words
     AND EXISTS (SELECT FROM left_people w WHERE w.person_id = OLD.person_id)
  THEN RETURN NEW;
  END IF;
  IF OLD.erased_at IS NOT NULL OR to_jsonb(NEW) - evidence IS DISTINCT FROM to_jsonb(OLD) - evidence
     OR NEW.evidence_key IS NOT NULL
     OR NOT EXISTS (SELECT FROM consent_events e WHERE e.consent_id = OLD.id AND e.kind = 'withdrawn')
       AND NOT EXISTS (
         SELECT FROM ended_evidence d WHERE d.id = OLD.id AND d.erase_on <= (now() AT TIME ZONE 'Europe/Berlin')::date
       )
  THEN RAISE EXCEPTION 'a recorded consent cannot be changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER consents_frozen BEFORE UPDATE ON consents
  FOR EACH ROW EXECUTE FUNCTION guard_consent();

-- Every consent belongs to a person (docs/decisions/0075). A server of the version before names none: then it is that
-- of the consent it replaces, or a new one.
CREATE OR REPLACE FUNCTION give_consent_person() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  SELECT c.person_id INTO NEW.person_id FROM consents c WHERE c.id = NEW.replaces;
  IF NEW.person_id IS NULL THEN
    INSERT INTO people (jobcenter_id, name, language, created_by)
    VALUES (NEW.jobcenter_id, NEW.public_name, NEW.language, NEW.created_by) RETURNING id INTO NEW.person_id;
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER consents_have_person BEFORE INSERT ON consents
  FOR EACH ROW WHEN (NEW.person_id IS NULL) EXECUTE FUNCTION give_consent_person();

-- A mark names one person on one picture for good. It goes with the picture; or while the person has not withdrawn, or
-- has given a new consent: otherwise, taking the mark away would bring back what the withdrawal took down.
CREATE OR REPLACE FUNCTION guard_mark() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.media_id, NEW.person_id) IS NOT DISTINCT FROM (OLD.media_id, OLD.person_id) THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' OR EXISTS (SELECT FROM media m WHERE m.id = OLD.media_id)
    AND EXISTS (SELECT FROM withdrawn_people w WHERE w.person_id = OLD.person_id)
  THEN RAISE EXCEPTION 'the mark of person % is kept', OLD.person_id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN OLD;
END $$;
CREATE OR REPLACE TRIGGER media_people_kept BEFORE UPDATE OR DELETE ON media_people
  FOR EACH ROW EXECUTE FUNCTION guard_mark();

-- A revision begins as a draft, is handed in by somebody and approved by somebody else (D-035, S-39). Its text does
-- not change once it is handed in, and nothing about it changes once it is approved. The one exception: it becomes
-- empty for good after a withdrawal (db/sql/erasure.sql).
CREATE OR REPLACE FUNCTION guard_revision() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE steps text[] := ARRAY['state', 'version', 'submitted_by', 'submitted_at', 'sent_back_by', 'sent_back_at',
  'sent_back_because', 'approved_by', 'approved_at'];
  kept text[] := ARRAY['id', 'post_id', 'number', 'created_by', 'created_at', 'saved_by', 'saved_at',
    'submitted_by', 'submitted_at', 'sent_back_by', 'sent_back_at', 'approved_by', 'approved_at'];
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'draft' OR NEW.erased_at IS NOT NULL THEN
      RAISE EXCEPTION 'revision % must begin as a draft', NEW.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.erased_at IS NOT NULL AND OLD.erased_at IS NULL
    AND (NEW.state = 'approved') = (OLD.state = 'approved')
    AND (SELECT bool_and(to_jsonb(NEW)->same IS NOT DISTINCT FROM to_jsonb(OLD)->same) FROM unnest(kept) same)
    AND may_erase_revision(OLD.id, OLD.post_id)
  THEN RETURN NEW;
  END IF;
  IF NEW IS DISTINCT FROM OLD AND (OLD.erased_at IS NOT NULL OR NEW.erased_at IS NOT NULL)
     OR OLD.state = 'approved' AND NEW IS DISTINCT FROM OLD
     OR OLD.state = 'submitted' AND to_jsonb(NEW) - steps IS DISTINCT FROM to_jsonb(OLD) - steps
     OR NEW.state = 'approved' AND OLD.state NOT IN ('submitted', 'approved')
     OR NEW.state IN ('submitted', 'approved') AND OLD.state = 'submitted'
       AND NEW.submitted_by IS DISTINCT FROM OLD.submitted_by
     OR NEW.state = 'approved' AND (NEW.submitted_by IS NULL OR NEW.approved_by IS NULL)
  THEN RAISE EXCEPTION 'revision % is frozen (%)', OLD.id, OLD.state
    USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
-- Who can be recognised on a picture counts for the pictures of revision_media: a text that is handed in shows no other.
CREATE OR REPLACE FUNCTION guard_shown_pictures() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM (
      SELECT NEW.lead_picture->>'mediaId' AS id
      UNION SELECT jsonb_path_query(NEW.content, '$[*].mediaId') #>> '{}'
    ) shown
    WHERE shown.id IS NOT NULL
      AND NOT EXISTS (SELECT FROM revision_media rm WHERE rm.revision_id = NEW.id AND rm.media_id::text = shown.id)
  ) THEN RAISE EXCEPTION 'revision % shows a picture that it does not list', NEW.id
    USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER revisions_list_pictures BEFORE UPDATE ON revisions FOR EACH ROW
  WHEN (NEW.state IN ('submitted', 'approved') AND OLD.state NOT IN ('submitted', 'approved'))
  EXECUTE FUNCTION guard_shown_pictures();
CREATE OR REPLACE TRIGGER revisions_begin BEFORE INSERT ON revisions
  FOR EACH ROW EXECUTE FUNCTION guard_revision();
CREATE OR REPLACE TRIGGER revisions_frozen BEFORE UPDATE ON revisions
  FOR EACH ROW EXECUTE FUNCTION guard_revision();

-- Whoever saved a revision last, or confirmed a correction of it instead of a portrayed person, does not approve it, no
-- matter who handed it in (D-035, docs/decisions/0085).
CREATE OR REPLACE FUNCTION guard_four_eyes() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.approved_by = NEW.saved_by OR EXISTS (
    SELECT FROM revision_consents rc
    WHERE rc.revision_id = NEW.id AND rc.corrected_because IS NOT NULL AND rc.confirmed_by = NEW.approved_by
  ) THEN
    RAISE EXCEPTION 'revision % is approved by its writer', NEW.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER revisions_four_eyes BEFORE UPDATE ON revisions
  FOR EACH ROW WHEN (NEW.state = 'approved' AND OLD.state <> 'approved') EXECUTE FUNCTION guard_four_eyes();

-- The people and pictures of a revision are fixed when it is handed in; they cannot be moved elsewhere either. The
-- people of one that was erased keep only that they were named, not the hash of the text they agreed to.
CREATE OR REPLACE FUNCTION guard_revision_part() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE touched uuid[] := CASE TG_OP
  WHEN 'INSERT' THEN ARRAY[NEW.revision_id]
  WHEN 'DELETE' THEN ARRAY[OLD.revision_id]
  ELSE ARRAY[OLD.revision_id, NEW.revision_id] END;
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'revision_consents'
    AND num_nonnulls(to_jsonb(NEW)->>'confirmed_hash', to_jsonb(NEW)->>'corrected_because') = 0
    AND to_jsonb(NEW) - 'confirmed_hash' - 'corrected_because'
      = to_jsonb(OLD) - 'confirmed_hash' - 'corrected_because'
    AND EXISTS (SELECT FROM revisions r WHERE r.id = OLD.revision_id AND r.erased_at IS NOT NULL)
  THEN RETURN NEW;
  END IF;
  IF EXISTS (
    SELECT FROM revisions r
    WHERE r.id = ANY (touched) AND (r.state IN ('submitted', 'approved') OR r.erased_at IS NOT NULL)
  )
  THEN RAISE EXCEPTION 'revision % is frozen', touched[1] USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE OR REPLACE TRIGGER revision_consents_frozen BEFORE INSERT OR UPDATE OR DELETE ON revision_consents
  FOR EACH ROW EXECUTE FUNCTION guard_revision_part();
CREATE OR REPLACE TRIGGER revision_media_frozen BEFORE INSERT OR UPDATE OR DELETE ON revision_media
  FOR EACH ROW EXECUTE FUNCTION guard_revision_part();

-- The files of a picture stay: approved texts show them. Another photograph is another picture. They go only with
-- everything of somebody who withdrew (db/sql/erasure.sql).
CREATE OR REPLACE FUNCTION guard_picture_files() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'the files of picture % stay as they are', OLD.id USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER media_files_frozen BEFORE UPDATE ON media FOR EACH ROW
  WHEN ((NEW.id, NEW.key, NEW.width, NEW.height) IS DISTINCT FROM (OLD.id, OLD.key, OLD.width, OLD.height)
    OR NEW.widths IS DISTINCT FROM OLD.widths AND NEW.erased_at IS NULL)
  EXECUTE FUNCTION guard_picture_files();
