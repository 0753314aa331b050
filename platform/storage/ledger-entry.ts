// What one entry of the ledger says. Entries name no person; only an open report carries words, and it is
// deleted when the report is closed. The entry of a hiding is deleted when the hiding is over.
import * as z from "zod";
import { consentChannels } from "@/domain/consent/consent";
import { erasureReasons } from "@/domain/consent/erasure";

const at = z.iso.datetime();
const ofConsent = { consentId: z.uuid(), at, receivedVia: z.string() };
const ofPost = { postId: z.uuid(), at };

const known = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("withdrawn"), ...ofConsent }),
  z.object({ kind: z.literal("narrowed"), ...ofConsent, closes: z.array(z.enum(consentChannels)) }),
  /** Because of an open withdrawal report, readers do not see the post until this instant. */
  z.object({ kind: z.literal("hidden"), ...ofPost, reportId: z.uuid(), until: z.iso.datetime() }),
  z.object({ kind: z.literal("taken_off"), ...ofPost }),
  z.object({ kind: z.literal("erased"), personId: z.uuid(), because: z.enum(erasureReasons), at }),
  /** `at` is the moment it was received. */
  z.object({
    kind: z.literal("report"),
    reportId: z.uuid(),
    at,
    number: z.string(),
    page: z.string(),
    dueOn: z.iso.date(),
    jobcenterId: z.uuid().nullable(),
    message: z.string(),
    email: z.string().nullable(),
    personName: z.string().nullable().default(null),
    phone: z.string().nullable().default(null),
  }),
]);

/** One entry; `at` is an instant in ISO 8601. */
export type LedgerEntry = z.infer<typeof known>;

/** A withdrawal, or with `closes` a narrowing. */
export type WithdrawalFacts = {
  consentId: string;
  at: string;
  receivedVia: string;
  closes?: Extract<LedgerEntry, { kind: "narrowed" }>["closes"];
};

/** Throws if this is no entry. The first entries had no kind: they are withdrawals and narrowings. */
export function parseEntry(read: unknown): LedgerEntry {
  const isOld = typeof read === "object" && read !== null && !("kind" in read);
  return known.parse(isOld ? { ...read, kind: "closes" in read ? "narrowed" : "withdrawn" } : read);
}

export function withdrawalEntry(facts: WithdrawalFacts): LedgerEntry {
  return parseEntry({ ...facts, kind: facts.closes ? "narrowed" : "withdrawn" });
}

/** Below the folder of the ledger. A consent is withdrawn once, but can be narrowed several times. */
export function entryName(entry: LedgerEntry): string {
  const hex = (id: string) => id.replaceAll("-", "");
  const moment = Date.parse(entry.at);
  switch (entry.kind) {
    case "withdrawn":
      return `${hex(entry.consentId)}/withdrawn.json`;
    case "narrowed":
      return `${hex(entry.consentId)}/narrowed${moment}.json`;
    case "hidden":
      return `${hex(entry.postId)}/hidden${moment}.json`;
    case "taken_off":
      return `${hex(entry.postId)}/takenoff${moment}.json`;
    case "erased":
      return `${hex(entry.personId)}/erased.json`;
    case "report":
      return `${hex(entry.reportId)}/report.json`;
  }
}
