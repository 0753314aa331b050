import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, jobcenters, reports } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { can } from "@/domain/policy";
import { isUuid } from "@/domain/uuid";

export type ReportDetail = {
  report: typeof reports.$inferSelect;
  jobcenter: string | null;
  handledBy: string | null;
};

/** One report with the text of the reader, or null when there is none or the actor may not read it. */
export async function reportOne(actor: Person, id: string): Promise<ReportDetail | null> {
  if (!isUuid(id)) return null;
  const [row] = await db
    .select({ report: reports, jobcenter: jobcenters.name, handledBy: accounts.name })
    .from(reports)
    .leftJoin(jobcenters, eq(jobcenters.id, reports.jobcenterId))
    .leftJoin(accounts, eq(accounts.id, reports.handledBy))
    .where(eq(reports.id, id));
  return row && can(actor, "report.read", row.report) ? row : null;
}
