// The erasure of what a person who withdrew had agreed to (B-032, docs/decisions/0081).

/** The period is over, or the person or the house asked for it at once. */
export const erasureReasons = ["period", "request"] as const;
export type ErasureReason = (typeof erasureReasons)[number];

/** Stands where words of people stood that a reason must have. */
export const erasedWords = "Gelöscht nach einem Widerruf.";
