import { TableFrame } from "@/components/ui/table";
import type { ConsentChannel, ConsentState } from "@/domain/consent/consent";
import { longDay } from "@/domain/date-words";
import { channelNames } from "@/domain/wording";
import { ConsentBadge } from "./consent-badge";

export type Entry = {
  id: string;
  publicName: string;
  jobcenter: string;
  state: ConsentState;
  validUntil: string;
  endsSoon: boolean;
  channels: ConsentChannel[];
  posts: number;
};

/** `showsJobcenter`: for people who see the consents of all houses. */
export function ConsentTable({ entries, showsJobcenter }: { entries: Entry[]; showsJobcenter: boolean }) {
  return (
    <TableFrame name="Einwilligungen">
      <thead>
        <tr>
          <th scope="col">Name im Beitrag</th>
          {showsJobcenter && <th scope="col">Jobcenter</th>}
          <th scope="col">Stand</th>
          <th scope="col">Gültig bis</th>
          <th scope="col">Gilt für</th>
          <th scope="col">Beiträge</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row">
              <a href={`/redaktion/einwilligungen/${entry.id}`} className="text-link">
                {entry.publicName}
              </a>
            </th>
            {showsJobcenter && <td>{entry.jobcenter}</td>}
            <td>
              <ConsentBadge state={entry.state} />
            </td>
            <td>
              {longDay(entry.validUntil)}
              {entry.endsSoon && <span className="block text-note font-semibold text-sun-strong">läuft bald ab</span>}
            </td>
            <td>{entry.channels.map((channel) => channelNames[channel]).join(", ")}</td>
            <td>{entry.posts}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
