import { randomBytes } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import * as z from "zod";
import { recordHistory } from "@/commands/step/record-history";
import { db, type Transaction } from "@/db/client";
import { consents, reports, withdrawalCodes } from "@/db/schema";
import type { Actor, Protagonist } from "@/domain/account/role";
import { closableChannels, type ConsentChannel } from "@/domain/consent/consent";
import { berlinDay } from "@/domain/date-words";
import { authorise } from "@/domain/policy";
import { NotPossibleNow, NotReady } from "@/domain/refusals";
import { dueDay } from "@/domain/report/due";
import { reportNumber } from "@/domain/report/number";
import type { WithdrawalOutcome } from "@/domain/report/report";
import { withdrawalAnswers } from "@/domain/report/withdrawal-answer";
import { readFormKey } from "@/platform/form/form-key";
import { readCodeTicket } from "@/platform/form/code-ticket";
import { closeChannels } from "./step/close-channels";
import { endConsent } from "./step/end-consent";
import { writeDownWithdrawal } from "./write-down-withdrawals";

export const withdrawWithCodeSchema = z.object({
  ticket: z.string().max(300),
  formKey: z.string().max(200),
  /** "all": the consent is withdrawn; otherwise only the chosen channels are closed. */
  extent: z.enum(["all", "chosen"]),
  closes: z.array(z.enum(closableChannels)).default([]),
});

/**
 * Withdraws a consent, or closes some of its channels, for the person who has shown its code; it holds from
 * the commit on. Returns the number with which the person reads the receipt; the same form sent twice returns
 * the same number. Throws NotPossibleNow (the ticket is too old), NotReady (no channel chosen), NotAllowed
 * for people of the desk.
 */
export async function withdrawWithCode(
  actor: Actor,
  input: z.infer<typeof withdrawWithCodeSchema>,
): Promise<{ number: string }> {
  authorise(actor, "report.send", {});
  const codeHash = readCodeTicket(input.ticket);
  const formKey = readFormKey(input.formKey)?.unique;
  if (!codeHash || !formKey) throw tooOld();
  if (input.extent === "chosen" && input.closes.length === 0)
    throw new NotReady([{ field: "closes", message: "Bitte kreuzen Sie an, was nicht mehr sein soll." }]);
  const { number, entry } = await db.transaction(async (tx) => {
    const [known] = await tx.select().from(reports).where(eq(reports.formKey, formKey));
    if (known) return { number: known.number, entry: null };
    const [found] = await tx
      .select({ consentId: consents.id, jobcenterId: consents.jobcenterId })
      .from(withdrawalCodes)
      .innerJoin(consents, eq(consents.id, withdrawalCodes.consentId))
      .where(eq(withdrawalCodes.codeHash, codeHash))
      // Two clicks at once wait for each other here; the second finds the report of the first.
      .for("update", { of: consents });
    if (!found) throw tooOld();
    const person: Protagonist = { kind: "protagonist", consentId: found.consentId };
    const withdrawn =
      input.extent === "all"
        ? await endConsent(tx, person, { consentId: found.consentId, receivedVia: "portal" })
        : await closeChannels(tx, person, {
            consentId: found.consentId,
            closes: input.closes,
            receivedVia: "portal",
          });
    const receipt = await writeReceipt(tx, person, { ...found, formKey, closes: closesOf(input) });
    return { number: receipt, entry: withdrawn };
  });
  if (entry) await writeDownWithdrawal(entry);
  return { number };
}

const closesOf = ({ extent, closes }: z.infer<typeof withdrawWithCodeSchema>) =>
  extent === "all" ? null : closes;

type Receipt = { jobcenterId: string; formKey: string; closes: ConsentChannel[] | null };

/** The withdrawal as a report that is done: its number proves it, and the desk finds it in its list. */
async function writeReceipt(
  tx: Transaction,
  person: Protagonist,
  { jobcenterId, formKey, closes }: Receipt,
): Promise<string> {
  const outcome: Exclude<WithdrawalOutcome, "refused"> = closes ? "narrowed" : "carried_out";
  const [stored] = await tx
    .insert(reports)
    .values({
      kind: "withdrawal",
      number: reportNumber("withdrawal", randomBytes(12)),
      jobcenterId,
      formKey,
      message: "Mit dem Widerrufs-Code im Portal widerrufen.",
      dueOn: dueDay("withdrawal", berlinDay(new Date())),
      state: "done",
      outcome,
      answer: withdrawalAnswers[outcome],
      answeredAt: sql`now()`,
      doneAt: sql`now()`,
    })
    .onConflictDoNothing({ target: reports.formKey })
    .returning({ id: reports.id, number: reports.number });
  if (!stored) return (await tx.select().from(reports).where(eq(reports.formKey, formKey)))[0]!.number;
  await recordHistory(
    tx,
    person,
    "report.carryOut",
    { type: "report", id: stored.id, jobcenterId },
    { outcome },
  );
  return stored.number;
}

const tooOld = () =>
  new NotPossibleNow(
    "ticket is old",
    "Die Seite war zu lange offen. Bitte geben Sie Ihren Code noch einmal ein.",
  );
