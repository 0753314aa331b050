import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { jobcenters } from "@/db/schema";

/** All present Jobcenter for a select field, grouped by Land. */
export async function jobcenterChoice(): Promise<
  { label: string; options: { value: string; label: string }[] }[]
> {
  const rows = await db
    .select({ value: jobcenters.id, label: jobcenters.name, land: jobcenters.bundesland })
    .from(jobcenters)
    .where(sql`${jobcenters.validTo} is null or ${jobcenters.validTo} >= current_date`)
    .orderBy(
      sql`${jobcenters.bundesland} collate "de-x-icu"`,
      sql`${jobcenters.name} collate "de-x-icu"`,
      jobcenters.id,
    )
    .limit(500);
  return [...Map.groupBy(rows, (row) => row.land)].map(([label, options]) => ({
    label,
    options: options.map((row) => ({ value: row.value, label: row.label })),
  }));
}

/** All present Jobcenter that another one can invite, by name, for a combobox. */
export async function hostChoice(ownId: string): Promise<{ value: string; label: string; hint: string }[]> {
  const groups = await jobcenterChoice();
  const all = groups.flatMap(({ label: land, options }) =>
    options.map((option) => ({ ...option, hint: land })),
  );
  return all
    .filter(({ value }) => value !== ownId)
    .toSorted((one, other) => one.label.localeCompare(other.label, "de"));
}
