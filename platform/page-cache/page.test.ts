import { expect, it } from "vitest";
import { finishPage, weightOf } from "./page";

const aPage = (body: string) =>
  finishPage(
    { status: 200, headers: { "content-type": "text/html" }, body: Buffer.from(body), isPlaceholder: false },
    { commonHeaders: {}, isSecure: true, isForEverybody: true, encodings: ["gzip", "br"] },
  );

it.each([5_000, 50_000])("takes no more memory than its weight (%i bytes)", async (length) => {
  const page = await aPage("Stark. Sozial. ".repeat(length / 15));
  const allocated = Object.values(page.encoded).map(({ body }) => body.buffer.byteLength);
  expect(allocated).toHaveLength(3);
  expect(allocated.reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(weightOf(page));
});
