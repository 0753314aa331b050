-- A version in Leichte Sprache is a post of its own that readers only meet beside its original: approved by itself,
-- consented to by itself, and gone with it (A-021 to A-023).

-- Whatever is approved, on time and consented to at this moment, originals and twins alike. No reader may ask this view.
CREATE VIEW shown_posts AS
  SELECT p.id, p.kind, p.jobcenter_id, p.slug, p.first_public_at AS published_at, shown.since AS changed_at,
    r.id AS revision_id, r.number AS revision_number, r.title, r.teaser, r.content, r.details, r.topics, r.pillar,
    r.lead_picture, r.as_of, r.aktionswoche_id, r.series_id, r.series_part, r.shows_no_person, r.starts_at, r.ends_at,
    consented.channels, p.twin_of, r.leichte_sprache
  FROM posts p
  CROSS JOIN LATERAL (
    SELECT
      CASE WHEN p.next_from <= now() THEN p.next_revision_id ELSE p.public_revision_id END AS revision_id,
      CASE WHEN p.next_from <= now() THEN p.next_from ELSE p.public_from END AS since
  ) shown
  JOIN revisions r ON r.id = shown.revision_id
  JOIN revision_channels consented ON consented.revision_id = r.id
  WHERE r.state = 'approved'
    AND shown.since <= now()
    AND (r.embargo_until IS NULL OR r.embargo_until <= now())
    AND 'portal' = ANY (consented.channels);
--> statement-breakpoint
-- Lists, feeds, search, sitemap and calendars read this one: a twin never is an entry of its own.
CREATE OR REPLACE VIEW public_posts AS
  SELECT id, kind, jobcenter_id, slug, published_at, changed_at, revision_id, revision_number, title, teaser, content, details,
    topics, pillar, lead_picture, as_of, aktionswoche_id, series_id, series_part, shows_no_person, starts_at, ends_at, channels
  FROM shown_posts WHERE twin_of IS NULL;
--> statement-breakpoint
-- Twins whose original may be read at this moment. `is_stale`: readers see a later text of the original than the twin was made from.
CREATE VIEW public_twins AS
  SELECT t.id, t.twin_of AS original_id, t.jobcenter_id, original.slug AS original_slug, greatest(t.published_at, original.published_at) AS published_at,
    t.changed_at, t.revision_id, t.revision_number, t.title, t.teaser, t.content, t.lead_picture, t.leichte_sprache,
    -- Where the people of both texts agreed to appear.
    ARRAY(SELECT channel FROM unnest(t.channels) AS channel WHERE channel = ANY (original.channels)) AS channels,
    original.revision_number > (t.leichte_sprache->>'madeFrom')::integer AS is_stale
  FROM shown_posts t JOIN public_posts original ON original.id = t.twin_of
  WHERE t.leichte_sprache IS NOT NULL;
--> statement-breakpoint
CREATE OR REPLACE VIEW public_pictures AS
  SELECT m.id, m.key, m.width, m.height, m.widths, m.focal_x, m.focal_y
  FROM media m
  WHERE EXISTS (SELECT FROM revision_media rm JOIN public_posts p ON p.revision_id = rm.revision_id WHERE rm.media_id = m.id)
    OR EXISTS (SELECT FROM revision_media rm JOIN public_twins t ON t.revision_id = rm.revision_id WHERE rm.media_id = m.id);
--> statement-breakpoint
-- What …/leichte-sprache answers under an address of the original: 'public', 'moved' (to slug), 'gone', or no row where it never was.
CREATE FUNCTION twin_address(wanted_jobcenter text, wanted_slug text)
RETURNS TABLE (answer text, slug text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT CASE WHEN v.id IS NULL THEN 'gone' WHEN original.slug = wanted_slug THEN 'public' ELSE 'moved' END, original.slug
  FROM post_slugs s
  JOIN jobcenters j ON j.id = s.jobcenter_id
  JOIN posts original ON original.id = s.post_id
  JOIN posts twin ON twin.twin_of = original.id
  LEFT JOIN public_twins v ON v.id = twin.id
  WHERE j.slug = wanted_jobcenter AND s.slug = wanted_slug
    AND (v.id IS NOT NULL OR (twin.first_public_at <= now() AND original.first_public_at <= now()))
$$;
--> statement-breakpoint
GRANT SELECT ON public_twins TO portal_reader;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION twin_address(text, text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION twin_address(text, text) TO portal_reader;
--> statement-breakpoint
-- A twin stays the twin of one original, an original is no twin, and nothing appears as Leichte Sprache
-- without the name of who wrote it, nor as tested without who tested it and when (A-022).
CREATE FUNCTION guard_twin() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE words jsonb;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.twin_of IS DISTINCT FROM OLD.twin_of
     OR NEW.twin_of IS NOT NULL AND EXISTS (SELECT FROM posts WHERE id = NEW.twin_of AND twin_of IS NOT NULL)
  THEN RAISE EXCEPTION 'post % keeps its original', NEW.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  FOR words IN SELECT coalesce(leichte_sprache, 'null') FROM revisions WHERE id IN (NEW.public_revision_id, NEW.next_revision_id)
  LOOP
    IF (NEW.twin_of IS NULL) <> (words = 'null')
       OR NEW.twin_of IS NOT NULL AND (
         coalesce(btrim(words->>'translator'), '') = '' OR words->'madeFrom' IS NULL OR words->'isTested' IS NULL
         OR (words->>'isTested')::boolean AND (coalesce(btrim(words->>'testGroup'), '') = '' OR coalesce(words->>'testedOn', '') = ''))
    THEN RAISE EXCEPTION 'post % does not say who wrote and tested it', NEW.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER posts_twin BEFORE INSERT OR UPDATE ON posts FOR EACH ROW EXECUTE FUNCTION guard_twin();
--> statement-breakpoint
-- As before, less the twins: feeds never held one, so they need not forget one.
CREATE OR REPLACE FUNCTION gone_posts(wanted_jobcenter uuid)
RETURNS TABLE (id uuid, gone_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.id, gone.at
  FROM posts p
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
