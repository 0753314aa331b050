import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { ChoiceGroup } from "@/components/ui/choice-field";
import type { FormAction } from "@/domain/form-state";
import type { PostKind } from "@/domain/post/kind";
import { kindNames } from "@/domain/wording";
import { wordsFor } from "@/domain/words-for";

/** In the order in which they are offered. */
const sentences = {
  success_story:
    "Ein Mensch und sein Weg: eine Person, die Arbeit gefunden hat, oder jemand aus Ihrem Team. " +
    "Braucht eine Einwilligung.",
  article: "Was bei Ihnen geschieht: eine Neuigkeit, ein Rückblick, ein Gespräch.",
  press_release: "Mit laufender Nummer, Datum und Pressekontakt, auf Wunsch mit Sperrfrist.",
  veranstaltung:
    "Etwas mit Tag, Uhrzeit und Ort, zum Beispiel in der Aktionswoche. Erscheint auch im Kalender.",
  project: "Ein Projekt, das läuft oder gelaufen ist und anderen als Vorbild dient.",
} satisfies Record<PostKind, string>;

/** Asks for the kind of a new post; it decides which details are asked for later. */
export function NewPost({ id, action }: { id: string; action: FormAction }) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="id" value={id} />
      <ChoiceGroup
        name="kind"
        label="Was möchten Sie schreiben?"
        defaultValue="success_story"
        options={Object.entries(sentences).map(([kind, hint]) => ({
          value: kind,
          label: wordsFor(kindNames, kind) ?? kind,
          hint,
        }))}
      />
      <div>
        <SubmitButton>Beitrag anlegen</SubmitButton>
      </div>
    </ActionForm>
  );
}
