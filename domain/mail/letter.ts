// Which letters the desk sends, and what each one needs to be written. Tokens are never stored with a letter.
export const letterNames = [
  "invitation",
  "password_reset",
  "post_submitted",
  "post_sent_back",
  "post_approved",
  "post_unpublished",
  "consent_withdrawn",
] as const;
export type LetterName = (typeof letterNames)[number];
