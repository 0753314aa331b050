// Loads the published figures of the campaign, each with date and source. A corrected value is not
// overwritten.
import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import * as z from "zod";
import type { Database, Transaction } from "@/db/client";
import { figures, indicators as indicatorTable, jobcenters } from "@/db/schema";
import { qualifiers } from "@/domain/figure/figure";
import { bundeslaender } from "@/domain/jobcenter/bundesland";
import { indicators } from "./indicators";

const rowSchema = z.object({
  scope: z.union([
    z.literal("federal"),
    z.literal("jobcenter"),
    z.templateLiteral(["land:", z.enum(bundeslaender)]),
  ]),
  ags: z.union([z.literal(""), z.string().regex(/^\d{5}$/)]),
  indicator: z.string().min(1),
  as_of: z.iso.date(),
  period_from: z.union([z.literal(""), z.iso.date()]),
  period_to: z.union([z.literal(""), z.iso.date()]),
  qualifier: z.enum(qualifiers),
  value: z.string().min(1).transform(Number).pipe(z.number()),
  source: z.string().min(1),
  source_date: z.string().min(4),
});

/** Reads the CSV file; its values contain no quotation marks and no line breaks. */
function readRows() {
  const [head = "", ...lines] = readFileSync(new URL("./figures.csv", import.meta.url), "utf8")
    .trim()
    .split(/\r?\n/);
  const names = head.split(",");
  return lines.map((line) => {
    const values = line.split(",");
    if (values.length !== names.length)
      throw new Error(`figures.csv: ${names.length} values expected in "${line}"`);
    return rowSchema.parse(Object.fromEntries(names.map((name, column) => [name, values[column]])));
  });
}

type Identity = Pick<
  typeof figures.$inferSelect,
  "scope" | "bundesland" | "jobcenterId" | "indicator" | "asOf" | "source"
>;
const identityOf = (figure: Identity) =>
  [figure.scope, figure.bundesland, figure.jobcenterId, figure.indicator, figure.asOf, figure.source].join(
    "|",
  );

const words = [
  "slug",
  "label",
  "unit",
  "description",
  "kind",
  "decimals",
  "sums_up",
  "scopes",
  "part_of",
  "position",
];

/** Loading again updates the texts of a Kennzahl. */
async function loadIndicators(tx: Database | Transaction): Promise<void> {
  const rows = indicators.map((indicator, position) => ({ ...indicator, position }));
  const corrections = sql.raw(words.map((column) => `${column} = excluded.${column}`).join(", "));
  await tx.execute(
    sql`${tx.insert(indicatorTable).values(rows).getSQL()} on conflict (key) do update set ${corrections}`,
  );
}

export async function loadFigures(tx: Database | Transaction): Promise<void> {
  await loadIndicators(tx);
  const byAgs = new Map(
    (await tx.select({ ags: jobcenters.ags, id: jobcenters.id }).from(jobcenters)).map((row) => [
      row.ags,
      row.id,
    ]),
  );
  const known = new Set((await tx.select().from(figures)).map(identityOf));
  const rows = readRows().map((row) => {
    const jobcenterId = row.ags ? byAgs.get(row.ags) : null;
    if (jobcenterId === undefined) throw new Error(`figures.csv: no Jobcenter has the key ${row.ags}`);
    const [scope, bundesland] = row.scope.split(":");
    return {
      scope:
        scope === "federal"
          ? ("bund" as const)
          : scope === "land"
            ? ("land" as const)
            : ("jobcenter" as const),
      bundesland: bundesland ?? null,
      jobcenterId,
      indicator: row.indicator,
      asOf: row.as_of,
      periodFrom: row.period_from || null,
      periodTo: row.period_to || null,
      qualifier: row.qualifier,
      value: row.value,
      source: row.source,
      sourceDate: row.source_date,
    };
  });
  const missing = rows.filter((row) => !known.has(identityOf(row)));
  if (missing.length > 0) await tx.insert(figures).values(missing);
}
