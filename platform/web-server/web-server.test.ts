import type { Server } from "node:http";
import { expect, test } from "vitest";
import { type Answer, ask, open, servers } from "./testing";
import { closeWebServer } from "./web-server";

test.each([
  ["Upgrade", { connection: "Upgrade", upgrade: "websocket" }],
  ["Expect", { expect: "wonders" }],
])("answers a request with the header %s like any other", async (_, headers) => {
  const server = await open();
  servers[0]!.on("upgrade", (_request, socket) => socket.destroy());
  const answer = await ask(server, { headers });
  expect([answer.status, answer.headers["x-content-type-options"]]).toEqual([200, "nosniff"]);
});

test("finishes running requests before it closes", async () => {
  let finish = () => {};
  const started = new Promise<void>((isStarted) => {
    void open({
      handle: (_, response) =>
        new Promise((done) => {
          finish = () => {
            response.end("whole");
            done();
          };
          isStarted();
        }),
    }).then((port) => (answer = ask(port)));
  });
  let answer: Promise<Answer> | undefined;
  await started;
  const closed = closeWebServer(servers.splice(0)[0] as Server);
  finish();
  await closed;
  expect((await answer)?.body).toBe("whole");
});
