import { timestamp } from "drizzle-orm/pg-core";

/** An instant, stored in UTC; read as Date. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
