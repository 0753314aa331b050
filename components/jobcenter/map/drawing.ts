// What a page knows about the map; the shapes are in drawing.svg, which browsers cache (`npm run map:draw`).
import drawn from "./drawing.json" with { type: "json" };

type View = [left: number, top: number, width: number, height: number];

export type MapTone = "stark" | "sozial" | "vorort" | "ink";

export type MapArea = {
  tone: MapTone;
  /**
   * An area that is too small to hit has a circle around its inner point; `dot` is drawn when it would be too
   * small to see.
   */
  circle?: { x: number; y: number; reach: number; dot?: number };
};

export type Drawing = { view: View; laender: Record<string, { path: string; view: View }>; areas: Record<string, MapArea> };

export const drawing = drawn as unknown as Drawing;
