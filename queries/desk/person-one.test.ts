import { expect, it } from "vitest";
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
import { mediaPicture } from "./media-picture";
import { personList } from "./person-list";
import { personOne } from "./person-one";

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
