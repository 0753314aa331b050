import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { anAdmin } from "@/db/factories";
import { history } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { NotAllowed } from "@/domain/refusals";
import { recordRestore } from "./record-restore";

it("leaves an entry in the history, which nobody can remove", async () => {
  await recordRestore(theClock);
  const rows = await db.select().from(history).where(eq(history.action, "portal.restoreWithoutLedger"));
  expect(rows).toMatchObject([{ actorRole: "clock", subjectType: "portal" }]);
  await expect(recordRestore((await anAdmin(db)).actor)).rejects.toThrow(NotAllowed);
});
