import { expect, it } from "vitest";
import { evidenceProblems } from "@/domain/consent/evidence-rules";
import { evidenceTypeOf, prepareEvidence } from "./evidence";
import { aDrawing, aPhoto, aTellingPicture } from "./sample";

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n", "latin1");

it("keeps a PDF as it is", async () => {
  expect(await prepareEvidence(pdf)).toEqual(pdf);
});

it("removes location, camera and names from a photo of the form", async () => {
  const photo = await prepareEvidence(await aPhoto(300, 400));
  expect(await evidenceTypeOf(photo)).toBe("image/jpeg");
  expect(photo.toString("latin1")).not.toMatch(/Geheim|Exif\0\0|xmpmeta/);
});

it.each(["jpeg", "png"] as const)("keeps nothing that a %s tells beside its pixels", async (format) => {
  const evidence = await prepareEvidence(await aTellingPicture(format));
  expect(evidence.toString("latin1")).not.toMatch(/Geheim|Exif\0\0|xmpmeta|Photoshop|JFXX/);
});

it.each([
  ["an empty file", () => Buffer.alloc(0), evidenceProblems.empty],
  ["more than 20 MB", () => Buffer.alloc(20 * 1024 * 1024 + 1), evidenceProblems.tooLarge],
  ["a web page", () => Buffer.from("<html><script></script></html>"), evidenceProblems.unknown],
  ["a WebP", () => aDrawing("webp"), evidenceProblems.unknown],
  ["half a PDF", () => pdf.subarray(0, 20), evidenceProblems.broken],
  ["half a photo", async () => (await aPhoto(300, 400)).subarray(0, 9000), evidenceProblems.broken],
])("refuses %s", async (_name, make, message) => {
  await expect(prepareEvidence(await make())).rejects.toMatchObject({
    issues: [{ field: "evidence", message }],
  });
});
