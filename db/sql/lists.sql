-- Narrow rows that lists, counts, calendars and the sitemap read instead of the texts (docs/decisions/0061).
-- Promise: public_list holds exactly the posts of public_posts, at every moment. Whatever no clock decides (approval,
-- plan, embargo, consent) is written by triggers in the transaction in which it happens; the clock is asked when the
-- list is read. db/list-entries.test.ts compares the two views.
-- Used by: db/schema/public-view.ts and through it queries/portal; db/participation.ts; commands/campaign/
-- change-aktionswoche.ts (event_dates); db/sql/search.sql; db/sql/sitemap.sql.

-- The dates of every text that has any, with the days they touch in Europe/Berlin (docs/decisions/0045).
-- What ends at midnight is over by then: the day that begins at that moment is not one of its days.
CREATE OR REPLACE VIEW revision_dates AS
  SELECT r.id AS revision_id, r.post_id, r.aktionswoche_id, dates.starts_at, dates.ends_at, days.first_day,
    greatest(
      days.first_day, ((dates.ends_at - interval '1 millisecond') AT TIME ZONE 'Europe/Berlin')::date) AS last_day,
    coalesce(r.details->>'isAllDay' = 'true', false) AS is_all_day
  FROM revisions r
  CROSS JOIN LATERAL (
    SELECT r.starts_at, r.ends_at
    UNION
    SELECT nullif(more->>'startsAt', '')::timestamptz, nullif(more->>'endsAt', '')::timestamptz
    FROM jsonb_array_elements(
      CASE WHEN jsonb_typeof(r.details->'moreDates') = 'array' THEN r.details->'moreDates' ELSE '[]' END) more
  ) dates
  CROSS JOIN LATERAL (SELECT (dates.starts_at AT TIME ZONE 'Europe/Berlin')::date AS first_day) days
  WHERE dates.starts_at IS NOT NULL;

-- Those of Veranstaltungen, drafts included. Not for readers.
CREATE OR REPLACE VIEW event_dates AS
  SELECT d.revision_id, d.post_id, d.aktionswoche_id, d.starts_at, d.ends_at, d.first_day, d.last_day
  FROM revision_dates d JOIN posts p ON p.id = d.post_id AND p.kind = 'veranstaltung';

-- The rows that list_entries should hold. The rules are those of shown_posts and revision_channels, with a span of
-- time where those ask now(). The columns stand in the order of the table.
CREATE OR REPLACE VIEW list_sources AS
  SELECT p.id AS post_id, pointer.is_next, r.id AS revision_id, p.kind, p.jobcenter_id, j.bundesland, p.slug,
    p.first_public_at AS published_at, pointer.since AS changed_at, r.topics, r.series_id, r.aktionswoche_id,
    r.starts_at, r.ends_at, consented.channels,
    ARRAY(
      SELECT p.jobcenter_id
      UNION SELECT h.jobcenter_id FROM post_hosts h WHERE h.post_id = p.id AND h.accepted_at IS NOT NULL
    ) AS hosts,
    greatest(pointer.since, r.embargo_until, people.valid_from, hiding.until) AS shown_from,
    least(pointer.until, people.ends_at, 'infinity') AS shown_until
  FROM posts p
  JOIN jobcenters j ON j.id = p.jobcenter_id
  CROSS JOIN LATERAL (
    SELECT false AS is_next, p.public_revision_id AS revision_id, p.public_from AS since, p.next_from AS until
    WHERE p.public_revision_id IS NOT NULL
    UNION ALL
    SELECT true, p.next_revision_id, p.next_from, NULL WHERE p.next_revision_id IS NOT NULL
  ) pointer
  JOIN revisions r ON r.id = pointer.revision_id
  CROSS JOIN LATERAL (
    SELECT count(*) AS named, max(v.valid_from) AS valid_from, min(v.ends_at) AS ends_at
    FROM revision_consents rc LEFT JOIN standing_consents v ON v.id = rc.consent_id
    WHERE rc.revision_id = r.id
  ) people
  CROSS JOIN LATERAL (
    SELECT ARRAY(
      SELECT channel FROM unnest(enum_range(NULL::consent_channel)) AS channel
      WHERE NOT EXISTS (
        SELECT FROM revision_consents rc
        WHERE rc.revision_id = r.id
          AND NOT (
            rc.confirmed_hash IS NOT DISTINCT FROM r.content_hash
            AND NOT EXISTS (
              SELECT FROM uncovered_consents u
              WHERE u.revision_id = rc.revision_id AND u.consent_id = rc.consent_id
            )
            AND EXISTS (SELECT FROM standing_consents v WHERE v.id = rc.consent_id AND channel = ANY (v.channels))
          )
      )
    ) AS channels
  ) consented
  CROSS JOIN LATERAL (
    SELECT max(h.until) AS until FROM post_hidings h WHERE h.post_id = p.id AND h.ended_at IS NULL
  ) hiding
  WHERE r.state = 'approved' AND p.twin_of IS NULL
    AND (p.kind <> 'success_story' OR r.shows_no_person OR people.named > 0)
    AND NOT EXISTS (SELECT FROM unnamed_people u WHERE u.revision_id = r.id)
    AND 'portal' = ANY (consented.channels);

