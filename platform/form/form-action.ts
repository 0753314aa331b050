// Turns commands into server actions: session, input and refusals are handled here only.
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

/** `values`: what the form shows after a success, for example a code that is shown once. */
export type FormAnswer = { notice?: string; redirectTo?: string; values?: FormValues } | void;

/**
 * Makes a server action of a command. `schema` checks the input strictly; its messages are German sentences.
 * A refusal becomes issues, a notice or 404; any other error reaches error.tsx and the log.
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
          "Das waren sehr viele Anfragen in kurzer Zeit. " +
            "Bitte warten Sie eine Minute und versuchen Sie es noch einmal.",
        );
      return perform(actor, input);
    });
}

/** The same for people who are not signed in (sign-in, reset, invitation). */
export function openFormAction<S extends z.ZodType>(
  schema: S,
  perform: (input: z.infer<S>) => Promise<FormAnswer>,
): FormAction {
  return async (_state, form) => answerForm(form, schema, perform);
}

/** The result of the form that each request sent, by the request's headers object. */
const answers = new WeakMap<object, FormState>();

/**
 * For forms on public pages, which have no client components. After a refusal the page of the same request
 * shows it with the typed values (`answerToReader`), without cookies. A success must redirect
 * (`redirectTo`).
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

/** The result of the form that this request sent; an untouched form if it sent none. */
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
  return { issues: [], notice: answer?.notice ?? null, isDone: true, values: answer?.values ?? {} };
}

/** Fields as typed; a repeated field is a list. Files and fields of Next are left out. */
function valuesOf(form: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const texts = form
      .getAll(name)
      .filter((value) => typeof value === "string")
      // A password is what was typed, whatever signs it has.
      .map((text) => (isSecret(name) ? text.toWellFormed().replaceAll("\u0000", "") : storableText(text)));
    if (texts.length > 0) values[name] = texts.length === 1 ? texts[0]! : texts;
  }
  return values;
}

/** The value of a password field is never sent back. */
function withoutSecrets(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !isSecret(name)));
}

const isSecret = (name: string) => /passwor[dt]|token/i.test(name);
