// The three kinds of refusal (README, "Every change asks the same three questions"). Turned into messages
// only in platform/form/form-action.ts.

/**
 * One thing that is missing or wrong, linked to the field it is about. `message` is a German sentence for the
 * screen.
 */
export type Issue = {
  /** Name of the field, or a path such as "content.3.altText" for the fourth block. */
  field: string;
  message: string;
};

/** The first sentence of a message, and what explains it. A full stop inside a quotation ends no sentence. */
export function inTwo(message: string): { headline: string; rest: string } {
  const [headline = message, ...rest] = message.split(/(?<=[.?])\s+(?=\p{Lu}|„)/u);
  return { headline, rest: rest.join(" ") };
}

/** This person may not do this; on screen it looks as if the thing did not exist (404). */
export class NotAllowed extends Error {
  constructor(readonly action: string) {
    super(`not allowed: ${action}`);
    this.name = "NotAllowed";
  }
}

/** Not possible now: the thing has changed meanwhile or its state does not permit the step. */
export class NotPossibleNow extends Error {
  constructor(
    readonly reason: string,
    /** German sentence for the screen. */
    readonly notice: string,
  ) {
    super(`not possible now: ${reason}`);
    this.name = "NotPossibleNow";
  }
}

/** The content is not ready; every issue names its field. */
export class NotReady extends Error {
  constructor(readonly issues: Issue[]) {
    super(`not ready: ${issues.map((issue) => issue.field).join(", ")}`);
    this.name = "NotReady";
  }
}
