import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { type LedgerEntry, ledgerKeys, readLedger, writeToLedger } from "./withdrawal-ledger";

const entry = (more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  consentId: randomUUID(),
  at: "2026-11-22T09:00:00.000Z",
  receivedVia: "phone",
  ...more,
});

it("is empty before the first withdrawal, and stores each one once", async () => {
  expect(await readLedger()).toEqual([]);
  const withdrawn = entry();
  const narrowed = [
    entry({ closes: ["feeds"] }),
    entry({ consentId: withdrawn.consentId, closes: ["press"] }),
  ];
  for (const one of [withdrawn, ...narrowed, withdrawn]) await writeToLedger(one);
  expect(await ledgerKeys()).toHaveProperty("size", 3);
  const read = await readLedger();
  expect(read).toHaveLength(3);
  expect(read).toEqual(expect.arrayContaining([withdrawn, ...narrowed]));
});
