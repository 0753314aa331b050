import { db } from "@/db/client";
import { aJobcenter, aPublicPost } from "@/db/factories";
import { postKinds } from "@/domain/post/kind";

const perJobcenter = 12;
const houses = ["emsland", "saalekreis", "borken", "coesfeld", "goerlitz"];

/** A little portal to measure: posts of all kinds at five Jobcenter. Gives back the address of a post. */
export async function fill(): Promise<string> {
  let address = "/";
  for (const slug of houses) {
    const { id: jobcenterId } = await aJobcenter(db, { slug });
    for (let index = 0; index < perJobcenter; index++) {
      const { post } = await aPublicPost(db, { kind: postKinds[index % postKinds.length], jobcenterId });
      address = `/jobcenter/${slug}/${post.slug}`;
    }
  }
  return address;
}
