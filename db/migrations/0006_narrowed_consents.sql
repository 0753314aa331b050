-- A person closes single ways of publication and stays on the portal; a new consent replaces an older one (B-021, B-022).
ALTER TYPE "public"."consent_event_kind" ADD VALUE 'narrowed' BEFORE 'withdrawn';--> statement-breakpoint
ALTER TABLE "consent_events" ADD COLUMN "closes" "consent_channel"[];--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "replaces" uuid;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_id_jobcenter" UNIQUE("id","jobcenter_id");--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_replaces_own" FOREIGN KEY ("replaces","jobcenter_id") REFERENCES "public"."consents"("id","jobcenter_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_events" ADD CONSTRAINT "consent_events_closing" CHECK (("consent_events"."kind"::text = 'narrowed') = ("consent_events"."closes" is not null));--> statement-breakpoint
ALTER TABLE "consent_events" ADD CONSTRAINT "consent_events_closes_ways" CHECK (cardinality("consent_events"."closes") > 0 and not 'portal' = any("consent_events"."closes"));--> statement-breakpoint
-- A person narrows as often as they like; every other event happens once.
DROP INDEX consent_events_once;
--> statement-breakpoint
CREATE UNIQUE INDEX consent_events_once ON consent_events (consent_id, kind) WHERE closes IS NULL;
--> statement-breakpoint
-- What is left of the channels: those recorded, less those closed since.
CREATE OR REPLACE VIEW valid_consents AS
  SELECT c.id, ARRAY(
      SELECT recorded FROM unnest(c.channels) AS recorded
      WHERE NOT EXISTS (SELECT FROM consent_events e WHERE e.consent_id = c.id AND recorded = ANY (e.closes))
    ) AS channels
  FROM consents c
  WHERE c.evidence_key IS NOT NULL
    AND (now() AT TIME ZONE 'Europe/Berlin')::date BETWEEN c.given_on AND c.valid_until
    AND EXISTS (SELECT FROM consent_events e WHERE e.consent_id = c.id AND e.kind = 'given')
    AND NOT EXISTS (SELECT FROM consent_events e WHERE e.consent_id = c.id AND e.kind IN ('withdrawn', 'superseded'));
--> statement-breakpoint
-- Feed readers forget a post as well when one of its people closed the feeds and it stays on the portal.
-- Moments are kept to the millisecond, rounded: what happened just now may lie a moment ahead.
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
  WHERE p.first_public_at <= now()
    AND gone.at BETWEEN greatest(p.first_public_at, now() - interval '90 days') AND now() + interval '1 millisecond'
    AND (wanted_jobcenter IS NULL OR p.jobcenter_id = wanted_jobcenter
      OR EXISTS (SELECT FROM post_hosts h WHERE h.post_id = p.id AND h.jobcenter_id = wanted_jobcenter AND h.accepted_at IS NOT NULL))
    AND NOT EXISTS (SELECT FROM public_posts v WHERE v.id = p.id AND 'feeds' = ANY (v.channels))
  ORDER BY gone.at DESC, p.id
  LIMIT 500
$$;
