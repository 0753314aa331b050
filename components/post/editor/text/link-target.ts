import { asciiHost } from "@/domain/account/email-address";
import { phoneTarget } from "@/domain/phone";
import { isAllowedLink } from "@/domain/post/content";
import { storableText } from "@/domain/storable-text";

/**
 * The typed text as a link target that may be stored, or null. "example.org" becomes https, an e-mail address
 * mailto, a number tel; blanks in an address are encoded, and a host with umlauts becomes its form in ASCII.
 */
export function linkTarget(typed: string): string | null {
  const text = storableText(typed).replace(/\n/g, "").trim();
  const candidates = [
    webAddress(text.replace(/^http:\/\//i, "https://")),
    ...(/^[^\s/:@]+@[^\s/:@]+\.\p{L}{2,}$/u.test(text) ? [mailAddress(text)] : []),
    ...(/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}([/?#]|$)/u.test(text)
      ? [webAddress(`https://${text}`)]
      : []),
    ...(/^[+(\d]/.test(text) ? [phoneTarget(text) ?? ""] : []),
  ];
  return candidates.find(isAllowedLink) ?? null;
}

/** A host is never written with blanks, a path sometimes is. */
function webAddress(text: string): string {
  const [whole, before = "", host = "", rest = ""] = /^([a-z]+:\/\/)([^/?#]*)(.*)$/i.exec(text) ?? [];
  if (whole === undefined) return text.replace(/^(mailto|tel):\s*/i, "$1:").replaceAll(" ", "%20");
  return `${before}${asciiHost(host.trim())}${rest.trim().replaceAll(" ", "%20")}`;
}

function mailAddress(text: string): string {
  const [name, host = ""] = text.split("@");
  return `mailto:${name}@${asciiHost(host)}`;
}
