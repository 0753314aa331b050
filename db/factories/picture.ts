import { createHash, randomBytes } from "node:crypto";
import { media } from "@/db/schema";
import { aJobcenter } from "./jobcenter";
import { only, type Store } from "./store";

export type Picture = typeof media.$inferSelect;

/** The record of a picture without a file; upload one with commands/media if the bytes matter. */
export async function aPicture(
  store: Store,
  overrides: Partial<typeof media.$inferInsert> = {},
): Promise<Picture> {
  const key = randomBytes(16).toString("hex");
  return only(
    await store
      .insert(media)
      .values({
        jobcenterId: overrides.jobcenterId ?? (await aJobcenter(store)).id,
        key,
        fileName: "werkstatt.jpg",
        sha256: createHash("sha256").update(key).digest("hex"),
        width: 1920,
        height: 1200,
        widths: [320, 640, 960, 1280, 1920],
        bytes: 420_000,
        altText: "Eine Werkbank mit Schraubstock, daneben hängen Feilen an der Wand.",
        credit: "Foto: Landkreis Emsland",
        ...overrides,
      })
      .returning(),
  );
}
