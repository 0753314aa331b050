// The three words of the campaign, each with its own points.
import { pillars } from "@/domain/post/pillar";
import { pillarNames } from "@/domain/wording";
import { softGround } from "@/components/ui/tone";

type Points = Record<(typeof pillars)[number], string[]>;

/** `level` makes the three words headings where they are parts of a page (on a Jobcenter's page). */
export function Pillars({ points, level }: { points: Points; level?: 2 | 3 }) {
  const Word = level ? (`h${level}` as const) : "p";
  const filled = pillars.filter((pillar) => points[pillar].length > 0);
  return (
    <div className="grid gap-4 sm:grid-cols-[repeat(auto-fit,minmax(13rem,1fr))]">
      {filled.map((pillar) => (
        <div key={pillar} className={`rounded-card border border-transparent p-6 ${softGround[pillar]}`}>
          <Word className="font-display text-head font-bold">{pillarNames[pillar]}.</Word>
          <ul className="mt-2 grid list-disc gap-1.5 pl-5 text-ink">
            {points[pillar].map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
