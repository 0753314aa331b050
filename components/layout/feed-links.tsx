import { LinkButton } from "@/components/ui/button";
import { allFeedFormats } from "@/domain/post/feed-format";

/** The feeds and the calendar of a page that gathers posts. */
export function FeedLinks({ folder }: { folder: string }) {
  return (
    <ul aria-label="Feeds und Kalender" className="flex flex-wrap gap-2 print:hidden">
      {allFeedFormats.map(({ file, label }) => (
        <li key={file}>
          <LinkButton href={`${folder}/${file}`} look="quiet" className="text-note">
            {label}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
