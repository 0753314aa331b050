"use client";
// What blocks need from outside the text: its pictures, and a function to choose another one.
import { createContext, use } from "react";
import type { ReferredById } from "@/domain/figure/reference";
import type { LibraryPicture, PictureFiles } from "@/domain/media/picture";
import type { Content } from "@/domain/post/content";

export type Points = { stark: string[]; sozial: string[]; vorort: string[] };

export type Surroundings = {
  pictures: Record<string, PictureFiles>;
  /** The current state of the values the text refers to. */
  figures: ReferredById;
  /** Opens the choice of pictures; `file` was pasted or dropped. */
  askForPicture: (onChosen: (picture: LibraryPicture) => void, file?: File) => void;
  /** Announces something to screen readers. */
  announce: (sentence: string) => void;
  /** The three pillars of the Jobcenter, offered as a start. */
  ownPoints: Points;
};

export type TextHandle = {
  /** Moves the focus to a block of the stored text, or to one of its fields. */
  jumpTo: (block: number, field?: string) => void;
  replace: (content: Content) => void;
};

export const SurroundingsContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings {
  const surroundings = use(SurroundingsContext);
  if (!surroundings) throw new Error("blocks live inside an editor");
  return surroundings;
}
