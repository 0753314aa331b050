import { expect, it } from "vitest";
import { db } from "@/db/client";
import { anEditor, aModerator } from "@/db/factories";
import { NotAllowed, NotReady } from "@/domain/refusals";
import { aPhoto } from "@/platform/images/sample";
import { storage } from "@/platform/storage/storage";
import { addEvidence, evidenceFolder } from "./add-evidence";

it("stores the file under a key of the actor's Jobcenter", async () => {
  const { actor } = await anEditor(db);
  const { evidenceKey } = await addEvidence(actor, { bytes: await aPhoto(120, 160) });
  expect(evidenceKey.startsWith(evidenceFolder(actor.jobcenterId!))).toBe(true);
  expect(await storage().exists(evidenceKey)).toBe(true);
});

it("refuses the Landkreistag", async () => {
  const { actor: moderator } = await aModerator(db);
  await expect(addEvidence(moderator, { bytes: await aPhoto(120, 160) })).rejects.toThrow(NotAllowed);
});

it("refuses a file that is neither a picture nor a PDF", async () => {
  const { actor } = await anEditor(db);
  await expect(addEvidence(actor, { bytes: Buffer.from("<html></html>") })).rejects.toThrow(NotReady);
});
