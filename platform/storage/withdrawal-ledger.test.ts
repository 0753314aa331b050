import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { storage } from "./storage";
import {
  sayLedgerIsComplete,
  ledgerIsCompleteUntil,
  type LedgerEntry,
  ledgerKeys,
  readLedger,
  type WithdrawalFacts,
  withdrawalEntry,
  writeToLedger,
} from "./withdrawal-ledger";

const entry = (more: Partial<WithdrawalFacts> = {}): LedgerEntry =>
  withdrawalEntry({ consentId: randomUUID(), at: "2026-11-22T09:00:00.000Z", receivedVia: "phone", ...more });

it("is empty before the first withdrawal, and stores each one once", async () => {
  expect(await readLedger()).toEqual([]);
  const consentId = randomUUID();
  const withdrawn = entry({ consentId });
  const narrowed = [entry({ closes: ["feeds"] }), entry({ consentId, closes: ["press"] })];
  for (const one of [withdrawn, ...narrowed, withdrawn]) await writeToLedger(one);
  expect(await ledgerKeys()).toHaveProperty("size", 3);
  const read = await readLedger();
  expect(read).toHaveLength(3);
  expect(read).toEqual(expect.arrayContaining([withdrawn, ...narrowed]));
});

it("reads entries from before there were kinds", async () => {
  const old = { consentId: randomUUID(), at: "2026-11-21T09:00:00.000Z", receivedVia: "mail" };
  const put = (name: string, content: unknown) =>
    storage().put(
      `withdrawals/${old.consentId.replaceAll("-", "")}/${name}.json`,
      new TextEncoder().encode(JSON.stringify(content)),
    );
  await put("withdrawn", old);
  await put("narrowed1", { ...old, closes: ["press"] });
  expect(await readLedger()).toEqual(
    expect.arrayContaining([
      { ...old, kind: "withdrawn" },
      { ...old, kind: "narrowed", closes: ["press"] },
    ]),
  );
});

it("knows up to which moment it is complete, which is no entry", async () => {
  expect(await ledgerIsCompleteUntil()).toBeNull();
  const { size } = await ledgerKeys();
  await sayLedgerIsComplete(new Date("2026-11-22T10:00:00.000Z"));
  expect(await ledgerIsCompleteUntil()).toEqual(new Date("2026-11-22T10:00:00.000Z"));
  expect((await ledgerKeys()).size).toBe(size);
});
