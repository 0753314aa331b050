import type { ComponentProps } from "react";
import { Card } from "@/components/ui/card";
import { LandTable } from "./land-table";
import { ParticipationMap } from "./participation-map";

type Props = ComponentProps<typeof ParticipationMap> & ComponentProps<typeof LandTable>;

/** The same states on the map and as sums by Land. */
export function ParticipationOverview({ jobcenters, laender, address }: Props) {
  return (
    <div className="grid gap-6 xl:grid-cols-2">
      <Card title="Auf der Karte">
        <ParticipationMap jobcenters={jobcenters} />
      </Card>
      <Card title="Nach Ländern">
        <LandTable laender={laender} address={address} />
      </Card>
    </div>
  );
}
