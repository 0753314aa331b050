import { eq } from "drizzle-orm";
import { addPicture } from "@/commands/media/add-picture";
import { anEditor, aPublicPost } from "@/db/factories";
import { posts } from "@/db/schema";
import { pictureAddress } from "@/domain/media/picture";
import { db, expect, test } from "@/e2e/fixtures";
import { aPhoto } from "@/platform/images/sample";

const always = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "content-security-policy": /frame-ancestors 'none'/,
  "permissions-policy": /camera=\(\)/,
};

const foreign = { origin: "https://boese.example" };

test("every kind of response has the security headers", async ({ request, signedInAs }) => {
  const { actor, id } = await anEditor(db);
  const picture = await addPicture(actor, {
    altText: "Ein Funkgerät",
    decorative: false,
    credit: "Foto: Kreis",
    bytes: await aPhoto(640, 400),
  });
  const leadPicture = {
    mediaId: picture.id,
    altText: "Ein Funkgerät",
    decorative: false,
    caption: "",
    credit: "Foto: Kreis",
  };
  const { post } = await aPublicPost(db, {
    kind: "veranstaltung",
    editorId: id,
    manuscript: { leadPicture },
  });
  const article = `/jobcenter/emsland/${post.slug}`;
  const { post: taken } = await aPublicPost(db, { kind: "article" });
  await db.update(posts).set({ publicRevisionId: null, publicFrom: null }).where(eq(posts.id, taken.id));
  const page = await request.get(article);
  const style = /href="(\/_next\/static\/[^"]+\.css)"/.exec(await page.text())?.[1] ?? "";
  const font = /<(\/_next\/static\/[^>]+\.woff2)>/.exec(page.headers().link ?? "")?.[1] ?? "";
  const { page: desk } = await signedInAs("editor");

  const kinds: [string, number, Parameters<typeof request.fetch>[1]?][] = [
    ["/", 200],
    [article, 200, { method: "HEAD" }],
    [article, 304, { headers: { "if-none-match": page.headers().etag ?? "" } }],
    ["/gibt-es-nicht", 404],
    [`/jobcenter/emsland/${taken.slug}`, 410],
    ["/%00", 400],
    ["/_global-error", 500],
    ["/redaktion", 307],
    ["/anmelden", 200],
    ["/anmelden", 200, { headers: { rsc: "1" }, maxRedirects: 1 }],
    ["/anmelden", 403, { method: "POST", headers: foreign }],
    ["/redaktion/medien/hochladen", 403, { method: "POST", headers: foreign }],
    ...[
      "/feed.xml",
      "/atom.xml",
      "/feed.json",
      "/kalender.ics",
      `${article}/termin.ics`,
      `${article}/pdf`,
      "/zahlen.csv",
      "/zahlen.json",
      "/sitemap.xml",
      "/robots.txt",
      "/.well-known/security.txt",
      "/api/health/live",
      "/api/health/ready",
      "/icon.svg",
      "/teilen.png",
      style,
      font,
      pictureAddress(picture.key, 640, "avif"),
    ].map((path): [string, number] => [path, 200]),
  ];
  const found = await Promise.all(
    kinds.map(async ([path, , options]) => {
      const answer = await request.fetch(path, { maxRedirects: 0, ...options });
      return { path, status: answer.status(), headers: answer.headers() };
    }),
  );
  expect(found.map(({ path, status }) => [path, status])).toEqual(
    kinds.map(([path, status]) => [path, status]),
  );
  found.push({ path: "the desk", status: 200, headers: (await desk.goto("/redaktion"))?.headers() ?? {} });
  for (const { path, headers } of found) {
    for (const [name, value] of Object.entries(always))
      expect(headers[name], `${name} of ${path}`).toMatch(value);
    expect(headers, path).not.toHaveProperty("x-powered-by");
  }
});

test("personal responses are never cached, and cached pages are revalidated before use", async ({
  request,
  signedInAs,
}) => {
  const { page: desk } = await signedInAs("editor");
  const kept = async (path: string, by = request) =>
    (await by.get(path, { maxRedirects: 0 })).headers()["cache-control"];
  expect([await kept("/"), await kept("/", desk.request), await kept("/geschichten/")]).toEqual([
    "public, no-cache",
    "private, no-store",
    "no-store",
  ]);
  for (const path of [
    "/fehler-melden",
    "/barriere-melden",
    "/einwilligung-widerrufen",
    "/meldung?nummer=F-0000",
  ])
    expect(await kept(path), path).toBe("private, no-store");
});

test("scripts run only with the nonce of their response", async ({ request }) => {
  const policy = async () => (await request.get("/anmelden")).headers()["content-security-policy"] ?? "";
  const [first, second] = [await policy(), await policy()];
  expect(first).toContain("'nonce-");
  expect(first).not.toContain("unsafe-inline");
  expect(first).not.toBe(second);
});

test("internal headers of the framework in a request skip no check", async ({ request }) => {
  const forged = "middleware:middleware:middleware:middleware:middleware";
  for (const name of ["x-middleware-subrequest", "next-resume", "x-nextjs-data"]) {
    const answer = await request.get("/redaktion/freigaben", {
      headers: { [name]: forged },
      maxRedirects: 0,
    });
    expect(answer.status(), name).toBe(307);
    expect(answer.headers().location).toContain("/anmelden");
  }
});

test("a form from another origin, without an origin or too large is refused", async ({
  request,
  baseURL,
}) => {
  const send = (path: string, headers: Record<string, string>, data = "x") =>
    request.post(path, { headers, data });
  expect((await send("/anmelden", { origin: "https://boese.example" })).status()).toBe(403);
  expect((await send("/anmelden", { origin: "null" })).status()).toBe(403);
  expect((await send("/anmelden", {})).status()).toBe(403);
  expect((await send("/anmelden", { origin: baseURL ?? "" }, "x".repeat(1_100_000))).status()).toBe(413);
});

test("an error page is plain German, has no script, tells nothing of the error, and is not cached", async ({
  request,
}) => {
  const answer = await request.get("/_global-error");
  expect([answer.status(), answer.headers()["cache-control"]]).toEqual([500, "no-store"]);
  const words = await answer.text();
  expect(words).toContain("<h1>Gerade geht etwas nicht</h1>");
  expect(words).not.toMatch(/<script|digest|Error/);
});

test("names of built-in object properties in an address are treated like any other word", async ({
  request,
}) => {
  for (const word of ["constructor", "__proto__", "toString"])
    expect((await request.get(`/anmelden?hinweis=${word}`)).status(), word).toBe(200);
});
