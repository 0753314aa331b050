import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import type { OwnSession } from "@/domain/account/session";
import type { FormAction } from "@/domain/form-state";
import { momentInWords } from "./account-words";

type Props = {
  sessions: OwnSession[];
  /** The session that shows this page. */
  ownId: string;
  end: FormAction;
  endAllOthers: FormAction;
};

export function SessionList({ sessions, ownId, end, endAllOthers }: Props) {
  return (
    <>
      <ul className="divide-y divide-line border-y border-line">
        {sessions.map(({ id, device, createdAt, lastSeenAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
            <div>
              <p className="flex flex-wrap items-center gap-3 font-semibold">
                {device} {id === ownId && <Badge tone="vorort">Dieses Gerät</Badge>}
              </p>
              <p className="text-note text-ink-2">
                Angemeldet am {momentInWords(createdAt)}; zuletzt benutzt am {momentInWords(lastSeenAt)}
              </p>
            </div>
            {id !== ownId && (
              <ActionForm action={end} idPrefix={`${id}-`}>
                <input type="hidden" name="sessionId" value={id} />
                <SubmitButton
                  look="secondary"
                  aria-label={`Beenden: ${device}, angemeldet ${momentInWords(createdAt)}`}>
                  Beenden
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <ActionForm action={endAllOthers} idPrefix="others-" className="mt-5">
          <SubmitButton look="secondary">Alle anderen beenden</SubmitButton>
        </ActionForm>
      )}
    </>
  );
}
