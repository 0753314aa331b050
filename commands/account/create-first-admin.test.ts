import { expect, it } from "vitest";
import { actionsOn, refusalOf } from "@/commands/testing";
import { newPassword, storedAccount } from "@/commands/testing/account";
import { NotPossibleNow } from "@/domain/refusals";
import { createFirstAdmin } from "./create-first-admin";
import { setPasswordByLink } from "./set-password-by-link";
import { linkOwner } from "./step/one-time-link";

it("creates one administrator without a password and returns the path of a one-time link", async () => {
  const path = await createFirstAdmin({ name: "Ada Minkert", email: "ada@landkreistag.example" });
  const again = await createFirstAdmin({ name: "Ada Minkert", email: "ada@landkreistag.example" });
  expect(await linkOwner(path.split("=")[1]!)).toBeNull();
  const reference = again.split("=")[1]!;
  const owner = await linkOwner(reference);
  expect(await storedAccount(owner!.accountId)).toMatchObject({ role: "admin", passwordHash: null });
  expect(await actionsOn(owner!.accountId)).toEqual(["account.createFirstAdmin", "account.createFirstAdmin"]);
  await setPasswordByLink({ reference, password: newPassword });
  expect(await refusalOf(createFirstAdmin({ name: "Mallory", email: "m@evil.example" }))).toBeInstanceOf(
    NotPossibleNow,
  );
  expect(
    await refusalOf(createFirstAdmin({ name: "Ada Minkert", email: "ada@landkreistag.example" })),
  ).toBeInstanceOf(NotPossibleNow);
});
