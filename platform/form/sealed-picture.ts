/**
 * Addresses of private pictures for somebody without an account: the key of the picture with the id of the
 * viewing that shows it, sealed. Whether the viewing is still open is asked for every request.
 */
import { isSame, keyedHash } from "@/platform/secret";

const purpose = "private picture";

/** The key as it stands in an address: "<key>.<viewing>.<seal>". */
export function sealedPictureKey(key: string, viewingId: string): string {
  const words = `${key}.${viewingId}`;
  return `${words}.${keyedHash(purpose, words)}`;
}

/** The key in an address, and the viewing it is sealed for; null without our seal. */
export function openedPictureKey(sealed: string): { key: string; viewingId: string | null } {
  const [key = "", viewingId = "", seal = ""] = sealed.split(".");
  return { key, viewingId: isSame(seal, keyedHash(purpose, `${key}.${viewingId}`)) ? viewingId : null };
}
