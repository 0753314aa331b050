// The published figures of the campaign, each with its day and its source. A value that somebody corrected stays corrected.
import { readFileSync } from "node:fs";
import * as z from "zod";
import type { Database, Transaction } from "@/db/client";
import { figures, jobcenters } from "@/db/schema";
import { bundeslaender } from "@/domain/jobcenter/bundesland";

const rowSchema = z.object({
  scope: z.union([z.literal("federal"), z.literal("jobcenter"), z.templateLiteral(["land:", z.enum(bundeslaender)])]),
  ags: z.union([z.literal(""), z.string().regex(/^\d{5}$/)]),
  indicator: z.string().min(1),
  label_de: z.string().min(1),
  as_of: z.iso.date(),
  qualifier: z.enum(["", "rund", "mehr als", "knapp"]),
  value: z.string().min(1).transform(Number).pipe(z.number()),
  unit: z.string().min(1),
  source: z.string().min(1),
  source_date: z.string().min(4),
});

/** Values without quotation marks or line breaks, as the file is kept. */
function readRows() {
  const [head = "", ...lines] = readFileSync(new URL("./figures.csv", import.meta.url), "utf8").trim().split(/\r?\n/);
  const names = head.split(",");
  return lines.map((line) => {
    const values = line.split(",");
    if (values.length !== names.length) throw new Error(`figures.csv: ${names.length} values expected in "${line}"`);
    return rowSchema.parse(Object.fromEntries(names.map((name, column) => [name, values[column]])));
  });
}

/** A label stands by itself; one that continues another ("davon …") stays as it is. */
const asHeading = (label: string) => (label.startsWith("davon ") ? label : label.charAt(0).toUpperCase() + label.slice(1));

type Identity = Pick<typeof figures.$inferSelect, "scope" | "bundesland" | "jobcenterId" | "indicator" | "asOf" | "source">;
const identityOf = (figure: Identity) =>
  [figure.scope, figure.bundesland, figure.jobcenterId, figure.indicator, figure.asOf, figure.source].join("|");

export async function loadFigures(tx: Database | Transaction): Promise<void> {
  const byAgs = new Map((await tx.select({ ags: jobcenters.ags, id: jobcenters.id }).from(jobcenters)).map((row) => [row.ags, row.id]));
  const known = new Set((await tx.select().from(figures)).map(identityOf));
  const rows = readRows().map((row) => {
    const jobcenterId = row.ags ? byAgs.get(row.ags) : null;
    if (jobcenterId === undefined) throw new Error(`figures.csv: no Jobcenter has the key ${row.ags}`);
    const [scope, bundesland] = row.scope.split(":");
    return {
      scope: scope === "federal" ? ("bund" as const) : scope === "land" ? ("land" as const) : ("jobcenter" as const),
      bundesland: bundesland ?? null,
      jobcenterId,
      indicator: row.indicator,
      label: asHeading(row.label_de),
      asOf: row.as_of,
      qualifier: row.qualifier,
      value: row.value,
      unit: row.unit,
      source: row.source,
      sourceDate: row.source_date,
    };
  });
  const missing = rows.filter((row) => !known.has(identityOf(row)));
  if (missing.length > 0) await tx.insert(figures).values(missing);
}
