// A device on which somebody signed in before keeps a mark. Its tries are counted apart, so that a
// stranger who hammers at an account cannot keep its owner out (D-009; OWASP "device cookies").
import { normalEmail } from "@/domain/account/email-address";
import { newReference, sealFor, isSame } from "@/platform/secret";

const sealOf = (email: string, nonce: string) =>
  sealFor("known device", `${normalEmail(email) ?? ""} ${nonce}`);

/** The mark to keep on a device after its owner signed in. */
export function newDeviceMark(email: string): string {
  const nonce = newReference();
  return `${nonce}.${sealOf(email, nonce)}`;
}

/** A name for the device if it bears a mark for this mail address, or null. */
export function knownDevice(mark: string | undefined, email: string): string | null {
  const [nonce, seal] = (mark ?? "").split(".");
  return nonce && seal && isSame(seal, sealOf(email, nonce)) ? nonce : null;
}
