-- When a consent is valid: the one definition in SQL. domain/consent/consent.ts says the same in TypeScript;
-- db/consent.test.ts compares the two case by case.
-- Used by: db/sql/public.sql (what readers see now), db/sql/lists.sql (from when until when), db/sql/guards.sql
-- (nothing becomes public without consent), commands/consent (when evidence is erased), queries/desk/consent-state.ts (the desk's lists).

-- What was recorded and what the person closed since, whatever state the consent is in. `channels`: those that are
-- still open. `valid_from` is the first instant at which the consent can be valid, `ends_at` the first at which it no
-- longer is; both days count in full in Europe/Berlin.
CREATE OR REPLACE VIEW consent_terms AS
  SELECT c.id,
    ARRAY(
      SELECT recorded FROM unnest(c.channels) AS recorded
      WHERE NOT EXISTS (SELECT FROM consent_events e WHERE e.consent_id = c.id AND recorded = ANY (e.closes))
    ) AS channels,
    c.given_on::timestamp AT TIME ZONE 'Europe/Berlin' AS valid_from,
    (c.valid_until + 1)::timestamp AT TIME ZONE 'Europe/Berlin' AS ends_at,
    c.evidence_key IS NOT NULL AS has_evidence
  FROM consents c;

-- Consents that stand, whatever day it is: given, with evidence, neither withdrawn nor replaced.
CREATE OR REPLACE VIEW standing_consents AS
  SELECT t.id, t.channels, t.valid_from, t.ends_at
  FROM consent_terms t
  WHERE t.has_evidence
    AND EXISTS (SELECT FROM consent_events e WHERE e.consent_id = t.id AND e.kind = 'given')
    AND NOT EXISTS (
      SELECT FROM consent_events e WHERE e.consent_id = t.id AND e.kind IN ('withdrawn', 'superseded')
    );

-- The day on which the evidence of an expired or replaced consent is no longer needed: claims end three years after
-- the end of the year in which it ended (§§ 195, 199 BGB). Withdrawn consents have their own, shorter period.
CREATE OR REPLACE VIEW ended_evidence AS
  SELECT c.id, replaced.on_day IS NOT NULL AS is_replaced,
    make_date(extract(year FROM least(c.valid_until, replaced.on_day))::integer + 4, 1, 1) AS erase_on
  FROM consents c
  LEFT JOIN LATERAL (
    SELECT min((e.at AT TIME ZONE 'Europe/Berlin')::date) AS on_day
    FROM consent_events e WHERE e.consent_id = c.id AND e.kind = 'superseded'
  ) replaced ON true
  WHERE c.evidence_key IS NOT NULL;

-- Those that are valid at this moment.
CREATE OR REPLACE VIEW valid_consents AS
  SELECT s.id, s.channels FROM standing_consents s WHERE s.valid_from <= now() AND now() < s.ends_at;

-- People who withdrew and have no valid consent since; `withdrawn_at`: the latest time.
CREATE OR REPLACE VIEW withdrawn_people AS
  SELECT c.person_id, c.jobcenter_id, max(e.at) AS withdrawn_at
  FROM consents c JOIN consent_events e ON e.consent_id = c.id AND e.kind = 'withdrawn'
  WHERE NOT EXISTS (
    SELECT FROM consents other JOIN valid_consents v ON v.id = other.id WHERE other.person_id = c.person_id
  )
  GROUP BY c.person_id, c.jobcenter_id;

-- People who can be recognised on a picture of a revision of any kind and are not among the people whom it names.
-- Which of their consents a revision names never changes once it is handed in; who is marked on a picture can.
CREATE OR REPLACE VIEW unnamed_people AS
  SELECT rm.revision_id, rm.media_id, mp.person_id, mp.marked_at
  FROM revision_media rm JOIN media_people mp ON mp.media_id = rm.media_id
  WHERE NOT EXISTS (
    SELECT FROM revision_consents rc JOIN consents c ON c.id = rc.consent_id
    WHERE rc.revision_id = rm.revision_id AND c.person_id = mp.person_id
  );

-- The channels in which every person of a revision agreed, at this moment, to exactly this text and these pictures.
-- All channels for a revision without people. None for a revision with a picture of somebody whom it does not name
-- (docs/decisions/0075), and none for a success story that neither names a person nor says that it shows none.
CREATE OR REPLACE VIEW revision_channels AS
  SELECT r.id AS revision_id,
    CASE
      WHEN p.kind = 'success_story' AND NOT r.shows_no_person
        AND NOT EXISTS (SELECT FROM revision_consents rc WHERE rc.revision_id = r.id)
        OR EXISTS (SELECT FROM unnamed_people u WHERE u.revision_id = r.id)
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
