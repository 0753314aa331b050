// The campaign's three colours for the areas: neighbours differ, and the same colour does not gather in one corner.
import type { MapTone } from "@/components/jobcenter/map/drawing";
import type { Point } from "./boundaries";

type Place = { slug: string; point: Point; neighbours: string[] };
type Chosen = Map<string, MapTone>;

const campaign = ["stark", "sozial", "vorort"] as const;

/**
 * Each slug's colour; the same input gives the same colours. Münster lies amid three others that touch each
 * other: it takes ink.
 */
export function coloured(places: Place[]): Chosen {
  const order = [...places].sort(
    (one, other) => other.neighbours.length - one.neighbours.length || one.slug.localeCompare(other.slug),
  );
  for (let inks = 0; ; inks += 1) {
    const chosen: Chosen = new Map();
    if (choose(order, inks, chosen, order)) return chosen;
  }
}

function choose(open: Place[], inks: number, chosen: Chosen, all: Place[]): boolean {
  const next = mostBound(open, chosen);
  if (!next) return true;
  const taken = new Set(next.neighbours.map((slug) => chosen.get(slug)));
  const crowds = new Map(campaign.map((tone) => [tone, crowd(next, tone, chosen, all)]));
  const free = campaign
    .filter((tone) => !taken.has(tone))
    .sort((one, other) => crowds.get(one)! - crowds.get(other)!);
  const rest = open.filter((place) => place !== next);
  for (const tone of inks > 0 && !taken.has("ink") && free.length === 0 ? (["ink"] as const) : free) {
    chosen.set(next.slug, tone);
    if (choose(rest, tone === "ink" ? inks - 1 : inks, chosen, all)) return true;
    chosen.delete(next.slug);
  }
  return false;
}

/** The place with the fewest colours left comes first. */
function mostBound(open: Place[], chosen: Chosen): Place | undefined {
  const bonds = ({ neighbours }: Place) =>
    new Set(neighbours.map((slug) => chosen.get(slug)).filter(Boolean)).size;
  return open.reduce<Place | undefined>(
    (first, place) => (first && bonds(first) >= bonds(place) ? first : place),
    undefined,
  );
}

/** How much of a colour is near already. */
function crowd({ point: [x, y] }: Place, tone: MapTone, chosen: Chosen, all: Place[]): number {
  const same = all.filter(({ slug }) => chosen.get(slug) === tone);
  return same.reduce((sum, { point }) => sum + 1 / (100 + (point[0] - x) ** 2 + (point[1] - y) ** 2), 0);
}
