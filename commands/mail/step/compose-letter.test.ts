import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  aConsent,
  aRemovalTask,
  aJobcenter,
  aModerator,
  anAktionswoche,
  anEditor,
  aPost,
  aPublicPost,
  aReport,
} from "@/db/factories";
import { mails, postHosts, posts, revisions } from "@/db/schema";
import { letterNames, type LetterFacts, type LetterName } from "@/domain/mail/letter";
import { composeLetter } from "./compose-letter";

type Waiting<Name extends LetterName> = { accountId: string | null; facts: LetterFacts[Name] };

const editorId = async () => (await anEditor(db)).id;
const moderatorId = async () => (await aModerator(db)).id;

/** An Aktion with one guest, invited and not yet answered. */
async function invitedGuest() {
  const { post } = await aPublicPost(db, { kind: "veranstaltung" });
  const guest = await aJobcenter(db, { slug: "leer" });
  const invitedBy = await editorId();
  await db.insert(postHosts).values({ postId: post.id, jobcenterId: guest.id, invitedBy });
  const accountId = (await anEditor(db, { jobcenterId: guest.id })).id;
  return { postId: post.id, jobcenterId: guest.id, accountId };
}

/** Rows from which each letter can be written. A letter that is missing here does not compile. */
const occasions: { [Name in LetterName]: () => Promise<Waiting<Name>> } = {
  invitation: async () => ({ accountId: await editorId(), facts: {} }),
  password_reset: async () => ({ accountId: await editorId(), facts: {} }),
  account_left: async () => {
    const { id } = await anEditor(db, { createdAt: new Date("2026-01-05"), leavingToldAt: new Date() });
    return { accountId: id, facts: { accountId: id } };
  },
  post_submitted: async () => {
    const { post } = await aPost(db, { state: "submitted" });
    return { accountId: await moderatorId(), facts: { postId: post.id } };
  },
  post_sent_back: async () => {
    const { post, revision } = await aPost(db, { state: "sent_back" });
    return { accountId: await editorId(), facts: { postId: post.id, revisionId: revision.id } };
  },
  post_approved: async () => {
    const { post } = await aPublicPost(db);
    return { accountId: await editorId(), facts: { postId: post.id } };
  },
  post_unpublished: async () => {
    const { post } = await aPost(db, { state: "approved" });
    return { accountId: await editorId(), facts: { postId: post.id } };
  },
  draft_left: async () => {
    const { post } = await aPost(db, { at: new Date("2026-01-05") });
    await db.update(posts).set({ leavingToldAt: new Date() }).where(eq(posts.id, post.id));
    return { accountId: await editorId(), facts: { postId: post.id } };
  },
  consent_withdrawn: async () => {
    const { post } = await aPost(db, { kind: "success_story", state: "approved" });
    return { accountId: await editorId(), facts: { postId: post.id } };
  },
  viewing_answered: async () => {
    const { post } = await aPost(db, { kind: "success_story" });
    return { accountId: await editorId(), facts: { postId: post.id } };
  },
  takedown_failed: async () => ({
    accountId: await editorId(),
    facts: { consentId: (await aConsent(db)).id },
  }),
  removal_due: async () => ({ accountId: await editorId(), facts: { taskId: (await aRemovalTask(db)).id } }),
  consent_ends: async () => ({ accountId: await editorId(), facts: { consentId: (await aConsent(db)).id } }),
  consent_narrowed: async () => {
    const { post } = await aPost(db, { kind: "success_story", state: "approved" });
    return { accountId: await editorId(), facts: { postId: post.id } };
  },
  host_invited: async () => {
    const { accountId, postId } = await invitedGuest();
    return { accountId, facts: { postId } };
  },
  host_answered: async () => {
    const { postId, jobcenterId } = await invitedGuest();
    return { accountId: await editorId(), facts: { postId, jobcenterId, answer: "accepted" } };
  },
  host_removed: async () => {
    const { accountId, postId } = await invitedGuest();
    return { accountId, facts: { postId } };
  },
  report_received: async () => ({
    accountId: await moderatorId(),
    facts: { reportId: (await aReport(db)).id },
  }),
  report_reminder: async () => ({
    accountId: await moderatorId(),
    facts: { reportId: (await aReport(db, { receivedAt: new Date("2026-01-05T10:00:00Z") })).id },
  }),
  report_answer: async () => {
    const report = await aReport(db, {
      kind: "barrier",
      email: "leserin@haushalt.example",
      state: "answered",
      answer: "Danke. Die Rampe steht wieder.",
      answeredAt: new Date(),
    });
    return { accountId: null, facts: { reportId: report.id } };
  },
  participation_reminder: async () => {
    const jobcenter = await aJobcenter(db, { slug: "aurich" });
    const { id: accountId } = await anEditor(db, { jobcenterId: jobcenter.id });
    return { accountId, facts: { weekId: (await anAktionswoche(db)).id } };
  },
};

describe("every letter", () => {
  it.each(letterNames)("can be composed from what waits in the queue: %s", async (letter) => {
    const { accountId, facts } = await occasions[letter]();
    const [mail] = await db.insert(mails).values({ letter, accountId, facts }).returning();
    const composed = await db.transaction((tx) => composeLetter(tx, mail!));
    await db.delete(mails).where(eq(mails.id, mail!.id));
    expect(composed?.to.address).toMatch(/^[^@\s]+@[^@\s]+\.example$/);
    const { subject, text, html } = composed!.letter;
    expect(subject).not.toBe("");
    // A title may carry the full name of a person, and subjects are read on locked screens and kept in logs.
    for (const { title } of await db.select({ title: revisions.title }).from(revisions))
      expect(subject).not.toContain(title);
    expect(text).toMatch(/^Guten Tag\b/);
    expect(text).toContain("\nhttp://localhost:3000/");
    expect(html).toContain('<a href="http://localhost:3000/');
    for (const words of [subject, text, html]) expect(words).not.toMatch(/undefined|null|NaN|Invalid/);
  });
});
