import { ActionForm, FormChoiceGroup, SubmitButton } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { longDay } from "@/domain/date-words";
import type { FormAction } from "@/domain/form-state";
import type { PendingErasure } from "@/domain/person/person-entry";

/** Says when the content of somebody who withdrew is erased, and erases it at once after a confirmation. */
export function ErasePerson({
  personId,
  erasure: { withdrawnAt, dueAt, mayErase },
  erase,
}: {
  personId: string;
  erasure: PendingErasure;
  erase: FormAction;
}) {
  return (
    <Card title="Löschung nach Widerruf">
      <p>
        Widerrufen am {longDay(withdrawnAt)}. Am {longDay(dueAt)} wird alles von dieser Person von selbst
        gelöscht.
      </p>
      {mayErase && (
        <div className="mt-4">
          <Disclosure label="Jetzt endgültig löschen" look="danger">
            <ActionForm action={erase} className="grid gap-4" idPrefix="endgueltig-">
              <input type="hidden" name="personId" value={personId} />
              <div>
                <p className="font-semibold">Das wird gelöscht:</p>
                <ul className="mt-1 grid list-disc gap-1 pl-5">
                  <li>Beiträge, die diese Person nennen oder zeigen, mit allen Fassungen und Entwürfen</li>
                  <li>Fassungen in Leichter Sprache davon</li>
                  <li>Bilder der Person mit allen Größen, Originalen und Beschreibungen</li>
                  <li>Name, Kontakt, Nachweise und Anmerkungen</li>
                  <li>Internetadressen, in denen der Name steht</li>
                </ul>
              </div>
              <div>
                <p className="font-semibold">Das bleibt:</p>
                <ul className="mt-1 grid list-disc gap-1 pl-5">
                  <li>der Vermerk, wann widerrufen und gelöscht wurde, ohne Namen und Inhalt</li>
                  <li>Fassungen, die öffentlich sind und in denen die Person nicht vorkommt</li>
                  <li>Sicherungskopien, bis ihre Frist endet</li>
                </ul>
              </div>
              <p>Das lässt sich nicht rückgängig machen.</p>
              <FormChoiceGroup
                kind="checkbox"
                name="confirms"
                label="Bestätigung"
                initial={[]}
                options={[confirmation]}
              />
              <SubmitButton look="danger" className="justify-self-start">
                Endgültig löschen
              </SubmitButton>
            </ActionForm>
          </Disclosure>
        </div>
      )}
    </Card>
  );
}

const confirmation = { value: "on", label: "Ich habe geprüft, dass diese Person gemeint ist." };
