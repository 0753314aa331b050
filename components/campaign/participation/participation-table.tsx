import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { type Column, RecordTable } from "@/components/ui/record-table";
import { isConfirmationDue } from "@/domain/campaign/participation";
import type { Participation } from "@/domain/campaign/participation-row";
import { longDay } from "@/domain/date-words";
import { stateWords } from "./words";

export function ParticipationTable({
  jobcenters,
  now,
  all,
}: {
  jobcenters: Participation[];
  now: Date;
  /** Address of the whole list. */ all: string;
}) {
  if (jobcenters.length === 0) {
    return (
      <EmptyState
        title="Kein Jobcenter passt dazu"
        action={
          <LinkButton look="secondary" href={all}>
            Alle zeigen
          </LinkButton>
        }>
        Versuchen Sie es mit einer anderen Auswahl.
      </EmptyState>
    );
  }
  const columns: Column<Participation>[] = [
    {
      title: "Jobcenter",
      cell: ({ slug, name, isFirstTime }) => (
        <JobcenterCell slug={slug} name={name} isFirstTime={isFirstTime} />
      ),
    },
    { title: "Land", cell: ({ bundesland }) => bundesland },
    {
      title: "Stand",
      breaks: "never",
      cell: ({ state, remindedAt }) => <State state={state} remindedAt={remindedAt} />,
    },
    { title: "Beiträge", cell: ({ posts }) => posts },
    {
      title: "Zuletzt öffentlich",
      breaks: "never",
      cell: ({ lastPublicAt }) => (lastPublicAt ? longDay(lastPublicAt) : "noch nie"),
    },
    {
      title: "Kontakt bestätigt",
      breaks: "never",
      cell: ({ confirmedAt }) => <Confirmed at={confirmedAt} now={now} />,
    },
  ];
  return <RecordTable name="Beteiligung der Jobcenter" columns={columns} rows={jobcenters} />;
}

function JobcenterCell({ slug, name, isFirstTime }: Pick<Participation, "slug" | "name" | "isFirstTime">) {
  return (
    <>
      <a href={`/jobcenter/${slug}`} className="text-link inline-block min-h-6">
        {name}
      </a>
      {isFirstTime && <span className="block text-note font-normal text-ink-2">zum ersten Mal dabei</span>}
    </>
  );
}

function State({ state, remindedAt }: Pick<Participation, "state" | "remindedAt">) {
  const { badge, tone } = stateWords[state];
  return (
    <>
      <Badge tone={tone}>{badge}</Badge>
      {remindedAt && (state === "idle" || state === "invited") && (
        <span className="mt-1 block text-note text-ink-2">erinnert am {longDay(remindedAt)}</span>
      )}
    </>
  );
}

function Confirmed({ at, now }: { at: Date | null; now: Date }) {
  if (at === null) return "noch nie";
  return isConfirmationDue(at, now) ? <>{longDay(at)}, überfällig</> : longDay(at);
}
