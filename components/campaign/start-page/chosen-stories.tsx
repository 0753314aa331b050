import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { mostFeatured, type ChosenStory, type WhyGone } from "@/domain/campaign/start-page";
import { inQuotes } from "@/domain/in-quotes";
import type { FormAction } from "@/domain/form-state";

export type StoryActions = { feature: FormAction; unfeature: FormAction };
/** The chosen stories of the start page, in their order; the newest stories fill the remaining positions. */
export function ChosenStories({ stories, actions }: { stories: ChosenStory[]; actions: StoryActions }) {
  const free = mostFeatured - stories.filter(({ title }) => title !== null).length;
  return (
    <div className="grid gap-4">
      {stories.length > 0 && (
        <ol className="grid">
          {stories.map((story, index) => (
            <li
              key={story.id}
              className="flex flex-wrap items-center gap-x-6 gap-y-3 border-b border-line py-3">
              <StoryName story={story} position={index + 1} />
              <div className="flex flex-wrap gap-2">
                {index > 0 && story.title && (
                  <MoveButton
                    postId={story.id}
                    position={index}
                    title={story.title}
                    action={actions.feature}
                  />
                )}
                <ActionForm action={actions.unfeature} className="" idPrefix={`${story.id}-`}>
                  <input type="hidden" name="postId" value={story.id} />
                  <SubmitButton look="secondary">
                    Herunternehmen<span className="sr-only"> {inQuotes(story.title ?? story.jobcenter)}</span>
                  </SubmitButton>
                </ActionForm>
              </div>
            </li>
          ))}
        </ol>
      )}
      <p className="text-ink-2">{inWords(stories.length, free)}</p>
    </div>
  );
}

const whyGoneWords: Record<WhyGone, string> = {
  hidden: "Sie ist verborgen, bis über einen gemeldeten Widerruf entschieden ist.",
  withdrawn: "Eine Einwilligung wurde widerrufen.",
  taken_off: "Der Beitrag wurde vom Netz genommen.",
  ended: "Eine Einwilligung ist abgelaufen oder gilt nicht mehr für diesen Text.",
};

function StoryName({
  story: { title, href, jobcenter, gone },
  position,
}: {
  story: ChosenStory;
  position: number;
}) {
  return (
    <p className="min-w-0 grow basis-64">
      <span className="mr-2 font-semibold">{position}.</span>
      {title && href ? (
        <a href={href} className="text-link font-semibold">
          {title}
        </a>
      ) : (
        <span className="font-semibold">
          Leerer Platz: Hier stand eine Geschichte, die nicht mehr öffentlich ist
        </span>
      )}
      {gone && <span className="block">{whyGoneWords[gone]}</span>}
      <span className="block text-note text-ink-2">{jobcenter}</span>
    </p>
  );
}

function MoveButton({
  postId,
  position,
  title,
  action,
}: {
  postId: string;
  position: number;
  title: string;
  action: FormAction;
}) {
  return (
    <ActionForm action={action} className="" idPrefix={`up-${postId}-`}>
      <input type="hidden" name="postId" value={postId} />
      <input type="hidden" name="position" value={position} />
      <SubmitButton look="quiet">
        Nach oben<span className="sr-only"> {inQuotes(title)}</span>
      </SubmitButton>
    </ActionForm>
  );
}

function inWords(chosen: number, free: number): string {
  if (chosen === 0)
    return "Nichts ausgewählt: Auf der Startseite stehen die drei neuesten Erfolgsgeschichten mit Bild.";
  if (free === 0) return "Alle drei Plätze sind vergeben.";
  return free === 1
    ? "Den freien Platz füllt die neueste Geschichte mit Bild."
    : `Die ${free} freien Plätze füllen die neuesten Geschichten mit Bild.`;
}
