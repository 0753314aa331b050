/** Whether an account can sign in, waits for its first password, or is locked. */
export const accountStates = ["active", "invited", "locked"] as const;
/** The name of an account that was anonymised; a check of the table accounts asks for exactly this. */
export const formerAccountName = "ehemaliges Konto";
export type AccountState = (typeof accountStates)[number];
