import { Badge } from "@/components/ui/badge";
import { TableFrame } from "@/components/ui/table";
import type { LetterName } from "@/domain/mail/letter";
import { momentInWords } from "./account-words";

const letterWords: Record<LetterName, string> = {
  invitation: "Einladung",
  password_reset: "Neues Passwort",
  post_submitted: "Zur Freigabe eingereicht",
  post_sent_back: "Zurückgegeben",
  post_approved: "Freigegeben",
  post_unpublished: "Vom Netz genommen",
  host_invited: "Einladung zur Mitveranstaltung",
  host_answered: "Antwort auf eine Einladung",
  host_removed: "Mitveranstaltung beendet",
  consent_withdrawn: "Einwilligung widerrufen",
};

type Props = { mails: { id: string; to: string; letter: LetterName; createdAt: Date; tries: number; nextTryAt: Date; givenUpAt: Date | null; lastProblem: string | null }[] };

export function WaitingMailTable({ mails }: Props) {
  return (
    <TableFrame name="Noch nicht zugestellt">
      <thead>
        <tr>
          <th scope="col">Brief</th>
          <th scope="col">An</th>
          <th scope="col">Seit</th>
          <th scope="col">Stand</th>
        </tr>
      </thead>
      <tbody>
        {mails.map(({ id, letter, to, createdAt, tries, nextTryAt, givenUpAt, lastProblem }) => (
          <tr key={id}>
            <th scope="row">{letterWords[letter]}</th>
            <td>{to}</td>
            <td>{momentInWords(createdAt)}</td>
            <td>
              <Badge tone={givenUpAt ? "sozial" : "sun"}>{givenUpAt ? "Aufgegeben" : "Wartet"}</Badge>
              <span className="mt-1 block text-note text-ink-2">
                {tries === 1 ? "1 Versuch" : `${tries} Versuche`}
                {lastProblem && `, zuletzt ${lastProblem}`}
                {!givenUpAt && tries > 0 && `, nächster ${momentInWords(nextTryAt)}`}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
