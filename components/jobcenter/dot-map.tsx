// The 104 as dots where they are: the bigger the area's population, the bigger the dot. A drawing, not a control;
// the list says the same in words.
import { dotColour } from "@/components/ui/tone";

export type MapDot = { slug: string; name: string; markerLatitude: number; markerLongitude: number; population: number };

type Props = { dots: MapDot[]; /** Only this one keeps its colour. */ highlight?: string; label: string; className?: string };

const width = 460;
const bounds = { west: 5.4, east: 15.55, north: 55.35, south: 47.0 };
const scale = width / (bounds.east - bounds.west);
const tones = [dotColour.stark, dotColour.sozial, dotColour.vorort];

export function DotMap({ dots, highlight, label, className = "" }: Props) {
  const height = Math.round(northing(bounds.south));
  const placed = [...dots].sort((one, other) => other.population - one.population).map((dot, index) => ({
    slug: dot.slug,
    x: round((dot.markerLongitude - bounds.west) * scale),
    y: round(northing(dot.markerLatitude)),
    radius: round(3.6 + Math.sqrt(dot.population / 1000) / 3),
    tone: tones[index % tones.length],
  }));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className={className}>
      {placed.map(({ slug, x, y }) => (
        <circle key={slug} cx={x} cy={y} r="29" className="fill-mist" />
      ))}
      {placed.map(({ slug, x, y, radius, tone }) => (
        <circle
          key={slug}
          cx={x}
          cy={y}
          r={slug === highlight ? Math.max(radius, 11) : radius}
          className={`${!highlight || slug === highlight ? tone : "text-edge"} fill-current forced-colors:fill-[CanvasText]`}
          opacity={!highlight || slug === highlight ? 1 : 0.45}
        />
      ))}
    </svg>
  );
}

/** Mercator, so that the country keeps the shape people know. */
function northing(latitude: number): number {
  const mercator = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) * (180 / Math.PI);
  return (mercator(bounds.north) - mercator(latitude)) * scale;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
