import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { ParticipationState } from "@/domain/campaign/participation";
import type { FormAction } from "@/domain/form-state";

type Props = {
  week: { id: string; slug: string };
  /** If set, only Jobcenter of this Land are reminded. */
  land: string | undefined;
  silent: { id: string; name: string; state: ParticipationState }[];
  action: FormAction;
};

/** The form that reminds Jobcenter without an Aktion. It lists who gets which letter before it is sent. */
export function Reminder({ week, land, silent, action }: Props) {
  if (silent.length === 0) return null;
  const names = (state: ParticipationState) =>
    silent.filter((one) => one.state === state).map(({ name }) => name);
  const [idle, invited] = [names("idle"), names("invited")];
  return (
    <Disclosure
      look="primary"
      label={`${silent.length === 1 ? "Ein" : silent.length} Jobcenter ${land ? `in ${land} ` : ""}erinnern`}>
      <ActionForm action={action} className="grid justify-items-start gap-4">
        <input type="hidden" name="weekId" value={week.id} />
        <input type="hidden" name="zeitraum" value={week.slug} />
        {land && <input type="hidden" name="land" value={land} />}
        {idle.length > 0 && (
          <Recipients title="Eine Erinnerung an die Aktionswoche geht an alle mit Zugang bei:" names={idle} />
        )}
        {invited.length > 0 && (
          <Recipients
            title="Eine neue Einladung geht an alle, die ihre noch nicht angenommen haben, bei:"
            names={invited}
          />
        )}
        <p className="text-note text-ink-2">
          Wer angeschrieben wurde, bekommt frühestens nach drei Tagen die nächste Erinnerung.
        </p>
        <SubmitButton>E-Mails jetzt senden</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}

function Recipients({ title, names }: { title: string; names: string[] }) {
  return (
    <div>
      <p>{title}</p>
      <ul className="mt-1 flex flex-wrap gap-x-2 text-note text-ink-2">
        {names.map((name, index) => (
          <li key={name}>
            {name}
            {index < names.length - 1 && ","}
          </li>
        ))}
      </ul>
    </div>
  );
}
