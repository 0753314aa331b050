import { eq } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { contentHash, picturesOf } from "@/db/content-hash";
import { columnsOf, manuscriptIn } from "@/db/manuscript";
import { listPictures, suggestedFocalPoints } from "@/db/revision-pictures";
import { accounts, revisionConsents, revisions, savedVersions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { Details } from "@/domain/post/details";
import type { PostKind } from "@/domain/post/kind";
import type { Manuscript } from "@/domain/post/manuscript";
import { isSameManuscript } from "@/domain/post/same-manuscript";
import { take } from "@/domain/post/workflow";
import { authorise } from "@/domain/policy";
import { databaseTime } from "@/commands/step/database-time";
import { recordHistory } from "@/commands/step/record-history";
import {
  historySubject,
  lockPost,
  updateRevision,
  type LockedPost,
  type RevisionRow,
} from "./step/lock-post";
import { parseManuscript, requireOwnParts } from "./step/parse-manuscript";
import { requireOwnOriginal } from "./step/require-own-original";
import { SaveConflict } from "./step/save-conflict";
import { requireKnownWithdrawals } from "./step/withdrawn-meanwhile";

/** A save after this pause starts a new sitting: the text before it is kept and a history entry is written. */
const sittingInMs = 10 * 60_000;

export type SavedDraft = { revisionId: string; version: number; savedAt: Date };

/**
 * Saves a manuscript. `version` is the one the screen of the writer started from; `manuscript` is unchecked
 * input. `takesOver`: the writer has seen a conflict and replaces the other text, which is kept in any case.
 * `knownWithdrawals`: the withdrawn consents that the writer knows of; absent on screens older than this
 * rule. The first save after an approval or an erasure opens a new revision; what is public stays as it is
 * (E-004). Throws NotAllowed, NotReady (shape), NotPossibleNow (submitted), SaveConflict,
 * WithdrawnMeanwhile.
 */
export async function saveDraft(
  actor: Person,
  input: {
    postId: string;
    version: number;
    manuscript: unknown;
    takesOver?: boolean;
    knownWithdrawals?: string[];
  },
): Promise<SavedDraft> {
  return db.transaction(async (tx) => {
    const locked = await lockPost(tx, input.postId);
    authorise(actor, "post.save", locked.subject);
    if (input.knownWithdrawals) await requireKnownWithdrawals(tx, locked.post, input.knownWithdrawals);
    const manuscript = parseManuscript(locked.post.kind, input.manuscript);
    await requireOwnParts(tx, locked.post.jobcenterId, manuscript);
    await requireOwnOriginal(tx, locked.post, manuscript);
    const { latest } = locked;
    if (
      latest.version === input.version + 1 &&
      latest.savedBy === actor.accountId &&
      isSameManuscript(manuscriptIn(locked.post.kind, latest), manuscript)
    ) {
      return { revisionId: latest.id, version: latest.version, savedAt: latest.savedAt }; // the answer got lost, the save did not
    }
    if (latest.version !== input.version) throw await conflictWith(tx, locked);
    return writeManuscript(tx, actor, locked, manuscript, input.takesOver ?? false);
  });
}

/**
 * Writes a checked manuscript of a locked post as its next version. Throws NotPossibleNow when it is
 * submitted.
 */
export async function writeManuscript(
  tx: Transaction,
  actor: Person,
  { post, latest }: LockedPost,
  manuscript: Manuscript,
  keepsPrevious: boolean,
): Promise<SavedDraft> {
  const savedAt = await databaseTime(tx);
  const isNewSitting =
    keepsPrevious ||
    latest.savedBy !== actor.accountId ||
    savedAt.getTime() - latest.savedAt.getTime() > sittingInMs;
  const focalPoints = await suggestedFocalPoints(tx, picturesOf(manuscript));
  const written = {
    ...columnsOf(manuscript),
    contentHash: contentHash(manuscript, focalPoints),
    version: latest.version + 1,
    savedBy: actor.accountId,
    savedAt,
  };
  const opensRevision = latest.state === "approved" || latest.erasedAt !== null;
  let revisionId = latest.id;
  if (opensRevision) {
    revisionId = await openRevision(tx, actor, latest, written);
  } else {
    const state = take("save", latest.state);
    if (isNewSitting) await keepVersion(tx, post.kind, latest);
    await updateRevision(tx, latest, { ...written, state });
  }
  await listPictures(tx, revisionId, focalPoints);
  if (isNewSitting || opensRevision)
    await recordHistory(tx, actor, "post.save", historySubject(post), { version: written.version });
  return { revisionId, version: written.version, savedAt };
}

async function conflictWith(tx: Transaction, { post, latest: row }: LockedPost): Promise<SaveConflict> {
  const [saver] = row.savedBy
    ? await tx.select({ name: accounts.name }).from(accounts).where(eq(accounts.id, row.savedBy))
    : [];
  return new SaveConflict({
    manuscript: manuscriptIn(post.kind, row),
    version: row.version,
    savedBy: saver?.name ?? "",
    savedAt: row.savedAt,
  });
}

async function keepVersion(tx: Transaction, kind: PostKind, row: RevisionRow): Promise<void> {
  await tx
    .insert(savedVersions)
    .values({
      revisionId: row.id,
      version: row.version,
      manuscript: manuscriptIn(kind, row),
      savedBy: row.savedBy,
      savedAt: row.savedAt,
    })
    .onConflictDoNothing();
}

async function openRevision(
  tx: Transaction,
  actor: Person,
  approved: RevisionRow,
  written: Partial<RevisionRow> & { contentHash: string; version: number; details: Details },
): Promise<string> {
  const [opened] = await tx
    .insert(revisions)
    .values({ ...written, postId: approved.postId, number: approved.number + 1, createdBy: actor.accountId })
    .returning({ id: revisions.id });
  if (approved.erasedAt) return opened!.id;
  const people = await tx.select().from(revisionConsents).where(eq(revisionConsents.revisionId, approved.id));
  if (people.length > 0)
    await tx.insert(revisionConsents).values(people.map((person) => ({ ...person, revisionId: opened!.id })));
  return opened!.id;
}
