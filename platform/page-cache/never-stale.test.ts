// Nobody gets what stopped being true.
import { expect, it } from "vitest";
import { ask, portal, text } from "./testing";

it("makes a page once per edition, and shows the change with the next request", async () => {
  const { world, cache } = portal();
  for (let turn = 0; turn < 3; turn++) expect(text(await ask(cache, "/"))).toBe("eins");
  expect(world.made).toEqual(["/"]);
  Object.assign(world, { text: "zwei", edition: 2 });
  cache.forget();
  expect(text(await ask(cache, "/"))).toBe("zwei");
});

it("makes a page once for all who wait for it, but not for who comes after a change", async () => {
  const gate = Promise.withResolvers<void>();
  const { world, cache } = portal();
  const slow = portal({
    make: async (request, response) => {
      const before = world.text;
      world.made.push(request.url ?? "");
      await gate.promise;
      response.writeHead(200, { "content-type": "text/html" });
      response.end(`<p>${before}</p>`);
    },
  });
  const early = [ask(slow.cache, "/"), ask(slow.cache, "/")];
  await new Promise(setImmediate);
  expect(world.made).toHaveLength(1);
  Object.assign(world, { text: "zwei" });
  slow.world.edition = 2;
  slow.cache.forget();
  const late = ask(slow.cache, "/");
  await new Promise(setImmediate);
  gate.resolve();
  expect([...(await Promise.all(early)), await late].map(text)).toEqual(["eins", "eins", "zwei"]);
  expect(text(await ask(slow.cache, "/"))).toBe("zwei");
  expect(cache).toBeDefined();
});

it("hands out nothing kept while a change is being written, nor while nobody hears of changes", async () => {
  const { world, cache } = portal();
  await ask(cache, "/");
  cache.hold(2);
  world.text = "zwei";
  expect(text(await ask(cache, "/"))).toBe("zwei");
  expect(text(await ask(cache, "/"))).toBe("zwei");
  expect(world.made).toHaveLength(3);
  world.edition = 2;
  await ask(cache, "/");
  await ask(cache, "/");
  expect(world.made).toHaveLength(4);
  world.edition = null;
  await ask(cache, "/");
  await ask(cache, "/");
  expect(world.made).toHaveLength(6);
});

it("asks which edition is true before it hands out what it keeps, unless it has just known", async () => {
  const asked: string[] = [];
  const { world, cache } = portal({ watch: { ask: async () => (asked.push("ask"), world.edition) } });
  await ask(cache, "/");
  await ask(cache, "/");
  const knowing = portal({
    watch: { known: () => 1, ask: async () => (asked.push("never for what is kept"), 1) },
  });
  await ask(knowing.cache, "/");
  const before = asked.length;
  await ask(knowing.cache, "/");
  expect([world.made.length, before, asked.length]).toEqual([1, 3, 3]);
});

it("shows nobody a page that was begun by others and stopped being true before it was asked for", async () => {
  const gate = Promise.withResolvers<void>();
  const { world, cache } = portal({
    freshness: async () => ({ edition: 1, secondsLeft: world.text === "eins" ? 1 : 60 }),
    make: async (request, response) => {
      const before = world.text;
      world.made.push(request.url ?? "");
      if (before === "eins") await gate.promise;
      response.writeHead(200, { "content-type": "text/html" }).end(`<p>${before}</p>`);
    },
  });
  const early = ask(cache, "/");
  await new Promise(setImmediate);
  Object.assign(world, { text: "zwei", now: 1_000 });
  const late = [ask(cache, "/"), ask(cache, "/")];
  await new Promise(setImmediate);
  gate.resolve();
  expect([await early, ...(await Promise.all(late))].map(text)).toEqual(["eins", "zwei", "zwei"]);
  expect(world.made).toHaveLength(2);
});

it("goes on keeping when the change that was announced never came", async () => {
  const { world, cache } = portal();
  cache.hold(2);
  await ask(cache, "/");
  world.now = 5_000;
  for (let turn = 0; turn < 3; turn++) await ask(cache, "/");
  expect(world.made).toHaveLength(2);
});

it("keeps no page longer than it stays true", async () => {
  const { world, cache } = portal({ freshness: async () => ({ edition: 1, secondsLeft: 2.5 }) });
  await ask(cache, "/");
  world.now = 2_499;
  await ask(cache, "/");
  expect(world.made).toHaveLength(1);
  world.now = 2_500;
  await ask(cache, "/");
  expect(world.made).toHaveLength(2);
});
