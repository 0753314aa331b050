// Three servers on one database and one bucket: what one of them changes, the others show, also after
// one of them was killed.
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { eq } from "drizzle-orm";
import S3rver from "s3rver";
import { anotherServer } from "@/bin/started-server";
import { aConsent, aPost } from "@/db/factories";
import { media, posts } from "@/db/schema";
import { pictureAddress } from "@/domain/media/picture";
import { EditorPage } from "@/e2e/editor/editor-page";
import { db, expect, test } from "@/e2e/fixtures";
import { aPhoto } from "@/platform/images/sample";
import { openStorage, type Store } from "@/platform/storage/storage";
import { ledgerKey } from "@/platform/storage/withdrawal-ledger";

const bucket = { S3_BUCKET: "portal", S3_ACCESS_KEY_ID: "S3RVER", S3_SECRET_ACCESS_KEY: "S3RVER" };
let bucketServer: S3rver;
let storage: Store;
let servers: { url: string; process: ChildProcess }[] = [];

test.beforeAll(async () => {
  bucketServer = new S3rver({
    port: 0,
    silent: true,
    directory: test.info().outputPath("bucket"),
    configureBuckets: [{ name: bucket.S3_BUCKET, configs: [] }],
  });
  const { port } = await bucketServer.run();
  const endpoint = `http://127.0.0.1:${port}`;
  const environment = { ...bucket, STORAGE: "s3", S3_ENDPOINT: endpoint };
  storage = openStorage({
    kind: "s3",
    endpoint,
    region: "eu-central-1",
    name: bucket.S3_BUCKET,
    accessKeyId: bucket.S3_ACCESS_KEY_ID,
    secretAccessKey: bucket.S3_SECRET_ACCESS_KEY,
  });
  servers = await Promise.all([1, 2, 3].map(() => anotherServer(environment)));
});

test.afterAll(async () => {
  const alive = servers
    .map((server) => server.process)
    .filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  await Promise.all(
    alive.map((server) => {
      server.kill("SIGTERM");
      return once(server, "exit");
    }),
  );
  await bucketServer?.close();
});

test("a story and its picture appear and disappear on every server, also when one of them is killed", async ({
  signedInAs,
  request,
}) => {
  const [one, two, three] = servers as [
    (typeof servers)[number],
    (typeof servers)[number],
    (typeof servers)[number],
  ];
  const { page: desk, account } = await signedInAs("lead");
  const own = { jobcenterId: account.jobcenterId!, editorId: account.id };

  await desk.goto(`${one.url}/redaktion/medien/neu`);
  const altText = `Eine Frau am Funkgerät ${crypto.randomUUID()}`;
  await desk
    .getByLabel("Bild auswählen")
    .setInputFiles({ name: "foto.jpg", mimeType: "image/jpeg", buffer: await aPhoto(640, 400) });
  await desk.getByLabel("Bildbeschreibung").fill(altText);
  await desk.getByLabel("Bildnachweis").fill("Foto: Kreis");
  await desk.getByRole("button", { name: "Bild hochladen" }).click();
  await expect(desk.getByText("Das Bild ist hochgeladen")).toBeVisible({ timeout: 25_000 });
  const [picture] = await db.select().from(media).where(eq(media.altText, altText));

  const consent = await aConsent(db, { jobcenterId: own.jobcenterId });
  const leadPicture = {
    mediaId: picture!.id,
    altText,
    decorative: false,
    caption: "",
    credit: "Foto: Kreis",
  };
  const { post } = await aPost(db, {
    jobcenterId: own.jobcenterId,
    kind: "success_story",
    state: "submitted",
    consents: [consent],
    manuscript: { title: `Vom Lager in die Leitstelle ${consent.id}`, leadPicture },
  });

  const lists = servers.map(({ url }) => `${url}/jobcenter/emsland`);
  for (const list of lists) expect((await request.get(list)).status()).toBe(200);
  const { page: moderation } = await signedInAs("moderator");
  await moderation.goto(`${two.url}/redaktion/freigaben/${post.id}`);
  await moderation.getByRole("button", { name: "Freigeben und veröffentlichen" }).click();
  await expect(moderation.getByRole("status").getByText("im Portal zu lesen")).toBeVisible();

  const { slug } = (await db.select().from(posts).where(eq(posts.id, post.id)))[0]!;
  const address = `/jobcenter/emsland/${slug}`;
  const portrait = pictureAddress(picture!.key, 640, "avif");
  for (const { url } of servers) {
    expect(await (await request.get(`${url}/jobcenter/emsland`)).text()).toContain(address);
    expect((await request.get(url + address)).status()).toBe(200);
    expect((await request.get(url + portrait)).status()).toBe(200);
  }

  // Somebody writes at the second server, which is killed: the text is saved, the session goes on.
  const { post: draft } = await aPost(db, { ...own, kind: "article", manuscript: { content: [] } });
  await desk.goto(`${two.url}/redaktion/beitraege/${draft.id}`);
  const editor = new EditorPage(desk);
  await editor.title.fill("Vor dem Ausfall geschrieben");
  await expect(editor.saved).toBeVisible();
  two.process.kill("SIGKILL");
  await once(two.process, "exit");
  await desk.goto(`${three.url}/redaktion/beitraege/${draft.id}`);
  await expect(editor.title).toHaveValue("Vor dem Ausfall geschrieben");

  await desk.goto(`${three.url}/redaktion/einwilligungen/${consent.id}`);
  await desk.getByText(/^Widerrufen/).click();
  await desk.getByRole("group", { name: "Wie kam der Widerruf?" }).getByLabel("telefonisch").check();
  await desk.getByRole("button", { name: "Jetzt widerrufen" }).click();
  await expect(desk.getByText("Die Einwilligung ist widerrufen.")).toBeVisible();
  for (const { url } of [one, three]) {
    expect((await request.get(url + address)).status()).toBe(410);
    expect((await request.get(url + portrait)).status()).toBe(410);
    expect(await (await request.get(`${url}/jobcenter/emsland`)).text()).not.toContain(address);
  }
  expect(
    await storage.exists(
      ledgerKey({ kind: "withdrawn", consentId: consent.id, at: "", receivedVia: "phone" }),
    ),
  ).toBe(true);
});
