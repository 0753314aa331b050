-- Functions that generated columns and indexes are computed with.
-- They lie in a schema of their own because they are never dropped: the tables depend on them. When one of them
-- changes, what was computed with it is computed again (db/migrate/derived.ts).
-- Used by: the column search_entries.words, the index revisions_by_figure, db/sql/search-index.sql, db/sql/search.sql,
-- db/sql/figures.sql. domain/search/question.ts folds the words of a question in the same way.

CREATE SCHEMA IF NOT EXISTS indexing;

-- Lower case, one kind of hyphen, no soft hyphens. This function and the next have no SET search_path, because
-- PostgreSQL inlines only functions without it. They do not need it: they call only functions of pg_catalog.
CREATE OR REPLACE FUNCTION indexing.search_plain(source text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(lower(normalize(source, NFKC) COLLATE "und-x-icu"), U&'\2010\2011\00AD', '--')
$$;

-- The same without umlauts and accents: "straße" becomes "strasse", "für" becomes "fuer".
CREATE OR REPLACE FUNCTION indexing.search_folded(plain text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(
    normalize(replace(replace(replace(replace(plain, 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'), NFKD),
    '[\u0300-\u036f]', '', 'g')
$$;

-- The German stems of all words. Added to them: the folded form of every word with an umlaut or accent; words joined by
-- hyphens or by a sign of gender ("Kund_innen") and numbers in groups of three ("47.318") as one word; and "weg", which
-- is a stop word of PostgreSQL but also a noun (domain/search/text-query.ts asks for it in the same way).
CREATE OR REPLACE FUNCTION indexing.search_vector(source text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = indexing, pg_temp AS $$
  SELECT to_tsvector('pg_catalog.german', regexp_replace(plain COLLATE "und-x-icu", '[^[:alnum:]]+', ' ', 'g'))
    || to_tsvector('pg_catalog.german', coalesce((
      SELECT string_agg(search_folded(form), ' ') FROM (
        SELECT word AS form FROM regexp_split_to_table(plain COLLATE "und-x-icu", '[^[:alnum:]]+') AS word
        WHERE word <> search_folded(word)
        UNION ALL
        SELECT regexp_replace(joined[1], '[-*:_·]', '', 'g')
        FROM regexp_matches(plain COLLATE "und-x-icu", '[[:alnum:]]+(?:[-*:_·][[:alnum:]]+)+', 'g') AS joined
        UNION ALL
        SELECT regexp_replace(grouped[1], '[^0-9]', '', 'g')
        FROM regexp_matches(plain, '(?<![0-9.,])([0-9]{1,3}(?:[. \u00a0\u202f][0-9]{3})+)(?![0-9])', 'g') AS grouped
        UNION ALL
        SELECT 'wege' WHERE plain COLLATE "und-x-icu" ~ '(^|[^[:alnum:]])weg([^[:alnum:]]|$)'
      ) forms
    ), ''))
  FROM (SELECT search_plain(source) AS plain) given
$$;

-- The words of a title once more, each behind the mark "§t", which no text can contain: for finding words in titles.
CREATE OR REPLACE FUNCTION indexing.search_title_marks(title text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = indexing, pg_temp AS $$
  SELECT array_to_tsvector(ARRAY(SELECT '§t' || word FROM unnest(tsvector_to_array(search_vector(title))) AS word))
$$;

-- Ids of the figures that a text refers to, wherever in a block they stand.
CREATE OR REPLACE FUNCTION indexing.figure_ids(content jsonb) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT named #>> '{}'), '{}')
  FROM jsonb_path_query(content, '$.**.figureId ? (@ != null)') AS named
$$;
