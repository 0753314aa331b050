import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { cast, actionsOn, lettersTo, refusalOf } from "@/commands/testing";
import { composeLetter } from "@/commands/mail/step/compose-letter";
import { db } from "@/db/client";
import { aJobcenter, anAccount, anAdmin, anAktionswoche, aPost, aPublicPost } from "@/db/factories";
import { accounts, history, jobcenterUpkeep, mails } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { remindJobcenters } from "./remind-jobcenters";

let admin: Person;
let weekId: string;
beforeEach(async () => {
  await db.delete(mails);
  await db.delete(jobcenterUpkeep);
  admin = (await anAdmin(db)).actor;
  weekId = (await anAktionswoche(db)).id;
  await db
    .update(accounts)
    .set({ lockedAt: sql`now()` })
    .where(sql`jobcenter_id is not null`);
});
const aColleague = async (
  slug: string,
  columns: Partial<typeof accounts.$inferInsert> = { passwordHash: "set" },
) => anAccount(db, "editor", { jobcenterId: (await aJobcenter(db, { slug })).id, ...columns });
const written = (account: { id: string }) => lettersTo(account.id);

describe("reminding of an Aktionswoche", () => {
  it("writes to Jobcenter without any post for the week: a reminder, or the invitation again; to nobody else", async () => {
    const idle = await aColleague("aurich");
    const invited = await aColleague("friesland", {});
    const locked = await aColleague("aurich", { passwordHash: "set", lockedAt: new Date() });
    const busy = [await aColleague("fulda"), await aColleague("wiesbaden")];
    await aPublicPost(db, {
      kind: "veranstaltung",
      jobcenterId: busy[0]!.jobcenterId!,
      manuscript: { aktionswocheId: weekId },
    });
    await aPost(db, {
      kind: "veranstaltung",
      jobcenterId: busy[1]!.jobcenterId!,
      editorId: busy[1]!.id,
      manuscript: { aktionswocheId: weekId },
    });
    expect(await remindJobcenters(admin, { weekId })).toEqual({ jobcenters: 2 });
    expect(await Promise.all([idle, invited, locked, ...busy].map(written))).toEqual([
      ["participation_reminder"],
      ["invitation"],
      [],
      [],
      [],
    ]);
    expect(await actionsOn(weekId)).toEqual(["aktionswoche.remind"]);
    const [entry] = await db.select().from(history).where(eq(history.subjectId, weekId));
    expect(entry?.facts).toEqual({ jobcenters: 2 });
  });

  it("writes once, even when two people press the button at the same moment, and again after three days", async () => {
    const idle = await aColleague("aurich");
    const both = await Promise.allSettled([
      remindJobcenters(admin, { weekId }),
      remindJobcenters(admin, { weekId }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await written(idle)).toHaveLength(1);
    await db.update(jobcenterUpkeep).set({ remindedAt: sql`now() - interval '73 hours'` });
    await remindJobcenters(admin, { weekId });
    expect(await written(idle)).toHaveLength(2);
  });

  it("writes to the Jobcenter of one Land when it is named", async () => {
    const [idle, elsewhere] = [await aColleague("kusel"), await aColleague("aurich")];
    expect(await remindJobcenters(admin, { weekId, land: "Rheinland-Pfalz" })).toEqual({ jobcenters: 1 });
    expect([await written(idle), await written(elsewhere)]).toEqual([["participation_reminder"], []]);
  });

  it("refuses everybody but the administration, and a week that is over", async () => {
    await aColleague("aurich");
    const people = await cast();
    for (const who of ["editor", "lead", "moderator"] as const)
      expect(await refusalOf(remindJobcenters(people[who], { weekId }))).toBeInstanceOf(NotAllowed);
    const past = await anAktionswoche(db, { startsOn: "2019-08-26", endsOn: "2019-08-30" });
    expect(await refusalOf(remindJobcenters(admin, { weekId: past.id }))).toBeInstanceOf(NotPossibleNow);
    expect(await db.$count(mails)).toBe(0);
  });
});

describe("the letter", () => {
  const letter = async () =>
    db.transaction(async (tx) => composeLetter(tx, (await tx.select().from(mails))[0]!));

  it("names the Jobcenter and links to the form, and is dropped when the Jobcenter has begun a post", async () => {
    const idle = await aColleague("aurich");
    await remindJobcenters(admin, { weekId });
    const { text, subject } = (await letter())!.letter;
    expect(subject).toBe("Aktionswoche: Landkreis Aurich fehlt noch");
    expect(text).toContain("http://localhost:3000/redaktion/beitraege/neu");
    await aPost(db, {
      kind: "veranstaltung",
      jobcenterId: idle.jobcenterId!,
      editorId: idle.id,
      manuscript: { aktionswocheId: weekId },
    });
    expect(await letter()).toBeNull();
  });
});
