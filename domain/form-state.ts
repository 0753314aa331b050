import type { Issue } from "./refusals";

export type FormValues = Record<string, string | string[]>;

/** What a form shows after it was sent: errors, the result, and what was typed. */
export type FormState = { issues: Issue[]; notice: string | null; isDone: boolean; values: FormValues };

/** A server action as a form takes it. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

export const untouchedForm: FormState = { issues: [], notice: null, isDone: false, values: {} };
