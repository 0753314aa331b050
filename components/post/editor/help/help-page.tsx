// The help for editors: what to do, what happens then, and how to use it with a keyboard or a screen reader
//
import { AccessChapters } from "./access-chapters";
import { contents } from "./chapter";
import { JobcenterChapters } from "./jobcenter-chapters";
import { PeopleChapters } from "./people-chapters";
import { PublishingChapters } from "./publishing-chapters";
import { WritingChapters } from "./writing-chapters";

export function HelpPage() {
  return (
    <div className="measure grid gap-10">
      <nav aria-label="Inhalt der Hilfe">
        <ul className="grid gap-1">
          {contents.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`} className="text-link inline-block py-1">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <WritingChapters />
      <PeopleChapters />
      <PublishingChapters />
      <JobcenterChapters />
      <AccessChapters />
    </div>
  );
}
