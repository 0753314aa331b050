// What each of the 104 says about itself in the demo: only what is true of all of its kind, and
// contacts that lead nowhere.
import { eq } from "drizzle-orm";
import { jobcenters, jobcenterSites } from "@/db/schema";
import type { Transaction } from "@/db/client";
import { introduction, stark, sozial, vorOrt } from "./profile-words";
import type { World } from "./world";

type Jobcenter = World["jobcenters"] extends Map<string, infer J> ? J : never;

export async function writeProfiles(
  tx: Transaction,
  all: World["jobcenters"],
  withSite: Set<string>,
): Promise<void> {
  const sorted = [...all.values()].sort((one, other) => one.ags.localeCompare(other.ags));
  for (const [index, jobcenter] of sorted.entries()) {
    const phone = `030 23125 ${String(index + 100)}`; // numbers reserved for fiction by the Bundesnetzagentur
    const email = `presse@${jobcenter.slug}.example`;
    const contact = { pressContact: { name: "Pressestelle", position: jobcenter.name, phone, email } };
    const provider = {
      body: jobcenter.name,
      street: "Beispielstraße 1",
      postalCode: "12345",
      city: jobcenter.seat,
      phone,
      email,
      responsible: "Presse- und Öffentlichkeitsarbeit (Angaben der Vorführung)",
    };
    const values = {
      ...contact,
      provider,
      introduction: introductionOf(jobcenter, index),
      pillars: pillarsOf(jobcenter, index),
    };
    await tx.update(jobcenters).set(values).where(eq(jobcenters.id, jobcenter.id));
    Object.assign(jobcenter, values);
    if (withSite.has(jobcenter.slug)) await tx.insert(jobcenterSites).values(sitesOf(jobcenter, phone));
  }
}

/** The page itself says since when, where and how many; this says what that means. */
function introductionOf({ ownName, kind }: Jobcenter, index: number): string {
  const words = kind === "Kreisfreie Stadt" ? introduction.city : introduction.county;
  const brand = ownName ? ` Vor Ort kennt man das Jobcenter als „${ownName}“.` : "";
  return `${words[index % words.length]}${brand}`;
}

/** Three of each list, beginning elsewhere for every Jobcenter, so that neighbours do not read the same. */
function pillarsOf({ kind, slug }: Jobcenter, index: number) {
  const isCity = kind === "Kreisfreie Stadt";
  const pick = (words: readonly string[], step: number) =>
    [0, 1, 2].map((nth) => words[(index * step + nth * 2) % words.length] ?? "");
  const body = isCity ? "Rat der Stadt" : "Kreistag";
  return {
    stark: pick(stark, 3).map((line) => line.replace("{body}", body)),
    sozial: pick(sozial, 5),
    vorort: pick(isCity ? vorOrt.city : vorOrt.county, slug.length % 2 === 0 ? 3 : 5),
  };
}

const hours = "Montag bis Freitag 8:00 bis 12:00 Uhr, Donnerstag auch 14:00 bis 17:00 Uhr";

function sitesOf({ id, slug, seat }: Jobcenter, phone: string) {
  const cities = slug === "emsland" ? [seat, "Lingen (Ems)", "Papenburg"] : [seat];
  return cities.map((city, position) => ({
    jobcenterId: id,
    name: `Standort ${city} (Beispiel)`,
    street: slug === "solingen" ? "Kamper Straße 35" : "Beispielstraße 1",
    city,
    phone,
    email: `standort@${slug}.example`,
    openingHours: hours,
    access: "Stufenloser Eingang, Aufzug",
    position,
  }));
}
