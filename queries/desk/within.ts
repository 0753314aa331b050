import "server-only";
import { and, or, sql, type Column, type SQL } from "drizzle-orm";
import type { Person } from "@/domain/account/role";
import { scopeOf, type ReadAction, type Scope, type Subjects } from "@/domain/policy";

/** Where the database keeps what the rule looks at. */
type Columns<A extends ReadAction> = { [Field in keyof Subjects[A]]: Column | SQL };

/**
 * The policy's rule as a condition for lists: true for rows the actor may read. Undefined when these are all
 * rows.
 */
export function within<A extends ReadAction>(actor: Person, action: A, columns: Columns<A>): SQL | undefined {
  const scope: Scope<Record<string, unknown>> = scopeOf(actor, action);
  const alternatives = scope.map((alternative) =>
    and(
      ...Object.entries(alternative).map(
        ([field, values]) => sql`${(columns as Record<string, Column | SQL>)[field]} in ${values}`,
      ),
    ),
  );
  if (alternatives.length === 0) return sql`false`;
  return alternatives.includes(undefined) ? undefined : or(...alternatives);
}
