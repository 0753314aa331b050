// When a consent is valid is said twice, in domain/consent/consent.ts and in db/sql/consent.sql: the two
// agree in every case.
import { addDays, formatISO, subYears } from "date-fns";
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aConsent, aPost, aPublicPost } from "@/db/factories";
import { consentEvents, consents, people, revisionConsents } from "@/db/schema";
import {
  type ConsentChannel,
  consentChannels,
  type ConsentEventKind,
  consentEventKinds,
  consentState,
  firstDay,
  isSigned,
  lastDay,
  openChannels,
  waitingDays,
} from "@/domain/consent/consent";
import { specialKinds, type ToldKind, uncovered } from "@/domain/consent/special-data";
import { berlinDay } from "@/domain/date-words";
import { stateOfConsent } from "@/queries/desk/consent-state";
import { protagonistsOf } from "./protagonist-fact";

const today = berlinDay(new Date());
const inDays = (days: number) => formatISO(addDays(new Date(today), days), { representation: "date" });
const ofAnAdult = { bornOn: null, guardianKind: null, guardianSignedOn: null };
const noEvidence = { evidenceKey: null, evidenceSha256: null, evidenceType: null };

const times = {
  "in its time": { givenOn: "2020-01-01", validUntil: "2999-12-31" },
  "on the day on which it was given": { givenOn: today, validUntil: "2999-12-31" },
  "on its last waiting day": { givenOn: inDays(1 - waitingDays), validUntil: "2999-12-31" },
  "on its first day": { givenOn: inDays(-waitingDays), validUntil: "2999-12-31" },
  "that ends while it waits": { givenOn: inDays(-2), validUntil: inDays(-1) },
  "on its last day": { givenOn: "2020-01-01", validUntil: today },
  "the day after its last day": { givenOn: "2020-01-01", validUntil: inDays(-1) },
  "before its first day": { givenOn: inDays(1), validUntil: "2999-12-31" },
};
/** Every set of events: never given, narrowed, withdrawn, replaced, in all combinations. */
const histories = Array.from({ length: 2 ** consentEventKinds.length }, (_, bits) =>
  consentEventKinds.filter((_kind, index) => bits & (1 << index)),
);

async function inDatabase(id: string) {
  const [row] = await db.select({ state: stateOfConsent }).from(consents).where(eq(consents.id, id));
  const { rows } = await db.execute<{ channels: ConsentChannel[] }>(
    sql`select channels::text[] from valid_consents where id = ${id}`,
  );
  return { state: row?.state, channels: rows[0]?.channels ?? [] };
}

describe.each(Object.entries(times))("a consent %s", (_name, days) => {
  it.each(histories.map((events) => [events.join(", ") || "nothing", events] as const))(
    "to which happened: %s",
    async (_words, events) => {
      for (const hasEvidence of [true, false]) {
        const { id } = await aConsent(db, {
          ...days,
          events: events as ConsentEventKind[],
          ...(hasEvidence ? {} : noEvidence),
        });
        const happened = await db.select().from(consentEvents).where(eq(consentEvents.consentId, id));
        const state = consentState({ ...days, ...ofAnAdult, hasEvidence }, happened, today);
        expect(await inDatabase(id)).toEqual({
          state,
          channels: state === "valid" ? openChannels(consentChannels, happened) : [],
        });
      }
    },
  );
});

/** So many years before a day; for 29 February, the dates of birth of the days around it. */
const yearsBefore = (years: number, day: string) =>
  formatISO(subYears(new Date(day), years), { representation: "date" });
const births = [
  null,
  ...[14, 18].flatMap((age) => [-1, 0, 1].map((days) => yearsBefore(age, inDays(days)))),
  ...[14, 18].map((age) => yearsBefore(age, inDays(-20))),
  "2008-02-29",
  "2012-02-29",
  "2008-03-01",
  "2008-02-28",
];
const signatures = [
  { guardianKind: null, guardianSignedOn: null, guardianName: "" },
  ...[-30, -7, -6, 0].map((days) => ({
    guardianKind: "custody" as const,
    guardianSignedOn: inDays(days),
    guardianName: "Erika Beispiel",
  })),
  {
    guardianKind: "betreuung" as const,
    guardianSignedOn: inDays(-30),
    guardianName: "Bernd Beispiel",
    guardianInScope: true,
  },
];

