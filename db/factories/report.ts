import { randomBytes } from "node:crypto";
import { reports } from "@/db/schema";
import { berlinDay } from "@/domain/date-words";
import { dueDay } from "@/domain/report/due";
import { reportNumber } from "@/domain/report/number";
import { only, type Store } from "./store";

/** A new report to the Landkreistag, or to `jobcenterId`; the due date counts from its receipt. */
export async function aReport(
  store: Store,
  overrides: Partial<typeof reports.$inferInsert> = {},
): Promise<typeof reports.$inferSelect> {
  const { kind = "error", receivedAt = new Date() } = overrides;
  return only(
    await store
      .insert(reports)
      .values({
        kind,
        number: reportNumber(kind, randomBytes(12)),
        message: "Die Telefonnummer auf der Seite ist falsch.",
        formKey: randomBytes(12).toString("base64url"),
        dueOn: dueDay(kind, berlinDay(receivedAt)),
        ...overrides,
      })
      .returning(),
  );
}
