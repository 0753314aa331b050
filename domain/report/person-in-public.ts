/** A portrayed person as readers see her or him at this moment: nothing private. */
export type PersonInPublic = {
  consentId: string;
  name: string;
  jobcenter: string;
  posts: { title: string; path: string }[];
};
