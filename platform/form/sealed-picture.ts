/**
 * Addresses of private pictures for somebody without an account: the key of the picture with a seal that is
 * valid for some time.
 */
import { isSame, keyedHash } from "@/platform/secret";

const purpose = "private picture";

/** The key with its seal, as it stands in an address: "<key>.<end>.<seal>". */
export function sealedPictureKey(key: string, until: Date): string {
  const words = `${key}.${Math.floor(until.getTime() / 1000).toString(36)}`;
  return `${words}.${keyedHash(purpose, words)}`;
}

/** The key in an address, and whether a seal that is valid at `now` opens it. */
export function openedPictureKey(sealed: string, now = new Date()): { key: string; isOpened: boolean } {
  const [key = "", until = "", seal = ""] = sealed.split(".");
  const isOurs = isSame(seal, keyedHash(purpose, `${key}.${until}`));
  return { key, isOpened: isOurs && Number.parseInt(until, 36) > now.getTime() / 1000 };
}
