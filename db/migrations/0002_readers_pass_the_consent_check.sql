-- A function inside a view runs with the rights of whoever asks. Readers may not see consents, only what they permit.
ALTER FUNCTION consent_is_valid(consents) SECURITY DEFINER SET search_path = public;
--> statement-breakpoint
ALTER FUNCTION consented_channels(revisions, post_kind) SECURITY DEFINER SET search_path = public;
