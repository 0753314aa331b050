import { beforeAll, expect, it } from "vitest";
import { db } from "@/db/client";
import { loadMasterData } from "@/db/data/load-master-data";
import {
  aJobcenter,
  anAdmin,
  anAktionswoche,
  anEditor,
  aManuscript,
  aModerator,
  aPost,
  aPublicPost,
} from "@/db/factories";
import { postHosts } from "@/db/schema";
import { weekList, weekOne } from "./aktionswochen";

beforeAll(() => loadMasterData(db));

it("counts each Aktion once and each Jobcenter that hosts one, in total and by Land", async () => {
  const week = await anAktionswoche(db);
  const [fulda, wiesbaden, leer] = [
    await aJobcenter(db, { slug: "fulda" }),
    await aJobcenter(db, { slug: "wiesbaden" }),
    await aJobcenter(db, { slug: "leer" }),
  ];
  const details = { ...aManuscript("veranstaltung").details, isCancelled: true };
  const { post } = await aPublicPost(db, {
    kind: "veranstaltung",
    jobcenterId: fulda.id,
    manuscript: { aktionswocheId: week.id },
  });
  await aPublicPost(db, {
    kind: "veranstaltung",
    jobcenterId: fulda.id,
    manuscript: { aktionswocheId: week.id, details },
  });
  await aPost(db, {
    kind: "veranstaltung",
    state: "submitted",
    jobcenterId: wiesbaden.id,
    manuscript: { aktionswocheId: week.id },
  });
  await db.insert(postHosts).values([
    { postId: post.id, jobcenterId: leer.id, acceptedAt: new Date() },
    { postId: post.id, jobcenterId: wiesbaden.id },
  ]);
  const found = await weekOne((await aModerator(db)).actor, week.id);
  expect(found).toMatchObject({
    all: 104,
    mayEdit: false,
    week: { veranstaltungen: 2, cancelled: 1, jobcenters: 2 },
  });
  expect(found?.laender.filter(({ jobcenters }) => jobcenters > 0)).toEqual([
    { bundesland: "Hessen", all: 16, jobcenters: 1, veranstaltungen: 2 },
    { bundesland: "Niedersachsen", all: 16, jobcenters: 1, veranstaltungen: 0 },
  ]);
  expect(found?.laender.reduce((sum, { all }) => sum + all, 0)).toBe(104);
});

it("can be read by the Landkreistag and edited by the administration", async () => {
  const week = await anAktionswoche(db);
  expect(await weekList((await anEditor(db)).actor)).toBeNull();
  expect(await weekOne((await anEditor(db)).actor, week.id)).toBeNull();
  expect((await weekOne((await anAdmin(db)).actor, week.id))?.mayEdit).toBe(true);
});
