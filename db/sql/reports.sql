-- What a reader may look up of a report by its number: where it stands and what was answered, never what was written
-- in it.
-- Used by: queries/portal/report-receipt.ts.

CREATE OR REPLACE FUNCTION report_receipt(wanted_number text)
RETURNS TABLE (kind report_kind, state report_state, received_at timestamptz, due_on date, answer text,
  answered_at timestamptz, is_erased boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.kind, r.state, r.received_at, r.due_on, r.answer, r.answered_at, r.erased_at IS NOT NULL
  FROM reports r WHERE r.number = wanted_number
$$;
