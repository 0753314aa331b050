-- What readers can see at this moment. Every text, picture and co-host that the portal shows comes from these views;
-- approval, plan, embargo and consent are checked when they are read, so a withdrawal holds from the next request on.
-- Used by: db/schema/public-view.ts and through it queries/portal; commands/post/step/settle-plan.ts (shown_posts).
-- Consent is checked in the view revision_channels (db/sql/consent.sql).
-- These are views and not functions, because a reader could call a function with invented rows.

-- Posts hidden because somebody withdrew without a withdrawal code, until it is decided (docs/decisions/0078).
CREATE OR REPLACE VIEW hidden_posts AS
  SELECT post_id, max(until) AS until FROM post_hidings WHERE ended_at IS NULL AND until > now() GROUP BY post_id;

-- Whatever is approved, on time and consented to, originals and versions in Leichte Sprache alike. Readers have no
-- right to read this view.
CREATE OR REPLACE VIEW shown_posts AS
  SELECT p.id, p.kind, p.jobcenter_id, p.slug, p.first_public_at AS published_at, shown.since AS changed_at,
    r.id AS revision_id, r.number AS revision_number, r.title, r.teaser, r.content, r.details, r.topics, r.pillar,
    r.lead_picture, r.as_of, r.aktionswoche_id, r.series_id, r.series_part, r.shows_no_person, r.starts_at, r.ends_at,
    consented.channels, p.twin_of, r.leichte_sprache
  FROM posts p
  CROSS JOIN LATERAL (
    -- The planned revision takes over at its moment, without any job.
    SELECT
      CASE WHEN p.next_from <= now() THEN p.next_revision_id ELSE p.public_revision_id END AS revision_id,
      CASE WHEN p.next_from <= now() THEN p.next_from ELSE p.public_from END AS since
  ) shown
  JOIN revisions r ON r.id = shown.revision_id
  JOIN revision_channels consented ON consented.revision_id = r.id
  WHERE r.state = 'approved'
    AND shown.since <= now()
    AND (r.embargo_until IS NULL OR r.embargo_until <= now())
    AND 'portal' = ANY (consented.channels)
    AND NOT EXISTS (SELECT FROM hidden_posts h WHERE h.post_id = coalesce(p.twin_of, p.id));

-- Lists, feeds, search, sitemap and calendars read this one: a version in Leichte Sprache is no entry of its own.
CREATE OR REPLACE VIEW public_posts AS
  SELECT id, kind, jobcenter_id, slug, published_at, changed_at, revision_id, revision_number, title, teaser, content,
    details, topics, pillar, lead_picture, as_of, aktionswoche_id, series_id, series_part, shows_no_person, starts_at,
    ends_at, channels
  FROM shown_posts WHERE twin_of IS NULL;

-- Versions in Leichte Sprache whose original may be read at this moment (docs/decisions/0053).
-- `channels`: where the people of both texts agreed to appear. `is_stale`: readers see a later revision of the
-- original than this version was made from.
CREATE OR REPLACE VIEW public_twins AS
  SELECT t.id, t.twin_of AS original_id, t.jobcenter_id, original.slug AS original_slug,
    greatest(t.published_at, original.published_at) AS published_at, t.changed_at, t.revision_id, t.revision_number,
    t.title, t.teaser, t.content, t.lead_picture, t.leichte_sprache,
    ARRAY(SELECT channel FROM unnest(t.channels) AS channel WHERE channel = ANY (original.channels)) AS channels,
    original.revision_number > (t.leichte_sprache->>'madeFrom')::integer AS is_stale
  FROM shown_posts t JOIN public_posts original ON original.id = t.twin_of
  WHERE t.leichte_sprache IS NOT NULL;

-- The pictures of each public text, with the focal point that was approved with it (docs/decisions/0079).
CREATE OR REPLACE VIEW public_revision_pictures AS
  SELECT rm.revision_id, m.id, m.key, m.width, m.height, m.widths, rm.focal_x, rm.focal_y
  FROM revision_media rm JOIN revisions r ON r.id = rm.revision_id JOIN media m ON m.id = rm.media_id
  WHERE EXISTS (SELECT FROM public_posts p WHERE p.id = r.post_id AND p.revision_id = r.id OFFSET 0)
    OR EXISTS (SELECT FROM public_twins t WHERE t.id = r.post_id AND t.revision_id = r.id OFFSET 0);

-- Pictures that at least one public text shows; only the version before reads the focal point of the library here. OFFSET 0 keeps the planner from computing all public posts first.
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

-- Accepted co-hosts of public posts.
CREATE OR REPLACE VIEW public_hosts AS
  SELECT h.post_id, h.jobcenter_id
  FROM post_hosts h JOIN public_posts p ON p.id = h.post_id WHERE h.accepted_at IS NOT NULL;
