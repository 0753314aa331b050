import { accountsPath } from "@/domain/account/accounts-path";
import type { Person } from "@/domain/account/role";
import { mayList } from "@/domain/policy";

/** The types of subjects, as named in the filter and beside each entry. */
export const historyTypes = {
  post: "Beitrag",
  series: "Reihe",
  media: "Bild",
  consent: "Einwilligung",
  person: "Person",
  figure: "Zahl",
  report: "Meldung",
  jobcenter: "Jobcenter",
  aktionswoche: "Aktionswoche",
  account: "Konto",
} as const;

const listOf: Record<string, (actor: Person) => string | false> = {
  // The Landkreistag may not read every draft; what it may read is listed under Freigaben.
  post: (actor) => actor.jobcenterId !== null && "/redaktion/beitraege",
  media: (actor) => mayList(actor, "media.read") && "/redaktion/medien",
  person: (actor) => mayList(actor, "person.read") && "/redaktion/personen",
  consent: (actor) => mayList(actor, "consent.read") && "/redaktion/einwilligungen",
  figure: (actor) => mayList(actor, "figure.read") && "/redaktion/zahlen",
  aktionswoche: (actor) => mayList(actor, "aktionswoche.read") && "/redaktion/aktionswochen",
  account: (actor) => mayList(actor, "account.read") && accountsPath(actor),
};

/**
 * Address of its page on the desk; null where it has no page, or none for this person. The page answers 404
 * when the thing was deleted since.
 */
export function historyHref({ type, id }: { type: string; id: string }, actor: Person): string | null {
  const list = listOf[type]?.(actor);
  return list ? `${list}/${id}` : null;
}
