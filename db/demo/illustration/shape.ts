// The few shapes all illustrations are put together from. One picture is 1920 × 1200.
import { cream, ink, sun } from "./colour";

export const width = 1920;
export const height = 1200;

type Point = readonly [x: number, y: number];

const numbers = (points: readonly Point[]) => points.map(([x, y]) => `${x},${y}`).join(" ");

export const rect = (x: number, y: number, w: number, h: number, fill: string, radius = 0) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${radius}" fill="${fill}"/>`;
export const disc = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
export const oval = (x: number, y: number, rx: number, ry: number, fill: string) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
export const area = (fill: string, ...points: Point[]) =>
  `<polygon points="${numbers(points)}" fill="${fill}"/>`;
export const line = (stroke: string, thickness: number, ...points: Point[]) =>
  `<polyline points="${numbers(points)}" fill="none" stroke="${stroke}" stroke-width="${thickness}" ` +
  `stroke-linecap="round" stroke-linejoin="round"/>`;
export const ring = (x: number, y: number, r: number, stroke: string, thickness: number) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${stroke}" stroke-width="${thickness}"/>`;
export const path = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`;
export const faded = (opacity: number, ...parts: string[]) => `<g opacity="${opacity}">${parts.join("")}</g>`;

/** Land below a soft line through the given heights, spread evenly from edge to edge. */
export function hill(fill: string, ...heights: number[]): string {
  const step = width / (heights.length - 1);
  const at = (index: number): Point => [
    index * step,
    heights[Math.max(0, Math.min(heights.length - 1, index))] ?? 0,
  ];
  let d = `M0 ${height} L0 ${heights[0]}`;
  for (let index = 0; index < heights.length - 1; index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    d += ` C${from[0] + step / 3} ${from[1] + (to[1] - before[1]) / 6}`;
    d += ` ${to[0] - step / 3} ${to[1] - (after[1] - from[1]) / 6} ${to[0]} ${to[1]}`;
  }
  return path(`${d} L${width} ${height} Z`, fill);
}

/**
 * A narrow house of the little towns: pale walls, a roof in the sun. `x` is its left edge, `foot` where it
 * stands.
 */
export const house = (x: number, foot: number, w: number, h: number, walls = cream, roof = sun) =>
  rect(x, foot - h, w, h, walls) +
  area(roof, [x - w * 0.08, foot - h], [x + w / 2, foot - h - w * 0.55], [x + w * 1.08, foot - h]);

export const roundTree = (x: number, foot: number, size: number, leaves: string, trunk = ink) =>
  rect(x - size * 0.06, foot - size, size * 0.12, size, trunk) +
  disc(x, foot - size * 1.15, size * 0.5, leaves);
export const poplar = (x: number, foot: number, size: number, leaves: string) =>
  oval(x, foot - size / 2, size * 0.16, size / 2, leaves);

/** A window with a view: sky, sun and two hills, in a frame with a cross bar. */
export function windowView(
  x: number,
  y: number,
  w: number,
  h: number,
  colours: { frame: string; sky: string; far: string; near: string },
): string {
  const id = `view-${x}-${y}`;
  return (
    `<clipPath id="${id}"><rect x="${x}" y="${y}" width="${w}" height="${h}"/></clipPath>` +
    `<g clip-path="url(#${id})">` +
    rect(x, y, w, h, colours.sky) +
    disc(x + w * 0.3, y + h * 0.36, w * 0.14, sun) +
    path(
      `M${x} ${y + h * 0.62} Q${x + w * 0.35} ${y + h * 0.44} ${x + w * 0.62} ${y + h * 0.62} ` +
        `T${x + w} ${y + h * 0.56} V${y + h} H${x} Z`,
      colours.far,
    ) +
    path(
      `M${x} ${y + h * 0.82} Q${x + w * 0.3} ${y + h * 0.7} ${x + w * 0.55} ${y + h * 0.8} ` +
        `T${x + w} ${y + h * 0.72} V${y + h} H${x} Z`,
      colours.near,
    ) +
    `</g>` +
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" ` +
    `fill="none" stroke="${colours.frame}" stroke-width="18"/>` +
    rect(x + w / 2 - 6, y, 12, h, colours.frame) +
    rect(x - 28, y + h, w + 56, 24, colours.frame, 6)
  );
}

export const picture = (...parts: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ` +
  `width="${width}" height="${height}">${parts.join("")}</svg>`;
