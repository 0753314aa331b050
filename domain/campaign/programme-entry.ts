import type { PostSummary } from "@/domain/post/shown-post";

/** One date of an Aktion on one of the days it touches. Days are ISO days in Berlin, times are instants in ISO 8601. */
export type ProgrammeEntry = {
  day: string;
  startsAt: string;
  endsAt: string | null;
  firstDay: string;
  lastDay: string;
  post: PostSummary & { id: string };
  hosts: string[];
};
