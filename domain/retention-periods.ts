// How long personal data is kept: the constants that the jobs use and that the table of domain/retention.ts says in words.

/** Days for which a backup is kept: what was erased in the database is gone from every backup after them. */
export const backupKeptInDays = 35;
/** The mark of a known device stays in the browser for so long. */
export const deviceMarkInDays = 180;
/** The token of a mailed link stays in its cookie for so long. */
export const linkCookieInMinutes = 30;
/** A mailed link expires after this time (D-020). */
export const linkWorksForHours = 24;
/** A counter of attempts is deleted so long after its first attempt. */
export const attemptsKeptInDays = 1;
/** A mail is deleted so long after it was sent or given up. */
export const mailsKeptInDays = 90;
/** An account is anonymised so long after it was used last, locked or invited (B-055). */
export const unusedAccountKeptInMonths = 12;
/** A draft that never appeared is erased so long after it was edited last (B-055). */
export const leftDraftKeptInMonths = 12;
/** So long before something is erased because nobody uses it, somebody is asked by mail. */
export const askedBeforeInDays = 30;
/** A file without a row is kept for so long, because its form may still be open. */
export const orphanAgeInHours = 24;
/**
 * The evidence of a withdrawn consent is kept for so long, in case somebody disputes it (B-032: at most 30
 * days).
 */
export const evidenceKeptInDays = 30;

/**
 * Texts, pictures and names of a person who withdrew are erased after so long (B-032; the view erasures_due
 * in db/sql/erasure.sql says the same).
 */
export const contentKeptInDays = 30;
