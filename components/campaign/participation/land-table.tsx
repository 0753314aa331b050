import type { LandShare } from "@/domain/campaign/land-share";
import { TableFrame } from "@/components/ui/table";

/** The sums of the Länder, with their own sum below. */
export function LandTable({ laender, address }: { laender: LandShare[]; address: (land: string) => string }) {
  const sum = (part: "public" | "takingPart" | "all") =>
    laender.reduce((total, land) => total + land[part], 0);
  return (
    <TableFrame name="Beteiligung nach Ländern" isNarrow>
      <thead>
        <tr>
          <th scope="col">Land</th>
          <th scope="col">Öffentlich</th>
          <th scope="col">Dabei</th>
        </tr>
      </thead>
      <tbody>
        {laender.map((land) => (
          <tr key={land.bundesland}>
            <th scope="row">
              <a href={address(land.bundesland)} className="text-link inline-block min-h-6">
                {land.bundesland}
              </a>
            </th>
            <td>{land.public}</td>
            <Share part={land.takingPart} all={land.all} />
          </tr>
        ))}
        <tr>
          <th scope="row">Zusammen</th>
          <td>{sum("public")}</td>
          <Share part={sum("takingPart")} all={sum("all")} />
        </tr>
      </tbody>
    </TableFrame>
  );
}

function Share({ part, all }: { part: number; all: number }) {
  return <td className="sm:whitespace-nowrap">{`${part} von ${all}`}</td>;
}
