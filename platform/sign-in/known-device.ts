// A device keeps a mark after a sign-in. Its attempts are counted separately, so a stranger who tries many
// passwords cannot lock out the owner (D-009; OWASP "device cookies").
import { normalEmail } from "@/domain/account/email-address";
import { newReference, keyedHash, isSame } from "@/platform/secret";

const macOf = (email: string, nonce: string) =>
  keyedHash("known device", `${normalEmail(email) ?? ""} ${nonce}`);

/** The mark for a device after a sign-in. */
export function newDeviceMark(email: string): string {
  const nonce = newReference();
  return `${nonce}.${macOf(email, nonce)}`;
}

/** The id of the device if it has a mark for this mail address; otherwise null. */
export function knownDevice(mark: string | undefined, email: string): string | null {
  const [nonce, mac] = (mark ?? "").split(".");
  return nonce && mac && isSame(mac, macOf(email, nonce)) ? nonce : null;
}
