import { cookiePeriods } from "@/domain/cookie-periods";
import { retentions } from "@/domain/retention";

type Entry = { name: string; purpose?: string; kept: string };

/** Every cookie of the portal. With https its name begins with `__Host-`. */
export function CookieList() {
  return (
    <Periods
      entries={Object.entries(cookiePeriods).map(([name, { purpose, kept }]) => ({ name, purpose, kept }))}
    />
  );
}

/** What is kept for how long. */
export function RetentionList() {
  return <Periods entries={retentions.map(({ what, kept }) => ({ name: what, kept }))} />;
}

/** A list and not a table: on a phone, name and period stand below each other. */
function Periods({ entries }: { entries: Entry[] }) {
  return (
    <dl className="measure grid gap-x-8 gap-y-3 sm:grid-cols-2">
      {entries.map(({ name, purpose, kept }) => (
        <div key={name} className="border-t border-line pt-3 sm:col-span-2 sm:grid sm:grid-cols-subgrid">
          <dt className="font-semibold wrap-anywhere">{name}</dt>
          <dd>
            {purpose && `${purpose} `}
            {purpose ? `Dauer: ${kept}.` : kept}
          </dd>
        </div>
      ))}
    </dl>
  );
}
