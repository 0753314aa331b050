import { ActionForm, FormChoiceGroup, SubmitButton } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { ways } from "@/components/consent/withdraw-form";
import type { FormAction } from "@/domain/form-state";
import type { PersonInPublic } from "@/domain/report/person-in-public";

type Props = { people: PersonInPublic[]; isMore: boolean; action: FormAction };

/** The people found for somebody who is on the phone, each with the step that withdraws the consent. */
export function PeopleInPublic({ people, isMore, action }: Props) {
  return (
    <>
      <ul className="grid gap-4">
        {people.map((person) => (
          <li key={person.consentId}>
            <Card title={person.name}>
              <p className="mb-2">{person.jobcenter}</p>
              <ul className="mb-4 grid gap-1">
                {person.posts.map(({ title, path }) => (
                  <li key={path}>
                    <a href={path} className="text-link inline-block min-h-6 break-words">
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
              <Withdraw consentId={person.consentId} action={action} />
            </Card>
          </li>
        ))}
      </ul>
      {isMore && <p>Es gibt noch mehr. Bitte fragen Sie nach dem Titel oder dem Jobcenter.</p>}
    </>
  );
}

function Withdraw({ consentId, action }: { consentId: string; action: FormAction }) {
  return (
    <Disclosure label="Diese Person widerruft" look="danger">
      <ActionForm action={action} className="grid gap-4" idPrefix={`widerruf-${consentId}-`}>
        <input type="hidden" name="consentId" value={consentId} />
        <p>
          Alle Beiträge mit dieser Person und ihre Bilder sind danach sofort nirgends mehr zu sehen. Das lässt
          sich nicht zurücknehmen. Nach einem Grund wird nicht gefragt. Ihr Jobcenter erfährt es per E-Mail.
        </p>
        <FormChoiceGroup
          name="receivedVia"
          label="Wie kam der Widerruf?"
          initial={["phone"]}
          options={ways}
        />
        <SubmitButton look="danger" className="justify-self-start">
          Widerruf jetzt vollziehen
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
