import { expect, it } from "vitest";

it("is bound to the host and to https if the portal uses https", async () => {
  process.env.APP_URL = "https://stark-sozial-vor-ort.example";
  const { sessionCookie } = await import("./session-cookie");
  expect(sessionCookie()).toEqual({
    name: "__Host-sitzung",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure: true, maxAge: 43_200 },
  });
});
