// Converts the rows of a Jobcenter into the profile that people edit.
import { pressFields, type Profile, providerFields, siteFields } from "@/domain/jobcenter/profile";
import type { jobcenters, jobcenterSites } from "./schema";

/** `sites` in display order. */
export function profileIn(
  jobcenter: typeof jobcenters.$inferSelect,
  sites: (typeof jobcenterSites.$inferSelect)[],
): Profile {
  const { introduction, ownName, website, pillars, pressContact, provider } = jobcenter;
  return {
    introduction,
    website,
    ownName: ownName ?? "",
    pillars: { stark: pillars.stark, sozial: pillars.sozial, vorort: pillars.vorort },
    pressContact: only(pressFields, pressContact),
    provider: only(providerFields, provider),
    sites: sites.map((site) => only(siteFields, site)),
  };
}

/** In the order of the fields, so that two profiles can be compared. */
function only<Field extends string>(
  fields: readonly Field[],
  row: Partial<Record<Field, string>> | null,
): Record<Field, string> {
  return Object.fromEntries(fields.map((field) => [field, row?.[field] ?? ""])) as Record<Field, string>;
}
