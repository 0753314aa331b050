import { and, asc, eq, isNull, lte, sql } from "drizzle-orm";
import { copiesOfPerson, postsShownUnder } from "@/db/copies-of-person";
import { db } from "@/db/client";
import { consentEvents, consents, takedownChecks, takedownProofs } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { closedAddresses, copyAddresses, type CopyAddress } from "@/domain/consent/copies";
import type { TakedownFailure } from "@/domain/consent/takedown";
import { findingAt, isBinary, type Traces, tracesOf } from "@/domain/consent/trace";
import { authorise } from "@/domain/policy";
import { type FrontDoor, frontDoor } from "@/platform/front-door";
import { storeTakedown } from "./step/store-takedown";

/** A running check belongs to its server for so long. */
const leaseInMinutes = 30;
const atOnce = 4;

/**
 * Runs the checks that are due after withdrawals: asks every address at which the person was shown, through
 * the public address of the portal, and stores what was found (B-034). A failed check runs again until
 * nothing is found. May run at any time, also twice. Returns how many checks ended well and how many failed.
 * Throws NotAllowed for anybody but the clock.
 */
export async function checkTakedowns(
  actor: Actor,
  ask: FrontDoor = frontDoor(),
): Promise<{ proven: number; failed: number }> {
  authorise(actor, "clock.run", {});
  const ran = { proven: 0, failed: 0 };
  for (let due = await takeOne(); due; due = await takeOne()) {
    const { addresses, traces } = await whatToAsk(due);
    const found = await findings(addresses, traces, ask);
    const isProven = await storeTakedown(actor, due, found);
    ran[isProven ? "proven" : "failed"] += 1;
  }
  return ran;
}

/** Takes the next due check, and moves its next run so far ahead that no other server takes it. */
async function takeOne() {
  const [taken] = await db
    .update(takedownChecks)
    .set({
      tries: sql`${takedownChecks.tries} + 1`,
      nextTryAt: sql`now() + make_interval(mins => ${leaseInMinutes})`,
    })
    .where(
      sql`(${takedownChecks.proofId}, ${takedownChecks.stage}) = (${db
        .select({ proofId: takedownChecks.proofId, stage: takedownChecks.stage })
        .from(takedownChecks)
        .where(and(isNull(takedownChecks.doneAt), lte(takedownChecks.nextTryAt, sql`now()`)))
        .orderBy(asc(takedownChecks.nextTryAt), takedownChecks.proofId, takedownChecks.stage)
        .limit(1)
        .for("update", { skipLocked: true })})`,
    )
    .returning();
  if (!taken) return null;
  const [facts] = await db
    .select({ consentId: consents.id, personId: consents.personId, closes: consentEvents.closes })
    .from(takedownProofs)
    .innerJoin(consents, eq(consents.id, takedownProofs.consentId))
    .innerJoin(consentEvents, eq(consentEvents.id, takedownProofs.eventId))
    .where(eq(takedownProofs.id, taken.proofId));
  return facts ? { ...taken, ...facts } : null;
}

type Due = NonNullable<Awaited<ReturnType<typeof takeOne>>>;

async function whatToAsk({ consentId, personId, closes }: Due) {
  if (closes) {
    const posts = await postsShownUnder(db, consentId);
    const hidden = posts.map((post) => ({ ...post, isShown: false, isTwinShown: false }));
    return { addresses: closedAddresses(posts, closes), traces: tracesOf(hidden, [], []) };
  }
  const { posts, pictures, names } = await copiesOfPerson(db, personId);
  // A file that readers may get tells nothing: its words cannot be sought.
  const addresses = copyAddresses(posts, pictures).filter(
    (address) => !(address.mayAnswer && isBinary(address)),
  );
  return { addresses, traces: tracesOf(posts, pictures, names) };
}

/** Asks a few addresses at a time. */
async function findings(
  addresses: readonly CopyAddress[],
  traces: Traces,
  ask: FrontDoor,
): Promise<TakedownFailure[]> {
  const found: TakedownFailure[] = [];
  const waiting = addresses.values();
  const askInTurn = async () => {
    for (const address of waiting) {
      const { kind, postId, path } = address;
      found.push({ kind, postId, finding: findingAt(address, await ask(path), traces) });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askInTurn));
  return found;
}
