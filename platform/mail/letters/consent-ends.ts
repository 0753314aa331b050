import type { Letter } from "@/platform/mail/letter";

/** Names neither the person nor a title, which may name the person. */
export function consentEnds({
  jobcenter,
  lastDay,
  link,
}: {
  jobcenter: string;
  lastDay: string;
  link: string;
}): Letter {
  return {
    subject: "Eine Einwilligung endet bald",
    paragraphs: [
      `eine Einwilligung bei ${jobcenter} gilt noch bis ${lastDay}. Danach sind die Beiträge und Bilder, die sie erlaubt, von selbst nirgends mehr zu sehen.`,
      "Sollen sie bleiben, fragen Sie die Person neu. Auf der Seite der Einwilligung führt „Durch eine neue ersetzen“ zur neuen. Beachten Sie die Bedenkzeit von sieben Tagen.",
    ],
    link: { label: "Einwilligung öffnen", href: link },
    afterwards: ["Möchte die Person nicht mehr, brauchen Sie nichts zu tun."],
  };
}
