// The messages between renderer.ts and render-process.ts.
import type { Files } from "./printable";

export type RenderJob = {
  /** A template in `platform/pdf/template`. */
  template: "post" | "share" | "paper";
  /** Passed to the template as JSON. */
  document: object;
  files: Files;
  /** "pdf" is PDF/UA-1. "png" is one page at 96 pixels per inch with a transparent background. */
  as: "pdf" | "png";
};

export type Answer = { bytes: Uint8Array } | { problem: string };
export type Started = { isReady: boolean; problem?: string };
