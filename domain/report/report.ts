// What a reader reports to the desk: an error, a barrier, or the withdrawal of a consent.
export const reportKinds = ["error", "barrier", "withdrawal"] as const;
export type ReportKind = (typeof reportKinds)[number];

export const reportStates = ["received", "in_progress", "answered", "done"] as const;
export type ReportState = (typeof reportStates)[number];

/** How a withdrawal may end; there is no other way (docs/decisions/0078). */
export const withdrawalOutcomes = ["carried_out", "narrowed", "refused"] as const;
export type WithdrawalOutcome = (typeof withdrawalOutcomes)[number];

/**
 * Days after which the words of a report that is done are erased; what stays is number, kind and dates
 * (B-061, A-016: at most twelve months for barriers; B-032: at most thirty days around a withdrawal).
 */
export const erasedAfterDays: Record<ReportKind, number> = { error: 90, barrier: 180, withdrawal: 30 };

/** Days after the answer when a report is closed automatically. */
export const doneAfterAnswerInDays = 30;
