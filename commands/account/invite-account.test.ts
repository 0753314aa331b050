import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { cast, lettersTo, refusalOf, type Cast } from "@/commands/testing";
import { storedAccount } from "@/commands/testing/account";
import { db } from "@/db/client";
import { anAdmin } from "@/db/factories";
import { history } from "@/db/schema";
import { NotAllowed, NotReady } from "@/domain/refusals";
import { inviteAccount } from "./invite-account";

let people: Cast;

beforeEach(async () => {
  people = await cast();
});

it("creates an account without a password, queues the invitation and records neither name nor address", async () => {
  const id = await inviteAccount(people.lead, {
    name: " Tom   Wettin ",
    email: "Tom@Emsland.example",
    role: "editor",
    jobcenterId: people.jobcenterId,
  });
  expect(await storedAccount(id)).toMatchObject({
    name: "Tom Wettin",
    email: "tom@emsland.example",
    passwordHash: null,
  });
  expect(await lettersTo(id)).toEqual(["invitation"]);
  const [entry] = await db.select().from(history).where(eq(history.subjectId, id));
  expect(entry).toMatchObject({
    action: "account.invite",
    accountId: people.lead.accountId,
    jobcenterId: people.jobcenterId,
    facts: { role: "editor" },
  });
});

it("lets a lead invite data protection for the own Jobcenter, and the administration for all", async () => {
  const invited = { name: "Dora Beispiel", email: "dora@emsland.example", role: "datenschutz" };
  const own = await inviteAccount(people.lead, { ...invited, jobcenterId: people.jobcenterId });
  expect(await storedAccount(own)).toMatchObject({ role: "datenschutz", jobcenterId: people.jobcenterId });
  const admin = (await anAdmin(db)).actor;
  const central = await inviteAccount(admin, { ...invited, email: "dora@dlt.example", jobcenterId: null });
  expect(await storedAccount(central)).toMatchObject({ role: "datenschutz", jobcenterId: null });
});

it.each([
  ["a moderator", { role: "moderator", jobcenterId: null }],
  ["an administrator", { role: "admin", jobcenterId: null }],
  ["data protection of the Landkreistag", { role: "datenschutz", jobcenterId: null }],
  ["data protection of another Jobcenter", { role: "datenschutz", jobcenterId: "other" }],
  ["somebody of another Jobcenter", { role: "editor", jobcenterId: "other" }],
])("refuses a lead who invites %s", async (_who, position) => {
  const jobcenterId = position.jobcenterId && people.outsider.jobcenterId;
  expect(
    await refusalOf(
      inviteAccount(people.lead, {
        name: "Tom Wettin",
        email: "tom2@emsland.example",
        role: position.role,
        jobcenterId,
      }),
    ),
  ).toBeInstanceOf(NotAllowed);
});

it("refuses an editor who invites anybody", async () => {
  expect(
    await refusalOf(
      inviteAccount(people.editor, {
        name: "Tom Wettin",
        email: "tom2@emsland.example",
        role: "editor",
        jobcenterId: people.jobcenterId,
      }),
    ),
  ).toBeInstanceOf(NotAllowed);
});

it("names each wrong field, and says that an address is taken only to those who may see its account", async () => {
  const admin = (await anAdmin(db)).actor;
  expect(
    await refusalOf(inviteAccount(admin, { name: "X", email: "kein", role: "editor", jobcenterId: null })),
  ).toMatchObject({ issues: [{ field: "name" }, { field: "email" }] });
  expect(
    await refusalOf(
      inviteAccount(admin, {
        name: "Tom Wettin",
        email: "tom3@emsland.example",
        role: "editor",
        jobcenterId: null,
      }),
    ),
  ).toMatchObject({ issues: [{ field: "jobcenterId" }] });
  const other = await storedAccount(people.outsider.accountId);
  const answer = (await refusalOf(
    inviteAccount(people.lead, {
      name: "Tom Wettin",
      email: other.email,
      role: "editor",
      jobcenterId: people.jobcenterId,
    }),
  )) as NotReady;
  expect(answer.issues[0]?.message).not.toContain("schon ein Konto");
  const known = (await refusalOf(
    inviteAccount(admin, { name: "Tom Wettin", email: other.email, role: "moderator", jobcenterId: null }),
  )) as NotReady;
  expect(known.issues[0]?.message).toContain("schon ein Konto");
});
