-- What lists, counts and the search walk through: one narrow row per post and text that is approved and has a place to appear,
-- with the span of time in which readers may see it. Everything that no clock decides (approval, plan, embargo, consent) is
-- settled when it happens, in the same transaction; the clock is asked when the list is read. docs/decisions/0061.

CREATE TABLE list_entries (
  post_id uuid NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
  -- The planned text beside the public one.
  is_next boolean NOT NULL,
  revision_id uuid NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
  kind post_kind NOT NULL,
  jobcenter_id uuid NOT NULL,
  bundesland text NOT NULL,
  slug text NOT NULL,
  published_at timestamptz(3),
  changed_at timestamptz(3) NOT NULL,
  topics text[] NOT NULL,
  series_id uuid,
  aktionswoche_id uuid,
  starts_at timestamptz(3),
  ends_at timestamptz(3),
  channels consent_channel[] NOT NULL,
  -- Home and accepted co-hosts.
  hosts uuid[] NOT NULL,
  shown_from timestamptz NOT NULL,
  -- The first instant at which it may no longer be seen.
  shown_until timestamptz NOT NULL,
  PRIMARY KEY (post_id, is_next)
);
--> statement-breakpoint
-- When those that are Veranstaltungen take place, one row per date, with the days it touches.
CREATE TABLE list_dates (
  post_id uuid NOT NULL,
  is_next boolean NOT NULL,
  aktionswoche_id uuid,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz,
  first_day date NOT NULL,
  last_day date NOT NULL,
  is_all_day boolean NOT NULL,
  shown_from timestamptz NOT NULL,
  shown_until timestamptz NOT NULL,
  FOREIGN KEY (post_id, is_next) REFERENCES list_entries (post_id, is_next) ON DELETE CASCADE
);
--> statement-breakpoint
-- The dates of every text that has any, with the days they touch in Europe/Berlin (docs/decisions/0045).
CREATE VIEW revision_dates AS
  SELECT r.id AS revision_id, r.post_id, r.aktionswoche_id, dates.starts_at, dates.ends_at, days.first_day,
    greatest(days.first_day, ((dates.ends_at - interval '1 millisecond') AT TIME ZONE 'Europe/Berlin')::date) AS last_day, coalesce(r.details->>'isAllDay' = 'true', false) AS is_all_day
  FROM revisions r
  CROSS JOIN LATERAL (
    SELECT r.starts_at, r.ends_at
    UNION
    SELECT nullif(more->>'startsAt', '')::timestamptz, nullif(more->>'endsAt', '')::timestamptz
    FROM jsonb_array_elements(CASE WHEN jsonb_typeof(r.details->'moreDates') = 'array' THEN r.details->'moreDates' ELSE '[]' END) more
  ) dates
  CROSS JOIN LATERAL (SELECT (dates.starts_at AT TIME ZONE 'Europe/Berlin')::date AS first_day) days
  WHERE dates.starts_at IS NOT NULL;
--> statement-breakpoint
CREATE VIEW list_date_sources AS
  SELECT l.post_id, l.is_next, l.aktionswoche_id, d.starts_at, d.ends_at, d.first_day, d.last_day, d.is_all_day, l.shown_from, l.shown_until
  FROM list_entries l JOIN revision_dates d ON d.revision_id = l.revision_id WHERE l.kind = 'veranstaltung';
--> statement-breakpoint
-- A consent without its days: what was recorded, less what was closed since; withdrawn or replaced ones are not there.
CREATE VIEW standing_consents AS
  SELECT c.id,
    ARRAY(
      SELECT recorded FROM unnest(c.channels) AS recorded
      WHERE NOT EXISTS (SELECT FROM consent_events e WHERE e.consent_id = c.id AND recorded = ANY (e.closes))
    ) AS channels,
    c.given_on::timestamp AT TIME ZONE 'Europe/Berlin' AS valid_from,
    (c.valid_until + 1)::timestamp AT TIME ZONE 'Europe/Berlin' AS ends_at
  FROM consents c
  WHERE c.evidence_key IS NOT NULL
    AND EXISTS (SELECT FROM consent_events e WHERE e.consent_id = c.id AND e.kind = 'given')
    AND NOT EXISTS (SELECT FROM consent_events e WHERE e.consent_id = c.id AND e.kind IN ('withdrawn', 'superseded'));