-- The rows that list_dates should hold, from list_entries as it is.
CREATE OR REPLACE VIEW list_date_sources AS
  SELECT l.post_id, l.is_next, l.aktionswoche_id, d.starts_at, d.ends_at, d.first_day, d.last_day, d.is_all_day,
    l.shown_from, l.shown_until
  FROM list_entries l JOIN revision_dates d ON d.revision_id = l.revision_id WHERE l.kind = 'veranstaltung';

-- One writer at a time, until the end of its transaction: of a publication and a withdrawal at the same moment, the
-- second sees what the first did.
CREATE OR REPLACE FUNCTION lock_lists() RETURNS void LANGUAGE sql SET search_path = public, pg_temp AS $$
  SELECT pg_advisory_xact_lock(1042005, 1)
$$;

-- Writes the rows of these posts anew. The caller has called lock_lists().
CREATE OR REPLACE FUNCTION refresh_list_entries(wanted uuid[]) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM list_entries WHERE post_id = ANY (wanted);
  INSERT INTO list_entries SELECT * FROM list_sources WHERE post_id = ANY (wanted);
  INSERT INTO list_dates SELECT * FROM list_date_sources WHERE post_id = ANY (wanted);
END $$;

-- All rows anew; called when the rules above have changed (db/migrate/derived.ts).
CREATE OR REPLACE FUNCTION refill_lists() RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM lock_lists();
  DELETE FROM list_entries;
  INSERT INTO list_entries SELECT * FROM list_sources;
  INSERT INTO list_dates SELECT * FROM list_date_sources;
END $$;

CREATE OR REPLACE FUNCTION lists_follow_post() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM lock_lists();
  PERFORM refresh_list_entries(ARRAY[NEW.id]);
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION lists_follow_host() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM lock_lists();
  PERFORM refresh_list_entries(ARRAY[CASE WHEN TG_OP = 'DELETE' THEN OLD.post_id ELSE NEW.post_id END]);
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION lists_follow_jobcenter() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM lock_lists();
  PERFORM refresh_list_entries(ARRAY(SELECT p.id FROM posts p WHERE p.jobcenter_id = NEW.id));
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION lists_follow_consent() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM lock_lists();
  PERFORM refresh_list_entries(ARRAY(
    SELECT r.post_id FROM revision_consents rc JOIN revisions r ON r.id = rc.revision_id WHERE rc.consent_id = NEW.id));
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION lists_follow_consent_event() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM lock_lists();
  PERFORM refresh_list_entries(ARRAY(
    SELECT r.post_id FROM revision_consents rc JOIN revisions r ON r.id = rc.revision_id
    WHERE rc.consent_id = NEW.consent_id));
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION lists_follow_hiding() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM lock_lists();
  PERFORM refresh_list_entries(ARRAY[NEW.post_id]);
  RETURN NULL;
END $$;

