import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema";
import { normalEmail } from "@/domain/account/email-address";
import { longestPassword } from "@/domain/account/password";
import { NotReady } from "@/domain/refusals";
import { isPassword } from "@/platform/sign-in/password-hash";
import {
  connectionOf,
  forgetTries,
  personalKey,
  takeBackTry,
  takeTry,
  type Limit,
} from "@/platform/rate-limit/rate-limit";
import { startSession } from "@/platform/sign-in/session-store";

export type SignIn = {
  email: string;
  password: string;
  /** Browser and operating system, as shown in the list of sessions. */
  device: string;
  /** Network address of the client; hashed before it is counted. */
  address: string;
  /** Name of a device on which this person has signed in before, or null. */
  knownDevice: string | null;
};

const hours = 3600;
const perConnection: Limit = {
  free: 20,
  firstPauseInSeconds: 10,
  longestPauseInSeconds: 900,
  forgottenAfterInSeconds: 1 * hours,
};
const perAccount: Limit = {
  free: 5,
  firstPauseInSeconds: 30,
  longestPauseInSeconds: 900,
  forgottenAfterInSeconds: 6 * hours,
};
const overall: Limit = {
  free: 1000,
  firstPauseInSeconds: 1,
  longestPauseInSeconds: 2,
  forgottenAfterInSeconds: 1 * hours,
};

/**
 * Opens a session for a mail address and a password and returns its token. Throws NotReady: with the same
 * sentence for a wrong password and for unknown, invited and locked accounts (D-010), with another one after
 * too many tries (D-009).
 */
export async function signIn({
  email: typed,
  password,
  device,
  address,
  knownDevice,
}: SignIn): Promise<string> {
  const email = normalEmail(typed) ?? typed.slice(0, 254);
  const counted: [key: string, limit: Limit][] = knownDevice
    ? [[`sign-in device:${knownDevice}`, perAccount]]
    : [
        [personalKey("sign-in connection", connectionOf(address)), perConnection],
        [personalKey("sign-in account", email), perAccount],
        ["sign-in overall", overall],
      ];
  for (const [key, limit] of counted) if (!(await takeTry(key, limit))) throw tooOften();

  const account = await db.query.accounts.findFirst({ where: eq(accounts.email, email) });
  const isRight = await isPassword(
    account && !account.lockedAt ? account.passwordHash : null,
    password.slice(0, longestPassword),
  );
  if (!account || !isRight) throw notRecognised();

  const reference = await db.transaction((tx) => startSession(tx, account.id, device));
  for (const [key, limit] of counted) await (limit === perAccount ? forgetTries(key) : takeBackTry(key));
  return reference;
}

function notRecognised(): NotReady {
  return new NotReady([
    { field: "email", message: "E-Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beide." },
  ]);
}

function tooOften(): NotReady {
  return new NotReady([
    {
      field: "email",
      message:
        "Es gab zu viele Versuche. Bitte warten Sie einige Minuten und versuchen Sie es dann noch einmal.",
    },
  ]);
}
