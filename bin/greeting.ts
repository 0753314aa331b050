const accounts = [
  ["redaktion@emsland.example", "Redaktion, Landkreis Emsland"],
  ["leitung@emsland.example", "Leitung, Landkreis Emsland"],
  ["redaktion@saalekreis.example", "Redaktion, Saalekreis"],
  ["moderation@landkreistag.example", "Moderation, Deutscher Landkreistag"],
  ["admin@landkreistag.example", "Administration, Deutscher Landkreistag"],
  ["datenschutz@emsland.example", "Datenschutz, Landkreis Emsland"],
  ["datenschutz@landkreistag.example", "Datenschutz, Deutscher Landkreistag"],
];

/** The message for somebody who just started the demo. */
export function greeting(demo: {
  address: string;
  password: string;
  /** With which the invented person of that story withdraws; null when there is no such story left. */
  withdrawal: { code: string; path: string } | null;
  database: string;
  files: string;
}): string {
  return [
    "",
    `  Portal      ${demo.address}`,
    `  Anmelden    ${demo.address}/anmelden`,
    "",
    ...accounts.map(([email, who]) => `  ${email?.padEnd(34)}${who}`),
    `  ${"Passwort für alle".padEnd(34)}${demo.password}`,
    "",
    ...(demo.withdrawal
      ? [
          `  Widerruf    ${demo.address}/einwilligung-widerrufen`,
          `  ${"Code der erfundenen Person".padEnd(34)}${demo.withdrawal.code}`,
          `  ${"Ihre Geschichte".padEnd(34)}${demo.address}${demo.withdrawal.path}`,
          "",
        ]
      : []),
    `  Datenbank   ${demo.database}`,
    `  Dateien     ${demo.files}`,
    "",
    "  Beenden: Strg+C · Von vorn beginnen: npm run demo -- --fresh",
    "",
    "",
  ].join("\n");
}
