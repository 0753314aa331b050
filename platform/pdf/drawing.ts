// What is asked of the drawing process, and what it answers.
import type { Files } from "./printable";

export type Drawing = {
  /** A file of `platform/pdf/template`. */
  template: "article" | "share";
  /** Becomes JSON for the template. */
  document: object;
  files: Files;
  /** "pdf" is PDF/UA-1; "png" is the first page at its own size, one pixel per point, with a clear ground where nothing is drawn. */
  as: "pdf" | "png";
};

export type Answer = { bytes: Uint8Array } | { problem: string };
export type FirstWord = { isReady: boolean; problem?: string };
