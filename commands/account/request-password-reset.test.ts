import { beforeEach, expect, it } from "vitest";
import { lettersTo, refusalOf } from "@/commands/testing";
import { db } from "@/db/client";
import { anEditor } from "@/db/factories";
import { attempts } from "@/db/schema";
import { NotReady } from "@/domain/refusals";
import { requestPasswordReset } from "./request-password-reset";

const address = "192.0.2.9";
const passwordHash = "set";

beforeEach(async () => {
  await db.delete(attempts);
});

it("queues a reset for an account, an invitation for one without a password, and nothing for locked or unknown ones", async () => {
  const [active, invited, locked] = [
    await anEditor(db, { passwordHash }),
    await anEditor(db),
    await anEditor(db, { passwordHash, lockedAt: new Date() }),
  ];
  for (const email of [active.email, invited.email, locked.email, "niemand@emsland.example"]) {
    expect(await requestPasswordReset({ email, address })).toBeUndefined();
  }
  expect([await lettersTo(active.id), await lettersTo(invited.id), await lettersTo(locked.id)]).toEqual([
    ["password_reset"],
    ["invitation"],
    [],
  ]);
});

it("sends at most three mails to one account, and asks a connection to wait after ten requests", async () => {
  const { id, email } = await anEditor(db, { passwordHash });
  for (let turn = 0; turn < 5; turn++) await requestPasswordReset({ email, address: `198.51.100.${turn}` });
  expect(await lettersTo(id)).toHaveLength(3);
  for (let turn = 0; turn < 10; turn++)
    await requestPasswordReset({ email: `nr${turn}@emsland.example`, address });
  expect(await refusalOf(requestPasswordReset({ email: "nr11@emsland.example", address }))).toBeInstanceOf(
    NotReady,
  );
});
