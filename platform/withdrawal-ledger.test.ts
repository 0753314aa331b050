import { randomUUID } from "node:crypto";
import { appendFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { appendToLedger, ledgerPath, readLedger } from "./withdrawal-ledger";

const entry = (at: string) => ({ consentId: randomUUID(), at, receivedVia: "phone" });

it("is empty before the first withdrawal, keeps every line, and survives a half-written one", async () => {
  expect(await readLedger()).toEqual([]);
  const entries = [entry("2026-11-22T09:00:00.000Z"), entry("2026-11-22T10:00:00.000Z")];
  for (const one of entries) await appendToLedger(one);
  expect(await readLedger()).toEqual(entries);
  await appendFile(ledgerPath(), '{"consentId":"');
  expect(await readLedger()).toEqual(entries);
  entries.push(entry("2026-11-22T11:00:00.000Z"));
  await appendToLedger(entries[2]!);
  expect(await readLedger()).toEqual(entries);
});
