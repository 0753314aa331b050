import { JobcenterMap, type MapEntry } from "./jobcenter-map";

type Props = { found: MapEntry[]; land: string | null };

/** The map beside the list: it stays in view while the list is scrolled. */
export function FoundMap({ found, land }: Props) {
  return (
    <JobcenterMap
      jobcenters={found}
      land={land}
      label={labelOf(found.length, land)}
      className="mx-auto mt-8 w-full max-w-sm self-start lg:row-span-2 lg:mt-4 lg:max-w-none lg:[@media(min-height:48rem)]:sticky lg:[@media(min-height:48rem)]:top-6"
    />
  );
}

function labelOf(count: number, land: string | null): string {
  const areas = count === 1 ? "das Gebiet von 1 Jobcenter" : `die Gebiete von ${count} Jobcentern`;
  return `Karte: ${areas} in ${land ?? "Deutschland"}`;
}
