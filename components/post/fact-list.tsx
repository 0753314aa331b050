// The hard facts of a post as a list of terms.
import type { ReactNode } from "react";
import type { ShownPost } from "@/domain/post/shown-post";
import { type VeranstaltungState, veranstaltungStateNames } from "@/domain/post/veranstaltung-marks";
import { type Fact, factsAbove, factsBelow, venueLine } from "@/domain/post/facts";
import { Badge } from "@/components/ui/badge";
import { ContactLines } from "./contact-lines";

export function FactList({ shown }: { shown: ShownPost }) {
  return <Facts facts={factsAbove(shown)} />;
}

/** Under a story or a report the contact comes last. */
export function ContactAtTheEnd({ shown }: { shown: ShownPost }) {
  return <Facts facts={factsBelow(shown)} />;
}

/** Says in lists that an Aktion is cancelled or moved. */
export function VeranstaltungStateBadge({ state }: { state: VeranstaltungState }) {
  return (
    state && <Badge tone={state === "moved" ? "sun" : "neutral"}>{veranstaltungStateNames[state]}</Badge>
  );
}

function Facts({ facts }: { facts: Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="grid gap-x-6 gap-y-3 print:box-decoration-clone rounded-card border border-line bg-card p-5 sm:grid-cols-[9rem_minmax(0,1fr)] sm:p-6">
      {facts.map((fact) => (
        <div key={fact.term} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
          <dt className="font-semibold">{fact.term}</dt>
          <dd>{wordsOf(fact)}</dd>
        </div>
      ))}
    </dl>
  );
}

function wordsOf(fact: Fact): ReactNode {
  if ("contact" in fact) return <ContactLines contact={fact.contact} />;
  if ("says" in fact) return fact.says;
  return fact.venues.map((venue, index) => (
    <p key={index} className="not-first:mt-2">
      {venueLine(venue)}
      {venue.access && <span className="block text-note text-ink-2">{venue.access}</span>}
    </p>
  ));
}
