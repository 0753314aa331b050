import { LinkButton } from "@/components/ui/button";

const feeds = [
  { name: "feed.xml", label: "RSS" },
  { name: "atom.xml", label: "Atom" },
  { name: "feed.json", label: "JSON" },
  { name: "kalender.ics", label: "Kalender" },
];

/** The feeds and the calendar of a page that gathers posts. */
export function FeedLinks({ folder }: { folder: string }) {
  return (
    <ul aria-label="Feeds und Kalender" className="flex flex-wrap gap-2 print:hidden">
      {feeds.map(({ name, label }) => (
        <li key={name}>
          <LinkButton href={`${folder}/${name}`} look="quiet" className="text-note">
            {label}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
