// The form of a Jobcenter's profile, in the order of its page.
import type { ReactNode } from "react";
import { ActionForm, FormTextArea, FormTextField, SubmitButton } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/domain/form-state";
import type { Profile } from "@/domain/jobcenter/profile";
import { longest } from "@/domain/jobcenter/profile-readiness";
import { pillarNames } from "@/domain/wording";
import { SiteFields } from "./site-fields";
import { VersionField } from "./version-field";

type Props = { jobcenterId: string; version: number; profile: Profile; action: FormAction };

export function ProfileForm({ jobcenterId, version, profile, action }: Props) {
  const { introduction, ownName, website, pillars, pressContact, provider, sites } = profile;
  return (
    <ActionForm action={action} className="grid gap-6">
      <input type="hidden" name="jobcenterId" value={jobcenterId} />
      <VersionField version={version} />
      <Part title="Vorstellung">
        <FormTextArea
          name="introduction"
          label="Wer Sie sind"
          optional
          hint="Zwei oder drei Sätze. Sie stehen groß am Anfang Ihrer Seite."
          initial={introduction}
          rows={4}
          maxLength={longest.introduction}
        />
        <FormTextField
          name="ownName"
          label="Eigener Name"
          optional
          hint="Der Name, unter dem man Sie vor Ort kennt, zum Beispiel ProArbeit."
          initial={ownName}
          maxLength={longest.ownName}
        />
        <FormTextField
          name="website"
          label="Eigene Website"
          optional
          hint="Beginnt mit https://"
          initial={website}
          maxLength={longest.website}
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
        />
      </Part>
      <Part title="Drei Säulen" hint="Jeder Punkt in einer eigenen Zeile, höchstens sechs.">
        {(["stark", "sozial", "vorort"] as const).map((pillar) => (
          <FormTextArea
            key={pillar}
            name={`pillars.${pillar}`}
            label={`${pillarNames[pillar]}.`}
            optional
            initial={pillars[pillar].join("\n")}
            rows={4}
          />
        ))}
      </Part>
      <Part
        title="Pressekontakt"
        hint="Wen Journalistinnen und Journalisten anrufen. Eine Stelle genügt, ein Name ist nicht nötig.">
        <div className="grid gap-4 sm:grid-cols-2">
          <FormTextField
            name="pressContact.name"
            label="Person oder Stelle"
            optional
            initial={pressContact.name}
            maxLength={160}
          />
          <FormTextField
            name="pressContact.position"
            label="Funktion"
            optional
            initial={pressContact.position}
            maxLength={160}
          />
          <FormTextField
            name="pressContact.phone"
            label="Telefon der Presse"
            type="tel"
            optional
            initial={pressContact.phone}
            maxLength={30}
          />
          <FormTextField
            name="pressContact.email"
            label="E-Mail der Presse"
            optional
            initial={pressContact.email}
            maxLength={254}
          />
        </div>
      </Part>
      <Part title="Standorte">
        {sites.map((site, row) => (
          <SiteFields key={`${row} ${site.name}`} row={row} site={site} />
        ))}
        <Disclosure label="Weiteren Standort eintragen">
          <SiteFields row={sites.length} isNew />
        </Disclosure>
      </Part>
      <Part
        title="Verantwortlich für Ihre Seite"
        hint="Anbieterkennzeichnung nach § 5 Digitale-Dienste-Gesetz. Sie steht unten auf Ihrer Seite.">
        <FormTextField name="provider.body" label="Träger" optional initial={provider.body} maxLength={160} />
        <div className="grid gap-4 sm:grid-cols-[1fr_8rem_1fr]">
          <FormTextField
            name="provider.street"
            label="Straße des Trägers"
            optional
            initial={provider.street}
            maxLength={160}
          />
          <FormTextField
            name="provider.postalCode"
            label="PLZ des Trägers"
            optional
            initial={provider.postalCode}
            inputMode="numeric"
            maxLength={5}
          />
          <FormTextField
            name="provider.city"
            label="Ort des Trägers"
            optional
            initial={provider.city}
            maxLength={160}
          />
        </div>
        <div className="grid gap-4 sm:grid-cols-2">
          <FormTextField
            name="provider.phone"
            label="Telefon des Trägers"
            type="tel"
            optional
            initial={provider.phone}
            maxLength={30}
          />
          <FormTextField
            name="provider.email"
            label="E-Mail des Trägers"
            optional
            initial={provider.email}
            maxLength={254}
          />
        </div>
        <FormTextField
          name="provider.responsible"
          label="Inhaltlich verantwortlich"
          optional
          hint="Wer nach § 18 Absatz 2 Medienstaatsvertrag verantwortlich ist, mit Anschrift, wenn sie anders ist."
          initial={provider.responsible}
          maxLength={160}
        />
      </Part>
      <div>
        <SubmitButton>Speichern und im Portal zeigen</SubmitButton>
      </div>
    </ActionForm>
  );
}

function Part({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="grid gap-4 rounded-card border border-line bg-card p-5 sm:p-6">
      <div>
        <h2 className="text-subhead">{title}</h2>
        {hint && <p className="mt-1 text-note text-ink-2">{hint}</p>}
      </div>
      {children}
    </section>
  );
}
