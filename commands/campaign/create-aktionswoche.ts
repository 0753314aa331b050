import { asc } from "drizzle-orm";
import { db } from "@/db/client";
import { aktionswochen, campaigns } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { requireWeek, type WeekInput } from "@/domain/campaign/aktionswoche";
import { authorise } from "@/domain/policy";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { lockWeeks } from "./step/lock-weeks";

/**
 * Creates an Aktionswoche; readers see it at once, without any Aktion. Days are ISO dates. Throws NotAllowed,
 * NotReady (text, address or days, issues per field).
 */
export async function createAktionswoche(actor: Person, input: WeekInput): Promise<{ weekId: string }> {
  return db.transaction(async (tx) => {
    const others = await lockWeeks(tx);
    authorise(actor, "aktionswoche.edit", {});
    const week = requireWeek(input, others);
    const [campaign] = await tx
      .select({ id: campaigns.id })
      .from(campaigns)
      .orderBy(asc(campaigns.startedOn))
      .limit(1);
    if (!campaign) throw new Error("there is no campaign");
    const [created] = await tx
      .insert(aktionswochen)
      .values({ ...week, campaignId: campaign.id })
      .returning({ id: aktionswochen.id });
    await raiseEdition(tx);
    await recordHistory(
      tx,
      actor,
      "aktionswoche.create",
      { type: "aktionswoche", id: created!.id, jobcenterId: null },
      { startsOn: week.startsOn, endsOn: week.endsOn },
    );
    return { weekId: created!.id };
  });
}
