/** The data of the demo: a database, its tables, the invented content, and the passwords to sign in. */
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { DemoCode } from "@/db/demo/withdrawal-code";
import { readEnvironment } from "@/platform/env";
import { keptSecret } from "./kept-secret";
import { openDatabase, type OpenDatabase, step } from "./script";

const leftByTheDemo = ["files", "postausgang", "demo-password", "auth-secret"];

/**
 * Opens the demo's database, filling it when it is new or an earlier version's. `fresh` throws away what was
 * there.
 */
export async function openDemoWorld({
  fresh,
}: {
  fresh: boolean;
}): Promise<{ database: OpenDatabase; password: string; withdrawal: DemoCode | null }> {
  const { DATA_DIR } = readEnvironment(process.env);
  const database = await step("Datenbank starten", openDatabase);
  if (!database.isOurs)
    throw new Error(
      `Auf diesen Daten läuft schon eine Vorführung (${database.location}). ` +
        "Bitte diese zuerst beenden oder DATA_DIR setzen.",
    );
  const { emptyDatabase, isFilled, isOfAnEarlierVersion, markAsFilled } = await import("./database-state");
  if (fresh || !(await isFilled()) || (await isOfAnEarlierVersion())) {
    await emptyDatabase({ isAskedFor: fresh });
    for (const name of leftByTheDemo) rmSync(join(DATA_DIR, name), { recursive: true, force: true });
  }
  process.env.AUTH_SECRET ||= keptSecret(join(DATA_DIR, "auth-secret"), () =>
    randomBytes(48).toString("base64url"),
  );
  const password =
    process.env.DEMO_PASSWORD ||
    keptSecret(join(DATA_DIR, "demo-password"), () => randomBytes(9).toString("base64url"));

  const { bringUpToDate } = await import("./bring-up-to-date");
  await step("Tabellen und die 104 Jobcenter anlegen", bringUpToDate);
  if (!(await isFilled())) {
    const { fillDemo } = await import("@/db/demo/fill");
    await step("Beispielwelt füllen", () => fillDemo({ password }));
    await markAsFilled();
  }
  const { demoWithdrawalCode } = await import("@/db/demo/withdrawal-code");
  return { database, password, withdrawal: await demoWithdrawalCode() };
}
