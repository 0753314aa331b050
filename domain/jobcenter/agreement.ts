/** The agreement of a Jobcenter with the Landkreistag (Art. 26, 28 GDPR). */
export type AgreementState = {
  /** The version without which nothing is published; null when the operator demands none. */
  demanded: string | null;
  isMissing: boolean;
  /** The newest first; `signedOn`: ISO day. */
  signed: { version: string; signedOn: string }[];
};
