-- What readers search: the words of every revision that is public or planned, kept by triggers, so that no command can forget them.
-- Readers reach them only through public_search, which joins public_posts: time, embargo and consent are decided when it is read.

CREATE SCHEMA IF NOT EXISTS extensions;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA extensions;
--> statement-breakpoint

-- Words -------------------------------------------------------------------------------------------------------

-- Small letters, one kind of hyphen, no soft hyphens.
CREATE FUNCTION search_plain(source text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(lower(normalize(source, NFKC) COLLATE "und-x-icu"), U&'\2010\2011\00AD', '--')
$$;
--> statement-breakpoint
-- The same without umlauts and accents: "straße" is "strasse", "für" is "fuer". domain/search/question.ts folds what is asked likewise.
CREATE FUNCTION search_folded(plain text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(
    normalize(replace(replace(replace(replace(plain, 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'), NFKD),
    '[\u0300-\u036f]', '', 'g')
$$;
--> statement-breakpoint
-- German stems of all words; beside them the folded form of what is written with umlauts, and what hyphens join, in one word.
CREATE FUNCTION search_vector(source text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_catalog AS $$
  SELECT to_tsvector('pg_catalog.german', regexp_replace(plain COLLATE "und-x-icu", '[^[:alnum:]]+', ' ', 'g'))
    || to_tsvector('pg_catalog.german', coalesce((
      SELECT string_agg(search_folded(form), ' ') FROM (
        SELECT word AS form FROM regexp_split_to_table(plain COLLATE "und-x-icu", '[^[:alnum:]]+') AS word WHERE word <> search_folded(word)
        UNION ALL
        SELECT replace(joined[1], '-', '') FROM regexp_matches(plain COLLATE "und-x-icu", '[[:alnum:]]+(?:-[[:alnum:]]+)+', 'g') AS joined
      ) forms
    ), ''))
  FROM (SELECT search_plain(source) AS plain) given
$$;
--> statement-breakpoint
-- Every word of a JSON value that a reader would read, whatever blocks there are: runs of text stay together, technical keys are left out.
CREATE FUNCTION search_text(given jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_catalog AS $$
DECLARE found text;
BEGIN
  CASE jsonb_typeof(given)
    WHEN 'string' THEN RETURN given #>> '{}';
    WHEN 'array' THEN
      IF given -> 0 ? 'text' AND NOT given -> 0 ? 'type' THEN
        SELECT string_agg(run ->> 'text', '' ORDER BY place) INTO found FROM jsonb_array_elements(given) WITH ORDINALITY AS runs (run, place);
      ELSE
        SELECT string_agg(search_text(part), E'\n' ORDER BY place) INTO found FROM jsonb_array_elements(given) WITH ORDINALITY AS parts (part, place);
      END IF;
    WHEN 'object' THEN
      SELECT string_agg(search_text(value), E'\n' ORDER BY key NOT IN ('question', 'label', 'title', 'caption', 'header'), key DESC) INTO found
      FROM jsonb_each(given)
      WHERE key NOT IN ('type', 'mediaId', 'figureId', 'href', 'lang', 'qualifier', 'asOf', 'perspective', 'startsAt', 'endsAt', 'date', 'startedOn', 'endedOn', 'movedFrom', 'contact');
    ELSE NULL;
  END CASE;
  RETURN nullif(found, '');
END $$;
--> statement-breakpoint

-- The index ---------------------------------------------------------------------------------------------------

CREATE TABLE search_entries (
  revision_id uuid PRIMARY KEY REFERENCES revisions (id) ON DELETE CASCADE,
  post_id uuid NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
  title text NOT NULL,
  teaser text NOT NULL,
  about text NOT NULL,
  body text NOT NULL,
  -- Computed here and not kept in backups: another PostgreSQL may stem otherwise.
  words tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(search_vector(title), 'A') || setweight(search_vector(teaser), 'B')
    || setweight(search_vector(about), 'C') || setweight(search_vector(body), 'D')
  ) STORED
);
--> statement-breakpoint
CREATE INDEX search_entries_by_post ON search_entries (post_id);
--> statement-breakpoint
CREATE INDEX search_entries_words ON search_entries USING gin (words);
--> statement-breakpoint
-- What belongs into the index: an original, approved, public or planned, and nobody in it has withdrawn. A tsvector holds at most 1 MB.
CREATE VIEW search_sources AS
  SELECT r.id AS revision_id, p.id AS post_id, left(r.title, 1000) AS title, left(r.teaser, 2000) AS teaser,
    left(concat_ws(E'\n', j.name, j.own_name, j.seat, j.bundesland, hosts.names, replace(array_to_string(r.topics, ' '), '-', ' '), search_text(r.details)), 20000) AS about,
    left(coalesce(search_text(r.content), ''), 200000) AS body
  FROM posts p
  JOIN jobcenters j ON j.id = p.jobcenter_id
  JOIN revisions r ON r.id IN (p.public_revision_id, p.next_revision_id)
  CROSS JOIN LATERAL (
    SELECT string_agg(concat_ws(' ', host.name, host.own_name, host.seat), E'\n' ORDER BY host.slug) AS names
    FROM post_hosts h JOIN jobcenters host ON host.id = h.jobcenter_id WHERE h.post_id = p.id AND h.accepted_at IS NOT NULL
  ) hosts
  WHERE r.state = 'approved' AND p.twin_of IS NULL
    AND NOT EXISTS (
      SELECT FROM revision_consents rc JOIN consent_events e ON e.consent_id = rc.consent_id
      WHERE rc.revision_id = r.id AND e.kind IN ('withdrawn', 'superseded')
    );
--> statement-breakpoint
-- Every word that stands somewhere, as it is compared and as it is written, for whoever mistypes.
CREATE TABLE search_vocabulary (
  word text PRIMARY KEY,
  shown text NOT NULL,
  entries integer NOT NULL
);
--> statement-breakpoint
CREATE FUNCTION search_vocabulary_of(source text) RETURNS TABLE (word text, shown text) LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_catalog AS $$
  SELECT folded, min(written) FROM (
    SELECT search_folded(search_plain(written)) AS folded, written
    FROM regexp_split_to_table(normalize(replace(source, U&'\00AD', ''), NFC) COLLATE "und-x-icu", '[^[:alpha:]]+') AS written
  ) words
  WHERE length(folded) BETWEEN 4 AND 40
  GROUP BY folded
$$;
--> statement-breakpoint
CREATE FUNCTION keep_search_vocabulary() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_catalog AS $$
BEGIN
  -- One after the other: two that count the same words in another order would wait for each other.
  PERFORM pg_advisory_xact_lock(1042005, 1);
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
--> statement-breakpoint
CREATE FUNCTION refresh_search_entries(wanted uuid[]) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_catalog AS $$
BEGIN
  DELETE FROM search_entries e WHERE e.post_id = ANY (wanted)
    AND NOT EXISTS (SELECT FROM search_sources s WHERE s.post_id = e.post_id AND s.revision_id = e.revision_id);
  INSERT INTO search_entries AS e (revision_id, post_id, title, teaser, about, body)
  SELECT s.revision_id, s.post_id, s.title, s.teaser, s.about, s.body FROM search_sources s WHERE s.post_id = ANY (wanted)
  ON CONFLICT (revision_id) DO UPDATE SET about = excluded.about WHERE e.about <> excluded.about;
END $$;
--> statement-breakpoint
CREATE FUNCTION search_follows_post() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_search_entries(ARRAY[NEW.id]);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION search_follows_host() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_search_entries(ARRAY[CASE WHEN TG_OP = 'DELETE' THEN OLD.post_id ELSE NEW.post_id END]);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION search_follows_jobcenter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_search_entries(ARRAY(
    SELECT p.id FROM posts p WHERE p.jobcenter_id = NEW.id UNION SELECT h.post_id FROM post_hosts h WHERE h.jobcenter_id = NEW.id));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION search_follows_consent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_search_entries(ARRAY(
    SELECT r.post_id FROM revision_consents rc JOIN revisions r ON r.id = rc.revision_id WHERE rc.consent_id = NEW.consent_id));
  RETURN NULL;
END $$;
--> statement-breakpoint

-- What there is already, in bulk ------------------------------------------------------------------------------

INSERT INTO search_entries (revision_id, post_id, title, teaser, about, body)
SELECT revision_id, post_id, title, teaser, about, body FROM search_sources;
--> statement-breakpoint
INSERT INTO search_vocabulary (word, shown, entries)
SELECT w.word, min(w.shown), count(*) FROM search_entries e
CROSS JOIN LATERAL search_vocabulary_of(concat_ws(' ', e.title, e.teaser, e.about, e.body)) w GROUP BY w.word;
--> statement-breakpoint
SELECT set_config('search_path', 'public, extensions', true);
--> statement-breakpoint
CREATE INDEX search_vocabulary_alike ON search_vocabulary USING gin (word gin_trgm_ops);
--> statement-breakpoint
CREATE TRIGGER search_vocabulary_kept AFTER INSERT OR UPDATE OR DELETE ON search_entries FOR EACH ROW EXECUTE FUNCTION keep_search_vocabulary();
--> statement-breakpoint
CREATE TRIGGER posts_searched AFTER INSERT OR UPDATE OF public_revision_id, next_revision_id, jobcenter_id ON posts FOR EACH ROW EXECUTE FUNCTION search_follows_post();
--> statement-breakpoint
CREATE TRIGGER post_hosts_searched AFTER INSERT OR UPDATE OR DELETE ON post_hosts FOR EACH ROW EXECUTE FUNCTION search_follows_host();
--> statement-breakpoint
CREATE TRIGGER jobcenters_searched AFTER UPDATE OF name, own_name, seat, bundesland ON jobcenters FOR EACH ROW
WHEN ((OLD.name, OLD.own_name, OLD.seat, OLD.bundesland) IS DISTINCT FROM (NEW.name, NEW.own_name, NEW.seat, NEW.bundesland)) EXECUTE FUNCTION search_follows_jobcenter();
--> statement-breakpoint
CREATE TRIGGER consent_events_searched AFTER INSERT ON consent_events FOR EACH ROW WHEN (NEW.kind IN ('withdrawn', 'superseded')) EXECUTE FUNCTION search_follows_consent();
--> statement-breakpoint

-- What readers reach ------------------------------------------------------------------------------------------

-- The same posts as public_posts, in an order that indexes know: each is checked only when the list comes to it.
CREATE VIEW public_list AS
  SELECT p.id, p.kind, p.jobcenter_id, j.bundesland, p.first_public_at AS published_at, shown.topics, shown.series_id, shown.channels
  FROM posts p
  JOIN jobcenters j ON j.id = p.jobcenter_id
  CROSS JOIN LATERAL (SELECT v.topics, v.series_id, v.channels FROM public_posts v WHERE v.id = p.id OFFSET 0) shown;
--> statement-breakpoint
-- The running text of public posts, for passages.
CREATE VIEW public_search AS
  SELECT p.id, e.body FROM search_entries e JOIN public_posts p ON p.id = e.post_id AND p.revision_id = e.revision_id;
--> statement-breakpoint
GRANT SELECT ON public_list, public_search TO portal_reader;
--> statement-breakpoint
-- The public posts that answer a question, best first: title before teaser before text, newer ones a little. At most 1,001,
-- so that one can say "more than 1,000"; of a word that stands nearly everywhere, the newest 5,000 are compared.
CREATE FUNCTION search_posts(asked tsquery, wanted_kind post_kind, wanted_land text, wanted_jobcenter text, since timestamptz, until timestamptz)
RETURNS TABLE (id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH candidates AS MATERIALIZED (
    SELECT p.id, e.revision_id, p.first_public_at AS published_at
    FROM search_entries e JOIN posts p ON p.id = e.post_id JOIN jobcenters j ON j.id = p.jobcenter_id
    WHERE e.words @@ asked
      AND p.first_public_at <= now()
      AND (wanted_kind IS NULL OR p.kind = wanted_kind)
      AND (wanted_land IS NULL OR j.bundesland = wanted_land)
      AND (wanted_jobcenter IS NULL OR j.slug = wanted_jobcenter OR EXISTS (
        SELECT FROM post_hosts h JOIN jobcenters host ON host.id = h.jobcenter_id
        WHERE h.post_id = p.id AND h.accepted_at IS NOT NULL AND host.slug = wanted_jobcenter))
      AND (since IS NULL OR p.first_public_at >= since)
      AND (until IS NULL OR p.first_public_at < until)
    ORDER BY p.first_public_at DESC, p.id DESC LIMIT 5000
  )
  SELECT ranked.id FROM (
    SELECT c.*, ts_rank('{0.05, 0.2, 0.4, 1}', e.words, asked) * (1 + 0.25 / (1 + greatest(0, current_date - c.published_at::date) / 365.0)) AS rank
    FROM candidates c JOIN search_entries e ON e.revision_id = c.revision_id
    ORDER BY rank DESC, c.published_at DESC, c.id DESC OFFSET 0
  ) ranked
  CROSS JOIN LATERAL (SELECT FROM public_posts v WHERE v.id = ranked.id AND v.revision_id = ranked.revision_id OFFSET 0) shown
  ORDER BY ranked.rank DESC, ranked.published_at DESC, ranked.id DESC LIMIT 1001
$$;
--> statement-breakpoint
-- Words like the one that was typed; only such as stand in a post that may be read at this moment.
CREATE FUNCTION search_corrections(typed text)
RETURNS TABLE (word text, shown text, entries integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, extensions, pg_temp AS $$
  SELECT near.word, near.shown, near.entries FROM (
    SELECT v.* FROM search_vocabulary v WHERE v.word % left(typed, 40)
    ORDER BY similarity(v.word, left(typed, 40)) DESC, v.entries DESC, v.word LIMIT 12
  ) near
  WHERE EXISTS (
    SELECT FROM search_entries e
    CROSS JOIN LATERAL (SELECT FROM public_posts v WHERE v.id = e.post_id AND v.revision_id = e.revision_id OFFSET 0) shown
    WHERE e.words @@ (plainto_tsquery('pg_catalog.german', near.word) || plainto_tsquery('pg_catalog.german', search_plain(near.shown)))
  )
$$;
--> statement-breakpoint
-- Posts that were public and are gone since at most 90 days: those of one Land, or of one topic.
CREATE FUNCTION gone_posts_about(wanted_land text, wanted_topic text)
RETURNS TABLE (id uuid, gone_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT gone.id, gone.gone_at FROM gone_posts(NULL) gone
  WHERE EXISTS (
    SELECT FROM posts p JOIN jobcenters j ON j.id = p.jobcenter_id
    WHERE p.id = gone.id AND j.bundesland = wanted_land
  ) OR EXISTS (
    SELECT FROM revisions r WHERE r.post_id = gone.id AND r.state = 'approved' AND wanted_topic = ANY (r.topics)
  )
  ORDER BY gone.gone_at DESC, gone.id
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION search_plain(text), search_folded(text), search_vector(text), search_text(jsonb), search_vocabulary_of(text),
  refresh_search_entries(uuid[]), search_corrections(text),
  search_posts(tsquery, post_kind, text, text, timestamptz, timestamptz), gone_posts_about(text, text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION search_posts(tsquery, post_kind, text, text, timestamptz, timestamptz), search_corrections(text), gone_posts_about(text, text) TO portal_reader;
