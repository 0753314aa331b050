"use client";
// The fields that only one kind of post has.
import type { ReactElement } from "react";
import {
  changedDetails,
  emptyDetails,
  veranstaltungForms,
  type Contact,
  type DetailsOf,
  type KindDetails as PostOfKind,
} from "@/domain/post/details";
import { Button } from "@/components/ui/button";
import {
  DetailArea,
  DetailChoice,
  DetailFlag,
  DetailLine,
  DetailsFields,
  useDetailPart,
} from "./details-fields";
import { VeranstaltungDates, MovedFields } from "./veranstaltung-dates";

type OnChange = (changed: PostOfKind) => void;
type Props = { post: PostOfKind; onChange: OnChange; ownContact: Contact | null };

export function KindDetails({ post, onChange, ownContact }: Props) {
  return (
    <DetailsFields
      values={post.details}
      change={(changes) => onChange(changedDetails(post.kind, post.details, changes))}>
      <OwnFields post={post} onChange={onChange} />
      <ContactFields ownContact={ownContact} />
    </DetailsFields>
  );
}

function OwnFields({ post: { kind, details }, onChange }: Omit<Props, "ownContact">): ReactElement | null {
  switch (kind) {
    case "success_story":
      return (
        <DetailChoice
          name="perspective"
          label="Wen zeigt die Geschichte?"
          options={[
            { value: "client", label: "Eine Person, die Arbeit gefunden hat" },
            { value: "staff", label: "Jemanden aus dem Team des Jobcenters" },
          ]}
        />
      );
    case "press_release":
      return (
        <>
          <DetailLine
            name="number"
            label="Nummer der Pressemitteilung"
            hint="Laufende Nummer und Jahr, zum Beispiel 021/2019"
            maxLength={20}
          />
          <DetailLine name="date" label="Datum der Pressemitteilung" type="date" />
          <DetailLine name="place" label="Ort der Pressemitteilung" maxLength={200} />
        </>
      );
    case "veranstaltung":
      return <Veranstaltung details={details} onChange={onChange} />;
    case "project":
      return (
        <>
          <DetailLine name="startedOn" label="Das Projekt läuft seit" type="date" />
          <DetailLine
            name="endedOn"
            label="Das Projekt lief bis"
            hint="Leer lassen, wenn es noch läuft"
            type="date"
          />
          <DetailArea name="partners" label="Partner" />
          <DetailArea name="funding" label="Förderung" />
        </>
      );
    case "article":
      return null;
  }
}

function Veranstaltung({ details, onChange }: { details: DetailsOf<"veranstaltung">; onChange: OnChange }) {
  const change = (changes: Partial<typeof details>) =>
    onChange(changedDetails("veranstaltung", details, changes));
  const emptyVenue = { name: "", street: "", postalCode: "", city: "", access: "" };
  return (
    <>
      <DetailChoice
        name="form"
        label="Art der Aktion"
        options={[
          { value: "", label: "Bitte wählen" },
          ...Object.entries(veranstaltungForms).map(([value, label]) => ({ value, label })),
        ]}
      />
      <DetailFlag name="isAllDay" label="Ganztägig, ohne Uhrzeit" />
      <VeranstaltungDates details={details} change={change} />
      {(details.places.length > 0 ? details.places : [emptyVenue]).map((venue, index, venues) => (
        <fieldset key={index} className="grid gap-4 rounded-control border border-line p-4">
          <legend className="px-1 font-semibold">{venues.length > 1 ? `Ort ${index + 1}` : "Ort"}</legend>
          <DetailsFields
            values={venue}
            path={`details.places.${index}`}
            change={(changes) =>
              change({
                places: venues.map((old, position) => (position === index ? { ...old, ...changes } : old)),
              })
            }>
            <DetailLine
              name="name"
              label="Name des Ortes"
              hint="Zum Beispiel: Kreishaus Meppen, Sitzungssaal"
            />
            <DetailLine name="street" label="Straße und Hausnummer" />
            <DetailLine name="postalCode" label="Postleitzahl" maxLength={10} />
            <DetailLine name="city" label="Stadt oder Gemeinde" />
            <DetailArea
              name="access"
              label="Wie kommt man hinein?"
              hint="Stufen, Aufzug, Parkplatz, Bus, Gebärdensprache"
            />
          </DetailsFields>
          {venues.length > 1 && (
            <Button
              type="button"
              look="quiet"
              onClick={() => change({ places: venues.filter((_, position) => position !== index) })}>
              Ort {index + 1} entfernen
            </Button>
          )}
        </fieldset>
      ))}
      <Button
        type="button"
        look="secondary"
        disabled={details.places.length >= 20}
        onClick={() =>
          change({ places: [...(details.places.length > 0 ? details.places : [emptyVenue]), emptyVenue] })
        }>
        Weiteren Ort anfügen
      </Button>
      <div>
        <DetailFlag name="isBarrierFree" label="Barrierefrei zugänglich" />
        <DetailFlag name="isFree" label="Eintritt frei" />
        <DetailFlag name="needsNoRegistration" label="Ohne Anmeldung" />
        <DetailFlag name="isByInvitation" label="Nur mit Einladung" />
      </div>
      <DetailArea name="registration" label="Anmeldung" hint="Wie und bis wann man sich anmeldet" />
      <DetailArea name="partners" label="Mitwirkende" />
      <div className="grid gap-4">
        <DetailFlag name="isMoved" label="Die Aktion ist verlegt" />
        {details.isMoved && <MovedFields details={details} change={change} />}
      </div>
      <div>
        <DetailFlag name="isCancelled" label="Die Aktion ist abgesagt" />
        {details.isCancelled && (
          <DetailArea name="cancelledBecause" label="Warum entfällt sie?" maxLength={500} />
        )}
      </div>
    </>
  );
}

function ContactFields({ ownContact }: { ownContact: Contact | null }) {
  const contact = useDetailPart("contact");
  const isEmpty = Object.values(contact.values).every((value) => value === "");
  return (
    <fieldset className="@container grid gap-4 rounded-control border border-line p-4">
      <legend className="px-1 font-semibold">Kontakt für Rückfragen</legend>
      {isEmpty && ownContact && (
        <Button
          type="button"
          look="secondary"
          onClick={() => contact.change({ ...emptyDetails("article").contact, ...ownContact })}>
          Pressekontakt unseres Jobcenters übernehmen
        </Button>
      )}
      <DetailsFields {...contact}>
        <div className="grid gap-4 @md:grid-cols-2">
          <DetailLine name="name" label="Name" />
          <DetailLine name="position" label="Funktion" />
          <DetailLine name="phone" label="Telefon" type="tel" maxLength={100} />
          <DetailLine name="email" label="E-Mail" type="email" />
        </div>
      </DetailsFields>
    </fieldset>
  );
}
