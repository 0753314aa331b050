-- The order of the desk's lists: per post its newest text, and the newest that was handed in. What is shown of them is read from
-- the texts themselves. docs/decisions/0061.

CREATE TABLE desk_entries (
  post_id uuid NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
  -- The Landkreistag sees of a post only what was handed in or approved.
  is_handed_in boolean NOT NULL,
  revision_id uuid NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
  jobcenter_id uuid NOT NULL,
  kind post_kind NOT NULL,
  is_twin boolean NOT NULL,
  state revision_state NOT NULL,
  saved_at timestamptz(3) NOT NULL,
  PRIMARY KEY (post_id, is_handed_in)
);
--> statement-breakpoint
CREATE VIEW desk_sources AS
  SELECT p.id AS post_id, part.is_handed_in, newest.id AS revision_id, p.jobcenter_id, p.kind, p.twin_of IS NOT NULL AS is_twin, newest.state, newest.saved_at
  FROM posts p
  CROSS JOIN (VALUES (false), (true)) part (is_handed_in)
  CROSS JOIN LATERAL (
    SELECT r.id, r.state, r.saved_at FROM revisions r
    WHERE r.post_id = p.id AND (NOT part.is_handed_in OR r.state IN ('submitted', 'approved'))
    ORDER BY r.number DESC LIMIT 1
  ) newest;
--> statement-breakpoint
CREATE FUNCTION refresh_desk_entries(wanted uuid) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_catalog AS $$
BEGIN
  DELETE FROM desk_entries e WHERE e.post_id = wanted AND NOT EXISTS (SELECT FROM desk_sources s WHERE s.post_id = wanted AND s.is_handed_in = e.is_handed_in);
  INSERT INTO desk_entries AS e SELECT * FROM desk_sources s WHERE s.post_id = wanted
  ON CONFLICT (post_id, is_handed_in) DO UPDATE
  SET revision_id = excluded.revision_id, jobcenter_id = excluded.jobcenter_id, kind = excluded.kind, is_twin = excluded.is_twin, state = excluded.state, saved_at = excluded.saved_at
  WHERE (e.revision_id, e.jobcenter_id, e.kind, e.is_twin, e.state, e.saved_at)
    IS DISTINCT FROM (excluded.revision_id, excluded.jobcenter_id, excluded.kind, excluded.is_twin, excluded.state, excluded.saved_at);
END $$;
--> statement-breakpoint
CREATE FUNCTION desk_follows_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_desk_entries(CASE WHEN TG_OP = 'DELETE' THEN OLD.post_id ELSE NEW.post_id END);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION desk_follows_post() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_desk_entries(NEW.id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER revisions_on_desk AFTER INSERT OR DELETE OR UPDATE OF state, saved_at, number ON revisions FOR EACH ROW EXECUTE FUNCTION desk_follows_revision();
--> statement-breakpoint
CREATE TRIGGER posts_on_desk AFTER UPDATE OF jobcenter_id, kind, twin_of ON posts FOR EACH ROW
WHEN ((OLD.jobcenter_id, OLD.kind, OLD.twin_of) IS DISTINCT FROM (NEW.jobcenter_id, NEW.kind, NEW.twin_of)) EXECUTE FUNCTION desk_follows_post();
--> statement-breakpoint
INSERT INTO desk_entries SELECT * FROM desk_sources;
--> statement-breakpoint
CREATE INDEX desk_entries_of_jobcenter ON desk_entries (jobcenter_id, saved_at DESC, post_id) INCLUDE (is_twin, kind, state) WHERE NOT is_handed_in;
--> statement-breakpoint
CREATE INDEX desk_entries_handed_in ON desk_entries (saved_at DESC, post_id) INCLUDE (is_twin, kind, state) WHERE is_handed_in;
--> statement-breakpoint
CREATE INDEX desk_entries_by_state ON desk_entries (state, saved_at DESC, post_id) INCLUDE (kind) WHERE is_handed_in AND state <> 'approved';
--> statement-breakpoint
CREATE INDEX desk_entries_by_kind ON desk_entries (kind, saved_at DESC, post_id) INCLUDE (is_twin, state) WHERE is_handed_in;
--> statement-breakpoint
CREATE INDEX desk_entries_by_revision ON desk_entries (revision_id);
--> statement-breakpoint
SELECT set_config('search_path', 'public, extensions', true);
--> statement-breakpoint
CREATE INDEX revisions_title_alike ON revisions USING gin (title gin_trgm_ops);
--> statement-breakpoint
CREATE VIEW desk_list AS SELECT * FROM desk_entries;
--> statement-breakpoint
CREATE INDEX posts_twins_by_jobcenter ON posts (jobcenter_id) WHERE twin_of IS NOT NULL;
--> statement-breakpoint
CREATE INDEX consents_by_jobcenter_end ON consents (jobcenter_id, valid_until);
--> statement-breakpoint
CREATE INDEX mails_given_up ON mails (given_up_at) WHERE given_up_at IS NOT NULL;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION refresh_desk_entries(uuid) FROM PUBLIC;
