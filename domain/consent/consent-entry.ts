import type { ConsentChannel, ConsentState } from "./consent";

export type ConsentEntry = {
  id: string;
  publicName: string;
  jobcenter: string;
  state: ConsentState;
  validUntil: string;
  /** Still valid, but ends within sixty days. */
  endsSoon: boolean;
  channels: ConsentChannel[];
  /** How many posts show the person, in any version. */
  posts: number;
};
