export type HistoryEntry = {
  id: string;
  at: Date;
  /** Name and role, as far as the account still exists; what happens by itself has nobody. */
  who: { name: string; role: string | null };
  jobcenter: string | null;
  deed: string;
  subject: { type: string; id: string };
};

export type HistoryLine = { id: number; at: Date; who: string; what: string };