--> statement-breakpoint
-- The same rules as shown_posts and revision_channels, with instants instead of now(). db/list-entries.test.ts holds the two together.
CREATE VIEW list_sources AS
  SELECT p.id AS post_id, place.is_next, r.id AS revision_id, p.kind, p.jobcenter_id, j.bundesland, p.slug, p.first_public_at AS published_at,
    place.since AS changed_at, r.topics, r.series_id, r.aktionswoche_id, r.starts_at, r.ends_at, consented.channels,
    ARRAY(SELECT p.jobcenter_id UNION SELECT h.jobcenter_id FROM post_hosts h WHERE h.post_id = p.id AND h.accepted_at IS NOT NULL) AS hosts,
    greatest(place.since, r.embargo_until, people.valid_from) AS shown_from,
    least(place.until, people.ends_at, 'infinity') AS shown_until
  FROM posts p
  JOIN jobcenters j ON j.id = p.jobcenter_id
  CROSS JOIN LATERAL (
    SELECT false AS is_next, p.public_revision_id AS revision_id, p.public_from AS since, p.next_from AS until WHERE p.public_revision_id IS NOT NULL
    UNION ALL
    SELECT true, p.next_revision_id, p.next_from, NULL WHERE p.next_revision_id IS NOT NULL
  ) place
  JOIN revisions r ON r.id = place.revision_id
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
            AND EXISTS (SELECT FROM standing_consents v WHERE v.id = rc.consent_id AND channel = ANY (v.channels))
          )
      )
    ) AS channels
  ) consented
  WHERE r.state = 'approved' AND p.twin_of IS NULL
    AND (p.kind <> 'success_story' OR r.shows_no_person OR people.named > 0)
    AND 'portal' = ANY (consented.channels);
--> statement-breakpoint
-- One after the other, so that whoever comes second sees what the first one did: a publication a withdrawal, and the other way round.
CREATE FUNCTION hold_lists() RETURNS void LANGUAGE sql AS $$ SELECT pg_advisory_xact_lock(1042005, 1) $$;
--> statement-breakpoint
-- Whoever calls it holds the lists.
CREATE FUNCTION refresh_list_entries(wanted uuid[]) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_catalog AS $$
BEGIN
  DELETE FROM list_entries WHERE post_id = ANY (wanted);
  INSERT INTO list_entries SELECT * FROM list_sources WHERE post_id = ANY (wanted);
  INSERT INTO list_dates SELECT * FROM list_date_sources WHERE post_id = ANY (wanted);
END $$;
--> statement-breakpoint
CREATE FUNCTION lists_follow_post() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM hold_lists();
  PERFORM refresh_list_entries(ARRAY[NEW.id]);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION lists_follow_host() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM hold_lists();
  PERFORM refresh_list_entries(ARRAY[CASE WHEN TG_OP = 'DELETE' THEN OLD.post_id ELSE NEW.post_id END]);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION lists_follow_jobcenter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM hold_lists();
  PERFORM refresh_list_entries(ARRAY(SELECT p.id FROM posts p WHERE p.jobcenter_id = NEW.id));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION lists_follow_consent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM hold_lists();
  PERFORM refresh_list_entries(ARRAY(
    SELECT r.post_id FROM revision_consents rc JOIN revisions r ON r.id = rc.revision_id WHERE rc.consent_id = NEW.consent_id));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION lists_follow_consent_itself() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM hold_lists();
  PERFORM refresh_list_entries(ARRAY(
    SELECT r.post_id FROM revision_consents rc JOIN revisions r ON r.id = rc.revision_id WHERE rc.consent_id = NEW.id));
  RETURN NULL;
