import type { ConsentChannel, ConsentState } from "@/domain/consent/consent";

/** What the desk needs to decide about a reported withdrawal, on one screen. */
export type WithdrawalCase = {
  /** Posts that were hidden because of it, the newest first. */
  hidings: {
    id: string;
    postId: string;
    title: string;
    until: Date;
    endedAt: Date | null;
    endedBecause: string | null;
  }[];
  /** Consents that may be meant: of those posts, of the named page, or with the name that was written. */
  consents: {
    id: string;
    publicName: string;
    jobcenter: string;
    state: ConsentState;
    channels: ConsentChannel[];
    /** Titles of posts that name the consent. */
    titles: string[];
  }[];
};
