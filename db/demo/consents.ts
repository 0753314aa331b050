import { createHash } from "node:crypto";
import { aConsent } from "@/db/factories/consent";
import { addEvidence } from "@/commands/consent/add-evidence";
import { recordHistory } from "@/commands/step/record-history";
import type { Account } from "@/db/factories/account";
import { berlinDay } from "@/domain/date-words";
import { addYears } from "date-fns/addYears";
import { subDays } from "date-fns/subDays";
import { defaultDurationInYears, type ConsentChannel, waitingDays } from "@/domain/consent/consent";
import type { Transaction } from "@/db/client";
import { sampleEvidence } from "./evidence";

/**
 * The consent of an invented person, given some days before the story was submitted, with its sample of a
 * form.
 */
export async function addConsent(
  tx: Transaction,
  editor: Account,
  { publicName, channels }: { publicName: string; channels: ConsentChannel[] },
  handedInAt: Date,
) {
  const bytes = sampleEvidence(publicName);
  const { evidenceKey } = await addEvidence(editor.actor, { bytes });
  const givenAt = subDays(handedInAt, waitingDays + 3);
  const consent = await aConsent(tx, {
    jobcenterId: editor.jobcenterId ?? "",
    publicName,
    channels,
    givenOn: berlinDay(givenAt),
    validUntil: berlinDay(addYears(givenAt, defaultDurationInYears)),
    evidenceKey,
    evidenceSha256: createHash("sha256").update(bytes).digest("hex"),
    createdBy: editor.id,
    createdAt: givenAt,
  });
  await recordHistory(
    tx,
    editor.actor,
    "consent.record",
    { type: "consent", id: consent.id, jobcenterId: consent.jobcenterId },
    { channels: consent.channels.join(" ") },
  );
  return consent;
}
