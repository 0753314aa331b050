import type { CopyKind } from "@/domain/consent/copies";

/** What this portal keeps and shows of a person. */
export type PersonCopies = {
  /** Addresses of the person's posts and pictures, and how many of them readers get at this moment. */
  addresses: { kind: CopyKind; all: number; readable: number }[];
  /** Texts in which the person plays a part, and earlier saves of them. */
  texts: number;
  earlierSaves: number;
  /** When the person withdrew, if there is no valid consent since. */
  withdrawnAt: Date | null;
};
