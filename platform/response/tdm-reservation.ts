// The reservation of rights against text and data mining (§ 44b (3) UrhG, B-040), in the form of TDMRep.
import { postFeedFiles } from "@/domain/post/feed-format";

/** Paths with stories and portraits, in any format. "*" matches anything. */
const reservedPaths = [
  "/jobcenter/*/*",
  "/geschichten*",
  "/reihen/*",
  "/themen/*",
  "/land/*",
  "/bilder/*",
  ...postFeedFiles.map((file) => `/${file}`),
  "/suche*",
];

const patterns = reservedPaths.map(
  (path) => new RegExp(`^${path.replaceAll(/[.]/g, "\\.").replaceAll("*", ".*")}$`),
);

/** Crawlers that collect texts for training; robots.txt disallows the same paths for them. */
const crawlers = [
  "GPTBot",
  "ClaudeBot",
  "anthropic-ai",
  "CCBot",
  "Google-Extended",
  "Applebot-Extended",
  "Bytespider",
  "meta-externalagent",
  "PerplexityBot",
  "cohere-ai",
  "Amazonbot",
];

/** True if mining is reserved at this path. */
export function isMiningReserved(path: string): boolean {
  return patterns.some((pattern) => pattern.test(path));
}

/** The file `/.well-known/tdmrep.json` (TDM Reservation Protocol, W3C Community Group, 2024). */
export function tdmRules(): { location: string; "tdm-reservation": 1 }[] {
  return reservedPaths.map((location) => ({ location, "tdm-reservation": 1 }));
}

/** The same for robots.txt. */
export function robotsRules(): string[] {
  return [
    ...crawlers.map((name) => `User-agent: ${name}`),
    ...reservedPaths.map((path) => `Disallow: ${path.replace(/\*$/, "")}`),
  ];
}
