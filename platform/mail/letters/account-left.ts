import type { Letter } from "@/platform/mail/letter";

type Facts = { leftSince: string; eraseOn: string; isLast: boolean; link: string };

/** To the person whose account it is. */
export function ownAccountLeft({ leftSince, eraseOn, isLast, link }: Facts): Letter {
  return {
    subject: "Ihr Konto wird bald gelöscht",
    paragraphs: [
      `seit dem ${leftSince} hat sich niemand mit Ihrem Konto in der Redaktion angemeldet. Konten, die zwölf Monate lang niemand benutzt, werden gelöscht.`,
      isLast
        ? "Ihr Konto bleibt vorerst, weil es das letzte mit dieser Aufgabe ist. Hat eine andere Person die Aufgabe übernommen, wird es gelöscht."
        : `Möchten Sie Ihr Konto behalten, melden Sie sich bitte bis zum ${eraseOn} einmal an.`,
    ],
    link: { label: "Anmelden", href: link },
    afterwards: ["Was Sie geschrieben haben, bleibt erhalten. Im Verlauf steht dann „ehemaliges Konto“."],
  };
}

/** To whoever looks after the account; names nobody. */
export function teamAccountLeft({ leftSince, eraseOn, isLast, link }: Facts): Letter {
  return {
    subject: "Ein Konto wird bald gelöscht",
    paragraphs: [
      `ein Konto, für das Sie zuständig sind, wird seit dem ${leftSince} nicht mehr benutzt. Konten, die zwölf Monate lang niemand benutzt, werden gelöscht.`,
      isLast
        ? "Dieses Konto bleibt vorerst, weil es das letzte mit dieser Aufgabe ist. Bitte laden Sie jemanden ein, der sie übernimmt. Danach wird es gelöscht."
        : `Das geschieht am ${eraseOn}, wenn sich bis dahin niemand damit anmeldet.`,
    ],
    link: { label: "Konto ansehen", href: link },
    afterwards: ["Entwürfe und Aufgaben bleiben beim Jobcenter. Im Verlauf steht dann „ehemaliges Konto“."],
  };
}
