import { afterEach, expect, test, vi } from "vitest";
import { sendDraft, type SaveRequest } from "./save-answer";

afterEach(() => vi.unstubAllGlobals());

test.each([
  ["a", 40_000, true],
  // Two bytes each: browsers refuse the request when it asks to outlive the page.
  ["д", 40_000, false],
  ["a", 70_000, false],
])("a draft of %s × %i outlives its page: %s", async (letter, times, keepalive) => {
  const sent = vi.fn((_address: string, _options: RequestInit) =>
    Promise.resolve(Response.json({ version: 2, savedAt: "" })),
  );
  vi.stubGlobal("fetch", sent);
  const request = { manuscript: { title: letter.repeat(times) } } as SaveRequest;
  expect((await sendDraft("/fassung", request)).kind).toBe("saved");
  expect(sent.mock.calls[0]?.[1].keepalive).toBe(keepalive);
});
