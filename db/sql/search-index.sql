-- What readers search: the words of every text that is public or planned (docs/decisions/0048).
-- Promise: search_entries holds exactly the rows of search_sources, and search_vocabulary counts their words; triggers
-- write both in the same transaction. Whether a text may be seen is decided when it is read (db/sql/search.sql).
-- Used by: db/sql/search.sql, bench/size/world.ts; through public_search queries/portal/search.ts.

-- Every word of a JSON value that a reader would read, whatever blocks there are. Runs of text stay together; keys
-- that hold no words for readers are left out.
CREATE OR REPLACE FUNCTION search_text(given jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
DECLARE found text;
BEGIN
  CASE jsonb_typeof(given)
    WHEN 'string', 'number' THEN RETURN given #>> '{}';
    WHEN 'array' THEN
      IF given -> 0 ? 'text' AND NOT given -> 0 ? 'type' THEN
        SELECT string_agg(run ->> 'text', '' ORDER BY nr) INTO found
        FROM jsonb_array_elements(given) WITH ORDINALITY AS runs (run, nr);
      ELSE
        SELECT string_agg(search_text(part), E'\n' ORDER BY nr) INTO found
        FROM jsonb_array_elements(given) WITH ORDINALITY AS parts (part, nr);
      END IF;
    WHEN 'object' THEN
      SELECT string_agg(search_text(value), E'\n'
        ORDER BY key NOT IN ('question', 'label', 'title', 'caption', 'header'), key DESC) INTO found
      FROM jsonb_each(given)
      WHERE key NOT IN ('type', 'mediaId', 'figureId', 'href', 'lang', 'qualifier', 'asOf', 'perspective', 'startsAt',
        'endsAt', 'date', 'level', 'startedOn', 'endedOn', 'movedFrom', 'contact', 'drawing', 'start');
    ELSE NULL;
  END CASE;
  RETURN nullif(found, '');
END $$;

-- What belongs into the index: an original, approved, public or planned, with nobody in it who has withdrawn.
-- A tsvector holds at most 1 MB, so texts are cut.
CREATE OR REPLACE VIEW search_sources AS
  SELECT r.id AS revision_id, p.id AS post_id, left(r.title, 1000) AS title, left(r.teaser, 2000) AS teaser,
    left(concat_ws(E'\n', j.name, j.own_name, j.seat, j.bundesland, hosts.names,
      replace(array_to_string(r.topics, ' '), '-', ' '), search_text(r.details)), 20000) AS about,
    left(coalesce(search_text(r.content), ''), 200000) AS body
  FROM posts p
  JOIN jobcenters j ON j.id = p.jobcenter_id
  JOIN revisions r ON r.id IN (p.public_revision_id, p.next_revision_id)
  CROSS JOIN LATERAL (
    SELECT string_agg(concat_ws(' ', host.name, host.own_name, host.seat), E'\n' ORDER BY host.slug) AS names
    FROM post_hosts h JOIN jobcenters host ON host.id = h.jobcenter_id
    WHERE h.post_id = p.id AND h.accepted_at IS NOT NULL
  ) hosts
  WHERE r.state = 'approved' AND p.twin_of IS NULL
    AND NOT EXISTS (
      SELECT FROM revision_consents rc JOIN consent_events e ON e.consent_id = rc.consent_id
      WHERE rc.revision_id = r.id AND e.kind IN ('withdrawn', 'superseded')
    );

-- The filters of the search are stored as further words of a post, so one index answers "this word, in this Land, in
-- the newest months". They begin with §, which no word of a text contains: §k kind, §l Land, §j Jobcenter (home and
-- co-hosts), §m month of publication. The month also stands together with the kind and with the Land.
CREATE OR REPLACE VIEW search_marks AS
  SELECT p.id AS post_id, array_remove(
    ARRAY['§k' || p.kind, '§l' || j.bundesland, '§j' || j.slug, '§m' || month.name,
        '§k' || p.kind || '§m' || month.name, '§l' || j.bundesland || '§m' || month.name]
      || ARRAY(
        SELECT '§j' || host.slug FROM post_hosts h JOIN jobcenters host ON host.id = h.jobcenter_id
        WHERE h.post_id = p.id AND h.accepted_at IS NOT NULL ORDER BY 1),
    NULL) AS marks, p.first_public_at AS published_at
  FROM posts p JOIN jobcenters j ON j.id = p.jobcenter_id
  CROSS JOIN LATERAL (SELECT to_char(p.first_public_at AT TIME ZONE 'UTC', 'YYYY-MM') AS name) month;

-- The words of a text, as they are compared and as they are written.
CREATE OR REPLACE FUNCTION search_vocabulary_of(source text) RETURNS TABLE (word text, shown text)
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
  SELECT folded, min(written) FROM (
    SELECT indexing.search_folded(indexing.search_plain(written)) AS folded, written
    FROM regexp_split_to_table(
      normalize(replace(source, U&'\00AD', ''), NFC) COLLATE "und-x-icu", '[^[:alpha:]]+') AS written
  ) words
  WHERE length(folded) BETWEEN 4 AND 40
  GROUP BY folded
$$;

