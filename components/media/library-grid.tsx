import { focalClass, Picture } from "@/components/post/picture";
import { Badge } from "@/components/ui/badge";
import type { LibraryPicture } from "@/domain/media/picture";

export type GridEntry = LibraryPicture & { jobcenter: string; posts: number };

/** `showsJobcenter`: for people who see the pictures of all Jobcenter. */
export function LibraryGrid({ entries, showsJobcenter }: { entries: GridEntry[]; showsJobcenter: boolean }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,14rem),1fr))] gap-5">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="relative overflow-hidden rounded-card border border-line bg-card hover:border-edge has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
          <Picture
            picture={entry}
            altText=""
            sizes="(min-width: 40rem) 16rem, 100vw"
            className={`aspect-3/2 w-full object-cover ${focalClass(entry.focalX, entry.focalY)}`}
          />
          <div className="grid gap-2 p-4">
            <a
              href={`/redaktion/medien/${entry.id}`}
              className="line-clamp-3 min-h-6 leading-snug font-semibold after:absolute after:inset-0 focus-visible:outline-none">
              {wordsOf(entry)}
            </a>
            <p className="text-note text-ink-2">
              {entry.credit}
              {showsJobcenter && <span className="block">{entry.jobcenter}</span>}
            </p>
            <p>
              <Badge tone={entry.posts > 0 ? "vorort" : "neutral"}>{useOf(entry.posts)}</Badge>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ altText }: LibraryPicture): string {
  if (altText === null) return "Ohne Bildbeschreibung";
  return altText === "" ? "Dekoratives Bild" : altText;
}

function useOf(posts: number): string {
  if (posts === 0) return "Noch nicht verwendet";
  return posts === 1 ? "In einem Beitrag" : `In ${posts} Beiträgen`;
}
