// The reservation against text and data mining (§ 44b (3) UrhG, B-040): wherever people are told about, in the form of TDMRep.
import { postFeedFiles } from "@/domain/post/feed-format";

/** Where stories and portraits can be found, whatever the form. A "*" stands for anything. */
const places = [
  "/jobcenter/*/*",
  "/geschichten*",
  "/reihen/*",
  "/themen/*",
  "/land/*",
  "/bilder/*",
  ...postFeedFiles.map((file) => `/${file}`),
  "/suche*",
];

const patterns = places.map(
  (place) => new RegExp(`^${place.replaceAll(/[.]/g, "\\.").replaceAll("*", ".*")}$`),
);

/** Programs that say they collect texts for training; they are asked to stay away from the same places. */
const collectors = [
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

/** Is mining reserved at this path? */
export function isMiningReserved(path: string): boolean {
  return patterns.some((pattern) => pattern.test(path));
}

/** The file `/.well-known/tdmrep.json` (TDM Reservation Protocol, W3C Community Group, 2024). */
export function tdmRules(): { location: string; "tdm-reservation": 1 }[] {
  return places.map((location) => ({ location, "tdm-reservation": 1 }));
}

/** The same for robots.txt. */
export function robotsRules(): string[] {
  return [
    ...collectors.map((name) => `User-agent: ${name}`),
    ...places.map((place) => `Disallow: ${place.replace(/\*$/, "")}`),
  ];
}
