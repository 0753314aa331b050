/** Whether an account can sign in, waits for its first password, or is locked. */
export const accountStates = ["active", "invited", "locked"] as const;
export type AccountState = (typeof accountStates)[number];
