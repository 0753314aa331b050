import { aktionswochen, accounts, posts, series } from "@/db/schema";
import { publicFigures } from "@/db/schema/public-view";
import { loadCampaign } from "@/db/data/load-campaign";
import { loadMasterData } from "@/db/data/load-master-data";
import { db } from "@/db/client";
import { raiseEdition } from "@/commands/step/raise-edition";
import { comingWeek, today } from "./days";
import { layOutDesks } from "./desk";
import { addMoreFigures } from "./more-figures";
import { addUpkeep } from "./upkeep";
import { addPublished, addWaiting } from "./past";
import { addPeople } from "./people";
import { addPictures, type PictureWish } from "./pictures";
import { publishedPosts } from "./post/all";
import * as desk from "./post/on-the-desk";
import { waitingPosts } from "./post/waiting";
import { addTwins } from "./twins";
import { writeProfiles } from "./profiles";
import { known, readJobcenters, readSeriesIds, readWeekIds, type World } from "./world";
import type { DemoPost } from "./writing";

const wordsOfTheWeek = {
  leitgedanke: "Türen auf, Fragen willkommen",
  introduction:
    "Eine Woche lang zeigen kommunale Jobcenter in ganz Deutschland, was sie tun: in Rathäusern und " +
    "Werkstätten, auf Marktplätzen und am Frühstückstisch.\nDiese Aktionswoche ist ein Beispiel. Ihre " +
    "Termine sind ausgedacht.",
};

const seriesOfDemo = [
  { slug: "drei-wege", title: "Drei Wege", jobcenter: "emsland" },
  { slug: "drei-tage-in-friesland", title: "Drei Tage in Friesland", jobcenter: "friesland" },
];

/**
 * Fills an empty database with the believable little world of the demo; one that has accounts is left as it
 * is. `password`: of the accounts that can sign in.
 */
export async function fillDemo({ password }: { password: string }): Promise<void> {
  if ((await db.$count(accounts)) + (await db.$count(posts)) > 0) return;
  await loadMasterData(db);
  const world = await openWorld(password);
  await db.transaction(async (tx) => {
    for (const written of publishedPosts) await addPublished(tx, world, written);
    for (const written of waitingPosts) await addWaiting(tx, world, written);
    await raiseEdition(tx);
  });
  await addTwins(world);
  await layOutDesks(world);
}

async function openWorld(password: string): Promise<World> {
  const onTheDesk: DemoPost[] = [
    desk.sentBack.written,
    desk.withoutConsent,
    desk.nearlyReady,
    desk.scheduled,
    desk.draftOfSaalekreis,
    desk.draftOfEnzkreis,
    desk.takenOff.written,
    desk.withdrawn,
  ];
  const all = [...publishedPosts, ...waitingPosts, ...onTheDesk];
  const publishing = [...new Set(all.flatMap((written) => [written.jobcenter, ...(written.hosts ?? [])]))];
  const week = comingWeek(today());
  const world = await db.transaction(async (tx) => {
    const { campaignId } = await loadCampaign(tx);
    await tx
      .insert(aktionswochen)
      .values({
        campaignId,
        slug: week.slug,
        title: week.title,
        startsOn: week.startsOn,
        endsOn: week.endsOn,
        ...wordsOfTheWeek,
      });
    const jobcenters = await readJobcenters(tx);
    await addUpkeep(tx, jobcenters, new Set(publishing));
    await addMoreFigures(tx, jobcenters);
    await writeProfiles(tx, jobcenters, new Set(publishing));
    await tx
      .insert(series)
      .values(
        seriesOfDemo.map(({ slug, title, jobcenter }) => ({
          slug,
          title,
          jobcenterId: known(jobcenters, jobcenter).id,
        })),
      );
    return {
      today: today(),
      week,
      jobcenters,
      ...(await addPeople(tx, jobcenters, publishing, password)),
      weekIds: await readWeekIds(tx),
      seriesIds: await readSeriesIds(tx),
      figures: await tx.select().from(publicFigures),
    };
  });
  return { ...world, pictures: await addPictures(all.flatMap(picturesIn), world.editors) };
}

function picturesIn({ jobcenter, picture, content }: DemoPost): PictureWish[] {
  const motifs = [
    ...(picture ? [picture.motif] : []),
    ...content.flatMap((block) => (block.type === "illustration" ? [block.motif] : [])),
  ];
  return motifs.map((motif) => ({ jobcenter, motif }));
}
