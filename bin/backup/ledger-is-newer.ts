import { createReadStream } from "node:fs";
import { text } from "node:stream/consumers";
import { extract } from "tar-stream";
import { clockTime, longDay } from "@/domain/date-words";
import { ledgerIsCompleteUntil } from "@/platform/storage/withdrawal-ledger";
import { headSchema, places } from "./archive";

/**
 * Refuses a restore when the ledger in the storage does not reach to the moment of the backup: then people
 * who have withdrawn since would be public again (B-033). Throws, in German, with what to do.
 */
export async function assertLedgerIsNewer(path: string): Promise<void> {
  const [made, complete] = [await madeAt(path), await ledgerIsCompleteUntil()];
  if (complete && complete >= made) return;
  const found = complete
    ? `Das Widerrufsbuch im Speicher reicht nur bis ${longDay(complete)}, ${clockTime(complete)}.`
    : "Im Speicher liegt kein Widerrufsbuch.";
  throw new Error(
    `Die Sicherung ist vom ${longDay(made)}, ${clockTime(made)}. ${found} ` +
      "Wer seither widerrufen hat, wäre wieder zu sehen. Bitte zuerst den gesicherten Ordner withdrawals in den " +
      "Speicher legen. Gibt es ihn nicht mehr: --without-ledger anfügen; das wird im Protokoll festgehalten.",
  );
}

async function madeAt(path: string): Promise<Date> {
  const archive = createReadStream(path);
  try {
    for await (const entry of archive.pipe(extract())) {
      const head = entry.header.name === places.head && headSchema.safeParse(JSON.parse(await text(entry)));
      if (head && head.success) return new Date(head.data.createdAt);
      break;
    }
  } finally {
    archive.destroy();
  }
  throw new Error(
    `${path} ist keine Sicherung dieses Programms, oder sie hat ein Format, das diese Fassung nicht kennt.`,
  );
}

/** Records that somebody restored without a ledger. */
export async function restoreWithoutLedger(): Promise<void> {
  const { recordRestore } = await import("@/commands/consent/record-restore");
  const { theClock } = await import("@/domain/account/role");
  await recordRestore(theClock);
}
