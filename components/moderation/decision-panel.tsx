import { ActionForm, FormTextArea, FormTextField, SubmitButton } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/domain/form-state";
import { clockTime, longDay } from "@/domain/date-words";
import type { FormerPeople } from "@/domain/post/people-readiness";
import type { ShownPost } from "@/domain/post/shown-post";
import { FormerPeopleNotice, NobodyConfirmation } from "./former-people";

type Props = {
  postId: string;
  version: number;
  isReady: boolean;
  embargoUntil: Date | null;
  /** People of earlier texts, when approving needs a confirmation. */
  former: FormerPeople | null;
  pictures: ShownPost["pictures"];
  actions: { approve: FormAction; schedule: FormAction; sendBack: FormAction };
};

/** The three decisions about a submitted revision. Each sends the version on the screen. */
export function DecisionPanel({ postId, version, isReady, embargoUntil, former, pictures, actions }: Props) {
  const onScreen = (
    <>
      <input type="hidden" name="postId" value={postId} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  return (
    <div className="grid gap-3">
      {embargoUntil && (
        <Notice kind="warning" title="Sperrfrist" live={false}>
          Der Beitrag erscheint frühestens am {longDay(embargoUntil)}, {clockTime(embargoUntil)}.
        </Notice>
      )}
      {former && <FormerPeopleNotice former={former} pictures={pictures} />}
      {isReady ? (
        <>
          <ActionForm action={actions.approve} className="grid gap-3" idPrefix="freigeben-">
            {onScreen}
            {former && <NobodyConfirmation />}
            <SubmitButton look="approve" className="w-full">
              Freigeben und veröffentlichen
            </SubmitButton>
          </ActionForm>
          <Disclosure label="Für später planen">
            <ActionForm action={actions.schedule} className="grid gap-4" idPrefix="planen-">
              {onScreen}
              <FormTextField
                name="publishAt"
                label="Erscheint am"
                type="datetime-local"
                hint="Uhrzeit in Deutschland"
              />
              {former && <NobodyConfirmation />}
              <SubmitButton>Freigeben und planen</SubmitButton>
            </ActionForm>
          </Disclosure>
        </>
      ) : (
        <Notice kind="problem" title="So kann der Beitrag nicht erscheinen" live={false}>
          Was fehlt, steht unter „Prüfung“. Bitte geben Sie ihn zurück.
        </Notice>
      )}
      <ActionForm
        action={actions.sendBack}
        className="grid gap-3 border-t border-line pt-4"
        idPrefix="zurueck-">
        {onScreen}
        <FormTextArea
          name="reason"
          label="Begründung"
          hint="Zum Zurückgeben: Was soll geändert werden? Die Redaktion liest das am Beitrag und in einer E-Mail."
          rows={4}
          maxLength={2_000}
        />
        <SubmitButton look="secondary">Zurückgeben</SubmitButton>
      </ActionForm>
    </div>
  );
}
