import * as z from "zod";
import { participationChoices } from "@/domain/campaign/participation-choice";
import { bundeslaender } from "@/domain/jobcenter/bundesland";
import { ninetyDays } from "@/queries/desk/participation";

const plain = z.object({
  zeitraum: z.string().max(60).optional().catch(undefined),
  stand: z.enum(participationChoices).optional().catch(undefined),
  land: z.enum(bundeslaender).optional().catch(undefined),
});
export type Wishes = z.infer<typeof plain>;

/** The parameters of the board; unknown values are ignored. */
export function participationWishes(query: Record<string, unknown>): Wishes {
  const { zeitraum, ...others } = plain.parse(query);
  return { ...others, ...(zeitraum && { zeitraum }) };
}

/** The address of the board, or of its file, with these parameters. */
export function participationAddress(wishes: Wishes, path = "/redaktion/beteiligung"): string {
  const given = Object.entries(wishes).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}

/** The message after a reminder was sent, from the address. */
export function reminded(count: unknown): string | undefined {
  if (typeof count !== "string" || !/^\d{1,3}$/.test(count)) return undefined;
  return count === "1" ? "Ein Jobcenter wird angeschrieben." : `${count} Jobcenter werden angeschrieben.`;
}

/** The periods to choose from: every Aktionswoche, and the last 90 days. */
export function periodChoices(weeks: { slug: string; title: string }[]) {
  return [
    ...weeks.map(({ slug, title }) => ({ value: slug, label: title })),
    { value: ninetyDays, label: "Letzte 90 Tage" },
  ];
}
