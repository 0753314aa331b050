-- When a consent is valid: the one definition in SQL. domain/consent/consent.ts says the same in TypeScript;
-- db/consent.test.ts compares the two case by case.
-- Used by: db/sql/public.sql (what readers see now), db/sql/lists.sql (from when until when), db/sql/guards.sql
-- (nothing becomes public without consent), commands/consent (when evidence is erased), queries/desk/consent-state.ts (the desk's lists).

-- The birthdays that a consent depends on (B-008). Whoever was born on 29 February reaches 14 and 18 on 1 March: those
-- years have no such day (§§ 187 (2), 188 (2) BGB).
CREATE OR REPLACE VIEW minors AS
  SELECT p.id AS person_id, (day + interval '14 years')::date AS may_consent_from,
    (day + interval '18 years')::date AS of_age_from
  FROM people p
  CROSS JOIN LATERAL (SELECT p.born_on + CASE WHEN to_char(p.born_on, 'MM-DD') = '02-29' THEN 1 ELSE 0 END AS day) born
  WHERE p.born_on IS NOT NULL;

-- What was recorded and what the person closed since, whatever state the consent is in. `channels`: those that are
-- still open. `valid_from` is the first instant at which the consent can be valid: seven days after the last signature
-- (B-003). `ends_at`: the first at which it no longer is; the consent of a minor ends with the 18th birthday. Days count
-- in full in Europe/Berlin. `is_signed`: somebody with custody signed too, where the person was a minor of at least 14.
CREATE OR REPLACE VIEW consent_terms AS
  SELECT c.id,
    ARRAY(
      SELECT recorded FROM unnest(c.channels) AS recorded
      WHERE NOT EXISTS (SELECT FROM consent_events e WHERE e.consent_id = c.id AND recorded = ANY (e.closes))
    ) AS channels,
    (greatest(c.given_on, c.guardian_signed_on) + 7)::timestamp AT TIME ZONE 'Europe/Berlin' AS valid_from,
    least(c.valid_until + 1, minor.of_age_from)::timestamp AT TIME ZONE 'Europe/Berlin' AS ends_at,
    c.evidence_key IS NOT NULL AS has_evidence,
    minor.person_id IS NULL
      OR c.given_on >= minor.may_consent_from AND coalesce(c.guardian_kind = 'custody', false) AS is_signed
  FROM consents c
  LEFT JOIN minors minor ON minor.person_id = c.person_id AND c.given_on < minor.of_age_from;

-- Consents that stand, whatever day it is: given, signed, with evidence, neither withdrawn nor replaced.
CREATE OR REPLACE VIEW standing_consents AS
  SELECT t.id, t.channels, t.valid_from, t.ends_at
  FROM consent_terms t
  WHERE t.has_evidence AND t.is_signed
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

-- Of these, the people who have not come back: only their content may be erased. Somebody came back who gave a consent
-- after the withdrawal, also while its waiting days run and after it has ended; or who has another one that will hold.
CREATE OR REPLACE VIEW left_people AS
  SELECT w.person_id, w.jobcenter_id, w.withdrawn_at
  FROM withdrawn_people w
  WHERE NOT EXISTS (
    SELECT FROM consents c JOIN consent_events given ON given.consent_id = c.id AND given.kind = 'given'
    WHERE c.person_id = w.person_id
      AND NOT EXISTS (SELECT FROM consent_events e WHERE e.consent_id = c.id AND e.kind = 'withdrawn')
      AND (given.at > w.withdrawn_at
        OR EXISTS (SELECT FROM standing_consents s WHERE s.id = c.id AND now() < s.ends_at))
  );

-- People who can be recognised on a picture of a revision of any kind and are not among the people whom it names.
-- Which of their consents a revision names never changes once it is handed in; who is marked on a picture can.
CREATE OR REPLACE VIEW unnamed_people AS
  SELECT rm.revision_id, rm.media_id, mp.person_id, mp.marked_at
  FROM revision_media rm JOIN media_people mp ON mp.media_id = rm.media_id
  WHERE NOT EXISTS (
    SELECT FROM revision_consents rc JOIN consents c ON c.id = rc.consent_id
    WHERE rc.revision_id = rm.revision_id AND c.person_id = mp.person_id
  );

-- People about whom a revision tells special data that their consent does not cover (B-004). No consent covers a
-- conviction (B-005). What nobody was asked about yet counts as nothing: the question is new.
CREATE OR REPLACE VIEW uncovered_consents AS
  SELECT rc.revision_id, rc.consent_id
  FROM revision_consents rc JOIN consents c ON c.id = rc.consent_id
  WHERE NOT rc.told_kinds <@ c.special_kinds;

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
              AND NOT EXISTS (
                SELECT FROM uncovered_consents u
                WHERE u.revision_id = rc.revision_id AND u.consent_id = rc.consent_id
              )
              AND EXISTS (SELECT FROM valid_consents v WHERE v.id = rc.consent_id AND channel = ANY (v.channels))
            )
        )
      )
    END AS channels
  FROM revisions r JOIN posts p ON p.id = r.post_id;
