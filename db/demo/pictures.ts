// The illustrations in the libraries of the Jobcenter that use them, each library with files of its own.
import type { Person } from "@/domain/account/role";
import { keepPicture } from "@/commands/media/step/keep-picture";
import { drawnPicture } from "./illustration/drawn";
import { credit, illustrations, type Motif } from "./illustration/illustration";
import { known, type World } from "./world";

export type PictureWish = { jobcenter: string; motif: Motif };

/** Every picture is a dozen files; more at a time would only wait for the disk. */
const atATime = 8;

export async function addPictures(
  wishes: PictureWish[],
  editors: World["editors"],
): Promise<World["pictures"]> {
  const wanted = [...new Map(wishes.map((wish) => [`${wish.jobcenter} ${wish.motif}`, wish]))];
  const pictures: World["pictures"] = new Map();
  for (let start = 0; start < wanted.length; start += atATime) {
    await Promise.all(
      wanted.slice(start, start + atATime).map(async ([key, { jobcenter, motif }]) => {
        pictures.set(key, await add(motif, known(editors, jobcenter).actor));
      }),
    );
  }
  return pictures;
}

async function add(motif: Motif, actor: Person): Promise<string> {
  const { altText } = illustrations[motif];
  if (!actor.jobcenterId) throw new Error("pictures belong to a Jobcenter");
  const { id } = await keepPicture(actor, {
    altText,
    credit,
    jobcenterId: actor.jobcenterId,
    prepared: await drawnPicture(motif),
  });
  return id;
}
