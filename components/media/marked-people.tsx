import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { FormSelectField } from "@/components/ui/form-select-field";
import type { FormAction } from "@/domain/form-state";
import type { PictureFiles } from "@/domain/media/picture";
import type { PictureMarks } from "@/domain/person/person-entry";
import { FaceField } from "./face-field";

type Props = {
  picture: PictureFiles & { id: string };
  marks: PictureMarks;
  mark: FormAction;
  unmark: FormAction;
};

/** Who can be recognised on a picture: said once, known wherever the picture is used. */
export function MarkedPeople({ picture, marks: { people, choices, mayMark }, mark, unmark }: Props) {
  const pictureId = <input type="hidden" name="pictureId" value={picture.id} />;
  return (
    <Card title="Wer ist darauf zu sehen?">
      <div className="grid gap-4">
        {people.length === 0 && <p className="text-ink-2">Noch ist niemand markiert.</p>}
        {people.length > 0 && (
          <ol className="grid list-decimal gap-3 pl-5">
            {people.map(({ id, name, mayUnmark }) => (
              <li key={id}>
                <div className="flex flex-wrap items-center justify-between gap-3">
                  <a href={`/redaktion/personen/${id}`} className="text-link min-h-6 wrap-anywhere">
                    {name}
                  </a>
                  {mayUnmark && (
                    <ActionForm action={unmark} className="grid" idPrefix={`weg-${id}-`}>
                      {pictureId}
                      <input type="hidden" name="personId" value={id} />
                      <SubmitButton look="quiet">Markierung von {name} entfernen</SubmitButton>
                    </ActionForm>
                  )}
                </div>
              </li>
            ))}
          </ol>
        )}
        {mayMark && choices.length + people.length > 0 && (
          <ActionForm action={mark} className="grid gap-4" idPrefix="markieren-">
            {pictureId}
            <FormSelectField
              name="personId"
              label="Person"
              hint="Beiträge mit diesem Bild erscheinen nur, wenn diese Person darin mit ihrer Einwilligung steht. Andere verschwinden sofort aus dem Portal."
              options={[
                { value: "", label: "Bitte wählen" },
                ...choices.map(({ id, name }) => ({ value: id, label: name })),
                ...people.map(({ id, name }) => ({
                  value: id,
                  label: `${name} (schon markiert: Stelle ändern)`,
                })),
              ]}
            />
            <FaceField picture={picture} people={people} />
            <SubmitButton look="secondary" className="justify-self-start">
              Person markieren
            </SubmitButton>
          </ActionForm>
        )}
        {mayMark && (
          <p className="text-note">
            <a href="/redaktion/einwilligungen/neu" className="text-link">
              Einwilligung einer neuen Person aufnehmen
            </a>
          </p>
        )}
      </div>
    </Card>
  );
}
