import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderStore } from "./folder-store";
import { openStorage } from "./storage";
import { randomKey, type Store } from "./store";

const bytes = (text: string) => new TextEncoder().encode(text);
const all = async (files: ReturnType<Store["list"]>) => {
  const found: { key: string; changedAt: Date }[] = [];
  for await (const file of files) found.push(file);
  return found;
};
const read = async (store: Store, key: string) => {
  const file = await store.open(key);
  return file && { text: await new Response(file.stream).text(), size: file.size };
};

let folder: string;
let server: S3rver;
let endpoint: string;
const stores: Record<string, Store> = {};
const bucket = (name: string) =>
  openStorage({
    kind: "s3",
    endpoint,
    region: "eu-central-1",
    name,
    accessKeyId: "S3RVER",
    secretAccessKey: "S3RVER",
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "store-"));
  stores.folder = folderStore(join(folder, "files"));
  server = new S3rver({
    port: 0,
    silent: true,
    directory: join(folder, "s3"),
    configureBuckets: [{ name: "bilder", configs: [] }],
  });
  const { port } = await server.run();
  endpoint = `http://127.0.0.1:${port}`;
  stores.s3 = bucket("bilder");
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(["folder", "s3"])("the store in a %s", (kind) => {
  it("returns the stored bytes", async () => {
    const store = stores[kind]!;
    const key = `pictures/${randomKey()}/640.webp`;
    const content = "ä".repeat(300_000);
    await store.put(key, bytes(content));
    expect(await read(store, key)).toEqual({ text: content, size: 600_000 });
    expect(await store.exists(key)).toBe(true);
  });

  it("replaces a file of the same name", async () => {
    const store = stores[kind]!;
    const key = `pictures/${randomKey()}/original.jpg`;
    await store.put(key, bytes("first"));
    await store.put(key, bytes("second, longer"));
    expect((await read(store, key))?.text).toBe("second, longer");
  });

  it("finds no file that was deleted or never stored", async () => {
    const store = stores[kind]!;
    const key = `pictures/${randomKey()}/320.avif`;
    await store.put(key, bytes("x"));
    await store.delete(key);
    await store.delete(key);
    expect(await store.open(key)).toBeNull();
    expect(await store.exists(key)).toBe(false);
  });

  it("lists the files below a folder", async () => {
    const store = stores[kind]!;
    const key = `listed/${randomKey()}/320.avif`;
    await store.put(key, bytes("x"));
    const found = await all(store.list("listed/"));
    expect(found.map((file) => file.key)).toEqual([key]);
    expect(Math.abs(found[0]!.changedAt.getTime() - Date.now())).toBeLessThan(60_000);
    expect(await all(store.list("nothing/"))).toEqual([]);
  });

  it("passes its own check and leaves no file", async () => {
    await stores[kind]!.check();
    expect(await all(stores[kind]!.list("check/"))).toEqual([]);
  });

  it.each([
    "../x",
    "pictures/../../x",
    "/etc/passwd",
    "pictures/..%2fx",
    "a\\b",
    "pictures/\0",
    "pictures//x",
    "",
  ])("refuses the key %j", async (key) => {
    await expect(stores[kind]!.open(key)).rejects.toThrow("unexpected shape");
    await expect(stores[kind]!.put(key, bytes("x"))).rejects.toThrow("unexpected shape");
  });
});

describe("the folder", () => {
  it("leaves no partial file when a write fails", async () => {
    const store = folderStore(join(folder, "atomic"));
    await store.put(`pictures/${"0".repeat(32)}/original`, bytes("x"));
    await expect(
      store.put("pictures/" + "0".repeat(32) + "/original", null as unknown as Uint8Array),
    ).rejects.toThrow();
    expect(await readdir(join(folder, "atomic", "temporary"))).toEqual([]);
    expect((await read(store, `pictures/${"0".repeat(32)}/original`))?.text).toBe("x");
  });
});

it("makes unique keys", () => {
  expect(new Set(Array.from({ length: 1000 }, randomKey)).size).toBe(1000);
});

it("fails its check if the bucket does not exist", async () => {
  await expect(bucket("fehlt").check()).rejects.toThrow();
});
