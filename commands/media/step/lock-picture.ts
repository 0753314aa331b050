import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { media } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { NotAllowed } from "@/domain/refusals";

/** Takes a row lock on a picture. Throws NotAllowed when there is none, it was erased, or the actor may not. */
export async function lockPicture(
  tx: Transaction,
  actor: Actor,
  action: "media.describe" | "media.remove" | "media.markPeople",
  id: string,
) {
  const [picture] = await tx.select().from(media).where(eq(media.id, id)).for("update");
  if (!picture || picture.erasedAt) throw new NotAllowed(action);
  authorise(actor, action, picture);
  return picture;
}
