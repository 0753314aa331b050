import { expect, it } from "vitest";
import { readUpload } from "./upload";

const ours = "http://localhost:3000";

function aRequest(size: number, headers: Record<string, string> = { Origin: ours }): Request {
  const form = new FormData();
  form.set("credit", "Foto: Müller");
  form.set("datei", new File([new Uint8Array(size)], 'ä"\r\n../x.jpg'));
  return new Request(`${ours}/hochladen`, { method: "POST", body: form, headers });
}

/** An endless body that counts how many parts were read. */
function anEndlessRequest() {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken += 1;
      controller.enqueue(new Uint8Array(64 * 1024));
    },
  });
  const request = new Request(ours, {
    method: "POST",
    body,
    headers: { Origin: ours },
    duplex: "half",
  } as RequestInit);
  return { request, taken: () => taken };
}

it("reads the fields and the file", async () => {
  const upload = await readUpload(aRequest(1000), 1000);
  if (!("form" in upload)) throw new Error("expected a form");
  expect(upload.form.get("credit")).toBe("Foto: Müller");
  expect((upload.form.get("datei") as File).size).toBe(1000);
});

it.each([{}, { Origin: "https://example.org" }, { Origin: "null" }, { Origin: `${ours}.example.org` }])(
  "refuses a request from another origin: %j",
  async (headers) => {
    expect(await readUpload(aRequest(10, headers as Record<string, string>), 1000)).toEqual({
      refused: "origin",
    });
  },
);

it("accepts the host of the request as our origin", async () => {
  const headers = { Origin: "http://127.0.0.1:3000", Host: "127.0.0.1:3000" };
  expect(await readUpload(aRequest(10, headers), 1000)).toHaveProperty("form");
});

it("refuses a body whose content-length is too large", async () => {
  const request = aRequest(10, { Origin: ours, "Content-Length": "99999999" });
  expect(await readUpload(request, 1000)).toEqual({ refused: "tooLarge" });
});

it("stops reading a body that grows beyond the limit", async () => {
  const { request, taken } = anEndlessRequest();
  expect(await readUpload(request, 64 * 1024)).toEqual({ refused: "tooLarge" });
  expect(taken()).toBeLessThan(6);
});

it("refuses a body that is no form", async () => {
  const request = new Request(ours, {
    method: "POST",
    body: "x",
    headers: { Origin: ours, "Content-Type": "text/plain" },
  });
  expect(await readUpload(request, 1000)).toEqual({ refused: "broken" });
});
