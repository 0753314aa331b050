/** Lists of what follows a withdrawal: proofs, uses outside the portal, tasks, copies. */
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { consents, externalUses, people, removalTasks, takedownProofs } from "@/db/schema";
import { removalTaskList, usesOfPerson, usesOfPost } from "@/queries/desk/external-uses";
import { personCopies } from "@/queries/desk/person-copies";
import { proofOne, proofsOf } from "@/queries/desk/takedown-proofs";
import { idsOf, listing, type Listing, mayRead, oneByOne } from "./listing";
import { allPosts } from "./stored-posts";

const allConsents = () => db.select().from(consents);
const allPeople = () => db.select().from(people);
const allUses = () => db.select().from(externalUses);
const allProofs = () =>
  db
    .select({ id: takedownProofs.id, jobcenterId: consents.jobcenterId })
    .from(takedownProofs)
    .innerJoin(consents, eq(consents.id, takedownProofs.consentId));

/** By the name of the query. */
export const listsOfWithdrawals: Record<string, Listing> = {
  proofsOf: listing(allProofs, mayRead("consent.read"), async (actor) =>
    idsOf(await proofsOf(actor, idsOf(await allConsents()))),
  ),
  proofOne: listing(allProofs, mayRead("consent.read"), oneByOne(proofOne)),
  personCopies: listing(allPeople, mayRead("person.read"), oneByOne(personCopies)),
  removalTaskList: listing(
    () => db.select().from(removalTasks),
    mayRead("use.read"),
    async (actor) => idsOf(await removalTaskList(actor)),
  ),
  usesOfPost: listing(allUses, mayRead("use.read"), async (actor) => {
    const opened = await Promise.all(idsOf(await allPosts()).map((id) => usesOfPost(actor, id)));
    return opened.flatMap((post) => idsOf(post?.uses));
  }),
  usesOfPerson: listing(allUses, mayRead("use.read"), async (actor) => {
    const found = await Promise.all(idsOf(await allPeople()).map((id) => usesOfPerson(actor, id)));
    return [...new Set(found.flatMap(idsOf))];
  }),
};
