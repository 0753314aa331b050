import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aConsent, anEditor } from "@/db/factories";
import { theClock } from "@/domain/account/role";
import { pictureFileKey } from "@/domain/media/picture";
import { NotAllowed } from "@/domain/refusals";
import { aDrawing } from "@/platform/images/sample";
import { randomKey, storage } from "@/platform/storage/storage";
import { addPicture } from "./add-picture";
import { removeOrphanFiles } from "./remove-orphan-files";

const inTwoDays = new Date(Date.now() + 48 * 3_600_000);
const aFile = async (key: string) => {
  await storage().put(key, new TextEncoder().encode("x"));
  return key;
};

it("deletes old files that no row refers to, and keeps the rest", async () => {
  const { actor } = await anEditor(db);
  const picture = await addPicture(actor, {
    altText: "",
    decorative: true,
    credit: "Foto: X",
    bytes: await aDrawing("png", 64, 64),
  });
  const kept = await aFile(`evidence/${randomKey()}/${randomKey()}`);
  await aConsent(db, { evidenceKey: kept });
  const lost = await Promise.all([
    aFile(pictureFileKey(randomKey(), 320, "avif")),
    aFile(`evidence/${randomKey()}/${randomKey()}`),
    aFile(`temporary/${randomKey()}`),
  ]);

  expect(await removeOrphanFiles(theClock)).toEqual({ removed: 0 });
  expect(await removeOrphanFiles(theClock, inTwoDays)).toEqual({ removed: 3 });
  for (const key of lost) expect(await storage().exists(key)).toBe(false);
  expect(await storage().exists(kept)).toBe(true);
  expect(await storage().exists(pictureFileKey(picture.key, 64, "avif"))).toBe(true);
  expect(await removeOrphanFiles(theClock, inTwoDays)).toEqual({ removed: 0 });
});

it("refuses everybody but the clock", async () => {
  const { actor } = await anEditor(db);
  await expect(removeOrphanFiles(actor)).rejects.toThrow(NotAllowed);
});
