-- What readers can reach, and the rules that must never break, whatever a command, job or person with SQL does.

-- Consent -----------------------------------------------------------------------------------------------------

CREATE UNIQUE INDEX consent_events_once ON consent_events (consent_id, kind);
--> statement-breakpoint
CREATE FUNCTION consent_is_valid(wanted consents) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT wanted.evidence_key IS NOT NULL
    AND (now() AT TIME ZONE 'Europe/Berlin')::date BETWEEN wanted.given_on AND wanted.valid_until
    AND EXISTS (SELECT FROM consent_events e WHERE e.consent_id = wanted.id AND e.kind = 'given')
    AND NOT EXISTS (SELECT FROM consent_events e WHERE e.consent_id = wanted.id AND e.kind IN ('withdrawn', 'superseded'))
$$;
--> statement-breakpoint
-- The channels in which every person of a revision agreed to exactly this text and these pictures.
-- All channels for a revision without persons; none for a story that names neither a person nor that there is none.
CREATE FUNCTION consented_channels(wanted revisions, kind post_kind) RETURNS consent_channel[] LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN kind = 'success_story' AND NOT wanted.shows_no_person
      AND NOT EXISTS (SELECT FROM revision_consents rc WHERE rc.revision_id = wanted.id)
    THEN '{}'::consent_channel[]
    ELSE ARRAY(
      SELECT channel FROM unnest(enum_range(NULL::consent_channel)) AS channel
      WHERE NOT EXISTS (
        SELECT FROM revision_consents rc JOIN consents c ON c.id = rc.consent_id
        WHERE rc.revision_id = wanted.id
          AND NOT (channel = ANY (c.channels) AND rc.confirmed_hash IS NOT DISTINCT FROM wanted.content_hash AND consent_is_valid(c))
      )
    )
  END
$$;
--> statement-breakpoint

-- The one read path of everything public ----------------------------------------------------------------------

CREATE VIEW public_posts AS
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
  CROSS JOIN LATERAL (SELECT consented_channels(r, p.kind) AS channels) consented
  WHERE r.state = 'approved'
    AND shown.since <= now()
    AND (r.embargo_until IS NULL OR r.embargo_until <= now())
    AND 'portal' = ANY (consented.channels);
--> statement-breakpoint
CREATE VIEW public_pictures AS
  SELECT m.id, m.key, m.width, m.height, m.widths, m.focal_x, m.focal_y
  FROM media m
  WHERE EXISTS (
    SELECT FROM revision_media rm JOIN public_posts p ON p.revision_id = rm.revision_id WHERE rm.media_id = m.id
  );
--> statement-breakpoint
CREATE VIEW public_hosts AS
  SELECT h.post_id, h.jobcenter_id FROM post_hosts h JOIN public_posts p ON p.id = h.post_id WHERE h.accepted_at IS NOT NULL;
--> statement-breakpoint
CREATE VIEW public_figures AS
  SELECT id, scope, bundesland, jobcenter_id, indicator, label, as_of, qualifier, value, unit, source, source_date
  FROM figures WHERE replaced_at IS NULL;
