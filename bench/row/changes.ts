import { approvePost } from "@/commands/post/approve-post";
import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { db } from "@/db/client";
import { aModerator, anEditor, aPost } from "@/db/factories";
import { type Bench, milliseconds, percentile, type Row } from "@/bench/row";

type Change = { requests: number; ms: number };

/**
 * The time until readers on every server see a publication, and no longer see a withdrawn story, counted from
 * the return of the command.
 */
export async function changes({ url, another, isShort }: Bench): Promise<Row[]> {
  const servers = [url];
  const rows: Row[] = [];
  for (const count of [1, 3]) {
    while (servers.length < count) servers.push(await another());
    const published: Change[] = [],
      gone: Change[] = [];
    for (let turn = 0; turn < (isShort ? 3 : 20); turn++) {
      const { post, revision, consents } = await aPost(db, { kind: "success_story", state: "submitted" });
      const { actor: moderator } = await aModerator(db);
      const address = `/jobcenter/emsland/${post.slug}`;
      // A page that was stored before the change must not hide it.
      for (const server of servers)
        await fetch(`${server}/jobcenter/emsland`).then((answer) => answer.text());
      await approvePost(moderator, { postId: post.id, version: revision.version });
      const slug = await currentSlug(post.id);
      for (const server of servers)
        published.push(
          await until(async () =>
            (await fetch(`${server}/jobcenter/emsland`)).text().then((text) => text.includes(slug)),
          ),
        );
      for (const server of servers)
        await fetch(`${server}${address.replace(post.slug, slug)}`).then((answer) => answer.text());
      const { actor: editor } = await anEditor(db);
      await withdrawConsent(editor, { consentId: consents[0]!.id, receivedVia: "phone" });
      for (const server of servers)
        gone.push(
          await until(async () => (await fetch(`${server}/jobcenter/emsland/${slug}`)).status === 410),
        );
    }
    const on = count === 1 ? "one server" : `${count} servers`;
    rows.push(row(`published → visible on ${on}`, published), row(`withdrawn → gone on ${on}`, gone));
  }
  return rows;
}

function row(what: string, all: Change[]): Row {
  const most = Math.max(...all.map(({ requests }) => requests));
  return {
    what,
    value: `${most} request${most === 1 ? "" : "s"} at most, p50 ${milliseconds(
      percentile(
        all.map(({ ms }) => ms),
        0.5,
      ),
    )}`,
    goal: "the next request",
    holds: most === 1,
  };
}

async function until(isSo: () => Promise<boolean>): Promise<Change> {
  const began = performance.now();
  for (let requests = 1; requests <= 1_000; requests++)
    if (await isSo()) return { requests, ms: performance.now() - began };
  return { requests: Number.POSITIVE_INFINITY, ms: Number.POSITIVE_INFINITY };
}

async function currentSlug(postId: string): Promise<string> {
  const found = await db.query.posts.findFirst({ where: (posts, { eq }) => eq(posts.id, postId) });
  return found?.slug ?? "";
}
