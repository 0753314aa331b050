/** Pictures on which somebody is marked, and posts with them. */
import { db } from "@/db/client";
import { aConsent, aMark, aPicture, aPublicPost } from "@/db/factories";
import { consentEvents } from "@/db/schema";
import type { PostKind } from "@/domain/post/kind";

export const refused = { cause: { code: "23000" } };
export const leadOf = ({ id }: { id: string }) => ({
  mediaId: id,
  altText: "Eine Frau an der Drehbank",
  decorative: false,
  caption: "",
  credit: "Foto: Kreis",
});
export const withdraw = (consent: { id: string }) =>
  db.insert(consentEvents).values({ consentId: consent.id, kind: "withdrawn", receivedVia: "phone" });
export async function aMarkedPicture(consent: { personId: string; jobcenterId: string }) {
  const picture = await aPicture(db, { jobcenterId: consent.jobcenterId });
  await aMark(db, picture, { id: consent.personId, jobcenterId: consent.jobcenterId });
  return picture;
}
export const aPostWith = (
  kind: PostKind,
  picture: { id: string },
  consents: Awaited<ReturnType<typeof aConsent>>[],
) => aPublicPost(db, { kind, consents, manuscript: { leadPicture: leadOf(picture), showsNoPerson: true } });
