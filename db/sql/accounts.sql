-- Accounts that nobody uses, and what holds for those that were anonymised (B-055, docs/decisions/0088).
-- Used by: commands/account/anonymise-left-accounts, commands/mail/step/about-account, queries/desk/retention-state.

-- Every account with the last moment at which somebody wanted it: invited, signed in, unlocked or locked. The last
-- administrator and the last lead of a Jobcenter who can still sign in are never anonymised (S-40).
CREATE OR REPLACE VIEW left_accounts AS
  SELECT a.id, a.role, a.jobcenter_id, a.leaving_told_at AS told_at,
    greatest(a.created_at, a.last_signed_in_at, a.locked_at, (
      SELECT max(h.at) FROM history h
      WHERE h.subject_type = 'account' AND h.subject_id = a.id AND h.action IN ('account.inviteAgain', 'account.unlock')
    )) AS left_since,
    a.role IN ('admin', 'lead') AND a.locked_at IS NULL AND NOT EXISTS (
      SELECT FROM accounts other
      WHERE other.id <> a.id AND other.role = a.role AND other.jobcenter_id IS NOT DISTINCT FROM a.jobcenter_id
        AND other.locked_at IS NULL
    ) AS is_last
  FROM accounts a WHERE a.erased_at IS NULL;

-- An account that was anonymised stays as it is. That it is empty, a check of the table says.
CREATE OR REPLACE FUNCTION guard_erased_account() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.erased_at IS NOT NULL AND NEW IS DISTINCT FROM OLD
  THEN RAISE EXCEPTION 'account % stays anonymised', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER accounts_erased BEFORE UPDATE ON accounts
  FOR EACH ROW EXECUTE FUNCTION guard_erased_account();

-- Nobody signs in with it, and it gets no mail. The row lock makes a sign-in and the erasure wait for each other.
CREATE OR REPLACE FUNCTION refuse_erased_account() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM accounts a WHERE a.id = NEW.account_id AND a.erased_at IS NOT NULL FOR SHARE)
  THEN RAISE EXCEPTION 'account % is anonymised', NEW.account_id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER sessions_of_known_account BEFORE INSERT ON sessions
  FOR EACH ROW EXECUTE FUNCTION refuse_erased_account();
CREATE OR REPLACE TRIGGER one_time_links_of_known_account BEFORE INSERT ON one_time_links
  FOR EACH ROW EXECUTE FUNCTION refuse_erased_account();
CREATE OR REPLACE TRIGGER mails_of_known_account BEFORE INSERT ON mails
  FOR EACH ROW EXECUTE FUNCTION refuse_erased_account();
