/**
 * Day of the last review of the legal pages and the statement on accessibility, ISO date (A-012: at least
 * yearly).
 */
export const legalPagesReviewedOn = "2026-11-22";
