import { expect, it } from "vitest";
import { finishPage, weightOf } from "./page";

const aPage = (body: string) =>
  finishPage(
    { status: 200, headers: { "content-type": "text/html" }, body: Buffer.from(body) },
    { alwaysSent: {}, isSecure: true, isForEverybody: true, encodings: ["gzip", "br"] },
  );

it.each([5_000, 50_000])("takes no more memory than it is counted with (%i bytes)", async (length) => {
  const page = await aPage("Stark. Sozial. ".repeat(length / 15));
  const held = Object.values(page.answers).map(({ body }) => body.buffer.byteLength);
  expect(held).toHaveLength(3);
  expect(held.reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(weightOf(page));
});
