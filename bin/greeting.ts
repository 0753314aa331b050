import { logins } from "@/db/demo/logins";
import { roleNames } from "@/domain/wording";

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
    ...logins.map(({ email, role, place }) => `  ${email.padEnd(34)}${roleNames[role]}, ${place}`),
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
