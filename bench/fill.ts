import { db } from "@/db/client";
import { aJobcenter, aPublicPost } from "@/db/factories";
import { postKinds } from "@/domain/post/kind";

const perJobcenter = 12;
const slugs = ["emsland", "saalekreis", "borken", "coesfeld", "goerlitz"];

/** Fills a small portal: posts of all kinds at five Jobcenter. Returns the path of one post. */
export async function fill(): Promise<string> {
  let address = "/";
  for (const slug of slugs) {
    const { id: jobcenterId } = await aJobcenter(db, { slug });
    for (let index = 0; index < perJobcenter; index++) {
      const { post } = await aPublicPost(db, { kind: postKinds[index % postKinds.length], jobcenterId });
      address = `/jobcenter/${slug}/${post.slug}`;
    }
  }
  return address;
}
