import { setTimeout as pause } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { aManuscript, anEditor, aPost, aSession } from "@/db/factories";
import { revisions } from "@/db/schema";
import { type Bench, milliseconds, percentile, type Row } from "@/bench/row";
import { load } from "@/bench/load";

/** 104 editors save every three seconds, while readers load pages. */
export async function editors({ url, seconds, isShort }: Bench): Promise<Row[]> {
  const writers = await Promise.all(
    Array.from({ length: isShort ? 10 : 104 }, async () => {
      const editor = await anEditor(db);
      const { post } = await aPost(db, { kind: "article", editorId: editor.id });
      const { token } = await aSession(db, editor);
      return { postId: post.id, cookie: `sitzung=${token}` };
    }),
  );
  const end = performance.now() + seconds * 1000;
  const times: number[] = [];
  let lost = 0;
  const reading = load(`${url}/`, { seconds, connections: 20, headers: { "accept-encoding": "br" } });
  await Promise.all(
    writers.map(async ({ postId, cookie }, index) => {
      await pause((index * 3_000) / writers.length);
      let version = 1;
      let title = "";
      while (performance.now() < end) {
        title = `Geschrieben um ${performance.now()}`;
        const began = performance.now();
        const answer = await fetch(`${url}/redaktion/beitraege/${postId}/fassung`, {
          method: "PUT",
          headers: { cookie, origin: url, "content-type": "application/json" },
          body: JSON.stringify({ version, manuscript: aManuscript("article", { title }) }),
        });
        times.push(performance.now() - began);
        if (answer.status !== 200) lost += 1;
        else version = ((await answer.json()) as { version: number }).version;
        await pause(3_000 - (performance.now() - began));
      }
      const [stored] = await db
        .select({ title: revisions.title })
        .from(revisions)
        .where(eq(revisions.postId, postId));
      if (title !== "" && stored?.title !== title) lost += 1;
    }),
  );
  const { perSecond, failed } = await reading;
  const p95 = percentile(times, 0.95);
  return [
    {
      what: `${writers.length} editors save every 3 s beside ${Math.round(perSecond)} readers/s`,
      value: `p50 ${milliseconds(percentile(times, 0.5))}, p95 ${milliseconds(p95)}`,
      goal: "p95 150 ms",
    },
    {
      what: "texts lost, readers refused",
      value: `${lost}, ${failed}`,
      goal: "0, 0",
      holds: lost === 0 && failed === 0,
    },
  ];
}
