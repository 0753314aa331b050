// What the tests of Aktionen with several hosts prepare.
import { and, eq } from "drizzle-orm";
import { composeLetter } from "@/commands/mail/step/compose-letter";
import { inviteHost } from "@/commands/post/invite-host";
import { cast } from "@/commands/testing";
import { db } from "@/db/client";
import { aJobcenter, anEditor, aPost, aPublicPost, asActor } from "@/db/factories";
import { mails, postHosts } from "@/db/schema";

/** The usual people, an editor of a Jobcenter to invite, and Aktionen of the inviting Jobcenter. */
export async function hostingCast() {
  const people = await cast();
  const guestId = (await aJobcenter(db, { slug: "leer" })).id;
  const guest = asActor(await anEditor(db, { jobcenterId: guestId }));
  const wishes = {
    kind: "veranstaltung" as const,
    jobcenterId: people.jobcenterId,
    editorId: people.editor.accountId,
  };
  return {
    people,
    guest,
    guestId,
    aDraft: async () => (await aPost(db, wishes)).post.id,
    aPublicAktion: async () => (await aPublicPost(db, wishes)).post.id,
    invite: (postId: string) => inviteHost(people.editor, { postId, jobcenterId: guestId }),
    /** State of the invitation, or undefined when there is none. */
    async answerTo(postId: string) {
      const [row] = await db
        .select()
        .from(postHosts)
        .where(and(eq(postHosts.postId, postId), eq(postHosts.jobcenterId, guestId)));
      return row && (row.acceptedAt ? "accepted" : row.declinedAt ? "declined" : "invited");
    },
  };
}

/** The queued letter to an account about a post, composed as it would be sent now; null when it is dropped. */
export async function letterAbout(accountId: string, postId: string, letter: string) {
  const rows = await db.select().from(mails).where(eq(mails.accountId, accountId));
  const mail = rows.find((row) => row.letter === letter && row.facts.postId === postId);
  return mail && db.transaction(async (tx) => (await composeLetter(tx, mail))?.letter ?? null);
}
