import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { db } from "@/db/client";
import { anEditor, aPublicPost } from "@/db/factories";
import { afterLease } from "@/platform/page-cache/edition-lease";
import { type Bench, number, type Row } from "@/bench/row";
import { load } from "@/bench/load";

/**
 * Many concurrent readers while stories are published and withdrawn: no request fails, and nobody gets a
 * story after its withdrawal was confirmed.
 */
export async function readersDuringChanges({ url, seconds, isShort }: Bench): Promise<Row[]> {
  const end = performance.now() + seconds * 1000;
  const late: string[] = [];
  let changes = 0;
  const crowd = load(`${url}/geschichten`, {
    seconds,
    connections: isShort ? 100 : 1_000,
    headers: { "accept-encoding": "br" },
  });
  while (performance.now() < end) {
    const { actor } = await anEditor(db);
    const { post, consents } = await aPublicPost(db, { kind: "success_story" });
    const address = `${url}/jobcenter/emsland/${post.slug}`;
    const watcher = watching(address);
    await watcher.seen;
    await afterLease(() => withdrawConsent(actor, { consentId: consents[0]!.id, receivedVia: "phone" }));
    const returned = performance.now();
    const answers = await watcher.stop();
    late.push(
      ...answers.filter(({ askedAt, status }) => askedAt > returned && status === 200).map(() => post.slug),
    );
    changes += 2;
  }
  const { perSecond, failed, p99 } = await crowd;
  return [
    {
      what: `${isShort ? 100 : "1.000"} readers during ${changes} changes: errors`,
      value: `${failed} (${number(perSecond)}/s, p99 ${number(p99)} ms)`,
      goal: "0",
      holds: failed === 0,
    },
    {
      what: "withdrawn stories shown after the withdrawal was confirmed",
      value: String(late.length),
      goal: "0",
      holds: late.length === 0,
    },
  ];
}

/** Four readers request one URL repeatedly, and record the time and status of each answer. */
function watching(address: string) {
  const answers: { askedAt: number; status: number }[] = [];
  const first = Promise.withResolvers<void>();
  let isOver = false;
  const reader = async () => {
    while (!isOver) {
      const askedAt = performance.now();
      const answer = await fetch(address);
      await answer.arrayBuffer();
      answers.push({ askedAt, status: answer.status });
      first.resolve();
    }
  };
  const readers = Array.from({ length: 4 }, reader);
  return {
    seen: first.promise,
    async stop() {
      for (let turn = 0; turn < 20; turn++) await fetch(address).then((answer) => answer.arrayBuffer());
      isOver = true;
      await Promise.all(readers);
      return answers;
    },
  };
}
