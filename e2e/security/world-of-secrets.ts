// Words that stand only in what readers must not see: unpublished texts, withdrawn people, evidence,
// accounts.
import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { approvePost } from "@/commands/post/approve-post";
import { saveDraft } from "@/commands/post/save-draft";
import { aConsent, aManuscript, aModerator, anEditor, aPost, aPublicPost, asActor } from "@/db/factories";
import { slugFromTitle } from "@/domain/slug";
import { db } from "@/e2e/fixtures";

const word = (what: string) => `Kanarie${what}${crypto.randomUUID().slice(0, 8)}`;
const inAnHour = () => new Date(Date.now() + 3_600_000);

/** One of everything readers must not see, next to a story they may; all of one Jobcenter. */
export async function aWorldOfSecrets() {
  const editor = asActor(await anEditor(db));
  const moderator = asActor(await aModerator(db));
  const by = { editorId: editor.accountId };
  const secrets: string[] = [];
  const secret = (what: string) => secrets[secrets.push(word(what)) - 1]!;
  const hidden: string[] = [];

  for (const state of ["draft", "submitted", "sent_back", "approved"] as const) {
    const sentBackBecause = secret("grund");
    const { post, revision } = await aPost(db, {
      ...by,
      state,
      sentBackBecause,
      manuscript: { title: secret(state), teaser: secret(`${state}teaser`) },
    });
    hidden.push(post.slug);
    secrets.push(post.slug, post.id, revision.id);
  }
  const planned = await aPost(db, { ...by, state: "submitted", manuscript: { title: secret("geplant") } });
  await approvePost(moderator, {
    postId: planned.post.id,
    version: planned.revision.version,
    publishAt: inAnHour(),
  });
  const embargoed = await aPost(db, {
    ...by,
    kind: "press_release",
    state: "submitted",
    manuscript: { title: secret("sperrfrist"), embargoUntil: inAnHour().toISOString() },
  });
  await approvePost(moderator, { postId: embargoed.post.id, version: embargoed.revision.version });
  for (const { post, revision } of [planned, embargoed]) {
    hidden.push(slugFromTitle(revision.title));
    secrets.push(slugFromTitle(revision.title), post.id, revision.id);
  }

  const person = await aConsent(db, { publicName: secret("person"), collectedBy: secret("erhoben") });
  const withdrawn = await aPublicPost(db, {
    ...by,
    kind: "success_story",
    consents: [person],
    manuscript: { title: secret("widerrufen") },
  });
  await withdrawConsent(editor, { consentId: person.id, receivedVia: "phone" });
  secrets.push(person.id, person.evidenceKey ?? person.id, withdrawn.post.id);

  const shown = await aConsent(db, { publicName: "Jana Beispiel", collectedBy: secret("erhoben") });
  const story = await aPublicPost(db, {
    ...by,
    kind: "success_story",
    consents: [shown],
    manuscript: { title: word("oeffentlich") },
  });
  await saveDraft(editor, {
    postId: story.post.id,
    version: story.revision.version,
    manuscript: aManuscript("success_story", { title: secret("neufassung"), showsNoPerson: true }),
  });
  secrets.push(
    shown.id,
    shown.evidenceKey ?? shown.id,
    editor.accountId,
    moderator.accountId,
    "passwordHash",
    "$argon2",
    "evidenceKey",
    "confirmedHash",
  );
  return { secrets, hidden, gone: withdrawn.post, story };
}
