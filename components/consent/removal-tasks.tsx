import { ActionForm, FormTextArea, SubmitButton } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { externalUseKindNames, type RemovalTask } from "@/domain/consent/external-use";
import { mailAddressIn, removalLetter, removalSubject } from "@/domain/consent/removal-letter";
import { longDay } from "@/domain/date-words";
import type { FormAction } from "@/domain/form-state";
import { isOverdue } from "@/domain/report/due";

type Props = {
  tasks: RemovalTask[];
  /** Public address of the portal. */
  base: string;
  /** ISO date in Europe/Berlin. */
  today: string;
  /** Says that a task is done; without it the tasks can only be read. */
  markRemoved?: FormAction;
};

/** Whom outside the portal to ask for removal, each with its letter; what is open comes first. */
export function RemovalTasks({ tasks, base, today, markRemoved }: Props) {
  return (
    <ul className="grid gap-6">
      {tasks.map((task) => {
        const { id, kind, place, address, dueOn, doneAt, answer } = task;
        return (
          <li key={id}>
            <Card title={`${externalUseKindNames[kind]}: ${place}`}>
              <p className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-1">
                <Badge tone={doneAt ? "vorort" : isOverdue(dueOn, today) ? "sozial" : "sun"}>
                  {doneAt ? "Erledigt" : isOverdue(dueOn, today) ? "Frist vorbei" : "Offen"}
                </Badge>
                {doneAt ? `am ${longDay(doneAt)}` : `bis ${longDay(dueOn)}`}
                {address && <span className="text-note wrap-anywhere text-ink-2">{address}</span>}
              </p>
              {answer !== null && <p className="break-words whitespace-pre-line">{answer}</p>}
              {!doneAt && (
                <div className="grid gap-4">
                  <Letter task={task} base={base} />
                  {markRemoved && <Answer taskId={id} action={markRemoved} />}
                </div>
              )}
            </Card>
          </li>
        );
      })}
    </ul>
  );
}

function Letter({ task, base }: { task: RemovalTask; base: string }) {
  const text = removalLetter(task, base);
  const to = mailAddressIn(task.address);
  return (
    <Disclosure label="Brief zum Kopieren oder Senden">
      <p className="measure mb-4 break-words whitespace-pre-line">{text}</p>
      {to && (
        <a
          className={buttonClass("secondary")}
          href={`mailto:${to}?subject=${encodeURIComponent(removalSubject)}&body=${encodeURIComponent(text)}`}>
          Als E-Mail öffnen
        </a>
      )}
    </Disclosure>
  );
}

function Answer({ taskId, action }: { taskId: string; action: FormAction }) {
  return (
    <ActionForm action={action} className="grid gap-4" idPrefix={`${taskId}-`}>
      <input type="hidden" name="taskId" value={taskId} />
      <FormTextArea
        name="answer"
        label="Was wurde geantwortet?"
        hint="Oder warum nichts mehr zu tun ist, zum Beispiel: „Auflage schon verteilt“."
        rows={2}
        maxLength={1000}
      />
      <SubmitButton look="secondary" className="justify-self-start">
        Als erledigt eintragen
      </SubmitButton>
    </ActionForm>
  );
}
