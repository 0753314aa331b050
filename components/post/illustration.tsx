// Replaces a missing photograph: hills, houses and a sun in the campaign's colours. The title is the seed, so
// that a post keeps its picture. Decorative.
import type { Pillar } from "@/domain/post/pillar";

const palettes: Record<
  Pillar,
  { sky: string; sun: string; far: string; middle: string; near: string; wall: string }
> = {
  stark: {
    sky: "#F5E8CF",
    sun: "#FFC83D",
    far: "#A6CCD1",
    middle: "#27808B",
    near: "#0B5563",
    wall: "#E8E0CC",
  },
  sozial: {
    sky: "#FBEEE2",
    sun: "#FFD684",
    far: "#F4AF8F",
    middle: "#E4572E",
    near: "#B93A1E",
    wall: "#FBE9D8",
  },
  vorort: {
    sky: "#F3F0DE",
    sun: "#FFC83D",
    far: "#ABDCBE",
    middle: "#2E9E6B",
    near: "#1F6F4A",
    wall: "#EFE9D2",
  },
};

const houses = 6;

export function Illustration({
  seed,
  pillar,
  className = "",
}: {
  seed: string;
  pillar: Pillar | null;
  className?: string;
}) {
  const chance = numbersFrom(seed);
  const colours =
    palettes[pillar ?? (["stark", "sozial", "vorort"] as const)[Math.floor(chance() * 3)] ?? "stark"];
  const sunX = 150 + chance() * 500;
  const village = 120 + chance() * 260;
  return (
    <svg viewBox="0 0 800 450" preserveAspectRatio="xMidYMax slice" aria-hidden="true" className={className}>
      <rect width="800" height="450" fill={colours.sky} />
      <circle cx={sunX} cy={130 + chance() * 40} r={62 + chance() * 22} fill={colours.sun} />
      <path d={hill(205, 26, chance)} fill={colours.far} />
      <path d={hill(270, 22, chance)} fill={colours.middle} />
      {Array.from({ length: houses }, (_, index) => {
        const width = 24 + Math.round(chance() * 22);
        const height = 50 + Math.round(chance() * 62);
        const x = Math.round(village + index * 62 + chance() * 26);
        const top = 332 - height;
        return (
          <g key={index}>
            <rect x={x} y={top} width={width} height={height + 50} fill={colours.wall} />
            <path d={`M${x - 5} ${top + 1}h${width + 10}l${-(width + 10) / 2} ${-18}z`} fill={colours.sun} />
          </g>
        );
      })}
      <path d={hill(338, 24, chance)} fill={colours.near} />
    </svg>
  );
}

function hill(height: number, swing: number, chance: () => number): string {
  const heights = Array.from({ length: 5 }, () => Math.round(height + (chance() - 0.5) * 2 * swing));
  const waves = heights.slice(1).map((end, index) => {
    const x = index * 200;
    return `C${x + 70} ${heights[index]} ${x + 130} ${end} ${x + 200} ${end}`;
  });
  return `M0 ${heights[0]}${waves.join("")}V450H0Z`;
}

/** The same word gives the same row of numbers between 0 and 1 (mulberry32 over a FNV-1a hash). */
function numbersFrom(seed: string): () => number {
  let state = [...seed].reduce(
    (hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 16_777_619),
    2_166_136_261,
  );
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
