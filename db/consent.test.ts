// When a consent is valid is said twice, in domain/consent/consent.ts and in db/sql/consent.sql: the two
// agree in every case.
import { addDays, formatISO } from "date-fns";
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aConsent, aPost } from "@/db/factories";
import { consentEvents, consents, revisionConsents } from "@/db/schema";
import {
  type ConsentChannel,
  consentChannels,
  type ConsentEventKind,
  consentEventKinds,
  consentState,
  openChannels,
} from "@/domain/consent/consent";
import { berlinDay } from "@/domain/date-words";
import { stateOfConsent } from "@/queries/desk/consent-state";
import { protagonistsOf } from "./protagonist-fact";

const today = berlinDay(new Date());
const inDays = (days: number) => formatISO(addDays(new Date(today), days), { representation: "date" });
const noEvidence = { evidenceKey: null, evidenceSha256: null, evidenceType: null };

const times = {
  "in its time": { givenOn: "2020-01-01", validUntil: "2999-12-31" },
  "on its first day": { givenOn: today, validUntil: "2999-12-31" },
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
        const state = consentState({ ...days, hasEvidence }, happened, today);
        expect(await inDatabase(id)).toEqual({
          state,
          channels: state === "valid" ? openChannels(consentChannels, happened) : [],
        });
      }
    },
  );
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
    ["the evidence of one is missing", [{}, noEvidence], false],
  ])("may be public: %s", async (_name, people, mayBePublic) => {
    const { revision } = await aPost(db, { kind: "success_story" });
    for (const { confirmedHash = revision.contentHash, ...wishes } of people as (Parameters<
      typeof aConsent
    >[1] & { confirmedHash?: string | null })[]) {
      const { id } = await aConsent(db, wishes);
      await db.insert(revisionConsents).values({ revisionId: revision.id, consentId: id, confirmedHash });
    }
    const { rows } = await db.execute<{ channels: ConsentChannel[] }>(
      sql`select channels::text[] from revision_channels where revision_id = ${revision.id}`,
    );
    const facts = await protagonistsOf(db, revision.id);
    const isReady = facts.every(
      (one) => one.state === "valid" && one.isForPortal && one.isConfirmedForThisText,
    );
    expect([rows[0]?.channels.includes("portal"), isReady]).toEqual([mayBePublic, mayBePublic]);
  });
});
