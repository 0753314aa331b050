// No page is served after it has become stale.
import { expect, it } from "vitest";
import { ask, portal, text } from "./testing";

it("renders a page once per edition, and shows a change with the next request", async () => {
  const { world, cache, handle } = portal();
  for (let turn = 0; turn < 3; turn++) expect(text(await ask(handle, "/"))).toBe("eins");
  expect(world.rendered).toEqual(["/"]);
  Object.assign(world, { text: "zwei", edition: 2 });
  cache.clear();
  expect(text(await ask(handle, "/"))).toBe("zwei");
});

it("shares a render in flight, but not with requests after a change", async () => {
  const gate = Promise.withResolvers<void>();
  const { world, cache, handle } = portal({
    application: async (request, response) => {
      const before = world.text;
      world.rendered.push(request.url ?? "");
      await gate.promise;
      response.writeHead(200, { "content-type": "text/html" });
      response.end(`<p>${before}</p>`);
    },
  });
  const early = [ask(handle, "/"), ask(handle, "/")];
  await new Promise(setImmediate);
  expect(world.rendered).toHaveLength(1);
  Object.assign(world, { text: "zwei", edition: 2 });
  cache.clear();
  const late = ask(handle, "/");
  await new Promise(setImmediate);
  gate.resolve();
  expect([...(await Promise.all(early)), await late].map(text)).toEqual(["eins", "eins", "zwei"]);
  expect(text(await ask(handle, "/"))).toBe("zwei");
});

it("serves nothing from the cache while a change is written, or without a database connection", async () => {
  const { world, cache, handle } = portal();
  await ask(handle, "/");
  cache.suspendUntil(2);
  world.text = "zwei";
  expect(text(await ask(handle, "/"))).toBe("zwei");
  expect(text(await ask(handle, "/"))).toBe("zwei");
  expect(world.rendered).toHaveLength(3);
  world.edition = 2;
  await ask(handle, "/");
  await ask(handle, "/");
  expect(world.rendered).toHaveLength(4);
  world.edition = null;
  await ask(handle, "/");
  await ask(handle, "/");
  expect(world.rendered).toHaveLength(6);
});

it("revalidates the edition before it serves from the cache, unless the lease still holds", async () => {
  const asked: string[] = [];
  const { world, handle } = portal({
    watch: { revalidate: async () => (asked.push("revalidate"), world.edition) },
  });
  await ask(handle, "/");
  await ask(handle, "/");
  const leased = portal({
    watch: { leased: () => 1, revalidate: async () => (asked.push("only to render"), 1) },
  });
  await ask(leased.handle, "/");
  const before = asked.length;
  await ask(leased.handle, "/");
  expect([world.rendered.length, before, asked.length]).toEqual([1, 3, 3]);
});

it("does not share a render in flight that expires before the request comes", async () => {
  const gate = Promise.withResolvers<void>();
  const { world, handle } = portal({
    freshness: async () => ({ edition: 1, secondsLeft: world.text === "eins" ? 1 : 60 }),
    application: async (request, response) => {
      const before = world.text;
      world.rendered.push(request.url ?? "");
      if (before === "eins") await gate.promise;
      response.writeHead(200, { "content-type": "text/html" }).end(`<p>${before}</p>`);
    },
  });
  const early = ask(handle, "/");
  await new Promise(setImmediate);
  Object.assign(world, { text: "zwei", now: 1_000 });
  const late = [ask(handle, "/"), ask(handle, "/")];
  await new Promise(setImmediate);
  gate.resolve();
  expect([await early, ...(await Promise.all(late))].map(text)).toEqual(["eins", "zwei", "zwei"]);
  expect(world.rendered).toHaveLength(2);
});

it("caches again when the announced change was rolled back", async () => {
  const { world, cache, handle } = portal();
  cache.suspendUntil(2);
  await ask(handle, "/");
  world.now = 5_000;
  for (let turn = 0; turn < 3; turn++) await ask(handle, "/");
  expect(world.rendered).toHaveLength(2);
});

it("stores no page longer than it stays true", async () => {
  const { world, handle } = portal({ freshness: async () => ({ edition: 1, secondsLeft: 2.5 }) });
  await ask(handle, "/");
  world.now = 2_499;
  await ask(handle, "/");
  expect(world.rendered).toHaveLength(1);
  world.now = 2_500;
  await ask(handle, "/");
  expect(world.rendered).toHaveLength(2);
});
