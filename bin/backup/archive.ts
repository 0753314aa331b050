/** What lies in a backup: one tar file with a head, the tables, the files, and an end that proves it is whole. */
import * as z from "zod";

export const FORMAT = 1;

/** `comment` is that of the schema, by which the demo knows its own world. */
export const headSchema = z.object({
  format: z.literal(FORMAT),
  createdAt: z.iso.datetime(),
  migrations: z.array(z.string()),
  comment: z.string().nullable(),
  /** The last day on which the backup may be kept; older backups do not say. */
  lastDay: z.iso.date().optional(),
});
export const endSchema = z.object({ rows: z.record(z.string(), z.number()), files: z.number() });

export type Head = z.infer<typeof headSchema>;
export type End = z.infer<typeof endSchema>;

export const places = {
  head: "head.json",
  table: (name: string) => `database/${name}.ndjson`,
  file: (key: string) => `files/${key}`,
  end: "end.json",
};
