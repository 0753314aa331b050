import { keyedHash } from "./secret";

/** What is stored of the path of a page that is gone for good: it can be asked for, but not read. */
export function gonePathHash(path: string): string {
  return keyedHash("gone-path", path);
}
