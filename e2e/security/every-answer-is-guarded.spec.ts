import { expect, test } from "@/e2e/house";

const always = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "content-security-policy": /frame-ancestors 'none'/,
  "permissions-policy": /camera=\(\)/,
};

test("every answer carries the security headers, errors too", async ({ request }) => {
  for (const path of ["/anmelden", "/gibt-es-nicht", "/api/health/ready", "/redaktion"]) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers();
    for (const [name, value] of Object.entries(always)) expect(headers[name], `${name} of ${path}`).toMatch(value);
    expect(headers).not.toHaveProperty("x-powered-by");
  }
});

test("scripts run only with the nonce of their answer", async ({ request }) => {
  const policy = async () => (await request.get("/anmelden")).headers()["content-security-policy"] ?? "";
  const [first, second] = [await policy(), await policy()];
  expect(first).toContain("'nonce-");
  expect(first).not.toContain("unsafe-inline");
  expect(first).not.toBe(second);
});

test("nobody jumps over the checks with headers only the framework may send", async ({ request }) => {
  const forged = "middleware:middleware:middleware:middleware:middleware";
  for (const name of ["x-middleware-subrequest", "next-resume", "x-nextjs-data"]) {
    const answer = await request.get("/redaktion/freigaben", { headers: { [name]: forged }, maxRedirects: 0 });
    expect(answer.status(), name).toBe(307);
    expect(answer.headers().location).toContain("/anmelden");
  }
});

test("a change from a foreign page, from nowhere or too large is refused", async ({ request, baseURL }) => {
  const send = (path: string, headers: Record<string, string>, data = "x") => request.post(path, { headers, data });
  expect((await send("/anmelden", { origin: "https://boese.example" })).status()).toBe(403);
  expect((await send("/anmelden", { origin: "null" })).status()).toBe(403);
  expect((await send("/anmelden", {})).status()).toBe(403);
  expect((await send("/anmelden", { origin: baseURL ?? "" }, "x".repeat(1_100_000))).status()).toBe(413);
});

test("a page that broke says so in plain German, with no script and nothing of the error, and nobody keeps it", async ({ request }) => {
  const answer = await request.get("/_global-error");
  expect([answer.status(), answer.headers()["cache-control"]]).toEqual([500, "no-store"]);
  const words = await answer.text();
  expect(words).toContain("<h1>Gerade geht etwas nicht</h1>");
  expect(words).not.toMatch(/<script|digest|Error/);
});

test("words in an address that every object knows are words like any other", async ({ request }) => {
  for (const word of ["constructor", "__proto__", "toString"]) expect((await request.get(`/anmelden?hinweis=${word}`)).status(), word).toBe(200);
});
