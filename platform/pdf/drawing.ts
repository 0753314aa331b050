// What is asked of the drawing process, and what it answers.
import type { Files } from "./printable";

export type Drawing = {
  /** A file of `platform/pdf/template`. */
  template: "post" | "share";
  /** Becomes JSON for the template. */
  document: object;
  files: Files;
  /**
   * "pdf" is PDF/UA-1; "png" is a single page at 96 pixels to the inch, with a clear ground where nothing is
   * drawn.
   */
  as: "pdf" | "png";
};

export type Answer = { bytes: Uint8Array } | { problem: string };
export type FirstWord = { isReady: boolean; problem?: string };
