// The table of channels (domain/consent/channel-outputs.ts) as a condition for queries.
import "server-only";
import { sql, type SQL } from "drizzle-orm";
import { publicList, type publicPosts } from "@/db/schema/public-view";
import { channelFor, type ChannelOutput } from "@/domain/consent/channel-outputs";

/** The people of a listed post agreed to the channel that opens this output. */
export function isOpenIn(
  output: ChannelOutput,
  { channels }: Pick<typeof publicPosts | typeof publicList, "channels"> = publicList,
): SQL {
  return sql`${channelFor(output)} = any(${channels})`;
}
