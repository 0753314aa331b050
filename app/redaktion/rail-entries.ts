import type { RailEntry } from "@/components/layout/desk-rail";
import type { Person } from "@/domain/account/role";
import { can, mayList, mayListAll } from "@/domain/policy";
import type { Waiting } from "@/queries/desk/what-waits";

/**
 * The pages of the desk this person has, in the order of daily work. Not a protection: the pages check the
 * rights themselves.
 */
export function railEntries(
  actor: Person,
  waiting: Waiting,
  path: string,
): { entries: RailEntry[]; foot: RailEntry[] } {
  const here = (entry: RailEntry): RailEntry => ({
    ...entry,
    current: path === entry.href || (entry.href !== "/redaktion" && path.startsWith(`${entry.href}/`)),
  });
  const entries: (RailEntry | false)[] = [
    { href: "/redaktion", label: "Übersicht" },
    { href: "/redaktion/beitraege", label: "Beiträge", count: waiting.sentBack },
    (mayListAll(actor, "queue.read") || waiting.reviews > 0) && {
      href: "/redaktion/freigaben",
      label: "Freigaben",
      count: waiting.reviews,
    },
    { href: "/redaktion/medien", label: "Medien" },
    // The Landkreistag too: it has to accept withdrawals (B-026).
    { href: "/redaktion/einwilligungen", label: "Einwilligungen", count: waiting.endingConsents },
    mayList(actor, "person.read") && { href: "/redaktion/personen", label: "Personen" },
    mayList(actor, "figure.read") && { href: "/redaktion/zahlen", label: "Zahlen" },
    { href: "/redaktion/meldungen", label: "Meldungen", count: waiting.reports.open },
    mayList(actor, "jobcenter.read") && { href: "/redaktion/jobcenter", label: "Jobcenter" },
    can(actor, "participation.read", {}) && { href: "/redaktion/beteiligung", label: "Beteiligung" },
    can(actor, "startPage.arrange", {}) && { href: "/redaktion/startseite", label: "Startseite" },
    can(actor, "aktionswoche.read", {}) && { href: "/redaktion/aktionswochen", label: "Aktionswochen" },
    mayList(actor, "account.read") &&
      !mayListAll(actor, "account.read") && { href: "/redaktion/team", label: "Team" },
    mayListAll(actor, "account.read") && { href: "/redaktion/konten", label: "Konten" },
    mayList(actor, "dataProtection.read") && { href: "/redaktion/datenschutz", label: "Datenschutz" },
    mayList(actor, "history.read") && { href: "/redaktion/protokoll", label: "Protokoll" },
    mayList(actor, "mail.read") && {
      href: "/redaktion/postausgang",
      label: "Postausgang",
      count: waiting.givenUpMails,
    },
  ];
  return {
    entries: entries.filter((entry) => entry !== false).map(here),
    foot: [
      here({ href: "/redaktion/hilfe", label: "Hilfe" }),
      here({ href: "/redaktion/konto", label: "Mein Konto" }),
      { href: "/", label: "Zum Portal" },
    ],
  };
}
