// The name under which readers may know somebody.
import { beforeAll, describe, expect, it } from "vitest";
import { cast, editorsPost, publicTitle, refusalOf, submittedPost, type Cast } from "@/commands/testing";
import { db } from "@/db/client";
import { aConsent, aPerson } from "@/db/factories";
import { approvePost } from "./approve-post";
import { submitPost } from "./submit-post";

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

describe("a text with the private name of somebody whom readers know by first name only", () => {
  const titleOf = (name: string) => `${name} fährt jetzt Bus`;
  async function story(nameForm: "first_name" | "full_name", publicName: string, title: string) {
    const person = await aPerson(db, { jobcenterId: people.jobcenterId, name: "Jürgen Weiß-Meyer" });
    const consent = await aConsent(db, {
      jobcenterId: people.jobcenterId,
      personId: person.id,
      nameForm,
      publicName,
    });
    return {
      kind: "success_story" as const,
      manuscript: { title, teaser: "Ein Weg in die Arbeit." },
      consents: [consent],
    };
  }

  it("is refused when it is submitted and when it is approved (B-039)", async () => {
    const wishes = await story("first_name", "Jürgen", titleOf("Jürgen Weiß-Meyer"));
    for (const attempt of [
      async () => submitPost(people.editor, await editorsPost(people, wishes)),
      async () => approvePost(people.moderator, await submittedPost(people, wishes)),
    ]) {
      const refusal = await refusalOf(attempt());
      expect(refusal).toMatchObject({ issues: [{ field: "title" }] });
      expect(JSON.stringify(refusal)).toContain("vereinbart ist nur der Vorname");
    }
  });

  it("passes with the first name alone, and with the whole name when that was agreed", async () => {
    for (const wishes of [
      await story("first_name", "Jürgen", titleOf("Jürgen")),
      await story("full_name", "Jürgen Weiß-Meyer", titleOf("Jürgen Weiß-Meyer")),
    ]) {
      const post = await submittedPost(people, wishes);
      await approvePost(people.moderator, post);
      expect(await publicTitle(post.postId)).not.toBeNull();
    }
  });
});
