// Parts of the statement on accessibility, made from its structured source.
import {
  enforcementBodies,
  enforcementBodiesCheckedOn,
  federalBody,
  type EnforcementBody,
} from "@/domain/campaign/enforcement-bodies";
import { barrierReasons, type KnownBarrier } from "@/domain/campaign/known-barriers";
import { longDay } from "@/domain/date-words";

export function BarrierList({ barriers }: { barriers: KnownBarrier[] }) {
  return (
    <ul>
      {barriers.map(({ id, what, reason, instead, mendedBy }) => (
        <li key={id}>
          <strong>{what}</strong> {instead}{" "}
          <span className="text-note text-ink-2">
            <span className="whitespace-nowrap">({id},</span> {barrierReasons[reason]}, bis{" "}
            {longDay(mendedBy)})
          </span>
        </li>
      ))}
    </ul>
  );
}

/** `laender`: where there are Jobcenter on this portal. */
export function EnforcementTable({ laender }: { laender: Set<string> }) {
  const bodies = Object.entries(enforcementBodies).filter(([land]) => laender.has(land));
  return (
    <>
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[13rem_1fr]">
        <Row label="Übergreifende Seiten" body={federalBody} />
        {bodies.flatMap(([land, body]) =>
          body ? <Row key={land} label={`Jobcenter in ${land}`} body={body} /> : [],
        )}
      </dl>
      <p className="measure text-note text-ink-2">
        Für Jobcenter in anderen Ländern nennt Ihnen die Stelle auf Bundesebene oder das Jobcenter selbst, wer
        zuständig ist. Zuletzt verglichen am {longDay(enforcementBodiesCheckedOn)}.
      </p>
    </>
  );
}

function Row({ label, body: { name, href } }: { label: string; body: EnforcementBody }) {
  return (
    <div className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
      <dt className="font-semibold">{label}</dt>
      <dd>
        <a href={href}>{name}</a>
      </dd>
    </div>
  );
}
