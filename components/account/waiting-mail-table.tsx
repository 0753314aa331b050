import type { WaitingMail } from "@/domain/mail/waiting-mail";
import { Badge } from "@/components/ui/badge";
import { type Column, RecordTable } from "@/components/ui/record-table";
import type { LetterName } from "@/domain/mail/letter";
import { momentInWords } from "./account-words";

const letterWords: Record<LetterName, string> = {
  invitation: "Einladung",
  password_reset: "Neues Passwort",
  account_left: "Ein Konto wird bald gelöscht",
  post_submitted: "Zur Freigabe eingereicht",
  post_sent_back: "Zurückgegeben",
  post_approved: "Freigegeben",
  post_unpublished: "Vom Netz genommen",
  draft_left: "Ein Entwurf wird bald gelöscht",
  host_invited: "Einladung zur Mitveranstaltung",
  host_answered: "Antwort auf eine Einladung",
  host_removed: "Mitveranstaltung beendet",
  consent_withdrawn: "Einwilligung widerrufen",
  consent_narrowed: "Einwilligung eingeschränkt",
  consent_ends: "Eine Einwilligung endet bald",
  viewing_answered: "Antwort einer porträtierten Person",
  takedown_failed: "Prüfung nach einem Widerruf",
  removal_due: "Erinnerung an eine Bitte um Entfernung",
  report_received: "Neue Meldung",
  report_reminder: "Erinnerung an eine Meldung",
  report_answer: "Antwort auf eine Meldung",
  participation_reminder: "Erinnerung an die Aktionswoche",
};

const columns: Column<WaitingMail>[] = [
  { title: "Brief", cell: ({ letter }) => letterWords[letter] },
  { title: "An", breaks: "anywhere", cell: ({ to }) => to ?? "Leserin oder Leser" },
  { title: "Seit", cell: ({ createdAt }) => momentInWords(createdAt) },
  {
    title: "Stand",
    cell: ({ givenUpAt, tries, lastProblem, nextTryAt }) => (
      <>
        <Badge tone={givenUpAt ? "sozial" : "sun"}>{givenUpAt ? "Aufgegeben" : "Wartet"}</Badge>
        <span className="mt-1 block text-note wrap-anywhere text-ink-2">
          {tries === 1 ? "1 Versuch" : `${tries} Versuche`}
          {lastProblem && `, zuletzt ${lastProblem}`}
          {!givenUpAt && tries > 0 && `, nächster ${momentInWords(nextTryAt)}`}
        </span>
      </>
    ),
  },
];

export function WaitingMailTable({ mails }: { mails: WaitingMail[] }) {
  return <RecordTable name="Noch nicht zugestellt" columns={columns} rows={mails} />;
}
