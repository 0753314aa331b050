/** An unused session ends after this time (D-011). */
export const sessionIdleInMinutes = 60;

/** Every session ends after this time, also when it is used (D-011). */
export const sessionLongestInHours = 12;

/** So long before the end the person is asked whether to stay signed in (A-119: at least two minutes). */
export const sessionWarningInMinutes = 5;

/**
 * The time left in a session when nothing is done; `canExtend` is false when the limit of twelve hours ends
 * it.
 */
export type SessionTimeLeft = { seconds: number; canExtend: boolean };

/** A session of somebody, as its owner sees it. */
export type OwnSession = { id: string; device: string; createdAt: Date; lastSeenAt: Date };
