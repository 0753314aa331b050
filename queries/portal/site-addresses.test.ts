// The parts of the sitemap: one per month of publication, with public posts only.
import { beforeAll, expect, it } from "vitest";
import { unpublishPost } from "@/commands/post/unpublish-post";
import { db } from "@/db/client";
import { loadMasterData } from "@/db/data/load-master-data";
import { aModerator, aPublicPost, asActor } from "@/db/factories";
import { hasMorePostsThan, postAddresses, postAddressesOf, postMonths } from "./site-addresses";

beforeAll(() => loadMasterData(db));

const published = async (moment: string) =>
  (await aPublicPost(db, { kind: "article", publicFrom: new Date(moment) })).post;
const slugsOf = async (month: string) => (await postAddressesOf(month)).map(({ slug }) => slug);

it("lists each month in which a public post was published, with its posts, the oldest first", async () => {
  const [last, first, alone] = [
    await published("2019-08-31T23:59:59.999Z"),
    await published("2019-08-01T00:00:00Z"),
    await published("2021-12-15T10:00:00Z"),
  ];
  const next = await published("2019-09-01T00:00:00Z");
  await published(new Date(Date.now() + 86_400_000).toISOString());
  expect(await postMonths()).toEqual(["2019-08", "2019-09", "2021-12"]);
  expect([await slugsOf("2019-08"), await slugsOf("2019-09"), await slugsOf("2019-10")]).toEqual([
    [first.slug, last.slug],
    [next.slug],
    [],
  ]);
  expect(await slugsOf(new Date(Date.now() + 86_400_000).toISOString().slice(0, 7))).toEqual([]);
  expect((await postAddresses()).map(({ slug }) => slug)).toEqual(
    [first, last, next, alone].map(({ slug }) => slug),
  );
  expect([await hasMorePostsThan(3), await hasMorePostsThan(4)]).toEqual([true, false]);

  await unpublishPost(asActor(await aModerator(db)), { postId: alone.id, reason: "Der Text ist überholt." });
  expect([await postMonths(), await slugsOf("2021-12")]).toEqual([["2019-08", "2019-09"], []]);
});
