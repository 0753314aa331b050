/** `npm run account:create -- --email … --name "…"`: the first account of a new installation. */
import { parseArgs } from "node:util";
import { openDatabase, script } from "./script";

await script(async () => {
  const { values } = parseArgs({ options: { email: { type: "string" }, name: { type: "string" } } });
  if (!values.email || !values.name)
    throw new Error(
      "Bitte E-Mail-Adresse und Namen nennen: npm run account:create -- " +
        '--email vorname.nachname@landkreistag.de --name "Vorname Nachname"',
    );
  const database = await openDatabase();
  const { closeDatabase } = await import("@/db/client");
  try {
    const { createFirstAdmin } = await import("@/commands/account/create-first-admin");
    const { env } = await import("@/platform/env");
    const path = await createFirstAdmin({ email: values.email, name: values.name }).catch(inWords);
    process.stdout.write(
      "\nDas Konto ist angelegt. Dieser Link gilt 24 Stunden und einmal; " +
        `mit ihm wird das Passwort gewählt:\n\n  ${env().APP_URL}${path}\n\n`,
    );
  } finally {
    await closeDatabase();
    await database.stop();
  }
});

/** Refusals carry what the person should read. */
async function inWords(error: unknown): Promise<never> {
  const { NotPossibleNow, NotReady } = await import("@/domain/refusals");
  if (error instanceof NotReady) throw new Error(error.issues.map((issue) => issue.message).join("\n"));
  if (error instanceof NotPossibleNow) throw new Error(error.notice);
  throw error;
}
