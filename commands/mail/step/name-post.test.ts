import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aConsent, aJobcenter, anEditor, aPicture, aPublicPost } from "@/db/factories";
import { mails, mediaPeople, postHosts, posts } from "@/db/schema";
import type { LetterName } from "@/domain/mail/letter";
import { composeLetter } from "./compose-letter";

describe("a letter about a post with people", () => {
  const name = "Kowalczyk";

  async function anAktionAbout(person: "named" | "marked") {
    const { id: jobcenterId } = await aJobcenter(db);
    const { id: editor } = await anEditor(db, { jobcenterId });
    const picture = await aPicture(db, { jobcenterId });
    const consent = await aConsent(db, { jobcenterId, publicName: `Jolanta ${name}` });
    const { post, revision } = await aPublicPost(db, {
      kind: "veranstaltung",
      jobcenterId,
      editorId: editor,
      consents: person === "named" ? [consent] : [],
      manuscript: {
        title: `Jolanta ${name} packt an`,
        leadPicture: {
          mediaId: picture.id,
          altText: "Eine Frau",
          decorative: false,
          caption: "",
          credit: "Kreis",
        },
      },
    });
    if (person === "marked")
      await db
        .insert(mediaPeople)
        .values({ mediaId: picture.id, personId: consent.personId, jobcenterId, markedBy: editor });
    await db
      .update(posts)
      .set({ unpublishedBecause: `Auf Wunsch von ${name}` })
      .where(eq(posts.id, post.id));
    const guest = await aJobcenter(db, { slug: "leer" });
    await db.insert(postHosts).values({ postId: post.id, jobcenterId: guest.id, invitedBy: editor });
    const guestEditor = (await anEditor(db, { jobcenterId: guest.id })).id;
    return { post, revision, editor, guest, guestEditor };
  }

  it.each(["named", "marked"] as const)("has neither title, address nor reason: %s", async (person) => {
    const { post, revision, editor, guest, guestEditor } = await anAktionAbout(person);
    const about = { postId: post.id };
    const waiting: [LetterName, string, object][] = [
      ["post_submitted", editor, about],
      ["post_sent_back", editor, { ...about, revisionId: revision.id }],
      ["post_approved", editor, about],
      ["post_unpublished", editor, about],
      ["consent_withdrawn", editor, about],
      ["consent_narrowed", editor, about],
      ["viewing_answered", editor, about],
      ["host_invited", guestEditor, about],
      ["host_answered", editor, { ...about, jobcenterId: guest.id, answer: "accepted" }],
      ["host_removed", guestEditor, about],
    ];
    for (const [letter, accountId, facts] of waiting) {
      const [mail] = await db
        .insert(mails)
        .values({ letter, accountId, facts: facts as never })
        .returning();
      const composed = await db.transaction((tx) => composeLetter(tx, mail!));
      await db.delete(mails).where(eq(mails.id, mail!.id));
      if (letter === "post_approved" && person === "marked") {
        // Somebody whom the text does not name is on its picture: it is hidden, and there is nothing to announce.
        expect(composed).toBeNull();
        continue;
      }
      expect(composed).not.toBeNull();
      const words = JSON.stringify(composed!.letter).toLowerCase();
      for (const secret of [name.toLowerCase(), post.slug]) expect(words).not.toContain(secret);
    }
  });

  it("names a story by kind and day, and other posts by their title", async () => {
    const textAbout = async (kind: "success_story" | "article") => {
      const { post } = await aPublicPost(db, { kind });
      const [mail] = await db
        .insert(mails)
        .values({ letter: "post_approved", accountId: (await anEditor(db)).id, facts: { postId: post.id } })
        .returning();
      const composed = await db.transaction((tx) => composeLetter(tx, mail!));
      await db.delete(mails).where(eq(mails.id, mail!.id));
      return composed!.letter.text;
    };
    expect(await textAbout("success_story")).toMatch(
      /Ihr Beitrag \(Erfolgsgeschichte, angelegt am \d+\. \p{L}+ \d{4}\) ist freigegeben[^]*\/redaktion\/beitraege\//u,
    );
    expect(await textAbout("article")).toMatch(
      /Ihr Beitrag „Beratung an zwei Nachmittagen im Dorf“ ist freigegeben[^]*\/jobcenter\/emsland\//u,
    );
  });
});
