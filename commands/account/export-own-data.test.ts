import { expect, it } from "vitest";
import { actionsOn } from "@/commands/testing";
import { db } from "@/db/client";
import { anEditor, aSession } from "@/db/factories";
import { history, mails } from "@/db/schema";
import { theReader, type Person } from "@/domain/account/role";
import { NotAllowed } from "@/domain/refusals";
import { exportOwnData } from "./export-own-data";

it("contains account, sessions, mails and deeds of the actor only, without secrets, and is recorded", async () => {
  const [own, other] = [
    await anEditor(db, { passwordHash: "hash-of-a-password" }),
    await anEditor(db, { email: "andere@emsland.example" }),
  ];
  for (const { id, actor } of [own, other]) {
    await aSession(db, { id }, { device: `Gerät von ${id}` });
    await db.insert(mails).values({ accountId: id, letter: "post_approved" });
    await db
      .insert(history)
      .values({
        accountId: id,
        actorRole: actor.role,
        action: "account.signOut",
        subjectType: "account",
        subjectId: id,
      });
  }
  const exported = await exportOwnData(own.actor);
  const rows = Object.fromEntries(exported.sections.map((section) => [section.table, section.rows]));
  expect(rows.accounts).toMatchObject([{ email: own.email, role: "editor" }]);
  expect(rows.sessions).toMatchObject([{ device: `Gerät von ${own.id}` }]);
  expect(rows.mails).toMatchObject([{ letter: "post_approved" }]);
  expect(rows.history).toMatchObject([{ action: "account.signOut" }]);
  const json = JSON.stringify(exported);
  for (const word of [other.id, other.email, "hash-of-a-password"]) expect(json).not.toContain(word);
  expect((await actionsOn(own.id))[0]).toBe("account.exportOwn");
});

it("refuses whoever has no account", async () => {
  await expect(exportOwnData(theReader as unknown as Person)).rejects.toThrow(NotAllowed);
});
