import { accountsPath } from "@/domain/account/accounts-path";
import type { Person } from "@/domain/account/role";
import { mayList } from "@/domain/policy";

/** What entries are about, as it stands in the filter and beside each entry. */
export const historyTypes = {
  post: "Beitrag",
  series: "Reihe",
  media: "Bild",
  consent: "Einwilligung",
  figure: "Zahl",
  report: "Meldung",
  jobcenter: "Jobcenter",
  aktionswoche: "Aktionswoche",
  account: "Konto",
} as const;

const places: Record<string, (actor: Person) => string | false> = {
  // Not every draft is the Landkreistag's business; a post it may read waits under Freigaben.
  post: (actor) => actor.jobcenterId !== null && "/redaktion/beitraege",
  media: (actor) => mayList(actor, "media.read") && "/redaktion/medien",
  consent: (actor) => mayList(actor, "consent.read") && "/redaktion/einwilligungen",
  figure: (actor) => mayList(actor, "figure.read") && "/redaktion/zahlen",
  aktionswoche: (actor) => mayList(actor, "aktionswoche.read") && "/redaktion/aktionswochen",
  account: (actor) => mayList(actor, "account.read") && accountsPath(actor),
};

/**
 * Where the desk shows it; null where it has no page, or none for this person. What was deleted since is no
 * longer there.
 */
export function historyPlace({ type, id }: { type: string; id: string }, actor: Person): string | null {
  const place = places[type]?.(actor);
  return place ? `${place}/${id}` : null;
}
