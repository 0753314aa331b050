-- How long a page made now stays true if nobody changes anything: a minute at most, until the next planned moment, the end of
-- an embargo, or the end of the day in Berlin, with which consents run out and Aktionen become yesterday's.
CREATE VIEW portal_freshness AS
  SELECT e.edition,
    extract(epoch FROM least(
      now() + interval '60 seconds',
      (((now() AT TIME ZONE 'Europe/Berlin')::date + 1)::timestamp AT TIME ZONE 'Europe/Berlin'),
      (SELECT min(p.next_from) FROM posts p WHERE p.next_revision_id IS NOT NULL AND p.next_from > now()),
      (SELECT min(p.public_from) FROM posts p WHERE p.public_from > now()),
      (SELECT min(r.embargo_until) FROM revisions r WHERE r.embargo_until > now())
    ) - now())::float8 AS seconds_left
  FROM portal_edition e;
--> statement-breakpoint
GRANT SELECT ON portal_freshness TO portal_reader;
--> statement-breakpoint
-- Whoever keeps pages hears of the next edition at the moment it becomes true, even when somebody raised it by hand.
CREATE FUNCTION announce_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('portal_edition', NEW.edition::text);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER portal_edition_announced AFTER UPDATE ON portal_edition FOR EACH ROW EXECUTE FUNCTION announce_edition();
--> statement-breakpoint
CREATE INDEX "posts_by_public_from" ON "posts" USING btree ("public_from");--> statement-breakpoint
CREATE INDEX "revisions_by_embargo" ON "revisions" USING btree ("embargo_until") WHERE "revisions"."embargo_until" is not null;
