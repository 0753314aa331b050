// The one door every form comes through: session, input and refusals are known here and nowhere else.
import "server-only";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type * as z from "zod";
import type { Person } from "@/domain/account/role";
import { type FormAction, type FormState, type FormValues, untouchedForm } from "@/domain/form-state";
import { NotAllowed, NotPossibleNow, NotReady, type Issue } from "@/domain/refusals";
import { storableText } from "@/domain/storable-text";
import { afterLease } from "@/platform/page-cache/edition-lease";
import { accountWithinRateLimit } from "@/platform/rate-limit/token-bucket";
import { requireActor } from "@/platform/sign-in/session";

export type FormAnswer = { notice?: string; redirectTo?: string } | void;

/**
 * Makes a server action of a command. Input is checked strictly by `schema` (its messages are German
 * sentences); refusals become issues, a notice, or 404; anything else reaches error.tsx and the log.
 */
export function formAction<S extends z.ZodType>(
  schema: S,
  perform: (actor: Person, input: z.infer<S>) => Promise<FormAnswer>,
): FormAction {
  return async (_state, form) =>
    answerForm(form, schema, async (input) => {
      const actor = await requireActor();
      if (!accountWithinRateLimit(actor.accountId))
        throw new NotPossibleNow(
          "too fast",
          "Das waren sehr viele Anfragen in kurzer Zeit. Bitte warten Sie eine Minute und versuchen Sie es noch einmal.",
        );
      return perform(actor, input);
    });
}

/** The same for forms of people who are not signed in (sign-in, reset, invitation). */
export function openFormAction<S extends z.ZodType>(
  schema: S,
  perform: (input: z.infer<S>) => Promise<FormAnswer>,
): FormAction {
  return async (_state, form) => answerForm(form, schema, perform);
}

/** What came of the form that this very request brought, by the request's own headers. */
const answers = new WeakMap<object, FormState>();

/**
 * For forms of the public side, which has no client components: a refusal is shown by the page that answers
 * the request itself (`answerToReader`), with what was typed, without cookies. A success must lead on by
 * `redirectTo`.
 */
export function readerFormAction<S extends z.ZodType>(
  schema: S,
  perform: (input: z.infer<S>) => Promise<{ redirectTo: string }>,
): (form: FormData) => Promise<void> {
  return async (form) => {
    answers.set(await headers(), await answerForm(form, schema, perform));
    refresh();
  };
}

/** The answer to the form this request brought; an untouched form when it brought none. */
export async function answerToReader(): Promise<FormState> {
  return answers.get(await headers()) ?? untouchedForm;
}

async function answerForm<S extends z.ZodType>(
  form: FormData,
  schema: S,
  perform: (input: z.infer<S>) => Promise<FormAnswer>,
): Promise<FormState> {
  const values = valuesOf(form);
  const refused = (issues: Issue[], notice: string | null = null): FormState => ({
    issues,
    notice,
    isDone: false,
    values: withoutSecrets(values),
  });
  const parsed = schema.safeParse(values);
  if (!parsed.success)
    return refused(parsed.error.issues.map(({ path, message }) => ({ field: path.join("."), message })));
  let answer: FormAnswer;
  try {
    answer = await afterLease(() => perform(parsed.data));
  } catch (refusal) {
    if (refusal instanceof NotReady) return refused(refusal.issues);
    if (refusal instanceof NotPossibleNow) return refused([], refusal.notice);
    if (refusal instanceof NotAllowed) notFound();
    throw refusal;
  }
  if (answer?.redirectTo) redirect(answer.redirectTo);
  return { issues: [], notice: answer?.notice ?? null, isDone: true, values: {} };
}

/**
 * Fields as typed; a field that came several times is a list. Files and the framework's own fields are left
 * out.
 */
function valuesOf(form: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const texts = form
      .getAll(name)
      .filter((value) => typeof value === "string")
      .map(storableText);
    if (texts.length > 0) values[name] = texts.length === 1 ? texts[0]! : texts;
  }
  return values;
}

/** What was typed into a password field never goes back. */
function withoutSecrets(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !/passwor[dt]|token/i.test(name)));
}