END $$;
--> statement-breakpoint
-- An approved text and its people are frozen by other guards: what can still change is named here.
CREATE TRIGGER posts_listed AFTER INSERT ON posts FOR EACH ROW
WHEN (NEW.public_revision_id IS NOT NULL OR NEW.next_revision_id IS NOT NULL) EXECUTE FUNCTION lists_follow_post();
--> statement-breakpoint
CREATE TRIGGER posts_relisted AFTER UPDATE ON posts FOR EACH ROW
WHEN (NEW IS DISTINCT FROM OLD AND num_nonnulls(OLD.public_revision_id, OLD.next_revision_id, NEW.public_revision_id, NEW.next_revision_id) > 0) EXECUTE FUNCTION lists_follow_post();
--> statement-breakpoint
CREATE TRIGGER post_hosts_listed AFTER INSERT OR UPDATE OR DELETE ON post_hosts FOR EACH ROW EXECUTE FUNCTION lists_follow_host();
--> statement-breakpoint
CREATE TRIGGER jobcenters_listed AFTER UPDATE OF bundesland ON jobcenters FOR EACH ROW
WHEN (OLD.bundesland IS DISTINCT FROM NEW.bundesland) EXECUTE FUNCTION lists_follow_jobcenter();
--> statement-breakpoint
CREATE TRIGGER consents_listed AFTER UPDATE ON consents FOR EACH ROW EXECUTE FUNCTION lists_follow_consent_itself();
--> statement-breakpoint
CREATE TRIGGER consent_events_listed AFTER INSERT ON consent_events FOR EACH ROW EXECUTE FUNCTION lists_follow_consent();
--> statement-breakpoint
INSERT INTO list_entries SELECT * FROM list_sources;
--> statement-breakpoint
INSERT INTO list_dates SELECT * FROM list_date_sources;
--> statement-breakpoint
CREATE INDEX list_dates_by_post ON list_dates (post_id, is_next);
--> statement-breakpoint
CREATE INDEX list_dates_by_week ON list_dates (aktionswoche_id, first_day) WHERE aktionswoche_id IS NOT NULL;
--> statement-breakpoint
-- The span of time stands in each index, so that counting and leafing read nothing else.
CREATE INDEX list_entries_newest ON list_entries (published_at DESC, post_id DESC) INCLUDE (shown_from, shown_until);
--> statement-breakpoint
CREATE INDEX list_entries_by_kind ON list_entries (kind, published_at DESC, post_id DESC) INCLUDE (shown_from, shown_until);
--> statement-breakpoint
CREATE INDEX list_entries_by_land ON list_entries (bundesland, published_at DESC, post_id DESC) INCLUDE (shown_from, shown_until, kind);
--> statement-breakpoint
CREATE INDEX list_entries_by_jobcenter ON list_entries (jobcenter_id, published_at DESC, post_id DESC) INCLUDE (shown_from, shown_until);
--> statement-breakpoint
CREATE INDEX list_entries_by_revision ON list_entries (revision_id);
--> statement-breakpoint
CREATE INDEX list_entries_by_week ON list_entries (aktionswoche_id, kind, published_at DESC, post_id DESC) INCLUDE (shown_from, shown_until) WHERE aktionswoche_id IS NOT NULL;
--> statement-breakpoint
CREATE INDEX list_entries_by_series ON list_entries (series_id) WHERE series_id IS NOT NULL;
--> statement-breakpoint
CREATE INDEX list_entries_by_end ON list_entries ((coalesce(ends_at, starts_at))) WHERE kind = 'veranstaltung';
--> statement-breakpoint
CREATE INDEX list_entries_hosts ON list_entries USING gin (hosts);
--> statement-breakpoint
CREATE INDEX list_entries_topics ON list_entries USING gin (topics);
--> statement-breakpoint
CREATE OR REPLACE VIEW public_list AS
  SELECT l.post_id AS id, l.kind, l.jobcenter_id, l.bundesland, l.published_at, l.topics, l.series_id, l.channels,
    l.slug, l.changed_at, l.revision_id, l.aktionswoche_id, l.starts_at, l.ends_at, l.hosts
  FROM list_entries l
  WHERE l.shown_from <= now() AND l.shown_until > now();
--> statement-breakpoint
CREATE OR REPLACE VIEW event_dates AS
  SELECT d.revision_id, d.post_id, d.aktionswoche_id, d.starts_at, d.ends_at, d.first_day, d.last_day
  FROM revision_dates d JOIN posts p ON p.id = d.post_id AND p.kind = 'veranstaltung';
