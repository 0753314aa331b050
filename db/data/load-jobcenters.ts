// Loads the official list of the 104. Loading again updates the list, but not what people edited.
import { sql } from "drizzle-orm";
import * as z from "zod";
import type { Database, Transaction } from "@/db/client";
import { jobcenters } from "@/db/schema";
import { bundeslaender } from "@/domain/jobcenter/bundesland";
import listed from "./jobcenter.json" with { type: "json" };
import { ownNames } from "./own-name";

const listSchema = z.array(
  z.object({
    slug: z.string(),
    name: z.string(),
    shortName: z.string(),
    kind: z.string(),
    state: z.enum(bundeslaender),
    ags: z.string().regex(/^\d{5}$/),
    seat: z.string(),
    lat: z.number(),
    lon: z.number(),
    admitted: z.union([z.literal(2005), z.literal(2012)]),
    population: z.int(),
    populationYear: z.int(),
    markerLat: z.number(),
    markerLon: z.number(),
  }),
);

const fromList = [
  "slug",
  "name",
  "short_name",
  "kind",
  "bundesland",
  "seat",
  "latitude",
  "longitude",
  "marker_latitude",
  "marker_longitude",
  "admitted_in",
  "population",
  "population_year",
];

/** The 104 as rows. */
export const listedJobcenters: (typeof jobcenters.$inferInsert)[] = listSchema
  .parse(listed)
  .map((entry) => ({
    slug: entry.slug,
    name: entry.name,
    shortName: entry.shortName,
    ownName: ownNames[entry.slug] ?? null,
    kind: entry.kind,
    bundesland: entry.state,
    ags: entry.ags,
    seat: entry.seat,
    latitude: entry.lat,
    longitude: entry.lon,
    markerLatitude: entry.markerLat,
    markerLongitude: entry.markerLon,
    admittedIn: entry.admitted,
    population: entry.population,
    populationYear: entry.populationYear,
    validFrom: `${entry.admitted}-01-01`,
  }));

export async function loadJobcenters(tx: Database | Transaction): Promise<void> {
  const corrections = sql.raw(fromList.map((column) => `${column} = excluded.${column}`).join(", "));
  await tx.execute(
    sql`${tx.insert(jobcenters).values(listedJobcenters).getSQL()}
        on conflict (ags) do update set ${corrections}`,
  );
}
