// The campaign's three colours for the areas: neighbours differ, and the same colour does not gather in one
// corner.
import type { MapTone } from "@/components/jobcenter/map/drawing";
import type { Point } from "./boundaries";

type Area = { slug: string; point: Point; neighbours: string[] };
type Chosen = Map<string, MapTone>;

const campaign = ["stark", "sozial", "vorort"] as const;

/**
 * Each slug's colour; the same input gives the same colours. Münster lies between three areas that touch each
 * other and gets the fourth colour, ink.
 */
export function coloured(areas: Area[]): Chosen {
  const order = [...areas].sort(
    (one, other) => other.neighbours.length - one.neighbours.length || one.slug.localeCompare(other.slug),
  );
  for (let inks = 0; ; inks += 1) {
    const chosen: Chosen = new Map();
    if (choose(order, inks, chosen, order)) return chosen;
  }
}

function choose(open: Area[], inks: number, chosen: Chosen, all: Area[]): boolean {
  const next = mostBound(open, chosen);
  if (!next) return true;
  const taken = new Set(next.neighbours.map((slug) => chosen.get(slug)));
  const crowds = new Map(campaign.map((tone) => [tone, crowd(next, tone, chosen, all)]));
  const free = campaign
    .filter((tone) => !taken.has(tone))
    .sort((one, other) => crowds.get(one)! - crowds.get(other)!);
  const rest = open.filter((area) => area !== next);
  for (const tone of inks > 0 && !taken.has("ink") && free.length === 0 ? (["ink"] as const) : free) {
    chosen.set(next.slug, tone);
    if (choose(rest, tone === "ink" ? inks - 1 : inks, chosen, all)) return true;
    chosen.delete(next.slug);
  }
  return false;
}

/** The area with the fewest colours left comes first. */
function mostBound(open: Area[], chosen: Chosen): Area | undefined {
  const bonds = ({ neighbours }: Area) =>
    new Set(neighbours.map((slug) => chosen.get(slug)).filter(Boolean)).size;
  return open.reduce<Area | undefined>(
    (first, area) => (first && bonds(first) >= bonds(area) ? first : area),
    undefined,
  );
}

/** How close areas with this colour are. */
function crowd({ point: [x, y] }: Area, tone: MapTone, chosen: Chosen, all: Area[]): number {
  const same = all.filter(({ slug }) => chosen.get(slug) === tone);
  return same.reduce((sum, { point }) => sum + 1 / (100 + (point[0] - x) ** 2 + (point[1] - y) ** 2), 0);
}
