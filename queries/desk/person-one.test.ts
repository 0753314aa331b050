import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { expect, it } from "vitest";
import { eraseWithdrawnPerson } from "@/commands/consent/erase-withdrawn-person";
import { cast } from "@/commands/testing";
import { withdrawnDaysAgo } from "@/commands/testing/erasure";
import { db } from "@/db/client";
import {
  aConsent,
  aJobcenter,
  aMark,
  aModerator,
  anEditor,
  aPerson,
  aPicture,
  aPost,
  aPublicPost,
} from "@/db/factories";
import { consentEvents } from "@/db/schema";
import { consentList } from "./consent-list";
import { consentOne } from "./consent-one";
import { mediaPicture } from "./media-picture";
import { personList } from "./person-list";
import { personOne } from "./person-one";
import { postEditor } from "./post-editor";
import { postList } from "./post-list";

it("shows consents, posts, pictures and other posts of the Jobcenter in which a name stands", async () => {
  const { actor } = await anEditor(db);
  const person = await aPerson(db, { name: "Karim Müßig" });
  const consent = await aConsent(db, { personId: person.id, publicName: "Samir Beispiel" });
  const picture = await aPicture(db);
  await aMark(db, picture, person);
  const leadPicture = { mediaId: picture.id, altText: "x", decorative: false, caption: "", credit: "x" };
  const story = await aPublicPost(db, {
    kind: "success_story",
    consents: [consent],
    manuscript: { leadPicture },
  });
  const draftWithPicture = await aPost(db, { manuscript: { leadPicture } });
  const named = await aPublicPost(db, { manuscript: { teaser: "Auch Karim Muessig war dabei." } });
  const elsewhere = await aJobcenter(db, { slug: "saalekreis" });
  await aPublicPost(db, { jobcenterId: elsewhere.id, manuscript: { teaser: "Karim Müßig" } });
  await aPost(db, { manuscript: { teaser: "Karim und das Müßiggehen" } });

  const shown = await personOne(actor, person.id);
  expect(shown?.consents).toMatchObject([{ publicName: "Samir Beispiel", state: "valid" }]);
  expect(new Set(shown?.posts.map(({ postId, isPublic }) => `${postId} ${isPublic}`))).toEqual(
    new Set([`${story.post.id} true`, `${draftWithPicture.post.id} false`]),
  );
  expect(shown?.pictures.map(({ id }) => id)).toEqual([picture.id]);
  expect(shown?.nameHits).toMatchObject([{ postId: named.post.id, isPublic: true, name: "Karim Müßig" }]);
  expect((await mediaPicture(actor, picture.id))?.marks.people).toEqual([
    { id: person.id, name: "Karim Müßig", point: null, mayUnmark: true },
  ]);
});

it("finds people by their private and their public names, and says who withdrew", async () => {
  const { actor } = await aModerator(db);
  const person = await aPerson(db, { name: "Erika Gesucht" });
  const consent = await aConsent(db, { personId: person.id, publicName: "Mira Anders" });
  await db
    .insert(consentEvents)
    .values({ consentId: consent.id, kind: "withdrawn", receivedVia: "phone", at: new Date(0) });
  for (const words of ["gesucht", "mira and"]) {
    const { entries, total } = await personList(actor, { words });
    expect(total).toBe(1);
    expect(entries).toMatchObject([
      {
        id: person.id,
        publicNames: ["Mira Anders"],
        consents: 1,
        pictures: 0,
        posts: 0,
        withdrawnAt: new Date(0),
      },
    ]);
  }
  expect((await personList(actor, { words: "niemand" })).total).toBe(0);
});

it("says when the content of somebody who withdrew is erased, and afterwards only that it was", async () => {
  const people = await cast();
  const { jobcenterId } = people;
  const consent = await aConsent(db, { jobcenterId, publicName: "Gerda Gegangen" });
  const { post } = await aPublicPost(db, { kind: "success_story", jobcenterId, consents: [consent] });
  const { personId } = consent;
  expect(await personOne(people.lead, personId)).toMatchObject({ pendingErasure: null, doneErasure: null });
  await withdrawnDaysAgo(consent.id, 2);
  const { withdrawnAt, dueAt } = (await personOne(people.lead, personId))!.pendingErasure!;
  expect(differenceInCalendarDays(dueAt, withdrawnAt)).toBe(30);
  for (const [actor, mayErase] of [
    [people.lead, true],
    [people.moderator, true],
    [people.editor, false],
  ] as const)
    expect((await personOne(actor, personId))?.pendingErasure).toMatchObject({ mayErase });

  await eraseWithdrawnPerson(people.lead, { personId, because: "request" });
  const words = /^Gelöscht am \d\d\.\d\d\.\d{4} nach Widerruf$/;
  const shown = await personOne(people.editor, personId);
  expect(shown).toMatchObject({
    name: expect.stringMatching(words),
    pendingErasure: null,
    doneErasure: { because: "request", revisions: 1 },
    consents: [{ publicName: expect.stringMatching(words) }],
    posts: [{ postId: post.id, title: expect.stringMatching(words) }],
    nameHits: [],
  });
  expect((await consentOne(people.editor, consent.id))?.consent.publicName).toMatch(words);
  expect((await consentList(people.editor, {})).entries[0]?.publicName).toMatch(words);
  expect((await postList(people.editor, {})).entries[0]?.title).toMatch(words);
  expect(await postEditor(people.editor, post.id)).toMatchObject({
    erasedAt: expect.any(Date),
    manuscript: { title: "", content: [] },
  });
  expect((await personList(people.editor, {})).entries.at(-1)?.name).toMatch(words);
  expect(JSON.stringify(shown)).not.toContain("Gerda");
});