describe.each(births)("a consent of somebody born on %s (B-008)", (bornOn) => {
  it.each(signatures)("that %j signed too", async (signed) => {
    for (const givenOn of [inDays(-20), inDays(-7), "2026-02-28", "2026-03-01"])
      for (const validUntil of [inDays(-1), today, "2999-12-31"].filter((until) => until >= givenOn)) {
        const { id, personId } = await aConsent(db, { givenOn, validUntil, ...signed });
        // Entered later, as on a desk that learns it only then.
        await db.update(people).set({ bornOn }).where(eq(people.id, personId));
        const days = { givenOn, validUntil, bornOn, hasEvidence: true, ...signed };
        const { rows } = await db.execute(sql`
          select (valid_from at time zone 'Europe/Berlin')::date::text as first,
            ((ends_at at time zone 'Europe/Berlin')::date - 1)::text as last, is_signed from consent_terms where id = ${id}`);
        expect(rows).toEqual([{ first: firstDay(days), last: lastDay(days), is_signed: isSigned(days) }]);
        expect((await inDatabase(id)).state).toBe(consentState(days, [{ kind: "given" }], today));
      }
  });
});

it("refuses, in the database, a guardian without name, day or scope, and a conviction", async () => {
  const guardian = {
    guardianKind: "betreuung",
    guardianSignedOn: today,
    guardianName: "Bernd Beispiel",
  } as const;
  await expect(aConsent(db, guardian)).rejects.toThrow();
  await expect(aConsent(db, { ...guardian, guardianInScope: true, guardianName: " " })).rejects.toThrow();
  await expect(aConsent(db, { guardianKind: "custody", guardianName: "Erika Beispiel" })).rejects.toThrow();
  await expect(aConsent(db, { specialKinds: ["conviction"] })).rejects.toThrow();
});

it("takes a public story down when the date of birth is entered later", async () => {
  const {
    post,
    consents: [consent],
  } = await aPublicPost(db, { kind: "success_story" });
  const isThere = async () => {
    const { rows } = await db.execute<{ posts: number; listed: number }>(sql`
      select (select count(*)::int from public_posts where id = ${post.id}) as posts,
        (select count(*)::int from public_list where id = ${post.id}) as listed`);
    return rows[0];
  };
  expect(await isThere()).toEqual({ posts: 1, listed: 1 });
  await db
    .update(people)
    .set({ bornOn: inDays(-16 * 365) })
    .where(eq(people.id, consent!.personId));
  expect(await isThere()).toEqual({ posts: 0, listed: 0 });
});

describe("a revision that shows people", () => {
  it.each([
    ["all agreed to exactly this text", [{}, {}], true],
    ["one has not confirmed it", [{}, { confirmedHash: null }], false],
    ["one confirmed another text", [{}, { confirmedHash: "0".repeat(64) }], false],
    ["one left out the portal", [{}, { channels: ["press"] as ConsentChannel[] }], false],
    ["one narrowed the consent and stays", [{ events: ["given", "narrowed"] as ConsentEventKind[] }], true],
    ["one withdrew", [{}, { events: ["given", "withdrawn"] as ConsentEventKind[] }], false],
    ["one gave a newer consent instead", [{ events: ["given", "superseded"] as ConsentEventKind[] }], false],
    ["one consent has ended", [{ givenOn: "2020-01-01", validUntil: inDays(-1) }], false],
    ["one consent has not begun", [{ givenOn: inDays(1), validUntil: inDays(900) }], false],
    ["one still has days to think it over", [{ givenOn: today }], false],
    [
      "it tells of the health of one who agreed to that",
      [{ specialKinds: ["health"], toldKinds: ["health"] }],
      true,
    ],
    [
      "it tells of the health of one who did not",
      [{ specialKinds: ["origin"], toldKinds: ["health"] }],
      false,
    ],
    ["it tells of a conviction", [{ specialKinds: [...specialKinds], toldKinds: ["conviction"] }], false],
    ["the evidence of one is missing", [{}, noEvidence], false],
  ])("may be public: %s", async (_name, shown, mayBePublic) => {
    const { revision } = await aPost(db, { kind: "success_story" });
    for (const { confirmedHash = revision.contentHash, toldKinds = [], ...wishes } of shown as (Parameters<
      typeof aConsent
    >[1] & { confirmedHash?: string | null; toldKinds?: ToldKind[] })[]) {
      const { id } = await aConsent(db, wishes);
      await db
        .insert(revisionConsents)
        .values({ revisionId: revision.id, consentId: id, confirmedHash, toldKinds });
    }
    const { rows } = await db.execute<{ channels: ConsentChannel[] }>(
      sql`select channels::text[] from revision_channels where revision_id = ${revision.id}`,
    );
    const facts = await protagonistsOf(db, revision.id);
    const isReady = facts.every(
      (one) =>
        one.state === "valid" &&
        one.isForPortal &&
        one.isConfirmedForThisText &&
        uncovered(one.toldKinds ?? [], one.specialKinds).length === 0,
    );
    expect([rows[0]?.channels.includes("portal"), isReady]).toEqual([mayBePublic, mayBePublic]);
  });
});
