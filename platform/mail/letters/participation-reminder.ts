import type { Letter } from "@/platform/mail/letter";

type Facts = {
  jobcenter: string;
  week: string;
  days: string;
  isRunning: boolean;
  link: string;
  help: string;
};

export function participationReminder({ jobcenter, week, days, isRunning, link, help }: Facts): Letter {
  return {
    subject: `${week}: ${jobcenter} fehlt noch`,
    paragraphs: [
      isRunning
        ? `die ${week} läuft: ${days}. Aus Ihrem Haus (${jobcenter}) steht dafür noch nichts im Portal.`
        : `die ${week} steht an: ${days}. Aus Ihrem Haus (${jobcenter}) ist dafür noch nichts angelegt.`,
      "Eine Aktion ist in wenigen Minuten eingetragen: Titel, Tag, Ort und zwei Sätze reichen für den Anfang. Wählen Sie unter „Angaben“ diese Aktionswoche.",
    ],
    link: { label: "Aktion anlegen", href: link },
    afterwards: [
      `Wie es geht, steht in der Hilfe: ${help}`,
      "Nimmt Ihr Haus in diesem Jahr nicht teil, brauchen Sie nichts zu tun.",
    ],
  };
}
