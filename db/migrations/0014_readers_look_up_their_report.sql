-- What a reader sees of a report by its number: where it stands and what was answered, never what was written in it.
CREATE FUNCTION report_receipt(wanted_number text)
RETURNS TABLE (kind report_kind, state report_state, received_at timestamptz, due_on date, answer text, answered_at timestamptz, is_erased boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT r.kind, r.state, r.received_at, r.due_on, r.answer, r.answered_at, r.erased_at IS NOT NULL
  FROM reports r WHERE r.number = wanted_number
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION report_receipt(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION report_receipt(text) TO portal_reader;
