-- How long a finished page may be kept (docs/decisions/0060).
-- Used by: db/schema/public-view.ts and platform/page-cache, which also listens to the channel portal_edition.

-- seconds_left: for how many seconds a page rendered now stays correct if nobody changes anything. At most 60, and
-- less if one of these comes first: a planned publication, the end of an embargo, the end of a hiding, or midnight in
-- Berlin, when consents expire and the Aktionen of the day are over.
CREATE OR REPLACE VIEW portal_freshness AS
  SELECT e.edition,
    extract(epoch FROM least(
      now() + interval '60 seconds',
      (((now() AT TIME ZONE 'Europe/Berlin')::date + 1)::timestamp AT TIME ZONE 'Europe/Berlin'),
      (SELECT min(p.next_from) FROM posts p WHERE p.next_revision_id IS NOT NULL AND p.next_from > now()),
      (SELECT min(p.public_from) FROM posts p WHERE p.public_from > now()),
      (SELECT min(h.until) FROM hidden_posts h),
      (SELECT min(r.embargo_until) FROM revisions r WHERE r.embargo_until > now())
    ) - now())::float8 AS seconds_left
  FROM portal_edition e;

-- Every process that keeps pages hears of the next edition when it is committed, even if somebody raised it by hand.
CREATE OR REPLACE FUNCTION announce_edition() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('portal_edition', NEW.edition::text);
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER portal_edition_announced AFTER UPDATE ON portal_edition
  FOR EACH ROW EXECUTE FUNCTION announce_edition();
