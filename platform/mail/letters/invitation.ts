import type { Letter } from "@/platform/mail/letter";

export function invitation({ link, organisation }: { link: string; organisation: string }): Letter {
  return {
    subject: "Ihre Einladung in die Redaktion",
    paragraphs: [
      `Sie sind eingeladen, in der Redaktion der Kampagne „Stark. Sozial. Vor Ort.“ mitzuarbeiten (${organisation}).`,
      "Wählen Sie dafür bitte ein Passwort. Danach melden Sie sich mit dieser E-Mail-Adresse und Ihrem Passwort an.",
    ],
    link: { label: "Einladung annehmen", href: link },
    afterwards: [
      "Der Link gilt 24 Stunden und nur einmal. Ist er abgelaufen, fordern Sie auf der Anmeldeseite unter „Passwort vergessen?“ einen neuen an.",
      "Wenn Sie mit dieser Einladung nichts anfangen können, brauchen Sie nichts zu tun.",
    ],
  };
}