--> statement-breakpoint
-- Those that readers may see.
CREATE OR REPLACE VIEW public_event_dates AS
  SELECT d.post_id, d.aktionswoche_id, d.starts_at, d.ends_at, d.first_day, d.last_day, d.is_all_day
  FROM list_dates d WHERE d.shown_from <= now() AND d.shown_until > now();
--> statement-breakpoint
-- As before; but found by the post a picture stands in, and only until the first one that may be seen.
CREATE OR REPLACE VIEW public_pictures AS
  SELECT m.id, m.key, m.width, m.height, m.widths, m.focal_x, m.focal_y
  FROM media m
  WHERE coalesce((
      SELECT true FROM revision_media rm JOIN revisions r ON r.id = rm.revision_id
      CROSS JOIN LATERAL (SELECT FROM public_posts p WHERE p.id = r.post_id AND p.revision_id = r.id OFFSET 0) shown
      WHERE rm.media_id = m.id LIMIT 1
    ), (
      SELECT true FROM revision_media rm JOIN revisions r ON r.id = rm.revision_id
      CROSS JOIN LATERAL (SELECT FROM public_twins t WHERE t.id = r.post_id AND t.revision_id = r.id OFFSET 0) shown
      WHERE rm.media_id = m.id LIMIT 1
    ), false);