-- Somebody is marked on a picture, or no longer: posts of any kind that show it go or come back.
CREATE OR REPLACE FUNCTION lists_follow_mark() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  touched uuid[];
BEGIN
  PERFORM lock_lists();
  SELECT array_agg(DISTINCT r.post_id) INTO touched
  FROM revision_media rm JOIN revisions r ON r.id = rm.revision_id
  WHERE rm.media_id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.media_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.media_id END);
  PERFORM refresh_list_entries(touched) WHERE touched IS NOT NULL;
  RETURN NULL;
END $$;

-- A date of birth that is entered later ends consents that no guardian signed.
CREATE OR REPLACE FUNCTION lists_follow_person() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM lock_lists();
  PERFORM refresh_list_entries(ARRAY(
    SELECT r.post_id FROM revision_consents rc JOIN revisions r ON r.id = rc.revision_id
    JOIN consents c ON c.id = rc.consent_id WHERE c.person_id = NEW.id));
  RETURN NULL;
END $$;

-- Approved texts and their people are frozen (db/sql/guards.sql); what can still change is named here.
CREATE OR REPLACE TRIGGER posts_listed AFTER INSERT ON posts FOR EACH ROW
  WHEN (NEW.public_revision_id IS NOT NULL OR NEW.next_revision_id IS NOT NULL)
  EXECUTE FUNCTION lists_follow_post();
CREATE OR REPLACE TRIGGER posts_relisted AFTER UPDATE ON posts FOR EACH ROW
  WHEN (NEW IS DISTINCT FROM OLD AND num_nonnulls(
    OLD.public_revision_id, OLD.next_revision_id, NEW.public_revision_id, NEW.next_revision_id) > 0)
  EXECUTE FUNCTION lists_follow_post();
CREATE OR REPLACE TRIGGER post_hosts_listed AFTER INSERT OR UPDATE OR DELETE ON post_hosts
  FOR EACH ROW EXECUTE FUNCTION lists_follow_host();
CREATE OR REPLACE TRIGGER jobcenters_listed AFTER UPDATE OF bundesland ON jobcenters FOR EACH ROW
  WHEN (OLD.bundesland IS DISTINCT FROM NEW.bundesland) EXECUTE FUNCTION lists_follow_jobcenter();
CREATE OR REPLACE TRIGGER consents_listed AFTER UPDATE ON consents
  FOR EACH ROW EXECUTE FUNCTION lists_follow_consent();
CREATE OR REPLACE TRIGGER people_listed AFTER UPDATE OF born_on ON people FOR EACH ROW
  WHEN (NEW.born_on IS DISTINCT FROM OLD.born_on) EXECUTE FUNCTION lists_follow_person();
CREATE OR REPLACE TRIGGER consent_events_listed AFTER INSERT ON consent_events
  FOR EACH ROW EXECUTE FUNCTION lists_follow_consent_event();
CREATE OR REPLACE TRIGGER post_hidings_listed AFTER INSERT OR UPDATE ON post_hidings
  FOR EACH ROW EXECUTE FUNCTION lists_follow_hiding();
CREATE OR REPLACE TRIGGER media_people_listed AFTER INSERT OR UPDATE OR DELETE ON media_people
  FOR EACH ROW EXECUTE FUNCTION lists_follow_mark();

-- What readers get of these rows: the posts of public_posts, in an order that indexes know.
CREATE OR REPLACE VIEW public_list AS
  SELECT l.post_id AS id, l.kind, l.jobcenter_id, l.bundesland, l.published_at, l.topics, l.series_id, l.channels,
    l.slug, l.changed_at, l.revision_id, l.aktionswoche_id, l.starts_at, l.ends_at, l.hosts
  FROM list_entries l
  WHERE l.shown_from <= now() AND l.shown_until > now();

-- The dates of public Veranstaltungen.
CREATE OR REPLACE VIEW public_event_dates AS
  SELECT d.post_id, d.aktionswoche_id, d.starts_at, d.ends_at, d.first_day, d.last_day, d.is_all_day
  FROM list_dates d WHERE d.shown_from <= now() AND d.shown_until > now();

-- The public ones of the stories chosen for the start page. Which others are chosen is not for readers to know.
CREATE OR REPLACE VIEW public_featured AS
  SELECT l.id, f.position FROM featured_stories f JOIN public_list l ON l.id = f.post_id
  WHERE l.kind = 'success_story';
