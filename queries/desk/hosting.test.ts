// What an invited Jobcenter sees before an Aktion is public: what it needs to decide, and nothing else.
import { beforeAll, expect, it } from "vitest";
import { db } from "@/db/client";
import { aJobcenter, aModerator, anEditor, aPost, aPublicPost } from "@/db/factories";
import { postHosts } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { hosting, hostings } from "./hosting";
import { postEditor } from "./post-editor";
import { whatWaits } from "./what-waits";

let guest: Person;
let other: Person;
let guestId: string;
beforeAll(async () => {
  guestId = (await aJobcenter(db, { slug: "leer" })).id;
  guest = (await anEditor(db, { jobcenterId: guestId })).actor;
  other = (await anEditor(db, { jobcenterId: (await aJobcenter(db, { slug: "aurich" })).id })).actor;
});
const ask = async (postId: string, answer: Partial<typeof postHosts.$inferInsert> = {}) =>
  db.insert(postHosts).values({ postId, jobcenterId: guestId, ...answer });

it("an invitation shows title, date, venue and inviting Jobcenter, but nothing of the text", async () => {
  const { post } = await aPost(db, { kind: "veranstaltung", manuscript: { title: "Markt der Berufe" } });
  await ask(post.id);
  const found = await hosting(guest, post.id);
  expect(found).toMatchObject({
    title: "Markt der Berufe",
    home: "Landkreis Emsland",
    venues: ["Rathaus, Meppen"],
    isInvitation: true,
    href: null,
    others: [],
  });
  expect(JSON.stringify(found)).not.toMatch(/Schuldnerberatung|Fallmanagement|Pressestelle|presse@/);
  expect((await whatWaits(guest)).hostInvitations).toBe(1);
  expect(await postEditor(guest, post.id)).toBeNull();
});

it("nobody else sees the invitation", async () => {
  const { post } = await aPost(db, { kind: "veranstaltung" });
  await ask(post.id);
  for (const stranger of [other, (await aModerator(db)).actor, (await anEditor(db)).actor]) {
    expect(await hosting(stranger, post.id)).toBeNull();
    expect(await hostings(stranger)).toEqual([]);
  }
});

it("a Jobcenter that declined sees nothing any more; one that accepted gets the link to the portal", async () => {
  const [declined, accepted] = [
    await aPost(db, { kind: "veranstaltung" }),
    await aPublicPost(db, { kind: "veranstaltung" }),
  ];
  await ask(declined.post.id, { declinedAt: new Date() });
  await ask(accepted.post.id, { acceptedAt: new Date() });
  expect(await hosting(guest, declined.post.id)).toBeNull();
  expect(await hosting(guest, accepted.post.id)).toMatchObject({
    isInvitation: false,
    href: `/jobcenter/emsland/${accepted.post.slug}`,
  });
});
