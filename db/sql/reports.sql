-- What a reader may look up of a report by its number: where it stands and what was answered, never what was written
-- in it.
-- Used by: queries/portal/report-receipt.ts.

CREATE OR REPLACE FUNCTION report_receipt(wanted_number text)
RETURNS TABLE (kind report_kind, state report_state, received_at timestamptz, due_on date, answer text,
  answered_at timestamptz, is_erased boolean, hidden_until timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.kind, r.state, r.received_at, r.due_on, r.answer, r.answered_at, r.erased_at IS NOT NULL,
    (SELECT max(h.until) FROM post_hidings h WHERE h.report_id = r.id AND h.ended_at IS NULL AND h.until > now())
  FROM reports r WHERE r.number = wanted_number
$$;

-- The consent of a withdrawal code, as its person may see it: who knows the hash knows the code.
-- `channels`: the open ones; empty when the consent no longer stands. `posts`: what readers see of the person now.
-- Used by: queries/portal/withdrawal.ts.
CREATE OR REPLACE FUNCTION consent_of_code(wanted_hash text)
RETURNS TABLE (id uuid, jobcenter text, public_name text, is_withdrawn boolean, channels consent_channel[], posts jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.id, j.name, c.public_name,
    EXISTS (SELECT FROM consent_events e WHERE e.consent_id = c.id AND e.kind = 'withdrawn'),
    coalesce((SELECT v.channels FROM standing_consents v WHERE v.id = c.id), '{}'),
    coalesce((
      SELECT jsonb_agg(jsonb_build_object('title', shown.title, 'path', shown.path) ORDER BY shown.title)
      FROM (
        SELECT v.title, '/jobcenter/' || home.slug || '/' || v.slug AS path
        FROM revision_consents rc JOIN public_posts v ON v.revision_id = rc.revision_id
        JOIN jobcenters home ON home.id = v.jobcenter_id
        WHERE rc.consent_id = c.id
        UNION
        SELECT t.title, '/jobcenter/' || home.slug || '/' || t.original_slug || '/leichte-sprache'
        FROM revision_consents rc JOIN public_twins t ON t.revision_id = rc.revision_id
        JOIN jobcenters home ON home.id = t.jobcenter_id
        WHERE rc.consent_id = c.id
      ) shown
    ), '[]')
  FROM withdrawal_codes w JOIN consents c ON c.id = w.consent_id JOIN jobcenters j ON j.id = c.jobcenter_id
  WHERE w.code_hash = wanted_hash
$$;
