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

const house: Record<string, string> = {
  post: "beitraege",
  media: "medien",
  consent: "einwilligungen",
  figure: "zahlen",
  account: "team",
};
// Not every draft is its business; a post it may read waits under Freigaben.
const landkreistag: Record<string, string> = {
  media: "medien",
  consent: "einwilligungen",
  figure: "zahlen",
  aktionswoche: "aktionswochen",
};

/**
 * Where the desk shows it; null where it has no page, or none for this role. What was deleted since is no
 * longer there.
 */
export function historyPlace({ type, id }: { type: string; id: string }, role: string): string | null {
  const folder =
    role === "lead" ? house[type] : role === "admin" && type === "account" ? "konten" : landkreistag[type];
  return folder ? `/redaktion/${folder}/${id}` : null;
}