-- Counts the words of one text. lock_lists() lets one transaction count at a time: two that update the same words in
-- a different order would end in a deadlock.
CREATE OR REPLACE FUNCTION keep_search_vocabulary() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM lock_lists();
  IF TG_OP <> 'INSERT' THEN
    UPDATE search_vocabulary v SET entries = v.entries - 1
    FROM search_vocabulary_of(concat_ws(' ', OLD.title, OLD.teaser, OLD.about, OLD.body)) o WHERE v.word = o.word;
    DELETE FROM search_vocabulary WHERE entries <= 0;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO search_vocabulary AS v (word, shown, entries)
    SELECT word, shown, 1 FROM search_vocabulary_of(concat_ws(' ', NEW.title, NEW.teaser, NEW.about, NEW.body))
    ON CONFLICT (word) DO UPDATE SET entries = v.entries + 1;
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER search_vocabulary_kept AFTER INSERT OR UPDATE OF title, teaser, about, body OR DELETE ON search_entries
  FOR EACH ROW EXECUTE FUNCTION keep_search_vocabulary();

-- Brings the rows of the given posts up to date. Title, teaser and body of an approved text cannot change, so of a row
-- that exists only `about` and the marks are compared and written.
CREATE OR REPLACE FUNCTION refresh_search_entries(wanted uuid[]) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM search_entries e WHERE e.post_id = ANY (wanted)
    AND NOT EXISTS (SELECT FROM search_sources s WHERE s.post_id = e.post_id AND s.revision_id = e.revision_id);
  INSERT INTO search_entries AS e (revision_id, post_id, title, teaser, about, body, marks, published_at)
  SELECT s.revision_id, s.post_id, s.title, s.teaser, s.about, s.body, m.marks, m.published_at
  FROM search_sources s JOIN search_marks m USING (post_id) WHERE s.post_id = ANY (wanted)
  ON CONFLICT (revision_id) DO UPDATE SET about = excluded.about WHERE e.about <> excluded.about;
  UPDATE search_entries e SET marks = m.marks, published_at = m.published_at FROM search_marks m
  WHERE e.post_id = ANY (wanted) AND m.post_id = e.post_id
    AND (m.marks, m.published_at) IS DISTINCT FROM (e.marks, e.published_at);
END $$;

-- All rows anew; called when the rules above or those in db/sql/indexing.sql have changed (db/migrate/derived.ts).
-- Counting the words of all texts at once is much faster than row by row.
CREATE OR REPLACE FUNCTION refill_search() RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  ALTER TABLE search_entries DISABLE TRIGGER search_vocabulary_kept;
  TRUNCATE search_entries, search_vocabulary;
  INSERT INTO search_entries (revision_id, post_id, title, teaser, about, body, marks, published_at)
  SELECT s.revision_id, s.post_id, s.title, s.teaser, s.about, s.body, m.marks, m.published_at
  FROM search_sources s JOIN search_marks m USING (post_id);
  INSERT INTO search_vocabulary (word, shown, entries)
  SELECT w.word, min(w.shown), count(*) FROM search_entries e
  CROSS JOIN LATERAL search_vocabulary_of(concat_ws(' ', e.title, e.teaser, e.about, e.body)) w GROUP BY w.word;
  ALTER TABLE search_entries ENABLE TRIGGER search_vocabulary_kept;
END $$;

CREATE OR REPLACE FUNCTION search_follows_post() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM refresh_search_entries(ARRAY[NEW.id]);
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION search_follows_host() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM refresh_search_entries(ARRAY[CASE WHEN TG_OP = 'DELETE' THEN OLD.post_id ELSE NEW.post_id END]);
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION search_follows_jobcenter() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM refresh_search_entries(ARRAY(
    SELECT p.id FROM posts p WHERE p.jobcenter_id = NEW.id
    UNION SELECT h.post_id FROM post_hosts h WHERE h.jobcenter_id = NEW.id));
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION search_follows_consent() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM refresh_search_entries(ARRAY(
    SELECT r.post_id FROM revision_consents rc JOIN revisions r ON r.id = rc.revision_id
    WHERE rc.consent_id = NEW.consent_id));
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER posts_searched
  AFTER INSERT OR UPDATE OF public_revision_id, next_revision_id, first_public_at, jobcenter_id ON posts
  FOR EACH ROW EXECUTE FUNCTION search_follows_post();
CREATE OR REPLACE TRIGGER post_hosts_searched AFTER INSERT OR UPDATE OR DELETE ON post_hosts
  FOR EACH ROW EXECUTE FUNCTION search_follows_host();
CREATE OR REPLACE TRIGGER jobcenters_searched AFTER UPDATE OF slug, name, own_name, seat, bundesland ON jobcenters FOR EACH ROW
  WHEN ((OLD.slug, OLD.name, OLD.own_name, OLD.seat, OLD.bundesland)
    IS DISTINCT FROM (NEW.slug, NEW.name, NEW.own_name, NEW.seat, NEW.bundesland))
  EXECUTE FUNCTION search_follows_jobcenter();
CREATE OR REPLACE TRIGGER consent_events_searched AFTER INSERT ON consent_events FOR EACH ROW
  WHEN (NEW.kind IN ('withdrawn', 'superseded')) EXECUTE FUNCTION search_follows_consent();
