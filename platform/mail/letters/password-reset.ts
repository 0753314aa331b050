import type { Letter } from "@/platform/mail/letter";

export function passwordReset({ link }: { link: string }): Letter {
  return {
    subject: "Neues Passwort für die Redaktion",
    paragraphs: ["für Ihr Konto wurde ein neues Passwort angefordert. Mit diesem Link wählen Sie es selbst:"],
    link: { label: "Neues Passwort wählen", href: link },
    afterwards: [
      "Der Link gilt 24 Stunden und nur einmal. Danach sind Sie auf allen Geräten abgemeldet.",
      "Haben Sie kein neues Passwort angefordert? Dann brauchen Sie nichts zu tun, Ihr Passwort bleibt, wie es ist.",
    ],
  };
}
