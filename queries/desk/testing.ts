// Two Jobcenter with one row of each kind and state, and an account of each role, for the test of the lists.
import { db } from "@/db/client";
import {
  aConsent,
  aFigure,
  aJobcenter,
  aManuscript,
  anAccount,
  asActor,
  anAktionswoche,
  anExternalUse,
  aPicture,
  aPost,
  aPublicPost,
  aRemovalTask,
  aReport,
  aSession,
  aTwin,
} from "@/db/factories";
import { aRevision } from "@/db/factories/revision";
import { history, mails, postHosts } from "@/db/schema";
import {
  rolesAtJobcenter,
  rolesOfEither,
  rolesOfLandkreistag,
  type Person,
  type Role,
} from "@/domain/account/role";
import { consentEventKinds } from "@/domain/consent/consent";
import { revisionStates } from "@/domain/post/workflow";
import { reportKinds } from "@/domain/report/report";

/**
 * Fills an empty database, and returns everybody: each role at each Jobcenter, and two who were appointed for
 * reports of barriers.
 */
export async function twoJobcenters(): Promise<Person[]> {
  const jobcenters = [
    await aJobcenter(db, { slug: "emsland", hasOwnApproval: true }),
    await aJobcenter(db, { slug: "saalekreis" }),
  ];
  const moderator = await anAccount(db, "moderator");
  for (const jobcenter of jobcenters) await fill(jobcenter.id, moderator.id);
  for (const kind of reportKinds) await aReport(db, { kind });
  await aFigure(db, { scope: "bund" });
  await aFigure(db, { scope: "land", bundesland: jobcenters[0]!.bundesland });
  await anAktionswoche(db);
  await db.insert(mails).values({ accountId: moderator.id, letter: "post_approved" });
  await happened(moderator, null);
  const everybody = [
    ...(await eachRole([...rolesOfLandkreistag, ...rolesOfEither], [{}])),
    ...(await eachRole(
      rolesAtJobcenter,
      jobcenters.map(({ id: jobcenterId }) => ({ jobcenterId })),
    )),
    await anAccount(db, "moderator", { isAccessibilityContact: true }),
    await anAccount(db, "editor", { jobcenterId: jobcenters[0]!.id, isAccessibilityContact: true }),
  ];
  for (const account of everybody) await aSession(db, account);
  return everybody.map(asActor);
}

function eachRole(roles: readonly Role[], assignments: { jobcenterId?: string }[]) {
  return Promise.all(
    roles.flatMap((role) => assignments.map((assignment) => anAccount(db, role, assignment))),
  );
}

async function fill(jobcenterId: string, moderatorId: string) {
  const editor = await anAccount(db, "editor", { jobcenterId });
  const own = { jobcenterId, editorId: editor.id, moderatorId };
  const changed = await aPublicPost(db, own);
  await aRevision(db, {
    postId: changed.post.id,
    number: 2,
    state: "draft",
    manuscript: aManuscript(changed.post.kind),
    consentIds: [],
    editorId: editor.id,
    moderatorId,
    sentBackBecause: "",
    handedInAt: new Date(),
    at: new Date(),
  });
  for (const state of revisionStates) {
    const original = await aPublicPost(db, own);
    await aTwin(db, original, { editorId: editor.id, moderatorId, state });
  }

  const picture = await aPicture(db, { jobcenterId });
  const { id: mediaId, altText, credit } = picture;
  const leadPicture = { mediaId, altText, credit, decorative: false, caption: "" };
  const consent = await aConsent(db, { jobcenterId });
  const story = { ...own, kind: "success_story" as const, consents: [consent], manuscript: { leadPicture } };
  for (const state of revisionStates) await aPost(db, { ...story, state });
  const { post } = await aPublicPost(db, story);
  const use = await anExternalUse(db, { postId: post.id, jobcenterId });
  await aRemovalTask(db, { useId: use.id, consentId: consent.id, jobcenterId });
  for (const kind of consentEventKinds) await aConsent(db, { jobcenterId, events: [kind] });
  await aFigure(db, { jobcenterId });
  for (const kind of reportKinds) await aReport(db, { jobcenterId, kind });
  await happened(editor, jobcenterId);

  const guest = await aJobcenter(db, { slug: "borken" });
  const shared = await aPost(db, { kind: "veranstaltung", jobcenterId: guest.id, moderatorId });
  await db.insert(postHosts).values({ postId: shared.post.id, jobcenterId });
}

async function happened({ id, role }: { id: string; role: string }, jobcenterId: string | null) {
  await db
    .insert(history)
    .values({
      accountId: id,
      actorRole: role,
      action: "account.signOut",
      subjectType: "account",
      subjectId: id,
      jobcenterId,
    });
}
