-- Readers' views no longer lean on functions: one that anybody may call could be asked about made-up rows. The same rules as views.

CREATE VIEW valid_consents AS
  SELECT c.id, c.channels FROM consents c
  WHERE c.evidence_key IS NOT NULL
    AND (now() AT TIME ZONE 'Europe/Berlin')::date BETWEEN c.given_on AND c.valid_until
    AND EXISTS (SELECT FROM consent_events e WHERE e.consent_id = c.id AND e.kind = 'given')
    AND NOT EXISTS (SELECT FROM consent_events e WHERE e.consent_id = c.id AND e.kind IN ('withdrawn', 'superseded'));
--> statement-breakpoint
-- The channels in which every person of a revision agreed to exactly this text and these pictures.
-- All channels for a revision without persons; none for a story that names neither a person nor that there is none.
CREATE VIEW revision_channels AS
  SELECT r.id AS revision_id,
    CASE
      WHEN p.kind = 'success_story' AND NOT r.shows_no_person
        AND NOT EXISTS (SELECT FROM revision_consents rc WHERE rc.revision_id = r.id)
      THEN '{}'::consent_channel[]
      ELSE ARRAY(
        SELECT channel FROM unnest(enum_range(NULL::consent_channel)) AS channel
        WHERE NOT EXISTS (
          SELECT FROM revision_consents rc
          WHERE rc.revision_id = r.id
            AND NOT (
              rc.confirmed_hash IS NOT DISTINCT FROM r.content_hash
              AND EXISTS (SELECT FROM valid_consents v WHERE v.id = rc.consent_id AND channel = ANY (v.channels))
            )
        )
      )
    END AS channels
  FROM revisions r JOIN posts p ON p.id = r.post_id;
--> statement-breakpoint
CREATE OR REPLACE VIEW public_posts AS
  SELECT p.id, p.kind, p.jobcenter_id, p.slug, p.first_public_at AS published_at, shown.since AS changed_at,
    r.id AS revision_id, r.number AS revision_number, r.title, r.teaser, r.content, r.details, r.topics, r.pillar,
    r.lead_picture, r.as_of, r.aktionswoche_id, r.series_id, r.series_part, r.shows_no_person, r.starts_at, r.ends_at,
    consented.channels
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
CREATE OR REPLACE FUNCTION guard_publication() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE shown revisions;
BEGIN
  -- As another kind a story would need no consent.
  IF TG_OP = 'UPDATE' AND NEW.kind <> OLD.kind THEN
    RAISE EXCEPTION 'post % keeps its kind', NEW.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  FOR shown IN
    SELECT r.* FROM revisions r
    WHERE (r.id = NEW.public_revision_id AND (TG_OP = 'INSERT' OR NEW.public_revision_id IS DISTINCT FROM OLD.public_revision_id))
       OR (r.id = NEW.next_revision_id AND (TG_OP = 'INSERT' OR NEW.next_revision_id IS DISTINCT FROM OLD.next_revision_id))
  LOOP
    IF shown.state <> 'approved' THEN
      RAISE EXCEPTION 'revision % is not approved', shown.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NOT EXISTS (SELECT FROM revision_channels c WHERE c.revision_id = shown.id AND 'portal' = ANY (c.channels)) THEN
      RAISE EXCEPTION 'revision % lacks a valid consent', shown.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
--> statement-breakpoint
DROP FUNCTION consented_channels(revisions, post_kind);
--> statement-breakpoint
DROP FUNCTION consent_is_valid(consents);
--> statement-breakpoint
-- Every revision begins as a draft, is handed in by somebody and approved by somebody else (D-035, S-39).
CREATE OR REPLACE FUNCTION guard_revision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE steps text[] := ARRAY['state', 'version', 'submitted_by', 'submitted_at', 'sent_back_by', 'sent_back_at', 'sent_back_because', 'approved_by', 'approved_at'];
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'draft' THEN
      RAISE EXCEPTION 'revision % must begin as a draft', NEW.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.state = 'approved' AND NEW IS DISTINCT FROM OLD
     OR OLD.state = 'submitted' AND to_jsonb(NEW) - steps IS DISTINCT FROM to_jsonb(OLD) - steps
     OR NEW.state = 'approved' AND OLD.state NOT IN ('submitted', 'approved')
     OR NEW.state IN ('submitted', 'approved') AND OLD.state = 'submitted' AND NEW.submitted_by IS DISTINCT FROM OLD.submitted_by
     OR NEW.state = 'approved' AND (NEW.submitted_by IS NULL OR NEW.approved_by IS NULL)
  THEN RAISE EXCEPTION 'revision % is frozen (%)', OLD.id, OLD.state USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER revisions_begin BEFORE INSERT ON revisions FOR EACH ROW EXECUTE FUNCTION guard_revision();
--> statement-breakpoint
-- Neither may people and pictures be moved away from a revision that was handed in.
CREATE OR REPLACE FUNCTION guard_revision_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE touched uuid[] := CASE TG_OP WHEN 'INSERT' THEN ARRAY[NEW.revision_id] WHEN 'DELETE' THEN ARRAY[OLD.revision_id] ELSE ARRAY[OLD.revision_id, NEW.revision_id] END;
BEGIN
  IF EXISTS (SELECT FROM revisions r WHERE r.id = ANY (touched) AND r.state IN ('submitted', 'approved'))
  THEN RAISE EXCEPTION 'revision % is frozen', touched[1] USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
