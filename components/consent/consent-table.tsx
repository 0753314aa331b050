import type { ConsentEntry } from "@/domain/consent/consent-entry";
import { type Column, RecordTable } from "@/components/ui/record-table";
import { longDay } from "@/domain/date-words";
import { channelNames } from "@/domain/wording";
import { ConsentBadge } from "./consent-badge";

const columns: Column<ConsentEntry>[] = [
  {
    title: "Name im Beitrag",
    breaks: "anywhere",
    cell: ({ id, publicName }) => (
      <a href={`/redaktion/einwilligungen/${id}`} className="text-link inline-block min-h-6">
        {publicName}
      </a>
    ),
  },
  { title: "Jobcenter", cell: ({ jobcenter }) => jobcenter },
  { title: "Stand", breaks: "never", cell: ({ state }) => <ConsentBadge state={state} /> },
  {
    title: "Gültig bis",
    breaks: "never",
    cell: ({ validUntil, endsSoon }) => (
      <>
        {longDay(validUntil)}
        {endsSoon && <span className="block text-note font-semibold text-sun-strong">läuft bald ab</span>}
      </>
    ),
  },
  { title: "Gilt für", cell: ({ channels }) => channels.map((channel) => channelNames[channel]).join(", ") },
  { title: "Beiträge", breaks: "never", cell: ({ posts }) => posts },
];

/** `showsJobcenter`: for people who see the consents of all Jobcenter. */
export function ConsentTable({
  entries,
  showsJobcenter,
}: {
  entries: ConsentEntry[];
  showsJobcenter: boolean;
}) {
  return (
    <RecordTable
      name="Einwilligungen"
      columns={showsJobcenter ? columns : columns.filter(({ title }) => title !== "Jobcenter")}
      rows={entries}
    />
  );
}
