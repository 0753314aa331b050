/** A session nobody uses ends after this long (D-011). */
export const sessionIdleInMinutes = 60;

/** A session ends after this long, however busy (D-011). */
export const sessionLongestInHours = 12;

/** So long before the end a person is asked whether to stay signed in (A-119: at least two minutes). */
export const sessionWarningInMinutes = 5;

/**
 * What is left of a session if nothing is done; `canExtend` is false when the end is that of the twelve
 * hours.
 */
export type SessionTimeLeft = { seconds: number; canExtend: boolean };

/** A session of somebody, as its owner sees it. */
export type OwnSession = { id: string; device: string; createdAt: Date; lastSeenAt: Date };
