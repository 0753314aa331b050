// The column beside the posts of a Land: its Jobcenter as map and list, the next Aktionen, and further
// content.
import type { ReactNode } from "react";
import { PostRow } from "@/components/post/card";
import { LinkButton } from "@/components/ui/button";
import type { PostSummary } from "@/domain/post/shown-post";
import { JobcenterMap, type MapEntry } from "./map/jobcenter-map";

type Props = { land: string; jobcenters: MapEntry[]; veranstaltungen: PostSummary[]; children?: ReactNode };

export function LandAside({ land, jobcenters, veranstaltungen, children }: Props) {
  return (
    <div className="grid content-start gap-12">
      {veranstaltungen.length > 0 && (
        <section aria-labelledby="aktionen">
          <h2 id="aktionen" className="mb-4 text-head">
            Nächste Aktionen
          </h2>
          {veranstaltungen.map((post) => (
            <PostRow key={post.href} post={post} />
          ))}
        </section>
      )}
      <section aria-labelledby="jobcenter-im-land">
        <h2 id="jobcenter-im-land" className="text-head">
          {jobcenters.length === 1 ? "Das Jobcenter" : `Die ${jobcenters.length} Jobcenter`}
        </h2>
        <JobcenterMap
          jobcenters={jobcenters}
          land={land}
          label={`Karte: die kommunalen Jobcenter in ${land}`}
          className="mx-auto my-5 w-full max-w-80 print:hidden"
        />
        <ul>
          {jobcenters.map(({ slug, name }) => (
            <li key={slug} className="border-t border-line">
              <a
                href={`/jobcenter/${slug}`}
                className="block py-2.5 font-semibold underline-offset-4 hover:underline">
                {name}
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-5 print:hidden">
          <LinkButton href={`/jobcenter?land=${encodeURIComponent(land)}`} look="secondary">
            Auf der Karte suchen
          </LinkButton>
        </p>
      </section>
      {children}
    </div>
  );
}
