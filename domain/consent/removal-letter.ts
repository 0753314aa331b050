// The letter that asks somebody outside to remove a post. It names neither the person nor the title.
import { longDay } from "@/domain/date-words";
import type { RemovalTask } from "./external-use";

export const removalSubject = "Bitte um Entfernung eines Beitrags";

const bring: Record<RemovalTask["kind"], string> = {
  press:
    "Bitte verwenden Sie unsere Pressemitteilung nicht mehr, und entfernen Sie Texte und Bilder, die daraus entstanden sind, aus Ihren Seiten und Archiven.",
  social: "Bitte löschen Sie den Eintrag mit seinen Bildern, auch wo Sie ihn geteilt haben.",
  partner: "Bitte nehmen Sie den Beitrag mit seinen Bildern von Ihrer Seite und aus Ihren Vorschauen.",
  print:
    "Bitte geben Sie vorhandene Exemplare nicht mehr aus, und drucken Sie den Beitrag nicht noch einmal.",
  exhibition: "Bitte nehmen Sie den Beitrag mit seinen Bildern aus der Ausstellung.",
  other:
    "Bitte verwenden Sie den Beitrag mit seinen Bildern nicht mehr, und entfernen Sie vorhandene Kopien.",
};

/** Plain text, ready to copy or to send. `base`: the public address of the portal. */
export function removalLetter(
  { kind, address, usedOn, dueOn, path, jobcenter }: RemovalTask,
  base: string,
): string {
  return [
    "Guten Tag,",
    "für einen Beitrag aus der Kampagne „Stark. Sozial. Vor Ort.“ wurde eine Einwilligung widerrufen oder eingeschränkt. Wir dürfen ihn deshalb nicht weiter verbreiten (Art. 7 Abs. 3, Art. 17 und 19 DSGVO).",
    [
      path ? `Der Beitrag: ${base}${path}` : `Der Beitrag, den Sie am ${longDay(usedOn)} bekommen haben.`,
      ...(address ? [`Bei Ihnen: ${address}`] : []),
      `Vom: ${longDay(usedOn)}`,
    ].join("\n"),
    bring[kind],
    `Bitte antworten Sie uns bis zum ${longDay(dueOn)} kurz, was Sie veranlasst haben.`,
    `Mit freundlichen Grüßen\n${jobcenter}`,
  ].join("\n\n");
}

/** Where somebody can be written to by mail; null for a web address and for none. */
export const mailAddressIn = (address: string) =>
  /^[^\s@?&/:]+@[^\s@?&/:]+\.[^\s@?&/:]+$/.test(address.trim()) ? address.trim() : null;
