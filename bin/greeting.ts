const accounts = [
  ["redaktion@emsland.example", "Redaktion, Landkreis Emsland"],
  ["leitung@emsland.example", "Leitung, Landkreis Emsland"],
  ["redaktion@saalekreis.example", "Redaktion, Saalekreis"],
  ["moderation@landkreistag.example", "Moderation, Deutscher Landkreistag"],
  ["admin@landkreistag.example", "Administration, Deutscher Landkreistag"],
];

/** The message for somebody who just started the demo. */
export function greeting(demo: {
  address: string;
  password: string;
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
    `  Datenbank   ${demo.database}`,
    `  Dateien     ${demo.files}`,
    "",
    "  Beenden: Strg+C · Von vorn beginnen: npm run demo -- --fresh",
    "",
    "",
  ].join("\n");
}
