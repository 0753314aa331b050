-- What an address answers: 'public', 'moved' (to the slug that is given back), 'gone', or no row where nothing was
-- ever public. Pages turn that into 200, 301, 410 and 404.
-- Used by: queries/portal/post-address.ts, queries/portal/picture-address.ts.

CREATE OR REPLACE FUNCTION post_address(wanted_jobcenter text, wanted_slug text) RETURNS TABLE (answer text, slug text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN v.id IS NULL THEN 'gone' WHEN p.slug = wanted_slug THEN 'public' ELSE 'moved' END, p.slug
  FROM post_slugs s
  JOIN jobcenters j ON j.id = s.jobcenter_id
  JOIN posts p ON p.id = s.post_id
  LEFT JOIN public_posts v ON v.id = p.id
  WHERE j.slug = wanted_jobcenter AND s.slug = wanted_slug AND (v.id IS NOT NULL OR p.first_public_at <= now())
$$;

-- The version in Leichte Sprache, under any address that its original ever had.
CREATE OR REPLACE FUNCTION twin_address(wanted_jobcenter text, wanted_slug text) RETURNS TABLE (answer text, slug text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN v.id IS NULL THEN 'gone' WHEN original.slug = wanted_slug THEN 'public' ELSE 'moved' END,
    original.slug
  FROM post_slugs s
  JOIN jobcenters j ON j.id = s.jobcenter_id
  JOIN posts original ON original.id = s.post_id
  JOIN posts twin ON twin.twin_of = original.id
  LEFT JOIN public_twins v ON v.id = twin.id
  WHERE j.slug = wanted_jobcenter AND s.slug = wanted_slug
    AND (v.id IS NOT NULL OR (twin.first_public_at <= now() AND original.first_public_at <= now()))
$$;

CREATE OR REPLACE FUNCTION picture_address(wanted_key text) RETURNS TABLE (answer text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN EXISTS (SELECT FROM public_pictures v WHERE v.id = m.id) THEN 'public' ELSE 'gone' END
  FROM media m
  WHERE m.key = wanted_key AND (
    EXISTS (SELECT FROM public_pictures v WHERE v.id = m.id)
    OR EXISTS (
      SELECT FROM revision_media rm JOIN revisions r ON r.id = rm.revision_id JOIN posts p ON p.id = r.post_id
      WHERE rm.media_id = m.id AND r.state = 'approved' AND p.first_public_at <= now()
    )
  )
$$;

-- Whether a page was once public at a path of which only a keyed hash is left (docs/decisions/0081).
CREATE OR REPLACE FUNCTION is_gone_path(wanted_hash text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM gone_addresses g JOIN posts p ON p.id = g.post_id
    WHERE g.path_hash = wanted_hash AND p.first_public_at <= now()
  )
$$;
