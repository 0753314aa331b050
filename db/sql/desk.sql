-- The order of the desk's lists: per post its newest revision, and the newest that was handed in or approved.
-- Promise: desk_entries holds exactly the rows of desk_sources; triggers write them in the same transaction. What is
-- shown of a post is read from the texts themselves (docs/decisions/0061).
-- Used by: db/schema/desk-view.ts and through it queries/desk.

-- The columns stand in the order of the table.
CREATE OR REPLACE VIEW desk_sources AS
  SELECT p.id AS post_id, part.is_handed_in, newest.id AS revision_id, p.jobcenter_id, p.kind,
    p.twin_of IS NOT NULL AS is_twin, newest.state, newest.saved_at
  FROM posts p
  CROSS JOIN (VALUES (false), (true)) part (is_handed_in)
  CROSS JOIN LATERAL (
    SELECT r.id, r.state, r.saved_at FROM revisions r
    WHERE r.post_id = p.id AND (NOT part.is_handed_in OR r.state IN ('submitted', 'approved'))
    ORDER BY r.number DESC LIMIT 1
  ) newest;

CREATE OR REPLACE VIEW desk_list AS SELECT * FROM desk_entries;

-- Writes only rows that changed: saving a draft must not touch what the Landkreistag sees.
CREATE OR REPLACE FUNCTION refresh_desk_entries(wanted uuid) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM desk_entries e
  WHERE e.post_id = wanted
    AND NOT EXISTS (SELECT FROM desk_sources s WHERE s.post_id = wanted AND s.is_handed_in = e.is_handed_in);
  INSERT INTO desk_entries AS e SELECT * FROM desk_sources s WHERE s.post_id = wanted
  ON CONFLICT (post_id, is_handed_in) DO UPDATE
  SET revision_id = excluded.revision_id, jobcenter_id = excluded.jobcenter_id, kind = excluded.kind,
    is_twin = excluded.is_twin, state = excluded.state, saved_at = excluded.saved_at
  WHERE (e.revision_id, e.jobcenter_id, e.kind, e.is_twin, e.state, e.saved_at)
    IS DISTINCT FROM (excluded.revision_id, excluded.jobcenter_id, excluded.kind, excluded.is_twin, excluded.state,
      excluded.saved_at);
END $$;

-- All rows anew; called when desk_sources has changed (db/migrate/derived.ts).
CREATE OR REPLACE FUNCTION refill_desk() RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM desk_entries;
  INSERT INTO desk_entries SELECT * FROM desk_sources;
END $$;

CREATE OR REPLACE FUNCTION desk_follows_revision() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM refresh_desk_entries(CASE WHEN TG_OP = 'DELETE' THEN OLD.post_id ELSE NEW.post_id END);
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION desk_follows_post() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM refresh_desk_entries(NEW.id);
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER revisions_on_desk AFTER INSERT OR DELETE OR UPDATE OF state, saved_at, number ON revisions
  FOR EACH ROW EXECUTE FUNCTION desk_follows_revision();
CREATE OR REPLACE TRIGGER posts_on_desk AFTER UPDATE OF jobcenter_id, kind, twin_of ON posts FOR EACH ROW
  WHEN ((OLD.jobcenter_id, OLD.kind, OLD.twin_of) IS DISTINCT FROM (NEW.jobcenter_id, NEW.kind, NEW.twin_of))
  EXECUTE FUNCTION desk_follows_post();
