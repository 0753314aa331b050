-- Who wrote at a revision last does not approve it, whoever handed it in (D-035).
CREATE FUNCTION guard_four_eyes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.approved_by = NEW.saved_by THEN
    RAISE EXCEPTION 'revision % is approved by its writer', NEW.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER revisions_four_eyes BEFORE UPDATE ON revisions FOR EACH ROW WHEN (NEW.state = 'approved' AND OLD.state <> 'approved') EXECUTE FUNCTION guard_four_eyes();
