// Posts whose story lies in the past: they went the same way as all posts, only earlier, and their
// history says so.
import { history, postHosts, type HistoryFacts } from "@/db/schema";
import type { Transaction } from "@/db/client";
import { aPost, aPublicPost, type StoredPost } from "@/db/factories/post";
import type { Account } from "@/db/factories/account";
import { consentChannels } from "@/domain/consent/consent";
import { slugFromTitle } from "@/domain/slug";
import { addConsent } from "./consents";
import { momentOf } from "./days";
import { manuscriptOf } from "./manuscript";
import type { DemoPost } from "./writing";
import { known, type World } from "./world";

const hourInMs = 3_600_000;
const before = (at: Date, hours: number) => new Date(at.getTime() - hours * hourInMs);

/** A post that appeared when it says, submitted some hours before. */
export async function addPublished(tx: Transaction, world: World, written: DemoPost): Promise<StoredPost> {
  const at = momentOf(written.appeared, world.today);
  const handedInAt = before(at, written.kind === "press_release" ? 2 : 21);
  const editor = known(world.editors, written.jobcenter);
  const stored = await aPublicPost(tx, {
    ...(await wishesOf(tx, world, written, handedInAt)),
    at,
    handedInAt,
  });
  for (const slug of written.hosts ?? []) {
    await tx
      .insert(postHosts)
      .values({
        postId: stored.post.id,
        jobcenterId: known(world.jobcenters, slug).id,
        invitedAt: handedInAt,
        acceptedAt: before(at, 1),
      });
  }
  await remember(tx, stored, editor, [
    ["post.create", before(handedInAt, 3)],
    ["post.submit", handedInAt],
  ]);
  await remember(tx, stored, world.moderator, [["post.approve", at]]);
  return stored;
}

/** A post that was submitted when it says and waits for a decision. */
export async function addWaiting(tx: Transaction, world: World, written: DemoPost): Promise<StoredPost> {
  const handedInAt = momentOf(written.appeared, world.today);
  const stored = await aPost(tx, {
    ...(await wishesOf(tx, world, written, handedInAt)),
    state: "submitted",
    handedInAt,
  });
  await remember(tx, stored, known(world.editors, written.jobcenter), [
    ["post.create", before(handedInAt, 26)],
    ["post.submit", handedInAt],
  ]);
  return stored;
}

async function wishesOf(tx: Transaction, world: World, written: DemoPost, handedInAt: Date) {
  const editor = known(world.editors, written.jobcenter);
  return {
    kind: written.kind,
    jobcenterId: known(world.jobcenters, written.jobcenter).id,
    slug: slugFromTitle(written.title),
    manuscript: manuscriptOf(world, written),
    consents: written.protagonist
      ? [
          await addConsent(
            tx,
            editor,
            { publicName: written.protagonist, channels: written.channels ?? [...consentChannels] },
            handedInAt,
          ),
        ]
      : [],
    editorId: editor.id,
    moderatorId: world.moderator.id,
  };
}

async function remember(
  tx: Transaction,
  { post, revision }: StoredPost,
  account: Account,
  deeds: [action: string, at: Date][],
): Promise<void> {
  await tx
    .insert(history)
    .values(
      deeds.map(([action, at]) => ({
        at,
        accountId: account.id,
        actorRole: account.role,
        action,
        subjectType: "post",
        subjectId: post.id,
        jobcenterId: post.jobcenterId,
        facts: factsOf(action, post, revision),
      })),
    );
}

function factsOf(action: string, post: StoredPost["post"], revision: StoredPost["revision"]): HistoryFacts {
  return action === "post.create" ? { kind: post.kind } : { version: revision.version };
}
