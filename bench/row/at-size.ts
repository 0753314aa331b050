import { type Bench, milliseconds, number, percentile, type Row } from "@/bench/row";
import { openWorld, type World } from "@/bench/size/open-world";
import { sitemapParts, type SizedPage, sizedPages } from "@/bench/size/pages";
import { postsInOneFile } from "@/platform/response/sitemap";

type Times = { p50: number; p95: number };

/** Renders pages with 1,000 and with 100,000 posts alternately, one request at a time. */
export async function atSize({ environment, isShort }: Bench): Promise<Row[]> {
  const few = await openWorld(environment, isShort ? 60 : 1_000);
  const many = await openWorld(environment, isShort ? 120 : 100_000);
  try {
    return await compared(few, many, isShort ? 2 : 240);
  } finally {
    await Promise.all([few.close(), many.close()]);
  }
}

/** `turns` is the number of requests per page and world; a fifth of them is warm-up. */
async function compared(few: World, many: World, turns: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const page of sizedPages) {
    const [inFew, inMany] = [await resolved(few, page), await resolved(many, page)];
    const times = { few: [] as number[], many: [] as number[] };
    for (let turn = 0; turn < turns; turn++) {
      times.few.push(await timeOf(few, inFew));
      times.many.push(await timeOf(many, inMany));
    }
    const [before, after] = [warm(times.few), warm(times.many)];
    rows.push({
      what: `${page.name}, ${number(few.posts)} → ${number(many.posts)} posts`,
      value: [
        `p50 ${milliseconds(before.p50)} → ${milliseconds(after.p50)}`,
        `p95 ${milliseconds(before.p95)} → ${milliseconds(after.p95)}`,
        `ratio of p95 ${number(after.p95 / before.p95, 2)}`,
      ].join(", "),
      goal: "p95 100 ms, ratio 1,5",
    });
  }
  for (const page of many.posts > 2 * postsInOneFile ? sitemapParts : []) {
    const times: number[] = [];
    for (let turn = 0; turn < turns; turn++) times.push(await timeOf(many, page));
    const { p50, p95 } = warm(times);
    rows.push({
      what: `${page.name}, ${number(many.posts)} posts`,
      value: `p50 ${milliseconds(p50)}, p95 ${milliseconds(p95)}`,
      goal: "p95 100 ms",
    });
  }
  return rows;
}

/**
 * The path after redirects: with 1,000 posts page 500 leads to the last page. The page before that one is as
 * full as page 500.
 */
async function resolved(world: World, page: SizedPage): Promise<SizedPage> {
  const { url, status } = await fetch(`${world.url}${page.path}`, { headers: headersFor(world, page) });
  const { pathname, search } = new URL(url);
  if (status !== 200 || pathname !== page.path.split("?")[0])
    throw new Error(`Der Bench kam auf ${page.path} nicht an: ${status} auf ${pathname}.`);
  const path = pathname + search;
  return {
    ...page,
    path:
      path === page.path
        ? path
        : path.replace(
            /(seite=)(\d+)/,
            (_, name: string, last: string) => name + Math.max(1, Number(last) - 1),
          ),
  };
}

async function timeOf(world: World, page: SizedPage): Promise<number> {
  const began = performance.now();
  const answer = await fetch(`${world.url}${page.path}`, { headers: headersFor(world, page) });
  await answer.arrayBuffer();
  return performance.now() - began;
}

const headersFor = ({ cookies }: World, { as }: SizedPage) => ({
  cookie: as ? cookies[as] : "sitzung=bench",
});

function warm(times: number[]): Times {
  const later = times.slice(Math.ceil(times.length / 5));
  return { p50: percentile(later, 0.5), p95: percentile(later, 0.95) };
}
