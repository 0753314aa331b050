import { isMiningReserved } from "@/platform/response/tdm-reservation";
import { securityHeaders } from "./security-headers";

/** Returns the headers that every answer at a URL has. The URL is a request target: path and query. */
export function answerHeaders(appUrl: string): (url: string) => Record<string, string> {
  const everywhere = securityHeaders(appUrl);
  const reserved = { ...everywhere, "tdm-reservation": "1" };
  return (url) => (isMiningReserved(url.split(/[?#]/, 1)[0] ?? "") ? reserved : everywhere);
}
