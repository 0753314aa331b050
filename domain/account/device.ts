const browsers: [RegExp, string][] = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];

/** Names a device so that people recognise it, e.g. "Firefox, Windows"; without versions on purpose. */
export function deviceFrom(userAgent: string | null): string {
  const firstMatch = (list: [RegExp, string][]) =>
    list.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1];
  const words = [firstMatch(browsers), firstMatch(systems)].filter(Boolean);
  return words.length > 0 ? words.join(", ") : "Unbekanntes Gerät";
}
