import type { StoryChoice } from "@/domain/campaign/start-page";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { Button, LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { type Column, RecordTable } from "@/components/ui/record-table";
import { TextField } from "@/components/ui/text-field";
import { longDay } from "@/domain/date-words";
import { inQuotes } from "@/domain/in-quotes";
import type { FormAction } from "@/domain/form-state";

/** `position`: the next free one; null when all positions are taken. */
type Props = { stories: StoryChoice[]; words: string; position: number | null; feature: FormAction };

/** Public stories to choose from, the newest first. */
export function StoryChoice({ stories, words, position, feature }: Props) {
  const columns: (Column<StoryChoice> | false)[] = [
    {
      title: "Geschichte",
      cell: ({ href, title }) => (
        <a href={href} className="text-link inline-block min-h-6">
          {title}
        </a>
      ),
    },
    { title: "Jobcenter", cell: ({ jobcenter }) => jobcenter },
    { title: "Erschienen", breaks: "never", cell: ({ publishedAt }) => longDay(publishedAt) },
    position !== null && {
      title: "Auf die Startseite",
      cell: ({ id, title }) => <Choose postId={id} title={title} position={position} feature={feature} />,
    },
  ];
  return (
    <div className="grid gap-4">
      <search>
        <form className="grid items-end gap-4 sm:flex sm:flex-wrap">
          <div className="grow basis-64">
            <TextField name="q" label="Titel oder Jobcenter" type="search" defaultValue={words} />
          </div>
          <Button type="submit" look="secondary">
            Suchen
          </Button>
        </form>
      </search>
      {stories.length > 0 ? (
        <RecordTable
          name="Öffentliche Erfolgsgeschichten"
          columns={columns.filter((column) => column !== false)}
          rows={stories}
        />
      ) : (
        <NothingToChoose words={words} />
      )}
    </div>
  );
}

function Choose({
  postId,
  title,
  position,
  feature,
}: {
  postId: string;
  title: string;
  position: number;
  feature: FormAction;
}) {
  return (
    <ActionForm action={feature} className="" idPrefix={`${postId}-`}>
      <input type="hidden" name="postId" value={postId} />
      <input type="hidden" name="position" value={position} />
      <SubmitButton look="secondary">
        Auswählen<span className="sr-only"> {inQuotes(title)}</span>
      </SubmitButton>
    </ActionForm>
  );
}

function NothingToChoose({ words }: { words: string }) {
  if (words === "") return <EmptyState title="Keine weitere Geschichte ist öffentlich" level={3} />;
  return (
    <EmptyState
      title="Keine Geschichte passt dazu"
      level={3}
      action={
        <LinkButton look="secondary" href="/redaktion/startseite">
          Die neuesten zeigen
        </LinkButton>
      }>
      Versuchen Sie es mit einem anderen Wort.
    </EmptyState>
  );
}

/** Explains why there is nothing to choose. */
export function AllChosen() {
  return (
    <p className="text-ink-2">
      Drei sind ausgewählt. Nehmen Sie erst eine herunter, um eine andere zu wählen.
    </p>
  );
}
