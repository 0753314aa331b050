/** A session nobody uses ends after this long (D-011). */
export const sessionIdleInMinutes = 60;

/** A session ends after this long, however busy (D-011). */
export const sessionLongestInHours = 12;
