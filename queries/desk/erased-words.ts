import "server-only";
import { sql, type SQL, type SQLWrapper } from "drizzle-orm";
import { consents, people, revisions } from "@/db/schema";

/** What stands where words stood that were erased after a withdrawal. */
function orErased(words: SQLWrapper, erasedAt: SQLWrapper): SQL<string> {
  return sql<string>`case when ${erasedAt} is null then ${words}
    else 'Gelöscht am ' || to_char(${erasedAt} at time zone 'Europe/Berlin', 'DD.MM.YYYY') || ' nach Widerruf' end`;
}

// In fragments of their own, so that the columns keep the name of their table (see consent-state.ts).
const column = (one: SQLWrapper) => sql`${one}`;

export const titleOrErased = orErased(column(revisions.title), column(revisions.erasedAt));
export const publicNameOrErased = orErased(column(consents.publicName), column(consents.erasedAt));
export const nameOrErased = orErased(column(people.name), column(people.erasedAt));
