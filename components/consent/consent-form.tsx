"use client";
// The form for what a portrayed person agreed to. At first the least is chosen: first name, portal only
// (B-017).
import { ActionForm, FormChoiceGroup, FormTextField, SubmitButton } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { FormSelectField } from "@/components/ui/form-select-field";
import { consentChannels, consentForms, nameForms, waitingDays } from "@/domain/consent/consent";
import { benefitStates } from "@/domain/consent/guardian";
import type { NewConsent } from "@/domain/consent/new-consent";
import { formLanguages, paperLanguages } from "@/domain/consent/paper/languages";
import { specialKinds } from "@/domain/consent/special-data";
import type { FormAction } from "@/domain/form-state";
import type { PersonChoice } from "@/domain/person/person-entry";
import {
  benefitStateNames,
  channelNames,
  consentFormNames,
  nameFormNames,
  specialKindNames,
} from "@/domain/wording";
import { EvidenceField } from "./evidence-field";
import { GuardianFields } from "./guardian-fields";
import { PersonFields } from "./person-fields";

const nameHints: Partial<Record<(typeof nameForms)[number], string>> = {
  pseudonym: "Der richtige Name steht dann nur auf dem Nachweis, nirgends sonst.",
  full_name: "Nur wenn die Person das ausdrücklich wünscht.",
};

type Props = { blank: NewConsent; people: PersonChoice[]; action: FormAction };

export function ConsentForm({ blank, people, action }: Props) {
  return (
    <ActionForm action={action} className="grid max-w-3xl gap-6">
      {blank.replaces && <input type="hidden" name="replaces" value={blank.replaces} />}
      <Card title="Die Person">
        <div className="grid gap-5">
          {!blank.replaces && <PersonFields people={people} />}
          <FormChoiceGroup
            name="nameForm"
            label="Wie soll sie heißen?"
            initial={[blank.nameForm]}
            options={nameForms.map((value) => ({
              value,
              label: nameFormNames[value],
              hint: nameHints[value],
            }))}
          />
          <FormTextField
            name="publicName"
            initial={blank.publicName}
            label="Name, wie er im Beitrag steht"
            maxLength={100}
            autoComplete="off"
          />
        </div>
      </Card>
      <Card title="Minderjährige und Betreute">
        <div className="grid gap-5">
          <GuardianFields blank={blank} />
        </div>
      </Card>
      <Card title="Umfang">
        <div className="grid gap-5">
          <FormChoiceGroup
            kind="checkbox"
            name="channels"
            label="Wo darf der Beitrag erscheinen?"
            hint="Kreuzen Sie nur an, was auf der Erklärung angekreuzt ist."
            initial={blank.channels}
            options={consentChannels.map((value) => ({ value, label: channelNames[value] }))}
          />
          <FormChoiceGroup
            kind="checkbox"
            name="specialKinds"
            label="Darf der Beitrag auch davon erzählen?"
            hint="Besondere Daten nach Artikel 9 DSGVO. Jede braucht ein eigenes Kreuz auf der Erklärung."
            initial={[]}
            options={specialKinds.map((value) => ({ value, label: specialKindNames[value] }))}
          />
          <FormTextField
            type="date"
            name="validUntil"
            label="Gültig bis"
            hint="Danach verschwindet der Beitrag von selbst. Vorgeschlagen sind drei Jahre, bei Minderjährigen höchstens bis zum Tag vor dem 18. Geburtstag."
            initial={blank.validUntil}
          />
        </div>
      </Card>
      <Card title="Wie sie zustande kam">
        <div className="grid gap-5">
          <FormTextField
            type="date"
            name="givenOn"
            label="Eingewilligt am"
            hint={`Der Beitrag darf frühestens ${waitingDays} Tage nach der letzten Unterschrift erscheinen.`}
          />
          <FormChoiceGroup
            name="form"
            label="In welcher Form?"
            initial={[blank.form]}
            options={consentForms.map((value) => ({ value, label: consentFormNames[value] }))}
          />
          <FormSelectField
            name="language"
            label="Sprache von Erklärung und Informationsblatt"
            initial="de"
            options={formLanguages.map((value) => ({ value, label: paperLanguages[value].name }))}
          />
          <FormTextField
            type="date"
            name="informedOn"
            label="Informationen zum Datenschutz gegeben am"
            hint="An diesem Tag hat die Person das Informationsblatt bekommen. Welche Fassung es war, wird mit gespeichert."
          />
          <FormTextField
            type="date"
            name="voluntarinessExplainedOn"
            label="Hinweis auf die Freiwilligkeit gegeben am"
            hint="Die Person weiß: Ein Nein hat keine Nachteile, weder bei Leistungen noch bei der Beratung."
          />
          <FormChoiceGroup
            name="benefits"
            label="Hängt die Person vom Jobcenter ab?"
            initial={[blank.benefits ?? ""]}
            options={benefitStates.map((value) => ({ value, label: benefitStateNames[value] }))}
          />
          <FormTextField
            name="collectedBy"
            label="Eingeholt von (Funktion)"
            hint="Nicht die Fachkraft, die die Person betreut. Zum Beispiel: Pressestelle"
            maxLength={200}
            autoComplete="off"
          />
          <EvidenceField />
        </div>
      </Card>
      <div className="grid gap-3">
        <p className="measure text-note text-ink-2">
          Nach dem Speichern lässt sich nichts mehr ändern. Soll später mehr erlaubt sein oder länger,
          ersetzen Sie sie durch eine neue.
        </p>
        <SubmitButton className="justify-self-start">Einwilligung speichern</SubmitButton>
      </div>
    </ActionForm>
  );
}