--> statement-breakpoint
-- What an address of a post answers: 'public', 'moved' (to slug), 'gone', or no row where nothing ever was public.
CREATE FUNCTION post_address(wanted_jobcenter text, wanted_slug text)
RETURNS TABLE (answer text, slug text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT CASE WHEN v.id IS NULL THEN 'gone' WHEN p.slug = wanted_slug THEN 'public' ELSE 'moved' END, p.slug
  FROM post_slugs s
  JOIN jobcenters j ON j.id = s.jobcenter_id
  JOIN posts p ON p.id = s.post_id
  LEFT JOIN public_posts v ON v.id = p.id
  WHERE j.slug = wanted_jobcenter AND s.slug = wanted_slug AND (v.id IS NOT NULL OR p.first_public_at <= now())
$$;
--> statement-breakpoint
-- What the address of a picture answers to the public: 'public', 'gone', or no row.
CREATE FUNCTION picture_address(wanted_key text)
RETURNS TABLE (answer text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
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
--> statement-breakpoint
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'portal_reader') THEN CREATE ROLE portal_reader NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this server was quicker
END $$;
--> statement-breakpoint
GRANT portal_reader TO CURRENT_USER;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO portal_reader;
--> statement-breakpoint
GRANT SELECT ON public_posts, public_pictures, public_hosts, public_figures,
  jobcenters, jobcenter_sites, campaigns, aktionswochen, series, portal_edition TO portal_reader;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION post_address(text, text), picture_address(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION post_address(text, text), picture_address(text) TO portal_reader;
--> statement-breakpoint

-- Guards ------------------------------------------------------------------------------------------------------

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % is refused: append only', TG_OP, TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER history_append_only BEFORE UPDATE OR DELETE ON history FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER history_not_emptied BEFORE TRUNCATE ON history FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER consent_events_append_only BEFORE UPDATE OR DELETE ON consent_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER consent_events_not_emptied BEFORE TRUNCATE ON consent_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER consents_kept BEFORE DELETE ON consents FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- A consent stays as it was recorded; only its evidence may be erased, and only after a withdrawal (B-032).
CREATE FUNCTION guard_consent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - 'evidence_key' - 'evidence_sha256' - 'evidence_type'
     IS DISTINCT FROM to_jsonb(OLD) - 'evidence_key' - 'evidence_sha256' - 'evidence_type'
     OR NEW.evidence_key IS NOT NULL
     OR NOT EXISTS (SELECT FROM consent_events e WHERE e.consent_id = OLD.id AND e.kind = 'withdrawn')
  THEN RAISE EXCEPTION 'a recorded consent cannot be changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER consents_frozen BEFORE UPDATE ON consents FOR EACH ROW EXECUTE FUNCTION guard_consent();
--> statement-breakpoint
-- Once handed in, a revision's words stay; once approved, nothing about it changes.
CREATE FUNCTION guard_revision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE steps text[] := ARRAY['state', 'version', 'submitted_by', 'submitted_at', 'sent_back_by', 'sent_back_at', 'sent_back_because', 'approved_by', 'approved_at'];
BEGIN
  IF OLD.state = 'approved' AND NEW IS DISTINCT FROM OLD
     OR OLD.state = 'submitted' AND to_jsonb(NEW) - steps IS DISTINCT FROM to_jsonb(OLD) - steps
     OR NEW.state = 'approved' AND OLD.state NOT IN ('submitted', 'approved')
  THEN RAISE EXCEPTION 'revision % is frozen (%)', OLD.id, OLD.state USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER revisions_frozen BEFORE UPDATE ON revisions FOR EACH ROW EXECUTE FUNCTION guard_revision();
--> statement-breakpoint
-- People and pictures of a revision are fixed when it is handed in.
CREATE FUNCTION guard_revision_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE touched uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.revision_id ELSE NEW.revision_id END;
BEGIN
  IF EXISTS (SELECT FROM revisions r WHERE r.id = touched AND r.state IN ('submitted', 'approved'))
  THEN RAISE EXCEPTION 'revision % is frozen', touched USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
--> statement-breakpoint
CREATE TRIGGER revision_consents_frozen BEFORE INSERT OR UPDATE OR DELETE ON revision_consents FOR EACH ROW EXECUTE FUNCTION guard_revision_part();
--> statement-breakpoint
CREATE TRIGGER revision_media_frozen BEFORE INSERT OR UPDATE OR DELETE ON revision_media FOR EACH ROW EXECUTE FUNCTION guard_revision_part();
--> statement-breakpoint
-- Nothing becomes public without approval, and no person without consent (B-024).
CREATE FUNCTION guard_publication() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE shown revisions;
BEGIN
  FOR shown IN
    SELECT r.* FROM revisions r
    WHERE (r.id = NEW.public_revision_id AND (TG_OP = 'INSERT' OR NEW.public_revision_id IS DISTINCT FROM OLD.public_revision_id))
       OR (r.id = NEW.next_revision_id AND (TG_OP = 'INSERT' OR NEW.next_revision_id IS DISTINCT FROM OLD.next_revision_id))
  LOOP
    IF shown.state <> 'approved' THEN
      RAISE EXCEPTION 'revision % is not approved', shown.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NOT 'portal' = ANY (consented_channels(shown, NEW.kind)) THEN
      RAISE EXCEPTION 'revision % lacks a valid consent', shown.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER posts_publication BEFORE INSERT OR UPDATE ON posts FOR EACH ROW EXECUTE FUNCTION guard_publication();
--> statement-breakpoint
INSERT INTO portal_edition (id, edition) VALUES (1, 1);
