import { createHash, randomBytes } from "node:crypto";
import { addYears } from "date-fns/addYears";
import { formatISO } from "date-fns/formatISO";
import { subDays } from "date-fns/subDays";
import { eq } from "drizzle-orm";
import { consentEvents, consents } from "@/db/schema";
import { consentChannels, defaultDurationInYears, type ConsentEventKind } from "@/domain/consent/consent";
import { german } from "@/domain/consent/paper/german";
import { wordingText } from "@/domain/consent/wording";
import { aJobcenter } from "./jobcenter";
import { aPerson } from "./person";
import { only, type Store } from "./store";

export type Consent = typeof consents.$inferSelect;
type Overrides = Partial<typeof consents.$inferInsert> & {
  /** The events of the consent; a valid one was given. */
  events?: ConsentEventKind[];
};

const day = (date: Date) => formatISO(date, { representation: "date" });
const digestOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** The consent of an invented person: in writing, for all channels, valid for years, with evidence. */
export async function aConsent(store: Store, overrides: Overrides = {}): Promise<Consent> {
  const { events = ["given"], ...columns } = overrides;
  const givenOn = columns.givenOn ?? day(subDays(new Date(), 14));
  const jobcenterId = columns.jobcenterId ?? (await aJobcenter(store)).id;
  const consent = only(
    await store
      .insert(consents)
      .values({
        jobcenterId,
        personId: await personOf(store, { ...columns, jobcenterId }),
        nameForm: "pseudonym",
        publicName: "Samir Beispiel",
        channels: [...consentChannels],
        form: "written",
        givenOn,
        informedOn: givenOn,
        voluntarinessExplainedOn: givenOn,
        validUntil: day(addYears(new Date(), defaultDurationInYears)),
        benefits: "none",
        collectedBy: "Öffentlichkeitsarbeit",
        wordingHash: digestOf(wordingText(german.wording)),
        evidenceKey: `evidence/${jobcenterId.replaceAll("-", "")}/${randomBytes(16).toString("hex")}`,
        evidenceSha256: digestOf("Muster eines Nachweises"),
        evidenceType: "application/pdf",
        ...columns,
      })
      .returning(),
  );
  for (const kind of events)
    await store
      .insert(consentEvents)
      .values({
        consentId: consent.id,
        kind,
        closes: kind === "narrowed" ? ["social"] : null,
        at: consent.createdAt,
      });
  return consent;
}

/** The person of the consent that is replaced, or a new one. */
async function personOf(
  store: Store,
  {
    jobcenterId,
    personId,
    replaces,
    publicName = "Samir Beispiel",
  }: Partial<typeof consents.$inferInsert> & { jobcenterId: string },
): Promise<string> {
  if (personId) return personId;
  if (!replaces) return (await aPerson(store, { jobcenterId, name: publicName })).id;
  return only(await store.select({ id: consents.personId }).from(consents).where(eq(consents.id, replaces)))
    .id;
}
