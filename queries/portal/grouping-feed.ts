// The feeds and calendars of Länder and topics.
import "server-only";
import { and, arrayContains, eq, sql, type SQL } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { publicList } from "@/db/schema/public-view";
import type { Grouping } from "@/domain/post/grouping";
import type { FeedEntry, GonePost } from "@/platform/feed/feed-entry";
import { calendarEvents } from "./calendar";
import { entriesOf, longest } from "./feed";
import { isOpenIn } from "./open-output";
import { summaries } from "./summaries";

/** The newest posts of a Land or a topic. */
export async function groupingFeed(grouping: Grouping): Promise<FeedEntry[]> {
  return entriesOf(await summaries(and(isOpenIn("feeds"), belongsTo(grouping)), { limit: longest }));
}

/** The Veranstaltungen of a Land or a topic. */
export function groupingCalendar(grouping: Grouping) {
  return calendarEvents(and(isOpenIn("calendars"), belongsTo(grouping)));
}

/** Posts of a Land or a topic that have been public and are gone for at most 90 days. */
export async function goneFrom({ land, topic }: Grouping): Promise<GonePost[]> {
  const { rows } = await portalDb.execute<{ id: string; gone_at: string }>(
    sql`select id, gone_at from gone_posts_about(${land}::text, ${topic}::text)`,
  );
  return rows.map((row) => ({ id: row.id, goneAt: new Date(row.gone_at).toISOString() }));
}

function belongsTo({ land, topic }: Grouping): SQL | undefined {
  return land
    ? eq(publicList.bundesland, land)
    : topic
      ? arrayContains(publicList.topics, [topic])
      : undefined;
}
