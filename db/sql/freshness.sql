-- How long a finished page may be kept (docs/decisions/0060).
-- Used by: db/schema/public-view.ts and platform/page-cache, which also listens to the channel portal_edition.

-- For how many seconds a page made now stays true if nobody changes anything: at most 60, until the next planned
-- moment, the end of an embargo or of a hiding, or the end of the day in Berlin, with which consents run out and Veranstaltungen
-- become yesterday's.
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
