import { canonical } from "@/domain/canonical";
import type { Manuscript } from "./manuscript";

/** True when two manuscripts say exactly the same, whatever the order of their keys. */
export function isSameManuscript(one: Manuscript, other: Manuscript): boolean {
  return one === other || canonical(one) === canonical(other);
}
