const lastsForDays = 180;

/** The text of security.txt (RFC 9116, D-034). It expires half a year after `now`, so within a year. */
export function securityTxt(appUrl: string, email: string, now: Date): string {
  const expires = new Date(now.getTime() + lastsForDays * 86_400_000);
  expires.setUTCHours(0, 0, 0, 0);
  return [
    `Contact: mailto:${email}`,
    `Contact: ${appUrl}/kontakt`,
    `Expires: ${expires.toISOString()}`,
    "Preferred-Languages: de, en",
    `Canonical: ${appUrl}/.well-known/security.txt`,
    "",
  ].join("\n");
}
