import { FormChoiceGroup } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { Picture } from "@/components/post/picture";
import { longDay } from "@/domain/date-words";
import type { FormerPeople } from "@/domain/post/people-readiness";
import type { ShownPost } from "@/domain/post/shown-post";

/** An earlier text told of somebody who is no longer named: whoever decides looks at the pictures again. */
export function FormerPeopleNotice({
  former,
  pictures,
}: {
  former: FormerPeople;
  pictures: ShownPost["pictures"];
}) {
  const shown = Object.entries(pictures);
  return (
    <Notice kind="problem" title="Dieser Beitrag erzählte früher von einer Person" live={false}>
      {former.withdrawnAt.map((at) => (
        <p key={at.toISOString()}>Eine Person hat ihre Einwilligung am {longDay(at)} widerrufen.</p>
      ))}
      <p>
        Bitte prüfen Sie Text und Bilder: Sie darf nicht mehr zu erkennen sein.
        {shown.length === 0 && " Der Beitrag hat kein Bild."}
      </p>
      {shown.length > 0 && (
        <ul className="mt-3 grid grid-cols-2 gap-3">
          {shown.map(([id, picture], index) => (
            <li key={id}>
              <Picture
                picture={picture}
                altText={`Bild ${index + 1} von ${shown.length} zum Prüfen`}
                sizes="10rem"
                className="h-auto w-full"
              />
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

/** Part of each form that approves. */
export function NobodyConfirmation() {
  return (
    <FormChoiceGroup
      kind="checkbox"
      name="confirmsNobody"
      label="Bestätigung"
      initial={[]}
      options={[
        { value: "on", label: "Ich habe Text und Bilder geprüft. Die Person ist nicht mehr zu erkennen." },
      ]}
    />
  );
}
