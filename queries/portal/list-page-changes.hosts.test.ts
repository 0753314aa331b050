// The dates of the pages of co-hosts, and of Jobcenter that edit their own page, in the sitemap.
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { editJobcenter } from "@/commands/jobcenter/edit-jobcenter";
import { leaveHosting } from "@/commands/post/leave-hosting";
import { removeHost } from "@/commands/post/remove-host";
import { db } from "@/db/client";
import { aFigure, aLead, anAktionswoche, anEditor, aPublicPost, asActor } from "@/db/factories";
import { loadMasterData } from "@/db/data/load-master-data";
import { profileIn } from "@/db/profile";
import { jobcenters, postHosts } from "@/db/schema";
import { type ListPage } from "./list-page-changes";
import { changed, day, home, now } from "./testing/page-changes";

beforeAll(() => loadMasterData(db));

it("a co-host's page changes when it joins, a Jobcenter's when it edits it or a value of it is published", async () => {
  const guest = await home("borken");
  const { post } = await aPublicPost(db, {
    kind: "veranstaltung",
    jobcenterId: await home("bautzen"),
    publicFrom: day(4),
  });
  await db.insert(postHosts).values([
    { postId: post.id, jobcenterId: guest, acceptedAt: day(6) },
    { postId: post.id, jobcenterId: await home("coesfeld") },
  ]);
  expect(await changed(["jobcenter", "bautzen"], ["jobcenter", "borken"], ["jobcenter", "coesfeld"])).toEqual(
    ["2026-05-04", "2026-05-06", undefined],
  );

  const [coesfeld] = await db.select().from(jobcenters).where(eq(jobcenters.slug, "coesfeld"));
  await editJobcenter(asActor(await aLead(db, { jobcenterId: coesfeld!.id })), {
    jobcenterId: coesfeld!.id,
    version: coesfeld!.profileVersion,
    profile: { ...profileIn(coesfeld!, []), introduction: "Wir beraten in elf Rathäusern." },
  });
  await aFigure(db, { jobcenterId: await home("guetersloh"), createdAt: day(7) });
  expect(await changed(["jobcenter", "coesfeld"], ["jobcenter", "guetersloh"])).toEqual([
    now(),
    "2026-05-07",
  ]);
});

it.each(["leaves", "is removed"])(
  "a co-host that %s changes its page, that of the home and the programme; one that was only invited changes nothing",
  async (how) => {
    const [week, guest, invited] = [
      await anAktionswoche(db),
      how === "leaves" ? "leer" : "peine",
      how === "leaves" ? "verden" : "rotenburg-wuemme",
    ];
    const jobcenterId = await home(how === "leaves" ? "ammerland" : "aurich");
    const { post } = await aPublicPost(db, {
      kind: "veranstaltung",
      jobcenterId,
      publicFrom: day(4),
      manuscript: { aktionswocheId: week.id },
    });
    await db.insert(postHosts).values([
      { postId: post.id, jobcenterId: await home(guest), acceptedAt: day(6) },
      { postId: post.id, jobcenterId: await home(invited) },
    ]);
    const pages: [ListPage, string][] = [
      ["jobcenter", guest],
      ["jobcenter", how === "leaves" ? "ammerland" : "aurich"],
      ["aktionswoche", week.slug],
      ["jobcenter", invited],
    ];
    expect(await changed(...pages)).toEqual(["2026-05-06", "2026-05-04", "2026-05-04", undefined]);
    const people = {
      guest: asActor(await anEditor(db, { jobcenterId: await home(guest) })),
      home: asActor(await anEditor(db, { jobcenterId })),
    };
    await removeHost(people.home, { postId: post.id, jobcenterId: await home(invited) });
    expect(await changed(...pages)).toEqual(["2026-05-06", "2026-05-04", "2026-05-04", undefined]);
    await (how === "leaves"
      ? leaveHosting(people.guest, { postId: post.id })
      : removeHost(people.home, { postId: post.id, jobcenterId: await home(guest) }));
    expect(await changed(...pages)).toEqual([now(), now(), now(), undefined]);
  },
);
