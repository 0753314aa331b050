import { TableFrame } from "@/components/ui/table";
import { longDay } from "@/domain/date-words";
import { isShare, periodInWords, sourceInWords, valueInWords } from "@/domain/figure/figure";
import type { FigureValue } from "@/domain/figure/value";

type Props<V> = { name: string; unit: string; values: V[]; hrefOf?: (value: V) => string | null };

/** Values with their day and source, one row each. `hrefOf`: link for a scope. */
export function ValueTable<V extends FigureValue>({ name, unit, values, hrefOf }: Props<V>) {
  const hasPeriods = values.some((value) => value.periodFrom);
  return (
    <TableFrame name={name}>
      <thead>
        <tr>
          <th scope="col">Gebiet</th>
          <th scope="col">{unit || "Wert"}</th>
          {hasPeriods && <th scope="col">Zeitraum</th>}
          <th scope="col">Stand</th>
          <th scope="col">Quelle</th>
        </tr>
      </thead>
      <tbody>
        {values.map((value) => {
          const href = hrefOf?.(value);
          return (
            <tr key={value.id}>
              <th scope="row">
                {href ? (
                  <a href={href} className="text-link">
                    {value.scopeName}
                  </a>
                ) : (
                  value.scopeName
                )}
              </th>
              <td className="sm:whitespace-nowrap">
                {valueInWords(value, isShare(unit) ? unit : "")}
                {value.correction && (
                  <span className="block text-note whitespace-normal text-ink-2">{value.correction}</span>
                )}
              </td>
              {hasPeriods && <td>{periodInWords(value)}</td>}
              <td className="sm:whitespace-nowrap">{longDay(value.asOf)}</td>
              <td>{sourceInWords(value)}</td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}
