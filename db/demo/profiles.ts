// What each of the 104 says about itself in the demo: only what is true of all of its kind, and contacts that lead nowhere.
import { eq } from "drizzle-orm";
import { jobcenters, jobcenterSites } from "@/db/schema";
import type { Transaction } from "@/db/client";
import { stark, sozial, vorOrt } from "./profile-words";
import type { World } from "./world";

type Jobcenter = World["jobcenters"] extends Map<string, infer J> ? J : never;

const german = new Intl.NumberFormat("de-DE");

export async function writeProfiles(tx: Transaction, all: World["jobcenters"], withSite: Set<string>): Promise<void> {
  const sorted = [...all.values()].sort((one, other) => one.ags.localeCompare(other.ags));
  for (const [index, jobcenter] of sorted.entries()) {
    const phone = `030 23125 ${String(index + 100)}`; // numbers reserved for fiction by the Bundesnetzagentur
    const email = `presse@${jobcenter.slug}.example`;
    const contact = { pressContact: { name: "Pressestelle", position: jobcenter.name, phone, email } };
    const provider = { body: jobcenter.name, street: "Beispielstraße 1", postalCode: "", city: jobcenter.seat, phone, email, responsible: "Presse- und Öffentlichkeitsarbeit (Angaben der Vorführung)" };
    const values = { ...contact, provider, introduction: introductionOf(jobcenter), pillars: pillarsOf(jobcenter, index) };
    await tx.update(jobcenters).set(values).where(eq(jobcenters.id, jobcenter.id));
    Object.assign(jobcenter, values);
    if (withSite.has(jobcenter.slug)) await tx.insert(jobcenterSites).values(sitesOf(jobcenter, phone));
  }
}

function introductionOf({ name, ownName, bundesland, seat, admittedIn, population, populationYear, kind }: Jobcenter): string {
  const article = /^(Stadt|Landeshauptstadt)/.test(name) ? "Die" : "Der";
  const since = admittedIn === 2005
    ? `${article} ${name} trägt die Grundsicherung für Arbeitsuchende in eigener Verantwortung, seit es sie gibt: seit 2005.`
    : `${article} ${name} hat 2012 die volle Verantwortung für die Grundsicherung für Arbeitsuchende übernommen.`;
  const people = `Hier leben ${german.format(population)} Menschen (Statistisches Bundesamt, 31. Dezember ${populationYear}).`;
  const where = kind === "Kreisfreie Stadt" ? `Das Jobcenter gehört zur Stadtverwaltung.` : `Sitz der Kreisverwaltung in ${bundesland} ist ${seat}.`;
  return [since, ownName ? `Vor Ort kennt man das Jobcenter als „${ownName}“.` : "", where, people].filter(Boolean).join(" ");
}

/** Three of each list, beginning elsewhere for every Jobcenter, so that neighbours do not read the same. */
function pillarsOf({ kind, slug }: Jobcenter, index: number) {
  const isCity = kind === "Kreisfreie Stadt";
  const pick = (words: readonly string[], step: number) => [0, 1, 2].map((nth) => words[(index * step + nth * 2) % words.length] ?? "");
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
    name: `Standort ${city}`,
    street: slug === "solingen" ? "Kamper Straße 35" : "Beispielstraße 1",
    city,
    phone,
    email: `standort@${slug}.example`,
    openingHours: `${hours} (Angaben der Vorführung)`,
    access: "Stufenloser Eingang, Aufzug",
    position,
  }));
}
