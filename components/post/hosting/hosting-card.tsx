// What a Jobcenter may know of an Aktion it is invited to, and of one it hosts with others.
import type { Hosting } from "@/domain/post/hosting";
import type { ReactNode } from "react";
import { VeranstaltungStateBadge } from "@/components/post/fact-list";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";

/** `children` stand below the facts: what to do next. `title` when the page's own heading does not say it. */
export function HostingCard({
  hosting,
  level = 3,
  children,
}: {
  hosting: Hosting;
  level?: 1 | 3;
  children: ReactNode;
}) {
  const { title, form, dates, venues, state, home, others, isInvitation, href } = hosting;
  const Title = `h${level}` as const;
  const facts = [
    ["Lädt ein", home],
    ["Art", form],
    ["Wann", dates.join("; ")],
    ["Wo", venues.join("; ")],
    ["Auch gefragt oder dabei", others.join(", ")],
  ].filter(([, says]) => says !== "");
  return (
    <Card>
      <p className="mb-2 flex flex-wrap gap-2">
        <Badge tone={isInvitation ? "sun" : "vorort"}>
          {isInvitation ? "Einladung" : "Sie veranstalten mit"}
        </Badge>
        <VeranstaltungStateBadge state={state} />
        {!href && <Badge>noch nicht öffentlich</Badge>}
      </p>
      <Title className="text-head">{title}</Title>
      <dl className="mt-3 grid gap-x-6 gap-y-2 sm:grid-cols-[12rem_1fr]">
        {facts.map(([term, says]) => (
          <div key={term} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
            <dt className="font-semibold">{term}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      {href && (
        <p className="mt-3">
          <a href={href} className="text-link">
            Im Portal lesen
          </a>
        </p>
      )}
      <div className="mt-5">{children}</div>
    </Card>
  );
}
