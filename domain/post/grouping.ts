// Pages that gather posts and have feeds of their own: a Land, or a topic.
import { type Bundesland, landAt } from "@/domain/jobcenter/bundesland";
import { type Topic, topicAt, topics } from "./topic";

export type Grouping = { name: string; folder: string; land: Bundesland | null; topic: Topic | null };

/** The Land at an address; undefined when there is none. */
export function landGrouping(slug: string): Grouping | undefined {
  const land = landAt(slug);
  return land && { name: land, folder: `/land/${slug}`, land, topic: null };
}

/** The topic at an address; undefined when there is none. */
export function topicGrouping(slug: string): Grouping | undefined {
  const topic = topicAt(slug);
  return topic && { name: topics[topic], folder: `/themen/${slug}`, land: null, topic };
}
