// A Jobcenter at the desk: the data of the official list, its own profile (for people who may not change it),
// the history.
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { clockTime, longDay } from "@/domain/date-words";
import { isEmptyGroup, type Profile } from "@/domain/jobcenter/profile";
import { pillarNames } from "@/domain/wording";

type Listed = {
  name: string;
  kind: string;
  bundesland: string;
  ags: string;
  seat: string;
  admittedIn: number;
};

function Facts({ facts }: { facts: [string, ReactNode][] }) {
  return (
    <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-[12rem_1fr] [&>dt]:text-ink-2">
      {facts.flatMap(([term, words]) => [
        <dt key={term}>{term}</dt>,
        <dd key={`${term} dd`} className="wrap-anywhere whitespace-pre-line">
          {words}
        </dd>,
      ])}
    </dl>
  );
}

/** `publisherEmail`: whom to ask for a correction. */
export function ListedFacts({
  jobcenter: { name, kind, bundesland, ags, seat, admittedIn },
  publisherEmail,
}: {
  jobcenter: Listed;
  publisherEmail: string;
}) {
  return (
    <Card title="Aus der amtlichen Liste">
      <Facts
        facts={[
          ["Name", name],
          ["Art", kind],
          ["Land", bundesland],
          ["Amtlicher Gemeindeschlüssel", ags],
          ["Sitz der Verwaltung", seat],
          ["Kommunales Jobcenter seit", String(admittedIn)],
        ]}
      />
      <p className="measure mt-3 text-note text-ink-2">
        Diese Angaben lassen sich hier nicht ändern. Stimmt etwas nicht, schreiben Sie dem Landkreistag:{" "}
        <a href={`mailto:${publisherEmail}`} className="text-link">
          {publisherEmail}
        </a>
      </p>
    </Card>
  );
}

export function ProfileFacts({ profile }: { profile: Profile }) {
  const { introduction, ownName, website, pillars, pressContact, provider, sites } = profile;
  const joined = (group: Record<string, string>) =>
    isEmptyGroup(group) ? "noch nicht eingetragen" : Object.values(group).filter(Boolean).join("\n");
  return (
    <Card title="Auf Ihrer Seite">
      <Facts
        facts={[
          ["Vorstellung", introduction || "noch nicht eingetragen"],
          ["Eigener Name", ownName || "keiner"],
          ["Website", website || "keine"],
          ...(["stark", "sozial", "vorort"] as const).map((pillar): [string, ReactNode] => [
            pillarNames[pillar],
            pillars[pillar].join("\n") || "noch nicht eingetragen",
          ]),
          ["Pressekontakt", joined(pressContact)],
          ["Standorte", sites.map(joined).join("\n\n") || "noch nicht eingetragen"],
          ["Verantwortlich", joined(provider)],
        ]}
      />
    </Card>
  );
}

const partNames: Record<keyof Profile, string> = {
  introduction: "Vorstellung",
  ownName: "eigener Name",
  website: "Website",
  pillars: "Säulen",
  pressContact: "Pressekontakt",
  provider: "Verantwortlich",
  sites: "Standorte",
};

/** Who changed what, newest first; names of the parts only. */
export function ProfileChanges({ changes }: { changes: { at: Date; by: string | null; changed: string }[] }) {
  if (changes.length === 0) return null;
  const inWords = (changed: string) =>
    changed
      .split(" ")
      .map((part) => partNames[part as keyof Profile] ?? part)
      .join(", ");
  return (
    <Card title="Verlauf">
      <ol className="grid gap-2">
        {changes.map(({ at, by, changed }) => (
          <li key={at.toISOString()}>
            {inWords(changed)}
            <span className="block text-note text-ink-2">
              {longDay(at)}, {clockTime(at)}
              {by && `, ${by}`}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
