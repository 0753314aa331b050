import { type Bench, milliseconds, number, percentile, type Row } from "@/bench/row";
import { db } from "@/db/client";
import { anEditor, aSession } from "@/db/factories";
import { aPhoto } from "@/platform/images/sample";

/** Renders the PDF of a post repeatedly, one request at a time. */
export async function pdf({ url, isShort }: Bench, article: string): Promise<Row[]> {
  const address = `${url}${article}/pdf`;
  const size = (await (await fetch(address)).arrayBuffer()).byteLength;
  const times = await timesOf(isShort ? 5 : 30, async () => {
    const answer = await fetch(address, { headers: { cookie: "sitzung=bench" } });
    await answer.arrayBuffer();
    return answer.status === 200;
  });
  return [
    {
      what: "PDF, rendered",
      value: [
        `p50 ${milliseconds(percentile(times, 0.5))}`,
        `p95 ${milliseconds(percentile(times, 0.95))}`,
        `${number(size / 1000)} kB`,
      ].join(", "),
      goal: "300 ms",
      holds: times.length > 0,
    },
  ];
}

/** Uploads a photo of 12 megapixels, from the editor's form until all its sizes are stored. */
export async function upload({ url, isShort }: Bench): Promise<Row[]> {
  const { token } = await aSession(db, await anEditor(db));
  const photo = new Uint8Array(await aPhoto(4000, 3000));
  const times = await timesOf(isShort ? 1 : 5, async () => {
    const form = new FormData();
    form.set("datei", new File([photo], "foto.jpg", { type: "image/jpeg" }));
    form.set("altText", "Zwei Werkbänke unter einem Fenster");
    form.set("credit", "Foto: Kreis");
    const answer = await fetch(`${url}/redaktion/medien/hochladen`, {
      method: "POST",
      headers: { cookie: `sitzung=${token}`, origin: url },
      body: form,
    });
    await answer.arrayBuffer();
    return answer.ok;
  });
  return [
    {
      what: `upload of 12 megapixels (${number(photo.byteLength / 1e6, 1)} MB)`,
      value: `p50 ${milliseconds(percentile(times, 0.5))}`,
      holds: times.length > 0,
    },
  ];
}

/** The times of all turns in milliseconds; none if one of them failed. */
async function timesOf(turns: number, work: () => Promise<boolean>): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const began = performance.now();
    if (!(await work())) return [];
    times.push(performance.now() - began);
  }
  return times;
}