--> statement-breakpoint
-- As before; but only posts that something happened to in these 90 days are looked at.
CREATE INDEX posts_taken_off ON posts (unpublished_at) WHERE unpublished_at IS NOT NULL;
--> statement-breakpoint
CREATE INDEX consent_events_by_time ON consent_events (at) WHERE kind <> 'given';
--> statement-breakpoint
CREATE INDEX consents_by_end ON consents (valid_until);
--> statement-breakpoint
CREATE OR REPLACE FUNCTION gone_posts(wanted_jobcenter uuid)
RETURNS TABLE (id uuid, gone_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH touched AS (
    SELECT p.id FROM posts p WHERE p.unpublished_at >= now() - interval '90 days'
    UNION
    SELECT r.post_id FROM consent_events e JOIN revision_consents rc ON rc.consent_id = e.consent_id JOIN revisions r ON r.id = rc.revision_id
    WHERE e.kind <> 'given' AND e.at >= now() - interval '90 days'
    UNION
    SELECT r.post_id FROM consents c JOIN revision_consents rc ON rc.consent_id = c.id JOIN revisions r ON r.id = rc.revision_id
    WHERE c.valid_until BETWEEN current_date - 92 AND current_date + 1
  )
  SELECT p.id, gone.at
  FROM touched
  JOIN posts p ON p.id = touched.id
  CROSS JOIN LATERAL (
    SELECT coalesce(min(lost.at), p.unpublished_at) AS at
    FROM revision_consents rc
    JOIN consents c ON c.id = rc.consent_id
    CROSS JOIN LATERAL (
      SELECT e.at FROM consent_events e
      WHERE e.consent_id = c.id AND (e.kind IN ('withdrawn', 'superseded') OR 'feeds' = ANY (e.closes))
      UNION ALL
      SELECT (c.valid_until + 1)::timestamp AT TIME ZONE 'Europe/Berlin'
    ) lost
    WHERE rc.revision_id = CASE WHEN p.next_from <= now() THEN p.next_revision_id ELSE p.public_revision_id END
      AND lost.at <= now() + interval '1 millisecond'
  ) gone
  WHERE p.twin_of IS NULL
    AND p.first_public_at <= now()
    AND gone.at BETWEEN greatest(p.first_public_at, now() - interval '90 days') AND now() + interval '1 millisecond'
    AND (wanted_jobcenter IS NULL OR p.jobcenter_id = wanted_jobcenter
      OR EXISTS (SELECT FROM post_hosts h WHERE h.post_id = p.id AND h.jobcenter_id = wanted_jobcenter AND h.accepted_at IS NOT NULL))
    AND NOT EXISTS (SELECT FROM public_posts v WHERE v.id = p.id AND 'feeds' = ANY (v.channels))
  ORDER BY gone.at DESC, p.id
  LIMIT 500
$$;
--> statement-breakpoint
-- As before; but the newest moment of each place is found by an index instead of among all posts.
CREATE INDEX list_entries_changed ON list_entries (changed_at DESC);
--> statement-breakpoint
CREATE INDEX list_entries_changed_by_jobcenter ON list_entries (jobcenter_id, changed_at DESC);
--> statement-breakpoint
CREATE OR REPLACE FUNCTION place_changes()
RETURNS TABLE (place text, key text, changed_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH lost AS MATERIALIZED (
    -- Texts whose people withdrew, or whose consent ran out.
    SELECT rc.revision_id, min(ended.at) AS at
    FROM (
      SELECT e.consent_id, e.at FROM consent_events e WHERE e.kind IN ('withdrawn', 'superseded')
      UNION ALL
      SELECT c.id, (c.valid_until + 1)::timestamp AT TIME ZONE 'Europe/Berlin' FROM consents c WHERE c.valid_until <= current_date
    ) ended
    JOIN revision_consents rc ON rc.consent_id = ended.consent_id
    WHERE ended.at <= now() + interval '1 millisecond'
    GROUP BY rc.revision_id
  ), gone AS MATERIALIZED (
    SELECT p.id, p.jobcenter_id, p.kind, shown.topics, shown.series_id, shown.aktionswoche_id, p.first_public_at,
      least(lost.at, CASE WHEN p.public_revision_id IS NULL THEN p.unpublished_at END) AS at
    FROM (
      SELECT taken.id FROM posts taken WHERE taken.unpublished_at IS NOT NULL AND taken.public_revision_id IS NULL
      UNION
      SELECT r.post_id FROM lost JOIN revisions r ON r.id = lost.revision_id
    ) touched
    JOIN posts p ON p.id = touched.id
    CROSS JOIN LATERAL (
      SELECT r.id, r.topics, r.series_id, r.aktionswoche_id FROM revisions r
      WHERE r.post_id = p.id AND r.state = 'approved'
        AND (p.public_revision_id IS NULL OR r.id = CASE WHEN p.next_from <= now() THEN p.next_revision_id ELSE p.public_revision_id END)
      ORDER BY r.number DESC LIMIT 1
    ) shown
    LEFT JOIN lost ON lost.revision_id = shown.id
    WHERE p.twin_of IS NULL
  ), went AS MATERIALIZED (
    SELECT * FROM gone WHERE first_public_at <= at
  ), kinds AS (
    SELECT kind, newest.at FROM unnest(enum_range(NULL::post_kind)) AS kind
    CROSS JOIN LATERAL (SELECT l.changed_at AS at FROM public_list l WHERE l.kind = kind.kind ORDER BY l.changed_at DESC LIMIT 1) newest
    UNION ALL SELECT kind, at FROM went
  ), homes AS (
    SELECT j.id, j.slug, j.bundesland, newest.at FROM jobcenters j
    CROSS JOIN LATERAL (SELECT l.changed_at AS at FROM public_list l WHERE l.jobcenter_id = j.id ORDER BY l.changed_at DESC LIMIT 1) newest
    UNION ALL SELECT j.id, j.slug, j.bundesland, w.at FROM went w JOIN jobcenters j ON j.id = w.jobcenter_id
  ), topics AS (
    SELECT topic FROM unnest(ARRAY['ausbildung', 'beratung', 'betriebe', 'bildung', 'digitalisierung', 'familie', 'gesundheit', 'integration', 'jugend', 'qualifizierung', 'soziale-teilhabe', 'wiedereinstieg']) AS topic
  ), figures_changed AS MATERIALIZED (
    SELECT f.indicator, f.scope, f.bundesland, f.jobcenter_id, greatest(f.created_at, f.replaced_at, f.taken_back_at) AS at FROM figures f
  ), changes (place, key, at) AS (
    SELECT 'portal', 'posts', at FROM kinds
    UNION ALL SELECT 'kind', kind::text, at FROM kinds
    UNION ALL SELECT 'jobcenter', slug, at FROM homes
    UNION ALL SELECT 'land', bundesland, at FROM homes
    UNION ALL SELECT 'jobcenter', j.slug, greatest(l.changed_at, h.accepted_at) FROM post_hosts h JOIN jobcenters j ON j.id = h.jobcenter_id
      JOIN public_list l ON l.id = h.post_id WHERE h.accepted_at IS NOT NULL
    UNION ALL SELECT 'jobcenter', j.slug, greatest(w.at, h.accepted_at) FROM went w JOIN post_hosts h ON h.post_id = w.id JOIN jobcenters j ON j.id = h.jobcenter_id
      WHERE h.accepted_at IS NOT NULL
    UNION ALL SELECT 'topic', topic, newest.at FROM topics
      CROSS JOIN LATERAL (SELECT l.changed_at AS at FROM public_list l WHERE l.topics @> ARRAY[topics.topic] ORDER BY l.changed_at DESC LIMIT 1) newest
    UNION ALL SELECT 'topic', topic, w.at FROM went w, unnest(w.topics) AS topic
    UNION ALL SELECT 'series', s.slug, l.changed_at FROM series s JOIN public_list l ON l.series_id = s.id
    UNION ALL SELECT 'series', s.slug, w.at FROM went w JOIN series s ON s.id = w.series_id
    UNION ALL SELECT 'aktionswoche', a.slug, l.changed_at FROM aktionswochen a JOIN public_list l ON l.aktionswoche_id = a.id
    UNION ALL SELECT 'aktionswoche', a.slug, w.at FROM went w JOIN aktionswochen a ON a.id = w.aktionswoche_id
    UNION ALL SELECT 'jobcenter', j.slug, h.at FROM history h JOIN jobcenters j ON j.id = h.subject_id
      WHERE h.subject_type = 'jobcenter' AND h.action = 'jobcenter.edit'
    UNION ALL SELECT 'aktionswoche', a.slug, h.at FROM history h JOIN aktionswochen a ON a.id = h.subject_id
      WHERE h.subject_type = 'aktionswoche' AND h.action IN ('aktionswoche.create', 'aktionswoche.change')
    UNION ALL SELECT 'jobcenter', j.slug, at FROM figures_changed f JOIN jobcenters j ON j.id = f.jobcenter_id
    UNION ALL SELECT 'land', f.bundesland, at FROM figures_changed f WHERE f.scope = 'land'
    UNION ALL SELECT 'portal', 'figures', at FROM figures_changed f WHERE f.scope = 'bund'
    UNION ALL SELECT 'figure', i.slug, at FROM figures_changed f JOIN indicators i ON i.key = f.indicator
  )
  SELECT place, key, max(at) FROM changes GROUP BY place, key
$$;
--> statement-breakpoint

-- The search --------------------------------------------------------------------------------------------------

-- Beside the words of a text stand marks that no text can contain: its kind, Land, hosts and month, and the words of its title once more.
-- So one index answers "this word, in this Land, in the newest months" without looking at all other texts with that word.
CREATE FUNCTION search_title_marks(title text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_catalog AS $$
  SELECT array_to_tsvector(ARRAY(SELECT '§t' || word FROM unnest(tsvector_to_array(search_vector(title))) AS word))
$$;
--> statement-breakpoint
ALTER TABLE search_entries ADD COLUMN marks text[] NOT NULL DEFAULT '{}';
--> statement-breakpoint
ALTER TABLE search_entries SET (toast_tuple_target = 128);
--> statement-breakpoint
DROP TRIGGER search_vocabulary_kept ON search_entries;
--> statement-breakpoint
CREATE TRIGGER search_vocabulary_kept AFTER INSERT OR UPDATE OF title, teaser, about, body OR DELETE ON search_entries FOR EACH ROW EXECUTE FUNCTION keep_search_vocabulary();
--> statement-breakpoint
CREATE VIEW search_marks AS
  SELECT p.id AS post_id, array_remove(
    ARRAY['§k' || p.kind, '§l' || j.bundesland, '§j' || j.slug, '§m' || to_char(p.first_public_at AT TIME ZONE 'UTC', 'YYYY-MM')]
      || ARRAY(SELECT '§j' || host.slug FROM post_hosts h JOIN jobcenters host ON host.id = h.jobcenter_id WHERE h.post_id = p.id AND h.accepted_at IS NOT NULL ORDER BY 1),
    NULL) AS marks
  FROM posts p JOIN jobcenters j ON j.id = p.jobcenter_id;
--> statement-breakpoint
UPDATE search_entries e SET marks = m.marks FROM search_marks m WHERE m.post_id = e.post_id;
--> statement-breakpoint
-- PostgreSQL 15 and 16 cannot change what a column is made of. With it goes its index.
ALTER TABLE search_entries DROP COLUMN words;
--> statement-breakpoint
ALTER TABLE search_entries ADD COLUMN words tsvector NOT NULL GENERATED ALWAYS AS (
  setweight(search_vector(title), 'A') || setweight(search_vector(teaser), 'B') || setweight(search_vector(about), 'C') || setweight(search_vector(body), 'D')
  || search_title_marks(title) || array_to_tsvector(marks)
) STORED;
--> statement-breakpoint
-- What waits to be sorted into the index is read at every question.
CREATE INDEX search_entries_words ON search_entries USING gin (words) WITH (gin_pending_list_limit = 256);
--> statement-breakpoint
CREATE OR REPLACE FUNCTION refresh_search_entries(wanted uuid[]) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_catalog AS $$
BEGIN
  DELETE FROM search_entries e WHERE e.post_id = ANY (wanted)
    AND NOT EXISTS (SELECT FROM search_sources s WHERE s.post_id = e.post_id AND s.revision_id = e.revision_id);
  INSERT INTO search_entries AS e (revision_id, post_id, title, teaser, about, body, marks)
  SELECT s.revision_id, s.post_id, s.title, s.teaser, s.about, s.body, m.marks FROM search_sources s JOIN search_marks m USING (post_id) WHERE s.post_id = ANY (wanted)
  ON CONFLICT (revision_id) DO UPDATE SET about = excluded.about WHERE e.about <> excluded.about;
  UPDATE search_entries e SET marks = m.marks FROM search_marks m WHERE e.post_id = ANY (wanted) AND m.post_id = e.post_id AND m.marks <> e.marks;
END $$;
--> statement-breakpoint
DROP TRIGGER posts_searched ON posts;
--> statement-breakpoint
CREATE TRIGGER posts_searched AFTER INSERT OR UPDATE OF public_revision_id, next_revision_id, first_public_at, jobcenter_id ON posts FOR EACH ROW EXECUTE FUNCTION search_follows_post();
--> statement-breakpoint
DROP TRIGGER jobcenters_searched ON jobcenters;
--> statement-breakpoint
CREATE TRIGGER jobcenters_searched AFTER UPDATE OF slug, name, own_name, seat, bundesland ON jobcenters FOR EACH ROW
WHEN ((OLD.slug, OLD.name, OLD.own_name, OLD.seat, OLD.bundesland) IS DISTINCT FROM (NEW.slug, NEW.name, NEW.own_name, NEW.seat, NEW.bundesland)) EXECUTE FUNCTION search_follows_jobcenter();
--> statement-breakpoint
-- Any of these marks.
CREATE FUNCTION search_marked(marks text[]) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT string_agg('''' || replace(replace(mark, '\', '\\'), '''', '''''') || '''', ' | ')::tsquery FROM unnest(marks) AS mark
$$;
--> statement-breakpoint
CREATE FUNCTION search_both(one tsquery, other tsquery) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT coalesce(one && other, other)
$$;
--> statement-breakpoint
-- The public posts that answer a question, best first: title before teaser before text, newer ones a little. At most 1,001, so that
-- one can say "more than 1,000". Of a word that stands in many texts the newest 300 are compared and
-- the newest 200 with it in the title; the others follow by date.
CREATE OR REPLACE FUNCTION search_posts(asked tsquery, wanted_kind post_kind, wanted_land text, wanted_jobcenter text, since timestamptz, until timestamptz)
RETURNS TABLE (id uuid) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
-- The planner does not know what it costs to unpack the words of a text; every way here has an index.
SET plan_cache_mode = force_custom_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  in_title tsquery := regexp_replace(asked::text, '''((?:[^''\\]|''''|\\\\)*)''', '''§t\1''', 'g')::tsquery;
  narrow tsquery;
  here tsquery;
  oldest timestamptz;
  reach integer;
  in_texts uuid[];
  in_titles uuid[];
BEGIN
  IF wanted_kind IS NOT NULL THEN narrow := search_both(narrow, search_marked(ARRAY['§k' || wanted_kind])); END IF;
  IF wanted_land IS NOT NULL THEN narrow := search_both(narrow, search_marked(ARRAY['§l' || wanted_land])); END IF;
  IF wanted_jobcenter IS NOT NULL THEN narrow := search_both(narrow, search_marked(ARRAY['§j' || wanted_jobcenter])); END IF;
  -- The newest few thousand posts first; further back only while there is not enough.
  FOREACH reach IN ARRAY ARRAY[3000, 15000, NULL] LOOP
    oldest := NULL;
    IF reach IS NOT NULL THEN
      SELECT l.published_at INTO oldest FROM list_entries l WHERE l.published_at <= now() ORDER BY l.published_at DESC, l.post_id DESC OFFSET reach LIMIT 1;
      CONTINUE WHEN oldest IS NULL;
    END IF;
    oldest := greatest(oldest, since);
    here := search_both(narrow, asked);
    IF oldest IS NOT NULL THEN
      here := here && search_marked(ARRAY(
        SELECT '§m' || to_char(month, 'YYYY-MM') FROM generate_series(date_trunc('month', oldest AT TIME ZONE 'UTC'), least(now(), until) AT TIME ZONE 'UTC', interval '1 month') AS month));
    END IF;
    in_texts := ARRAY(
      SELECT e.revision_id FROM search_entries e JOIN list_entries l ON l.revision_id = e.revision_id AND l.post_id = e.post_id
      WHERE e.words @@ here AND l.shown_from <= now() AND l.shown_until > now()
        AND (since IS NULL OR l.published_at >= since) AND (until IS NULL OR l.published_at < until)
      ORDER BY l.published_at DESC, l.post_id DESC LIMIT 1001);
    EXIT WHEN cardinality(in_texts) > 1000;
  END LOOP;
  -- Fewer are all there are.
  IF cardinality(in_texts) > 1000 THEN
    here := search_both(narrow, in_title);
    in_titles := ARRAY(
      SELECT e.revision_id FROM search_entries e JOIN list_entries l ON l.revision_id = e.revision_id AND l.post_id = e.post_id
      WHERE e.words @@ here AND l.shown_from <= now() AND l.shown_until > now()
        AND (since IS NULL OR l.published_at >= since) AND (until IS NULL OR l.published_at < until)
      ORDER BY l.published_at DESC, l.post_id DESC LIMIT 200);
  END IF;
  RETURN QUERY
    WITH compared AS (
      SELECT c.revision_id, ts_rank('{0.05, 0.2, 0.4, 1}', e.words, asked) AS rank
      FROM (SELECT DISTINCT unnest(in_texts[1:300] || in_titles) AS revision_id) c JOIN search_entries e ON e.revision_id = c.revision_id
      UNION ALL
      SELECT rest.revision_id, 0 FROM unnest(in_texts[301:]) AS rest (revision_id) WHERE rest.revision_id <> ALL (coalesce(in_titles, '{}'))
    )
    SELECT l.post_id FROM compared c JOIN list_entries l ON l.revision_id = c.revision_id AND l.shown_from <= now() AND l.shown_until > now()
    ORDER BY c.rank * (1 + 0.25 / (1 + greatest(0, current_date - l.published_at::date) / 365.0)) DESC, l.published_at DESC, l.post_id DESC
    LIMIT 1001;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION search_corrections(typed text)
RETURNS TABLE (word text, shown text, entries integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, extensions, pg_temp AS $$
  SELECT near.word, near.shown, near.entries FROM (
    SELECT v.* FROM search_vocabulary v WHERE v.word % left(typed, 40)
    ORDER BY similarity(v.word, left(typed, 40)) DESC, v.entries DESC, v.word LIMIT 12
  ) near
  WHERE EXISTS (
    SELECT FROM search_entries e JOIN public_list l ON l.id = e.post_id AND l.revision_id = e.revision_id
    WHERE e.words @@ (plainto_tsquery('pg_catalog.german', near.word) || plainto_tsquery('pg_catalog.german', search_plain(near.shown)))
  )
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION hold_lists(), refresh_list_entries(uuid[]), search_title_marks(text), search_marked(text[]), search_both(tsquery, tsquery) FROM PUBLIC;
