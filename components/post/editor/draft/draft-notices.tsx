"use client";
// Notices about an unsaved text, each with the action that helps.
import { clockTime, longDay } from "@/domain/date-words";
import { Button, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { DraftState } from "./draft-keeper";
import type { LocalCopy } from "./local-copy";

type Props = {
  state: DraftState;
  isKept: boolean;
  found: LocalCopy | null;
  onAdopt: () => void;
  onDiscard: () => void;
  onRetry: () => void;
  onAcknowledge: () => void;
};

export function DraftNotices({ state, isKept, found, onAdopt, onDiscard, onRetry, onAcknowledge }: Props) {
  return (
    <div className="grid gap-4 empty:hidden">
      {found && (
        <Notice kind="warning" title="In diesem Browser liegt Text, der noch nicht gespeichert wurde">
          <p>
            Er ist vom {longDay(found.keptAt)}, {clockTime(found.keptAt)}: „
            {found.manuscript.title || "ohne Titel"}“.
          </p>
          <div className="mt-3 flex flex-wrap gap-3">
            <Button type="button" onClick={onAdopt}>
              Diesen Text übernehmen
            </Button>
            <Button type="button" look="secondary" onClick={onDiscard}>
              Text verwerfen
            </Button>
          </div>
        </Notice>
      )}
      {!isKept && (
        <Notice kind="warning" title="Dieser Browser kann den Text nicht zwischenspeichern">
          Bitte lassen Sie die Seite offen, bis oben „Gespeichert“ steht.
        </Notice>
      )}
      {state.kind === "signed-out" && (
        <Notice kind="problem" title="Ihre Sitzung ist zu Ende. Ihr Text ist noch da">
          <p>Melden Sie sich in einem neuen Fenster an. Danach wird hier weiter gespeichert.</p>
          <div className="mt-3 flex flex-wrap gap-3">
            <LinkButton href="/anmelden" target="_blank" rel="noopener">
              Neu anmelden (öffnet ein neues Fenster)
            </LinkButton>
            <Button type="button" look="secondary" onClick={onRetry}>
              Jetzt speichern
            </Button>
          </div>
        </Notice>
      )}
      {state.kind === "unreachable" && (
        <Notice kind="problem" title="Keine Verbindung zum Server">
          <p>Schreiben Sie ruhig weiter. Sobald die Verbindung wieder da ist, wird gespeichert.</p>
          <Button type="button" look="secondary" className="mt-3" onClick={onRetry}>
            Jetzt speichern
          </Button>
        </Notice>
      )}
      {state.kind === "closed" && <Notice kind="problem" title={state.notice} />}
      {state.kind === "withdrawn" && (
        <Notice kind="problem" title="Eine Einwilligung wurde widerrufen">
          <p>{state.notice}</p>
          <Button type="button" look="secondary" className="mt-3" onClick={onAcknowledge}>
            Gelesen, jetzt speichern
          </Button>
        </Notice>
      )}
      {state.kind === "refused" && (
        <Notice kind="problem" title="Der Text konnte so nicht gespeichert werden">
          <ul className="list-disc pl-5">
            {[...new Set(state.issues.map((issue) => issue.message))].map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
