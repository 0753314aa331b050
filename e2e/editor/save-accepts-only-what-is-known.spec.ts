import type { APIResponse } from "@playwright/test";
import { aPost } from "@/db/factories";
import { emptyManuscript } from "@/domain/post/manuscript";
import { db, expect, test } from "@/e2e/fixtures";

const paragraph = (inline: object) => ({ type: "paragraph", text: [inline] });

test("a save refuses everything outside of the content schema with a message, and stores nothing", async ({
  signedInAs,
  baseURL,
}) => {
  const { page, account } = await signedInAs("editor");
  const { post } = await aPost(db, {
    kind: "article",
    jobcenterId: account.jobcenterId!,
    editorId: account.id,
    manuscript: { title: "Wie es war" },
  });
  const address = `/redaktion/beitraege/${post.id}/fassung`;
  const save = (
    content: unknown,
    headers: Record<string, string> = { origin: baseURL! },
  ): Promise<APIResponse> =>
    page.request.put(address, {
      headers,
      data: { version: 1, manuscript: { ...emptyManuscript("article"), title: "Anders", content } },
    });
  let deep: unknown = "unten";
  for (let depth = 0; depth < 2_000; depth += 1) deep = [deep];

  const refused: [unknown, RegExp][] = [
    [[{ type: "script", text: "x" }], /kann nicht gespeichert werden/],
    [[paragraph({ text: "x", onclick: "x" })], /kann nicht gespeichert werden/],
    [[paragraph({ text: "x", href: "javascript:alert(1)" })], /Dieser Link ist nicht möglich/],
    [[paragraph({ text: "x", href: "http://example.org" })], /Dieser Link ist nicht möglich/],
    [[{ type: "heading", level: 1, text: [{ text: "x" }] }], /kann nicht gespeichert werden/],
    [deep, /zu tief verschachtelt/],
  ];
  for (const [content, sentence] of refused) {
    const answer = await save(content);
    expect(answer.status()).toBe(422);
    expect(((await answer.json()) as { issues: { message: string }[] }).issues[0]?.message).toMatch(sentence);
  }
  expect((await save([paragraph({ text: "x".repeat(1_100_000) })])).status()).toBe(413);
  expect((await save([], { origin: "https://fremd.example" })).status()).toBe(403);
  await page.goto(`/redaktion/beitraege/${post.id}`);
  await expect(page.getByLabel("Titel", { exact: true })).toHaveValue("Wie es war");
  await expect(page.getByText("Fassung 1")).toBeVisible();
});

test("editors of another Jobcenter and people without a session cannot reach a draft", async ({
  signedInAs,
  page: stranger,
  baseURL,
}) => {
  const { account } = await signedInAs("editor");
  const { post } = await aPost(db, {
    kind: "article",
    jobcenterId: account.jobcenterId!,
    editorId: account.id,
  });
  const { page: foreign } = await signedInAs("editor", { jobcenter: "saalekreis" });
  const { page: moderator } = await signedInAs("moderator");
  const address = `/redaktion/beitraege/${post.id}`;
  for (const page of [foreign, moderator]) {
    for (const path of ["", "/vorschau", "/stand"])
      expect((await page.request.get(address + path)).status()).toBe(404);
    const save = await page.request.put(`${address}/fassung`, {
      headers: { origin: baseURL! },
      data: { version: 1, manuscript: emptyManuscript("article") },
    });
    expect(save.status()).toBe(404);
  }
  expect(
    (await stranger.request.put(`${address}/fassung`, { headers: { origin: baseURL! }, data: {} })).status(),
  ).toBe(401);
  expect((await stranger.request.get(`${address}/stand`)).status()).toBe(401);
});
