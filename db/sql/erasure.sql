-- What belongs to a person, and what of it may be erased: the one definition (docs/decisions/0081). Content of somebody
-- who withdrew is erased after 30 days, or at once when it is asked for; db/erasure.test.ts compares the days with
-- domain/retention.ts.
-- Used by: commands/consent (erase-withdrawn-person, erase-due-people), db/sql/guards.sql, queries/desk, platform/health.ts.

-- Texts that name one of the person's consents, that were handed in with a picture on which the person is marked, or
-- whose post was said to be about the person. A draft that only shows such a picture loses the picture, not its words.
CREATE OR REPLACE VIEW person_texts AS
  SELECT c.person_id, rc.revision_id FROM revision_consents rc JOIN consents c ON c.id = rc.consent_id
  UNION ALL
  SELECT mp.person_id, rm.revision_id
  FROM media_people mp JOIN revision_media rm ON rm.media_id = mp.media_id
  JOIN revisions r ON r.id = rm.revision_id AND r.state IN ('submitted', 'approved')
  UNION ALL
  SELECT pp.person_id, r.id FROM post_people pp JOIN revisions r ON r.post_id = pp.post_id WHERE pp.is_meant;

-- With them the versions in Leichte Sprache that say the same in other words.
CREATE OR REPLACE VIEW person_revisions AS
  SELECT person_id, revision_id FROM person_texts
  UNION ALL
  SELECT told.person_id, t.id
  FROM person_texts told
  JOIN revisions r ON r.id = told.revision_id
  JOIN posts twin ON twin.twin_of = r.post_id
  JOIN revisions t ON t.post_id = twin.id AND (t.leichte_sprache->>'madeFrom')::integer = r.number;

-- Pictures on which the person is marked; and pictures on which nobody is marked, if they stood only in posts with a
-- text of the person: such a picture most probably shows the person (docs/decisions/0075).
CREATE OR REPLACE VIEW person_pictures AS
  SELECT mp.person_id, mp.media_id FROM media_people mp
  UNION ALL
  SELECT told.person_id, rm.media_id
  FROM person_revisions told JOIN revision_media rm ON rm.revision_id = told.revision_id
  WHERE NOT EXISTS (SELECT FROM media_people mp WHERE mp.media_id = rm.media_id)
    AND NOT EXISTS (
      SELECT FROM revision_media other JOIN revisions r ON r.id = other.revision_id
      WHERE other.media_id = rm.media_id AND NOT EXISTS (
        SELECT FROM revisions same JOIN person_revisions own ON own.revision_id = same.id
        WHERE same.post_id = r.post_id AND own.person_id = told.person_id
      )
    );

-- People whose content waits for its erasure, and the moment from which on it has to be gone.
CREATE OR REPLACE VIEW erasures_due AS
  SELECT w.person_id, w.jobcenter_id, w.withdrawn_at, w.withdrawn_at + make_interval(days => 30) AS due_at
  FROM left_people w JOIN people p ON p.id = w.person_id
  WHERE p.erased_at IS NULL;

-- Whether a text may become empty: it belongs to somebody who withdrew and has not come back; or it stands in a post with such a text, and
-- readers do not see it. Which of those still name the person, the command decides.
CREATE OR REPLACE FUNCTION may_erase_revision(wanted uuid, of_post uuid) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT NOT EXISTS (SELECT FROM posts p WHERE wanted IN (p.public_revision_id, p.next_revision_id) AND p.id = of_post)
    AND EXISTS (
      SELECT FROM revisions r JOIN person_revisions own ON own.revision_id = r.id
      JOIN left_people w ON w.person_id = own.person_id
      WHERE r.post_id = of_post
    )
$$;

-- A row that was emptied stays as it is. It becomes so only when it belongs to somebody who withdrew, and nothing but
-- the words changes. That all words are gone, a check of each table says.
CREATE OR REPLACE FUNCTION guard_erased_person() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE words text[] := ARRAY['name', 'contact', 'guardian_name', 'born_on', 'language', 'erased_at'];
BEGIN
  IF OLD.erased_at IS NOT NULL AND NEW IS DISTINCT FROM OLD
    OR NEW.erased_at IS NOT NULL AND OLD.erased_at IS NULL AND (
      to_jsonb(NEW) - words IS DISTINCT FROM to_jsonb(OLD) - words
      OR NOT EXISTS (SELECT FROM left_people w WHERE w.person_id = OLD.id))
  THEN RAISE EXCEPTION 'person % is not to be erased, or stays erased', OLD.id
    USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER people_erased BEFORE UPDATE ON people
  FOR EACH ROW EXECUTE FUNCTION guard_erased_person();

CREATE OR REPLACE FUNCTION guard_erased_picture() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE words text[] := ARRAY['file_name', 'sha256', 'alt_text', 'credit', 'widths', 'bytes', 'focal_x', 'focal_y',
  'erased_at'];
BEGIN
  IF OLD.erased_at IS NOT NULL AND NEW IS DISTINCT FROM OLD
    OR NEW.erased_at IS NOT NULL AND OLD.erased_at IS NULL AND (
      to_jsonb(NEW) - words IS DISTINCT FROM to_jsonb(OLD) - words
      OR NOT EXISTS (
        SELECT FROM person_pictures pp JOIN left_people w ON w.person_id = pp.person_id WHERE pp.media_id = OLD.id))
  THEN RAISE EXCEPTION 'picture % is not to be erased, or stays erased', OLD.id
    USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER media_erased BEFORE UPDATE ON media
  FOR EACH ROW EXECUTE FUNCTION guard_erased_picture();

-- An emptied record gets nothing new: whoever comes back is a new person. The row lock makes the erasure and the new
-- row wait for each other.
CREATE OR REPLACE FUNCTION refuse_erased_person() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM people p WHERE p.id = NEW.person_id AND p.erased_at IS NOT NULL FOR SHARE)
  THEN RAISE EXCEPTION 'person % is erased', NEW.person_id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER consents_of_known_person BEFORE INSERT ON consents
  FOR EACH ROW EXECUTE FUNCTION refuse_erased_person();
CREATE OR REPLACE TRIGGER media_people_of_known_person BEFORE INSERT ON media_people
  FOR EACH ROW EXECUTE FUNCTION refuse_erased_person();

-- What proves an erasure is only ever added.
CREATE OR REPLACE TRIGGER erasures_append_only BEFORE UPDATE OR DELETE ON erasures
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER erasures_not_emptied BEFORE TRUNCATE ON erasures
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
