import { isAllowedLink } from "@/domain/post/content";

/**
 * The typed text as a link target that may be stored, or null. "example.org" becomes https, an e-mail address
 * mailto.
 */
export function linkTarget(typed: string): string | null {
  const text = typed.trim().replace(/\s+/g, "");
  const candidates = [
    text.replace(/^http:\/\//i, "https://"),
    ...(/^[^\s/:@]+@[^\s/:@]+\.[a-z]{2,}$/i.test(text) ? [`mailto:${text}`] : []),
    ...(/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}([/?#]|$)/i.test(text) ? [`https://${text}`] : []),
    ...(/^(\+|0)[0-9()/-]{4,}$/.test(text) ? [`tel:${text}`] : []),
  ];
  return candidates.find(isAllowedLink) ?? null;
}
